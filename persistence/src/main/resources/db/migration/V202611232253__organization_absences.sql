-- R7, R22: a liaison and a linkage operator are appointed in writing; a change is a new appointment, so what an
-- appointment says stays, and its last day comes nearer at most.
CREATE FUNCTION refuse_change_of_appointment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.duty IN ('LIAISON', 'LINKAGE_OPERATOR') AND coalesce(btrim(NEW.paper), '') = '' THEN
            RAISE EXCEPTION 'an appointment to % is made in writing', NEW.duty USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.official_id, NEW.duty, NEW.begins_on, NEW.paper, NEW.recorded_at, NEW.recorded_by)
       IS DISTINCT FROM (OLD.official_id, OLD.duty, OLD.begins_on, OLD.paper, OLD.recorded_at, OLD.recorded_by)
       OR OLD.ends_on IS NOT NULL AND (NEW.ends_on IS NULL OR NEW.ends_on > OLD.ends_on) THEN
        RAISE EXCEPTION 'appointment % stays as written; a change is a new one', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER stays_as_written BEFORE INSERT OR UPDATE ON appointment
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_appointment();
CREATE TRIGGER kept BEFORE DELETE ON appointment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept_truncate BEFORE TRUNCATE ON appointment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- People leave with a last day.
ALTER TABLE official
    ADD COLUMN last_day      date,
    ADD COLUMN leaving_paper text CHECK (length(leaving_paper) BETWEEN 1 AND 200),
    ADD CONSTRAINT leaves_in_writing CHECK ((last_day IS NULL) = (leaving_paper IS NULL));
CREATE INDEX official_leaving ON official (last_day) WHERE last_day IS NOT NULL;

-- An official on leave: his duties rest, and his substitute holds them on those days.
CREATE TABLE absence (
    id            bigint PRIMARY KEY,
    version       int    NOT NULL,
    official_id   bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    substitute_id bigint REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    begins_on     date   NOT NULL,
    ends_on       date   NOT NULL,
    paper         text   NOT NULL CHECK (length(btrim(paper)) BETWEEN 1 AND 200),
    state         text   NOT NULL CHECK (state IN ('ASKED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    recorded_at   timestamptz NOT NULL,
    recorded_by   text   NOT NULL,
    decided_at    timestamptz,
    decided_by    text,
    CHECK (ends_on >= begins_on),
    CHECK (substitute_id <> official_id),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    CHECK (state = 'ASKED' OR decided_at IS NOT NULL),
    -- On one day nobody is away twice, and nobody stands in for two.
    CONSTRAINT away_once_a_day EXCLUDE USING gist
        (official_id WITH =, daterange(begins_on, ends_on, '[]') WITH &&) WHERE (state = 'CONFIRMED'),
    CONSTRAINT stands_in_for_one EXCLUDE USING gist
        (substitute_id WITH =, daterange(begins_on, ends_on, '[]') WITH &&) WHERE (state = 'CONFIRMED')
);
CREATE INDEX absence_official ON absence (official_id, begins_on);
CREATE INDEX absence_substitute ON absence (substitute_id, begins_on);

-- No chains: a substitute is there himself. What is decided stays; a confirmed absence ends earlier at most.
CREATE FUNCTION refuse_chain_of_substitutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND ((NEW.official_id, NEW.substitute_id, NEW.begins_on, NEW.paper)
            IS DISTINCT FROM (OLD.official_id, OLD.substitute_id, OLD.begins_on, OLD.paper)
        OR NEW.ends_on > OLD.ends_on
        OR OLD.state IN ('REFUSED', 'WITHDRAWN')
        OR OLD.state = 'CONFIRMED' AND NEW.state IN ('ASKED', 'REFUSED')) THEN
        RAISE EXCEPTION 'absence % stays as written', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.state = 'CONFIRMED' THEN
        -- Two that would make a chain wait for each other here.
        PERFORM FROM official WHERE id IN (NEW.official_id, NEW.substitute_id) ORDER BY id FOR UPDATE;
        IF (SELECT count(DISTINCT body_id) FROM official WHERE id IN (NEW.official_id, NEW.substitute_id)) > 1 THEN
            RAISE EXCEPTION 'a substitute is of the same body' USING ERRCODE = 'restrict_violation';
        END IF;
        IF EXISTS (SELECT FROM absence a WHERE a.id <> NEW.id AND a.state = 'CONFIRMED'
                   AND daterange(a.begins_on, a.ends_on, '[]') && daterange(NEW.begins_on, NEW.ends_on, '[]')
                   AND (a.official_id = NEW.substitute_id OR a.substitute_id = NEW.official_id)) THEN
            RAISE EXCEPTION 'a substitute is not away himself' USING ERRCODE = 'restrict_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER no_chain BEFORE INSERT OR UPDATE ON absence FOR EACH ROW EXECUTE FUNCTION refuse_chain_of_substitutes();
CREATE TRIGGER kept BEFORE DELETE ON absence FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept_truncate BEFORE TRUNCATE ON absence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who holds which duty on a day: the one answer that everything asks. Whoever is away holds none of his own; his
-- substitute holds them, and for_official_id says for whom.
CREATE FUNCTION duties_on(asked date)
    RETURNS TABLE (official_id bigint, body_id bigint, duty text, for_official_id bigint)
    LANGUAGE sql STABLE AS $$
    SELECT a.official_id, o.body_id, a.duty, CAST(NULL AS bigint)
    FROM appointment a JOIN official o ON o.id = a.official_id
    WHERE a.begins_on <= asked AND (a.ends_on IS NULL OR a.ends_on >= asked)
      AND (o.last_day IS NULL OR o.last_day >= asked)
      AND NOT EXISTS (SELECT FROM absence s WHERE s.official_id = a.official_id AND s.state = 'CONFIRMED'
                      AND asked BETWEEN s.begins_on AND s.ends_on)
    UNION ALL
    SELECT s.substitute_id, o.body_id, a.duty, a.official_id
    FROM absence s
      JOIN appointment a ON a.official_id = s.official_id
      JOIN official o ON o.id = s.substitute_id
      JOIN official gone ON gone.id = s.official_id
    WHERE s.state = 'CONFIRMED' AND asked BETWEEN s.begins_on AND s.ends_on
      AND a.begins_on <= asked AND (a.ends_on IS NULL OR a.ends_on >= asked)
      AND (o.last_day IS NULL OR o.last_day >= asked)
      AND (gone.last_day IS NULL OR gone.last_day >= asked)
$$;
