-- Who takes care of a push at the department; the newest counts, the earlier ones stay (R23, 三（二）).
CREATE TABLE push_claim (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    push_id     uuid   NOT NULL REFERENCES result_push DEFERRABLE INITIALLY DEFERRED,
    official_id bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    claimed_at  timestamptz NOT NULL,
    claimed_by  text NOT NULL
);
CREATE INDEX push_claim_push ON push_claim (push_id, id DESC);
CALL make_append_only('push_claim');

-- What comes back: noted, a result of supervision, a penalty, a suggestion to revoke (R21, R23).
CREATE TABLE push_answer (
    id              bigint PRIMARY KEY,
    push_id         uuid   NOT NULL REFERENCES result_push DEFERRABLE INITIALLY DEFERRED,
    kind            text   NOT NULL CHECK (kind IN ('NOTED', 'RESULT', 'PENALTY', 'REVOKE')),
    content         text   NOT NULL CHECK (length(content) BETWEEN 1 AND 2000),
    document_number text   CHECK (length(document_number) BETWEEN 1 AND 100),
    answered_at     timestamptz NOT NULL,
    official_id     bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX push_answer_push ON push_answer (push_id, id);
CALL make_append_only('push_answer');

-- The deciding body has it.
CREATE TABLE push_answer_receipt (
    answer_id   bigint PRIMARY KEY REFERENCES push_answer DEFERRABLE INITIALLY DEFERRED,
    received_at timestamptz NOT NULL,
    official_id bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED
);
CALL make_append_only('push_answer_receipt');

-- Nobody answers what nobody has taken care of.
CREATE FUNCTION refuse_answer_unclaimed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM push_claim WHERE push_id = NEW.push_id) THEN
        RAISE EXCEPTION 'push % is answered and claimed by nobody', NEW.push_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER is_claimed BEFORE INSERT ON push_answer FOR EACH ROW EXECUTE FUNCTION refuse_answer_unclaimed();
