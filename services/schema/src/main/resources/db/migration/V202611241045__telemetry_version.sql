-- How often the rows of an hour have changed: what analytics keeps in memory of an hour is true as long as this count is the one it
-- was read with. Triggers count, so that no writer can forget to; a backend counts in rows of its own, so that none waits for
-- another. Rows are never deleted apart from their project, or a count could come up twice.
CREATE TABLE telemetry_version (
    project_id text NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('span', 'trace')),  -- by start of the span, timestamp of the trace
    hour       timestamptz NOT NULL,                             -- in UTC
    writer     integer NOT NULL,                                 -- process id of a backend
    changes    bigint NOT NULL,                                  -- at least the number of rows inserted
    PRIMARY KEY (project_id, kind, hour, writer)
) WITH (fillfactor = 50);

-- What is there already. The owner is subject to row-level security as well.
ALTER TABLE span NO FORCE ROW LEVEL SECURITY;
ALTER TABLE trace NO FORCE ROW LEVEL SECURITY;
INSERT INTO telemetry_version
    SELECT project_id, 'span', date_trunc('hour', start_time, 'UTC'), 0, count(*) FROM span GROUP BY 1, 3
    UNION ALL
    SELECT project_id, 'trace', date_trunc('hour', "timestamp", 'UTC'), 0, count(*) FROM trace GROUP BY 1, 3;
ALTER TABLE span FORCE ROW LEVEL SECURITY;
ALTER TABLE trace FORCE ROW LEVEL SECURITY;

ALTER TABLE telemetry_version ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY telemetry_version_tenant ON telemetry_version
    USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));
GRANT SELECT, INSERT, UPDATE, DELETE ON telemetry_version TO plumbline_ingest;
GRANT SELECT ON telemetry_version TO plumbline_read;

CREATE FUNCTION count_new_spans() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO telemetry_version AS v
        SELECT project_id, 'span', date_trunc('hour', start_time, 'UTC'), pg_backend_pid(), count(*)
        FROM new_rows GROUP BY 1, 3
    ON CONFLICT (project_id, kind, hour, writer) DO UPDATE SET changes = v.changes + excluded.changes;
    RETURN NULL;
END $$;

CREATE FUNCTION count_changed_spans() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO telemetry_version AS v
        SELECT project_id, 'span', date_trunc('hour', start_time, 'UTC'), pg_backend_pid(), count(*)
        FROM (SELECT project_id, start_time FROM old_rows UNION ALL SELECT project_id, start_time FROM new_rows) AS r
        GROUP BY 1, 3
    ON CONFLICT (project_id, kind, hour, writer) DO UPDATE SET changes = v.changes + excluded.changes;
    RETURN NULL;
END $$;

CREATE FUNCTION count_old_spans() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO telemetry_version AS v
        SELECT project_id, 'span', date_trunc('hour', start_time, 'UTC'), pg_backend_pid(), count(*)
        FROM old_rows GROUP BY 1, 3
    ON CONFLICT (project_id, kind, hour, writer) DO UPDATE SET changes = v.changes + excluded.changes;
    RETURN NULL;
END $$;

CREATE FUNCTION count_new_traces() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO telemetry_version AS v
        SELECT project_id, 'trace', date_trunc('hour', "timestamp", 'UTC'), pg_backend_pid(), count(*)
        FROM new_rows GROUP BY 1, 3
    ON CONFLICT (project_id, kind, hour, writer) DO UPDATE SET changes = v.changes + excluded.changes;
    RETURN NULL;
END $$;

-- What observations show of their trace changes with the trace.
CREATE FUNCTION count_changed_traces() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO telemetry_version AS v
        SELECT project_id, 'trace', hour, pg_backend_pid(), count(*)
        FROM (SELECT project_id, date_trunc('hour', "timestamp", 'UTC') AS hour FROM old_rows
              UNION ALL SELECT project_id, date_trunc('hour', "timestamp", 'UTC') FROM new_rows) AS r
        GROUP BY 1, 3
        UNION ALL
        SELECT project_id, 'span', hour, pg_backend_pid(), 1
        FROM (SELECT DISTINCT s.project_id, date_trunc('hour', s.start_time, 'UTC') AS hour
              FROM old_rows o
              JOIN new_rows n USING (project_id, id)
              JOIN span s ON s.project_id = n.project_id AND s.trace_id = n.id AND s.day BETWEEN n.first_day AND n.last_day
              WHERE (o.name, o.user_id, o.session_id, o.release, o.version, o.tags)
                  IS DISTINCT FROM (n.name, n.user_id, n.session_id, n.release, n.version, n.tags)) AS r
    ON CONFLICT (project_id, kind, hour, writer) DO UPDATE SET changes = v.changes + excluded.changes;
    RETURN NULL;
END $$;

CREATE FUNCTION count_old_traces() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO telemetry_version AS v
        SELECT project_id, 'trace', date_trunc('hour', "timestamp", 'UTC'), pg_backend_pid(), count(*)
        FROM old_rows GROUP BY 1, 3
        UNION ALL
        SELECT project_id, 'span', hour, pg_backend_pid(), 1
        FROM (SELECT DISTINCT s.project_id, date_trunc('hour', s.start_time, 'UTC') AS hour
              FROM old_rows o
              JOIN span s ON s.project_id = o.project_id AND s.trace_id = o.id AND s.day BETWEEN o.first_day AND o.last_day) AS r
    ON CONFLICT (project_id, kind, hour, writer) DO UPDATE SET changes = v.changes + excluded.changes;
    RETURN NULL;
END $$;

CREATE TRIGGER span_inserted AFTER INSERT ON span REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_new_spans();
CREATE TRIGGER span_updated AFTER UPDATE ON span REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_changed_spans();
CREATE TRIGGER span_deleted AFTER DELETE ON span REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_old_spans();
CREATE TRIGGER trace_inserted AFTER INSERT ON trace REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_new_traces();
CREATE TRIGGER trace_updated AFTER UPDATE ON trace REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_changed_traces();
CREATE TRIGGER trace_deleted AFTER DELETE ON trace REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION count_old_traces();
