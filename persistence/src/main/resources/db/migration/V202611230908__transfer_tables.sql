CREATE TABLE batch (
    id                                 bigint PRIMARY KEY,
    version                            int  NOT NULL,
    number                             int  NOT NULL UNIQUE CHECK (number > 0),
    instrument_id                      bigint NOT NULL REFERENCES instrument,
    issued_on                          date NOT NULL,
    handover_due                       date NOT NULL,
    handover_day_rule                  text NOT NULL CHECK (handover_day_rule IN ('FORMER_UNTIL_END_OF_DAY', 'NEW_FROM_START_OF_DAY')),
    transition_months                  int  NOT NULL CHECK (transition_months BETWEEN 0 AND 60),
    post_certificate_inspection_months int  NOT NULL CHECK (post_certificate_inspection_months BETWEEN 1 AND 60),
    policy_document_working_days       int  NOT NULL CHECK (policy_document_working_days BETWEEN 1 AND 60),
    imported_at                        timestamptz NOT NULL,
    imported_by                        text NOT NULL,
    CHECK (handover_due >= issued_on)
);

CREATE TABLE batch_basis (
    batch_id      bigint NOT NULL REFERENCES batch,
    instrument_id bigint NOT NULL REFERENCES instrument,
    clause        text   NOT NULL,
    PRIMARY KEY (batch_id, instrument_id)
);

-- An item is known by batch, direction and list number (R1).
CREATE TABLE transfer_entry (
    id           bigint PRIMARY KEY,
    version      int  NOT NULL,
    batch_id     bigint NOT NULL REFERENCES batch,
    direction    text NOT NULL CHECK (direction IN ('TRANSFERRED_IN', 'RETURNED')),
    list_no      int  NOT NULL CHECK (list_no > 0),
    item_id      bigint NOT NULL REFERENCES approval_item,
    from_body_id bigint NOT NULL REFERENCES body,
    to_body_id   bigint NOT NULL REFERENCES body,
    printed_kind text NOT NULL,
    erratum      text,
    clause       text NOT NULL,
    UNIQUE (batch_id, direction, list_no),
    UNIQUE (batch_id, item_id),
    CHECK (from_body_id <> to_body_id)
);
CREATE INDEX transfer_entry_item ON transfer_entry (item_id);
