WITH base AS (
  SELECT t.user_id AS "userId", 1::bigint AS "count"
  FROM trace t
  WHERE t.project_id = $1::text
    AND t."timestamp" BETWEEN $2::timestamptz AND $3::timestamptz
)
SELECT "userId", count("count") AS "count_count"
FROM base
GROUP BY "userId"
ORDER BY "count_count" DESC NULLS LAST, "userId" COLLATE "C" ASC NULLS LAST
LIMIT $4::int
-- $1 = p1
-- $2 = 2025-01-01T00:00:00Z
-- $3 = 2025-12-31T23:59:59Z
-- $4 = 50001
