SELECT t.user_id, count(*) AS traces, min(t."timestamp") AS first_seen, max(t."timestamp") AS last_seen,
  sum(t.observations) AS observations, sum(t.input_tokens)::bigint AS input_tokens, sum(t.output_tokens)::bigint AS output_tokens,
  sum(t.total_tokens)::bigint AS total_tokens, sum(t.total_cost) FILTER (WHERE t.priced > 0) AS total_cost,
  count(DISTINCT t.session_id) AS sessions, sum(t.errors)::bigint AS errors, sum(t.unpriced)::bigint AS unpriced
FROM trace t
WHERE t.project_id = $1 AND t.user_id IS NOT NULL
  AND t."timestamp" >= $2
  AND t."timestamp" < $3
  AND strpos(lower(t.user_id), lower($4)) > 0
GROUP BY t.user_id
ORDER BY total_cost DESC NULLS LAST, user_id DESC
LIMIT $5 OFFSET $6
-- p1 | 2026-11-01T00:00Z | 2026-12-01T00:00Z | Ann | 50 | 0
