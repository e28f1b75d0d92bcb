WITH base AS (
  SELECT t.id AS "key.trace", t.name AS "name", t.tags AS "tags", trunc(extract(epoch FROM (t.last_end - t.first_start)) * 1000)::bigint AS "latency", CASE WHEN t.priced > 0 THEN t.total_cost END AS "totalCost", t.observations AS "observationsCount", (t.user_id IS NOT NULL)::int::bigint AS "uniqueUserIds", t.user_id AS "uniqueUserIds.identity"
  FROM trace t
  WHERE t.project_id = $1::text
    AND t."timestamp" BETWEEN $2::timestamptz AND $3::timestamptz
    AND t.tags @> $4::text[]
    AND (strpos(t.name, $5::text) > 0) IS NOT TRUE
),
scores AS (
  SELECT base."key.trace", count(*) AS "scoresCount"
  FROM base
  JOIN score c ON c.project_id = $1::text AND c.trace_id = base."key.trace"
  GROUP BY base."key.trace"
),
complete AS (
  SELECT base."name", "each.tags".value AS "tags", base."latency", base."totalCost", base."observationsCount", coalesce(scores."scoresCount", 0) AS "scoresCount", base."uniqueUserIds", base."uniqueUserIds.identity"
  FROM base
  LEFT JOIN scores ON scores."key.trace" = base."key.trace"
  CROSS JOIN LATERAL (SELECT DISTINCT unnest(base."tags") AS value) AS "each.tags"
)
SELECT "name", "tags", percentile_cont(0.5) WITHIN GROUP (ORDER BY "latency"::double precision) AS "p50_latency", sum("totalCost") AS "sum_totalCost", avg("observationsCount")::double precision AS "avg_observationsCount", max("scoresCount") AS "max_scoresCount", count(DISTINCT "uniqueUserIds.identity") AS "uniq_uniqueUserIds"
FROM complete
GROUP BY "name", "tags"
ORDER BY "p50_latency" DESC NULLS LAST, "name" COLLATE "C" ASC NULLS LAST, "tags" COLLATE "C" ASC NULLS LAST
LIMIT $6::int
-- $1 = p1
-- $2 = 2026-11-01T00:00:00Z
-- $3 = 2026-11-08T00:00:00Z
-- $4 = [a, b]
-- $5 = test
-- $6 = 20
