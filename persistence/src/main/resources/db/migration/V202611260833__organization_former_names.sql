-- A body that is renamed keeps its code and its record: the name it had, and the last day of that name.
CREATE TABLE body_former_name (
    body_id     bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    until_day   date   NOT NULL,
    name        text   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    short_name  text   NOT NULL CHECK (length(short_name) BETWEEN 1 AND 40),
    recorded_at timestamptz NOT NULL,
    recorded_by text   NOT NULL,
    PRIMARY KEY (body_id, until_day)
);
CALL make_append_only('body_former_name');
