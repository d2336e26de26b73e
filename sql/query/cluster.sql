-- name: cluster_state
-- A word that is another one as soon as clusters may have changed: catalogs that Home Affairs sees and their
-- versions, decisions, weights of words.
SELECT CONCAT_WS(' ', COUNT(*), COALESCE(SUM(CRC32(CONCAT_WS(':', c.id, c.version, c.state))), 0),
  (SELECT CONCAT_WS(':', MAX(d.id), COUNT(d.undone_at)) FROM cluster_decision d),
  (SELECT MAX(w.version) FROM similar_weight w))
FROM catalog c WHERE c.state IN ('submitted', 'appraised', 'proposed', 'agreed', 'in_force');

-- name: cluster_works
-- The works of each agency as Home Affairs has them: of the version in appraisal, where there is one, else of
-- that in force; settled: nothing changes them any more. Shared works are the same by themselves.
-- With the first decision that they belong to, and whether it is the canonical row of it, also in a later version.
SELECT r.id, c.agency_id, c.id, COALESCE(r.coefficient, 0), COALESCE(d.root_id, d.id, 0),
  COALESCE(k.id = r.id OR (h.agency_id = c.agency_id AND k.code = r.code AND k.catalog_id <> r.catalog_id), 0),
  c.state IN ('agreed', 'in_force'), COALESCE(r.group_no, 0), r.task, r.detail, r.output
FROM catalog c JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0 AND r.shared_id IS NULL
LEFT JOIN cluster_decision d ON d.id = r.live_merge LEFT JOIN catalog_row k ON k.id = d.row_id
  LEFT JOIN catalog h ON h.id = k.catalog_id
WHERE c.state IN ('submitted', 'appraised', 'proposed', 'agreed')
  OR (c.state = 'in_force' AND NOT EXISTS (SELECT 1 FROM catalog o WHERE o.agency_id = c.agency_id
    AND o.state IN ('submitted', 'appraised', 'proposed', 'agreed')))
ORDER BY r.id;

-- name: cluster_shared
-- The rows of shared parts that agencies have in those catalogs, without words: by shared row, its last version first.
SELECT r.id, c.agency_id, c.id, COALESCE(r.coefficient, 0), COALESCE(r.group_no, 0), r.shared_id
FROM catalog c JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0 AND r.shared_id IS NOT NULL
WHERE c.state IN ('submitted', 'appraised', 'proposed', 'agreed')
  OR (c.state = 'in_force' AND NOT EXISTS (SELECT 1 FROM catalog o WHERE o.agency_id = c.agency_id
    AND o.state IN ('submitted', 'appraised', 'proposed', 'agreed')))
ORDER BY r.shared_id, r.shared_version DESC, r.id;

-- name: cluster_aparts
SELECT DISTINCT a.low, a.high FROM cluster_apart a JOIN cluster_decision d ON d.id = a.decision_id
WHERE d.undone_at IS NULL ORDER BY a.low, a.high;

-- name: cluster_aparts_both
-- The same, each pair both ways round.
SELECT a.low, a.high FROM cluster_apart a JOIN cluster_decision d ON d.id = a.decision_id WHERE d.undone_at IS NULL
UNION SELECT a.high, a.low FROM cluster_apart a JOIN cluster_decision d ON d.id = a.decision_id WHERE d.undone_at IS NULL
ORDER BY 1, 2;

-- name: cluster_aparts_of
-- Those of one text (twice), which comes first.
SELECT a.low, a.high FROM cluster_apart a JOIN cluster_decision d ON d.id = a.decision_id
WHERE d.undone_at IS NULL AND a.low = ?
UNION SELECT a.high, a.low FROM cluster_apart a JOIN cluster_decision d ON d.id = a.decision_id
WHERE d.undone_at IS NULL AND a.high = ?
ORDER BY 1, 2;

-- name: cluster_laters
SELECT DISTINCT cluster_key FROM cluster_decision WHERE kind = 'later' AND undone_at IS NULL ORDER BY cluster_key;

-- name: cluster_rows
-- Works by their ids (a JSON array) with what a decision needs to know; those that Home Affairs sees.
SELECT r.id, r.catalog_id, c.agency_id, u.name, c.state, r.code, r.task, r.detail, r.output, r.group_no, r.points,
  r.coefficient, r.unit_of_measure, r.version, COALESCE(r.live_merge, 0), COALESCE(c.standard_row_id = r.id, 0),
  COALESCE(r.accepted_version = r.version, 0), IF(k.id = r.id OR (h.agency_id = c.agency_id AND k.code = r.code AND k.catalog_id <> r.catalog_id), k.id, 0),
  COALESCE(r.shared_id, 0), COALESCE(d.root_id, d.id, 0)
