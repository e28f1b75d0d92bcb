SELECT t.id, t.payload_day, t.payload_block, t.payload_index
FROM trace t
WHERE t.project_id = $1::text
  AND t."timestamp" BETWEEN $2::timestamptz AND $3::timestamptz
LIMIT $4::int
-- $1 = p1
-- $2 = 2026-11-01T00:00:00Z
-- $3 = 2026-11-30T00:00:00Z
-- $4 = 20001

WITH base AS (
  SELECT CASE WHEN t.priced > 0 THEN t.total_cost END AS "totalCost"
  FROM trace t
  WHERE t.project_id = $1::text
    AND t."timestamp" BETWEEN $2::timestamptz AND $3::timestamptz
    AND (t.id) IN (SELECT * FROM unnest($4::text[]))
)
SELECT sum("totalCost") AS "sum_totalCost"
FROM base
ORDER BY "sum_totalCost" DESC NULLS LAST
LIMIT $5::int
-- $1 = p1
-- $2 = 2026-11-01T00:00:00Z
-- $3 = 2026-11-30T00:00:00Z
-- $4 = [trace]
-- $5 = 50001
