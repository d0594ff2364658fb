CREATE TABLE transition (
    id             bigint PRIMARY KEY,
    version        int  NOT NULL,
    entry_id       bigint NOT NULL UNIQUE REFERENCES transfer_entry,
    item_id        bigint NOT NULL REFERENCES approval_item,
    former_body_id bigint NOT NULL REFERENCES body,
    starts_on      date NOT NULL,
    ends_on        date NOT NULL,
    CHECK (ends_on >= starts_on)
);
CREATE INDEX transition_item ON transition (item_id);

-- Mentors (R11) read and advise within the period, by day.
CREATE TABLE mentorship (
    id                 bigint PRIMARY KEY,
    version            int  NOT NULL,
    transition_id      bigint NOT NULL REFERENCES transition,
    mentor_official_id bigint NOT NULL REFERENCES official,
    recorded_at        timestamptz NOT NULL,
    recorded_by        text NOT NULL,
    UNIQUE (transition_id, mentor_official_id)
);
CREATE INDEX mentorship_mentor ON mentorship (mentor_official_id);
