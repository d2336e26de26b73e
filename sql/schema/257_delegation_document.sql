-- Nobody acts for a head without a document (Decree 335 Art 10.2: classification is delegated only in writing).
ALTER TABLE delegation ADD CONSTRAINT IF NOT EXISTS delegation_document CHECK (TRIM(document_number) <> '');
