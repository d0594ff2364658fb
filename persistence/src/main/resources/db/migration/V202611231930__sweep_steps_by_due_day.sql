-- Steps that the nights raise are kept by the due day that they speak of: a day that moves is warned of anew.
ALTER TABLE inspection_step ADD COLUMN due_on date;
ALTER TABLE inspection_step DISABLE TRIGGER append_only;
UPDATE inspection_step s SET due_on = i.due_on FROM inspection i WHERE i.id = s.inspection_id;
ALTER TABLE inspection_step ENABLE TRIGGER append_only;
ALTER TABLE inspection_step
    ALTER COLUMN due_on SET NOT NULL,
    DROP CONSTRAINT inspection_step_pkey,
    ADD PRIMARY KEY (inspection_id, step, due_on);

-- R8: warnings 7, 3 and 1 calendar days before a handover is due, and overdue.
CREATE TABLE handover_step (
    handover_id bigint NOT NULL REFERENCES handover DEFERRABLE INITIALLY DEFERRED,
    step        text NOT NULL CHECK (step IN ('WARNED_7', 'WARNED_3', 'WARNED_1', 'OVERDUE')),
    due_on      date NOT NULL,
    night       date NOT NULL,
    raised_at   timestamptz NOT NULL,
    PRIMARY KEY (handover_id, step, due_on)
);
CALL make_append_only('handover_step');

-- R11: warnings 30, 7 and 1 calendar days before a transition ends, and its end.
CREATE TABLE transition_step (
    transition_id bigint NOT NULL REFERENCES transition DEFERRABLE INITIALLY DEFERRED,
    step          text NOT NULL CHECK (step IN ('WARNED_30', 'WARNED_7', 'WARNED_1', 'ENDED')),
    due_on        date NOT NULL,
    night         date NOT NULL,
    raised_at     timestamptz NOT NULL,
    PRIMARY KEY (transition_id, step, due_on)
);
CALL make_append_only('transition_step');
