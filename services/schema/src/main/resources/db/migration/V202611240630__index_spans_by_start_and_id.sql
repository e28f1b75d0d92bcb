-- Lists of observations start with the newest, and observations are looked up by their id alone.
-- With 1 million spans: 415 ms became 10 ms, 150 ms became 7 ms (which grows with partitions, not with rows).
CREATE INDEX span_recent ON span (project_id, start_time DESC, id DESC);
-- A third of the size of a btree; ids are compared for equality only.
CREATE INDEX span_id ON span USING hash (id);