FROM (SELECT ? AS ids) w JOIN JSON_TABLE(w.ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN catalog_row r ON r.id = j.id JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id
LEFT JOIN cluster_decision d ON d.id = r.live_merge LEFT JOIN catalog_row k ON k.id = d.row_id
  LEFT JOIN catalog h ON h.id = k.catalog_id
WHERE r.removed = 0 AND c.state IN ('submitted', 'appraised', 'proposed', 'agreed', 'in_force')
ORDER BY r.id;

-- name: cluster_known
-- Works that Home Affairs has accepted as they stand, or that are approved, of the catalogs that it sees; in a
-- supplement also those that nobody changed since they were copied from the version in force.
SELECT r.id FROM catalog c JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0
WHERE c.state IN ('appraised', 'proposed', 'agreed', 'in_force')
  OR (c.state = 'submitted' AND (r.accepted_version = r.version OR (c.source_id IS NOT NULL AND r.version = 1
    AND r.coefficient = (SELECT o.coefficient FROM catalog_row o WHERE o.id = r.origin_id))))
ORDER BY r.id;

-- name: cluster_decision_add
INSERT INTO cluster_decision (kind, row_id, root_id, coefficient, cluster_key, members, changed, made_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: cluster_decision_next
-- Those that go on from a decision and count. No row: none.
SELECT id FROM cluster_decision WHERE root_id = ? AND undone_at IS NULL LIMIT 1;

-- name: cluster_members_add
-- ids: a JSON array.
INSERT INTO cluster_member (decision_id, row_id, coefficient_before, coefficient_after)
SELECT w.decision, r.id, r.coefficient, w.coefficient
FROM (SELECT ? AS decision, ? AS coefficient, ? AS ids) w
JOIN JSON_TABLE(w.ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN catalog_row r ON r.id = j.id;

-- name: cluster_members_point
-- The rows of a decision belong to it as they stand, with its coefficient.
UPDATE cluster_member m JOIN catalog_row r ON r.id = m.row_id
SET r.merge_id = m.decision_id, r.coefficient = m.coefficient_after,
  r.merge_digest = MD5(CONCAT_WS('\n', r.task, r.detail, r.output, r.points))
WHERE m.decision_id = ?;

-- name: cluster_apart_add
INSERT INTO cluster_apart (low, high, decision_id) VALUES (?, ?, ?);

-- name: cluster_decision_again
-- One that was taken back, made again as it was; not 'same', which looks at the works anew.
INSERT INTO cluster_decision (kind, row_id, cluster_key, members, made_by)
SELECT kind, row_id, cluster_key, members, ? FROM cluster_decision
WHERE id = ? AND kind <> 'same' AND undone_at IS NOT NULL;

-- name: cluster_members_again
INSERT INTO cluster_member (decision_id, row_id) SELECT ?, row_id FROM cluster_member WHERE decision_id = ?;

-- name: cluster_apart_again
INSERT INTO cluster_apart (low, high, decision_id) SELECT low, high, ? FROM cluster_apart WHERE decision_id = ?;

-- name: cluster_decision_undo
-- No row: taken back meanwhile.
UPDATE cluster_decision SET undone_by = ?, undone_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND undone_at IS NULL;

-- name: cluster_members_return
-- The rows that still belong to a decision have the coefficient that they had without it; row 0: all.
UPDATE cluster_member m JOIN catalog_row r ON r.id = m.row_id
SET r.coefficient = m.coefficient_before
WHERE m.decision_id = ? AND ? IN (0, m.row_id) AND r.live_merge = m.decision_id;

-- name: cluster_members_release
-- And belong to it no more, nor do their copies in later versions.
UPDATE cluster_member m JOIN catalog_row k ON k.id = m.row_id JOIN catalog h ON h.id = k.catalog_id
JOIN catalog_row r ON r.merge_id = m.decision_id AND r.code = k.code
JOIN catalog c ON c.id = r.catalog_id AND c.agency_id = h.agency_id
SET r.merge_id = NULL, r.merge_digest = NULL
WHERE m.decision_id = ? AND ? IN (0, m.row_id) AND (r.id = k.id OR r.catalog_id <> k.catalog_id);

-- name: cluster_member_before
-- What a row of a decision would have without it, after its catalog has another standard.
UPDATE cluster_member SET coefficient_before = ? WHERE decision_id = ? AND row_id = ?;

-- name: cluster_decision_find
SELECT id, kind, row_id, coefficient, members, changed, maker, made_at, undoer, undone_at, version, code, task, detail,
  output, agency, (SELECT COUNT(*) FROM cluster_member m WHERE m.decision_id = d.id AND m.open = 1)
FROM cluster_decision_named d WHERE d.id = ?;

-- name: cluster_decision_list
-- The columns of cluster_decision_find, the last first. kind '': any.
SELECT id, kind, row_id, coefficient, members, changed, maker, made_at, undoer, undone_at, version, code, task, detail,
  output, agency, (SELECT COUNT(*) FROM cluster_member m WHERE m.decision_id = d.id AND m.open = 1)
FROM (SELECT ? AS wanted) w JOIN cluster_decision_named d
WHERE w.wanted IN ('', d.kind) ORDER BY d.id DESC LIMIT ? OFFSET ?;

-- name: cluster_decision_count
SELECT COUNT(*) FROM (SELECT ? AS kind) w JOIN cluster_decision d WHERE w.kind IN ('', d.kind);

-- name: cluster_member_list
-- The works of a decision.
SELECT decision_id, row_id, catalog_id, agency_id, agency, state, code, task, detail, output, coefficient,
  unit_of_measure, coefficient_before, coefficient_after, objection, objector, objected_at, answer, outcome, answerer,
  answered_at, version, live, middle_id, middle_code, middle_task, middle_detail, middle_output, middle_agency, made_at,
  maker, points, group_no
FROM cluster_member_named WHERE decision_id = ? ORDER BY agency_id, position, row_id;

-- name: cluster_member_find
-- The columns of cluster_member_list.
SELECT decision_id, row_id, catalog_id, agency_id, agency, state, code, task, detail, output, coefficient,
  unit_of_measure, coefficient_before, coefficient_after, objection, objector, objected_at, answer, outcome, answerer,
  answered_at, version, live, middle_id, middle_code, middle_task, middle_detail, middle_output, middle_agency, made_at,
  maker, points, group_no
FROM cluster_member_named WHERE decision_id = ? AND row_id = ?;

-- name: cluster_member_of_catalog
-- The columns of cluster_member_list: works of a catalog in decisions that count, or that left one.
SELECT decision_id, row_id, catalog_id, agency_id, agency, state, code, task, detail, output, coefficient,
  unit_of_measure, coefficient_before, coefficient_after, objection, objector, objected_at, answer, outcome, answerer,
  answered_at, version, live, middle_id, middle_code, middle_task, middle_detail, middle_output, middle_agency, made_at,
  maker, points, group_no
FROM cluster_member_named WHERE catalog_id = ? AND kind = 'same' AND undone_at IS NULL AND (live = 1 OR outcome = 'left')
ORDER BY position, row_id, decision_id;

-- name: cluster_member_open
-- The columns of cluster_member_list: objections that wait for an answer, the oldest first.
SELECT decision_id, row_id, catalog_id, agency_id, agency, state, code, task, detail, output, coefficient,
  unit_of_measure, coefficient_before, coefficient_after, objection, objector, objected_at, answer, outcome, answerer,
  answered_at, version, live, middle_id, middle_code, middle_task, middle_detail, middle_output, middle_agency, made_at,
  maker, points, group_no
FROM cluster_member_named WHERE open = 1 AND undone_at IS NULL AND live = 1 ORDER BY objected_at, decision_id, row_id;

-- name: cluster_objections
-- How many objections wait for an answer, of a catalog or (0) in all.
SELECT COUNT(*) FROM (SELECT ? AS catalog) w JOIN cluster_member m JOIN cluster_decision d ON d.id = m.decision_id
JOIN catalog_row r ON r.id = m.row_id AND r.removed = 0 JOIN catalog c ON c.id = r.catalog_id AND c.state <> 'dropped'
WHERE m.open = 1 AND d.undone_at IS NULL AND r.live_merge = d.id AND w.catalog IN (0, r.catalog_id);

-- name: cluster_object
-- No row: changed meanwhile, or it was answered.
UPDATE cluster_member SET objection = ?, objected_by = ?, objected_at = UTC_TIMESTAMP(6), version = version + 1
WHERE decision_id = ? AND row_id = ? AND version = ? AND answered_at IS NULL;

-- name: cluster_answer
-- No row: changed meanwhile.
UPDATE cluster_member SET answer = ?, outcome = ?, answered_by = ?, answered_at = UTC_TIMESTAMP(6), version = version + 1,
  answer_digest = (SELECT r.merge_digest FROM catalog_row r WHERE r.id = cluster_member.row_id)
WHERE decision_id = ? AND row_id = ? AND version = ? AND open = 1;

-- name: cluster_member_rejoin
-- A row that left belongs to the decision again, with its coefficient. No row: it says something else meanwhile, or
-- belongs to another decision.
UPDATE cluster_member m JOIN catalog_row r ON r.id = m.row_id
SET r.merge_id = m.decision_id, r.merge_digest = m.answer_digest, r.coefficient = m.coefficient_after
WHERE m.decision_id = ? AND m.row_id = ? AND r.removed = 0 AND r.shared_id IS NULL AND r.live_merge IS NULL
  AND m.answer_digest = MD5(CONCAT_WS('\n', r.task, r.detail, r.output, r.points));

-- name: cluster_unanswer
-- An objection waits for an answer again. No row: changed meanwhile.
UPDATE cluster_member SET answer = '', outcome = NULL, answered_by = NULL, answered_at = NULL, answer_digest = NULL,
  version = version + 1
WHERE decision_id = ? AND row_id = ? AND version = ? AND answered_at IS NOT NULL;
