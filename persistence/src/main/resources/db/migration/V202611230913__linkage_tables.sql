-- Result pushes (R20, R23): the completed push is the receipt; its send time is the system's.
CREATE TABLE result_push (
    id          uuid PRIMARY KEY,
    decision_id bigint NOT NULL REFERENCES decision,
    case_id     bigint NOT NULL REFERENCES case_file,
    item_id     bigint NOT NULL REFERENCES approval_item,
    to_body_id  bigint NOT NULL REFERENCES body,
    sent_at     timestamptz NOT NULL,
    sent_on     date NOT NULL,
    content     text NOT NULL,
    digest      text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    UNIQUE (decision_id, to_body_id)
);
CREATE INDEX result_push_to ON result_push (to_body_id, sent_at, id);
CALL make_append_only('result_push');

CREATE TABLE push_view (
    push_id     uuid PRIMARY KEY REFERENCES result_push,
    seen_at     timestamptz NOT NULL,
    official_id bigint NOT NULL REFERENCES official
);
CALL make_append_only('push_view');
