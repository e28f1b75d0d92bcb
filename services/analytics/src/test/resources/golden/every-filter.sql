WITH base AS (
  SELECT to_char(s.start_time AT TIME ZONE 'UTC', 'YYYY-MM') AS "startTimeMonth"
  FROM span s
  LEFT JOIN trace t ON t.project_id = $1::text AND t.id = s.trace_id
  WHERE s.project_id = $1::text
    AND s.day BETWEEN $2::date AND $3::date
    AND s.start_time BETWEEN $4::timestamptz AND $5::timestamptz
    AND s.start_time > $6::timestamptz AND s.day >= $7::date
    AND s.start_time <= $8::timestamptz AND s.day <= $9::date
    AND s.name = $10::text
    AND strpos(s.name, $11::text) > 0
    AND (strpos(s.name, $12::text) > 0) IS NOT TRUE
    AND starts_with(s.name, $13::text)
    AND right(s.name, length($14::text)) = $14::text
    AND s.level = ANY ($15::text[])
    AND (s.level = ANY ($16::text[])) IS NOT TRUE
    AND t.tags && $17::text[]
    AND (t.tags && $18::text[]) IS NOT TRUE
    AND s.tool_names @> $19::text[]
    AND s.prompt_version >= $20::numeric
    AND t.session_id IS NULL
    AND s.version IS NOT NULL
)
SELECT "startTimeMonth", count(*) AS "count"
FROM base
GROUP BY "startTimeMonth"
ORDER BY "startTimeMonth" COLLATE "C" ASC NULLS LAST
LIMIT $21::int
-- $1 = p1
-- $2 = 2026-11-01
-- $3 = 2026-11-30
-- $4 = 2026-11-01T00:00:00Z
-- $5 = 2026-11-30T00:00:00Z
-- $6 = 2026-11-03T00:00:00Z
-- $7 = 2026-11-03
-- $8 = 2026-11-04T00:00:00Z
-- $9 = 2026-11-04
-- $10 = a'; DROP TABLE span; --
-- $11 = b
-- $12 = c
-- $13 = d
-- $14 = e
-- $15 = [ERROR]
-- $16 = [DEBUG]
-- $17 = [f]
-- $18 = [g]
-- $19 = [h]
-- $20 = 2
-- $21 = 50001
