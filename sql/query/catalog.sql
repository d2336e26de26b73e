-- name: catalog_add
-- Duplicate: the agency works on one in this campaign, or on a supplement, already.
INSERT INTO catalog (agency_id, campaign_id, number, basis, source_id, created_by)
SELECT ?, ?, COALESCE(MAX(number), 0) + 1, ?, ?, ? FROM catalog
WHERE agency_id = ? AND campaign_id = ?;

-- name: catalog_find
-- A catalog that the person may see: all (?, twice; again behind the id), or of the agency (inside: also before
-- it is in force). The last round whose remarks this person may see comes behind the round. A supplement has no day
-- by which it is due.
SELECT c.id, c.agency_id, u.name, u.agency_kind, c.campaign_id, k.name, k.year, c.number,
  c.state, c.round, IF(? = 1 OR c.state NOT IN ('submitted', 'appraised', 'proposed'),
    c.round, c.round - 1),
  c.standard_row_id, p.code, p.task, p.points, c.basis, c.source_id,
  c.decision_number, c.decision_day, c.decision_file_id, f.name, c.in_force_from,
  c.in_force_until, IF(c.source_id IS NULL, k.submit_by, NULL), IF(c.source_id IS NULL, k.approve_by, NULL), c.moved_at, c.version,
  c.row_count,
  (SELECT COUNT(*) FROM remark m WHERE m.catalog_id = c.id AND m.state = 'open'
    AND m.round <= IF(? = 1 OR c.state NOT IN ('submitted', 'appraised', 'proposed'),
      c.round, c.round - 1)),
  c.appraiser_id, CONCAT_WS(' ', NULLIF(a.family, ''), a.given), c.standard_reason
FROM catalog c JOIN unit u ON u.id = c.agency_id JOIN campaign k ON k.id = c.campaign_id
LEFT JOIN catalog_row p ON p.catalog_id = c.id AND p.id = c.standard_row_id
LEFT JOIN file f ON f.id = c.decision_file_id
LEFT JOIN person a ON a.id = c.appraiser_id
WHERE c.id = ? AND (? = 1 OR (c.agency_id = ?
  AND (? = 1 OR c.state IN ('in_force', 'superseded'))));

-- name: catalog_list
-- The columns of catalog_find; filters: states ("a,b", '' all), kind of agency
-- ('' all), campaign (0 all), name of the agency (LIKE), whose appraisal ('' all, 'none', 'mine' and
-- the person); a sort word. How many there are on all pages comes last. The page is cut first: what is counted
-- of a catalog is counted for its rows alone.
SELECT c.id, c.agency_id, u.name, u.agency_kind, c.campaign_id, k.name, k.year, c.number,
  c.state, c.round, w.shown,
  c.standard_row_id, p.code, p.task, p.points, c.basis, c.source_id,
  c.decision_number, c.decision_day, c.decision_file_id, f.name, c.in_force_from,
  c.in_force_until, IF(c.source_id IS NULL, k.submit_by, NULL), IF(c.source_id IS NULL, k.approve_by, NULL), c.moved_at, c.version,
  c.row_count,
  (SELECT COUNT(*) FROM remark m WHERE m.catalog_id = c.id AND m.state = 'open'
    AND m.round <= w.shown),
  c.appraiser_id, CONCAT_WS(' ', NULLIF(a.family, ''), a.given), c.standard_reason, w.total
