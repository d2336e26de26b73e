-- name: summary_touch_sheet
-- A sheet was published, excepted or superseded: its agency and period are counted again.
INSERT INTO summary_dirty (agency_id, first_month, months) SELECT s.agency_id, s.first_month, s.months FROM sheet s WHERE s.id = ?;

-- name: summary_touch_decision
-- And the year of all whom a decision is about.
INSERT INTO summary_dirty (agency_id, first_month, months) SELECT DISTINCT c.agency_id, MAKEDATE(c.year, 1), 12 FROM classification c WHERE c.decision_id = ?;

-- name: summary_touch_run
INSERT INTO summary_dirty (agency_id, first_month, months) SELECT DISTINCT c.agency_id, MAKEDATE(c.year, 1), 12 FROM classification c WHERE c.run_id = ?;

-- name: summary_dirt
-- Keys that wait, the oldest first; several may be of one agency and period.
SELECT id, agency_id, first_month, months FROM summary_dirty ORDER BY id LIMIT 2000;

-- name: summary_clean
-- Those that were seen (a JSON array): what came since stays.
DELETE d FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN summary_dirty d ON d.id = j.id;

-- name: summary_counted
-- What was counted within so many seconds of periods since a day.
SELECT agency_id, first_month, months FROM summary_period WHERE first_month >= ? AND counted_at > UTC_TIMESTAMP(6) - INTERVAL ? SECOND
ORDER BY agency_id, first_month, months;

-- name: summary_agencies
-- That there are on a day.
SELECT id FROM unit WHERE kind = 'agency' AND from_day <= ? AND (until_day IS NULL OR until_day >= ?) ORDER BY position, id;

-- name: summary_people
-- Main places on a day (twice; of the kind: twice) in an agency (twice): whose, where, rank, post, kind.
SELECT h.person_id, h.unit_id, h.rank, COALESCE(h.post_id, 0), k.kind
FROM unit u JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
LEFT JOIN person_kind k ON k.person_id = h.person_id AND k.from_day <= ?
LEFT JOIN person_kind l ON l.person_id = h.person_id AND l.from_day <= ? AND l.from_day > k.from_day
WHERE (u.id = ? OR (u.parent_id = ? AND u.kind = 'division')) AND l.person_id IS NULL ORDER BY h.person_id, h.id;

-- name: summary_sheets
-- Sheets of an agency and a period (first month, months) that stand, or why there is none.
SELECT s.id, s.person_id, s.unit_id, s.rank, s.kind, s.state = 'excepted', s.level, s.shown, s.head_1 + s.head_2 + s.head_3 + s.head_4 + s.head_5 +
  s.head_6 + s.head_7 + s.head_8 + s.head_9 + s.head_10
FROM sheet s WHERE s.agency_id = ? AND s.first_month = ? AND s.months = ? AND s.state IN ('published', 'excepted') AND s.superseded_at IS NULL ORDER BY s.id;

-- name: summary_sums
-- Their work, unit by unit.
SELECT m.sheet_id, m.assigned, m.done, m.good, m.ontime FROM sheet s JOIN sheet_sum m ON m.sheet_id = s.id
WHERE s.agency_id = ? AND s.first_month = ? AND s.months = ? AND s.state = 'published' AND s.superseded_at IS NULL ORDER BY m.sheet_id;

-- name: summary_works
-- Deliveries of an agency that count from one day to another, by person and unit.
SELECT d.person_id, d.unit_id, COUNT(*), SUM(w.row_id IS NULL), SUM(d.accepted), SUM(d.accepted * w.coefficient)
FROM delivery d JOIN work w ON w.id = d.work_id
WHERE d.agency_id = ? AND d.due BETWEEN ? AND ? AND d.state NOT IN ('handed_over', 'withdrawn') GROUP BY d.person_id, d.unit_id ORDER BY d.person_id, d.unit_id;

