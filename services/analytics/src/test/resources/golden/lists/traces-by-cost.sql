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
ORDER BY o.total_cost DESC NULLS LAST, t.id DESC
LIMIT $2 OFFSET $3
-- p1 | 50 | 50
