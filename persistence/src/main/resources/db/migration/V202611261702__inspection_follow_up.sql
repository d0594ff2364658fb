-- What follows a visit: the order to put right with its own deadline, re-checks, and the proposal to revoke, which only
-- the authority that decided or its superior can follow (R13, 三（一）1; ALL 69).
CREATE TABLE inspection_order (
    inspection_id bigint PRIMARY KEY REFERENCES inspection_record DEFERRABLE INITIALLY DEFERRED,
    demands       text NOT NULL CHECK (length(demands) BETWEEN 1 AND 2000),
    due_on        date NOT NULL,
    ordered_at    timestamptz NOT NULL,
    ordered_by    text NOT NULL
);
CREATE INDEX inspection_order_due ON inspection_order (due_on, inspection_id);
CALL make_append_only('inspection_order');

CREATE TABLE inspection_recheck (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inspection_id bigint NOT NULL REFERENCES inspection_order DEFERRABLE INITIALLY DEFERRED,
    checked_on    date   NOT NULL,
    put_right     boolean NOT NULL,
    finding       text   NOT NULL CHECK (length(finding) BETWEEN 1 AND 2000),
    recorded_at   timestamptz NOT NULL,
    recorded_by   text   NOT NULL
);
-- What is put right is put right once.
CREATE UNIQUE INDEX put_right_once ON inspection_recheck (inspection_id) WHERE put_right;
CREATE INDEX inspection_recheck_inspection ON inspection_recheck (inspection_id, id);
CALL make_append_only('inspection_recheck');

CREATE TABLE revocation_proposal (
    inspection_id bigint PRIMARY KEY REFERENCES inspection_record DEFERRABLE INITIALLY DEFERRED,
    facts         text NOT NULL CHECK (length(facts) BETWEEN 1 AND 2000),
    proposed_at   timestamptz NOT NULL,
    proposed_by   text NOT NULL
);
CALL make_append_only('revocation_proposal');

-- The bureau's receipt of it.
CREATE TABLE revocation_receipt (
    inspection_id bigint PRIMARY KEY REFERENCES revocation_proposal DEFERRABLE INITIALLY DEFERRED,
    received_at   timestamptz NOT NULL,
    received_by   text NOT NULL
);
CALL make_append_only('revocation_receipt');

-- An order follows a fault; a proposal follows a broken commitment.
CREATE FUNCTION refuse_follow_up_of_result() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE found text;
BEGIN
    SELECT result INTO found FROM inspection_record WHERE inspection_id = NEW.inspection_id;
    IF found IS DISTINCT FROM 'COMMITMENT_BROKEN' AND (TG_TABLE_NAME = 'revocation_proposal' OR found IS DISTINCT FROM 'PUT_RIGHT') THEN
        RAISE EXCEPTION 'the result of inspection % asks for no such step', NEW.inspection_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER of_its_result BEFORE INSERT ON inspection_order FOR EACH ROW EXECUTE FUNCTION refuse_follow_up_of_result();
CREATE TRIGGER of_its_result BEFORE INSERT ON revocation_proposal FOR EACH ROW EXECUTE FUNCTION refuse_follow_up_of_result();