FROM (SELECT c.id, COUNT(*) OVER () AS total, IF(s.all_of = 1 OR c.state NOT IN ('submitted', 'appraised', 'proposed'),
    c.round, c.round - 1) AS shown,
  ROW_NUMBER() OVER (ORDER BY
    CASE s.sort WHEN 'agency' THEN u.name END COLLATE utf8mb4_uca1400_vietnamese_as_ci,
    CASE s.sort WHEN '-agency' THEN u.name END COLLATE utf8mb4_uca1400_vietnamese_as_ci DESC,
    CASE s.sort WHEN 'moved' THEN c.moved_at END,
    CASE s.sort WHEN '-moved' THEN c.moved_at END DESC,
    FIELD(c.state, 'proposed', 'submitted', 'appraised', 'agreed', 'returned', 'draft',
      'in_force', 'superseded', 'dropped'), c.moved_at, c.id) AS place
  FROM (SELECT ? AS all_of, ? AS agency, ? AS inside, ? AS sort) s
  JOIN catalog c JOIN unit u ON u.id = c.agency_id
  WHERE (s.all_of = 1 OR (c.agency_id = s.agency
      AND (s.inside = 1 OR c.state IN ('in_force', 'superseded'))))
    AND (? = '' OR FIND_IN_SET(c.state, ?)) AND (? = '' OR u.agency_kind = ?)
    AND (? = 0 OR c.campaign_id = ?) AND u.name LIKE ?
    AND (? = '' OR IF(? = 'none', c.appraiser_id IS NULL, c.appraiser_id = ?))
  ORDER BY place LIMIT ? OFFSET ?) w
JOIN catalog c ON c.id = w.id JOIN unit u ON u.id = c.agency_id
JOIN campaign k ON k.id = c.campaign_id
LEFT JOIN catalog_row p ON p.catalog_id = c.id AND p.id = c.standard_row_id
LEFT JOIN file f ON f.id = c.decision_file_id
LEFT JOIN person a ON a.id = c.appraiser_id
ORDER BY w.place;

-- name: catalog_count
-- How many catalog_list has, by the same filters, for a page behind the last.
SELECT COUNT(*)
FROM (SELECT ? AS all_of, ? AS agency, ? AS inside) s
JOIN catalog c JOIN unit u ON u.id = c.agency_id
WHERE (s.all_of = 1 OR (c.agency_id = s.agency
    AND (s.inside = 1 OR c.state IN ('in_force', 'superseded'))))
  AND (? = '' OR FIND_IN_SET(c.state, ?)) AND (? = '' OR u.agency_kind = ?)
  AND (? = 0 OR c.campaign_id = ?) AND u.name LIKE ?
  AND (? = '' OR IF(? = 'none', c.appraiser_id IS NULL, c.appraiser_id = ?));

-- name: catalog_lock
-- First read of every write to a catalog: nobody else changes it until the end.
SELECT agency_id, state, round, version, standard_row_id, campaign_id, decision_file_id, basis,
  appraiser_id, source_id
FROM catalog WHERE id = ? FOR UPDATE;

-- name: catalog_touch
-- What was shown of the catalog before is no longer all of it, and its rows are counted again. No row:
-- it is in force, or was dropped.
UPDATE catalog SET version = version + 1, row_count = (SELECT COUNT(*) FROM catalog_row r FORCE INDEX (place)
  WHERE r.catalog_id = catalog.id AND r.removed = 0)
WHERE id = ? AND state NOT IN ('in_force', 'superseded', 'dropped');

-- name: catalog_move
-- No row: changed meanwhile.
UPDATE catalog SET state = ?, moved_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = ?;

-- name: catalog_round_up
-- What is appraised gets its decision afterwards: one that was attached to the draft is none of it.
UPDATE catalog SET round = round + 1, decision_file_id = NULL WHERE id = ?;

-- name: catalog_set_standard
-- No row: neither the agency nor Home Affairs works on it.
UPDATE catalog SET standard_row_id = ?, standard_reason = ?, version = version + 1
WHERE id = ? AND state IN ('draft', 'returned', 'submitted');

-- name: catalog_set_basis
-- No row: the agency does not work on it.
UPDATE catalog SET basis = ?, version = version + 1
WHERE id = ? AND state IN ('draft', 'returned');

-- name: catalog_set_appraiser
-- No row: it is not in appraisal.
UPDATE catalog SET appraiser_id = ?, version = version + 1 WHERE id = ? AND state = 'submitted';

-- name: catalog_set_file
-- No row: it waits for no decision.
UPDATE catalog SET decision_file_id = ?, version = version + 1
WHERE id = ? AND state IN ('agreed', 'draft');

-- name: catalog_enact
-- The decision of a catalog that was agreed to, or approved before; no row: changed meanwhile.
UPDATE catalog SET decision_number = ?, decision_day = ?, in_force_from = ? WHERE id = ?
  AND version = ? AND state IN ('agreed', 'draft');

