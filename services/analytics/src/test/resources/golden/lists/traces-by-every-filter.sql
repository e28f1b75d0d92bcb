SELECT t.id
FROM trace t
WHERE t.project_id = $1
  AND strpos(t.name, $2) > 0
  AND (t.name IS NULL OR strpos(t.name, $3) = 0)
  AND starts_with(t.name, $4)
  AND right(t.name, length($5)) = $5
  AND (t.release IS NULL OR t.release <> ALL ($6::text[]))
  AND t.tags && $7::text[]
  AND NOT (t.tags && $8::text[])
  AND t.bookmarked <> $9
  AND t.user_id IS NULL
  AND t.total_tokens > $10::numeric
  AND CASE WHEN t.errors > 0 THEN 'ERROR' WHEN t.warnings > 0 THEN 'WARNING' WHEN t.defaults > 0 THEN 'DEFAULT'
  WHEN t.debugs > 0 THEN 'DEBUG' END = $11
  AND (SELECT avg(c.value) FROM score c WHERE c.project_id = t.project_id AND c.trace_id = t.id AND c.name = $12 AND c.data_type IN ('NUMERIC', 'BOOLEAN')) >= $13
  AND NOT EXISTS (SELECT FROM score c WHERE c.project_id = t.project_id AND c.trace_id = t.id AND c.name = $15 AND c.data_type IN ('CATEGORICAL') AND c.string_value = ANY ($14::text[]))
  AND EXISTS (SELECT FROM score c WHERE c.project_id = t.project_id AND c.trace_id = t.id AND c.name = $17 AND c.data_type IN ('BOOLEAN') AND c.value = $16)
ORDER BY t."timestamp" DESC, t.id DESC
LIMIT $18 OFFSET $19
-- p1 | a | b | c | d | [r1] | [x] | [y] | true | 100 | ERROR | quality | 0.5 | [rude] | tone | 1.0 | ok | 50 | 50
