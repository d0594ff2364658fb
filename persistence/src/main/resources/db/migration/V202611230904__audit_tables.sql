-- Who did, or was refused, what. Times: business time (what the law counts) and system time (when it happened).
CREATE TABLE audit_entry (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    username    text NOT NULL,
    body_code   text,
    action      text NOT NULL,
    outcome     text NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
    subject     text,
    subject_id  text,
    code        text,
    clause      text,
    detail      text
);
CREATE INDEX audit_entry_subject ON audit_entry (subject, subject_id);
CALL make_append_only('audit_entry');
