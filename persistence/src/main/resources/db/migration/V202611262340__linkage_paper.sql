-- Results that besides go on paper to the unit that holds the approval power (R20, 三（二）).
-- Which items' results do; the newest edition whose first day is not later counts, the earlier ones stay.
CREATE TABLE paper_rule (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id    bigint  NOT NULL REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    from_day   date    NOT NULL,
    on_paper   boolean NOT NULL,
    reason     text    NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    entered_at timestamptz NOT NULL,
    entered_by text    NOT NULL
);
CREATE INDEX paper_rule_item ON paper_rule (item_id, from_day DESC, id DESC);
CALL make_append_only('paper_rule');

-- A result to send: of a decision or of a revocation, because its item says so (no reason) or an official does.
CREATE TABLE paper_push (
    id            bigint PRIMARY KEY,
    decision_id   bigint NOT NULL REFERENCES decision DEFERRABLE INITIALLY DEFERRED,
    revocation_id bigint REFERENCES revocation DEFERRABLE INITIALLY DEFERRED,
    body_id       bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    content       text   NOT NULL,
    digest        text   NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    reason        text   CHECK (length(reason) BETWEEN 1 AND 500),
    created_at    timestamptz NOT NULL,
    created_on    date   NOT NULL,
    created_by    text,
    CHECK ((reason IS NULL) = (created_by IS NULL)),
    UNIQUE NULLS NOT DISTINCT (decision_id, revocation_id)
);
CREATE INDEX paper_push_body ON paper_push (body_id, id);
CALL make_append_only('paper_push');

-- The last number of each body and year; its row is locked until the sheet is committed, so that no number is lost.
CREATE TABLE paper_number (
    body_id bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    year    int    NOT NULL,
    last    int    NOT NULL CHECK (last >= 1),
    PRIMARY KEY (body_id, year)
);
REVOKE DELETE, TRUNCATE ON paper_number FROM oneseal_app;

-- The cover sheet, to an addressee whom an official entered; the database gives its number.
CREATE TABLE paper_sheet (
    paper_id  bigint PRIMARY KEY REFERENCES paper_push DEFERRABLE INITIALLY DEFERRED,
    body_id   bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    year      int    NOT NULL,
    number    int    NOT NULL,
    addressee text   NOT NULL CHECK (length(addressee) BETWEEN 1 AND 200),
    made_at   timestamptz NOT NULL,
    made_by   text   NOT NULL,
    UNIQUE (body_id, year, number)
);
CALL make_append_only('paper_sheet');

CREATE FUNCTION number_paper_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT body_id INTO STRICT NEW.body_id FROM paper_push WHERE id = NEW.paper_id;
    INSERT INTO paper_number AS n VALUES (NEW.body_id, NEW.year, 1)
        ON CONFLICT (body_id, year) DO UPDATE SET last = n.last + 1 RETURNING last INTO NEW.number;
    RETURN NEW;
END $$;
CREATE TRIGGER has_its_number BEFORE INSERT ON paper_sheet FOR EACH ROW EXECUTE FUNCTION number_paper_sheet();

-- The sending, at the system's time. The first counts for the time; a later entry puts its carrier right, with a reason.
CREATE TABLE paper_sending (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    paper_id    bigint NOT NULL REFERENCES paper_sheet DEFERRABLE INITIALLY DEFERRED,
    carrier     text   NOT NULL CHECK (length(carrier) BETWEEN 1 AND 200),
    late_reason text   CHECK (length(late_reason) BETWEEN 1 AND 500),
    correction  text   CHECK (length(correction) BETWEEN 1 AND 500),
    sent_at     timestamptz NOT NULL,
    sent_on     date   NOT NULL,
    sent_by     text   NOT NULL
);
CREATE INDEX paper_sending_paper ON paper_sending (paper_id, id);
CREATE UNIQUE INDEX paper_sending_first ON paper_sending (paper_id) WHERE correction IS NULL;
CALL make_append_only('paper_sending');

CREATE FUNCTION refuse_paper_sending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.correction IS NULL AND NEW.late_reason IS NULL
        AND NEW.sent_on > (SELECT created_on FROM paper_push WHERE id = NEW.paper_id) THEN
        RAISE EXCEPTION 'paper % is sent late without a reason', NEW.paper_id USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.correction IS NOT NULL AND NOT EXISTS (SELECT FROM paper_sending WHERE paper_id = NEW.paper_id) THEN
        RAISE EXCEPTION 'paper % has no sending to put right', NEW.paper_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER is_sent_in_order BEFORE INSERT ON paper_sending FOR EACH ROW EXECUTE FUNCTION refuse_paper_sending();

-- The receipt slip; the newest counts, the earlier ones stay.
CREATE TABLE paper_receipt (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    paper_id    bigint NOT NULL REFERENCES paper_sheet DEFERRABLE INITIALLY DEFERRED,
    receiver    text   NOT NULL CHECK (length(receiver) BETWEEN 1 AND 100),
    received_on date   NOT NULL,
    file_name   text   NOT NULL,
    media_type  text   NOT NULL,
    content     bytea  NOT NULL CHECK (length(content) BETWEEN 1 AND 20971520),
    digest      text   NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    correction  text   CHECK (length(correction) BETWEEN 1 AND 500),
    entered_at  timestamptz NOT NULL,
    entered_on  date   NOT NULL,
    entered_by  text   NOT NULL,
    CHECK (received_on <= entered_on)
);
CREATE INDEX paper_receipt_paper ON paper_receipt (paper_id, id);
CREATE UNIQUE INDEX paper_receipt_first ON paper_receipt (paper_id) WHERE correction IS NULL;
CALL make_append_only('paper_receipt');

CREATE FUNCTION refuse_paper_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM paper_sending WHERE paper_id = NEW.paper_id AND sent_on <= NEW.received_on) THEN
        RAISE EXCEPTION 'paper % is received before it was sent', NEW.paper_id USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.correction IS NOT NULL AND NOT EXISTS (SELECT FROM paper_receipt WHERE paper_id = NEW.paper_id) THEN
        RAISE EXCEPTION 'paper % has no receipt to put right', NEW.paper_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER is_received_in_order BEFORE INSERT ON paper_receipt FOR EACH ROW EXECUTE FUNCTION refuse_paper_receipt();
