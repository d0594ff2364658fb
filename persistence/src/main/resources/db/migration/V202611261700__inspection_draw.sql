-- The register of inspectors of each department: enforcement certificate, unit, region, competent items (R13, 三（一）1).
CREATE TABLE inspector (
    id                bigint PRIMARY KEY,
    version           int    NOT NULL,
    body_id           bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    -- His account, where he has one: then his absences count.
    official_id       bigint REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    name              text   NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    certificate       text   NOT NULL CHECK (length(certificate) BETWEEN 1 AND 40),
    certificate_until date   NOT NULL,
    unit              text   NOT NULL CHECK (length(unit) BETWEEN 1 AND 100),
    -- A township; none means the whole county.
    region_id         bigint REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    ends_on           date,
    UNIQUE (body_id, certificate)
);
CREATE UNIQUE INDEX inspector_official ON inspector (official_id) WHERE ends_on IS NULL;

CREATE TABLE inspector_item (
    inspector_id bigint NOT NULL REFERENCES inspector DEFERRABLE INITIALLY DEFERRED,
    item_id      bigint NOT NULL REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (inspector_id, item_id)
);

-- A plan groups inspections; those of one holder make one target, visited at once. Once made it stays.
CREATE TABLE inspection_plan (
    id              bigint PRIMARY KEY,
    body_id         bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    name            text   NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    method          text   NOT NULL CHECK (method IN ('ALL_CASES', 'SAMPLING')),
    inspectors_each int    NOT NULL CHECK (inspectors_each BETWEEN 2 AND 20),
    targets_drawn   int    NOT NULL CHECK (targets_drawn > 0),
    region_id       bigint REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    made_at         timestamptz NOT NULL,
    made_by         text   NOT NULL
);
CREATE INDEX inspection_plan_body ON inspection_plan (body_id, id);
CALL make_append_only('inspection_plan');

CREATE TABLE inspection_plan_case (
    plan_id       bigint NOT NULL REFERENCES inspection_plan DEFERRABLE INITIALLY DEFERRED,
    inspection_id bigint NOT NULL REFERENCES inspection DEFERRABLE INITIALLY DEFERRED,
    -- The first inspection of the same holder.
    target_id     bigint NOT NULL REFERENCES inspection DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (plan_id, inspection_id)
);
CREATE INDEX inspection_plan_case_inspection ON inspection_plan_case (inspection_id);
CALL make_append_only('inspection_plan_case');

CREATE TABLE inspection_recusal (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id      bigint NOT NULL REFERENCES inspection_plan DEFERRABLE INITIALLY DEFERRED,
    inspector_id bigint NOT NULL REFERENCES inspector DEFERRABLE INITIALLY DEFERRED,
    -- None means every target of the plan.
    target_id    bigint REFERENCES inspection DEFERRABLE INITIALLY DEFERRED,
    reason       text   NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    recorded_at  timestamptz NOT NULL,
    recorded_by  text   NOT NULL
);
CREATE INDEX inspection_recusal_plan ON inspection_recusal (plan_id, id);
CALL make_append_only('inspection_recusal');

-- A draw: commitments, then the frozen roster, then the nonces, then the result. Nothing of it ever changes.
CREATE TABLE inspection_draw (
    id        bigint PRIMARY KEY,
    plan_id   bigint NOT NULL REFERENCES inspection_plan DEFERRABLE INITIALLY DEFERRED,
    round     int    NOT NULL CHECK (round > 0),
    -- Why it is held again.
    reason    text   CHECK (length(reason) BETWEEN 1 AND 500),
    opened_at timestamptz NOT NULL,
    opened_by text   NOT NULL,
    UNIQUE (plan_id, round),
    CONSTRAINT held_again_with_a_reason CHECK ((round = 1) = (reason IS NULL))
);
CALL make_append_only('inspection_draw');

