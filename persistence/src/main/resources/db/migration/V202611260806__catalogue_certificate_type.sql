-- The type code of an item's certificate (GB/T 36904), an official's to enter.
ALTER TABLE approval_item ADD COLUMN certificate_type text CHECK (certificate_type ~ '^[0-9A-Z]{1,60}$');
