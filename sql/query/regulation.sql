-- name: regulation_find
SELECT id, version, agency_id, agency_name, kind, number, name, before_id, state, scope, criteria, amounts, steps, other, basis, basis_file_id, method,
  base, reserve, unit, by_months, by_coefficient, absences, floor, ceiling, agency_head_factor, agency_deputy_factor, division_head_factor,
  division_deputy_factor, staff_factor, document_number, document_day, signer, file_id, from_day, until_day, issuer, issued_at, sender, sent_at, maker, made_at
FROM regulation_named WHERE id = ?;

-- name: regulation_of_agency
-- All versions of an agency, the newest first.
SELECT id, version, agency_id, agency_name, kind, number, name, before_id, state, scope, criteria, amounts, steps, other, basis, basis_file_id, method,
  base, reserve, unit, by_months, by_coefficient, absences, floor, ceiling, agency_head_factor, agency_deputy_factor, division_head_factor,
  division_deputy_factor, staff_factor, document_number, document_day, signer, file_id, from_day, until_day, issuer, issued_at, sender, sent_at, maker, made_at
FROM regulation_named WHERE agency_id = ? ORDER BY kind, number DESC;

-- name: bonus_lines
-- Of a regulation, in their order.
SELECT l.id, l.levels, l.positions, l.total_from, l.total_to, l.months_from, l.months_to, COALESCE(l.unit_id, 0), u.name, l.discipline, l.effect, l.factor,
  l.sum, l.formula
FROM bonus_line l LEFT JOIN unit u ON u.id = l.unit_id WHERE l.regulation_id = ? AND l.removed = 0 ORDER BY l.place, l.id;
