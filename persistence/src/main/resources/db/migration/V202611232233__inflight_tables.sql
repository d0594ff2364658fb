-- In-flight cases (R9): what the former authority had accepted and not closed when it handed over, fixed at the handover; what
-- is accepted as of a day before it later on is added later, and says so. Each is followed to its end by the former authority.
CREATE TABLE in_flight_case (
    handover_id    bigint NOT NULL REFERENCES handover DEFERRABLE INITIALLY DEFERRED,
    case_id        bigint NOT NULL REFERENCES case_file DEFERRABLE INITIALLY DEFERRED,
    case_no        text NOT NULL,
    item_name      text NOT NULL,
    applicant_name text NOT NULL,
    accepted_on    date NOT NULL,
    due_on         date,
    later          boolean NOT NULL,
    listed_at      timestamptz NOT NULL,
    PRIMARY KEY (handover_id, case_id)
);
CREATE INDEX in_flight_case_case ON in_flight_case (case_id);
CALL make_append_only('in_flight_case');

-- A case of the new authority, of another item, or accepted after the handover day is never in flight.
CREATE FUNCTION refuse_foreign_in_flight_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM handover h JOIN case_file c ON c.body_id = h.from_body_id AND c.item_id = h.item_id
                   WHERE h.id = NEW.handover_id AND c.id = NEW.case_id AND c.case_no = NEW.case_no
                     AND c.accepted_on = NEW.accepted_on AND c.accepted_on <= h.completed_on) THEN
        RAISE EXCEPTION 'case % is not in flight at handover %', NEW.case_no, NEW.handover_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER of_the_former_authority BEFORE INSERT ON in_flight_case
    FOR EACH ROW EXECUTE FUNCTION refuse_foreign_in_flight_case();

-- Handovers completed before this list was kept: what is still open of them.
INSERT INTO in_flight_case
SELECT h.id, c.id, c.case_no, i.name, c.applicant_name, c.accepted_on, c.due_on, false, h.completed_at
FROM handover h JOIN case_file c ON c.body_id = h.from_body_id AND c.item_id = h.item_id AND c.accepted_on <= h.completed_on
  JOIN approval_item i ON i.id = h.item_id
  LEFT JOIN decision d ON d.case_id = c.id
WHERE h.completed_on IS NOT NULL AND (d.id IS NULL OR d.issued_at > h.completed_at);

-- An acceptance entered after the handover with an earlier date (R9): the slip of that day, a reason, the other side's
-- countersignature. Until that it is no case and binds nobody.
CREATE TABLE back_dated_acceptance (
    id             bigint PRIMARY KEY,
    version        int  NOT NULL,
    request_id     text NOT NULL UNIQUE CHECK (length(request_id) BETWEEN 1 AND 60),
    handover_id    bigint NOT NULL REFERENCES handover DEFERRABLE INITIALLY DEFERRED,
    item_id        bigint NOT NULL REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    body_id        bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    other_body_id  bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    applicant_kind text NOT NULL CHECK (applicant_kind IN ('ORGANIZATION', 'PERSON')),
    applicant_name text NOT NULL CHECK (length(applicant_name) BETWEEN 1 AND 200),
    applicant_code text CHECK (length(applicant_code) <= 18),
    contact_name   text CHECK (length(contact_name) <= 100),
    contact_phone  text CHECK (length(contact_phone) <= 30),
    request        text NOT NULL CHECK (length(request) BETWEEN 1 AND 2000),
    received_on    date NOT NULL,
    accepted_on    date NOT NULL CHECK (accepted_on >= received_on),
    slip_number    text NOT NULL CHECK (length(slip_number) BETWEEN 1 AND 100),
    reason         text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    entered_at     timestamptz NOT NULL,
    entered_by     bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    state          text NOT NULL CHECK (state IN ('PENDING', 'COUNTERSIGNED', 'REFUSED')),
    answered_at    timestamptz,
    answered_by    bigint REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    refusal        text CHECK (length(refusal) BETWEEN 1 AND 2000),
    case_id        bigint UNIQUE REFERENCES case_file DEFERRABLE INITIALLY DEFERRED,
    CHECK (body_id <> other_body_id),
    CHECK (accepted_on < (entered_at AT TIME ZONE 'Asia/Shanghai')::date),
    CHECK ((state = 'PENDING') = (answered_at IS NULL)),
    CHECK ((state = 'PENDING') = (answered_by IS NULL)),
    CHECK ((state = 'REFUSED') = (refusal IS NOT NULL)),
    CHECK ((state = 'COUNTERSIGNED') = (case_id IS NOT NULL))
);
CREATE INDEX back_dated_acceptance_body ON back_dated_acceptance (body_id, id);
CREATE INDEX back_dated_acceptance_other ON back_dated_acceptance (other_body_id, id);

