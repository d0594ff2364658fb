-- What is published of an inspection: its record, without the holder where that is a person (R13, 三（一）1; ALL 61).
CREATE TABLE inspection_publication (
    inspection_id bigint PRIMARY KEY REFERENCES inspection_record DEFERRABLE INITIALLY DEFERRED,
    note          text CHECK (length(note) BETWEEN 1 AND 500),
    published_at  timestamptz NOT NULL,
    published_by  text NOT NULL
);
CALL make_append_only('inspection_publication');

-- Whoever objects does so to the department, which records it.
CREATE TABLE inspection_objection (
    id            bigint PRIMARY KEY,
    inspection_id bigint NOT NULL REFERENCES inspection_publication DEFERRABLE INITIALLY DEFERRED,
    objector      text NOT NULL CHECK (length(objector) BETWEEN 1 AND 100),
    received_on   date NOT NULL,
    content       text NOT NULL CHECK (length(content) BETWEEN 1 AND 2000),
    recorded_at   timestamptz NOT NULL,
    recorded_by   text NOT NULL
);
CREATE INDEX inspection_objection_inspection ON inspection_objection (inspection_id, id);
CALL make_append_only('inspection_objection');

-- One that is upheld corrects what is published; both stay.
CREATE TABLE inspection_objection_answer (
    objection_id bigint PRIMARY KEY REFERENCES inspection_objection DEFERRABLE INITIALLY DEFERRED,
    answer       text NOT NULL CHECK (length(answer) BETWEEN 1 AND 2000),
    correction   text CHECK (length(correction) BETWEEN 1 AND 500),
    answered_at  timestamptz NOT NULL,
    answered_by  text NOT NULL
);
CALL make_append_only('inspection_objection_answer');

-- The holder only where it is an organization; nothing of what officials wrote for the file.
CREATE VIEW public_face.inspection WITH (security_barrier) AS
    SELECT n.id, b.name AS body, i.name AS item,
           CASE k.applicant_kind WHEN 'ORGANIZATION' THEN k.applicant_name END AS holder,
           g.method, r.visited_on, r.result, p.note, p.published_at,
           EXISTS (SELECT FROM inspection_recheck c WHERE c.inspection_id = n.id AND c.put_right) AS put_right,
           (SELECT count(*) FROM inspection_objection o WHERE o.inspection_id = n.id
              AND NOT EXISTS (SELECT FROM inspection_objection_answer a WHERE a.objection_id = o.id)) AS objections,
           d.record AS draw
    FROM inspection_publication p
    JOIN inspection_record r ON r.inspection_id = p.inspection_id
    JOIN inspection n ON n.id = p.inspection_id
    JOIN body b ON b.id = n.body_id
    JOIN case_file k ON k.id = n.case_id
    JOIN approval_item i ON i.id = n.item_id
    JOIN draw_result d ON d.draw_id = r.draw_id
    JOIN inspection_draw e ON e.id = r.draw_id
    JOIN inspection_plan g ON g.id = e.plan_id;

CREATE VIEW public_face.inspection_correction AS
    SELECT o.inspection_id, a.correction, a.answered_at
    FROM inspection_objection o JOIN inspection_objection_answer a ON a.objection_id = o.id
    WHERE a.correction IS NOT NULL;

CALL public_face.admit_reader();
