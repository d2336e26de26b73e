-- name: catalog_row_page
-- The list as it opens: rows in their order. open: remarks not answered, up to a round.
SELECT r.id, r.catalog_id, r.position, r.section, r.division, r.unit_id, r.code, r.task,
  r.detail, r.output, r.group_no, r.points, r.coefficient, r.unit_of_measure, r.frequency,
  r.posts, r.people, r.note, r.flag, r.import_id, r.removed, r.version,
  (SELECT COUNT(*) FROM remark m WHERE m.row_id = r.id AND m.state = 'open' AND m.round <= w.shown),
  r.accepted_version = r.version AND r.accepted_round <= w.shown, r.live_merge, r.shared_id, r.shared_reason
FROM (SELECT ? AS shown) w JOIN catalog_row r WHERE r.catalog_id = ? AND r.removed = 0
ORDER BY r.position, r.id LIMIT ? OFFSET ?;

-- name: catalog_row_search
-- The columns of catalog_row_page, with filters ('' or 0: any) and a sort word.
SELECT SQL_CALC_FOUND_ROWS r.id, r.catalog_id, r.position, r.section, r.division, r.unit_id, r.code, r.task,
  r.detail, r.output, r.group_no, r.points, r.coefficient, r.unit_of_measure, r.frequency,
  r.posts, r.people, r.note, r.flag, r.import_id, r.removed, r.version,
  (SELECT COUNT(*) FROM remark m WHERE m.row_id = r.id AND m.state = 'open' AND m.round <= w.shown),
  r.accepted_version = r.version AND r.accepted_round <= w.shown, r.live_merge, r.shared_id, r.shared_reason
FROM (SELECT ? AS shown, ? AS catalog, ? AS section, ? AS division, ? AS group_no, ? AS flag,
  ? AS words, ? AS units, ? AS sort) w
JOIN catalog_row r ON r.catalog_id = w.catalog
WHERE r.removed = IF(w.flag = 'removed', 1, 0)
  AND (w.section = '' OR r.section = w.section) AND (w.division = '' OR r.division = w.division)
  AND (w.group_no = 0 OR r.group_no = w.group_no)
  AND (w.units = '' OR FIND_IN_SET(r.unit_id, w.units))
  AND (w.flag IN ('', 'removed') OR (w.flag = 'flag' AND r.flag IS NOT NULL)
    OR (w.flag = 'remark' AND EXISTS (SELECT 1 FROM remark m WHERE m.row_id = r.id
      AND m.round <= w.shown))
    OR (w.flag = 'unaccepted' AND COALESCE(r.accepted_version = r.version AND r.accepted_round <= w.shown, 0) = 0))
  AND (w.words = '' OR r.task LIKE w.words OR r.detail LIKE w.words OR r.output LIKE w.words
    OR r.code COLLATE utf8mb4_uca1400_ai_ci LIKE w.words OR r.note LIKE w.words)
ORDER BY CASE w.sort WHEN 'code' THEN r.code END,
  CASE w.sort WHEN '-code' THEN r.code END DESC,
  CASE w.sort WHEN 'task' THEN r.task END COLLATE utf8mb4_uca1400_vietnamese_as_ci,
  CASE w.sort WHEN '-task' THEN r.task END COLLATE utf8mb4_uca1400_vietnamese_as_ci DESC,
  CASE w.sort WHEN 'points' THEN r.points WHEN 'coefficient' THEN r.coefficient END,
  CASE w.sort WHEN '-points' THEN r.points WHEN '-coefficient' THEN r.coefficient END DESC,
  r.position, r.id LIMIT ? OFFSET ?;

-- name: catalog_row_total
-- How many catalog_row_search, the statement before this one, found on all pages.
SELECT FOUND_ROWS();

-- name: catalog_row_facets
-- Sections and divisions of a catalog with their number of rows and one of them, in its order.
SELECT section, division, COUNT(*), MIN(id) FROM catalog_row WHERE catalog_id = ? AND removed = 0
GROUP BY section, division ORDER BY MIN(position);

-- name: catalog_row_find
-- The columns of catalog_row_page. No row: not of this catalog.
SELECT r.id, r.catalog_id, r.position, r.section, r.division, r.unit_id, r.code, r.task,
  r.detail, r.output, r.group_no, r.points, r.coefficient, r.unit_of_measure, r.frequency,
  r.posts, r.people, r.note, r.flag, r.import_id, r.removed, r.version,
  (SELECT COUNT(*) FROM remark m WHERE m.row_id = r.id AND m.state = 'open' AND m.round <= w.shown),
  r.accepted_version = r.version AND r.accepted_round <= w.shown, r.live_merge, r.shared_id, r.shared_reason
