-- The pushes of each department form one chain (R23): numbers without a gap, each link names the one before it. A
-- number is given when the push is committed already, so that commits never wait for each other.
CREATE TABLE result_push_link (
    to_body_id bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    sequence   bigint NOT NULL CHECK (sequence >= 1),
    push_id    uuid   NOT NULL UNIQUE REFERENCES result_push DEFERRABLE INITIALLY DEFERRED,
    previous   text   NOT NULL CHECK (previous ~ '^[0-9a-f]{64}$'),
    hash       text   NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (to_body_id, sequence)
);
CALL make_append_only('result_push_link');

CREATE FUNCTION refuse_push_link_out_of_place() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last result_push_link;
BEGIN
    SELECT * INTO last FROM result_push_link WHERE to_body_id = NEW.to_body_id ORDER BY sequence DESC LIMIT 1;
    IF NEW.sequence <> coalesce(last.sequence, 0) + 1 OR NEW.previous <> coalesce(last.hash, repeat('0', 64)) THEN
        RAISE EXCEPTION 'link % of department % does not follow the last one', NEW.sequence, NEW.to_body_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF NOT EXISTS (SELECT FROM result_push WHERE id = NEW.push_id AND to_body_id = NEW.to_body_id) THEN
        RAISE EXCEPTION 'push % went to another department', NEW.push_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER follows_the_last BEFORE INSERT ON result_push_link
    FOR EACH ROW EXECUTE FUNCTION refuse_push_link_out_of_place();

-- Pushes that are committed and have no number yet.
CREATE TABLE result_push_to_link (
    push_id uuid PRIMARY KEY REFERENCES result_push DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO result_push_to_link SELECT id FROM result_push;
CREATE FUNCTION queue_push_for_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO result_push_to_link VALUES (NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER is_linked_later AFTER INSERT ON result_push FOR EACH ROW EXECUTE FUNCTION queue_push_for_link();

-- What each check of a department's chain found: nothing, or the first place where it does not hold.
CREATE TABLE push_chain_check (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id    bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    checked_at timestamptz NOT NULL,
    positions  bigint NOT NULL,
    break_at   bigint,
    finding    text,
    CHECK ((break_at IS NULL) = (finding IS NULL))
);
CREATE INDEX push_chain_check_body ON push_chain_check (body_id, id);
CALL make_append_only('push_chain_check');
