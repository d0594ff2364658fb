-- R6: what was sent back, by whom and why, stays on record; so does what had been countersigned before, in its editions.
CREATE TABLE handover_return (
    id          bigint PRIMARY KEY,
    entry_id    bigint NOT NULL REFERENCES handover_entry DEFERRABLE INITIALLY DEFERRED,
    remark      text   NOT NULL CHECK (length(remark) BETWEEN 1 AND 500),
    returned_by bigint NOT NULL REFERENCES official DEFERRABLE INITIALLY DEFERRED,
    returned_at timestamptz NOT NULL
);
CREATE INDEX handover_return_entry ON handover_return (entry_id, id);
CALL make_append_only('handover_return');
