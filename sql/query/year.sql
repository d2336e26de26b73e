-- name: year_sheets
-- What there is of sheets of people (a JSON array) from one first month to another, in no order: a sort here of a whole province
-- takes longer than reading it.
SELECT s.person_id, s.first_month, s.months, s.state, s.exception, s.total, s.id, a.name, s.edition, s.agency_id
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN sheet s ON s.person_id = j.id AND s.first_month BETWEEN ? AND ?
  AND s.superseded_at IS NULL JOIN unit a ON a.id = s.agency_id;

-- name: year_places
-- Main places of people (a JSON array) that meet a span (its end, its start), person by person.
SELECT h.person_id, h.from_day, h.until_day FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN holding h ON h.person_id = j.id AND h.main = 1 AND h.held_from IS NOT NULL AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
ORDER BY h.person_id, h.from_day, h.id;
