-- Supervision by day (R5): a change after the confirmation is a new row, so that who was told of a decision on a day
-- can always be answered. Rows of before go on from the day of their proposal.
ALTER TABLE supervision
    ADD COLUMN from_day   date,
    ADD COLUMN to_day     date,
    ADD COLUMN entered_by text,
    ADD COLUMN ended_by   text,
    DROP CONSTRAINT supervision_item_id_body_id_key;
ALTER TABLE supervision ALTER COLUMN from_day TYPE date USING proposed_on;
ALTER TABLE supervision
    ALTER COLUMN from_day SET NOT NULL,
    -- A proposal replaced on its first day has its last day before its first: it never took effect.
    ADD CONSTRAINT last_day_after_first CHECK (to_day >= from_day - 1),
    ADD CONSTRAINT ended_by_somebody CHECK ((to_day IS NULL) = (ended_by IS NULL)),
    ADD CONSTRAINT confirmed_by_somebody CHECK ((confirmed_on IS NULL) = (confirmed_by IS NULL));
CREATE UNIQUE INDEX supervision_open ON supervision (item_id, body_id) WHERE to_day IS NULL;
CREATE INDEX supervision_item ON supervision (item_id, from_day);

CREATE FUNCTION refuse_rewrite_of_supervision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF EXISTS (SELECT FROM supervision o WHERE o.item_id = NEW.item_id AND o.body_id = NEW.body_id
                AND coalesce(o.to_day, 'infinity') >= NEW.from_day AND coalesce(o.to_day, 'infinity') >= o.from_day) THEN
            RAISE EXCEPTION 'body % supervises item % on % already', NEW.body_id, NEW.item_id, NEW.from_day
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE' OR (OLD.item_id, OLD.body_id, OLD.from_day) IS DISTINCT FROM (NEW.item_id, NEW.body_id, NEW.from_day)
        OR (OLD.confirmed_on IS NOT NULL AND (OLD.confirmed_on, OLD.confirmed_by) IS DISTINCT FROM (NEW.confirmed_on, NEW.confirmed_by))
        OR (OLD.to_day IS NOT NULL AND (OLD.to_day, OLD.ended_by) IS DISTINCT FROM (NEW.to_day, NEW.ended_by)) THEN
        RAISE EXCEPTION 'supervision is ended and begun anew, never rewritten' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER never_rewritten BEFORE INSERT OR UPDATE OR DELETE ON supervision FOR EACH ROW EXECUTE FUNCTION refuse_rewrite_of_supervision();
