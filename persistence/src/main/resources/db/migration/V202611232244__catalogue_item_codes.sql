-- The national codes of an item: empty until an official enters them, never invented.
ALTER TABLE approval_item
    ADD COLUMN base_code           text UNIQUE CHECK (base_code ~ '^[0-9]{12}$'),
    ADD COLUMN implementation_code text UNIQUE CHECK (implementation_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}[0-9]{13}$'),
    ADD COLUMN business_code       text UNIQUE CHECK (business_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}[0-9]{15}$'),
    ADD COLUMN codes_entered_by    text,
    ADD COLUMN codes_entered_at    timestamptz,
    ADD CONSTRAINT implementation_code_ends_with_base_code CHECK (implementation_code IS NULL
        OR (base_code IS NOT NULL AND right(implementation_code, 12) = base_code)),
    ADD CONSTRAINT business_code_begins_with_implementation_code CHECK (business_code IS NULL
        OR (implementation_code IS NOT NULL AND left(business_code, 31) = implementation_code));
