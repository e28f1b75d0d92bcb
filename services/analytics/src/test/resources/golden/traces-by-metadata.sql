SELECT t.id, t.payload_day, t.payload_block, t.payload_index
FROM trace t
WHERE t.project_id = $1::text
  AND t."timestamp" BETWEEN $2::timestamptz AND $3::timestamptz
LIMIT $4::int
-- $1 = p1
-- $2 = 2026-11-01T00:00:00Z
-- $3 = 2026-11-30T00:00:00Z
-- $4 = 20001

SELECT min(t.first_day), max(t.last_day)
FROM trace t
WHERE t.project_id = $1::text
  AND t."timestamp" BETWEEN $2::timestamptz AND $3::timestamptz
  AND (t.id) IN (SELECT * FROM unnest($4::text[]))
-- $1 = p1
-- $2 = 2026-11-01T00:00:00Z
-- $3 = 2026-11-30T00:00:00Z
-- $4 = [trace]

WITH base AS (
  SELECT t.id AS "key.trace", t.first_day AS "key.first_day", t.last_day AS "key.last_day"
  FROM trace t
  WHERE t.project_id = $1::text
    AND t."timestamp" BETWEEN $2::timestamptz AND $3::timestamptz
    AND (t.id) IN (SELECT * FROM unnest($4::text[]))
),
spans AS (
  SELECT base."key.trace", sum(s.total_cost) AS "totalCost"
  FROM base
  JOIN span s ON s.project_id = $1::text AND s.trace_id = base."key.trace" AND s.day BETWEEN "key.first_day" AND "key.last_day" AND s.day BETWEEN $5::date AND $6::date
  GROUP BY base."key.trace"
),
complete AS (
  SELECT spans."totalCost"
  FROM base
  LEFT JOIN spans ON spans."key.trace" = base."key.trace"
)
SELECT sum("totalCost") AS "sum_totalCost"
FROM complete
ORDER BY "sum_totalCost" DESC NULLS LAST
LIMIT $7::int
-- $1 = p1
-- $2 = 2026-11-01T00:00:00Z
-- $3 = 2026-11-30T00:00:00Z
-- $4 = [trace]
-- $5 = 2026-10-31
-- $6 = 2026-11-30
-- $7 = 50001
