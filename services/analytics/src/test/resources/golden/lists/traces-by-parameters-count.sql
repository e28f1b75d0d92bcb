SELECT count(*)
FROM trace t
WHERE t.project_id = $1
  AND t.user_id = $2
  AND t."timestamp" >= $3
  AND t."timestamp" < $4
  AND t.tags @> $5::text[]
  AND t.environment = ANY ($6::text[])
-- p1 | u'1 | 2026-11-19T23:00Z | 2026-11-21T00:00Z | [a, b, c] | [production, staging]
