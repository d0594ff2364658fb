-- The unified social credit code of a body (GB 32100), which certificate identifiers name. An official enters it.
ALTER TABLE body ADD COLUMN credit_code text CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$');
