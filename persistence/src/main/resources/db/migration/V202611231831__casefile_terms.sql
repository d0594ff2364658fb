-- A deadline keeps what it was counted from, so that it can be counted again and explained: unit and clause beside the amount.
ALTER TABLE case_file
    ADD COLUMN due_unit        text CHECK (due_unit IN ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH')),
    ADD COLUMN due_clause      text CHECK (length(due_clause) <= 300),
    ADD COLUMN due_provisional boolean NOT NULL DEFAULT false;
-- Until now only the limit of ALL 42 was ever given.
UPDATE case_file SET due_unit = 'WORKING_DAY', due_clause = 'ALL 42' WHERE due_on IS NOT NULL;
ALTER TABLE case_file ADD CONSTRAINT term_is_whole CHECK
    (num_nulls(due_on, due_amount, due_unit, due_clause) IN (0, 4));
