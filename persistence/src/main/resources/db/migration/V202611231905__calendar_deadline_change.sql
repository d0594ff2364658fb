-- A calendar loaded in mid-year moves open deadlines: each that moved, from what to what, by which version. Append-only.
CREATE TABLE deadline_change (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id bigint NOT NULL REFERENCES calendar_version DEFERRABLE INITIALLY DEFERRED,
    subject    text   NOT NULL CHECK (subject IN ('CASE', 'INSPECTION', 'TRANSITION')),
    subject_id bigint NOT NULL,
    old_due    date   NOT NULL,
    new_due    date   NOT NULL CHECK (new_due <> old_due),
    changed_at timestamptz NOT NULL
);
CREATE INDEX deadline_change_subject ON deadline_change (subject, subject_id, id);
CREATE INDEX deadline_change_version ON deadline_change (version_id, subject);
CALL make_append_only('deadline_change');

ALTER TABLE transition ADD COLUMN provisional boolean NOT NULL DEFAULT false;
