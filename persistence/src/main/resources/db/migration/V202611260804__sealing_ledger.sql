-- The chain over all uses of all seals (R10, R23): each link names the one before it, positions have no gap.
CREATE TABLE seal_use_link (
    position    bigint PRIMARY KEY CHECK (position >= 1),
    seal_use_id bigint NOT NULL UNIQUE REFERENCES seal_use,
    previous    text NOT NULL CHECK (previous ~ '^[0-9a-f]{64}$'),
    hash        text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$')
);
CALL make_append_only('seal_use_link');

CREATE FUNCTION refuse_link_out_of_place() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last seal_use_link;
BEGIN
    SELECT * INTO last FROM seal_use_link ORDER BY position DESC LIMIT 1;
    IF NEW.position <> coalesce(last.position, 0) + 1 OR NEW.previous <> coalesce(last.hash, repeat('0', 64)) THEN
        RAISE EXCEPTION 'link % does not follow the last one', NEW.position USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER follows_the_last BEFORE INSERT ON seal_use_link FOR EACH ROW EXECUTE FUNCTION refuse_link_out_of_place();

-- Uses that are committed and not linked yet: a step need not look through the ledger for them.
CREATE TABLE seal_use_to_link (
    seal_use_id bigint PRIMARY KEY REFERENCES seal_use
);
INSERT INTO seal_use_to_link SELECT id FROM seal_use;
CREATE FUNCTION queue_use_for_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO seal_use_to_link VALUES (NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER is_linked_later AFTER INSERT ON seal_use FOR EACH ROW EXECUTE FUNCTION queue_use_for_link();

-- One signed anchor a day: what the chain was then.
CREATE TABLE ledger_anchor (
    day         date PRIMARY KEY,
    position    bigint NOT NULL CHECK (position >= 0),
    hash        text  NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    made_at     timestamptz NOT NULL,
    signature   bytea NOT NULL,
    certificate bytea NOT NULL
);
CALL make_append_only('ledger_anchor');

-- What each check of the chain found: nothing, or the first place where it does not hold.
CREATE TABLE ledger_check (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    checked_at timestamptz NOT NULL,
    positions  bigint NOT NULL,
    break_at   bigint,
    finding    text,
    CHECK ((break_at IS NULL) = (finding IS NULL))
);
CALL make_append_only('ledger_check');
