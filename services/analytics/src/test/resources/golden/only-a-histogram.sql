SELECT min(t.first_day), max(t.last_day)
FROM trace t
WHERE t.project_id = $1::text
  AND t."timestamp" BETWEEN $2::timestamptz AND $3::timestamptz
-- $1 = p1
-- $2 = 2026-01-01T00:00:00Z
-- $3 = 2026-11-02T00:00:00Z

WITH base AS (
  SELECT t.id AS "key.trace", t.first_day AS "key.first_day", t.last_day AS "key.last_day", date_trunc('month', t."timestamp" AT TIME ZONE 'UTC') AS "time_dimension"
  FROM trace t
  WHERE t.project_id = $1::text
    AND t."timestamp" BETWEEN $2::timestamptz AND $3::timestamptz
),
spans AS (
  SELECT base."key.trace", sum(s.total_tokens) AS "totalTokens"
  FROM base
  JOIN span s ON s.project_id = $1::text AND s.trace_id = base."key.trace" AND s.day BETWEEN "key.first_day" AND "key.last_day" AND s.day BETWEEN $4::date AND $5::date
  GROUP BY base."key.trace"
),
complete AS (
  SELECT base."time_dimension", coalesce(spans."totalTokens", 0) AS "totalTokens"
  FROM base
  LEFT JOIN spans ON spans."key.trace" = base."key.trace"
),
ranged AS (
  SELECT *, min("totalTokens"::double precision) OVER peers AS "totalTokens.low", max("totalTokens"::double precision) OVER peers AS "totalTokens.high"
  FROM complete
  WINDOW peers AS (PARTITION BY "time_dimension")
),
binned AS (
  SELECT *, CASE WHEN "totalTokens" IS NULL THEN NULL WHEN "totalTokens.low" = "totalTokens.high" THEN 0 ELSE least(floor(("totalTokens"::double precision - "totalTokens.low") / ("totalTokens.high" - "totalTokens.low") * $6::int), $6::int - 1)::int END AS "totalTokens.bin"
  FROM ranged
)
SELECT "time_dimension", ARRAY[count(*) FILTER (WHERE "totalTokens.bin" = 0), count(*) FILTER (WHERE "totalTokens.bin" = 1)] AS "histogram_totalTokens", min("totalTokens.low") AS "histogram_totalTokens.low", max("totalTokens.high") AS "histogram_totalTokens.high"
FROM binned
GROUP BY "time_dimension"
ORDER BY "time_dimension" ASC NULLS LAST
LIMIT $7::int
-- $1 = p1
-- $2 = 2026-01-01T00:00:00Z
-- $3 = 2026-11-02T00:00:00Z
-- $4 = 2026-10-31
-- $5 = 2026-11-30
-- $6 = 2
-- $7 = 50001
