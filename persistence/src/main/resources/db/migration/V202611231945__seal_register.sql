-- The register complete (R10): engraving and filing data, files, custody after abolition, physical stamping in the ledger.
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE seal
    ADD COLUMN engraved_on       date,
    ADD COLUMN engraver          text CHECK (length(engraver) BETWEEN 1 AND 200),
    ADD COLUMN filing_number     text CHECK (length(filing_number) BETWEEN 1 AND 100),
    ADD COLUMN issuing_authority text CHECK (length(issuing_authority) BETWEEN 1 AND 200),
    DROP CONSTRAINT seal_kind_check,
    -- Inspection and quarantine seals (ALL 39, 44) are no approval seals either.
    ADD CONSTRAINT seal_kind_check CHECK (kind IN ('APPROVAL', 'SPECIAL_APPROVAL', 'OFFICIAL', 'INSPECTION')),
    ADD CONSTRAINT abolished_by_decision CHECK ((abolished_on IS NULL) = (abolition_decision IS NULL)),
    -- Not by "not abolished" alone: an abolition written for a later day would make room for a second seal today.
    ADD CONSTRAINT one_approval_and_one_official_seal_a_day EXCLUDE USING gist
        (body_id WITH =, kind WITH =, daterange(active_from, abolished_on, '[]') WITH &&)
        WHERE (kind IN ('APPROVAL', 'OFFICIAL'));
DROP INDEX one_active_approval_seal;
DROP INDEX one_active_official_seal;

-- How long a body may keep an abolished seal, and the authority a delivered one. No law sets these days.
CREATE TABLE seal_terms (
    id            int PRIMARY KEY CHECK (id = 1),
    version       int NOT NULL,
    delivery_days int NOT NULL CHECK (delivery_days BETWEEN 1 AND 365),
    disposal_days int NOT NULL CHECK (disposal_days BETWEEN 1 AND 3650)
);
INSERT INTO seal_terms VALUES (1, 1, 10, 30);

-- Impressions and the receiving authority's slips, kept unchanged; a newer one stands beside the older.
CREATE TABLE seal_file (
    id          bigint PRIMARY KEY,
    seal_id     bigint NOT NULL REFERENCES seal DEFERRABLE INITIALLY DEFERRED,
    purpose     text   NOT NULL CHECK (purpose IN ('IMPRESSION', 'SLIP')),
    name        text   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type  text   NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg') OR purpose = 'SLIP' AND media_type = 'application/pdf'),
    size        bigint NOT NULL CHECK (size BETWEEN 1 AND 20971520),
    digest      text   NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    uploaded_by text   NOT NULL,
    uploaded_at timestamptz NOT NULL,
    content     bytea  NOT NULL,
    UNIQUE (id, seal_id)
);
CREATE INDEX seal_file_seal ON seal_file (seal_id, id);
CALL make_append_only('seal_file');

