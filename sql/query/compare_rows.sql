-- What stands behind a number of a comparison. Keys are agencies and periods (a JSON array: i its place, a agency, f first month, m months, b and e window,
-- o the day whose places count); then a unit (0: all), a group ('', twice: all), a post (twice; 0: none; -1: all), the number.
-- The unit is compared by IN: an optional equality (? = 0 OR x = ?) makes the table of units a constant in one execution, and MariaDB 10.11 then leaves its columns
-- out of ORDER BY in every later execution of the statement.

-- name: compare_rows_people
-- Who is evaluated, and the sheet that stands of each.
SELECT j.i, h.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, u.name, a.name, s.state, COALESCE(s.id, 0)
FROM JSON_TABLE(?, '$[*]' COLUMNS (i INT PATH '$.i', a BIGINT PATH '$.a', f DATE PATH '$.f', m INT PATH '$.m', b DATE PATH '$.b', e DATE PATH '$.e', o DATE PATH '$.o')) j
STRAIGHT_JOIN unit a ON a.id = j.a STRAIGHT_JOIN unit u ON u.id = j.a OR (u.parent_id = j.a AND u.kind = 'division')
STRAIGHT_JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.from_day <= j.o AND (h.until_day IS NULL OR h.until_day >= j.o) JOIN person p ON p.id = h.person_id
LEFT JOIN person_kind k ON k.person_id = h.person_id AND k.from_day <= j.o LEFT JOIN person_kind l ON l.person_id = h.person_id AND l.from_day <= j.o AND l.from_day > k.from_day
LEFT JOIN sheet s ON s.person_id = h.person_id AND s.first_month = j.f AND s.months = j.m AND s.agency_id = j.a AND s.state IN ('published', 'excepted') AND s.superseded_at IS NULL
WHERE l.person_id IS NULL AND COALESCE(k.kind, 'civil_servant') <> 'other' AND ? IN (0, h.unit_id) AND (? = '' OR ? = IF(k.kind = 'contract', 'contract', h.rank)) AND (? < 0 OR COALESCE(h.post_id, 0) = ?)
  AND (? = 'owed' OR s.id IS NULL)
ORDER BY j.i, h.unit_id <> j.a, u.position, u.name, p.sort_name, h.person_id;

-- name: compare_rows_sheets
SELECT j.i, s.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), s.title, u.name, a.name, s.state, s.id, IF(s.shown IS NULL, -1, s.shown), s.level,
  IF(s.state = 'excepted' OR s.head_1 IS NULL, -1, s.head_1 + s.head_2 + s.head_3 + s.head_4 + s.head_5 + s.head_6 + s.head_7 + s.head_8 + s.head_9 + s.head_10)
FROM JSON_TABLE(?, '$[*]' COLUMNS (i INT PATH '$.i', a BIGINT PATH '$.a', f DATE PATH '$.f', m INT PATH '$.m', b DATE PATH '$.b', e DATE PATH '$.e', o DATE PATH '$.o')) j
STRAIGHT_JOIN sheet s ON s.agency_id = j.a AND s.first_month = j.f AND s.months = j.m AND s.state IN ('published', 'excepted') AND s.superseded_at IS NULL
JOIN person p ON p.id = s.person_id JOIN unit u ON u.id = s.unit_id JOIN unit a ON a.id = s.agency_id
LEFT JOIN (holding h JOIN unit v ON v.id = h.unit_id) ON h.person_id = s.person_id AND h.main = 1 AND h.from_day <= j.o AND (h.until_day IS NULL OR h.until_day >= j.o)
  AND (v.id = j.a OR (v.parent_id = j.a AND v.kind = 'division'))
WHERE ? IN (0, s.unit_id) AND (? = '' OR ? = IF(s.kind = 'contract', 'contract', s.rank)) AND (? < 0 OR COALESCE(h.post_id, 0) = ?)
  AND CASE ? WHEN 'excepted' THEN s.state = 'excepted' WHEN 'excellent' THEN s.level = 'HTXSNV' WHEN 'good' THEN s.level = 'HTTNV' WHEN 'done' THEN s.level = 'HTNV'
  WHEN 'failed' THEN s.level = 'KHTNV' WHEN 'share_good' THEN s.level IS NOT NULL WHEN 'scored' THEN s.shown IS NOT NULL WHEN 'total' THEN s.shown IS NOT NULL
  WHEN 'commons' THEN s.state = 'published' AND s.head_1 IS NOT NULL WHEN 'common' THEN s.state = 'published' AND s.head_1 IS NOT NULL ELSE s.state = 'published' END
ORDER BY j.i, s.unit_id <> j.a, u.position, u.name, p.sort_name, s.person_id;

