-- A substitute acts under his own name; the line says for whom.
ALTER TABLE audit_entry ADD COLUMN on_behalf_of text;
