-- Where a department's own system takes its pushes (R20, R22); the newest edition counts, the earlier ones stay. Its
-- password is never here.
CREATE TABLE department_system (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id    bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    endpoint   text   NOT NULL CHECK (length(endpoint) <= 500
        AND endpoint ~ '^(https://[^/?#@]+|http://(127\.0\.0\.1|localhost)(:[0-9]+)?)(/[^?#]*)?$'),
    username   text   CHECK (length(username) BETWEEN 1 AND 100 AND position(':' IN username) = 0),
    active     boolean NOT NULL,
    entered_at timestamptz NOT NULL,
    entered_by text   NOT NULL
);
CREATE INDEX department_system_body ON department_system (body_id, id DESC);
CALL make_append_only('department_system');

-- Whose turn it is: one node at a time works for a department, until its lease ends; a system that fails is left alone
-- until its next attempt.
CREATE TABLE delivery_turn (
    body_id         bigint PRIMARY KEY REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    lease           bigint NOT NULL DEFAULT 0,
    leased_until    timestamptz,
    failures        int    NOT NULL DEFAULT 0 CHECK (failures >= 0),
    next_attempt_at timestamptz
);
REVOKE DELETE, TRUNCATE ON delivery_turn FROM oneseal_app;

-- A new edition is tried at once.
CREATE FUNCTION give_department_its_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO delivery_turn (body_id) VALUES (NEW.body_id)
        ON CONFLICT (body_id) DO UPDATE SET failures = 0, next_attempt_at = NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER has_its_turn AFTER INSERT ON department_system
    FOR EACH ROW EXECUTE FUNCTION give_department_its_turn();

-- The outbox: each push to a department that has a system, on or off; what is pushed while it is off goes out later, so
-- that its numbers have no gap. The number is the push's in the department's chain, given when it is linked.
CREATE TABLE push_delivery (
    push_id      uuid   PRIMARY KEY REFERENCES result_push DEFERRABLE INITIALLY DEFERRED,
    body_id      bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    sequence     bigint CHECK (sequence >= 1),
    state        text   NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DELIVERED', 'DEAD')),
    attempts     int    NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    delivered_at timestamptz,
    received_at  timestamptz,
    CHECK ((state = 'DELIVERED') = (delivered_at IS NOT NULL)),
    CHECK ((state = 'DELIVERED') = (received_at IS NOT NULL)),
    CHECK (state = 'WAITING' OR sequence IS NOT NULL)
);
CREATE INDEX push_delivery_next ON push_delivery (body_id, sequence) WHERE state = 'WAITING';
CREATE INDEX push_delivery_dead ON push_delivery (body_id, sequence) WHERE state = 'DEAD';
CREATE INDEX push_delivery_last ON push_delivery (body_id, delivered_at) WHERE state = 'DELIVERED';
REVOKE DELETE, TRUNCATE ON push_delivery FROM oneseal_app;

CREATE FUNCTION queue_push_for_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO push_delivery (push_id, body_id) SELECT NEW.id, NEW.to_body_id
        WHERE EXISTS (SELECT FROM department_system WHERE body_id = NEW.to_body_id);
    RETURN NULL;
END $$;
CREATE TRIGGER goes_out_later AFTER INSERT ON result_push FOR EACH ROW EXECUTE FUNCTION queue_push_for_delivery();

CREATE FUNCTION number_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE push_delivery SET sequence = NEW.sequence WHERE push_id = NEW.push_id;
    RETURN NULL;
END $$;
CREATE TRIGGER may_go_out AFTER INSERT ON result_push_link FOR EACH ROW EXECUTE FUNCTION number_delivery();

-- What is delivered stays delivered.
CREATE FUNCTION refuse_delivery_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'DELIVERED' OR NEW.push_id <> OLD.push_id OR NEW.body_id <> OLD.body_id
        OR NEW.sequence IS DISTINCT FROM OLD.sequence AND OLD.sequence IS NOT NULL THEN
        RAISE EXCEPTION 'delivery of push % is over', OLD.push_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER is_delivered_once BEFORE UPDATE ON push_delivery
    FOR EACH ROW EXECUTE FUNCTION refuse_delivery_again();

-- Each attempt and what came of it: nothing is wrong, or what was.
CREATE TABLE push_delivery_attempt (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    push_id      uuid   NOT NULL REFERENCES push_delivery DEFERRABLE INITIALLY DEFERRED,
    tried_at     timestamptz NOT NULL,
    milliseconds int    NOT NULL CHECK (milliseconds >= 0),
    error        text   CHECK (length(error) BETWEEN 1 AND 500)
);
CREATE INDEX push_delivery_attempt_push ON push_delivery_attempt (push_id, id DESC);
CALL make_append_only('push_delivery_attempt');
