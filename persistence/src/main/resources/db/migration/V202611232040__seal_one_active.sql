-- The plain rule beside the one by days: a body has one approval seal, and one official seal, that is not abolished.
CREATE UNIQUE INDEX one_active_approval_seal ON seal (body_id) WHERE kind = 'APPROVAL' AND abolished_on IS NULL;
CREATE UNIQUE INDEX one_active_official_seal ON seal (body_id) WHERE kind = 'OFFICIAL' AND abolished_on IS NULL;
