-- What the public face may know: views without personal data, in a schema of their own, for a role that has nothing else.
CREATE SCHEMA public_face;

-- Which day it is: the business clock, as the application has it.
CREATE VIEW public_face.installation AS
    SELECT mode, clock_offset_seconds,
           ((now() + clock_offset_seconds * interval '1 second') AT TIME ZONE 'Asia/Shanghai')::date AS today
    FROM installation;

CREATE VIEW public_face.authority AS
    SELECT id, name, certificate FROM trusted_authority;

-- The newest list of each authority.
CREATE VIEW public_face.revocation_list AS
    SELECT DISTINCT ON (authority_id) authority_id, number, made_at, next_update, content
    FROM revocation_list ORDER BY authority_id, number DESC;

-- An abolished seal seals nothing from the day after its abolition on.
CREATE VIEW public_face.seal AS
    SELECT e.identifier, s.name, b.name AS body, e.valid_from, e.valid_until,
           (s.abolished_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS abolished_at
    FROM electronic_seal e
    JOIN seal s ON s.id = e.seal_id
    JOIN body b ON b.id = s.body_id;

-- Nothing counts as recorded before it stands in the chain.
CREATE VIEW public_face.seal_use AS
    SELECT u.digest, l.position, e.identifier AS seal, u.used_at AS recorded_at
    FROM seal_use u
    JOIN seal_use_link l ON l.seal_use_id = u.id
    JOIN sealed_document d ON d.seal_use_id = u.id
    JOIN electronic_seal e ON e.id = d.electronic_seal_id
    WHERE u.digest IS NOT NULL;

-- A document without those whom it concerns.
CREATE VIEW public_face.document AS
    SELECT d.number, d.certificate_identifier, d.kind, d.title, i.name AS item, b.name AS body, d.issued_on,
           d.valid_until, e.identifier AS seal, u.digest AS signed_digest, d.digest AS file_digest
    FROM sealed_document d
    JOIN body b ON b.id = d.body_id
    JOIN electronic_seal e ON e.id = d.electronic_seal_id
    JOIN seal_use u ON u.id = d.seal_use_id
    LEFT JOIN approval_item i ON i.id = d.item_id;

-- Who holds an item's power today; before the first record nobody is known to.
CREATE VIEW public_face.item AS
    SELECT i.id, i.name, i.kind, h.body AS holder, h.body_id AS holder_id
    FROM approval_item i
    LEFT JOIN LATERAL (
        SELECT b.name AS body, b.id AS body_id
        FROM competence_start c JOIN body b ON b.id = c.holder_body_id
        WHERE c.item_id = i.id AND c.from_day <= (SELECT today FROM public_face.installation)
        ORDER BY c.from_day DESC LIMIT 1) h ON true;

-- Published guides that are in force today or will be, by the body that holds the power on that day: not the ended, not
-- those that a later one has followed by then.
CREATE VIEW public_face.service_guide WITH (security_barrier) AS
    SELECT g.id, g.item_id, b.name AS body, g.edition, g.effective_from, g.effective_to, g.statutory_limit, g.limit_unit,
           g.promised_limit, g.promised_unit, g.visits, g.fee, g.published_at
    FROM service_guide g
    JOIN body b ON b.id = g.body_id
    CROSS JOIN LATERAL (SELECT greatest(today, g.effective_from) AS day FROM public_face.installation) first
    WHERE g.state = 'PUBLISHED'
      AND (g.effective_to IS NULL OR g.effective_to >= first.day)
      AND g.body_id = (SELECT c.holder_body_id FROM competence_start c
                       WHERE c.item_id = g.item_id AND c.from_day <= first.day ORDER BY c.from_day DESC LIMIT 1)
      AND NOT EXISTS (SELECT FROM service_guide later
                      WHERE later.item_id = g.item_id AND later.body_id = g.body_id AND later.state = 'PUBLISHED'
                        AND (later.effective_from, later.edition) > (g.effective_from, g.edition)
                        AND later.effective_from <= first.day
                        AND (later.effective_to IS NULL OR later.effective_to >= first.day));

CREATE VIEW public_face.guide_text WITH (security_barrier) AS
    SELECT t.guide_id, t.field, t.content FROM guide_text t JOIN public_face.service_guide g ON g.id = t.guide_id;

CREATE VIEW public_face.guide_material WITH (security_barrier) AS
    SELECT m.guide_id, m.place, m.name, m.need, m.form, m.copies, m.source, m.basis, m.acceptance_standard
    FROM guide_material m JOIN public_face.service_guide g ON g.id = m.guide_id;

CREATE VIEW public_face.guide_step WITH (security_barrier) AS
    SELECT s.guide_id, s.place, s.kind, s.name, s.responsible, s.term_amount, s.term_unit, s.basis
    FROM guide_step s JOIN public_face.service_guide g ON g.id = s.guide_id;

-- The owner's default rights reach views, too.
REVOKE ALL ON ALL TABLES IN SCHEMA public_face FROM oneseal_app;

-- Lets the reader in, where there is one: called here, and by whoever makes the role later.
CREATE PROCEDURE public_face.admit_reader() LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'oneseal_public') THEN
        REVOKE ALL ON ALL TABLES IN SCHEMA public FROM oneseal_public;
        REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM oneseal_public;
        REVOKE ALL ON ALL TABLES IN SCHEMA public_face FROM oneseal_public;
        GRANT USAGE ON SCHEMA public_face TO oneseal_public;
        GRANT SELECT ON ALL TABLES IN SCHEMA public_face TO oneseal_public;
    END IF;
END $$;
REVOKE ALL ON PROCEDURE public_face.admit_reader FROM PUBLIC;
CALL public_face.admit_reader();
