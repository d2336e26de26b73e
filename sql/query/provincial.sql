-- name: provincial_list
-- The works of the catalogs that are in force on a day: rows that a decision joined are one work, by their
-- canonical row. A filter ('' or 0: any) finds a work by any of its rows. Texts are read by provincial_rows.
SELECT SQL_CALC_FOUND_ROWS COALESCE(d.row_id, r.id) AS work, COUNT(DISTINCT c.agency_id) AS users,
  COALESCE(MIN(r.coefficient), 0) AS least, COALESCE(MAX(r.coefficient), 0) AS most
FROM (SELECT ? AS today, ? AS words, ? AS kind, ? AS group_no, ? AS agency, ? AS users, ? AS sort) w
JOIN catalog c ON c.state IN ('in_force', 'superseded') AND c.in_force_from <= w.today
  AND (c.in_force_until IS NULL OR c.in_force_until >= w.today)
JOIN unit u ON u.id = c.agency_id JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0
LEFT JOIN cluster_decision d ON d.id = r.live_merge AND d.undone_at IS NULL
GROUP BY work HAVING users >= MAX(w.users)
  AND (MAX(w.words) = '' OR SUM(w.words <> '' AND (r.task LIKE w.words OR r.detail LIKE w.words OR r.output LIKE w.words
    OR r.code COLLATE utf8mb4_uca1400_ai_ci LIKE w.words)) > 0)
  AND (MAX(w.kind) = '' OR SUM(u.agency_kind = w.kind) > 0) AND (MAX(w.group_no) = 0 OR SUM(r.group_no = w.group_no) > 0)
  AND (MAX(w.agency) = 0 OR SUM(c.agency_id = w.agency) > 0)
ORDER BY IF(MAX(w.sort) = '', COUNT(DISTINCT c.agency_id), NULL) DESC, IF(MAX(w.sort) = 'up', MIN(r.coefficient), NULL),
  IF(MAX(w.sort) = 'down', MAX(r.coefficient), NULL) DESC, MIN(IF(w.sort = 'az', r.task, NULL)) COLLATE utf8mb4_uca1400_vietnamese_as_ci,
  MIN(IF(w.sort = 'za', r.task, NULL)) COLLATE utf8mb4_uca1400_vietnamese_as_ci DESC, work LIMIT ? OFFSET ?;

-- name: provincial_rows
-- Canonical rows by their ids (a JSON array).
SELECT r.id, r.code, r.task, r.detail, r.output, r.unit_of_measure, COALESCE(r.group_no, 0)
FROM (SELECT ? AS ids) w JOIN JSON_TABLE(w.ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN catalog_row r ON r.id = j.id ORDER BY r.id;

-- name: provincial_total
-- How many provincial_list, the statement before this one, found on all pages.
SELECT FOUND_ROWS();

-- name: provincial_users
-- Whose rows a work is, in the catalogs that are in force on a day; no row: it is in none.
SELECT r.id, c.id, c.agency_id, u.name, r.code, r.section, r.division, r.task, r.detail, r.output, r.unit_of_measure,
  COALESCE(r.coefficient, 0), c.decision_number, c.decision_day
FROM (SELECT ? AS work, ? AS today) w
JOIN catalog_row r ON r.id = w.work OR r.merge_id IN (SELECT d.id FROM cluster_decision d WHERE d.row_id = w.work AND d.undone_at IS NULL)
JOIN catalog c ON c.id = r.catalog_id AND c.state IN ('in_force', 'superseded') AND c.in_force_from <= w.today
  AND (c.in_force_until IS NULL OR c.in_force_until >= w.today)
JOIN unit u ON u.id = c.agency_id LEFT JOIN cluster_decision m ON m.id = r.live_merge AND m.undone_at IS NULL
WHERE r.removed = 0 AND COALESCE(m.row_id, r.id) = w.work ORDER BY u.position, u.id, r.position;
