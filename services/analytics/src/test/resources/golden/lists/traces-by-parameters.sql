SELECT t.id
FROM trace t
WHERE t.project_id = $1
  AND t.user_id = $2
  AND t."timestamp" >= $3
  AND t."timestamp" < $4
  AND t.tags @> $5::text[]
  AND t.environment = ANY ($6::text[])
ORDER BY t."timestamp" DESC, t.id DESC
LIMIT $7 OFFSET $8
-- p1 | u'1 | 2026-11-19T23:00Z | 2026-11-21T00:00Z | [a, b, c] | [production, staging] | 50 | 50
