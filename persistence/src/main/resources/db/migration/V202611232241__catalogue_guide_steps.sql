-- The procedure of a guide in steps, so that each opinion and each site visit can be asked for its basis (R3).
CREATE TABLE guide_step (
    guide_id    bigint NOT NULL REFERENCES service_guide DEFERRABLE INITIALLY DEFERRED,
    place       int    NOT NULL CHECK (place >= 0),
    kind        text CHECK (kind IN ('INTAKE', 'REVIEW', 'OPINION', 'SITE_VISIT', 'DECISION', 'DELIVERY')),
    name        text CHECK (length(name) <= 200),
    responsible text CHECK (length(responsible) <= 200),
    term_amount int CHECK (term_amount BETWEEN 0 AND 3660),
    term_unit   text CHECK (term_unit IN ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH')),
    basis       text CHECK (length(basis) <= 500),
    PRIMARY KEY (guide_id, place)
);
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON guide_step FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_guide();

-- The promise may be counted in a unit of its own. Editions published before promised in the unit of the law; a
-- rewrite of the column fills them in, which no trigger hinders.
ALTER TABLE service_guide ADD COLUMN promised_unit text;
ALTER TABLE service_guide ALTER COLUMN promised_unit TYPE text USING limit_unit;
ALTER TABLE service_guide
    ADD CONSTRAINT promised_unit_known CHECK (promised_unit IN ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH')),
    DROP CONSTRAINT published_is_complete,
    -- Across units a promise is accepted only where it cannot be the longer one: no working day is shorter than a
    -- calendar day, no month shorter than 28 days or longer than 31.
    ADD CONSTRAINT published_is_complete CHECK (state = 'DRAFT' OR (edition IS NOT NULL
        AND CASE
            WHEN promised_unit = limit_unit THEN promised_limit <= statutory_limit
            WHEN promised_unit = 'CALENDAR_DAY' AND limit_unit = 'WORKING_DAY' THEN promised_limit <= statutory_limit
            WHEN promised_unit = 'CALENDAR_DAY' AND limit_unit = 'MONTH' THEN promised_limit <= 28 * statutory_limit
            WHEN promised_unit = 'MONTH' THEN 31 * promised_limit <= statutory_limit
            ELSE false END
        AND effective_from <= coalesce(effective_to, effective_from) AND limit_unit IS NOT NULL
        AND promised_unit IS NOT NULL
        AND statutory_limit IS NOT NULL AND promised_limit IS NOT NULL AND effective_from IS NOT NULL
        AND visits IS NOT NULL AND fee IS NOT NULL AND published_at IS NOT NULL AND published_by IS NOT NULL));