CREATE TABLE draw_commitment (
    draw_id     bigint NOT NULL REFERENCES inspection_draw DEFERRABLE INITIALLY DEFERRED,
    party       text   NOT NULL CHECK (party IN ('BUREAU', 'DEPARTMENT')),
    commitment  text   NOT NULL CHECK (commitment ~ '^[0-9a-f]{64}$'),
    recorded_at timestamptz NOT NULL,
    recorded_by text   NOT NULL,
    PRIMARY KEY (draw_id, party),
    -- Who copies the other's commitment would copy the nonce, too.
    UNIQUE (draw_id, commitment)
);
CALL make_append_only('draw_commitment');

CREATE TABLE draw_roster (
    draw_id   bigint PRIMARY KEY REFERENCES inspection_draw DEFERRABLE INITIALLY DEFERRED,
    content   text   NOT NULL,
    digest    text   NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    reveal_by date   NOT NULL,
    frozen_at timestamptz NOT NULL,
    frozen_by text   NOT NULL
);
CALL make_append_only('draw_roster');

CREATE TABLE draw_nonce (
    draw_id     bigint NOT NULL REFERENCES inspection_draw DEFERRABLE INITIALLY DEFERRED,
    party       text   NOT NULL CHECK (party IN ('BUREAU', 'DEPARTMENT')),
    nonce       text   NOT NULL CHECK (nonce ~ '^[0-9a-f]{64}$'),
    revealed_at timestamptz NOT NULL,
    revealed_by text   NOT NULL,
    PRIMARY KEY (draw_id, party)
);
CALL make_append_only('draw_nonce');

CREATE TABLE draw_result (
    draw_id  bigint PRIMARY KEY REFERENCES inspection_draw DEFERRABLE INITIALLY DEFERRED,
    record   text   NOT NULL,
    drawn_at timestamptz NOT NULL
);
CALL make_append_only('draw_result');

CREATE TABLE draw_visit (
    draw_id      bigint NOT NULL REFERENCES draw_result DEFERRABLE INITIALLY DEFERRED,
    target_id    bigint NOT NULL REFERENCES inspection DEFERRABLE INITIALLY DEFERRED,
    inspector_id bigint NOT NULL REFERENCES inspector DEFERRABLE INITIALLY DEFERRED,
    place        int    NOT NULL CHECK (place > 0),
    PRIMARY KEY (draw_id, target_id, inspector_id),
    UNIQUE (draw_id, target_id, place)
);
CREATE INDEX draw_visit_target ON draw_visit (target_id);
CALL make_append_only('draw_visit');

-- First both commit, then the roster is frozen, then both reveal, then it is drawn: no path leaves that order.
CREATE FUNCTION refuse_draw_out_of_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE in_order boolean;
BEGIN
    in_order := CASE TG_TABLE_NAME
        WHEN 'draw_commitment' THEN NOT EXISTS (SELECT FROM draw_roster WHERE draw_id = NEW.draw_id)
        WHEN 'draw_roster' THEN (SELECT count(*) FROM draw_commitment WHERE draw_id = NEW.draw_id) = 2
        WHEN 'draw_nonce' THEN EXISTS (SELECT FROM draw_roster WHERE draw_id = NEW.draw_id)
        ELSE (SELECT count(*) FROM draw_nonce WHERE draw_id = NEW.draw_id) = 2 END;
    IF NOT in_order THEN
        RAISE EXCEPTION 'draw %: % is out of order', NEW.draw_id, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER in_order BEFORE INSERT ON draw_commitment FOR EACH ROW EXECUTE FUNCTION refuse_draw_out_of_order();
CREATE TRIGGER in_order BEFORE INSERT ON draw_roster FOR EACH ROW EXECUTE FUNCTION refuse_draw_out_of_order();
CREATE TRIGGER in_order BEFORE INSERT ON draw_nonce FOR EACH ROW EXECUTE FUNCTION refuse_draw_out_of_order();
CREATE TRIGGER in_order BEFORE INSERT ON draw_result FOR EACH ROW EXECUTE FUNCTION refuse_draw_out_of_order();
