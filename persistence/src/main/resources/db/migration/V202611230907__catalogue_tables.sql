CREATE TABLE approval_item (
    id      bigint PRIMARY KEY,
    version int  NOT NULL,
    name    text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 300),
    kind    text NOT NULL
);

-- Competence is kept as starts only: neither overlap nor gap can even be written (R2).
-- Before an item's first row the answer is "not recorded". since_known is false where the record
-- begins in the middle of somebody's holding.
CREATE TABLE competence_start (
    item_id        bigint NOT NULL REFERENCES approval_item,
    from_day       date   NOT NULL,
    holder_body_id bigint NOT NULL REFERENCES body,
    since_known    boolean NOT NULL,
    instrument_id  bigint NOT NULL REFERENCES instrument,
    clause         text   NOT NULL,
    recorded_at    timestamptz NOT NULL,
    recorded_by    text   NOT NULL,
    PRIMARY KEY (item_id, from_day)
);
CREATE INDEX competence_start_holder ON competence_start (holder_body_id);
CALL make_append_only('competence_start');

-- A start is written as the record goes forward, never into its past.
CREATE FUNCTION refuse_start_before_the_last() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM competence_start WHERE item_id = NEW.item_id AND from_day > NEW.from_day) THEN
        RAISE EXCEPTION 'competence of item % is already recorded from a later day than %', NEW.item_id, NEW.from_day
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER forward_only BEFORE INSERT ON competence_start FOR EACH ROW EXECUTE FUNCTION refuse_start_before_the_last();

-- Supervising departments (R5): proposed by the import, confirmed by an official.
CREATE TABLE supervision (
    id            bigint PRIMARY KEY,
    version       int  NOT NULL,
    item_id       bigint NOT NULL REFERENCES approval_item,
    body_id       bigint NOT NULL REFERENCES body,
    proposed_on   date NOT NULL,
    confirmed_on  date,
    confirmed_by  text,
    UNIQUE (item_id, body_id)
);

-- Items on the commitment list (R13): entered by an official, by an instrument.
CREATE TABLE commitment_listing (
    id            bigint PRIMARY KEY,
    version       int  NOT NULL,
    item_id       bigint NOT NULL REFERENCES approval_item,
    instrument_id bigint NOT NULL REFERENCES instrument,
    from_day      date NOT NULL,
    recorded_by   text NOT NULL,
    UNIQUE (item_id, instrument_id)
);

-- Service guides (R3), one row per published version.
CREATE TABLE service_guide (
    id                   bigint PRIMARY KEY,
    version              int  NOT NULL,
    item_id              bigint NOT NULL REFERENCES approval_item,
    edition              int  NOT NULL CHECK (edition > 0),
    effective_from       date NOT NULL,
    statutory_limit      int  NOT NULL CHECK (statutory_limit > 0),
    promised_limit       int  NOT NULL CHECK (promised_limit > 0),
    limit_basis          text NOT NULL CHECK (length(limit_basis) BETWEEN 1 AND 300),
    conditions           text NOT NULL CHECK (length(conditions) BETWEEN 1 AND 4000),
    materials            text NOT NULL CHECK (length(materials) BETWEEN 1 AND 4000),
    procedure_text       text NOT NULL CHECK (length(procedure_text) BETWEEN 1 AND 4000),
    published_at         timestamptz NOT NULL,
    published_by         text NOT NULL,
    UNIQUE (item_id, edition),
    CHECK (promised_limit <= statutory_limit)
);
