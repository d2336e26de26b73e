-- Work that Home Affairs enters for a head of an agency on a document of the head of the province: its day, beside its number
-- in `document`. NULL: assigned by who is in charge.
ALTER TABLE work ADD COLUMN IF NOT EXISTS document_day DATE NULL;
