-- Keys are checked at commit (installation_deferred_keys); a migration that changes rows and then alters their table
-- needs them checked at once, or PostgreSQL refuses with "pending trigger events".
SET CONSTRAINTS ALL IMMEDIATE;
