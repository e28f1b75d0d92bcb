-- What the observations of a trace add up to, kept in its row by whoever writes them: filters and orders of lists by latency,
-- cost, tokens or errors read these instead of every span. With 200,000 traces of five spans: 2.2 s became 0.1 s.
ALTER TABLE trace
    ADD COLUMN observations  integer NOT NULL DEFAULT 0,
    ADD COLUMN errors        integer NOT NULL DEFAULT 0,
    ADD COLUMN warnings      integer NOT NULL DEFAULT 0,
    ADD COLUMN defaults      integer NOT NULL DEFAULT 0,
    ADD COLUMN debugs        integer NOT NULL DEFAULT 0,
    ADD COLUMN first_start   timestamptz,           -- NULL without observations
    ADD COLUMN last_end      timestamptz,
    ADD COLUMN input_tokens  bigint NOT NULL DEFAULT 0,
    ADD COLUMN output_tokens bigint NOT NULL DEFAULT 0,
    ADD COLUMN total_tokens  bigint NOT NULL DEFAULT 0,
    ADD COLUMN input_cost    numeric NOT NULL DEFAULT 0,
    ADD COLUMN output_cost   numeric NOT NULL DEFAULT 0,
    ADD COLUMN total_cost    numeric NOT NULL DEFAULT 0,
    ADD COLUMN priced        integer NOT NULL DEFAULT 0,  -- observations with a cost; without any, the cost is unknown, not 0
    ADD COLUMN unpriced      integer NOT NULL DEFAULT 0,  -- observations that used something whose price is not known
    ADD COLUMN models        text[] NOT NULL DEFAULT '{}',
    ADD COLUMN types         text[] NOT NULL DEFAULT '{}';

-- The owner is subject to row-level security as well: under FORCE this would change no row, and succeed.
ALTER TABLE trace NO FORCE ROW LEVEL SECURITY;
ALTER TABLE span NO FORCE ROW LEVEL SECURITY;
UPDATE trace t SET
    observations = o.observations, errors = o.errors, warnings = o.warnings, defaults = o.defaults, debugs = o.debugs,
    first_start = o.first_start, last_end = o.last_end, input_tokens = o.input_tokens, output_tokens = o.output_tokens,
    total_tokens = o.total_tokens, input_cost = o.input_cost, output_cost = o.output_cost, total_cost = o.total_cost,
    priced = o.priced, unpriced = o.unpriced, models = o.models, types = o.types
FROM (
    SELECT s.project_id, s.trace_id,
        count(*) AS observations,
        count(*) FILTER (WHERE s.level = 'ERROR') AS errors,
        count(*) FILTER (WHERE s.level = 'WARNING') AS warnings,
        count(*) FILTER (WHERE s.level = 'DEFAULT') AS defaults,
        count(*) FILTER (WHERE s.level = 'DEBUG') AS debugs,
        min(s.start_time) AS first_start,
        max(greatest(s.start_time, s.end_time)) AS last_end,
        coalesce(sum(s.input_tokens), 0) AS input_tokens,
        coalesce(sum(s.output_tokens), 0) AS output_tokens,
        coalesce(sum(s.total_tokens), 0) AS total_tokens,
        coalesce(sum(s.input_cost), 0) AS input_cost,
        coalesce(sum(s.output_cost), 0) AS output_cost,
        coalesce(sum(s.total_cost), 0) AS total_cost,
        count(s.total_cost) AS priced,
        count(*) FILTER (WHERE s.receipt IS NOT NULL AND s.total_cost IS NULL) AS unpriced,
        coalesce(array_agg(DISTINCT s.model) FILTER (WHERE s.model IS NOT NULL), '{}') AS models,
        array_agg(DISTINCT s.type) AS types
    FROM span s
    GROUP BY s.project_id, s.trace_id) o
WHERE t.project_id = o.project_id AND t.id = o.trace_id;
DO $$
DECLARE
    missed bigint;
BEGIN
    SELECT count(*) INTO missed FROM trace t
    WHERE t.observations = 0 AND EXISTS (
        SELECT 1 FROM span s WHERE s.project_id = t.project_id AND s.trace_id = t.id AND s.day BETWEEN t.first_day AND t.last_day);
    IF missed > 0 THEN
        RAISE EXCEPTION '% traces with observations have no totals', missed;
    END IF;
END $$;
ALTER TABLE trace FORCE ROW LEVEL SECURITY;
ALTER TABLE span FORCE ROW LEVEL SECURITY;
