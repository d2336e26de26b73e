-- name: api_unit_of_code
-- Its id, and the agency that it is or belongs to: 0 of the province.
SELECT u.id, IF(u.kind = 'province', 0, IF(u.kind = 'division', u.parent_id, u.id)) FROM unit u WHERE u.code = ?;

-- name: api_units
-- Units that stand on a day (five times), as they were called and placed then, behind an id; of an agency (three times, 0: any), of a unit (twice).
SELECT u.id, u.code, COALESCE(p.name, u.name), u.kind, u.agency_kind, a.code, u.from_day, u.until_day, u.position
FROM unit u LEFT JOIN unit_past p ON p.unit_id = u.id AND p.from_day <= ? AND p.until_day >= ?
LEFT JOIN unit a ON a.id = IF(p.unit_id IS NULL, u.parent_id, p.parent_id)
WHERE u.id > ? AND u.from_day <= ? AND (u.until_day IS NULL OR u.until_day >= ?)
  AND (? = 0 OR u.id = ? OR (u.kind = 'division' AND a.id = ?)) AND (? = 0 OR u.id = ?)
ORDER BY u.id LIMIT ?;

-- name: api_people
-- Places that people hold on a day (four times; the kinds first), behind an id; of an agency, of a unit, as above.
SELECT h.id, p.uid, p.family, p.given, k.kind, u.code, u.name, COALESCE(a.code, u.code), h.title, h.rank, h.main, h.from_day, h.until_day
FROM holding h JOIN unit u ON u.id = h.unit_id JOIN person p ON p.id = h.person_id LEFT JOIN unit a ON a.id = u.parent_id AND u.kind = 'division'
LEFT JOIN person_kind k ON k.person_id = p.id AND k.from_day <= ?
LEFT JOIN person_kind l ON l.person_id = p.id AND l.from_day <= ? AND l.from_day > k.from_day
WHERE h.id > ? AND l.person_id IS NULL AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
  AND (? = 0 OR u.id = ? OR a.id = ?) AND (? = 0 OR u.id = ?)
ORDER BY h.id LIMIT ?;

-- name: api_catalog
-- That of an agency which held on a day (twice). No row: none did.
SELECT c.id, a.code, a.name, c.number, c.decision_number, c.decision_day, c.in_force_from, c.in_force_until, r.code
FROM catalog c JOIN unit a ON a.id = c.agency_id LEFT JOIN catalog_row r ON r.id = c.standard_row_id
WHERE c.agency_id = ? AND c.state IN ('in_force', 'superseded') AND c.in_force_from <= ?
  AND (c.in_force_until IS NULL OR c.in_force_until >= ?) ORDER BY c.in_force_from DESC LIMIT 1;

-- name: api_catalog_rows
-- Its rows behind a place (position twice, id).
SELECT r.id, r.position, r.code, r.section, r.division, u.code, r.task, r.detail, r.output, r.group_no, r.points, r.coefficient,
  r.unit_of_measure, r.frequency
FROM catalog_row r LEFT JOIN unit u ON u.id = r.unit_id
WHERE r.catalog_id = ? AND r.removed = 0 AND r.position >= ? AND (r.position > ? OR r.id > ?)
ORDER BY r.position, r.id LIMIT ?;

-- name: api_results
-- Sheets of a period that were published and stand, behind an id; of an agency (twice, 0: any), of a unit (twice).
SELECT s.id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), s.kind, u.code, a.code, s.title, s.first_month, s.months, s.edition,
  b.edition, s.total, s.shown, s.level, s.published_at
FROM sheet s JOIN person p ON p.id = s.person_id JOIN unit u ON u.id = s.unit_id JOIN unit a ON a.id = s.agency_id
LEFT JOIN sheet b ON b.id = s.before_id
WHERE s.first_month = ? AND s.months = ? AND s.id > ? AND s.state = 'published' AND s.superseded_at IS NULL
  AND (? = 0 OR s.agency_id = ?) AND (? = 0 OR s.unit_id = ?)
ORDER BY s.id LIMIT ?;

-- name: api_levels
-- Levels of a year that were decided and stand, the same way.
SELECT c.id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), u.code, a.code, c.title, c.year, c.edition, b.edition, c.mean, c.shown,
  c.level, c.standing, c.why, d.made_at, d.number, d.day
FROM classification c JOIN person p ON p.id = c.person_id JOIN unit u ON u.id = c.unit_id JOIN unit a ON a.id = c.agency_id
JOIN year_decision d ON d.id = c.decision_id LEFT JOIN classification b ON b.id = c.before_id
WHERE c.year = ? AND c.id > ? AND c.superseded_at IS NULL AND (? = 0 OR c.agency_id = ?) AND (? = 0 OR c.unit_id = ?)
ORDER BY c.id LIMIT ?;

-- name: api_tasks_until
-- The moment before which all that changed of a source is there to be read. A change has the moment of its statement and is seen
-- with the end of its transaction: that of a person's request within 20 seconds, its watchdog; that of a batch before its run
-- ends (one that began long ago has no transaction of then, or died).
SELECT LEAST(UTC_TIMESTAMP(6) - INTERVAL 25 SECOND, COALESCE(MIN(started_at), UTC_TIMESTAMP(6))) FROM source_run
WHERE source_id = ? AND ended_at IS NULL AND started_at > UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE;

-- name: api_tasks
-- Tasks of a source that changed behind a moment (twice) and an id, before another moment; of an agency (twice, 0: any). What
-- changed later is left for the next look.
SELECT t.id, t.external_id, s.code, p.uid, u.code, a.code, t.subject, t.document, t.product, r.code, t.alike, t.quantity, t.given_on,
  t.deadline, t.done_on, t.state, t.reason, t.received_at, t.changed_at, t.answered_at
FROM task t JOIN source s ON s.id = t.source_id JOIN person p ON p.id = t.person_id JOIN unit u ON u.id = t.unit_id
JOIN unit a ON a.id = t.agency_id LEFT JOIN catalog_row r ON r.id = t.row_id
WHERE t.source_id = ? AND t.changed_at >= ? AND (t.changed_at > ? OR t.id > ?) AND t.changed_at < ?
  AND (? = 0 OR t.agency_id = ?)
ORDER BY t.changed_at, t.id LIMIT ?;

-- name: api_source_of_code
SELECT id FROM source WHERE code = ?;

-- name: api_senders
-- Systems that send by themselves.
SELECT id, code FROM source WHERE way = 'api' ORDER BY id;

-- name: api_owner
-- Who mends what a source does wrong, and the agency of his main place on a day (twice).
SELECT CONCAT_WS(' ', NULLIF(p.family, ''), p.given), a.name
FROM source s JOIN person p ON p.id = s.owner_id
LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
LEFT JOIN unit u ON u.id = h.unit_id LEFT JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id)
WHERE s.id = ? LIMIT 1;

-- name: api_officers
-- Rows of a run that the officer of an agency mends: the name of the row, the agency, who is its officer on a day (twice; NULL: nobody).
SELECT e.external_id, a.name, MIN(CONCAT_WS(' ', NULLIF(p.family, ''), p.given))
FROM task_error e JOIN unit a ON a.id = e.agency_id
LEFT JOIN duty d ON d.agency_id = a.id AND d.kind = 'officer' AND d.from_day <= ? AND (d.until_day IS NULL OR d.until_day >= ?)
LEFT JOIN person p ON p.id = d.person_id
WHERE e.run_id = ? AND e.mender = 'catalog' GROUP BY e.external_id, a.name ORDER BY e.external_id;
