-- What every feature stands on: one sequence for the ids of aggregates, the application's role, and the guard of append-only tables.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The provider takes the value as the last of its 50, so the first must be 50.
CREATE SEQUENCE entity_id INCREMENT BY 50 START WITH 50;

-- The application works as oneseal_app; the owner migrates. What is appended only is appended only for both.
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO oneseal_app;
ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO oneseal_app;
GRANT USAGE ON SEQUENCE entity_id TO oneseal_app;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'table % is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

-- Makes a table append-only twice over: no right for the application, a trigger for the owner.
CREATE PROCEDURE make_append_only(ledger regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM oneseal_app', ledger);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION refuse_change()', ledger);
    EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', ledger);
END $$;

-- One row: what this installation is, and how far its business clock runs ahead of the machine's.
CREATE TABLE installation (
    id                     int PRIMARY KEY CHECK (id = 1),
    mode                   text   NOT NULL CHECK (mode IN ('DEMONSTRATION', 'PRODUCTION')),
    clock_offset_seconds   bigint NOT NULL DEFAULT 0,
    reference_data_loaded  boolean NOT NULL DEFAULT false,
    CONSTRAINT production_clock_is_the_machines CHECK (mode = 'DEMONSTRATION' OR clock_offset_seconds = 0)
);

CREATE FUNCTION refuse_change_of_mode() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.mode <> OLD.mode THEN
        RAISE EXCEPTION 'the mode of an installation never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.clock_offset_seconds < OLD.clock_offset_seconds THEN
        RAISE EXCEPTION 'the business clock never moves back' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER fixed_mode BEFORE UPDATE ON installation FOR EACH ROW EXECUTE FUNCTION refuse_change_of_mode();
CREATE TRIGGER kept BEFORE DELETE ON installation FOR EACH ROW EXECUTE FUNCTION refuse_change();
