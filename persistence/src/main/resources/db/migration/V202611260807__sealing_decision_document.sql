-- A decision exists only with its sealed document: nothing is issued unsealed.
CREATE FUNCTION refuse_decision_without_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM sealed_document d WHERE d.seal_use_id = NEW.seal_use_id
                   AND d.subject = 'CASE' AND d.subject_id = NEW.case_id) THEN
        RAISE EXCEPTION 'decision % has no sealed document', NEW.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER decision_is_sealed AFTER INSERT ON decision
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_decision_without_document();
