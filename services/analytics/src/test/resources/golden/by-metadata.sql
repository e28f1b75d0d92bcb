SELECT s.trace_id, s.id, s.day, s.payload_block, s.payload_index
FROM span s
WHERE s.project_id = $1::text
  AND s.day BETWEEN $2::date AND $3::date
  AND s.start_time BETWEEN $4::timestamptz AND $5::timestamptz
  AND s.type = $6::text
LIMIT $7::int
-- $1 = p1
-- $2 = 2026-11-01
-- $3 = 2026-11-30
-- $4 = 2026-11-01T00:00:00Z
-- $5 = 2026-11-30T00:00:00Z
-- $6 = GENERATION
-- $7 = 20001

WITH base AS (
  SELECT 1::bigint AS "count"
  FROM span s
  WHERE s.project_id = $1::text
    AND s.day BETWEEN $2::date AND $3::date
    AND s.start_time BETWEEN $4::timestamptz AND $5::timestamptz
    AND s.type = $6::text
    AND (s.trace_id, s.id) IN (SELECT * FROM unnest($7::text[], $8::text[]))
)
SELECT count("count") AS "count_count"
FROM base
ORDER BY "count_count" DESC NULLS LAST
LIMIT $9::int
-- $1 = p1
-- $2 = 2026-11-01
-- $3 = 2026-11-30
-- $4 = 2026-11-01T00:00:00Z
-- $5 = 2026-11-30T00:00:00Z
-- $6 = GENERATION
-- $7 = [trace]
-- $8 = [observation]
-- $9 = 50001
