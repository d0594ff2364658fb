-- R27: an extension names the provision that it rests on, where the instrument has several; never one that has given way.
ALTER TABLE transition_extension ADD COLUMN provision text CHECK (length(provision) BETWEEN 1 AND 100);
CREATE TRIGGER standing_basis BEFORE INSERT ON transition_extension
    FOR EACH ROW EXECUTE FUNCTION refuse_superseded_basis('instrument_id', 'provision', 'recorded_at');
