-- R1, R27: an issued batch is changed by a later instrument only; what was and what is stay in the record.
CREATE TABLE batch_amendment (
    id            bigint PRIMARY KEY,
    version       int    NOT NULL,
    batch_id      bigint NOT NULL REFERENCES batch DEFERRABLE INITIALLY DEFERRED,
    instrument_id bigint NOT NULL REFERENCES instrument DEFERRABLE INITIALLY DEFERRED,
    clause        text   NOT NULL CHECK (length(clause) BETWEEN 1 AND 100),
    kind          text   NOT NULL CHECK (kind IN ('HANDOVER_DUE', 'HANDOVER_DAY_RULE', 'TRANSITION_MONTHS', 'INSPECTION_MONTHS',
                      'POLICY_DOCUMENT_WORKING_DAYS', 'WITHDRAW_ENTRY', 'ADD_ENTRY')),
    was           text   CHECK (length(was) <= 500),
    becomes       text   CHECK (length(becomes) <= 500),
    recorded_at   timestamptz NOT NULL,
    recorded_by   text   NOT NULL,
    CHECK (was IS NOT NULL OR becomes IS NOT NULL)
);
CREATE INDEX batch_amendment_batch ON batch_amendment (batch_id, id);
CALL make_append_only('batch_amendment');
CREATE TRIGGER standing_basis BEFORE INSERT ON batch_amendment
    FOR EACH ROW EXECUTE FUNCTION refuse_superseded_basis('instrument_id', 'clause', 'recorded_at');

CREATE FUNCTION refuse_wrong_amendment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM batch b JOIN instrument i ON i.id = NEW.instrument_id
                   WHERE b.id = NEW.batch_id AND b.state = 'ISSUED' AND i.issued_on >= b.issued_on) THEN
        RAISE EXCEPTION 'batch % is amended while it is in force, by a later instrument only', NEW.batch_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER by_a_later_instrument BEFORE INSERT ON batch_amendment FOR EACH ROW EXECUTE FUNCTION refuse_wrong_amendment();

ALTER TABLE batch_line ADD FOREIGN KEY (amendment_id) REFERENCES batch_amendment DEFERRABLE INITIALLY DEFERRED;

-- The terms of an issued batch change with an amendment of the same transaction.
CREATE FUNCTION refuse_change_without_amendment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE changed text;
BEGIN
    IF OLD.state = 'ISSUED' THEN
        FOR changed IN
            SELECT 'HANDOVER_DUE' WHERE OLD.handover_due <> NEW.handover_due
            UNION ALL SELECT 'HANDOVER_DAY_RULE' WHERE OLD.handover_day_rule <> NEW.handover_day_rule
            UNION ALL SELECT 'TRANSITION_MONTHS' WHERE OLD.transition_months <> NEW.transition_months
            UNION ALL SELECT 'INSPECTION_MONTHS'
                WHERE OLD.post_certificate_inspection_months <> NEW.post_certificate_inspection_months
            UNION ALL SELECT 'POLICY_DOCUMENT_WORKING_DAYS'
                WHERE OLD.policy_document_working_days <> NEW.policy_document_working_days
        LOOP
            IF NOT EXISTS (SELECT FROM batch_amendment a WHERE a.batch_id = NEW.id AND a.kind = changed
                           AND a.xmin = pg_current_xact_id()::xid) THEN
                RAISE EXCEPTION 'batch % changes by an instrument only', NEW.number USING ERRCODE = 'restrict_violation';
            END IF;
        END LOOP;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER by_amendment_only AFTER UPDATE ON batch DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse_change_without_amendment();

-- A basis of a batch may name the provision of the instrument that it rests on.
ALTER TABLE batch_basis ADD COLUMN provision text CHECK (length(provision) BETWEEN 1 AND 100);
