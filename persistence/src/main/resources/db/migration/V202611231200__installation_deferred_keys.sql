-- Features know each other by id only, so the provider cannot tell in which order to insert across them.
-- Every foreign key is therefore checked when the transaction commits.
DO $$
DECLARE c record;
BEGIN
    FOR c IN SELECT conrelid::regclass AS owner, conname FROM pg_constraint
             WHERE contype = 'f' AND connamespace = current_schema()::regnamespace LOOP
        EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', c.owner, c.conname);
    END LOOP;
END $$;
