-- A note of use names the key's own project: without this a transaction acting for another project could
-- have made the first note of a key that is not its own.
ALTER TABLE api_key ADD CONSTRAINT api_key_id_project UNIQUE (id, project_id);
ALTER TABLE api_key_use
    DROP CONSTRAINT api_key_use_key_id_fkey,
    ADD CONSTRAINT api_key_use_key FOREIGN KEY (key_id, project_id) REFERENCES api_key (id, project_id)
        ON UPDATE CASCADE ON DELETE CASCADE;
