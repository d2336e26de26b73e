-- name: remark_add
INSERT INTO remark (catalog_id, round, row_id, section, division, kind, words, author_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: remark_list
-- Remarks of a catalog up to a round; of one row where a row is given (0: all).
-- The whole first, then parts, then by row.
SELECT m.id, m.catalog_id, m.round, m.row_id, r.code, r.task, m.kind, m.words,
  CONCAT_WS(' ', NULLIF(a.family, ''), a.given), m.created_at, m.answer, CONCAT_WS(' ', NULLIF(b.family, ''), b.given),
  m.answered_at, m.state, m.version, m.section, m.division
FROM remark m JOIN person a ON a.id = m.author_id LEFT JOIN person b ON b.id = m.answered_by
LEFT JOIN catalog_row r ON r.id = m.row_id
WHERE m.catalog_id = ? AND m.round <= ? AND (? = 0 OR m.row_id = ?)
ORDER BY m.row_id IS NOT NULL, m.section IS NOT NULL, m.section, m.division, r.position, m.id;

-- name: remark_find
-- No row: there is no such remark.
SELECT m.catalog_id, m.row_id, m.state, m.version, m.round, m.words, m.answer, r.code
FROM remark m LEFT JOIN catalog_row r ON r.id = m.row_id WHERE m.id = ?;

-- name: remark_answer
-- No row: changed meanwhile or settled.
UPDATE remark SET answer = ?, answered_by = ?, answered_at = UTC_TIMESTAMP(6), state = 'answered',
  version = version + 1
WHERE id = ? AND version = ? AND state <> 'settled';

-- name: remark_settle
-- No row: changed meanwhile or settled.
UPDATE remark SET state = 'settled', settled_by = ?, settled_at = UTC_TIMESTAMP(6),
  version = version + 1
WHERE id = ? AND version = ? AND state <> 'settled';

-- name: remark_of_round
-- How many remarks a round has.
SELECT COUNT(*) FROM remark WHERE catalog_id = ? AND round = ?;

-- name: remark_unsettled
-- How many remarks are not settled.
SELECT COUNT(*) FROM remark WHERE catalog_id = ? AND state <> 'settled';

-- name: remark_unanswered
SELECT COUNT(*) FROM remark WHERE catalog_id = ? AND state = 'open';
