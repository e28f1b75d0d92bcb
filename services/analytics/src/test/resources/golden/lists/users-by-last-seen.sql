SELECT t.user_id, count(*) AS traces, min(t."timestamp") AS first_seen, max(t."timestamp") AS last_seen,
  sum(t.observations) AS observations, sum(t.input_tokens)::bigint AS input_tokens, sum(t.output_tokens)::bigint AS output_tokens,
  sum(t.total_tokens)::bigint AS total_tokens, sum(t.total_cost) FILTER (WHERE t.priced > 0) AS total_cost,
  count(DISTINCT t.session_id) AS sessions, sum(t.errors)::bigint AS errors, sum(t.unpriced)::bigint AS unpriced
FROM trace t
WHERE t.project_id = $1 AND t.user_id IS NOT NULL
GROUP BY t.user_id
ORDER BY last_seen DESC NULLS LAST, user_id DESC
LIMIT $2 OFFSET $3
-- p1 | 50 | 0
