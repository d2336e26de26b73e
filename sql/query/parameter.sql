-- name: parameter_of_agency
-- The sets of an agency, the last to begin first.
SELECT id, agency_id, proposal_id, late_unit, cap, period, other, from_day, NULLIF(end_day, '9999-12-31'),
  document_number, document_day
FROM agency_parameter WHERE agency_id = ? ORDER BY from_day DESC;

-- name: parameter_of_all
-- The same of all agencies.
SELECT id, agency_id, proposal_id, late_unit, cap, period, other, from_day, NULLIF(end_day, '9999-12-31'),
  document_number, document_day
FROM agency_parameter ORDER BY from_day DESC;

-- name: parameter_hold
-- Nobody else gives the agency a set until the end of the transaction.
SELECT id FROM agency_parameter WHERE agency_id = ? FOR UPDATE;

-- name: parameter_cut
-- The set that would go on beyond a day (three times) ends before it.
UPDATE agency_parameter SET end_day = ? WHERE agency_id = ? AND from_day < ? AND end_day > ?;

-- name: parameter_add
-- Duplicate: it meets another set of the agency.
INSERT INTO agency_parameter (agency_id, from_day, end_day, late_unit, cap, period, other, proposal_id,
  document_number, document_day, created_by)
VALUES (?, ?, COALESCE(?, '9999-12-31'), ?, ?, ?, ?, ?, ?, ?, ?);
