-- name: bonus_fact_places
-- Main places in an agency (its id first and last) and its divisions that meet a span (its end, its start): person by person, by
-- Vietnamese name, the last place last.
SELECT h.person_id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, h.unit_id, u.name, u.id = ?, u.position, h.rank, h.from_day, h.until_day
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.held_from IS NOT NULL AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
JOIN person p ON p.id = h.person_id
WHERE u.id = ? OR (u.parent_id = ? AND u.kind = 'division')
ORDER BY p.sort_name, p.id, h.from_day, h.id;

-- name: bonus_fact_kinds
-- Of which kind they are by a day: of people (a JSON array), the last last.
SELECT k.person_id, k.kind FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN person_kind k ON k.person_id = j.id AND k.from_day <= ? ORDER BY k.person_id, k.from_day;

-- name: bonus_fact_levels
-- What there is of a year of people (a JSON array and the year, twice): the classification that stands, decided or not; a level
-- from outside. Person by person, what was decided here first.
SELECT c.person_id, c.id AS classification, c.edition, c.level, c.mean, c.decision_id IS NOT NULL AS decided, NULL AS number, NULL AS day
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN classification c ON c.person_id = j.id AND c.year = ? AND c.superseded_at IS NULL
UNION ALL
SELECT l.person_id, 0, 0, l.level, NULL, 1, l.document_number, l.document_day
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN past_level l ON l.person_id = j.id AND l.year = ? AND l.withdrawn_at IS NULL
ORDER BY person_id, decided DESC, classification DESC;

-- name: bonus_fact_runs
-- Of a year: are the runs of an agency and of the province decided?
SELECT u.kind = 'province', r.state = 'decided' FROM year_run r JOIN unit u ON u.id = r.authority_id
WHERE r.year = ? AND (r.authority_id = ? OR u.kind = 'province');
