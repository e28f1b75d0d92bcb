WITH base AS (
  SELECT s.trace_id AS "key.trace", s.id AS "key.observation", date_trunc('hour', s.start_time AT TIME ZONE 'UTC') AS "time_dimension", t.name AS "traceName", s.called_tool_names AS "calledToolNames", 1::bigint AS "count"
  FROM span s
  LEFT JOIN trace t ON t.project_id = $1::text AND t.id = s.trace_id
  WHERE s.project_id = $1::text
    AND s.day BETWEEN $2::date AND $3::date
    AND s.start_time BETWEEN $4::timestamptz AND $5::timestamptz
    AND t.user_id = $6::text
),
scores AS (
  SELECT base."key.trace", base."key.observation", count(*) AS "countScores"
  FROM base
  JOIN score c ON c.project_id = $1::text AND c.trace_id = base."key.trace" AND c.observation_id = base."key.observation"
  GROUP BY base."key.trace", base."key.observation"
),
complete AS (
  SELECT base."time_dimension", base."traceName", "each.calledToolNames".value AS "calledToolNames", coalesce(scores."countScores", 0) AS "countScores", base."count"
  FROM base
  LEFT JOIN scores ON scores."key.trace" = base."key.trace" AND scores."key.observation" = base."key.observation"
  CROSS JOIN LATERAL (SELECT DISTINCT unnest(base."calledToolNames") AS value) AS "each.calledToolNames"
)
SELECT "time_dimension", "traceName", "calledToolNames", coalesce(sum("countScores"), 0) AS "sum_countScores", count("count") AS "count_count"
FROM complete
GROUP BY "time_dimension", "traceName", "calledToolNames"
ORDER BY "time_dimension" ASC NULLS LAST, "traceName" COLLATE "C" ASC NULLS LAST, "calledToolNames" COLLATE "C" ASC NULLS LAST
LIMIT $7::int
-- $1 = p1
-- $2 = 2026-11-01
-- $3 = 2026-11-02
-- $4 = 2026-11-01T00:00:00Z
-- $5 = 2026-11-02T00:00:00Z
-- $6 = user_001
-- $7 = 50001
