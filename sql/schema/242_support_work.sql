-- Support work that stands by itself and has no product (the Ministry's handbook): assigned in hours, an hour is 1 / hours of the
-- standard product. Then quantities are thousandths of an hour and share / shares is the exact worth of an hour, coefficient 1.
ALTER TABLE work
  ADD COLUMN IF NOT EXISTS standard_hours INT NULL,      -- thousandths of an hour that a standard product takes; NULL: a product
  ADD KEY IF NOT EXISTS hours (agency_id, standard_hours), -- few have any: what an agency said last
  DROP CONSTRAINT IF EXISTS work_numbers,
  ADD CONSTRAINT IF NOT EXISTS work_worth CHECK (coefficient > 0 AND share > 0 AND shares > 0 AND (days IS NULL OR days > 0)
    AND (share <= shares OR standard_hours IS NOT NULL)),
  ADD CONSTRAINT IF NOT EXISTS work_hours CHECK (standard_hours IS NULL OR (standard_hours > 0 AND coefficient = 10
    AND share * standard_hours = shares * 1000 AND outside_id IS NOT NULL AND regular = 0));

-- It never waits for a supplement of the catalog: it is no product.
ALTER TABLE outside_work
  ADD COLUMN IF NOT EXISTS support TINYINT NOT NULL DEFAULT 0;

CREATE OR REPLACE SQL SECURITY INVOKER VIEW delivery_named AS
SELECT d.id, d.version, d.kind, d.state, d.quantity, d.declared, d.accepted, d.given_on, d.deadline, d.due,
  COALESCE(d.from_id, 0) AS from_id, d.end_reason, d.end_document, x.id IS NOT NULL AS extending,
  w.id AS work_id, d.agency_id, d.unit_id, d.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS person_name,
  u.name AS unit_name, COALESCE(w.row_id, 0) AS row_id, COALESCE(w.outside_id, 0) AS outside_id, COALESCE(r.code, '') AS code,
  CONCAT_WS(' – ', NULLIF(COALESCE(r.task, o.task, ''), ''), NULLIF(COALESCE(r.detail, ''), ''),
    NULLIF(COALESCE(r.output, o.output, ''), '')) AS product,
  w.subject, w.coefficient, w.share, w.shares, COALESCE(w.split_id, 0) AS split_id, w.regular, COALESCE(w.days, 0) AS days,
  w.state AS work_state, w.reason, w.document, COALESCE(w.given_by, 0) AS given_by,
  CONCAT_WS(' ', NULLIF(g.family, ''), g.given) AS giver_name, w.given_at, w.version AS work_version, p.sort_name,
  COALESCE(w.standard_hours, 0) AS standard_hours
FROM delivery d JOIN work w ON w.id = d.work_id JOIN person p ON p.id = d.person_id JOIN unit u ON u.id = d.unit_id
LEFT JOIN catalog_row r ON r.id = w.row_id LEFT JOIN outside_work o ON o.id = w.outside_id
LEFT JOIN person g ON g.id = w.given_by LEFT JOIN extension x ON x.asking = d.id;
