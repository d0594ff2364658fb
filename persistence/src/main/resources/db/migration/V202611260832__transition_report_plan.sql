-- R11: the closing report names what is missing, a plan among it; of reports made before nobody knows (null).
ALTER TABLE transition_report ADD COLUMN planned boolean;
