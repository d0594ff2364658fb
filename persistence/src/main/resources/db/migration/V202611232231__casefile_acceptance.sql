-- How a case came to be accepted: by an act of the day, by silence (ALL 32), or entered later by a countersigned slip (R9).
ALTER TABLE case_file ADD COLUMN acceptance text NOT NULL DEFAULT 'ORDINARY'
    CHECK (acceptance IN ('ORDINARY', 'DEEMED', 'BACK_DATED'));

ALTER TABLE case_event
    DROP CONSTRAINT case_event_act_check,
    ADD CONSTRAINT case_event_act_check
        CHECK (act IN ('ACCEPTED', 'DEEMED_ACCEPTED', 'BACK_DATED', 'REVIEWED', 'ADVISED', 'RESOLVED', 'ISSUED'));

-- The boundary of R9 rests on what a case was accepted as: by whom, when, and when that was entered. None of it ever changes.
CREATE FUNCTION refuse_change_of_acceptance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.case_no, NEW.item_id, NEW.body_id, NEW.received_on, NEW.accepted_on, NEW.accepted_at, NEW.accepted_by, NEW.acceptance)
       IS DISTINCT FROM (OLD.case_no, OLD.item_id, OLD.body_id, OLD.received_on, OLD.accepted_on, OLD.accepted_at, OLD.accepted_by, OLD.acceptance) THEN
        RAISE EXCEPTION 'the acceptance of case % stays what it is', OLD.case_no USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER acceptance_stays BEFORE UPDATE ON case_file FOR EACH ROW EXECUTE FUNCTION refuse_change_of_acceptance();
CREATE TRIGGER kept BEFORE DELETE ON case_file FOR EACH ROW EXECUTE FUNCTION refuse_change();
