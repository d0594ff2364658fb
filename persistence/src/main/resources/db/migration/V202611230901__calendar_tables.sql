CREATE SEQUENCE calendar_version_seq;

CREATE TABLE calendar_version (
    id        bigint PRIMARY KEY,
    label     text NOT NULL UNIQUE,
    loaded_at timestamptz NOT NULL,
    loaded_by text NOT NULL,
    source    text NOT NULL
);

CREATE TABLE calendar_day (
    version_id  bigint NOT NULL REFERENCES calendar_version,
    day         date NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('WORK', 'OFF')),
    name        text NOT NULL,
    notice_year int  NOT NULL,
    PRIMARY KEY (version_id, day)
);
CALL make_append_only('calendar_version');
CALL make_append_only('calendar_day');
