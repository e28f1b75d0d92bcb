-- A key of a project whose secret was wrong: told to whoever waits for a first trace. A row per key, changed once a second at most,
-- by the hot path of authentication, like api_key_use.
CREATE TABLE api_key_refusal (
    key_id     text PRIMARY KEY,
    project_id text NOT NULL,
    public_key text NOT NULL,
    count      bigint NOT NULL,           -- of seconds in which it happened
    first_at   timestamptz NOT NULL,
    last_at    timestamptz NOT NULL,
    CONSTRAINT api_key_refusal_key FOREIGN KEY (key_id, project_id) REFERENCES api_key (id, project_id)
        ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX api_key_refusal_project ON api_key_refusal (project_id);

ALTER TABLE api_key_refusal ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY api_key_refusal_tenant ON api_key_refusal
    USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));
GRANT SELECT, INSERT, UPDATE ON api_key_refusal TO plumbline_access;
GRANT SELECT ON api_key_refusal TO plumbline_read;
