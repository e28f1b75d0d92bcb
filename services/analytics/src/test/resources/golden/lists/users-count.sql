SELECT count(DISTINCT t.user_id)
FROM trace t
WHERE t.project_id = $1 AND t.user_id IS NOT NULL
-- p1
