-- name: year_calendar_of_year
-- All of a year, also what was taken back: the province's first, then bodies by name.
SELECT id, version, whose, agency_name, year, own, meeting, party, proposal, rating, heads, staff, notice, document_number, document_day,
  maker, withdrawn_at, withdrawer, reason
FROM year_calendar_named WHERE year = ? ORDER BY whose > 0, agency_name, id;

-- name: year_calendar_standing
-- Those of the province and of a body that stand in a year, the body's last.
SELECT id, version, whose, agency_name, year, own, meeting, party, proposal, rating, heads, staff, notice, document_number, document_day,
  maker, withdrawn_at, withdrawer, reason
FROM year_calendar_named WHERE standing = ? AND whose IN (0, ?) ORDER BY whose;

-- name: year_calendar_find
SELECT id, version, whose, agency_name, year, own, meeting, party, proposal, rating, heads, staff, notice, document_number, document_day,
  maker, withdrawn_at, withdrawer, reason
FROM year_calendar_named WHERE id = ?;

-- name: year_calendar_add
-- A key twice: the year has one that stands.
INSERT INTO year_calendar (agency_id, year, own, meeting, party, proposal, rating, heads, staff, notice, document_number, document_day,
  made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: year_calendar_withdraw
-- No row: taken back meanwhile.
UPDATE year_calendar SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;

-- name: year_waiting_of_run
-- Classifications of the run of an authority and a year that are not over, by name: where they stand, and of a head of an agency.
SELECT c.id, c.person_id, c.agency_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), u.name, c.state, a.kind = 'province'
FROM year_run r JOIN unit a ON a.id = r.authority_id
JOIN classification c ON c.run_id = r.id AND c.superseded_at IS NULL AND c.state <> 'noticed'
JOIN person p ON p.id = c.person_id JOIN unit u ON u.id = c.unit_id
WHERE r.authority_id = ? AND r.year = ? ORDER BY p.sort_name, p.id;

-- name: year_letter_add
-- Duplicate: he was reminded of it.
INSERT INTO year_letter (person_id, year, step) VALUES (?, ?, ?);
