-- Applications received, accepted or not: the key of the boundary is acceptance, not submission (R9).
CREATE SEQUENCE receipt_number;

CREATE TABLE application (
    id                bigint PRIMARY KEY,
    version           int  NOT NULL,
    number            text NOT NULL UNIQUE,
    request_id        text NOT NULL UNIQUE CHECK (length(request_id) BETWEEN 1 AND 60),
    item_id           bigint NOT NULL REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    -- Who received it, for good; and on whose list it is now.
    received_body_id  bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    body_id           bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    state             text NOT NULL CHECK (state IN ('RECEIVED', 'ASKED', 'SUPPLIED', 'ACCEPTED', 'DEEMED', 'NOT_ACCEPTED', 'WITHDRAWN')),
    applicant_kind    text NOT NULL CHECK (applicant_kind IN ('ORGANIZATION', 'PERSON')),
    applicant_name    text NOT NULL CHECK (length(applicant_name) BETWEEN 1 AND 200),
    applicant_code    text CHECK (length(applicant_code) <= 18),
    contact_name      text CHECK (length(contact_name) <= 100),
    contact_phone     text CHECK (length(contact_phone) <= 30),
    request           text NOT NULL CHECK (length(request) BETWEEN 1 AND 2000),
    on_commitment     boolean NOT NULL,
    received_on       date NOT NULL,
    registered_at     timestamptz NOT NULL,
    registered_by     bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    licence           boolean NOT NULL,
    had_power         boolean NOT NULL,
    fifth_on          date NOT NULL,
    fifth_provisional boolean NOT NULL,
    asked_on          date,
    asked_at          timestamptz,
    asked_by          bigint REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    asked_text        text CHECK (length(asked_text) BETWEEN 1 AND 2000),
    supplied_on       date,
    passed_on         date,
    closed_on         date,
    closed_at         timestamptz,
    closed_by         text,
    ground            text CHECK (ground IN ('NOT_COMPETENT', 'NO_LICENCE_NEEDED', 'NOT_SUPPLIED')),
    right_body        text CHECK (length(right_body) BETWEEN 1 AND 200),
    reason            text CHECK (length(reason) BETWEEN 1 AND 2000),
    remedy            text,
    case_id           bigint UNIQUE REFERENCES case_file DEFERRABLE INITIALLY DEFERRED,
    CHECK (fifth_on > received_on),
    CHECK (num_nulls(asked_on, asked_at, asked_by, asked_text) IN (0, 4)),
    CHECK (asked_on >= received_on),
    -- ALL 32: within five working days, or it is accepted already.
    CONSTRAINT asked_in_time CHECK (NOT (licence AND had_power) OR asked_on IS NULL OR asked_on <= fifth_on),
    CHECK ((state = 'ASKED') <= (asked_on IS NOT NULL AND supplied_on IS NULL)),
    CHECK ((state = 'SUPPLIED') <= (supplied_on >= asked_on)),
    CONSTRAINT silence_of_power_on_a_licence CHECK (state <> 'DEEMED' OR licence AND had_power AND asked_on IS NULL AND closed_on > fifth_on),
    CHECK ((state IN ('ACCEPTED', 'DEEMED')) = (case_id IS NOT NULL)),
    CHECK ((state IN ('ACCEPTED', 'DEEMED', 'NOT_ACCEPTED', 'WITHDRAWN')) = (closed_on IS NOT NULL)),
    CHECK (num_nulls(closed_on, closed_at, closed_by) IN (0, 3)),
    CONSTRAINT refused_with_reason_and_remedy CHECK ((state = 'NOT_ACCEPTED') = (num_nulls(ground, reason, remedy) = 0)),
    CONSTRAINT names_the_right_body CHECK (ground IS DISTINCT FROM 'NOT_COMPETENT' OR right_body IS NOT NULL),
    CHECK (passed_on IS NOT NULL OR body_id = received_body_id)
);
CREATE INDEX application_body ON application (body_id, id);
CREATE INDEX application_open ON application (fifth_on, id) WHERE closed_on IS NULL;
CREATE INDEX application_item ON application (item_id, received_body_id, received_on);

-- The papers: given with the application, or asked for once and then given.
CREATE TABLE application_paper (
    id             bigint PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES application DEFERRABLE INITIALLY DEFERRED,
    name           text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    asked_on       date,
    given_on       date,
    CHECK (num_nonnulls(asked_on, given_on) > 0),
    -- Nothing is asked for twice, and nothing that is there.
    UNIQUE (application_id, name)
);

CREATE TABLE application_event (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES application DEFERRABLE INITIALLY DEFERRED,
    at             timestamptz NOT NULL,
    username       text NOT NULL,
    name           text NOT NULL,
    act            text NOT NULL CHECK (act IN ('RECEIVED', 'ASKED', 'GIVEN', 'PASSED_OVER', 'ACCEPTED', 'DEEMED', 'NOT_ACCEPTED', 'WITHDRAWN')),
    note           text CHECK (length(note) <= 2000)
);
CREATE INDEX application_event_application ON application_event (application_id, id);
CALL make_append_only('application_event');

-- What was received, by whom, when, and what was asked stays; whatever is closed stays closed.
CREATE FUNCTION refuse_change_of_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.closed_on IS NOT NULL THEN
        RAISE EXCEPTION 'application % is closed', OLD.number USING ERRCODE = 'restrict_violation';
    END IF;
    IF (NEW.number, NEW.item_id, NEW.received_body_id, NEW.received_on, NEW.registered_at, NEW.registered_by, NEW.licence, NEW.had_power)
       IS DISTINCT FROM (OLD.number, OLD.item_id, OLD.received_body_id, OLD.received_on, OLD.registered_at, OLD.registered_by, OLD.licence, OLD.had_power) THEN
        RAISE EXCEPTION 'the receipt of application % stays what it is', OLD.number USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.asked_on IS NOT NULL AND (NEW.asked_on, NEW.asked_at, NEW.asked_by, NEW.asked_text)
       IS DISTINCT FROM (OLD.asked_on, OLD.asked_at, OLD.asked_by, OLD.asked_text) THEN
        RAISE EXCEPTION 'supplements to application % are asked for once', OLD.number USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER receipt_stays BEFORE UPDATE ON application FOR EACH ROW EXECUTE FUNCTION refuse_change_of_receipt();
CREATE TRIGGER kept BEFORE DELETE ON application FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_second_request_for_papers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (NEW.name, NEW.asked_on, NEW.application_id) IS DISTINCT FROM (OLD.name, OLD.asked_on, OLD.application_id) THEN
        RAISE EXCEPTION 'the papers of an application stay listed' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'INSERT' AND EXISTS (SELECT FROM application_paper p
        WHERE p.application_id = NEW.application_id AND p.asked_on IS NOT NULL AND p.asked_on IS DISTINCT FROM NEW.asked_on) THEN
        RAISE EXCEPTION 'supplements are asked for once' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER asked_once BEFORE INSERT OR UPDATE OR DELETE ON application_paper
    FOR EACH ROW EXECUTE FUNCTION refuse_second_request_for_papers();

-- A calendar that moves open deadlines moves the fifth day, too.
ALTER TABLE deadline_change
    DROP CONSTRAINT deadline_change_subject_check,
    ADD CONSTRAINT deadline_change_subject_check CHECK (subject IN ('CASE', 'INSPECTION', 'TRANSITION', 'APPLICATION'));
