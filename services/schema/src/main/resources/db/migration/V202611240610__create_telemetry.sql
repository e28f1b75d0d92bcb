-- Telemetry: what the SDKs send. Written by ingestion, read by analytics.
--
-- Narrow rows (span, trace, score) hold what lists, filters and metrics need; inputs, outputs and
-- metadata live compressed in payload blocks beside them. Times are UTC with microseconds.
-- Spans are partitioned by the UTC day of their start: every reader adds a range on day.

CREATE TABLE span (
    project_id            text NOT NULL,
    day                   date NOT NULL,
    trace_id              text NOT NULL,
    id                    text NOT NULL,
    parent_id             text,
    type                  text NOT NULL,  -- SPAN GENERATION EVENT EMBEDDING AGENT TOOL CHAIN RETRIEVER GUARDRAIL EVALUATOR
    name                  text,
    start_time            timestamptz NOT NULL,
    end_time              timestamptz,
    completion_start_time timestamptz,
    level                 text NOT NULL,  -- DEBUG DEFAULT WARNING ERROR
    status_message        text,
    environment           text NOT NULL,
    version               text,
    release               text,
    -- no parent, or marked as the root of its process (langfuse.internal.as_root, is_app_root)
    root                  boolean NOT NULL,
    model                 text,           -- as sent
    model_id              text,           -- the price rule that matched
    model_parameters      jsonb,
    prompt_id             text,
    prompt_name           text,
    prompt_version        integer,
    -- exclusive buckets: no token is in two of them; total apart
    usage                 jsonb,
    cost                  jsonb,
    input_tokens          bigint,
    output_tokens         bigint,
    total_tokens          bigint,
    input_cost            numeric,
    output_cost           numeric,
    total_cost            numeric,        -- NULL: no price is known, which is not 0
    receipt               jsonb,          -- how the cost came about
    tool_names            text[],
    called_tool_names     text[],
    tool_definitions      integer NOT NULL DEFAULT 0,
    tool_calls            integer NOT NULL DEFAULT 0,
    -- where this span's payload is: block and index within it; NULL when it sent none
    payload_block         bigint,
    payload_index         integer,
    -- decides between two writes of the same span: the larger (event_time, content_hash) wins
    event_time            timestamptz NOT NULL,
    content_hash          bigint NOT NULL,
    created_at            timestamptz NOT NULL,
    updated_at            timestamptz NOT NULL,
    PRIMARY KEY (project_id, day, trace_id, id),
    CHECK (day = (start_time AT TIME ZONE 'UTC')::date)
) PARTITION BY RANGE (day);
CREATE INDEX span_start ON span USING brin (start_time);

-- One block holds the payloads of spans that came together for one trace: they compress well together
-- and are read together. body: the format of dev.plumbline.schema.payload.PayloadBlock.
CREATE TABLE payload (
    project_id text NOT NULL,
    day        date NOT NULL,
    trace_id   text NOT NULL,
    block      bigint NOT NULL,
    body       bytea STORAGE EXTERNAL NOT NULL,  -- compressed already
    PRIMARY KEY (project_id, day, trace_id, block)
) PARTITION BY RANGE (day);

-- Only for times outside the window in which partitions are made on demand.
CREATE TABLE span_default PARTITION OF span DEFAULT;
CREATE TABLE payload_default PARTITION OF payload DEFAULT;

-- One row per trace: its first and last day bound every read by trace id, and it carries the fields
-- that lists and filters need, merged from all events of the trace.
CREATE TABLE trace (
    project_id    text NOT NULL,
    id            text NOT NULL,
    "timestamp"   timestamptz NOT NULL,
    name          text,
    user_id       text,
    session_id    text,
    release       text,
    version       text,
    environment   text NOT NULL,
    tags          text[] NOT NULL DEFAULT '{}',
    public        boolean NOT NULL DEFAULT false,
    bookmarked    boolean NOT NULL DEFAULT false,
    first_day     date NOT NULL,          -- smallest and largest day of its spans and payloads
    last_day      date NOT NULL,
    payload_day   date,                   -- where the trace's own input, output and metadata are
    payload_block bigint,
    payload_index integer,
    merge_state   jsonb NOT NULL,         -- rank of every field's value: the merge is a function of the set of events
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    PRIMARY KEY (project_id, id)
);
CREATE INDEX trace_timestamp ON trace (project_id, "timestamp" DESC, id DESC);
CREATE INDEX trace_user ON trace (project_id, user_id, "timestamp" DESC) WHERE user_id IS NOT NULL;
CREATE INDEX trace_session ON trace (project_id, session_id, "timestamp" DESC) WHERE session_id IS NOT NULL;

-- Classic events name an observation by its id alone: this is where it lives.
CREATE TABLE observation_identity (
    project_id text NOT NULL,
    id         text NOT NULL,
    trace_id   text NOT NULL,
    start_time timestamptz NOT NULL,
    day        date NOT NULL,
    PRIMARY KEY (project_id, id)
);

CREATE TABLE score (
    project_id     text NOT NULL,
    id             text NOT NULL,
    trace_id       text,
    observation_id text,
    session_id     text,
    dataset_run_id text,
    name           text NOT NULL,
    source         text NOT NULL,         -- API ANNOTATION EVAL
    data_type      text NOT NULL,         -- NUMERIC CATEGORICAL BOOLEAN TEXT CORRECTION
    value          double precision,
    string_value   text,
    comment        text,
    metadata       jsonb,
    config_id      text,
    queue_id       text,
    author_user_id text,
    environment    text NOT NULL,
    "timestamp"    timestamptz NOT NULL,
    event_time     timestamptz NOT NULL,
    content_hash   bigint NOT NULL,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    PRIMARY KEY (project_id, id)
);
CREATE INDEX score_trace ON score (project_id, trace_id) WHERE trace_id IS NOT NULL;
CREATE INDEX score_session ON score (project_id, session_id) WHERE session_id IS NOT NULL;
CREATE INDEX score_timestamp ON score (project_id, "timestamp" DESC);

-- What came in, per project and hour; writer keeps the rows of two nodes apart (no hot row).
CREATE TABLE ingest_ledger (
    project_id text NOT NULL,
    hour       timestamptz NOT NULL,
    writer     text NOT NULL,
    signal     text NOT NULL,             -- span, score, sdk-log, metrics, event
    outcome    text NOT NULL CHECK (outcome IN ('accepted', 'merged', 'duplicate', 'refused', 'discarded')),
    reason     text NOT NULL DEFAULT '',
    count      bigint NOT NULL,
    PRIMARY KEY (project_id, hour, writer, signal, outcome, reason)
);

ALTER TABLE span                 ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE payload              ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE span_default         ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE payload_default      ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE trace                ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE observation_identity ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE score                ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE ingest_ledger        ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

-- A group commit may hold several tenants, so the setting is a list; a reader names one project.
CREATE POLICY span_tenant ON span USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));
CREATE POLICY payload_tenant ON payload USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));
CREATE POLICY trace_tenant ON trace USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));
CREATE POLICY observation_identity_tenant ON observation_identity
    USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));
CREATE POLICY score_tenant ON score USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));
CREATE POLICY ingest_ledger_tenant ON ingest_ledger
    USING (project_id = ANY ((SELECT app_list('app.projects'))::text[]));

-- On the parents only: a partition inherits no row-level security, so it carries no grant.
GRANT SELECT, INSERT, UPDATE, DELETE
    ON span, payload, trace, observation_identity, score, ingest_ledger TO plumbline_ingest;
GRANT SELECT
    ON span, payload, trace, observation_identity, score, ingest_ledger TO plumbline_read;
