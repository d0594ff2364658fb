CREATE TABLE body (
    id         bigint PRIMARY KEY,
    version    int  NOT NULL,
    code       text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9_]{1,40}$'),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    short_name text NOT NULL CHECK (length(short_name) BETWEEN 1 AND 40),
    kind       text NOT NULL CHECK (kind IN ('APPROVAL_BUREAU', 'DEPARTMENT', 'PARTY_ORGAN', 'TOWNSHIP')),
    begins_on  date,
    ends_on    date,
    CHECK (ends_on IS NULL OR begins_on IS NULL OR ends_on >= begins_on)
);

CREATE TABLE official (
    id      bigint PRIMARY KEY,
    version int  NOT NULL,
    body_id bigint NOT NULL REFERENCES body,
    name    text NOT NULL CHECK (length(name) BETWEEN 1 AND 100)
);
CREATE INDEX official_body ON official (body_id);

-- A duty is a dated row: it begins and ends by day, in open sessions too.
CREATE TABLE appointment (
    id          bigint PRIMARY KEY,
    version     int  NOT NULL,
    official_id bigint NOT NULL REFERENCES official,
    duty        text NOT NULL,
    begins_on   date NOT NULL,
    ends_on     date,
    paper       text CHECK (length(paper) <= 200),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    CHECK (ends_on IS NULL OR ends_on >= begins_on)
);
CREATE INDEX appointment_official ON appointment (official_id, duty);
CREATE INDEX appointment_duty ON appointment (duty);
