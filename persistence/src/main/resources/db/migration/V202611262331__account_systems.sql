-- For which body another system acts, with which duties, from where, how often and until when (R20 to R23); the newest
-- edition counts, the earlier ones stay. A system without one does not get in.
CREATE TABLE system_access (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id       bigint NOT NULL REFERENCES account DEFERRABLE INITIALLY DEFERRED,
    body_id          bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    duties           text[] NOT NULL
        CHECK (duties <@ ARRAY['INTAKE', 'CASE_OFFICER', 'LINKAGE_OPERATOR', 'INSPECTOR']),
    addresses        text   NOT NULL CHECK (length(addresses) <= 4000),
    calls_per_minute int    NOT NULL CHECK (calls_per_minute BETWEEN 1 AND 6000),
    last_day         date   NOT NULL,
    entered_at       timestamptz NOT NULL,
    entered_by       text   NOT NULL
);
CREATE INDEX system_access_account ON system_access (account_id, id DESC);
CALL make_append_only('system_access');

-- What it did stays the body's: the body never changes. Persons have no such line.
CREATE FUNCTION check_system_access() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Two editions at once wait for each other here.
    IF (SELECT group_name FROM account WHERE id = NEW.account_id FOR UPDATE) IS DISTINCT FROM 'system' THEN
        RAISE EXCEPTION 'account % is no system''s', NEW.account_id USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (SELECT FROM system_access WHERE account_id = NEW.account_id AND body_id <> NEW.body_id) THEN
        RAISE EXCEPTION 'a system acts for one body' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER is_of_a_system BEFORE INSERT ON system_access
    FOR EACH ROW EXECUTE FUNCTION check_system_access();

-- The secret before the last rotation, valid for a while beside the new one.
ALTER TABLE account
    ADD COLUMN former_hash text,
    ADD COLUMN former_until timestamptz,
    ADD CHECK ((former_hash IS NULL) = (former_until IS NULL)),
    ADD CHECK (former_hash IS NULL OR group_name = 'system');
