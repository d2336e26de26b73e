-- A delegation with the names that people read; behalf: for whom, or by which document where the
-- agency had no head.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW delegation_named AS
SELECT g.id, g.agency_id, u.name AS agency_name, g.kind, g.giver_id,
  CONCAT_WS(' ', NULLIF(h.family, ''), h.given) AS giver_name, g.receiver_id,
  CONCAT_WS(' ', NULLIF(r.family, ''), r.given) AS receiver_name, g.document_number, g.document_day,
  g.subject, g.from_day, g.until_day, g.accepted_at, g.ended_at, g.ended_why, g.version,
  IF(h.id IS NULL, g.document_number, CONCAT_WS(' ', NULLIF(h.family, ''), h.given)) AS behalf
FROM delegation g JOIN unit u ON u.id = g.agency_id JOIN person r ON r.id = g.receiver_id
LEFT JOIN person h ON h.id = g.giver_id;

-- The delegation under which a catalog was submitted; NULL: in the own right.
ALTER TABLE catalog_round ADD COLUMN IF NOT EXISTS delegation_id BIGINT NULL;
