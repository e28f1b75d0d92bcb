SELECT m.user_id, m.traces, m.first_seen, m.last_seen
FROM (
  SELECT t.user_id, count(*) AS traces, min(t."timestamp") AS first_seen, max(t."timestamp") AS last_seen
  FROM trace t
  WHERE t.project_id = $1 AND t.user_id IS NOT NULL
    AND t."timestamp" >= $2
    AND t."timestamp" < $3
    AND strpos(lower(t.user_id), lower($4)) > 0
  GROUP BY t.user_id
) m
LEFT JOIN (
  SELECT t.user_id, count(*) AS observations, sum(s.total_tokens) AS total_tokens, sum(s.total_cost) AS total_cost
  FROM trace t
  JOIN span s ON s.project_id = t.project_id AND s.trace_id = t.id AND s.day BETWEEN $5 AND $6
  WHERE t.project_id = $7 AND t.user_id IS NOT NULL
    AND t."timestamp" >= $8
    AND t."timestamp" < $9
    AND strpos(lower(t.user_id), lower($10)) > 0
  GROUP BY t.user_id
) u ON u.user_id = m.user_id
ORDER BY u.total_cost DESC NULLS LAST, m.user_id DESC
LIMIT $11 OFFSET $12
-- p1 | 2026-11-01T00:00Z | 2026-12-01T00:00Z | Ann | 2026-11-01 | 2026-11-30 | p1 | 2026-11-01T00:00Z | 2026-12-01T00:00Z | Ann | 50 | 0
