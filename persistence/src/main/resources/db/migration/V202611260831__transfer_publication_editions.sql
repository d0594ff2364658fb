-- R1: an amended batch is published anew, and read anew: who read what was before has not read what is now.
ALTER TABLE batch_reading DROP CONSTRAINT batch_reading_batch_id_body_id_fkey, DROP CONSTRAINT batch_reading_pkey;
ALTER TABLE batch_publication
    ADD COLUMN edition int NOT NULL DEFAULT 1 CHECK (edition > 0),
    DROP CONSTRAINT batch_publication_pkey,
    ADD PRIMARY KEY (batch_id, body_id, edition);
ALTER TABLE batch_reading
    ADD COLUMN edition int NOT NULL DEFAULT 1 CHECK (edition > 0),
    ADD PRIMARY KEY (batch_id, official_id, edition),
    ADD FOREIGN KEY (batch_id, body_id, edition) REFERENCES batch_publication DEFERRABLE INITIALLY DEFERRED;
