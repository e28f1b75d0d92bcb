WITH base AS (
  SELECT 1::bigint
  FROM span s
  WHERE s.project_id = $1::text
    AND s.day BETWEEN $2::date AND $3::date
    AND s.start_time BETWEEN $4::timestamptz AND $5::timestamptz
)
SELECT count(*) AS "count"
FROM base
LIMIT $6::int
-- $1 = p1
-- $2 = 2026-11-01
-- $3 = 2026-11-02
-- $4 = 2026-11-01T00:00:00Z
-- $5 = 2026-11-02T00:00:00Z
-- $6 = 50001
