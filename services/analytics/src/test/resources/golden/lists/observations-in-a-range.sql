SELECT s.id
FROM span s
WHERE s.project_id = $1
  AND s.start_time >= $2 AND s.day >= $3
  AND s.start_time < $4 AND s.day <= $5
  AND s.type = $6
ORDER BY s.start_time DESC, s.id DESC
LIMIT $7 OFFSET $8
-- p1 | 2026-11-20T12:00Z | 2026-11-20 | 2026-11-21T00:00Z | 2026-11-21 | GENERATION | 50 | 50
