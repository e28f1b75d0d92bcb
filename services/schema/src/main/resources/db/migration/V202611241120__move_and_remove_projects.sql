-- A project may move to another organization: what names both moves along.
ALTER TABLE project_member
    DROP CONSTRAINT project_member_project_id_organization_id_fkey,
    ADD CONSTRAINT project_member_project FOREIGN KEY (project_id, organization_id) REFERENCES project (id, organization_id)
        ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE api_key
    DROP CONSTRAINT api_key_project_id_organization_id_fkey,
    ADD CONSTRAINT api_key_project_tenant FOREIGN KEY (project_id, organization_id) REFERENCES project (id, organization_id)
        ON UPDATE CASCADE ON DELETE CASCADE;

-- A project that was deleted: its telemetry, which nobody can reach any more, is cleared away by ingestion. Its id is taken for good.
CREATE TABLE project_removal (
    project_id   text PRIMARY KEY,
    requested_at timestamptz NOT NULL DEFAULT now(),
    finished_at  timestamptz
);
ALTER TABLE project_removal ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY project_removal_tenant ON project_removal USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));
-- Whoever clears away says so, to find out what: app.purge is 'on'.
CREATE POLICY project_removal_purge ON project_removal FOR SELECT TO plumbline_ingest
    USING ((SELECT app_value('app.purge')) = 'on' AND finished_at IS NULL);
GRANT SELECT, INSERT ON project_removal TO plumbline_admin;
GRANT SELECT, UPDATE ON project_removal TO plumbline_ingest;
