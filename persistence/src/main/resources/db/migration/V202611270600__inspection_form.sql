-- What a department looks at in inspections of an item, from a day on (R13, 三（一）1): the newest edition of a day counts.
CREATE TABLE inspection_form (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id    bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    item_id    bigint NOT NULL REFERENCES approval_item DEFERRABLE INITIALLY DEFERRED,
    from_day   date   NOT NULL,
    matters    text   NOT NULL CHECK (length(matters) BETWEEN 1 AND 2000),
    entered_at timestamptz NOT NULL,
    entered_by text   NOT NULL
);
CREATE INDEX inspection_form_of ON inspection_form (body_id, item_id, from_day DESC, id DESC);
CALL make_append_only('inspection_form');
