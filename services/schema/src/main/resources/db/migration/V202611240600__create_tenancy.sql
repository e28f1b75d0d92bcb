-- The control plane: who belongs where, and which key opens which project. Written by tenant-admin;
-- platform reads it as plumbline_access to authenticate, analytics as plumbline_read for names.
--
-- Row-level security speaks one language everywhere. A transaction says who it acts for:
--   app.projects       comma-separated project ids
--   app.organizations  comma-separated organization ids
--   app.person         a person id
--   app.subject        a subject of the identity provider (first sign-in only)
--   app.key_hash       the hash of one presented secret key
--   app.public_key     one presented public key
--   app.invitation     the hash of one presented invitation token
-- Ids hold no comma ([A-Za-z0-9_-]). A setting that is unset, or '' after a commit, matches nothing.

CREATE FUNCTION app_list(setting text) RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN string_to_array(nullif(current_setting(setting, true), ''), ',');

CREATE FUNCTION app_value(setting text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting(setting, true), '');

CREATE TABLE person (
    id          text PRIMARY KEY,
    subject     text NOT NULL UNIQUE,
    email       text NOT NULL,
    name        text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    updated_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE organization (
    id          text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9_-]{1,64}$'),
    name        text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    updated_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE project (
    id              text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9_-]{1,64}$'),
    organization_id text NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    name            text NOT NULL,
    metadata        jsonb NOT NULL DEFAULT '{}',
    retention_days  integer CHECK (retention_days >= 3),
    created_at      timestamptz NOT NULL DEFAULT now(),
    updated_at      timestamptz NOT NULL DEFAULT now(),
    UNIQUE (organization_id, name),
    UNIQUE (id, organization_id)
);

CREATE TABLE organization_member (
    organization_id text NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    person_id       text NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    role            text NOT NULL CHECK (role IN ('OWNER', 'ADMIN', 'MEMBER', 'VIEWER', 'NONE')),
    created_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organization_id, person_id)
);
CREATE INDEX organization_member_person ON organization_member (person_id);

-- A project role replaces the organization role for that project; it never adds to it.
CREATE TABLE project_member (
    project_id      text NOT NULL,
    organization_id text NOT NULL,
    person_id       text NOT NULL,
    role            text NOT NULL CHECK (role IN ('OWNER', 'ADMIN', 'MEMBER', 'VIEWER', 'NONE')),
    created_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (project_id, person_id),
    FOREIGN KEY (project_id, organization_id) REFERENCES project (id, organization_id) ON DELETE CASCADE,
    FOREIGN KEY (organization_id, person_id)
        REFERENCES organization_member (organization_id, person_id) ON DELETE CASCADE
);
CREATE INDEX project_member_person ON project_member (person_id);

-- One-time links: only the hash of the token is stored.
CREATE TABLE invitation (
    id              text PRIMARY KEY,
    organization_id text NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    token_hash      text NOT NULL UNIQUE,
    role            text NOT NULL CHECK (role IN ('OWNER', 'ADMIN', 'MEMBER', 'VIEWER', 'NONE')),
    invited_by      text NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    created_at      timestamptz NOT NULL DEFAULT now(),
    expires_at      timestamptz NOT NULL,
    accepted_by     text REFERENCES person (id) ON DELETE SET NULL,
    accepted_at     timestamptz
);
CREATE INDEX invitation_organization ON invitation (organization_id);

-- hash = HMAC-SHA-256(pepper, secret key) in lower-case hex; the secret itself is stored nowhere.
CREATE TABLE api_key (
    id              text PRIMARY KEY,
    project_id      text NOT NULL,
    organization_id text NOT NULL,
    public_key      text NOT NULL UNIQUE,
    hash            text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
    display_secret  text NOT NULL,
    note            text,
    created_by      text REFERENCES person (id) ON DELETE SET NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (project_id, organization_id) REFERENCES project (id, organization_id) ON DELETE CASCADE
);
CREATE INDEX api_key_project ON api_key (project_id);

-- A table of its own, so that the hot path of authentication may write it under a grant of its own.
CREATE TABLE api_key_use (
    key_id       text PRIMARY KEY REFERENCES api_key (id) ON DELETE CASCADE,
    project_id   text NOT NULL,
    last_used_at timestamptz NOT NULL
);

CREATE TABLE audit_log (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at              timestamptz NOT NULL DEFAULT now(),
    organization_id text,
    project_id      text,
    person_id       text,
    actor_type      text NOT NULL CHECK (actor_type IN ('PERSON', 'API_KEY', 'SYSTEM')),
    actor_id        text NOT NULL,
    resource_type   text NOT NULL,
    resource_id     text NOT NULL,
    action          text NOT NULL,
    before          jsonb,
    after           jsonb
);
CREATE INDEX audit_log_organization ON audit_log (organization_id, id DESC);

ALTER TABLE person              ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE organization        ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE project             ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE organization_member ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE project_member      ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE invitation          ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE api_key             ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE api_key_use         ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_log           ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY person_self ON person
    USING (id = (SELECT app_value('app.person')) OR subject = (SELECT app_value('app.subject')));
CREATE POLICY person_colleague ON person FOR SELECT
    USING (EXISTS (SELECT 1 FROM organization_member m
                   WHERE m.person_id = person.id
                     AND m.organization_id = ANY ((SELECT app_list('app.organizations'))::text[])));

CREATE POLICY organization_tenant ON organization
    USING (id = ANY ((SELECT app_list('app.organizations'))::text[]));

CREATE POLICY project_tenant ON project
    USING (organization_id = ANY ((SELECT app_list('app.organizations'))::text[]));
-- A service that serves one project may read that project's row, not its siblings.
CREATE POLICY project_self ON project FOR SELECT
    USING (id = ANY ((SELECT app_list('app.projects'))::text[]));

CREATE POLICY organization_member_tenant ON organization_member
    USING (organization_id = ANY ((SELECT app_list('app.organizations'))::text[]));
CREATE POLICY organization_member_self ON organization_member FOR SELECT
    USING (person_id = (SELECT app_value('app.person')));

CREATE POLICY project_member_tenant ON project_member
    USING (organization_id = ANY ((SELECT app_list('app.organizations'))::text[]));
CREATE POLICY project_member_self ON project_member FOR SELECT
    USING (person_id = (SELECT app_value('app.person')));

CREATE POLICY invitation_tenant ON invitation
    USING (organization_id = ANY ((SELECT app_list('app.organizations'))::text[]));
CREATE POLICY invitation_bearer ON invitation
    USING (token_hash = (SELECT app_value('app.invitation')));

CREATE POLICY api_key_tenant ON api_key
    USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));
CREATE POLICY api_key_bearer ON api_key FOR SELECT
    USING (hash = (SELECT app_value('app.key_hash')) OR public_key = (SELECT app_value('app.public_key')));

CREATE POLICY api_key_use_tenant ON api_key_use
    USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));

CREATE POLICY audit_log_tenant ON audit_log
    USING (organization_id = ANY ((SELECT app_list('app.organizations'))::text[])
           OR (organization_id IS NULL AND person_id = (SELECT app_value('app.person'))));

GRANT SELECT, INSERT, UPDATE, DELETE
    ON person, organization, project, organization_member, project_member, invitation, api_key
    TO plumbline_admin;
GRANT SELECT ON api_key_use TO plumbline_admin;
-- The audit log is append-only, for the application too.
GRANT SELECT, INSERT ON audit_log TO plumbline_admin;

GRANT SELECT ON person, organization, project, organization_member, project_member, api_key
    TO plumbline_access;
GRANT SELECT, INSERT, UPDATE ON api_key_use TO plumbline_access;
