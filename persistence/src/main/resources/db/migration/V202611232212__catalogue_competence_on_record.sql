-- R2: competence is written when a handover completes. Until then an issued batch tells who holds the power of an item that
-- nothing is recorded of; a batch or an entry that is withdrawn tells nothing.
CREATE VIEW competence_on_record AS
    SELECT item_id, from_day, holder_body_id, since_known, instrument_id, clause, recorded_at, recorded_by
    FROM competence_start
    UNION ALL
    SELECT * FROM (
        SELECT DISTINCT ON (e.item_id) e.item_id, b.issued_on, e.from_body_id, false, b.instrument_id, e.clause, b.issued_at,
               b.issued_by
        FROM transfer_entry e JOIN batch b ON b.id = e.batch_id
        WHERE b.state IN ('ISSUED', 'CLOSED') AND e.withdrawn_on IS NULL
          AND NOT EXISTS (SELECT FROM competence_start s WHERE s.item_id = e.item_id)
        ORDER BY e.item_id, b.issued_on, b.number) AS known;
