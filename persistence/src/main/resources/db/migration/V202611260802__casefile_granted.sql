-- What an approval grants: content, conditions, validity (ALL 39, 41). On the case until it is issued, then on the decision.
ALTER TABLE case_file
    ADD COLUMN granted     text CHECK (length(granted) <= 2000),
    ADD COLUMN conditions  text CHECK (length(conditions) <= 2000),
    ADD COLUMN valid_from  date,
    ADD COLUMN valid_until date,
    ADD CONSTRAINT valid_in_order CHECK (valid_until >= valid_from);
ALTER TABLE decision
    ADD COLUMN granted     text,
    ADD COLUMN conditions  text,
    ADD COLUMN valid_from  date,
    ADD COLUMN valid_until date;