-- name: catalog_supersede
-- A version in force ends the day before the next one begins. No row: it is not in force.
UPDATE catalog SET state = 'superseded', in_force_until = ?, moved_at = UTC_TIMESTAMP(6),
  version = version + 1
WHERE id = ? AND state = 'in_force';

-- name: catalog_in_force_of
-- The versions of an agency that a new one ends, the last one first.
SELECT id, in_force_from FROM catalog WHERE agency_id = ? AND state = 'in_force' AND id <> ?
ORDER BY in_force_from DESC;

-- name: catalog_open_of
-- The catalogs that an agency works on now.
SELECT id FROM catalog WHERE open_agency = ? LIMIT 1;

-- name: catalog_heads
-- The head of an agency on a day, and who acts for him.
SELECT DISTINCT t.person_id FROM (
  SELECT h.unit_id AS agency_id, h.person_id, h.from_day, h.until_day FROM holding h WHERE h.rank = 'head'
  UNION ALL SELECT g.agency_id, g.receiver_id, g.from_day, g.until_day FROM delegation g
  WHERE g.accepted_at IS NOT NULL AND g.ended_at IS NULL) t
WHERE t.agency_id = ? AND t.from_day <= ? AND (t.until_day IS NULL OR t.until_day >= ?);

-- name: catalog_officers
SELECT d.person_id FROM duty d WHERE d.agency_id = ? AND d.kind = 'officer' AND d.from_day <= ?
  AND (d.until_day IS NULL OR d.until_day >= ?);

-- name: catalog_role_people
-- Who was last seen with a role of the province.
SELECT person_id FROM known_role WHERE role = ?;

-- name: catalog_history
-- What was done to a catalog and its rows, newest first. Second value 0: without what the
-- appraisers have said since the last submission. Fourth and sixth 0: without what experts said.
SELECT a.id, a.at, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), a.noun, a.object_id, a.action,
  a.before_json, a.after_json, r.code, r.task, g.kind, g.behalf
FROM (SELECT e.id FROM audit e WHERE e.noun = 'catalog' AND e.object_id = ?
    AND (? = 1 OR e.action NOT IN ('remark', 'settle', 'send_back') OR e.id < (SELECT MAX(s.id)
      FROM audit s WHERE s.noun = 'catalog' AND s.object_id = ? AND s.action = 'submit'))
    AND (? = 1 OR e.action NOT LIKE 'vote%')
  UNION ALL
  SELECT e.id FROM catalog_row c JOIN audit e ON e.noun = 'catalog_row' AND e.object_id = c.id
  WHERE c.catalog_id = ? AND (? = 1 OR e.action NOT LIKE 'grid%')
  ORDER BY id DESC LIMIT ? OFFSET ?) h
JOIN audit a ON a.id = h.id LEFT JOIN person p ON p.id = a.person_id
LEFT JOIN delegation_named g ON g.id = a.delegation_id
LEFT JOIN catalog_row r ON a.noun = 'catalog_row' AND r.id = a.object_id
ORDER BY a.id DESC;

-- name: catalog_row_history
-- Second value 0: without what experts said.
SELECT a.id, a.at, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), a.noun, a.object_id, a.action,
  a.before_json, a.after_json, r.code, r.task, g.kind, g.behalf
FROM audit a LEFT JOIN person p ON p.id = a.person_id
LEFT JOIN delegation_named g ON g.id = a.delegation_id
LEFT JOIN catalog_row r ON r.id = a.object_id
WHERE a.noun = 'catalog_row' AND a.object_id = ? AND (? = 1 OR a.action NOT LIKE 'grid%')
ORDER BY a.id DESC LIMIT ? OFFSET ?;

-- name: catalog_tally
-- How many catalogs stand in each state that is at work, and the earliest date by which they are due.
SELECT c.state, COUNT(*), MIN(IF(c.source_id IS NULL, k.submit_by, NULL)), MIN(IF(c.source_id IS NULL, k.approve_by, NULL))
FROM catalog c JOIN campaign k ON k.id = c.campaign_id
WHERE c.state NOT IN ('in_force', 'superseded', 'dropped') GROUP BY c.state;
