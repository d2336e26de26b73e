-- name: provincial_page
-- Works of the catalogs in force on a day, ids alone: a row of them, the canonical row that stands for it, the first
-- decision (one work, however many go on from it) and its coefficient, how many agencies, the least and the greatest coefficient of theirs, the shared row.
-- A shared row is one work, in the words of the last version of it that is in force. campaign and
-- kind narrow whose catalogs are looked at; agency, words (LIKE), group and many which works are kept. '' or 0: any.
-- Words are those of a row in force, or of the canonical row. Rows are counted by work and agency first: nothing
-- wide is sorted.
SELECT SQL_CALC_FOUND_ROWS g.row_id, k.id, g.root, g.coefficient, g.agencies, g.least, g.greatest, g.shared
FROM (SELECT ? AS sort, ? AS words, ? AS group_no, ? AS agency, ? AS many) s
JOIN (SELECT b.root, MAX(b.middle) AS middle, MAX(b.coefficient) AS coefficient, b.shared, MAX(b.newest) % 1000000000000 AS newest, MIN(b.row_id) AS row_id,
    COUNT(*) AS agencies, MIN(b.least) AS least, MAX(b.greatest) AS greatest, MAX(b.has_words) AS has_words,
    MAX(b.is_wanted) AS is_wanted
  FROM (SELECT CASE WHEN r.shared_id IS NOT NULL THEN -2 * r.shared_id - 1 WHEN d.id IS NOT NULL THEN -2 * COALESCE(d.root_id, d.id) ELSE r.id END AS work,
      COALESCE(d.root_id, d.id) AS root, MAX(d.row_id) AS middle, MAX(d.coefficient) AS coefficient, r.shared_id AS shared, c.agency_id,
      MIN(r.id) AS row_id, MIN(r.coefficient) AS least, MAX(r.coefficient) AS greatest,
      MAX(IF(r.shared_id IS NULL, NULL, r.shared_version * 1000000000000 + r.id)) AS newest,
      MAX(c.agency_id = w.agency) AS is_wanted,
      MAX(w.words = '' OR r.task LIKE w.words OR r.detail LIKE w.words OR r.output LIKE w.words
        OR r.code COLLATE utf8mb4_uca1400_ai_ci LIKE w.words) AS has_words
    FROM (SELECT ? AS day, ? AS campaign, ? AS kind, ? AS agency, ? AS words) w
    JOIN catalog c ON c.state IN ('in_force', 'superseded') AND c.in_force_from <= w.day
      AND (c.in_force_until IS NULL OR c.in_force_until >= w.day) AND (w.campaign = 0 OR c.campaign_id = w.campaign)
    JOIN unit u ON u.id = c.agency_id AND (w.kind = '' OR u.agency_kind = w.kind)
    JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0
    LEFT JOIN cluster_decision d ON d.id = r.live_merge AND r.shared_id IS NULL AND d.kind = 'same' AND d.undone_at IS NULL
    GROUP BY work, c.agency_id) b
  GROUP BY b.work) g
LEFT JOIN catalog_row m ON m.id = g.middle AND m.live_merge IN (SELECT z.id FROM cluster_decision z WHERE z.id = g.root OR z.root_id = g.root)
JOIN catalog_row k ON k.id = COALESCE(m.id, g.newest, g.row_id)
WHERE (s.agency = 0 OR g.is_wanted = 1) AND (s.many = 0 OR g.agencies > 1)
  AND (s.group_no = 0 OR k.group_no = s.group_no) AND (g.has_words = 1
    OR (g.root IS NOT NULL AND (k.task LIKE s.words OR k.detail LIKE s.words OR k.output LIKE s.words)))
ORDER BY CASE s.sort WHEN 'task' THEN LEFT(k.task, 60) END COLLATE utf8mb4_uca1400_vietnamese_as_ci,
  CASE s.sort WHEN '-task' THEN LEFT(k.task, 60) END COLLATE utf8mb4_uca1400_vietnamese_as_ci DESC,
  CASE s.sort WHEN 'agencies' THEN g.agencies WHEN 'coefficient' THEN COALESCE(g.coefficient, g.least) END,
  CASE s.sort WHEN '-coefficient' THEN COALESCE(g.coefficient, g.least) ELSE g.agencies END DESC,
  k.id LIMIT ? OFFSET ?;

-- name: provincial_total
-- How many provincial_page, the statement before this one, found on all pages.
SELECT FOUND_ROWS();

