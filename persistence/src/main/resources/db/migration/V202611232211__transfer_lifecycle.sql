-- R1: a batch is drafted, checked, issued and closed, or withdrawn while no item of it is handed over. What it lists is
-- kept apart until it is issued: a draft is in nobody's catalogue.
ALTER TABLE batch RENAME COLUMN imported_at TO drafted_at;
ALTER TABLE batch RENAME COLUMN imported_by TO drafted_by;
ALTER TABLE batch
    ADD COLUMN state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'CHECKED', 'ISSUED', 'CLOSED', 'WITHDRAWN')),
    ADD COLUMN title text CHECK (length(title) BETWEEN 1 AND 300),
    ADD COLUMN issuer text CHECK (length(issuer) <= 200),
    ADD COLUMN checked_at timestamptz,
    ADD COLUMN checked_by text,
    ADD COLUMN issued_at timestamptz,
    ADD COLUMN issued_by text,
    ADD COLUMN closed_at timestamptz,
    ADD COLUMN closed_by text,
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN withdrawn_by text,
    ADD COLUMN withdrawal_reason text CHECK (length(withdrawal_reason) BETWEEN 1 AND 500),
    ALTER COLUMN instrument_id DROP NOT NULL,
    DROP CONSTRAINT batch_number_key;
UPDATE batch b SET state = 'ISSUED', title = i.title, issuer = i.issuer, checked_at = drafted_at, checked_by = drafted_by,
       issued_at = drafted_at, issued_by = drafted_by
    FROM instrument i WHERE i.id = b.instrument_id;
ALTER TABLE batch
    ADD CHECK (state = 'DRAFT' OR title IS NOT NULL),
    ADD CHECK (state NOT IN ('CHECKED', 'ISSUED', 'CLOSED') OR checked_at IS NOT NULL),
    ADD CHECK (state NOT IN ('ISSUED', 'CLOSED') OR (instrument_id IS NOT NULL AND issued_at IS NOT NULL)),
    ADD CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
    ADD CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL AND withdrawal_reason IS NOT NULL));
CREATE UNIQUE INDEX batch_number ON batch (number) WHERE state <> 'WITHDRAWN';

CREATE FUNCTION refuse_wrong_course_of_batch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'batch % stays in the record', OLD.number USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.state IN ('CLOSED', 'WITHDRAWN') THEN
        RAISE EXCEPTION 'batch % is %, nothing of it changes', OLD.number, OLD.state USING ERRCODE = 'restrict_violation';
    END IF;
    IF (OLD.state, NEW.state) NOT IN (('DRAFT', 'DRAFT'), ('DRAFT', 'CHECKED'), ('DRAFT', 'WITHDRAWN'), ('CHECKED', 'CHECKED'),
           ('CHECKED', 'DRAFT'), ('CHECKED', 'ISSUED'), ('CHECKED', 'WITHDRAWN'), ('ISSUED', 'ISSUED'), ('ISSUED', 'CLOSED'),
           ('ISSUED', 'WITHDRAWN')) THEN
        RAISE EXCEPTION 'batch % does not go from % to %', OLD.number, OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.state = 'ISSUED' AND (NEW.number, NEW.title, NEW.issued_on, NEW.instrument_id, NEW.issued_at)
           IS DISTINCT FROM (OLD.number, OLD.title, OLD.issued_on, OLD.instrument_id, OLD.issued_at) THEN
        RAISE EXCEPTION 'batch % is issued', OLD.number USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER course BEFORE UPDATE OR DELETE ON batch FOR EACH ROW EXECUTE FUNCTION refuse_wrong_course_of_batch();

