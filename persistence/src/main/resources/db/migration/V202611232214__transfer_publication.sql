-- R1: an issued batch is published to every department, Party organ and township there is on its day; fixed with the issue.
-- Who reads it is recorded once for each official.
CREATE TABLE batch_publication (
    batch_id     bigint NOT NULL REFERENCES batch DEFERRABLE INITIALLY DEFERRED,
    body_id      bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (batch_id, body_id)
);
CREATE INDEX batch_publication_body ON batch_publication (body_id);
CALL make_append_only('batch_publication');

CREATE TABLE batch_reading (
    batch_id    bigint NOT NULL,
    body_id     bigint NOT NULL,
    official_id bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    read_at     timestamptz NOT NULL,
    PRIMARY KEY (batch_id, official_id),
    FOREIGN KEY (batch_id, body_id) REFERENCES batch_publication DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX batch_reading_body ON batch_reading (batch_id, body_id);
CALL make_append_only('batch_reading');

INSERT INTO batch_publication (batch_id, body_id, published_at)
SELECT b.id, o.id, b.issued_at FROM batch b JOIN body o ON o.kind <> 'APPROVAL_BUREAU'
    AND (o.begins_on IS NULL OR o.begins_on <= b.issued_on) AND (o.ends_on IS NULL OR o.ends_on >= b.issued_on)
WHERE b.state = 'ISSUED';
