-- A case is about a new right or about an earlier decision: its change, renewal, reissue or cancellation belongs to
-- whoever holds the power now (R2, 二（一）; ALL 49, 50, 70). What was issued elsewhere has a number only.
ALTER TABLE application
    ADD COLUMN matter            text NOT NULL DEFAULT 'INITIAL'
        CHECK (matter IN ('INITIAL', 'CHANGE', 'RENEWAL', 'REISSUE', 'CANCELLATION')),
    ADD COLUMN prior_number      text CHECK (length(prior_number) BETWEEN 1 AND 200),
    ADD COLUMN prior_decision_id bigint REFERENCES decision DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT prior_is_named CHECK ((matter = 'INITIAL') = (prior_number IS NULL)),
    ADD CONSTRAINT prior_has_number CHECK (prior_decision_id IS NULL OR prior_number IS NOT NULL);
ALTER TABLE case_file
    ADD COLUMN matter            text NOT NULL DEFAULT 'INITIAL'
        CHECK (matter IN ('INITIAL', 'CHANGE', 'RENEWAL', 'REISSUE', 'CANCELLATION')),
    ADD COLUMN prior_number      text CHECK (length(prior_number) BETWEEN 1 AND 200),
    ADD COLUMN prior_decision_id bigint REFERENCES decision DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT prior_is_named CHECK ((matter = 'INITIAL') = (prior_number IS NULL)),
    ADD CONSTRAINT prior_has_number CHECK (prior_decision_id IS NULL OR prior_number IS NOT NULL),
    ADD CONSTRAINT commits_to_what_is_granted CHECK (matter <> 'CANCELLATION' OR commitment_listing_id IS NULL),
    ADD CONSTRAINT cancellation_grants_nothing CHECK
        (matter <> 'CANCELLATION' OR num_nonnulls(granted, conditions, valid_from, valid_until) = 0);
CREATE INDEX case_file_prior ON case_file (prior_decision_id) WHERE prior_decision_id IS NOT NULL;

-- What a case is about stays what it was accepted as.
CREATE FUNCTION refuse_change_of_matter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.matter, NEW.prior_number, NEW.prior_decision_id) IS DISTINCT FROM (OLD.matter, OLD.prior_number, OLD.prior_decision_id) THEN
        RAISE EXCEPTION 'what % % is about stays what it is', TG_TABLE_NAME, OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER matter_stays BEFORE UPDATE ON application FOR EACH ROW EXECUTE FUNCTION refuse_change_of_matter();
CREATE TRIGGER matter_stays BEFORE UPDATE ON case_file FOR EACH ROW EXECUTE FUNCTION refuse_change_of_matter();

-- What ended decisions: since when they are not in force any more, and by which later one.
CREATE VIEW ended_decision AS
    SELECT v.decision_id, v.issued_on AS ended_on, v.issued_at AS ended_at, 'REVOKED'::text AS ended_as, v.number AS ended_by
    FROM revocation_decision v
    UNION ALL
    SELECT c.prior_decision_id, d.issued_on, d.issued_at,
           CASE c.matter WHEN 'CHANGE' THEN 'CHANGED' WHEN 'RENEWAL' THEN 'RENEWED'
               WHEN 'REISSUE' THEN 'REISSUED' ELSE 'CANCELLED' END,
           d.number
    FROM case_file c JOIN decision d ON d.case_id = c.id
    WHERE c.prior_decision_id IS NOT NULL AND d.outcome = 'APPROVED';

-- Whatever its seal says, a document is in force only as long as its decision; the first that ended it counts.
CREATE VIEW ended_document AS
    SELECT d.id AS document_id, e.ended_on, e.ended_as, e.ended_by
    FROM sealed_document d
    JOIN decision k ON d.subject = 'CASE' AND k.case_id = d.subject_id
    JOIN LATERAL (SELECT x.ended_on, x.ended_as, x.ended_by FROM ended_decision x
                  WHERE x.decision_id = k.id ORDER BY x.ended_at LIMIT 1) e ON true;

-- Only an approval that is in force is changed, renewed or issued again, once; a revoked one may still be cancelled
-- (ALL 70). The decision before is locked: of two, the second sees the first.
CREATE FUNCTION refuse_decision_on_ended_prior() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE closed case_file;
BEGIN
    SELECT * INTO closed FROM case_file WHERE id = NEW.case_id;
    IF closed.prior_decision_id IS NULL OR NEW.outcome <> 'APPROVED' THEN
        RETURN NEW;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('decision that ends', closed.prior_decision_id));
    IF NOT EXISTS (SELECT FROM decision WHERE id = closed.prior_decision_id AND outcome = 'APPROVED' AND item_id = NEW.item_id) THEN
        RAISE EXCEPTION 'decision % is about nothing that was approved', NEW.number USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT FROM ended_decision WHERE decision_id = closed.prior_decision_id
               AND NOT (ended_as = 'REVOKED' AND closed.matter = 'CANCELLATION')) THEN
        RAISE EXCEPTION 'decision % is about one that has ended', NEW.number USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER prior_stands BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION refuse_decision_on_ended_prior();

CREATE OR REPLACE VIEW public_face.document AS
    SELECT d.number, d.certificate_identifier, d.kind, d.title, i.name AS item, b.name AS body, d.issued_on,
           d.valid_until, e.identifier AS seal, u.digest AS signed_digest, d.digest AS file_digest,
           n.ended_on, n.ended_as, n.ended_by
    FROM sealed_document d
    JOIN body b ON b.id = d.body_id
    JOIN electronic_seal e ON e.id = d.electronic_seal_id
    JOIN seal_use u ON u.id = d.seal_use_id
    LEFT JOIN approval_item i ON i.id = d.item_id
    LEFT JOIN ended_document n ON n.document_id = d.id;
