-- Policy documents related to approval that a department learns of or produces, pushed to the bureau (R21, 三（二）). The
-- send time is the system's own and nothing of a push ever changes: a mistaken one is superseded by a new one.
CREATE TABLE policy_document (
    id               bigint PRIMARY KEY,
    body_id          bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    -- One form, or one call of a system, is one push, however often it comes; the digest tells whether it is the same.
    request_id       text   NOT NULL CHECK (length(request_id) BETWEEN 1 AND 60),
    request_digest   text   NOT NULL CHECK (request_digest ~ '^[0-9a-f]{64}$'),
    title            text   NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    number           text   CHECK (length(number) BETWEEN 1 AND 100),
    issuer           text   NOT NULL CHECK (length(issuer) BETWEEN 1 AND 200),
    issued_on        date   NOT NULL,
    known_on         date   NOT NULL,
    remark           text   CHECK (length(remark) BETWEEN 1 AND 2000),
    file_name        text   NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    media_type       text   NOT NULL,
    size             bigint NOT NULL CHECK (size > 0),
    digest           text   NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    content          bytea  NOT NULL,
    -- The deadline as it was counted when it was sent, and the calendar that it was counted by.
    working_days     int    NOT NULL CHECK (working_days BETWEEN 1 AND 60),
    due_on           date   NOT NULL,
    provisional      boolean NOT NULL,
    calendar         text   NOT NULL REFERENCES calendar_version (label) DEFERRABLE INITIALLY DEFERRED,
    sent_at          timestamptz NOT NULL,
    sent_on          date   NOT NULL,
    sent_by          text   NOT NULL,
    -- Superseded once, by a push that says why.
    supersedes_id    bigint UNIQUE REFERENCES policy_document DEFERRABLE INITIALLY DEFERRED,
    supersede_reason text   CHECK (length(supersede_reason) BETWEEN 1 AND 500),
    UNIQUE (body_id, request_id),
    CONSTRAINT known_after_issue_and_before_sending CHECK (issued_on <= known_on AND known_on <= sent_on),
    CONSTRAINT due_after_knowledge CHECK (due_on > known_on),
    CONSTRAINT superseded_with_a_reason CHECK ((supersedes_id IS NULL) = (supersede_reason IS NULL)),
    CONSTRAINT supersedes_an_earlier_one CHECK (supersedes_id < id)
);
CREATE INDEX policy_document_body ON policy_document (body_id, id);
CALL make_append_only('policy_document');

-- The items it affects: named, or found by words in their legal bases.
CREATE TABLE policy_item (
    document_id bigint NOT NULL REFERENCES policy_document DEFERRABLE INITIALLY DEFERRED,
    item_id     bigint NOT NULL REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    found_by    text   CHECK (length(found_by) BETWEEN 1 AND 100),
    PRIMARY KEY (document_id, item_id)
);
CREATE INDEX policy_item_item ON policy_item (item_id, document_id);
CALL make_append_only('policy_item');

CREATE FUNCTION refuse_policy_out_of_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM policy_item WHERE document_id = NEW.id) THEN
        RAISE EXCEPTION 'policy document % affects no item', NEW.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.supersedes_id IS NOT NULL
       AND NEW.body_id <> (SELECT body_id FROM policy_document WHERE id = NEW.supersedes_id) THEN
        RAISE EXCEPTION 'policy document % is another department''s', NEW.supersedes_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER in_its_place AFTER INSERT ON policy_document
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_policy_out_of_place();

-- The bureau has it: who, when, once. The position is the order in which systems read the acknowledgements.
CREATE TABLE policy_acknowledgement (
    document_id     bigint PRIMARY KEY REFERENCES policy_document DEFERRABLE INITIALLY DEFERRED,
    position        bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    acknowledged_at timestamptz NOT NULL,
    acknowledged_on date NOT NULL,
    acknowledged_by text NOT NULL
);
CALL make_append_only('policy_acknowledgement');

-- What the bureau makes of it, item by item, once: the guide is revised, or nothing changes for a reason.
CREATE TABLE policy_decision (
    document_id bigint NOT NULL REFERENCES policy_acknowledgement DEFERRABLE INITIALLY DEFERRED,
    item_id     bigint NOT NULL,
    outcome     text   NOT NULL CHECK (outcome IN ('REVISE_GUIDE', 'NO_CHANGE')),
    reason      text   CHECK (length(reason) BETWEEN 1 AND 1000),
    decided_at  timestamptz NOT NULL,
    decided_by  text   NOT NULL,
    PRIMARY KEY (document_id, item_id),
    FOREIGN KEY (document_id, item_id) REFERENCES policy_item DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT no_change_for_a_reason CHECK (outcome = 'REVISE_GUIDE' OR reason IS NOT NULL)
);
CREATE INDEX policy_decision_item ON policy_decision (item_id, decided_at);
CALL make_append_only('policy_decision');

-- Within how many working days the bureau decides after it acknowledged: its own choice, no law's. The newest counts.
CREATE TABLE policy_terms (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    decide_days int  NOT NULL CHECK (decide_days BETWEEN 1 AND 60),
    set_at      timestamptz NOT NULL,
    set_by      text NOT NULL
);
INSERT INTO policy_terms (decide_days, set_at, set_by) VALUES (5, now(), 'installation');
CALL make_append_only('policy_terms');
