-- name: province_report_periods
-- Periods that sums of an agency (twice; 0: of any) are kept of, the last first.
SELECT p.first_month, p.months FROM summary_period p WHERE ? = 0 OR p.agency_id = ? GROUP BY p.first_month, p.months ORDER BY p.first_month DESC, p.months;

-- name: province_report_petitions
-- Petitions against sheets of a period (first month, months) of an agency (twice; 0: of all) that were not withdrawn, on a day (comes first): how many,
-- answered, in time, late, changed.
SELECT COUNT(*), COALESCE(SUM(p.state IN ('kept', 'changed')), 0),
  COALESCE(SUM(p.state IN ('kept', 'changed') AND DATE(p.answered_at + INTERVAL 7 HOUR) <= p.due_on), 0),
  COALESCE(SUM(p.due_on < COALESCE(DATE(p.answered_at + INTERVAL 7 HOUR), ?)), 0), COALESCE(SUM(p.state = 'changed'), 0)
FROM petition p JOIN sheet s ON s.id = p.sheet_id
WHERE p.kind = 'petition' AND p.state <> 'withdrawn' AND s.first_month = ? AND s.months = ? AND (? = 0 OR s.agency_id = ?);

-- name: province_report_year_petitions
-- The same against levels of a year.
SELECT COUNT(*), COALESCE(SUM(p.state IN ('kept', 'changed')), 0),
  COALESCE(SUM(p.state IN ('kept', 'changed') AND DATE(p.answered_at + INTERVAL 7 HOUR) <= p.due_on), 0),
  COALESCE(SUM(p.due_on < COALESCE(DATE(p.answered_at + INTERVAL 7 HOUR), ?)), 0), COALESCE(SUM(p.state = 'changed'), 0)
FROM petition p JOIN classification c ON c.id = p.classification_id
WHERE p.kind = 'petition' AND p.state <> 'withdrawn' AND c.year = ? AND (? = 0 OR c.agency_id = ?);

-- name: province_report_quota
-- Groups of the decided runs of a year, of an agency (twice; 0: of all): excellent, good, those good for want of a place, base, rate.
SELECT g.excellent, g.good, g.cut, g.base - 1, g.rate FROM year_group_count g WHERE g.year = ? AND (? = 0 OR g.authority_id = ?) ORDER BY g.run_id, g.group_id;

-- name: province_report_rated
-- Agencies (or one: twice; 0: all) by level of their year, in the order of levels, and those of which it is not said yet.
SELECT COALESCE(SUM(g.final_level = 'HTXSNV'), 0), COALESCE(SUM(g.final_level = 'HTTNV'), 0), COALESCE(SUM(g.final_level = 'HTNV'), 0),
  COALESCE(SUM(g.final_level = 'KHTNV'), 0), COALESCE(SUM(g.state <> 'recognised'), 0)
FROM rating g JOIN unit u ON u.id = g.unit_id AND u.kind = 'agency' WHERE g.year = ? AND g.state <> 'left_out' AND (? = 0 OR u.id = ?);

-- name: province_report_national
-- Records of a period (its word, "2026-05", "2026-Q2", "2026") of an agency (twice; 0: of all) for the national database, the last of each person:
-- how many, accepted, refused, waiting, late.
SELECT COUNT(*), COALESCE(SUM(n.state = 'accepted'), 0), COALESCE(SUM(n.state = 'refused'), 0), COALESCE(SUM(n.state IN ('waiting', 'sending', 'held')), 0),
  COALESCE(SUM(n.state <> 'accepted' AND n.due_at < UTC_TIMESTAMP(6)), 0)
FROM national_record n LEFT JOIN national_record m ON m.person_id = n.person_id AND m.period = n.period AND m.revision > n.revision
WHERE n.period = ? AND n.state <> 'dropped' AND m.id IS NULL AND (? = 0 OR n.agency_id = ?);

-- name: province_report_connected
-- Was a record ever made?
SELECT COUNT(*) FROM (SELECT n.id FROM national_record n LIMIT 1) r;

-- name: province_report_head
-- What the head of an agency is called on a day (twice).
SELECT h.title FROM holding h WHERE h.unit_id = ? AND h.rank = 'head' AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?) ORDER BY h.main DESC, h.from_day DESC LIMIT 1;