-- The sealed slip as it was uploaded.
CREATE TABLE back_dated_slip (
    acceptance_id bigint PRIMARY KEY REFERENCES back_dated_acceptance DEFERRABLE INITIALLY DEFERRED,
    name          text   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type    text   NOT NULL,
    size          bigint NOT NULL CHECK (size BETWEEN 1 AND 20971520),
    digest        text   NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    content       bytea  NOT NULL
);
CALL make_append_only('back_dated_slip');

-- What was entered stays; it is answered once, by an official of the other side; countersigned only with its slip.
CREATE FUNCTION refuse_change_of_back_dated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'PENDING' THEN
            RAISE EXCEPTION 'a back-dated acceptance begins without an answer' USING ERRCODE = 'restrict_violation';
        END IF;
        IF NOT EXISTS (SELECT FROM handover h WHERE h.id = NEW.handover_id AND h.item_id = NEW.item_id
                       AND h.from_body_id = NEW.body_id AND h.to_body_id = NEW.other_body_id AND h.completed_on >= NEW.accepted_on) THEN
            RAISE EXCEPTION 'the back-dated acceptance is none of handover %', NEW.handover_id USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.state <> 'PENDING'
       OR (NEW.request_id, NEW.handover_id, NEW.item_id, NEW.body_id, NEW.other_body_id, NEW.applicant_kind, NEW.applicant_name,
           NEW.applicant_code, NEW.request, NEW.received_on, NEW.accepted_on, NEW.slip_number, NEW.reason, NEW.entered_at, NEW.entered_by)
          IS DISTINCT FROM
          (OLD.request_id, OLD.handover_id, OLD.item_id, OLD.body_id, OLD.other_body_id, OLD.applicant_kind, OLD.applicant_name,
           OLD.applicant_code, OLD.request, OLD.received_on, OLD.accepted_on, OLD.slip_number, OLD.reason, OLD.entered_at, OLD.entered_by) THEN
        RAISE EXCEPTION 'the back-dated acceptance stays as it was entered and answered' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.state <> 'PENDING' AND NOT EXISTS (SELECT FROM official o WHERE o.id = NEW.answered_by AND o.body_id = NEW.other_body_id) THEN
        RAISE EXCEPTION 'the other side answers a back-dated acceptance' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.state = 'COUNTERSIGNED' AND NOT EXISTS (SELECT FROM back_dated_slip s WHERE s.acceptance_id = NEW.id) THEN
        RAISE EXCEPTION 'a back-dated acceptance without its slip is none' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER answered_once BEFORE INSERT OR UPDATE ON back_dated_acceptance
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_back_dated();
CREATE TRIGGER kept BEFORE DELETE ON back_dated_acceptance FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- An acceptance of an earlier day than that of its entry stands only on silence that the law makes an acceptance, or on a
-- countersigned record; nothing is accepted for a day to come.
CREATE FUNCTION refuse_unproven_acceptance() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE entered date := (NEW.accepted_at AT TIME ZONE 'Asia/Shanghai')::date;
BEGIN
    IF NEW.acceptance = 'ORDINARY' AND NEW.accepted_on = entered
       OR NEW.acceptance = 'DEEMED' AND EXISTS (SELECT FROM application a
            WHERE a.case_id = NEW.id AND a.state = 'DEEMED' AND a.item_id = NEW.item_id AND a.received_body_id = NEW.body_id
              AND a.received_on = NEW.accepted_on AND a.fifth_on < entered)
       OR NEW.acceptance = 'BACK_DATED' AND EXISTS (SELECT FROM back_dated_acceptance b
            WHERE b.case_id = NEW.id AND b.state = 'COUNTERSIGNED' AND b.item_id = NEW.item_id AND b.body_id = NEW.body_id
              AND b.accepted_on = NEW.accepted_on) THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'case %: nothing proves an acceptance on % entered on %', NEW.case_no, NEW.accepted_on, entered
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE CONSTRAINT TRIGGER acceptance_is_proven AFTER INSERT ON case_file DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse_unproven_acceptance();
