-- Revoking what rests on a broken commitment: only the authority that decided does, after it heard the holder; the result
-- is sealed and pushed like a decision (R13, 三（一）1; ALL 69).
CREATE TABLE revocation (
    id            bigint PRIMARY KEY,
    inspection_id bigint NOT NULL UNIQUE REFERENCES revocation_receipt DEFERRABLE INITIALLY DEFERRED,
    decision_id   bigint NOT NULL REFERENCES decision DEFERRABLE INITIALLY DEFERRED,
    facts         text NOT NULL CHECK (length(facts) BETWEEN 1 AND 2000),
    basis         text NOT NULL CHECK (length(basis) BETWEEN 1 AND 500),
    -- Until this day the holder may state his case and ask for a hearing.
    rights_until  date NOT NULL,
    opened_on     date NOT NULL,
    opened_at     timestamptz NOT NULL,
    opened_by     bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT time_to_be_heard CHECK (rights_until > opened_on)
);
CREATE INDEX revocation_of_decision ON revocation (decision_id, id);
CALL make_append_only('revocation');

CREATE TABLE revocation_statement (
    id            bigint PRIMARY KEY,
    revocation_id bigint NOT NULL REFERENCES revocation DEFERRABLE INITIALLY DEFERRED,
    kind          text NOT NULL CHECK (kind IN ('STATEMENT', 'HEARING_REQUEST', 'WAIVER')),
    received_on   date NOT NULL,
    content       text NOT NULL CHECK (length(content) BETWEEN 1 AND 2000),
    recorded_at   timestamptz NOT NULL,
    recorded_by   text NOT NULL
);
CREATE INDEX revocation_statement_revocation ON revocation_statement (revocation_id, id);
CALL make_append_only('revocation_statement');

CREATE TABLE revocation_hearing (
    revocation_id bigint PRIMARY KEY REFERENCES revocation DEFERRABLE INITIALLY DEFERRED,
    held_on       date NOT NULL,
    chair         text NOT NULL CHECK (length(chair) BETWEEN 1 AND 100),
    minutes       text NOT NULL CHECK (length(minutes) BETWEEN 1 AND 4000),
    recorded_at   timestamptz NOT NULL,
    recorded_by   text NOT NULL
);
CALL make_append_only('revocation_hearing');

CREATE TABLE revocation_resolution (
    revocation_id bigint PRIMARY KEY REFERENCES revocation DEFERRABLE INITIALLY DEFERRED,
    revoked       boolean NOT NULL,
    reason        text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    resolved_at   timestamptz NOT NULL,
    resolved_by   bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED
);
CALL make_append_only('revocation_resolution');

-- The sealed decision to revoke; a decision is revoked once.
CREATE TABLE revocation_decision (
    revocation_id bigint PRIMARY KEY REFERENCES revocation_resolution DEFERRABLE INITIALLY DEFERRED,
    decision_id   bigint NOT NULL UNIQUE REFERENCES decision DEFERRABLE INITIALLY DEFERRED,
    number        text   NOT NULL UNIQUE,
    seal_use_id   bigint NOT NULL UNIQUE REFERENCES seal_use DEFERRABLE INITIALLY DEFERRED,
    issued_at     timestamptz NOT NULL,
    issued_on     date NOT NULL
);
CALL make_append_only('revocation_decision');

-- Its pushes: of one decision to one department there is one, and one of its revocation.
ALTER TABLE result_push
    ADD COLUMN revocation_id bigint REFERENCES revocation_decision DEFERRABLE INITIALLY DEFERRED,
    DROP CONSTRAINT result_push_decision_id_to_body_id_key,
    ADD CONSTRAINT one_push_of_each UNIQUE NULLS NOT DISTINCT (decision_id, to_body_id, revocation_id);

-- Another than who opened it resolves it; not before the holder could be heard, unless he waived it; not without the
-- hearing that he asked for. And no revocation is without its pushes.
CREATE FUNCTION refuse_revocation_unheard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE opened revocation;
BEGIN
    SELECT * INTO opened FROM revocation WHERE id = NEW.revocation_id;
    IF opened.opened_by = NEW.resolved_by THEN
        RAISE EXCEPTION 'revocation % is resolved by whoever opened it', NEW.revocation_id USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT FROM revocation_statement WHERE revocation_id = NEW.revocation_id AND kind = 'HEARING_REQUEST')
       AND NOT EXISTS (SELECT FROM revocation_hearing WHERE revocation_id = NEW.revocation_id) THEN
        RAISE EXCEPTION 'revocation % is resolved without its hearing', NEW.revocation_id USING ERRCODE = 'restrict_violation';
    END IF;
    IF (NEW.resolved_at AT TIME ZONE 'Asia/Shanghai')::date <= opened.rights_until
       AND NOT EXISTS (SELECT FROM revocation_statement WHERE revocation_id = NEW.revocation_id AND kind = 'WAIVER') THEN
        RAISE EXCEPTION 'revocation % is resolved before the holder could be heard', NEW.revocation_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER heard BEFORE INSERT ON revocation_resolution FOR EACH ROW EXECUTE FUNCTION refuse_revocation_unheard();

CREATE FUNCTION refuse_revocation_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM revocation_resolution WHERE revocation_id = NEW.revocation_id AND revoked) THEN
        RAISE EXCEPTION 'revocation % is not resolved so', NEW.revocation_id USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT FROM result_push p WHERE p.decision_id = NEW.decision_id AND p.revocation_id IS NULL
               AND NOT EXISTS (SELECT FROM result_push r WHERE r.revocation_id = NEW.revocation_id AND r.to_body_id = p.to_body_id)) THEN
        RAISE EXCEPTION 'revocation % is not pushed to everybody who was told of the decision', NEW.revocation_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER is_pushed AFTER INSERT ON revocation_decision
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_revocation_alone();
