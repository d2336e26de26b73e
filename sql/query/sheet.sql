-- name: sheet_closed_until
-- The last day of the windows whose sheets of a person were confirmed: nothing that counts by then changes any more. NULL: none.
SELECT MAX(until_day) FROM sheet WHERE person_id = ? AND superseded_at IS NULL AND state IN ('preview', 'published');

-- name: sheet_corrects
-- Is a correction of a sheet of a person under way, in whose window a day falls? No row: none.
SELECT 1 FROM sheet WHERE person_id = ? AND before_id IS NOT NULL AND state IN ('open', 'self', 'returned') AND ? BETWEEN from_day AND until_day LIMIT 1;

-- name: sheet_find
-- The last edition of a person and a period (its first month), or an earlier one (at most this edition).
SELECT n.* FROM sheet_named n WHERE n.person_id = ? AND n.first_month = ? AND n.edition <= ? ORDER BY n.edition DESC LIMIT 1;

-- name: sheet_get
SELECT n.* FROM sheet_named n WHERE n.id = ?;

-- name: sheet_hold
-- Nobody else changes it until the end of the transaction.
SELECT version FROM sheet WHERE id = ? FOR UPDATE;

-- name: sheet_hold_people
-- Nobody else changes those of people (their ids as a JSON array) and a period until the end of the transaction.
SELECT s.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN sheet s ON s.person_id = j.id AND s.first_month = ? FOR UPDATE;

-- name: sheet_of_people
-- Their editions, person by person, the last first.
SELECT n.* FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN sheet_named n ON n.person_id = j.id AND n.first_month = ?
ORDER BY n.person_id, n.edition DESC;

-- name: sheet_agencies
-- In which agency people (their ids as a JSON array) have their main place on a day (twice), the last place first.
SELECT h.person_id, h.agency_id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN holding_named h ON h.person_id = j.id
WHERE h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?) ORDER BY h.person_id, h.from_day DESC, h.id DESC;

-- name: sheet_of_person
-- All of a person, the last first; of a period the edition that stands, and one that is being made.
SELECT n.* FROM sheet_named n WHERE n.person_id = ? AND n.superseded_at IS NULL ORDER BY n.first_month DESC, n.edition DESC LIMIT 60;

-- name: sheet_of_agency
-- The last editions of an agency and a period, person by person.
SELECT n.* FROM sheet_named n WHERE n.agency_id = ? AND n.first_month = ? AND n.superseded_at IS NULL ORDER BY n.person_id, n.edition;

-- name: sheet_of_months
-- The edition that is worked on, else the one that stands, of each of people and a period (a JSON array of whose and its first
-- month).
SELECT n.* FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$[0]', first DATE PATH '$[1]')) j
JOIN sheet_named n ON n.person_id = j.id AND n.first_month = j.first AND n.superseded_at IS NULL ORDER BY n.person_id, n.edition;

