-- The record on site closes the inspection: its deadline stops (R13, 三（一）1).
ALTER TABLE inspection ADD COLUMN closed_on date;

CREATE TABLE inspection_record (
    inspection_id  bigint PRIMARY KEY REFERENCES inspection DEFERRABLE INITIALLY DEFERRED,
    draw_id        bigint NOT NULL REFERENCES draw_result DEFERRABLE INITIALLY DEFERRED,
    visited_on     date   NOT NULL,
    result         text   NOT NULL CHECK (result IN ('PASSED', 'PUT_RIGHT', 'COMMITMENT_BROKEN', 'NOT_FOUND')),
    summary        text   NOT NULL CHECK (length(summary) BETWEEN 1 AND 2000),
    -- Who signed for the holder; or why nobody did.
    holder_signed  text   CHECK (length(holder_signed) BETWEEN 1 AND 100),
    refused_reason text   CHECK (length(refused_reason) BETWEEN 1 AND 500),
    recorded_at    timestamptz NOT NULL,
    recorded_by    text   NOT NULL,
    CONSTRAINT signed_or_refused CHECK (num_nonnulls(holder_signed, refused_reason) = 1)
);
CALL make_append_only('inspection_record');

CREATE TABLE inspection_finding (
    inspection_id bigint NOT NULL REFERENCES inspection_record DEFERRABLE INITIALLY DEFERRED,
    place         int    NOT NULL CHECK (place > 0),
    matter        text   NOT NULL CHECK (length(matter) BETWEEN 1 AND 2000),
    standard      text   CHECK (length(standard) BETWEEN 1 AND 2000),
    conforms      boolean NOT NULL,
    finding       text   CHECK (length(finding) BETWEEN 1 AND 1000),
    PRIMARY KEY (inspection_id, place),
    CONSTRAINT what_does_not_conform_is_told CHECK (conforms OR finding IS NOT NULL)
);
CALL make_append_only('inspection_finding');

-- The inspectors drawn who signed.
CREATE TABLE inspection_signature (
    inspection_id bigint NOT NULL REFERENCES inspection_record DEFERRABLE INITIALLY DEFERRED,
    inspector_id  bigint NOT NULL REFERENCES inspector DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (inspection_id, inspector_id)
);
CALL make_append_only('inspection_signature');

CREATE TABLE inspection_photo (
    id            bigint PRIMARY KEY,
    inspection_id bigint NOT NULL REFERENCES inspection DEFERRABLE INITIALLY DEFERRED,
    name          text   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type    text   NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png')),
    size          bigint NOT NULL CHECK (size > 0),
    digest        text   NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    content       bytea  NOT NULL,
    added_at      timestamptz NOT NULL,
    added_by      text   NOT NULL
);
CREATE INDEX inspection_photo_inspection ON inspection_photo (inspection_id, id);
CALL make_append_only('inspection_photo');

-- A record is made by at least two of those who were drawn for the target, whatever path writes it; and it closes.
CREATE FUNCTION refuse_record_of_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT count(*) FROM inspection_signature s
        JOIN inspection_draw d ON d.id = NEW.draw_id
        JOIN inspection_plan_case c ON c.plan_id = d.plan_id AND c.inspection_id = NEW.inspection_id
        JOIN draw_visit v ON v.draw_id = d.id AND v.target_id = c.target_id AND v.inspector_id = s.inspector_id
        WHERE s.inspection_id = NEW.inspection_id) < 2 THEN
        RAISE EXCEPTION 'the record of inspection % is not signed by two who were drawn', NEW.inspection_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF (SELECT closed_on FROM inspection WHERE id = NEW.inspection_id) IS NULL THEN
        RAISE EXCEPTION 'inspection % has a record and is open', NEW.inspection_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER signed_by_two AFTER INSERT ON inspection_record
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_record_of_one();

-- An inspection is closed by its record only, and for good.
CREATE FUNCTION refuse_close_without_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.closed_on IS NOT NULL AND NEW.closed_on IS DISTINCT FROM OLD.closed_on
       OR NOT EXISTS (SELECT FROM inspection_record WHERE inspection_id = NEW.id) THEN
        RAISE EXCEPTION 'inspection % is closed by its record', NEW.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER closed_by_record AFTER UPDATE OF closed_on ON inspection
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_close_without_record();