FROM (SELECT ? AS shown) w JOIN catalog_row r WHERE r.catalog_id = ? AND r.id = ?;

-- name: catalog_row_neighbours
-- The rows before and after a place; NULL at the ends.
SELECT (SELECT b.id FROM catalog_row b WHERE b.catalog_id = w.catalog AND b.removed = 0
    AND (b.position < w.place OR (b.position = w.place AND b.id < w.id))
    ORDER BY b.position DESC, b.id DESC LIMIT 1),
  (SELECT n.id FROM catalog_row n WHERE n.catalog_id = w.catalog AND n.removed = 0
    AND (n.position > w.place OR (n.position = w.place AND n.id > w.id))
    ORDER BY n.position, n.id LIMIT 1)
FROM (SELECT ? AS catalog, ? AS place, ? AS id) w;

-- name: catalog_row_last
-- The greatest position.
SELECT GREATEST(COALESCE(MAX(position), 0), 0) FROM catalog_row WHERE catalog_id = ?;

-- name: catalog_row_add
-- Duplicate: the code stands in the catalog already.
INSERT INTO catalog_row (catalog_id, position, section, division, code, task, detail, output,
  group_no, points, coefficient, unit_of_measure, frequency, posts, people, note, unit_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: catalog_row_change
-- Duplicate: the code stands already. No row: changed meanwhile or removed, or the agency
-- does not work on the catalog.
UPDATE catalog_row SET section = ?, division = ?, code = ?, task = ?, detail = ?, output = ?,
  group_no = ?, points = ?, coefficient = ?, unit_of_measure = ?, frequency = ?, posts = ?,
  people = ?, note = ?, flag = ?, unit_id = ?, version = version + 1
WHERE id = ? AND catalog_id = ? AND version = ? AND removed = 0
  AND catalog_id IN (SELECT c.id FROM catalog c WHERE c.state IN ('draft', 'returned'));

-- name: catalog_row_remove
-- removed 1 or 0. Duplicate: the code is used by another row meanwhile. No row: changed
-- meanwhile, or the agency does not work on the catalog.
UPDATE catalog_row SET removed = ?, version = version + 1
WHERE id = ? AND catalog_id = ? AND version = ?
  AND catalog_id IN (SELECT c.id FROM catalog c WHERE c.state IN ('draft', 'returned'));

-- name: catalog_row_coefficient
-- It follows from what was typed and is no other version. No row: nobody works on the catalog.
UPDATE catalog_row SET coefficient = ? WHERE id = ?
  AND catalog_id IN (SELECT c.id FROM catalog c WHERE c.state IN ('draft', 'returned', 'submitted'));

-- name: catalog_row_accept
-- As it stands. No row: a remark on it is not settled, or the catalog is not in appraisal.
UPDATE catalog_row SET accepted_version = version, accepted_round = ?, accepted_by = ?,
  accepted_at = UTC_TIMESTAMP(6)
WHERE id = ? AND catalog_id = ? AND removed = 0
  AND NOT EXISTS (SELECT 1 FROM remark m WHERE m.row_id = catalog_row.id AND m.state <> 'settled')
  AND catalog_id IN (SELECT c.id FROM catalog c WHERE c.state = 'submitted');

-- name: catalog_row_unaccept
UPDATE catalog_row SET accepted_version = NULL, accepted_round = NULL, accepted_by = NULL, accepted_at = NULL
WHERE id = ? AND catalog_id = ?;

-- name: catalog_row_accepted
-- How many rows are accepted as they stand, up to a round.
SELECT COUNT(*) FROM catalog_row WHERE catalog_id = ? AND removed = 0 AND accepted_version = version
  AND accepted_round <= ?;

-- name: catalog_row_copy
-- The rows of a version as the beginning of the next, and which shared works the agency does not have.
INSERT INTO catalog_row (catalog_id, position, section, division, unit_id, code, task, detail,
  output, group_no, points, coefficient, unit_of_measure, frequency, posts, people, note, origin_id, merge_id, merge_digest,
  shared_id, shared_version, shared_reason, removed)
SELECT ?, position, section, division, unit_id, code, task, detail, output, group_no, points,
  coefficient, unit_of_measure, frequency, posts, people, note, id, merge_id, merge_digest,
  shared_id, shared_version, shared_reason, removed
FROM catalog_row WHERE catalog_id = ? AND (removed = 0 OR shared_reason <> '');

-- name: catalog_row_kept
-- The rows of a supplement (0: all) that are worth the points (of one: these) of the row that they were copied
-- from, with its coefficient, while the standard has the points that it had there: nothing is computed anew.
SELECT r.id, o.coefficient
FROM (SELECT ? AS catalog, ? AS standard, ? AS id, ? AS points) w
JOIN catalog c ON c.id = w.catalog JOIN catalog b ON b.id = c.source_id
JOIN catalog_row s ON s.catalog_id = b.id AND s.id = b.standard_row_id AND s.points = w.standard
JOIN catalog_row r ON r.catalog_id = c.id AND (w.id = 0 OR r.id = w.id)
JOIN catalog_row o ON o.catalog_id = b.id AND o.id = r.origin_id AND o.points = IF(w.id = 0, r.points, w.points)
WHERE o.coefficient IS NOT NULL AND o.live_merge IS NULL ORDER BY r.id;

-- name: catalog_row_of_origin
-- The copy of a row in a version; no row: none.
SELECT id FROM catalog_row WHERE catalog_id = ? AND origin_id = ?;

-- name: catalog_round_add
INSERT INTO catalog_round (catalog_id, standard_reason, number, standard_row_id, words, submitted_by,
  delegation_id)
SELECT c.id, c.standard_reason, ?, ?, ?, ?, ? FROM catalog c WHERE c.id = ?;

-- name: catalog_round_rows_add
-- The rows as they stand, kept with the round.
INSERT INTO catalog_round_row (round_id, row_id, position, section, division, code, task, detail,
  output, group_no, points, coefficient, unit_of_measure, frequency, posts, people, note)
SELECT ?, id, position, section, division, code, task, detail, output, group_no, points,
  coefficient, unit_of_measure, frequency, posts, people, note
FROM catalog_row WHERE catalog_id = ? AND removed = 0;

-- name: catalog_round_end
-- With the post that the person holds today. No row: it was ended already.
UPDATE catalog_round t LEFT JOIN holding h ON h.person_id = ? AND h.main = 1
  AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
  AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))
