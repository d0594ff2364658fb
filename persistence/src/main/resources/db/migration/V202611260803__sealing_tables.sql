-- Electronic seals, layouts, the papers that wait for their seal, and the sealed documents.

-- A layout's editions: one is made, none is changed. With an item: the layout of that item's result.
CREATE TABLE layout_edition (
    id           bigint PRIMARY KEY,
    kind         text NOT NULL CHECK (kind ~ '^[A-Z_]{1,40}$'),
    item_id      bigint REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    number       int  NOT NULL CHECK (number >= 1),
    source       text NOT NULL CHECK (length(source) BETWEEN 1 AND 262144),
    reason       text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    published_at timestamptz NOT NULL,
    published_by text NOT NULL,
    UNIQUE NULLS NOT DISTINCT (kind, item_id, number)
);
CALL make_append_only('layout_edition');

-- Whose certificates are believed, and their lists of revoked ones, the newest last.
CREATE TABLE trusted_authority (
    id          bigint PRIMARY KEY,
    name        text  NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    certificate bytea NOT NULL UNIQUE,
    recorded_at timestamptz NOT NULL,
    recorded_by text  NOT NULL
);
CALL make_append_only('trusted_authority');

CREATE TABLE revocation_list (
    id           bigint PRIMARY KEY,
    authority_id bigint NOT NULL REFERENCES trusted_authority DEFERRABLE INITIALLY DEFERRED,
    number       bigint NOT NULL,
    made_at      timestamptz NOT NULL,
    next_update  timestamptz NOT NULL,
    content      bytea NOT NULL,
    UNIQUE (authority_id, number)
);
CALL make_append_only('revocation_list');

-- The electronic form of a seal in the register (GB/T 38540); a renewed certificate makes a new one beside it.
CREATE TABLE electronic_seal (
    id            bigint PRIMARY KEY,
    seal_id       bigint NOT NULL REFERENCES seal DEFERRABLE INITIALLY DEFERRED,
    authority_id  bigint NOT NULL REFERENCES trusted_authority DEFERRABLE INITIALLY DEFERRED,
    identifier    text   NOT NULL UNIQUE CHECK (identifier ~ '^[!-~]{1,64}$'),
    content       bytea  NOT NULL,
    serial_number text   NOT NULL,
    own_authority boolean NOT NULL,
    valid_from    timestamptz NOT NULL,
    valid_until   timestamptz NOT NULL,
    registered_at timestamptz NOT NULL,
    registered_by text   NOT NULL,
    CHECK (valid_until > valid_from)
);
CREATE INDEX electronic_seal_seal ON electronic_seal (seal_id, id);
CALL make_append_only('electronic_seal');

-- A custodian's standing authorisation: an item's decisions are sealed as soon as they are resolved.
CREATE TABLE sealing_authorisation (
    id          bigint PRIMARY KEY,
    version     int  NOT NULL,
    item_id     bigint NOT NULL REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    body_id     bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    official_id bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    begins_on   date NOT NULL,
    ends_on     date,
    paper       text NOT NULL CHECK (length(paper) BETWEEN 1 AND 200),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    CHECK (ends_on IS NULL OR ends_on >= begins_on),
    CONSTRAINT one_authorisation_a_day EXCLUDE USING gist
        (item_id WITH =, body_id WITH =, daterange(begins_on, ends_on, '[]') WITH &&)
);

-- Many papers sealed by one act.
CREATE TABLE sealing_run (
    id         bigint PRIMARY KEY,
    body_id    bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    started_at timestamptz NOT NULL,
    started_by text NOT NULL,
    papers     int NOT NULL CHECK (papers >= 1)
);
CREATE INDEX sealing_run_body ON sealing_run (body_id, id);
CALL make_append_only('sealing_run');

-- A paper on its way to its seal: placed by whoever made it, ordered by a custodian (by hand, in a run, or by his
-- standing authorisation), sealed or refused. The signer may be another machine: nothing binds before the document is there.
CREATE TABLE sealing_order (
    id               bigint PRIMARY KEY,
    version          int  NOT NULL,
    subject          text NOT NULL CHECK (subject ~ '^[A-Z_]{1,40}$'),
    subject_id       bigint NOT NULL,
    title            text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    body_id          bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    item_id          bigint REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    placed_at        timestamptz NOT NULL,
    placed_by        text NOT NULL,
    ordered_at       timestamptz,
    ordered_by       text,
    official_id      bigint REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    authorisation_id bigint REFERENCES sealing_authorisation DEFERRABLE INITIALLY DEFERRED,
    run_id           bigint REFERENCES sealing_run DEFERRABLE INITIALLY DEFERRED,
    state            text NOT NULL CHECK (state IN ('PLACED', 'ORDERED', 'SEALED', 'REFUSED')),
    attempts         int  NOT NULL DEFAULT 0,
    next_attempt_at  timestamptz,
    failure          text CHECK (length(failure) <= 2000),
    tried_at         timestamptz,
    UNIQUE (subject, subject_id),
    CHECK (state = 'PLACED' OR num_nulls(ordered_at, ordered_by, official_id) = 0),
    CHECK (state <> 'ORDERED' OR next_attempt_at IS NOT NULL)
);
CREATE INDEX sealing_order_due ON sealing_order (next_attempt_at, id) WHERE state = 'ORDERED';
CREATE INDEX sealing_order_run ON sealing_order (run_id, state) WHERE run_id IS NOT NULL;
CREATE INDEX sealing_order_body ON sealing_order (body_id, id) WHERE state <> 'SEALED';

-- A sealed document: the file as it was issued, the layout's edition and the values it was made with.
CREATE TABLE sealed_document (
    id                     bigint PRIMARY KEY,
    kind                   text NOT NULL CHECK (kind ~ '^[A-Z_]{1,40}$'),
    number                 text NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 100),
    certificate_identifier text UNIQUE,
    title                  text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    subject                text NOT NULL CHECK (subject ~ '^[A-Z_]{1,40}$'),
    subject_id             bigint NOT NULL,
    body_id                bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    item_id                bigint REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    layout_id              bigint NOT NULL REFERENCES layout_edition DEFERRABLE INITIALLY DEFERRED,
    electronic_seal_id     bigint NOT NULL REFERENCES electronic_seal DEFERRABLE INITIALLY DEFERRED,
    seal_use_id            bigint NOT NULL UNIQUE REFERENCES seal_use DEFERRABLE INITIALLY DEFERRED,
    signed_at              timestamptz NOT NULL,
    issued_on              date NOT NULL,
    valid_until            date,
    words                  text NOT NULL,
    size                   int  NOT NULL CHECK (size BETWEEN 1 AND 20971520),
    digest                 text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    content                bytea NOT NULL,
    UNIQUE (kind, subject, subject_id)
);
ALTER TABLE sealed_document ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX sealed_document_subject ON sealed_document (subject, subject_id);
CREATE INDEX sealed_document_body ON sealed_document (body_id, id);
CALL make_append_only('sealed_document');

-- A document carries the seal whose use is recorded for it.
CREATE FUNCTION refuse_document_with_another_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM seal_use u JOIN electronic_seal e ON e.seal_id = u.seal_id
                   WHERE u.id = NEW.seal_use_id AND e.id = NEW.electronic_seal_id AND u.digest IS NOT NULL) THEN
        RAISE EXCEPTION 'document % has no use record of its seal', NEW.number USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER sealed_by_its_use AFTER INSERT ON sealed_document
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_document_with_another_seal();