-- name: compare_rows_sums
-- Work of sheets (a JSON array), in its order, unit by unit.
SELECT j.i - 1, m.assigned, m.done, m.good, m.ontime
FROM JSON_TABLE(?, '$[*]' COLUMNS (i FOR ORDINALITY, id BIGINT PATH '$')) j STRAIGHT_JOIN sheet_sum m ON m.sheet_id = j.id ORDER BY j.i;

-- name: compare_rows_classes
SELECT j.i, c.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), c.title, u.name, a.name, IF(c.decision_id IS NULL, NULL, IF(c.level IS NULL, 'excepted', 'published')), c.id, IF(c.shown IS NULL, -1, c.shown), c.level
FROM JSON_TABLE(?, '$[*]' COLUMNS (i INT PATH '$.i', a BIGINT PATH '$.a', f DATE PATH '$.f', m INT PATH '$.m', b DATE PATH '$.b', e DATE PATH '$.e', o DATE PATH '$.o')) j
STRAIGHT_JOIN classification c ON c.agency_id = j.a AND c.year = YEAR(j.f) AND c.superseded_at IS NULL
JOIN person p ON p.id = c.person_id JOIN unit u ON u.id = c.unit_id JOIN unit a ON a.id = c.agency_id
LEFT JOIN person_kind k ON k.person_id = c.person_id AND k.from_day <= j.o LEFT JOIN person_kind l ON l.person_id = c.person_id AND l.from_day <= j.o AND l.from_day > k.from_day
LEFT JOIN (holding h JOIN unit v ON v.id = h.unit_id) ON h.person_id = c.person_id AND h.main = 1 AND h.from_day <= j.o AND (h.until_day IS NULL OR h.until_day >= j.o)
  AND (v.id = j.a OR (v.parent_id = j.a AND v.kind = 'division'))
WHERE l.person_id IS NULL AND ? IN (0, c.unit_id) AND (? = '' OR ? = IF(k.kind = 'contract', 'contract', c.rank)) AND (? < 0 OR COALESCE(h.post_id, 0) = ?)
  AND CASE ? WHEN 'run' THEN 1 WHEN 'unclassified' THEN c.decision_id IS NOT NULL AND c.level IS NULL WHEN 'excellent' THEN c.level = 'HTXSNV' WHEN 'good' THEN c.level = 'HTTNV'
  WHEN 'done' THEN c.level = 'HTNV' WHEN 'failed' THEN c.level = 'KHTNV' WHEN 'scored' THEN c.shown IS NOT NULL WHEN 'total' THEN c.shown IS NOT NULL ELSE c.level IS NOT NULL END
  AND (? = 'run' OR c.decision_id IS NOT NULL)
ORDER BY j.i, c.unit_id <> j.a, u.position, u.name, p.sort_name, c.person_id;

-- name: compare_rows_works
-- Deliveries that count; the sheet that was published of their person.
SELECT j.i, d.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), NULL, u.name, a.name, s.state, COALESCE(s.id, 0), d.due, COALESCE(r.code, ''),
  CONCAT_WS(' – ', NULLIF(COALESCE(r.task, o.task, ''), ''), NULLIF(COALESCE(r.detail, ''), ''), NULLIF(COALESCE(r.output, o.output, ''), '')),
  w.row_id IS NULL, d.accepted, w.coefficient
FROM JSON_TABLE(?, '$[*]' COLUMNS (i INT PATH '$.i', a BIGINT PATH '$.a', f DATE PATH '$.f', m INT PATH '$.m', b DATE PATH '$.b', e DATE PATH '$.e', o DATE PATH '$.o')) j
STRAIGHT_JOIN delivery d ON d.agency_id = j.a AND d.due BETWEEN j.b AND j.e AND d.state NOT IN ('handed_over', 'withdrawn')
JOIN work w ON w.id = d.work_id JOIN person p ON p.id = d.person_id JOIN unit u ON u.id = d.unit_id JOIN unit a ON a.id = d.agency_id
LEFT JOIN catalog_row r ON r.id = w.row_id LEFT JOIN outside_work o ON o.id = w.outside_id
LEFT JOIN sheet s ON s.person_id = d.person_id AND s.first_month = j.f AND s.months = j.m AND s.agency_id = j.a AND s.state = 'published' AND s.superseded_at IS NULL
LEFT JOIN person_kind k ON k.person_id = d.person_id AND k.from_day <= j.o LEFT JOIN person_kind l ON l.person_id = d.person_id AND l.from_day <= j.o AND l.from_day > k.from_day
LEFT JOIN (holding h JOIN unit v ON v.id = h.unit_id) ON h.person_id = d.person_id AND h.main = 1 AND h.from_day <= j.o AND (h.until_day IS NULL OR h.until_day >= j.o)
  AND (v.id = j.a OR (v.parent_id = j.a AND v.kind = 'division'))
