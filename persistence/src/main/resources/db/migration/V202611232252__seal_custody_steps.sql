-- R10: warnings 7, 3 and 1 calendar days before the next leg of an abolished seal is due, and overdue.
CREATE TABLE seal_step (
    seal_id   bigint NOT NULL REFERENCES seal DEFERRABLE INITIALLY DEFERRED,
    step      text NOT NULL CHECK (step IN ('WARNED_7', 'WARNED_3', 'WARNED_1', 'OVERDUE')),
    due_on    date NOT NULL,
    night     date NOT NULL,
    raised_at timestamptz NOT NULL,
    PRIMARY KEY (seal_id, step, due_on)
);
CALL make_append_only('seal_step');
