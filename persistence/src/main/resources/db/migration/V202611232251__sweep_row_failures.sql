-- A row on which a night's work failed waits here, alone, and is tried again by the next run; the others are done.
CREATE TABLE sweep_failure (
    sweep       text        NOT NULL,
    night       date        NOT NULL,
    row_id      bigint      NOT NULL,
    failed_at   timestamptz NOT NULL,
    attempts    int         NOT NULL DEFAULT 1,
    message     text        NOT NULL CHECK (length(message) BETWEEN 1 AND 500),
    resolved_at timestamptz,
    PRIMARY KEY (sweep, night, row_id)
);
CREATE INDEX sweep_failure_open ON sweep_failure (sweep, night, row_id) WHERE resolved_at IS NULL;

-- A night that was begun and not finished shows: its server ended in the middle of it.
ALTER TABLE sweep_run ADD COLUMN last_handled int;
