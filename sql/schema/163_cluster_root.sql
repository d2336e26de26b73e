-- root_id: the first decision of those that name the same canonical row in the same words, where this one goes on from
-- another; NULL: it goes on from none. Together they make one work of the province.
ALTER TABLE cluster_decision
  ADD COLUMN IF NOT EXISTS root_id BIGINT NULL,
  ADD KEY IF NOT EXISTS root (root_id),
  ADD CONSTRAINT cluster_decision_root FOREIGN KEY IF NOT EXISTS cluster_decision_root (root_id) REFERENCES cluster_decision (id);

-- live: the row belongs to the decision as it stands; not one that its agency took out, or of a supplement that it gave up.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW cluster_member_named AS
SELECT m.decision_id, m.row_id, r.catalog_id, c.agency_id, u.name AS agency, c.state, r.code, r.task, r.detail, r.output,
  COALESCE(r.coefficient, 0) AS coefficient, r.unit_of_measure, COALESCE(m.coefficient_before, 0) AS coefficient_before,
  COALESCE(m.coefficient_after, 0) AS coefficient_after, m.objection, m.objected_at, m.answer, m.outcome, m.answered_at, m.version,
  m.open, COALESCE(r.live_merge = m.decision_id AND r.removed = 0 AND c.state <> 'dropped', 0) AS live, d.kind, d.undone_at, d.row_id AS middle_id, k.code AS middle_code,
  k.task AS middle_task, k.detail AS middle_detail, k.output AS middle_output, v.name AS middle_agency, d.made_at,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS maker, r.points, r.group_no, r.position,
  IF(o.id IS NULL, NULL, CONCAT_WS(' ', NULLIF(o.family, ''), o.given)) AS objector,
  IF(a.id IS NULL, NULL, CONCAT_WS(' ', NULLIF(a.family, ''), a.given)) AS answerer
FROM cluster_member m JOIN cluster_decision d ON d.id = m.decision_id
JOIN catalog_row r ON r.id = m.row_id JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id
JOIN catalog_row k ON k.id = d.row_id JOIN catalog h ON h.id = k.catalog_id JOIN unit v ON v.id = h.agency_id
JOIN person p ON p.id = d.made_by LEFT JOIN person o ON o.id = m.objected_by LEFT JOIN person a ON a.id = m.answered_by;
