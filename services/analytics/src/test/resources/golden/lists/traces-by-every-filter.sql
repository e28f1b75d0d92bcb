SELECT t.id
FROM trace t
CROSS JOIN LATERAL (
  SELECT extract(epoch FROM max(greatest(s.start_time, s.end_time)) - min(s.start_time)) AS latency,
         CASE WHEN bool_or(s.level = 'ERROR') THEN 'ERROR'
              WHEN bool_or(s.level = 'WARNING') THEN 'WARNING'
              WHEN bool_or(s.level = 'DEFAULT') THEN 'DEFAULT'
              WHEN bool_or(s.level = 'DEBUG') THEN 'DEBUG' END AS level,
         count(*) FILTER (WHERE s.level = 'WARNING') AS warnings,
         count(*) FILTER (WHERE s.level = 'ERROR') AS errors,
         count(*) FILTER (WHERE s.level = 'DEFAULT') AS defaults,
         count(*) FILTER (WHERE s.level = 'DEBUG') AS debugs,
         coalesce(sum(s.input_tokens), 0) AS input_tokens,
         coalesce(sum(s.output_tokens), 0) AS output_tokens,
         coalesce(sum(s.total_tokens), 0) AS total_tokens,
         coalesce(sum(s.input_cost), 0) AS input_cost,
         coalesce(sum(s.output_cost), 0) AS output_cost,
         coalesce(sum(s.total_cost), 0) AS total_cost
  FROM span s
  WHERE s.project_id = t.project_id AND s.trace_id = t.id AND s.day BETWEEN t.first_day AND t.last_day
) o
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
  AND o.total_tokens > $10::numeric
  AND o.level = $11
  AND (SELECT avg(c.value) FROM score c WHERE c.project_id = t.project_id AND c.trace_id = t.id AND c.name = $12 AND c.data_type IN ('NUMERIC', 'BOOLEAN')) >= $13
  AND NOT EXISTS (SELECT FROM score c WHERE c.project_id = t.project_id AND c.trace_id = t.id AND c.name = $15 AND c.data_type IN ('CATEGORICAL') AND c.string_value = ANY ($14::text[]))
  AND EXISTS (SELECT FROM score c WHERE c.project_id = t.project_id AND c.trace_id = t.id AND c.name = $17 AND c.data_type IN ('BOOLEAN') AND c.value = $16)
ORDER BY t."timestamp" DESC, t.id DESC
LIMIT $18 OFFSET $19
-- p1 | a | b | c | d | [r1] | [x] | [y] | true | 100 | ERROR | quality | 0.5 | [rude] | tone | 1.0 | ok | 50 | 50