WHERE l.person_id IS NULL AND ? IN (0, d.unit_id) AND (? = '' OR ? = IF(h.id IS NULL, 'staff', IF(k.kind = 'contract', 'contract', h.rank))) AND (? < 0 OR COALESCE(h.post_id, 0) = ?)
  AND (? <> 'outside' OR w.row_id IS NULL)
ORDER BY j.i, d.unit_id <> j.a, u.position, u.name, p.sort_name, d.person_id, d.due, d.id;

-- name: compare_rows_workers
-- Who has any: once, at the first of his units; the number comes first, then all but the unit, then the unit.
SELECT j.i, d.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), NULL, GROUP_CONCAT(DISTINCT u.name ORDER BY u.id SEPARATOR '; '), a.name, s.state, COALESCE(s.id, 0), COUNT(*), SUM(w.row_id IS NULL)
FROM JSON_TABLE(?, '$[*]' COLUMNS (i INT PATH '$.i', a BIGINT PATH '$.a', f DATE PATH '$.f', m INT PATH '$.m', b DATE PATH '$.b', e DATE PATH '$.e', o DATE PATH '$.o')) j
STRAIGHT_JOIN delivery d ON d.agency_id = j.a AND d.due BETWEEN j.b AND j.e AND d.state NOT IN ('handed_over', 'withdrawn')
JOIN work w ON w.id = d.work_id JOIN person p ON p.id = d.person_id JOIN unit u ON u.id = d.unit_id JOIN unit a ON a.id = d.agency_id
LEFT JOIN sheet s ON s.person_id = d.person_id AND s.first_month = j.f AND s.months = j.m AND s.agency_id = j.a AND s.state = 'published' AND s.superseded_at IS NULL
LEFT JOIN person_kind k ON k.person_id = d.person_id AND k.from_day <= j.o LEFT JOIN person_kind l ON l.person_id = d.person_id AND l.from_day <= j.o AND l.from_day > k.from_day
LEFT JOIN (holding h JOIN unit v ON v.id = h.unit_id) ON h.person_id = d.person_id AND h.main = 1 AND h.from_day <= j.o AND (h.until_day IS NULL OR h.until_day >= j.o)
  AND (v.id = j.a OR (v.parent_id = j.a AND v.kind = 'division'))
WHERE l.person_id IS NULL AND (? = '' OR ? = IF(h.id IS NULL, 'staff', IF(k.kind = 'contract', 'contract', h.rank))) AND (? < 0 OR COALESCE(h.post_id, 0) = ?)
GROUP BY j.i, d.person_id HAVING (? = 0 OR MIN(d.unit_id) = ?) AND (? <> 'outsiders' OR SUM(w.row_id IS NULL) > 0)
ORDER BY j.i, MIN(d.unit_id), p.sort_name, d.person_id;

-- name: compare_rows_used
-- Rows of catalogs that deliveries rest on, and on each how many do.
SELECT j.i, r.id, r.catalog_id, r.code, CONCAT_WS(' – ', NULLIF(r.task, ''), NULLIF(r.detail, ''), NULLIF(r.output, '')), a.name, COALESCE(r.coefficient, -1), COUNT(*)
FROM JSON_TABLE(?, '$[*]' COLUMNS (i INT PATH '$.i', a BIGINT PATH '$.a', f DATE PATH '$.f', m INT PATH '$.m', b DATE PATH '$.b', e DATE PATH '$.e', o DATE PATH '$.o')) j
STRAIGHT_JOIN delivery d ON d.agency_id = j.a AND d.due BETWEEN j.b AND j.e AND d.state NOT IN ('handed_over', 'withdrawn')
JOIN work w ON w.id = d.work_id JOIN catalog_row r ON r.id = w.row_id JOIN unit a ON a.id = j.a
GROUP BY j.i, r.id ORDER BY j.i, r.catalog_id, r.position, r.id;

-- name: compare_rows_in_force
SELECT j.i, r.id, r.catalog_id, r.code, CONCAT_WS(' – ', NULLIF(r.task, ''), NULLIF(r.detail, ''), NULLIF(r.output, '')), a.name, COALESCE(r.coefficient, -1), -1
FROM JSON_TABLE(?, '$[*]' COLUMNS (i INT PATH '$.i', a BIGINT PATH '$.a', f DATE PATH '$.f', m INT PATH '$.m', b DATE PATH '$.b', e DATE PATH '$.e', o DATE PATH '$.o')) j
STRAIGHT_JOIN catalog c ON c.agency_id = j.a AND c.in_force_from <= j.o AND (c.in_force_until IS NULL OR c.in_force_until >= j.o)
JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0 JOIN unit a ON a.id = j.a
ORDER BY j.i, r.catalog_id, r.position, r.id;