-- name: summary_rows_used
-- Rows of the catalog that they rest on.
SELECT COUNT(DISTINCT w.row_id) FROM delivery d JOIN work w ON w.id = d.work_id
WHERE d.agency_id = ? AND d.due BETWEEN ? AND ? AND d.state NOT IN ('handed_over', 'withdrawn');

-- name: summary_rows_in_force
-- Rows of the catalog of an agency in force on a day (twice).
SELECT COUNT(*) FROM catalog c JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0
WHERE c.agency_id = ? AND c.in_force_from <= ? AND (c.in_force_until IS NULL OR c.in_force_until >= ?);

-- name: summary_year
-- Classifications of an agency and a year that stand: whose, where, rank, kind by the end of the year (twice), whether decided, level, mean.
SELECT c.person_id, c.unit_id, c.rank, k.kind, c.decision_id IS NOT NULL, c.level, c.shown
FROM classification c LEFT JOIN person_kind k ON k.person_id = c.person_id AND k.from_day <= ?
LEFT JOIN person_kind l ON l.person_id = c.person_id AND l.from_day <= ? AND l.from_day > k.from_day
WHERE c.agency_id = ? AND c.year = ? AND c.superseded_at IS NULL AND l.person_id IS NULL ORDER BY c.person_id;

-- name: summary_end
-- What stood of an agency and a period (agency, first month, months) goes: of units, of posts.
DELETE FROM summary WHERE agency_id = ? AND first_month = ? AND months = ?;

-- name: summary_post_end
DELETE FROM summary_post WHERE agency_id = ? AND first_month = ? AND months = ?;

-- name: summary_group_end
DELETE FROM summary_group WHERE agency_id = ? AND first_month = ? AND months = ?;

