-- The token of the form that a case was accepted from: one form is accepted once, however often it is sent.
ALTER TABLE case_file ADD COLUMN request_id text UNIQUE CHECK (length(request_id) BETWEEN 1 AND 60);
