WITH base AS (
  SELECT date_trunc('day', s.start_time AT TIME ZONE 'UTC') AS "time_dimension", s.model AS "providedModelName", s.total_cost AS "totalCost", coalesce(s.total_tokens, 0) AS "totalTokens", trunc(extract(epoch FROM (s.end_time - s.start_time)) * 1000)::bigint AS "latency"
  FROM span s
  WHERE s.project_id = $1::text
    AND s.day BETWEEN $2::date AND $3::date
    AND s.start_time BETWEEN $4::timestamptz AND $5::timestamptz
    AND s.type = ANY ($6::text[])
)
SELECT "time_dimension", "providedModelName", sum("totalCost") AS "sum_totalCost", coalesce(sum("totalTokens"), 0) AS "sum_totalTokens", percentile_cont(0.95) WITHIN GROUP (ORDER BY "latency"::double precision) AS "p95_latency", avg("latency")::double precision AS "avg_latency"
FROM base
GROUP BY "time_dimension", "providedModelName"
ORDER BY "time_dimension" ASC NULLS LAST, "providedModelName" COLLATE "C" ASC NULLS LAST
LIMIT $7::int
-- $1 = p1
-- $2 = 2026-11-01
-- $3 = 2026-11-07
-- $4 = 2026-11-01T00:00:00Z
-- $5 = 2026-11-07T16:00:00Z
-- $6 = [GENERATION, EMBEDDING]
-- $7 = 50001
