-- An overdue inspection goes up to the department's head, then to the county's supervision duty, after so many calendar
-- days: the county's own choice, no law's (R13, 三（一）1). The newest counts.
CREATE TABLE inspection_escalation_terms (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    head_days   int  NOT NULL CHECK (head_days BETWEEN 1 AND 60),
    county_days int  NOT NULL CHECK (county_days BETWEEN 2 AND 180),
    set_at      timestamptz NOT NULL,
    set_by      text NOT NULL,
    CONSTRAINT county_after_head CHECK (county_days > head_days)
);
INSERT INTO inspection_escalation_terms (head_days, county_days, set_at, set_by) VALUES (1, 10, now(), 'installation');
CALL make_append_only('inspection_escalation_terms');

ALTER TABLE inspection_step
    DROP CONSTRAINT inspection_step_step_check,
    ADD CONSTRAINT inspection_step_step_check
        CHECK (step IN ('WARNED_7', 'WARNED_3', 'WARNED_1', 'OVERDUE', 'ESCALATED', 'ESCALATED_COUNTY'));
CREATE INDEX inspection_step_county ON inspection_step (inspection_id) WHERE step = 'ESCALATED_COUNTY';
