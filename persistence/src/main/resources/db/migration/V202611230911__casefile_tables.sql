CREATE TABLE case_file (
    id                    bigint PRIMARY KEY,
    version               int  NOT NULL,
    case_no               text NOT NULL UNIQUE,
    item_id               bigint NOT NULL REFERENCES approval_item,
    body_id               bigint NOT NULL REFERENCES body,
    state                 text NOT NULL CHECK (state IN ('ACCEPTED', 'REVIEWED', 'PENDING_SEAL', 'CLOSED')),
    applicant_kind        text NOT NULL CHECK (applicant_kind IN ('ORGANIZATION', 'PERSON')),
    applicant_name        text NOT NULL CHECK (length(applicant_name) BETWEEN 1 AND 200),
    applicant_code        text CHECK (length(applicant_code) <= 18),
    contact_name          text CHECK (length(contact_name) <= 100),
    contact_phone         text CHECK (length(contact_phone) <= 30),
    request               text NOT NULL CHECK (length(request) BETWEEN 1 AND 2000),
    standard              text NOT NULL CHECK (standard IN ('OWN', 'HANDED_OVER', 'SERVICE_GUIDE')),
    service_guide_id      bigint REFERENCES service_guide,
    commitment_listing_id bigint REFERENCES commitment_listing,
    received_on           date NOT NULL,
    accepted_on           date NOT NULL,
    accepted_at           timestamptz NOT NULL,
    accepted_by           bigint NOT NULL REFERENCES official,
    due_on                date,
    due_amount            int,
    review_opinion        text CHECK (length(review_opinion) <= 2000),
    reviewed_by           bigint REFERENCES official,
    reviewed_at           timestamptz,
    outcome               text CHECK (outcome IN ('APPROVED', 'REFUSED')),
    reason                text CHECK (length(reason) <= 2000),
    resolved_by           bigint REFERENCES official,
    resolved_at           timestamptz,
    CHECK (accepted_on >= received_on),
    -- Whoever accepted does not approve.
    CONSTRAINT four_eyes CHECK (resolved_by IS NULL OR resolved_by <> accepted_by),
    CHECK ((resolved_by IS NULL) = (outcome IS NULL))
);
CREATE INDEX case_file_body_state_due ON case_file (body_id, due_on, id) WHERE state <> 'CLOSED';
CREATE INDEX case_file_body_id ON case_file (body_id, id);
CREATE INDEX case_file_item ON case_file (item_id, id);

CREATE SEQUENCE case_number;

-- The history of a case: append-only.
CREATE TABLE case_event (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id  bigint NOT NULL REFERENCES case_file,
    at       timestamptz NOT NULL,
    username text NOT NULL,
    name     text NOT NULL,
    act      text NOT NULL CHECK (act IN ('ACCEPTED', 'REVIEWED', 'ADVISED', 'RESOLVED', 'ISSUED')),
    note     text CHECK (length(note) <= 2000)
);
CREATE INDEX case_event_case ON case_event (case_id, id);
CALL make_append_only('case_event');

-- A decision exists only as issued: sealed, pushed, and inspected where it rests on a commitment.
CREATE TABLE decision (
    id                bigint PRIMARY KEY,
    case_id           bigint NOT NULL UNIQUE REFERENCES case_file,
    number            text NOT NULL UNIQUE,
    item_id           bigint NOT NULL REFERENCES approval_item,
    authority_body_id bigint NOT NULL REFERENCES body,
    outcome           text NOT NULL CHECK (outcome IN ('APPROVED', 'REFUSED')),
    reason            text NOT NULL,
    commitment        boolean NOT NULL,
    resolved_by       bigint NOT NULL REFERENCES official,
    issued_by         bigint NOT NULL REFERENCES official,
    issued_at         timestamptz NOT NULL,
    issued_on         date NOT NULL,
    remedy            text NOT NULL,
    seal_use_id       bigint NOT NULL UNIQUE REFERENCES seal_use
);
CALL make_append_only('decision');
