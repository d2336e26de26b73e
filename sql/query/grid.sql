-- name: grid_scores
-- What experts give a row of a catalog, in the order in which it was written.
SELECT g.id, g.expert, g.post, g.difficulty, g.process, g.coordination, g.application,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given), g.written_at, g.version
FROM grid_score g JOIN person p ON p.id = g.written_by
WHERE g.catalog_id = ? AND g.row_id = ? AND g.removed = 0 ORDER BY g.id;

-- name: grid_taken_find
-- No row: it was never taken.
SELECT t.total, t.experts, t.points, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), t.taken_at, t.points_before
FROM grid_taken t JOIN person p ON p.id = t.taken_by WHERE t.row_id = ?;

-- name: grid_score_add
INSERT INTO grid_score (catalog_id, row_id, expert, post, difficulty, process, coordination, application, written_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: grid_score_remove
-- No row: taken off meanwhile.
UPDATE grid_score SET removed = 1, version = version + 1
WHERE catalog_id = ? AND row_id = ? AND id = ? AND version = ? AND removed = 0;

-- name: grid_taken_add
-- A key twice: it is there, grid_taken_put changes it.
INSERT INTO grid_taken (total, experts, points, taken_by, points_before, row_id) VALUES (?, ?, ?, ?, ?, ?);

-- name: grid_taken_put
UPDATE grid_taken SET total = ?, experts = ?, points = ?, taken_by = ?, points_before = ?, taken_at = UTC_TIMESTAMP(6)
WHERE row_id = ?;

-- name: grid_taken_back
-- The row has the points before. No row: it has them already.
UPDATE grid_taken SET points_before = NULL WHERE row_id = ? AND points_before IS NOT NULL;
