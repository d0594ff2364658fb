-- R6: ten categories at least, since the list ends in 等: a batch may add some before its handovers are open.
CREATE TABLE handover_category (
    code     text PRIMARY KEY,
    position int  NOT NULL UNIQUE
);
INSERT INTO handover_category VALUES ('ITEM_NAME', 1), ('LEGAL_BASIS', 2), ('APPROVAL_STANDARD', 3), ('EXPERT_POOL', 4),
    ('INTERMEDIARY_SERVICES', 5), ('CERTIFICATES', 6), ('DOCUMENT_FORMS', 7), ('PRINTING_EQUIPMENT', 8), ('PRIVATE_NETWORK', 9),
    ('APPROVAL_SEAL', 10);
CALL make_append_only('handover_category');

CREATE TABLE batch_category (
    id       bigint PRIMARY KEY,
    version  int    NOT NULL,
    batch_id bigint NOT NULL REFERENCES batch DEFERRABLE INITIALLY DEFERRED,
    code     text   NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    name     text   NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    added_at timestamptz NOT NULL,
    added_by text   NOT NULL,
    UNIQUE (batch_id, code),
    UNIQUE (batch_id, name)
);

CREATE FUNCTION refuse_late_category() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        RAISE EXCEPTION 'a category of a batch is taken out and added, not changed' USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT FROM handover h JOIN transfer_entry t ON t.id = h.entry_id
               WHERE t.batch_id = COALESCE(NEW.batch_id, OLD.batch_id)) THEN
        RAISE EXCEPTION 'the handovers of the batch are open' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'INSERT' AND EXISTS (SELECT FROM handover_category WHERE code = NEW.code) THEN
        RAISE EXCEPTION 'category % is one of the ten', NEW.code USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER before_the_handovers BEFORE INSERT OR UPDATE OR DELETE ON batch_category
    FOR EACH ROW EXECUTE FUNCTION refuse_late_category();

-- What is countersigned never changes. It can be followed by a new edition with a reason, which is countersigned anew; the
-- earlier one stays as it was, and is superseded by the fact of the later one.
ALTER TABLE handover_entry
    ADD COLUMN category_name    text CHECK (length(category_name) BETWEEN 1 AND 40),
    ADD COLUMN edition          int NOT NULL DEFAULT 1 CHECK (edition > 0),
    ADD COLUMN supersede_reason text CHECK (length(supersede_reason) BETWEEN 1 AND 500),
    ADD COLUMN opened_by        bigint REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    ADD COLUMN opened_at        timestamptz,
    ADD CHECK ((edition = 1) = (supersede_reason IS NULL)),
    ADD CHECK ((edition = 1) = (opened_by IS NULL)),
    ADD CHECK ((edition = 1) = (opened_at IS NULL)),
    DROP CONSTRAINT handover_entry_handover_id_category_key,
    ADD UNIQUE (handover_id, category, edition);

CREATE OR REPLACE FUNCTION refuse_change_of_countersigned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'handover entry % stays', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.countersigned_at IS NOT NULL THEN
        RAISE EXCEPTION 'handover entry % is countersigned', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'UPDATE' AND (NEW.handover_id, NEW.category, NEW.category_name, NEW.edition, NEW.supersede_reason, NEW.opened_by,
            NEW.opened_at) IS DISTINCT FROM (OLD.handover_id, OLD.category, OLD.category_name, OLD.edition, OLD.supersede_reason,
            OLD.opened_by, OLD.opened_at) THEN
        RAISE EXCEPTION 'handover entry % stays what it is', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'INSERT' AND NEW.edition = 1
       AND EXISTS (SELECT FROM handover WHERE id = NEW.handover_id AND completed_on IS NOT NULL) THEN
        RAISE EXCEPTION 'handover % is completed', NEW.handover_id USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'INSERT' AND NEW.edition > 1
       AND NOT EXISTS (SELECT FROM handover_entry WHERE handover_id = NEW.handover_id AND category = NEW.category
                       AND edition = NEW.edition - 1 AND countersigned_at IS NOT NULL) THEN
        RAISE EXCEPTION 'the edition before is not countersigned' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
DROP TRIGGER countersigned_is_fixed ON handover_entry;
CREATE TRIGGER countersigned_is_fixed BEFORE INSERT OR UPDATE OR DELETE ON handover_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_countersigned();

-- A handover completes once, with the latest edition of every category countersigned: the ten, and those of its batch. What is
-- done on it afterwards counts as its change, and changes nothing of it.
CREATE OR REPLACE FUNCTION refuse_incomplete_handover() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.completed_on IS NOT NULL
       AND (TG_OP = 'DELETE' OR to_jsonb(NEW) - 'version' IS DISTINCT FROM to_jsonb(OLD) - 'version') THEN
        RAISE EXCEPTION 'handover % is completed', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF OLD.completed_on IS NULL AND NEW.completed_on IS NOT NULL AND (
        EXISTS (SELECT FROM handover_entry e WHERE e.handover_id = NEW.id AND e.countersigned_at IS NULL)
        OR EXISTS (SELECT FROM (SELECT code FROM handover_category
                                UNION ALL SELECT c.code FROM batch_category c JOIN transfer_entry t ON t.batch_id = c.batch_id
                                          WHERE t.id = NEW.entry_id) AS required
                   WHERE NOT EXISTS (SELECT FROM handover_entry e
                                     WHERE e.handover_id = NEW.id AND e.category = required.code))) THEN
        RAISE EXCEPTION 'handover % has categories that are not countersigned', NEW.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
DROP TRIGGER complete_only_when_countersigned ON handover;
CREATE TRIGGER complete_only_when_countersigned BEFORE UPDATE OR DELETE ON handover
    FOR EACH ROW EXECUTE FUNCTION refuse_incomplete_handover();

-- The record of a handover as both parties have it: the whole text at completion, and at each supersession after it.
CREATE TABLE handover_record (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    handover_id bigint NOT NULL REFERENCES handover DEFERRABLE INITIALLY DEFERRED,
    occasion    text   NOT NULL CHECK (occasion IN ('COMPLETED', 'SUPERSEDED')),
    taken_at    timestamptz NOT NULL,
    taken_by    text   NOT NULL,
    content     text   NOT NULL,
    digest      text   NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$')
);
CREATE INDEX handover_record_handover ON handover_record (handover_id);
CALL make_append_only('handover_record');

CREATE TRIGGER no_truncate BEFORE TRUNCATE ON handover FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON handover_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON handover_part FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON handover_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The latest edition of each category: what waits for somebody, or what counts.
CREATE VIEW handover_latest AS
    SELECT e.* FROM handover_entry e
    WHERE NOT EXISTS (SELECT FROM handover_entry l
                      WHERE l.handover_id = e.handover_id AND l.category = e.category AND l.edition > e.edition);
