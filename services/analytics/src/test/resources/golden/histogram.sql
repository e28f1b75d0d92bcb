WITH base AS (
  SELECT s.name AS "name", trunc(extract(epoch FROM (s.end_time - s.start_time)) * 1000)::bigint AS "latency"
  FROM span s
  WHERE s.project_id = $1::text
    AND s.day BETWEEN $2::date AND $3::date
    AND s.start_time BETWEEN $4::timestamptz AND $5::timestamptz
),
ranged AS (
  SELECT *, min("latency"::double precision) OVER peers AS "latency.low", max("latency"::double precision) OVER peers AS "latency.high"
  FROM base
  WINDOW peers AS (PARTITION BY "name")
),
binned AS (
  SELECT *, CASE WHEN "latency" IS NULL THEN NULL WHEN "latency.low" = "latency.high" THEN 0 ELSE least(floor(("latency"::double precision - "latency.low") / ("latency.high" - "latency.low") * $6::int), $6::int - 1)::int END AS "latency.bin"
  FROM ranged
)
SELECT "name", ARRAY[count(*) FILTER (WHERE "latency.bin" = 0), count(*) FILTER (WHERE "latency.bin" = 1), count(*) FILTER (WHERE "latency.bin" = 2), count(*) FILTER (WHERE "latency.bin" = 3)] AS "histogram_latency", min("latency.low") AS "histogram_latency.low", max("latency.high") AS "histogram_latency.high", max("latency") AS "max_latency"
FROM binned
GROUP BY "name"
ORDER BY "name" COLLATE "C" ASC NULLS LAST
LIMIT $7::int
-- $1 = p1
-- $2 = 2026-11-01
-- $3 = 2026-11-02
-- $4 = 2026-11-01T00:00:00Z
-- $5 = 2026-11-02T00:00:00Z
-- $6 = 4
-- $7 = 50001
