-- A handover whose entry is withdrawn is over: it is never completed. A batch of which an item is handed over is not withdrawn.
ALTER TABLE handover
    ADD COLUMN withdrawn_on date,
    ADD CHECK (withdrawn_on IS NULL OR completed_on IS NULL);

CREATE FUNCTION refuse_withdrawal_of_handed_over() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.withdrawn_on IS NOT NULL
       AND EXISTS (SELECT FROM handover WHERE entry_id = NEW.id AND completed_on IS NOT NULL) THEN
        RAISE EXCEPTION 'the item of transfer entry % is handed over', NEW.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER handed_over_stays BEFORE UPDATE ON transfer_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_withdrawal_of_handed_over();

CREATE FUNCTION refuse_withdrawal_of_batch_handed_over() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'WITHDRAWN'
       AND EXISTS (SELECT FROM handover h JOIN transfer_entry e ON e.id = h.entry_id
                   WHERE e.batch_id = NEW.id AND h.completed_on IS NOT NULL) THEN
        RAISE EXCEPTION 'items of batch % are handed over', NEW.number USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER handed_over_stays BEFORE UPDATE ON batch
    FOR EACH ROW EXECUTE FUNCTION refuse_withdrawal_of_batch_handed_over();
