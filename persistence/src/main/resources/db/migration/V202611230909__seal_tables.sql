CREATE TABLE seal (
    id                 bigint PRIMARY KEY,
    version            int  NOT NULL,
    kind               text NOT NULL CHECK (kind IN ('APPROVAL', 'SPECIAL_APPROVAL', 'OFFICIAL')),
    body_id            bigint NOT NULL REFERENCES body,
    name               text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    active_from        date NOT NULL,
    abolished_on       date,
    abolition_decision text,
    abolished_by       text,
    demonstration      boolean NOT NULL DEFAULT false,
    CHECK (abolished_on IS NULL OR abolished_on >= active_from),
    CHECK ((abolished_on IS NULL) = (abolished_by IS NULL))
);
-- The bureau has exactly one active approval seal (R10): the database itself refuses a second.
CREATE UNIQUE INDEX one_active_approval_seal ON seal (body_id) WHERE kind = 'APPROVAL' AND abolished_on IS NULL;
CREATE UNIQUE INDEX one_active_official_seal ON seal (body_id) WHERE kind = 'OFFICIAL' AND abolished_on IS NULL;

CREATE TABLE seal_item (
    seal_id bigint NOT NULL REFERENCES seal,
    item_id bigint NOT NULL REFERENCES approval_item,
    PRIMARY KEY (seal_id, item_id)
);

-- The seal-use ledger.
CREATE TABLE seal_use (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    seal_id    bigint NOT NULL REFERENCES seal,
    used_at    timestamptz NOT NULL,
    used_on    date NOT NULL,
    used_by    text NOT NULL,
    paper      text NOT NULL,
    subject    text NOT NULL,
    subject_id bigint NOT NULL,
    digest     text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    UNIQUE (subject, subject_id)
);
CREATE INDEX seal_use_seal ON seal_use (seal_id, id);
CALL make_append_only('seal_use');

-- An abolished seal seals nothing from the day after its abolition on, whoever asks.
CREATE FUNCTION refuse_use_of_abolished_seal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE s seal;
BEGIN
    SELECT * INTO s FROM seal WHERE id = NEW.seal_id FOR SHARE;
    IF s.active_from > NEW.used_on OR s.abolished_on < NEW.used_on THEN
        RAISE EXCEPTION 'seal % is not in force on %', NEW.seal_id, NEW.used_on USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER seal_in_force BEFORE INSERT ON seal_use FOR EACH ROW EXECUTE FUNCTION refuse_use_of_abolished_seal();
