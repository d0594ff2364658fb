-- How an item was handled before it moved and how it is handled now (R3): each entry is kept, the latest of a stage counts.
CREATE TABLE process_record (
    id           bigint PRIMARY KEY,
    version      int  NOT NULL,
    item_id      bigint NOT NULL REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    stage        text NOT NULL CHECK (stage IN ('BEFORE', 'AFTER')),
    nth          int  NOT NULL CHECK (nth > 0),
    steps        text NOT NULL CHECK (length(steps) BETWEEN 1 AND 20000),
    materials    text NOT NULL CHECK (length(materials) <= 20000),
    visits       int  NOT NULL CHECK (visits BETWEEN 0 AND 20),
    limit_amount int  NOT NULL CHECK (limit_amount BETWEEN 1 AND 3660),
    limit_unit   text NOT NULL CHECK (limit_unit IN ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH')),
    source       text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
    body_id      bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text NOT NULL,
    UNIQUE (item_id, stage, nth)
);
CALL make_append_only('process_record');

-- The handling procedure and supervision rules of a returned item (R4), by the body that received it. A Party organ
-- says under which name and seal it acts (ALL 22).
CREATE TABLE item_procedure (
    id             bigint PRIMARY KEY,
    version        int  NOT NULL,
    item_id        bigint NOT NULL REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    body_id        bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    state          text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED')),
    edition        int CHECK (edition > 0),
    effective_from date,
    handling       text CHECK (length(handling) <= 4000),
    supervision    text CHECK (length(supervision) <= 4000),
    basis          text CHECK (length(basis) <= 500),
    acting_name    text CHECK (length(acting_name) <= 200),
    acting_seal    text CHECK (length(acting_seal) <= 200),
    published_at   timestamptz,
    published_by   text,
    UNIQUE (item_id, edition),
    CONSTRAINT published_procedure_is_complete CHECK (state = 'DRAFT' OR (edition IS NOT NULL AND effective_from IS NOT NULL
        AND handling IS NOT NULL AND supervision IS NOT NULL AND basis IS NOT NULL
        AND published_at IS NOT NULL AND published_by IS NOT NULL))
);
CREATE UNIQUE INDEX one_procedure_draft ON item_procedure (item_id, body_id) WHERE state = 'DRAFT';

CREATE FUNCTION refuse_change_of_published_procedure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'PUBLISHED' THEN
        RAISE EXCEPTION 'a published procedure is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON item_procedure FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_procedure();