-- name: summary_group_add
INSERT INTO summary_group (first_month, months, agency_id, staff_group, people, published, excepted, scored, excellent, good, done, failed, total, commons, common,
  assigned, made, sound, ontime, works, outside, workers, outsiders, accepted, weighted, missing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: summary_add
INSERT INTO summary (first_month, months, agency_id, unit_id, staff_group, people, published, excepted, scored, excellent, good, done, failed, total, commons, common,
  assigned, made, sound, ontime, works, outside, workers, outsiders, accepted, weighted, missing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: summary_post_add
INSERT INTO summary_post (first_month, months, agency_id, post_id, people, published, excepted, scored, excellent, good, done, failed, total, commons, common,
  assigned, made, sound, ontime, works, outside, workers, outsiders, accepted, weighted, missing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: summary_period_set
INSERT INTO summary_period (agency_id, first_month, months, counted_at, rows_used, rows_in_force) VALUES (?, ?, ?, UTC_TIMESTAMP(6), ?, ?)
ON DUPLICATE KEY UPDATE counted_at = VALUES(counted_at), rows_used = VALUES(rows_used), rows_in_force = VALUES(rows_in_force);

-- name: summary_by_agency
-- From one first month to another: agency by agency, period by period.
SELECT s.agency_id, s.first_month, s.months, s.people, s.published, s.excepted, s.scored, s.excellent, s.good, s.done, s.failed, s.total, s.commons, s.common, s.assigned,
  s.made, s.sound, s.ontime, s.works, s.outside, s.workers, s.outsiders, s.accepted, s.weighted, s.missing
FROM summary_group s WHERE s.staff_group = 'all' AND s.first_month BETWEEN ? AND ?;

-- name: summary_by_group
-- Agency and group.
SELECT s.agency_id, s.first_month, s.months, s.people, s.published, s.excepted, s.scored, s.excellent, s.good, s.done, s.failed, s.total, s.commons, s.common, s.assigned,
  s.made, s.sound, s.ontime, s.works, s.outside, s.workers, s.outsiders, s.accepted, s.weighted, s.missing, s.staff_group + 0
FROM summary_group s WHERE s.staff_group IN ('head', 'deputy', 'staff', 'contract') AND s.first_month BETWEEN ? AND ?;

-- name: summary_by_unit
-- Unit by unit of an agency.
SELECT s.agency_id, s.first_month, s.months, SUM(s.people), SUM(s.published), SUM(s.excepted), SUM(s.scored), SUM(s.excellent), SUM(s.good), SUM(s.done), SUM(s.failed),
  SUM(s.total), SUM(s.commons), SUM(s.common), SUM(s.assigned), SUM(s.made), SUM(s.sound), SUM(s.ontime), SUM(s.works), SUM(s.outside), SUM(s.workers), SUM(s.outsiders),
  SUM(s.accepted), SUM(s.weighted), SUM(s.missing), s.unit_id
FROM summary s WHERE s.first_month BETWEEN ? AND ? AND s.agency_id = ? GROUP BY s.unit_id, s.first_month, s.months ORDER BY NULL;

-- name: summary_by_post
-- Post by post of the province.
SELECT 0, s.first_month, s.months, SUM(s.people), SUM(s.published), SUM(s.excepted), SUM(s.scored), SUM(s.excellent), SUM(s.good), SUM(s.done), SUM(s.failed),
  SUM(s.total), SUM(s.commons), SUM(s.common), SUM(s.assigned), SUM(s.made), SUM(s.sound), SUM(s.ontime), SUM(s.works), SUM(s.outside), SUM(s.workers), SUM(s.outsiders),
  SUM(s.accepted), SUM(s.weighted), SUM(s.missing), s.post_id
FROM summary_post s WHERE s.first_month BETWEEN ? AND ? GROUP BY s.post_id, s.first_month, s.months ORDER BY NULL;

-- name: summary_by_post_each
-- A post, agency by agency.
SELECT s.agency_id, s.first_month, s.months, s.people, s.published, s.excepted, s.scored, s.excellent, s.good, s.done, s.failed, s.total, s.commons, s.common, s.assigned,
  s.made, s.sound, s.ontime, s.works, s.outside, s.workers, s.outsiders, s.accepted, s.weighted, s.missing, s.post_id
FROM summary_post s WHERE s.first_month BETWEEN ? AND ? AND s.post_id = ?;

-- name: summary_by_post_of
-- Of an agency.
SELECT s.agency_id, s.first_month, s.months, s.people, s.published, s.excepted, s.scored, s.excellent, s.good, s.done, s.failed, s.total, s.commons, s.common, s.assigned,
  s.made, s.sound, s.ontime, s.works, s.outside, s.workers, s.outsiders, s.accepted, s.weighted, s.missing, s.post_id
FROM summary_post s WHERE s.first_month BETWEEN ? AND ? AND s.agency_id = ?;

-- name: summary_until
-- The oldest count of periods from one first month to another of an agency (twice; 0: of all).
SELECT MIN(p.counted_at) FROM summary_period p WHERE p.first_month BETWEEN ? AND ? AND (? = 0 OR p.agency_id = ?);

-- name: summary_waiting
-- How many agencies and periods wait to be counted again.
SELECT COUNT(DISTINCT agency_id, first_month, months) FROM summary_dirty;

-- name: summary_rows
-- Rows of catalogs that were used and that are in force, agency by agency, of the month or quarter that begins in a month.
SELECT p.agency_id, p.months, p.rows_used, p.rows_in_force FROM summary_period p WHERE p.first_month = ? AND p.months < 12 ORDER BY p.agency_id, p.months;

-- name: summary_units
-- Agencies that there were between two days (the last, the first), with their kind: kind by kind in their order.
SELECT u.id, u.name, u.agency_kind + 0 FROM unit u WHERE u.kind = 'agency' AND u.from_day <= ? AND (u.until_day IS NULL OR u.until_day >= ?) ORDER BY u.agency_kind, u.position, u.id;

-- name: summary_divisions
-- An agency and its divisions, whenever they were.
SELECT u.id, u.name FROM unit u WHERE u.id = ? OR (u.parent_id = ? AND u.kind = 'division') ORDER BY u.kind = 'division', u.position, u.id;

-- name: summary_posts
SELECT id, CONCAT(code, ' ', name) FROM post ORDER BY code;

