-- What the applicant commits himself to, as the official form of the item says it (R13); it is pushed (R20).
ALTER TABLE commitment_listing ADD COLUMN commitment text CHECK (length(commitment) BETWEEN 1 AND 4000);
