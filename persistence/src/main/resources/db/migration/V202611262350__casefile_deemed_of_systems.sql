-- What a system handed in and silence accepted, no official has accepted (ALL 32(4)).
ALTER TABLE case_file
    ALTER COLUMN accepted_by DROP NOT NULL,
    ADD CONSTRAINT accepted_by_an_official CHECK (accepted_by IS NOT NULL OR acceptance = 'DEEMED');
