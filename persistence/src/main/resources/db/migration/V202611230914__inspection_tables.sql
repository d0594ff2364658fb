-- Post-certificate inspections (R13): one for each push of a decision that rests on a commitment.
CREATE TABLE inspection (
    id          bigint PRIMARY KEY,
    version     int  NOT NULL,
    push_id     uuid NOT NULL UNIQUE REFERENCES result_push,
    decision_id bigint NOT NULL REFERENCES decision,
    case_id     bigint NOT NULL REFERENCES case_file,
    item_id     bigint NOT NULL REFERENCES approval_item,
    body_id     bigint NOT NULL REFERENCES body,
    starts_on   date NOT NULL,
    months      int  NOT NULL CHECK (months > 0),
    due_on      date NOT NULL,
    provisional boolean NOT NULL
);
CREATE INDEX inspection_due ON inspection (due_on, id);
CREATE INDEX inspection_body_due ON inspection (body_id, due_on, id);

-- Each step of the timer happens once (warnings at 7, 3 and 1 calendar days, overdue, escalation).
CREATE TABLE inspection_step (
    inspection_id bigint NOT NULL REFERENCES inspection,
    step          text NOT NULL CHECK (step IN ('WARNED_7', 'WARNED_3', 'WARNED_1', 'OVERDUE', 'ESCALATED')),
    night         date NOT NULL,
    raised_at     timestamptz NOT NULL,
    PRIMARY KEY (inspection_id, step)
);
CALL make_append_only('inspection_step');

-- R20, R13: no path, not even SQL, leaves a decision without its seal use, its pushes and, where it rests on a
-- commitment, their inspections. Checked when the transaction commits.
CREATE FUNCTION refuse_decision_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM seal_use WHERE id = NEW.seal_use_id AND subject = 'CASE' AND subject_id = NEW.case_id) THEN
        RAISE EXCEPTION 'decision % has no seal use of its own case', NEW.id USING ERRCODE = 'restrict_violation';
    END IF;
    -- Whoever supervises the item is told, except the deciding body itself (R5).
    IF EXISTS (SELECT FROM supervision s WHERE s.item_id = NEW.item_id AND s.body_id <> NEW.authority_body_id
               AND s.proposed_on <= NEW.issued_on
               AND NOT EXISTS (SELECT FROM result_push p WHERE p.decision_id = NEW.id AND p.to_body_id = s.body_id)) THEN
        RAISE EXCEPTION 'decision % is not pushed to every supervising department', NEW.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF NOT EXISTS (SELECT FROM result_push WHERE decision_id = NEW.id)
       AND NOT EXISTS (SELECT FROM supervision WHERE item_id = NEW.item_id AND body_id = NEW.authority_body_id) THEN
        RAISE EXCEPTION 'decision % is pushed to nobody', NEW.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.commitment AND NEW.outcome = 'APPROVED'
       AND EXISTS (SELECT FROM result_push p WHERE p.decision_id = NEW.id
                   AND NOT EXISTS (SELECT FROM inspection i WHERE i.push_id = p.id)) THEN
        RAISE EXCEPTION 'decision % rests on a commitment and has no inspection', NEW.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER decision_is_complete AFTER INSERT ON decision
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_decision_alone();

-- A case is closed only by its decision.
CREATE FUNCTION refuse_close_without_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM decision WHERE case_id = NEW.id) THEN
        RAISE EXCEPTION 'case % is closed without a decision', NEW.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER closed_by_decision AFTER INSERT OR UPDATE ON case_file
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state = 'CLOSED') EXECUTE FUNCTION refuse_close_without_decision();
