-- Within how many working days a department looks at a push, names who takes care of it, and answers: its own choice, no
-- law's. The newest counts; a department that chose nothing has those of the installation (R23, 三（二）).
CREATE TABLE push_terms (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id     bigint REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    see_days    int  NOT NULL CHECK (see_days BETWEEN 1 AND 60),
    claim_days  int  NOT NULL CHECK (claim_days BETWEEN 1 AND 60),
    answer_days int  NOT NULL CHECK (answer_days BETWEEN 1 AND 60),
    set_at      timestamptz NOT NULL,
    set_by      text NOT NULL,
    CONSTRAINT in_their_order CHECK (see_days <= claim_days AND claim_days <= answer_days)
);
CREATE INDEX push_terms_body ON push_terms (body_id, id DESC);
INSERT INTO push_terms (body_id, see_days, claim_days, answer_days, set_at, set_by)
    VALUES (NULL, 1, 2, 5, now(), 'installation');
CALL make_append_only('push_terms');

-- Each reminder is raised once.
CREATE TABLE push_reminder (
    push_id   uuid NOT NULL REFERENCES result_push DEFERRABLE INITIALLY DEFERRED,
    step      text NOT NULL CHECK (step IN ('SEE', 'CLAIM', 'ANSWER')),
    night     date NOT NULL,
    raised_at timestamptz NOT NULL,
    PRIMARY KEY (push_id, step)
);
CALL make_append_only('push_reminder');
