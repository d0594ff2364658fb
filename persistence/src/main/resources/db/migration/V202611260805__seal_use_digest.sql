-- A verifier asks for the use by which a document was sealed.
CREATE INDEX seal_use_digest ON seal_use (digest) WHERE digest IS NOT NULL;
