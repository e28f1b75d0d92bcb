SELECT s.id
FROM span s
JOIN trace t ON t.project_id = s.project_id AND t.id = s.trace_id AND s.day BETWEEN t.first_day AND t.last_day
WHERE s.project_id = $1
  AND t.id = $2
  AND t.user_id = $3
ORDER BY s.start_time DESC, s.id DESC
LIMIT $4 OFFSET $5
-- p1 | t1 | u1 | 50 | 50
