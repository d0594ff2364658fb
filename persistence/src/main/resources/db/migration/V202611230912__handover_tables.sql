CREATE TABLE handover (
    id           bigint PRIMARY KEY,
    version      int  NOT NULL,
    entry_id     bigint NOT NULL UNIQUE REFERENCES transfer_entry,
    item_id      bigint NOT NULL REFERENCES approval_item,
    from_body_id bigint NOT NULL REFERENCES body,
    to_body_id   bigint NOT NULL REFERENCES body,
    due_on       date NOT NULL,
    completed_on date,
    completed_at timestamptz,
    completed_by bigint REFERENCES official,
    CHECK ((completed_on IS NULL) = (completed_by IS NULL))
);

-- One row per category of R6; its text parts, or "none" with a reason.
CREATE TABLE handover_entry (
    id               bigint PRIMARY KEY,
    version          int  NOT NULL,
    handover_id      bigint NOT NULL REFERENCES handover,
    category         text NOT NULL,
    state            text NOT NULL CHECK (state IN ('MISSING', 'HANDED_OVER', 'NONE', 'SENT_BACK')),
    none_reason      text CHECK (length(none_reason) <= 500),
    handed_over_by   bigint REFERENCES official,
    handed_over_at   timestamptz,
    remark           text CHECK (length(remark) <= 500),
    countersigned_by bigint REFERENCES official,
    countersigned_at timestamptz,
    UNIQUE (handover_id, category),
    CHECK (countersigned_at IS NULL OR state IN ('HANDED_OVER', 'NONE')),
    CHECK (state <> 'NONE' OR length(none_reason) > 0)
);

CREATE TABLE handover_part (
    entry_id bigint NOT NULL REFERENCES handover_entry,
    part     text NOT NULL,
    content  text NOT NULL CHECK (length(content) BETWEEN 1 AND 4000),
    PRIMARY KEY (entry_id, part)
);

CREATE TABLE handover_file (
    id          bigint PRIMARY KEY,
    entry_id    bigint NOT NULL REFERENCES handover_entry,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type  text NOT NULL,
    size        bigint NOT NULL CHECK (size BETWEEN 1 AND 20971520),
    digest      text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    uploaded_by text NOT NULL,
    uploaded_at timestamptz NOT NULL,
    content     bytea NOT NULL
);
CREATE INDEX handover_file_entry ON handover_file (entry_id);

-- What is countersigned is fixed, with its parts and files; a handover completes once, with every category countersigned.
CREATE FUNCTION refuse_change_of_countersigned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.countersigned_at IS NOT NULL THEN
        RAISE EXCEPTION 'handover entry % is countersigned', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER countersigned_is_fixed BEFORE UPDATE OR DELETE ON handover_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_countersigned();

CREATE FUNCTION refuse_change_under_countersigned() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched bigint[];
BEGIN
    touched := CASE TG_OP WHEN 'INSERT' THEN ARRAY[NEW.entry_id] WHEN 'DELETE' THEN ARRAY[OLD.entry_id]
                          ELSE ARRAY[OLD.entry_id, NEW.entry_id] END;
    IF EXISTS (SELECT FROM handover_entry WHERE id = ANY (touched) AND countersigned_at IS NOT NULL) THEN
        RAISE EXCEPTION 'the handover entry is countersigned' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER countersigned_is_fixed BEFORE INSERT OR UPDATE OR DELETE ON handover_part
    FOR EACH ROW EXECUTE FUNCTION refuse_change_under_countersigned();
CREATE TRIGGER countersigned_is_fixed BEFORE INSERT OR UPDATE OR DELETE ON handover_file
    FOR EACH ROW EXECUTE FUNCTION refuse_change_under_countersigned();

CREATE FUNCTION refuse_incomplete_handover() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.completed_on IS NOT NULL THEN
        RAISE EXCEPTION 'handover % is completed', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.completed_on IS NOT NULL AND
       (EXISTS (SELECT FROM handover_entry WHERE handover_id = NEW.id AND countersigned_at IS NULL)
        OR (SELECT count(*) FROM handover_entry WHERE handover_id = NEW.id) < 10) THEN
        RAISE EXCEPTION 'handover % has categories that are not countersigned', NEW.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER complete_only_when_countersigned BEFORE UPDATE ON handover
    FOR EACH ROW EXECUTE FUNCTION refuse_incomplete_handover();