-- What a draft lists: items by name and kind, since a new one is in the catalogue only from the issue on.
CREATE TABLE batch_line (
    id           bigint PRIMARY KEY,
    version      int    NOT NULL,
    batch_id     bigint NOT NULL REFERENCES batch DEFERRABLE INITIALLY DEFERRED,
    direction    text   NOT NULL CHECK (direction IN ('TRANSFERRED_IN', 'RETURNED')),
    list_no      int    NOT NULL CHECK (list_no > 0),
    item_name    text   NOT NULL CHECK (length(item_name) BETWEEN 1 AND 300),
    item_kind    text   NOT NULL,
    printed_kind text   NOT NULL,
    erratum      text,
    from_body_id bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    to_body_id   bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    clause       text   NOT NULL CHECK (length(clause) BETWEEN 1 AND 100),
    amendment_id bigint
);
CREATE INDEX batch_line_batch ON batch_line (batch_id);

-- How many entries the batch says that it has, in total and by section.
CREATE TABLE batch_count (
    id       bigint PRIMARY KEY,
    version  int    NOT NULL,
    batch_id bigint NOT NULL REFERENCES batch DEFERRABLE INITIALLY DEFERRED,
    scope    text   NOT NULL CHECK (scope IN ('DEPARTMENTS', 'TRANSFERRED_IN', 'RETURNED', 'SECTION')),
    clause   text   NOT NULL DEFAULT '' CHECK (length(clause) <= 100),
    declared int    NOT NULL CHECK (declared >= 0),
    UNIQUE (batch_id, scope, clause),
    CHECK ((scope = 'SECTION') = (clause <> ''))
);

-- The lists of a draft change with the draft only; what a later instrument adds names its amendment.
CREATE FUNCTION refuse_change_of_checked_list() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND EXISTS (SELECT FROM batch WHERE id = OLD.batch_id AND state <> 'DRAFT')
       OR TG_OP <> 'DELETE' AND (to_jsonb(NEW) ->> 'amendment_id') IS NULL
          AND EXISTS (SELECT FROM batch WHERE id = NEW.batch_id AND state <> 'DRAFT') THEN
        RAISE EXCEPTION 'the batch is no draft' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER draft_only BEFORE INSERT OR UPDATE OR DELETE ON batch_line FOR EACH ROW EXECUTE FUNCTION refuse_change_of_checked_list();
CREATE TRIGGER draft_only BEFORE INSERT OR UPDATE OR DELETE ON batch_count FOR EACH ROW EXECUTE FUNCTION refuse_change_of_checked_list();

-- An entry that is withdrawn stays in the record.
ALTER TABLE transfer_entry
    ADD COLUMN withdrawn_on date,
    ADD COLUMN withdrawn_by text,
    ADD CHECK ((withdrawn_on IS NULL) = (withdrawn_by IS NULL)),
    DROP CONSTRAINT transfer_entry_batch_id_item_id_key;
CREATE UNIQUE INDEX transfer_entry_item_once ON transfer_entry (batch_id, item_id) WHERE withdrawn_on IS NULL;

CREATE FUNCTION refuse_change_of_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND OLD.withdrawn_on IS NOT NULL THEN
        RAISE EXCEPTION 'transfer entry % stays as it is', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT FROM batch WHERE id = NEW.batch_id AND state IN ('CLOSED', 'WITHDRAWN')) THEN
        RAISE EXCEPTION 'the batch of transfer entry % is over', NEW.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER kept BEFORE INSERT OR UPDATE OR DELETE ON transfer_entry FOR EACH ROW EXECUTE FUNCTION refuse_change_of_entry();

-- Entries on their way: of an issued batch, neither withdrawn nor handed over. The power passes by the batch's instrument.
CREATE VIEW transfer_under_way AS
    SELECT e.id AS entry_id, e.batch_id, e.item_id, e.from_body_id, e.to_body_id, e.clause, b.instrument_id, b.issued_on,
           b.handover_due
    FROM transfer_entry e JOIN batch b ON b.id = e.batch_id
    WHERE b.state = 'ISSUED' AND e.withdrawn_on IS NULL
      AND NOT EXISTS (SELECT FROM competence_start s WHERE s.item_id = e.item_id AND s.instrument_id = b.instrument_id
                      AND s.holder_body_id = e.to_body_id AND s.since_known);
