-- A department's own system takes its pushes and answers them, too (R20 to R23): the account instead of an official.
ALTER TABLE push_view
    ALTER COLUMN official_id DROP NOT NULL,
    ADD COLUMN system text,
    ADD CHECK ((official_id IS NULL) <> (system IS NULL));
ALTER TABLE push_answer
    ALTER COLUMN official_id DROP NOT NULL,
    ADD COLUMN system text,
    ADD CHECK ((official_id IS NULL) <> (system IS NULL));

-- Each write of another system, under the key that it gave: a repeat gets the same answer.
CREATE TABLE system_request (
    username   text NOT NULL,
    request_id text NOT NULL CHECK (request_id ~ '^[A-Za-z0-9._-]{8,60}$'),
    operation  text NOT NULL,
    digest     text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    answer     text NOT NULL,
    made_at    timestamptz NOT NULL,
    PRIMARY KEY (username, request_id)
);
CALL make_append_only('system_request');
