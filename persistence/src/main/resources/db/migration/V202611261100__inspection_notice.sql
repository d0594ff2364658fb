-- The notice of an inspection, given once: when, where, by whom, what is looked at (R13, 三（一）1).
CREATE TABLE inspection_notice (
    inspection_id bigint PRIMARY KEY REFERENCES inspection,
    visit_on      date NOT NULL,
    place         text NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    inspectors    text NOT NULL CHECK (length(inspectors) BETWEEN 1 AND 200),
    contact       text CHECK (length(contact) BETWEEN 1 AND 200),
    matters       text NOT NULL CHECK (length(matters) BETWEEN 1 AND 2000),
    given_at      timestamptz NOT NULL,
    given_by      text NOT NULL
);
CALL make_append_only('inspection_notice');