SET t.outcome = ?, t.reason = ?, t.ended_by = ?, t.ended_at = UTC_TIMESTAMP(6),
  t.ended_title = h.title, t.ended_rank = h.rank
WHERE t.catalog_id = ? AND t.number = ? AND t.outcome = 'open';

-- name: catalog_round_sign
-- The appraisal is signed off, with the post of that day. No row: the round is over.
UPDATE catalog_round t LEFT JOIN holding h ON h.person_id = ? AND h.main = 1
  AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
  AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))
SET t.signed_by = ?, t.signed_at = UTC_TIMESTAMP(6), t.signed_title = h.title, t.signed_rank = h.rank
WHERE t.catalog_id = ? AND t.number = ? AND t.outcome = 'open';

-- name: catalog_round_unsign
-- It goes back to the appraisers.
UPDATE catalog_round SET signed_by = NULL, signed_at = NULL, signed_title = NULL, signed_rank = NULL
WHERE catalog_id = ? AND number = ?;

-- name: catalog_rounds
SELECT t.number, t.words, CONCAT_WS(' ', NULLIF(a.family, ''), a.given), t.submitted_at, t.outcome, t.reason,
  CONCAT_WS(' ', NULLIF(b.family, ''), b.given), t.ended_at, t.ended_title, t.ended_rank,
  CONCAT_WS(' ', NULLIF(s.family, ''), s.given), t.signed_at, t.signed_title, t.signed_rank, g.kind, g.behalf,
  t.standard_reason
FROM catalog_round t JOIN person a ON a.id = t.submitted_by LEFT JOIN person b ON b.id = t.ended_by
LEFT JOIN person s ON s.id = t.signed_by LEFT JOIN delegation_named g ON g.id = t.delegation_id
WHERE t.catalog_id = ? ORDER BY t.number;

-- name: catalog_round_rows
-- The rows of a round with the columns of catalog_row_page.
SELECT s.row_id, t.catalog_id, s.position, s.section, s.division, NULL, s.code, s.task,
  s.detail, s.output, s.group_no, s.points, s.coefficient, s.unit_of_measure, s.frequency,
  s.posts, s.people, s.note, NULL, NULL, 0, 0, 0, 0, NULL, NULL, ''
FROM catalog_round t JOIN catalog_round_row s ON s.round_id = t.id
WHERE t.catalog_id = ? AND t.number = ? ORDER BY s.position, s.row_id;