-- name: sheet_add
-- A key twice: there is one already.
INSERT INTO sheet (person_id, agency_id, unit_id, title, rank, kind, first_month, months, from_day, until_day, edition, before_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: sheet_score
-- What the person says of himself, in a version.
UPDATE sheet SET state = 'self', self_1 = ?, self_2 = ?, self_3 = ?, self_4 = ?, self_5 = ?, self_6 = ?, self_7 = ?, self_8 = ?,
  self_9 = ?, self_10 = ?, support_self = ?, strengths = ?, weaknesses = ?, self_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ?;

-- name: sheet_confirm
-- What the authority says, in a version; from then on the person looks at it so many hours.
UPDATE sheet SET state = 'preview', head_1 = ?, head_2 = ?, head_3 = ?, head_4 = ?, head_5 = ?, head_6 = ?, head_7 = ?, head_8 = ?,
  head_9 = ?, head_10 = ?, support_head = ?, opinion = ?, organising = ?, organising_why = ?, unity = ?, unity_why = ?,
  silent_why = ?, agency_id = ?, unit_id = ?, title = ?, rank = ?, kind = ?, from_day = ?, until_day = ?,
  confirmed_by = ?, confirmed_under = ?, confirmed_at = UTC_TIMESTAMP(6),
  preview_until = UTC_TIMESTAMP(6) + INTERVAL ? HOUR, version = version + 1
WHERE id = ? AND version = ?;

-- name: sheet_prepare
-- What Home Affairs prepares for the head of the province, in a version.
UPDATE sheet SET head_1 = ?, head_2 = ?, head_3 = ?, head_4 = ?, head_5 = ?, head_6 = ?, head_7 = ?, head_8 = ?, head_9 = ?, head_10 = ?,
  support_head = ?, opinion = ?, organising = ?, organising_why = ?, unity = ?, unity_why = ?, silent_why = ?, prepared_by = ?,
  prepared_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ?;

-- name: sheet_move
-- Into another state, in a version; with why there is no sheet, or nothing.
UPDATE sheet SET state = ?, exception = ?, exception_why = ?, version = version + 1 WHERE id = ? AND version = ?;

-- name: sheet_publish
-- With what it came to; NULL: no work was assigned.
UPDATE sheet SET state = 'published', published_by = ?, published_under = ?, published_at = UTC_TIMESTAMP(6), total = ?, shown = ?,
  level = ?, version = version + 1
WHERE id = ? AND version = ?;

-- name: sheet_supersede
UPDATE sheet SET superseded_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND superseded_at IS NULL;

-- name: sheet_acknowledge
UPDATE sheet SET acknowledged_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND version = ? AND acknowledged_at IS NULL;

-- name: sheet_snapshot_add
INSERT INTO sheet_snapshot (sheet_id, body, sha256) VALUES (?, ?, ?);

-- name: sheet_snapshot_find
SELECT body, sha256 FROM sheet_snapshot WHERE sheet_id = ?;

-- name: sheet_sum_add
INSERT INTO sheet_sum (sheet_id, unit_id, assigned, done, good, ontime) VALUES (?, ?, ?, ?, ?, ?);

-- name: sheet_section_sum_add
INSERT INTO sheet_section_sum (sheet_id, unit_id, section, assigned, done, good, ontime) VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: sheet_input_add
INSERT INTO sheet_input (sheet_id, input_id) VALUES (?, ?);

-- name: sheet_below
-- Published sheets of an agency and a period that stand, with the digest of what they froze, by person.
SELECT n.id, n.person_id, n.name, n.uid, n.total, x.sha256
FROM sheet_named n JOIN sheet_snapshot x ON x.sheet_id = n.id
WHERE n.agency_id = ? AND n.first_month = ? AND n.state = 'published' AND n.superseded_at IS NULL ORDER BY n.person_id;

-- name: sheet_below_sums
-- Their sums, unit by unit.
SELECT m.sheet_id, m.unit_id, m.assigned, m.done, m.good, m.ontime
FROM sheet s JOIN sheet_sum m ON m.sheet_id = s.id
WHERE s.agency_id = ? AND s.first_month = ? AND s.state = 'published' AND s.superseded_at IS NULL ORDER BY m.sheet_id, m.unit_id;

-- name: sheet_below_section_sums
-- What of them is of sections of the catalog, unit by unit.
SELECT m.sheet_id, m.unit_id, m.assigned, m.done, m.good, m.ontime, m.section
FROM sheet s JOIN sheet_section_sum m ON m.sheet_id = s.id
WHERE s.agency_id = ? AND s.first_month = ? AND s.state = 'published' AND s.superseded_at IS NULL ORDER BY m.sheet_id, m.unit_id, m.section;

-- name: sheet_sections
-- Deliveries of people of an agency that count from one day to another and are products of the catalog: whose, the section.
SELECT d.id, d.person_id, r.section FROM delivery d JOIN work w ON w.id = d.work_id JOIN catalog_row r ON r.id = w.row_id
WHERE d.agency_id = ? AND d.due BETWEEN ? AND ? AND r.section <> '' ORDER BY d.id;

-- name: sheet_standing_of_months
-- Of agencies and a period each (a JSON array of which and its first month): what stands or is excepted, person by person: the
-- sheet, whose, in which agency, whether it is excepted, what it came to.
SELECT s.id, s.person_id, s.agency_id, s.state = 'excepted', s.total
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$[0]', first DATE PATH '$[1]')) j
JOIN sheet s ON s.agency_id = j.id AND s.first_month = j.first AND s.state IN ('published', 'excepted') AND s.superseded_at IS NULL
ORDER BY s.agency_id, s.person_id, s.edition;

-- name: sheet_sums_of_months
-- The sums of those that are published, with their agency.
SELECT m.sheet_id, m.unit_id, m.assigned, m.done, m.good, m.ontime, s.agency_id
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$[0]', first DATE PATH '$[1]')) j
JOIN sheet s ON s.agency_id = j.id AND s.first_month = j.first AND s.state = 'published' AND s.superseded_at IS NULL
JOIN sheet_sum m ON m.sheet_id = s.id ORDER BY s.agency_id, m.sheet_id, m.unit_id;

-- name: sheet_step_add
INSERT INTO sheet_step (sheet_id, act, person_id, delegation_id, reason) VALUES (?, ?, ?, ?, ?);

-- name: sheet_steps
-- Its life, for whom somebody acted, and by which document.
SELECT t.act, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), t.reason, t.at, g.kind, g.behalf, g.document_number
FROM sheet_step t JOIN person p ON p.id = t.person_id LEFT JOIN delegation_named g ON g.id = t.delegation_id
WHERE t.sheet_id = ? ORDER BY t.id;

-- name: sheet_outbox
-- What was published goes to the national database within its legal time.
INSERT INTO outbox (kind, noun, object_id, payload) VALUES ('national', 'sheet', ?, '{}');

-- name: sheet_owed
-- Does a person have work that counts from one day to another? No row: none.
SELECT 1 FROM delivery WHERE person_id = ? AND due BETWEEN ? AND ? LIMIT 1;

-- name: sheet_unseen
-- The last that was published of a person, while he has not said that he saw it: the first month of its period, its months,
-- what is shown. No row: none, or nothing was assigned.
SELECT first_month, months, shown FROM sheet
WHERE person_id = ? AND state = 'published' AND superseded_at IS NULL AND acknowledged_at IS NULL AND shown IS NOT NULL
ORDER BY first_month DESC LIMIT 1;

-- name: sheet_waiting
-- Sheets of an agency that wait for who scores or publishes, of all periods: whose, in which state, whether the look is over.
SELECT person_id, state = 'preview', COALESCE(preview_until <= UTC_TIMESTAMP(6), 0) FROM sheet
WHERE agency_id = ? AND state IN ('self', 'preview') AND superseded_at IS NULL ORDER BY first_month LIMIT 2000;

-- name: sheet_waiting_heads
-- The same of heads of agencies on a day (twice), for the head of the province: to be confirmed; to be published.
SELECT COALESCE(SUM(s.state = 'self'), 0), COALESCE(SUM(s.state = 'preview' AND s.preview_until <= UTC_TIMESTAMP(6)), 0)
FROM holding h JOIN unit u ON u.id = h.unit_id AND u.kind = 'agency'
JOIN sheet s ON s.person_id = h.person_id AND s.state IN ('self', 'preview') AND s.superseded_at IS NULL
WHERE h.rank = 'head' AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?);
