SELECT min(t.first_day) AS first_day, max(t.last_day) AS last_day
FROM trace t
WHERE t.project_id = $1 AND t.user_id IS NOT NULL
  AND t."timestamp" >= $2
  AND t."timestamp" < $3
  AND strpos(lower(t.user_id), lower($4)) > 0
-- p1 | 2026-11-01T00:00Z | 2026-12-01T00:00Z | Ann
