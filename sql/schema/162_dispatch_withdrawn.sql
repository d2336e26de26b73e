-- A document that left and was wrong is withdrawn, with the reason; it stays to be read.
ALTER TABLE dispatch
  MODIFY state ENUM('draft','issued','dropped','withdrawn') NOT NULL DEFAULT 'draft',
  ADD COLUMN IF NOT EXISTS reason VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was withdrawn
  ADD COLUMN IF NOT EXISTS withdrawn_by BIGINT NULL,
  ADD COLUMN IF NOT EXISTS withdrawn_at DATETIME(6) NULL,
  DROP CONSTRAINT IF EXISTS dispatch_issued,
  DROP CONSTRAINT IF EXISTS dispatch_gone,
  ADD CONSTRAINT dispatch_withdrawer FOREIGN KEY IF NOT EXISTS dispatch_withdrawer (withdrawn_by) REFERENCES person (id);
ALTER TABLE dispatch
  ADD CONSTRAINT IF NOT EXISTS dispatch_issued CHECK ((state IN ('issued', 'withdrawn')) = (document_number IS NOT NULL)
    AND (document_number IS NULL) = (document_day IS NULL) AND (document_number IS NULL) = (issued_at IS NULL)
    AND (document_number IS NULL) = (issued_by IS NULL)),
  ADD CONSTRAINT IF NOT EXISTS dispatch_gone CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)
    AND (withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''));

-- With the names that people read; agency: of the only catalog, or NULL.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW dispatch_named AS
SELECT d.id, d.kind, d.state, d.issuer, d.subject, d.addressee, d.place, d.body, d.recipients, d.authority, d.signer,
  d.ground, d.document_number, d.document_day, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS maker, d.made_at,
  CONCAT_WS(' ', NULLIF(i.family, ''), i.given) AS sender, d.issued_at, d.version,
  (SELECT COUNT(*) FROM dispatch_catalog x WHERE x.dispatch_id = d.id) AS catalogs,
  (SELECT IF(COUNT(*) = 1, MIN(u.name), NULL) FROM dispatch_catalog x JOIN catalog c ON c.id = x.catalog_id
    JOIN unit u ON u.id = c.agency_id WHERE x.dispatch_id = d.id) AS agency, d.round_id,
  d.reason, CONCAT_WS(' ', NULLIF(w.family, ''), w.given) AS withdrawer, d.withdrawn_at
FROM dispatch d JOIN person p ON p.id = d.made_by LEFT JOIN person i ON i.id = d.issued_by
  LEFT JOIN person w ON w.id = d.withdrawn_by;
