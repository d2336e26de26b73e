-- name: regulation_hold
-- All versions of an agency and kind: who writes one of them waits for the others.
SELECT number FROM regulation WHERE agency_id = ? AND kind = ? ORDER BY number DESC FOR UPDATE;

-- name: regulation_add
INSERT INTO regulation (agency_id, kind, number, name, scope, criteria, amounts, steps, other, method, base, reserve, unit, by_months, by_coefficient,
  absences, floor, ceiling, agency_head_factor, agency_deputy_factor, division_head_factor, division_deputy_factor, staff_factor, made_by, made_under)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: regulation_line_add
INSERT INTO bonus_line (regulation_id, place, levels, positions, discipline, effect, factor, sum, formula) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: regulation_copy
-- With this number; the file of the basis (1: it goes along); by whom; of which agency, whose name stands in name and scope; of which version.
INSERT INTO regulation (agency_id, kind, number, name, before_id, scope, criteria, amounts, steps, other, basis, basis_file_id, method, base, reserve, unit,
  by_months, by_coefficient, absences, floor, ceiling, agency_head_factor, agency_deputy_factor, division_head_factor, division_deputy_factor,
  staff_factor, made_by, made_under)
SELECT t.id, r.kind, ?, LEFT(REPLACE(r.name, f.name, t.name), 200), r.id, REPLACE(r.scope, f.name, t.name), r.criteria, r.amounts, r.steps, r.other, r.basis,
  IF(? = 1, r.basis_file_id, NULL), r.method, r.base, r.reserve, r.unit, r.by_months, r.by_coefficient, r.absences, r.floor, r.ceiling,
  r.agency_head_factor, r.agency_deputy_factor, r.division_head_factor, r.division_deputy_factor, r.staff_factor, ?, ?
FROM regulation r JOIN unit f ON f.id = r.agency_id JOIN unit t ON t.id = ? WHERE r.id = ?;

-- name: regulation_copy_lines
-- To which version; of which; those about a division too (1).
INSERT INTO bonus_line (regulation_id, place, levels, positions, total_from, total_to, months_from, months_to, unit_id, discipline, effect, factor, sum, formula)
SELECT ?, place, levels, positions, total_from, total_to, months_from, months_to, unit_id, discipline, effect, factor, sum, formula
FROM bonus_line WHERE regulation_id = ? AND removed = 0 AND (unit_id IS NULL OR ? = 1) ORDER BY place, id;

-- name: regulation_amend
-- No row: it is no draft any more, or was changed meanwhile.
UPDATE regulation SET name = ?, scope = ?, criteria = ?, amounts = ?, steps = ?, other = ?, basis = ?, version = version + 1
WHERE id = ? AND version = ? AND state = 'draft';

-- name: regulation_issue
UPDATE regulation SET state = 'issued', document_number = ?, document_day = ?, signer = ?, from_day = ?, issued_by = ?, issued_under = ?,
  issued_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'draft';

-- name: regulation_end
-- The one before it: its last day.
UPDATE regulation SET until_day = ? WHERE id = ? AND state = 'issued';

-- name: regulation_send
UPDATE regulation SET sent_by = ?, sent_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND version = ? AND state = 'issued' AND sent_at IS NULL;

-- name: regulation_drop
UPDATE regulation SET state = 'dropped', dropped_by = ?, dropped_at = UTC_TIMESTAMP(6), dropped_why = ?, version = version + 1
WHERE id = ? AND version = ? AND state = 'draft';

-- name: regulation_set_basis
-- The file of the legal basis of a draft.
UPDATE regulation SET basis_file_id = ?, version = version + 1 WHERE id = ? AND state = 'draft';

-- name: regulation_set_file
-- The signed document, once.
UPDATE regulation SET file_id = ?, version = version + 1 WHERE id = ? AND state = 'issued' AND file_id IS NULL;

-- name: regulation_dropped
SELECT TRIM(CONCAT(p.family, ' ', p.given)), r.dropped_at, r.dropped_why FROM regulation r JOIN person p ON p.id = r.dropped_by WHERE r.id = ?;

-- name: regulation_issued_of_kind
-- Of all agencies, the newest of each first.
SELECT id, agency_id, number, name, document_number, document_day, from_day, until_day, sent_at
FROM regulation WHERE kind = ? AND state = 'issued' ORDER BY agency_id, number DESC;

-- name: regulation_remark_counts
-- Of each that has any: how many, and how many are not answered.
SELECT regulation_id, COUNT(*), SUM(answered_at IS NULL) FROM regulation_remark GROUP BY regulation_id;

-- name: regulation_remarks
SELECT m.id, m.made_by, m.words, TRIM(CONCAT(p.family, ' ', p.given)), m.made_at, m.answer, TRIM(CONCAT(q.family, ' ', q.given)), m.answered_at
FROM regulation_remark m JOIN person p ON p.id = m.made_by LEFT JOIN person q ON q.id = m.answered_by
WHERE m.regulation_id = ? ORDER BY m.id;

-- name: regulation_remark_add
INSERT INTO regulation_remark (regulation_id, words, made_by) VALUES (?, ?, ?);

-- name: regulation_remark_answer
-- No row: answered meanwhile.
UPDATE regulation_remark SET answer = ?, answered_by = ?, answered_under = ?, answered_at = UTC_TIMESTAMP(6)
WHERE id = ? AND regulation_id = ? AND answered_at IS NULL;
