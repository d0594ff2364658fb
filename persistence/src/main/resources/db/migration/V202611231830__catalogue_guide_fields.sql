-- A service guide with every field that R3 asks for. A draft may still lack some; a published edition lacks none and
-- never changes. No page could publish one before, so there is no row to carry over.
ALTER TABLE service_guide
    ADD COLUMN state        text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED')),
    ADD COLUMN body_id      bigint NOT NULL REFERENCES body DEFERRABLE INITIALLY DEFERRED,
    ADD COLUMN effective_to date,
    ADD COLUMN limit_unit   text CHECK (limit_unit IN ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH')),
    ADD COLUMN visits       int CHECK (visits BETWEEN 0 AND 20),
    ADD COLUMN fee          boolean,
    DROP COLUMN limit_basis,
    DROP COLUMN conditions,
    DROP COLUMN materials,
    DROP COLUMN procedure_text,
    ALTER COLUMN edition         DROP NOT NULL,
    ALTER COLUMN effective_from  DROP NOT NULL,
    ALTER COLUMN statutory_limit DROP NOT NULL,
    ALTER COLUMN promised_limit  DROP NOT NULL,
    ALTER COLUMN published_at    DROP NOT NULL,
    ALTER COLUMN published_by    DROP NOT NULL,
    DROP CONSTRAINT service_guide_check,
    ADD CONSTRAINT published_is_complete CHECK (state = 'DRAFT' OR (edition IS NOT NULL
        AND promised_limit <= statutory_limit
        AND effective_from <= coalesce(effective_to, effective_from) AND limit_unit IS NOT NULL
        AND statutory_limit IS NOT NULL AND promised_limit IS NOT NULL AND effective_from IS NOT NULL
        AND visits IS NOT NULL AND fee IS NOT NULL AND published_at IS NOT NULL AND published_by IS NOT NULL));
CREATE UNIQUE INDEX one_draft ON service_guide (item_id, body_id) WHERE state = 'DRAFT';

-- What a guide says in words, a row a field.
CREATE TABLE guide_text (
    guide_id bigint NOT NULL REFERENCES service_guide DEFERRABLE INITIALLY DEFERRED,
    field    text   NOT NULL,
    content  text   NOT NULL CHECK (length(content) BETWEEN 1 AND 4000),
    PRIMARY KEY (guide_id, field)
);

-- What must be handed in, in the order printed.
CREATE TABLE guide_material (
    guide_id            bigint NOT NULL REFERENCES service_guide DEFERRABLE INITIALLY DEFERRED,
    place               int    NOT NULL CHECK (place >= 0),
    name                text CHECK (length(name) <= 200),
    need                text CHECK (need IN ('REQUIRED', 'WHERE_APPLICABLE')),
    form                text CHECK (form IN ('ORIGINAL', 'COPY', 'ORIGINAL_AND_COPY', 'ELECTRONIC')),
    copies              int CHECK (copies BETWEEN 0 AND 100),
    source              text CHECK (source IN ('APPLICANT', 'AUTHORITY', 'OTHER')),
    basis               text CHECK (length(basis) <= 500),
    acceptance_standard text CHECK (length(acceptance_standard) <= 1000),
    PRIMARY KEY (guide_id, place)
);

CREATE FUNCTION refuse_change_of_published_guide() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE published boolean;
BEGIN
    IF TG_TABLE_NAME = 'service_guide' THEN
        published := OLD.state = 'PUBLISHED';
    ELSE
        published := EXISTS (SELECT FROM service_guide WHERE state = 'PUBLISHED'
            AND id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.guide_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.guide_id END));
    END IF;
    IF published THEN
        RAISE EXCEPTION 'a published service guide is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON service_guide FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_guide();
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON guide_text FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_guide();
CREATE TRIGGER published_stays BEFORE INSERT OR UPDATE OR DELETE ON guide_material FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_guide();
