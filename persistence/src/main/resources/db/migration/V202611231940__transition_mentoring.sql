-- R11: the plan, named pairs, sessions that both confirm, readiness by the bureau's own form, extension by an
-- instrument only, and the closing report.
ALTER TABLE transition
    ADD COLUMN months int CHECK (months BETWEEN 1 AND 120),
    ADD COLUMN plan   text CHECK (length(plan) <= 4000);
UPDATE transition t SET months = b.transition_months
    FROM transfer_entry e JOIN batch b ON b.id = e.batch_id WHERE e.id = t.entry_id;
ALTER TABLE transition ALTER COLUMN months SET NOT NULL;

ALTER TABLE mentorship
    ADD COLUMN trainee_official_id bigint REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    DROP CONSTRAINT mentorship_transition_id_mentor_official_id_key,
    ADD UNIQUE NULLS NOT DISTINCT (transition_id, mentor_official_id, trainee_official_id);

CREATE TABLE mentor_session (
    id                   bigint PRIMARY KEY,
    version              int    NOT NULL,
    mentorship_id        bigint NOT NULL REFERENCES mentorship DEFERRABLE INITIALLY DEFERRED,
    held_on              date   NOT NULL,
    minutes              int    NOT NULL CHECK (minutes BETWEEN 15 AND 720),
    topic                text   NOT NULL CHECK (length(topic) BETWEEN 1 AND 500),
    case_id              bigint REFERENCES case_file DEFERRABLE INITIALLY DEFERRED,
    recorded_at          timestamptz NOT NULL,
    mentor_confirmed_at  timestamptz,
    trainee_confirmed_at timestamptz,
    CHECK (num_nulls(mentor_confirmed_at, trainee_confirmed_at) < 2)
);
CREATE INDEX mentor_session_pair ON mentor_session (mentorship_id, held_on);

CREATE FUNCTION refuse_change_of_confirmed_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.mentor_confirmed_at IS NOT NULL AND OLD.trainee_confirmed_at IS NOT NULL THEN
        RAISE EXCEPTION 'session % is confirmed by both', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER confirmed_is_fixed BEFORE UPDATE OR DELETE ON mentor_session
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_confirmed_session();

CREATE TABLE readiness_question (
    id         bigint PRIMARY KEY,
    version    int  NOT NULL,
    question   text NOT NULL CHECK (length(question) BETWEEN 1 AND 300),
    retired_on date
);

CREATE TABLE readiness_check (
    id            bigint PRIMARY KEY,
    version       int    NOT NULL,
    transition_id bigint NOT NULL REFERENCES transition DEFERRABLE INITIALLY DEFERRED,
    checked_on    date   NOT NULL,
    checked_at    timestamptz NOT NULL,
    checked_by    bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    ready         boolean NOT NULL,
    note          text CHECK (length(note) <= 1000)
);
CREATE INDEX readiness_check_transition ON readiness_check (transition_id, id);
CALL make_append_only('readiness_check');
CREATE TABLE readiness_answer (
    check_id    bigint  NOT NULL REFERENCES readiness_check DEFERRABLE INITIALLY DEFERRED,
    question_id bigint  NOT NULL REFERENCES readiness_question DEFERRABLE INITIALLY DEFERRED,
    yes         boolean NOT NULL,
    PRIMARY KEY (check_id, question_id)
);
CALL make_append_only('readiness_answer');

CREATE TABLE transition_extension (
    id            bigint PRIMARY KEY,
    version       int    NOT NULL,
    transition_id bigint NOT NULL REFERENCES transition DEFERRABLE INITIALLY DEFERRED,
    instrument_id bigint NOT NULL REFERENCES instrument DEFERRABLE INITIALLY DEFERRED,
    months        int    NOT NULL CHECK (months BETWEEN 1 AND 12),
    old_end       date   NOT NULL,
    new_end       date   NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED
);
CALL make_append_only('transition_extension');

CREATE TABLE transition_report (
    transition_id     bigint PRIMARY KEY REFERENCES transition DEFERRABLE INITIALLY DEFERRED,
    ended_on          date   NOT NULL,
    made_at           timestamptz NOT NULL,
    pairs             int    NOT NULL,
    sessions          int    NOT NULL,
    confirmed_minutes int    NOT NULL,
    unconfirmed       int    NOT NULL,
    last_check_on     date,
    ready             boolean
);
CALL make_append_only('transition_report');
