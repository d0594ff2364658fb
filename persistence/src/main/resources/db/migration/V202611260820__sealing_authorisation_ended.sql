-- An authorisation ends at once, even on its first day, and stays in the record: uses of the seal rest on it.
ALTER TABLE sealing_authorisation
    ADD COLUMN ended_at timestamptz,
    ADD COLUMN ended_by text,
    ADD CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    DROP CONSTRAINT one_authorisation_a_day,
    ADD CONSTRAINT one_authorisation_a_day EXCLUDE USING gist
        (item_id WITH =, body_id WITH =, daterange(begins_on, ends_on, '[]') WITH &&) WHERE (ended_at IS NULL);
