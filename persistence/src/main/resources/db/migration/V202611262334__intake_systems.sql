-- Applications that another system hands in (R20 to R23), such as the government-service platform: the account instead of
-- an official.
ALTER TABLE application
    ALTER COLUMN registered_by DROP NOT NULL,
    ADD COLUMN registered_system text,
    ADD CHECK ((registered_by IS NULL) <> (registered_system IS NULL));
CREATE OR REPLACE FUNCTION refuse_change_of_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.closed_on IS NOT NULL THEN
        RAISE EXCEPTION 'application % is closed', OLD.number USING ERRCODE = 'restrict_violation';
    END IF;
    IF (NEW.number, NEW.item_id, NEW.received_body_id, NEW.received_on, NEW.registered_at, NEW.registered_by, NEW.registered_system, NEW.licence, NEW.had_power)
       IS DISTINCT FROM (OLD.number, OLD.item_id, OLD.received_body_id, OLD.received_on, OLD.registered_at, OLD.registered_by, OLD.registered_system, OLD.licence, OLD.had_power) THEN
        RAISE EXCEPTION 'the receipt of application % stays what it is', OLD.number USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.asked_on IS NOT NULL AND (NEW.asked_on, NEW.asked_at, NEW.asked_by, NEW.asked_text)
       IS DISTINCT FROM (OLD.asked_on, OLD.asked_at, OLD.asked_by, OLD.asked_text) THEN
        RAISE EXCEPTION 'supplements to application % are asked for once', OLD.number USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

-- Files on their way: sent chunk by chunk before the application that they belong to, and gone with it or after a week.
CREATE TABLE application_upload (
    id         bigint PRIMARY KEY,
    username   text   NOT NULL,
    name       text   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type text   NOT NULL,
    size       bigint NOT NULL CHECK (size BETWEEN 1 AND 20971520),
    digest     text   NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    begun_on   date   NOT NULL,
    received   bigint NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND size)
);
CREATE INDEX application_upload_username ON application_upload (username, id);
CREATE INDEX application_upload_begun ON application_upload (begun_on, id);
CREATE TABLE application_upload_chunk (
    upload_id bigint NOT NULL REFERENCES application_upload ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    start     bigint NOT NULL CHECK (start >= 0),
    content   bytea  NOT NULL CHECK (length(content) BETWEEN 1 AND 524288),
    PRIMARY KEY (upload_id, start)
);

-- The files of an application's papers, as they came.
CREATE TABLE application_file (
    id             bigint PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES application DEFERRABLE INITIALLY DEFERRED,
    paper_id       bigint NOT NULL REFERENCES application_paper DEFERRABLE INITIALLY DEFERRED,
    name           text   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type     text   NOT NULL,
    size           bigint NOT NULL CHECK (size BETWEEN 1 AND 20971520),
    digest         text   NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    content        bytea  NOT NULL,
    added_at       timestamptz NOT NULL,
    added_by       text   NOT NULL,
    CHECK (length(content) = size)
);
CREATE INDEX application_file_application ON application_file (application_id, id);
CALL make_append_only('application_file');
