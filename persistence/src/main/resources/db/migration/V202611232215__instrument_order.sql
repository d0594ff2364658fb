-- R27, 三（四）: instruments have a rank; a provision of an earlier county document gives way to a later instrument from a
-- day on, the rest stands. What only its number is known of has no rank until an official enters it.
ALTER TABLE instrument ADD COLUMN rank text CHECK (rank IN ('LAW', 'ADMINISTRATIVE_REGULATION', 'LOCAL_REGULATION', 'RULE',
    'SUPERIOR_DOCUMENT', 'COUNTY_DOCUMENT'));
UPDATE instrument SET rank = 'COUNTY_DOCUMENT' WHERE id IN (SELECT instrument_id FROM batch);
ALTER TABLE instrument ADD CHECK (rank IS NULL OR (issuer IS NOT NULL AND issued_on IS NOT NULL)) NOT VALID;

CREATE FUNCTION refuse_change_of_instrument() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.rank IS NOT NULL THEN
        RAISE EXCEPTION 'instrument % stays as it is recorded', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER recorded_once BEFORE UPDATE OR DELETE ON instrument FOR EACH ROW EXECUTE FUNCTION refuse_change_of_instrument();

CREATE TABLE instrument_provision (
    id            bigint PRIMARY KEY,
    version       int    NOT NULL,
    instrument_id bigint NOT NULL REFERENCES instrument DEFERRABLE INITIALLY DEFERRED,
    clause        text   NOT NULL CHECK (length(clause) BETWEEN 1 AND 100),
    content       text   NOT NULL CHECK (length(content) BETWEEN 1 AND 4000),
    recorded_at   timestamptz NOT NULL,
    recorded_by   text   NOT NULL,
    UNIQUE (instrument_id, clause)
);
CALL make_append_only('instrument_provision');

CREATE TABLE supersession (
    id               bigint PRIMARY KEY,
    version          int    NOT NULL,
    provision_id     bigint NOT NULL UNIQUE REFERENCES instrument_provision DEFERRABLE INITIALLY DEFERRED,
    by_instrument_id bigint NOT NULL REFERENCES instrument DEFERRABLE INITIALLY DEFERRED,
    by_clause        text   NOT NULL CHECK (length(by_clause) BETWEEN 1 AND 100),
    from_day         date   NOT NULL,
    reason           text   NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    recorded_at      timestamptz NOT NULL,
    recorded_by      text   NOT NULL
);
CALL make_append_only('supersession');

CREATE FUNCTION refuse_wrong_supersession() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE earlier instrument; later instrument;
BEGIN
    SELECT i.* INTO earlier FROM instrument i JOIN instrument_provision p ON p.instrument_id = i.id WHERE p.id = NEW.provision_id;
    SELECT * INTO later FROM instrument WHERE id = NEW.by_instrument_id;
    IF earlier.rank IS DISTINCT FROM 'COUNTY_DOCUMENT' THEN
        RAISE EXCEPTION 'instrument % is no county document: it gives way to none here', earlier.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF later.rank IS NULL OR later.issued_on <= earlier.issued_on OR NEW.from_day < later.issued_on THEN
        RAISE EXCEPTION 'instrument % does not prevail over %', later.id, earlier.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER earlier_county_documents_only BEFORE INSERT ON supersession
    FOR EACH ROW EXECUTE FUNCTION refuse_wrong_supersession();

-- Which provisions have given way, and to what.
CREATE VIEW superseded_provision AS
    SELECT p.instrument_id, p.clause, s.from_day, s.by_instrument_id, s.by_clause
    FROM supersession s JOIN instrument_provision p ON p.id = s.provision_id;

-- A new rule rests on no provision that has given way. The arguments name the columns of instrument and clause.
CREATE FUNCTION refuse_superseded_basis() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE row jsonb := to_jsonb(NEW);
BEGIN
    IF EXISTS (SELECT FROM superseded_provision WHERE instrument_id = (row ->> TG_ARGV[0])::bigint
               AND clause = row ->> TG_ARGV[1] AND from_day <= (row ->> TG_ARGV[2])::timestamptz::date) THEN
        RAISE EXCEPTION 'the provision % of instrument % has given way', row ->> TG_ARGV[1], row ->> TG_ARGV[0]
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
