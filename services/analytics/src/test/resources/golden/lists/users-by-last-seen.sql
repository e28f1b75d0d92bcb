SELECT m.user_id, m.traces, m.first_seen, m.last_seen
FROM (
  SELECT t.user_id, count(*) AS traces, min(t."timestamp") AS first_seen, max(t."timestamp") AS last_seen
  FROM trace t
  WHERE t.project_id = $1 AND t.user_id IS NOT NULL
  GROUP BY t.user_id
) m
ORDER BY m.last_seen DESC NULLS LAST, m.user_id DESC
LIMIT $2 OFFSET $3
-- p1 | 50 | 0
