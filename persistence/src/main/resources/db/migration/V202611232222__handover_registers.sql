-- What is handed over by number and name (R6, R7): rows of a category, each of a kind, with the fields of that kind. A row of
-- a countersigned category is as fixed as the category.
CREATE TABLE handover_row (
    id       bigint PRIMARY KEY,
    version  int    NOT NULL,
    entry_id bigint NOT NULL REFERENCES handover_entry DEFERRABLE INITIALLY DEFERRED,
    line_no  int    NOT NULL CHECK (line_no > 0),
    kind     text   NOT NULL CHECK (kind IN ('EXPERT', 'SERVICE', 'CERTIFICATE', 'FORM', 'EQUIPMENT', 'CONNECTION', 'NETWORK_ACCOUNT',
                                             'HARDWARE_KEY')),
    UNIQUE (entry_id, line_no)
);

CREATE TABLE handover_cell (
    row_id bigint NOT NULL REFERENCES handover_row DEFERRABLE INITIALLY DEFERRED,
    field  text   NOT NULL,
    value  text   NOT NULL CHECK (length(value) BETWEEN 1 AND 500),
    PRIMARY KEY (row_id, field)
);

CREATE TRIGGER countersigned_is_fixed BEFORE INSERT OR UPDATE OR DELETE ON handover_row
    FOR EACH ROW EXECUTE FUNCTION refuse_change_under_countersigned();

CREATE FUNCTION refuse_change_of_cell() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched bigint[];
BEGIN
    touched := CASE TG_OP WHEN 'INSERT' THEN ARRAY[NEW.row_id] WHEN 'DELETE' THEN ARRAY[OLD.row_id]
                          ELSE ARRAY[OLD.row_id, NEW.row_id] END;
    IF EXISTS (SELECT FROM handover_row r JOIN handover_entry e ON e.id = r.entry_id
               WHERE r.id = ANY (touched) AND e.countersigned_at IS NOT NULL) THEN
        RAISE EXCEPTION 'the handover entry is countersigned' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER countersigned_is_fixed BEFORE INSERT OR UPDATE OR DELETE ON handover_cell
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_cell();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON handover_row FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON handover_cell FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The pool of a body: each expert once, however many items he was handed over with.
CREATE TABLE expert (
    id      bigint PRIMARY KEY,
    version int    NOT NULL,
    body_id bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    name    text   NOT NULL,
    field   text   NOT NULL,
    unit    text   NOT NULL,
    contact text   NOT NULL,
    UNIQUE (body_id, name, field, unit, contact)
);

-- What a body can use from the day of the handover: an expert for an item, or an entry of the item's catalogue. It names the
-- row that it came from, and ends only when that row's edition is superseded.
CREATE TABLE register_entry (
    id          bigint PRIMARY KEY,
    version     int    NOT NULL,
    kind        text   NOT NULL,
    item_id     bigint NOT NULL REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    body_id     bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    row_id      bigint NOT NULL UNIQUE REFERENCES handover_row DEFERRABLE INITIALLY DEFERRED,
    expert_id   bigint REFERENCES expert DEFERRABLE INITIALLY DEFERRED,
    usable_from date   NOT NULL,
    ended_on    date CHECK (ended_on >= usable_from),
    CHECK ((kind = 'EXPERT') = (expert_id IS NOT NULL))
);
CREATE INDEX register_entry_item ON register_entry (item_id, kind);
CREATE INDEX register_entry_body ON register_entry (body_id, kind);

CREATE FUNCTION refuse_change_of_register() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.ended_on IS NOT NULL
       OR to_jsonb(NEW) - 'version' - 'ended_on' IS DISTINCT FROM to_jsonb(OLD) - 'version' - 'ended_on' THEN
        RAISE EXCEPTION 'register entry % can only be ended', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ends_once BEFORE UPDATE OR DELETE ON register_entry FOR EACH ROW EXECUTE FUNCTION refuse_change_of_register();
