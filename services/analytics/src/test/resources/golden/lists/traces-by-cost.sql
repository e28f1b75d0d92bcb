SELECT t.id
FROM trace t
WHERE t.project_id = $1
ORDER BY t.total_cost DESC, t.id DESC
LIMIT $2 OFFSET $3
-- p1 | 50 | 50