-- What becomes of an abolished seal: to the authority that issued it, there sealed away or destroyed, each leg once.
CREATE TABLE seal_custody (
    id           bigint PRIMARY KEY,
    seal_id      bigint NOT NULL REFERENCES seal DEFERRABLE INITIALLY DEFERRED,
    leg          text   NOT NULL CHECK (leg IN ('DELIVERED', 'RECEIVED', 'SEALED_AWAY', 'DESTROYED')),
    on_day       date   NOT NULL,
    authority    text   NOT NULL CHECK (length(authority) BETWEEN 1 AND 200),
    person       text   NOT NULL CHECK (length(person) BETWEEN 1 AND 100),
    slip_number  text   CHECK (length(slip_number) BETWEEN 1 AND 100),
    slip_file_id bigint,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text   NOT NULL,
    UNIQUE (seal_id, leg),
    FOREIGN KEY (slip_file_id, seal_id) REFERENCES seal_file (id, seal_id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT the_authority_gives_a_slip CHECK ((leg <> 'DELIVERED') = (slip_number IS NOT NULL)
        AND (leg <> 'DELIVERED') = (slip_file_id IS NOT NULL))
);
CALL make_append_only('seal_custody');

CREATE FUNCTION refuse_custody_out_of_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    abolished date;
    before    text[];
    latest    date;
BEGIN
    SELECT abolished_on INTO abolished FROM seal WHERE id = NEW.seal_id FOR UPDATE;
    SELECT coalesce(array_agg(leg), '{}'), max(on_day) INTO before, latest FROM seal_custody WHERE seal_id = NEW.seal_id;
    IF abolished IS NULL OR NEW.on_day < abolished OR NEW.on_day < latest
       OR NEW.leg = 'RECEIVED' AND NOT 'DELIVERED' = ANY (before)
       OR NEW.leg IN ('SEALED_AWAY', 'DESTROYED') AND NOT 'RECEIVED' = ANY (before)
       OR NEW.leg = 'SEALED_AWAY' AND 'DESTROYED' = ANY (before) THEN
        RAISE EXCEPTION 'seal %: % on % is out of order', NEW.seal_id, NEW.leg, NEW.on_day USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER in_order BEFORE INSERT ON seal_custody FOR EACH ROW EXECUTE FUNCTION refuse_custody_out_of_order();

-- What a seal is never changes, an abolition never changes, and with the delivery the filing data are final.
CREATE FUNCTION refuse_change_of_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.kind, NEW.body_id, NEW.name, NEW.active_from, NEW.demonstration)
       IS DISTINCT FROM (OLD.kind, OLD.body_id, OLD.name, OLD.active_from, OLD.demonstration) THEN
        RAISE EXCEPTION 'seal % stays what it is', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.abolished_on IS NOT NULL AND (NEW.abolished_on, NEW.abolition_decision, NEW.abolished_by)
       IS DISTINCT FROM (OLD.abolished_on, OLD.abolition_decision, OLD.abolished_by) THEN
        RAISE EXCEPTION 'seal % is abolished for good', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF (NEW.engraved_on, NEW.engraver, NEW.filing_number, NEW.issuing_authority)
       IS DISTINCT FROM (OLD.engraved_on, OLD.engraver, OLD.filing_number, OLD.issuing_authority)
       AND EXISTS (SELECT FROM seal_custody WHERE seal_id = OLD.id) THEN
        RAISE EXCEPTION 'the filing data of seal % are final: it is delivered', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER stays_what_it_is BEFORE UPDATE ON seal FOR EACH ROW EXECUTE FUNCTION refuse_change_of_seal();
CREATE TRIGGER kept BEFORE DELETE ON seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept_truncate BEFORE TRUNCATE ON seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CALL make_append_only('seal_item');

-- One ledger: a use is electronic (a digest) or physical (copies, and on whose authority).
ALTER TABLE seal_use
    ADD COLUMN copies      int CHECK (copies BETWEEN 1 AND 9999),
    ADD COLUMN approved_by bigint REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    ADD COLUMN authority   text CHECK (length(authority) BETWEEN 1 AND 200),
    ALTER COLUMN subject DROP NOT NULL,
    ALTER COLUMN subject_id DROP NOT NULL,
    ALTER COLUMN digest DROP NOT NULL,
    ADD CONSTRAINT names_its_paper CHECK (length(paper) BETWEEN 1 AND 200),
    ADD CONSTRAINT electronic_or_physical CHECK (
        num_nulls(subject, subject_id, digest) = 0 AND num_nonnulls(copies, approved_by, authority) = 0
        OR num_nonnulls(subject, subject_id, digest) = 0 AND num_nulls(copies, approved_by, authority) = 0);

-- A seal that is delivered seals nothing, whatever day is written.
CREATE OR REPLACE FUNCTION refuse_use_of_abolished_seal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE s seal;
BEGIN
    SELECT * INTO s FROM seal WHERE id = NEW.seal_id FOR SHARE;
    IF s.active_from > NEW.used_on OR s.abolished_on < NEW.used_on
       OR EXISTS (SELECT FROM seal_custody WHERE seal_id = NEW.seal_id) THEN
        RAISE EXCEPTION 'seal % is not in force on %', NEW.seal_id, NEW.used_on USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