-- name: provincial_words
-- What the canonical rows of a page say, in its order: a JSON array of [canonical row, row in force, first decision or 0,
-- shared row or 0]. names: also which agencies, of the catalogs that provincial_page looked at.
SELECT k.task, k.detail, k.output, k.unit_of_measure, k.group_no,
  CASE WHEN w.names = 0 THEN NULL
  WHEN j.root <> 0 THEN (SELECT GROUP_CONCAT(DISTINCT u.name ORDER BY u.name SEPARATOR '; ')
    FROM cluster_decision d JOIN catalog_row r ON r.merge_id = d.id AND r.live_merge = d.id JOIN catalog c ON c.id = r.catalog_id AND c.state IN ('in_force', 'superseded')
      AND c.in_force_from <= w.day AND (c.in_force_until IS NULL OR c.in_force_until >= w.day)
      AND (w.campaign = 0 OR c.campaign_id = w.campaign)
    JOIN unit u ON u.id = c.agency_id AND (w.kind = '' OR u.agency_kind = w.kind)
    WHERE (d.id = j.root OR d.root_id = j.root) AND d.kind = 'same' AND d.undone_at IS NULL AND r.shared_id IS NULL AND r.removed = 0)
  WHEN j.shared <> 0 THEN (SELECT GROUP_CONCAT(DISTINCT u.name ORDER BY u.name SEPARATOR '; ')
    FROM catalog_row r JOIN catalog c ON c.id = r.catalog_id AND c.state IN ('in_force', 'superseded')
      AND c.in_force_from <= w.day AND (c.in_force_until IS NULL OR c.in_force_until >= w.day)
      AND (w.campaign = 0 OR c.campaign_id = w.campaign)
    JOIN unit u ON u.id = c.agency_id AND (w.kind = '' OR u.agency_kind = w.kind)
    WHERE r.shared_id = j.shared AND r.removed = 0)
  ELSE (SELECT u.name FROM catalog_row r JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id
    WHERE r.id = j.row_id) END
FROM (SELECT ? AS ids, ? AS names, ? AS day, ? AS campaign, ? AS kind) w
JOIN JSON_TABLE(w.ids, '$[*]' COLUMNS (place FOR ORDINALITY, id BIGINT PATH '$[0]', row_id BIGINT PATH '$[1]',
  root BIGINT PATH '$[2]', shared BIGINT PATH '$[3]')) j
JOIN catalog_row k ON k.id = j.id ORDER BY j.place;

-- name: provincial_find
-- The work that a row stands in: the first decision (0: none), the canonical row, its coefficient, the shared
-- row (0: none); of a shared row the canonical one is the last version of it that is in force on a day.
SELECT COALESCE(d.root_id, d.id, 0), COALESCE(m.id, (SELECT o.id FROM catalog_row o JOIN catalog c ON c.id = o.catalog_id
    AND c.state IN ('in_force', 'superseded') AND c.in_force_from <= w.day
    AND (c.in_force_until IS NULL OR c.in_force_until >= w.day)
    WHERE o.shared_id = r.shared_id AND o.removed = 0 ORDER BY o.shared_version DESC, o.id DESC LIMIT 1), r.id),
  COALESCE(d.coefficient, 0), COALESCE(r.shared_id, 0)
FROM (SELECT ? AS day) w JOIN catalog_row r
LEFT JOIN cluster_decision d ON d.id = r.live_merge AND r.shared_id IS NULL AND d.kind = 'same' AND d.undone_at IS NULL
LEFT JOIN catalog_row m ON m.id = d.row_id AND m.live_merge IN (SELECT z.id FROM cluster_decision z
  WHERE z.id = COALESCE(d.root_id, d.id) OR z.root_id = COALESCE(d.root_id, d.id))
WHERE r.id = ? AND r.removed = 0;

-- name: provincial_users
-- The rows in force on a day of the work that a row stands in: it, those of its first decision and what goes on from it, and of its shared row (NULL:
-- none), by agency.
SELECT r.id, r.catalog_id, c.agency_id, u.name, r.section, r.division, r.code, r.task, r.detail, r.output,
  r.unit_of_measure, r.group_no, r.coefficient, c.decision_number, c.decision_day, c.in_force_from
FROM (SELECT ? AS day) w
JOIN (SELECT id FROM catalog_row WHERE id = ?
  UNION SELECT q.id FROM cluster_decision d JOIN catalog_row q ON q.merge_id = d.id AND q.live_merge = d.id
    WHERE ? IN (d.id, d.root_id) AND d.kind = 'same' AND d.undone_at IS NULL AND q.shared_id IS NULL
  UNION SELECT id FROM catalog_row WHERE shared_id = ?) i
JOIN catalog_row r ON r.id = i.id AND r.removed = 0
JOIN catalog c ON c.id = r.catalog_id AND c.state IN ('in_force', 'superseded') AND c.in_force_from <= w.day
  AND (c.in_force_until IS NULL OR c.in_force_until >= w.day)
JOIN unit u ON u.id = c.agency_id
ORDER BY u.name COLLATE utf8mb4_uca1400_vietnamese_as_ci, r.id;

-- name: provincial_campaigns
-- Campaigns with a catalog in force on a day, the last first.
SELECT DISTINCT k.id, k.name FROM catalog c JOIN campaign k ON k.id = c.campaign_id
WHERE c.state IN ('in_force', 'superseded') AND c.in_force_from <= ?
  AND (c.in_force_until IS NULL OR c.in_force_until >= ?) ORDER BY k.id DESC;

-- name: provincial_agencies
-- Agencies with a catalog in force on a day.
SELECT DISTINCT u.id, u.name FROM catalog c JOIN unit u ON u.id = c.agency_id
WHERE c.state IN ('in_force', 'superseded') AND c.in_force_from <= ?
  AND (c.in_force_until IS NULL OR c.in_force_until >= ?)
ORDER BY u.name COLLATE utf8mb4_uca1400_vietnamese_as_ci;
