WITH base AS (
  SELECT date_trunc('month', t."timestamp" AT TIME ZONE 'UTC') AS "time_dimension", t.total_tokens AS "totalTokens"
  FROM trace t
  WHERE t.project_id = $1::text
    AND t."timestamp" BETWEEN $2::timestamptz AND $3::timestamptz
),
ranged AS (
  SELECT *, min("totalTokens"::double precision) OVER peers AS "totalTokens.low", max("totalTokens"::double precision) OVER peers AS "totalTokens.high"
  FROM base
  WINDOW peers AS (PARTITION BY "time_dimension")
),
binned AS (
  SELECT *, CASE WHEN "totalTokens" IS NULL THEN NULL WHEN "totalTokens.low" = "totalTokens.high" THEN 0 ELSE least(floor(("totalTokens"::double precision - "totalTokens.low") / ("totalTokens.high" - "totalTokens.low") * $4::int), $4::int - 1)::int END AS "totalTokens.bin"
  FROM ranged
)
SELECT "time_dimension", ARRAY[count(*) FILTER (WHERE "totalTokens.bin" = 0), count(*) FILTER (WHERE "totalTokens.bin" = 1)] AS "histogram_totalTokens", min("totalTokens.low") AS "histogram_totalTokens.low", max("totalTokens.high") AS "histogram_totalTokens.high"
FROM binned
GROUP BY "time_dimension"
ORDER BY "time_dimension" ASC NULLS LAST
LIMIT $5::int
-- $1 = p1
-- $2 = 2026-01-01T00:00:00Z
-- $3 = 2026-11-02T00:00:00Z
-- $4 = 2
-- $5 = 50001
