-- What people do to telemetry, and the audit row that goes with it in the same transaction. The audit log is tenant-admin's table;
-- ingestion may only append to it, and only for the project that it acts for.
GRANT SELECT (id, organization_id) ON project TO plumbline_ingest;
GRANT INSERT ON audit_log TO plumbline_ingest;
CREATE POLICY audit_log_project ON audit_log FOR INSERT TO plumbline_ingest
    WITH CHECK (project_id = ANY ((SELECT app_list('app.projects'))::text[])
                AND EXISTS (SELECT 1 FROM project p
                            WHERE p.id = audit_log.project_id AND p.organization_id = audit_log.organization_id));

-- What a score of a name may be. Written by tenant-admin, read by ingestion when a person scores.
CREATE TABLE score_config (
    id          text PRIMARY KEY,
    project_id  text NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    name        text NOT NULL,
    data_type   text NOT NULL CHECK (data_type IN ('NUMERIC', 'CATEGORICAL', 'BOOLEAN')),
    min_value   double precision,
    max_value   double precision,
    categories  jsonb,
    description text,
    archived    boolean NOT NULL DEFAULT false,
    created_at  timestamptz NOT NULL DEFAULT now(),
    updated_at  timestamptz NOT NULL DEFAULT now(),
    CHECK (min_value <= max_value)
);
CREATE INDEX score_config_project ON score_config (project_id);

-- On a trace, on an observation of it, or on a session.
CREATE TABLE comment (
    id          text PRIMARY KEY,
    project_id  text NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    object_type text NOT NULL CHECK (object_type IN ('TRACE', 'OBSERVATION', 'SESSION')),
    object_id   text NOT NULL,
    trace_id    text,                     -- of a trace or an observation
    content     text NOT NULL,
    author_id   text REFERENCES person (id) ON DELETE SET NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX comment_trace ON comment (project_id, trace_id) WHERE trace_id IS NOT NULL;
CREATE INDEX comment_object ON comment (project_id, object_type, object_id);

-- How a person, or everybody, likes to see a table.
CREATE TABLE saved_view (
    id          text PRIMARY KEY,
    project_id  text NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    table_name  text NOT NULL CHECK (table_name IN ('traces', 'observations', 'sessions', 'users', 'scores', 'home')),
    name        text NOT NULL,
    state       jsonb NOT NULL,
    shared      boolean NOT NULL DEFAULT false,
    owner_id    text NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    created_at  timestamptz NOT NULL DEFAULT now(),
    updated_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX saved_view_project ON saved_view (project_id, table_name);

ALTER TABLE score_config ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE comment      ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE saved_view   ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY score_config_tenant ON score_config USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));
CREATE POLICY comment_tenant ON comment USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));
CREATE POLICY saved_view_tenant ON saved_view USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));
GRANT SELECT, INSERT, UPDATE, DELETE ON score_config, comment, saved_view TO plumbline_admin;
GRANT SELECT ON score_config TO plumbline_ingest;
-- A trace takes what was said about it along when it is deleted.
GRANT SELECT (project_id, trace_id), DELETE ON comment TO plumbline_ingest;
