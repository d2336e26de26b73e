-- name: year_group_add
-- Behind the others of its run.
INSERT INTO year_group (run_id, position, name) SELECT ?, COALESCE(MAX(g.position), 0) + 1, ? FROM year_group g WHERE g.run_id = ?;

-- name: year_group_rename
UPDATE year_group SET name = ? WHERE id = ? AND run_id = ?;

-- name: year_group_remove
DELETE FROM year_group WHERE id = ? AND run_id = ?;

-- name: year_group_move
-- People (a JSON array of classifications) of a run into a group.
UPDATE classification SET group_id = ? WHERE run_id = ? AND id IN (SELECT j.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j);

-- name: year_group_pour
-- All of one group into another, every edition.
UPDATE classification SET group_id = ? WHERE run_id = ? AND group_id = ?;

-- name: year_run_touch
UPDATE year_run SET version = version + 1 WHERE id = ?;

-- name: year_run_freeze
-- Base, rate, by which document the body is outstanding, by which one the groups were declared; who; the run in its version.
UPDATE year_run SET state = 'frozen', base = ?, rate = ?, outstanding_number = ?, outstanding_day = ?, group_number = ?, group_day = ?,
  frozen_by = ?, frozen_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND state = 'open';

-- name: year_run_unfreeze
UPDATE year_run SET state = 'open', base = NULL, frozen_by = NULL, frozen_at = NULL, version = version + 1
WHERE id = ? AND version = ? AND state = 'frozen';

-- name: year_run_choose
-- Why the authority chose; NULL: no longer.
UPDATE year_run SET chosen_why = ?, version = version + 1 WHERE id = ? AND version = ? AND state = 'frozen';

-- name: year_run_chosen
-- Of a run these (a JSON array of classifications) are chosen, nobody else.
UPDATE classification SET chosen = id IN (SELECT j.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j)
WHERE run_id = ? AND superseded_at IS NULL;

-- name: year_run_snapshot_last
-- The places of a run as its last decision froze them, with the number and the day of that decision.
SELECT s.body, d.number, d.day FROM year_decision d JOIN year_run_snapshot s ON s.decision_id = d.id WHERE d.run_id = ? ORDER BY d.id DESC LIMIT 1;

-- name: classification_editions
-- Every edition of a run, also those that no longer stand.
SELECT n.* FROM classification_named n WHERE n.run_id = ? ORDER BY n.id;

-- name: year_levels
-- The levels of people (a JSON array, twice) that stand, of years from one to another (twice), person by person: what the view
-- year_level says, asked where the people are.
SELECT c.person_id, c.year, c.level FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN classification c ON c.person_id = j.id
WHERE c.year BETWEEN ? AND ? AND c.superseded_at IS NULL AND c.level IS NOT NULL
UNION ALL
SELECT l.person_id, l.year, l.level FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) k JOIN past_level l ON l.person_id = k.id
WHERE l.standing BETWEEN ? AND ? ORDER BY 1, 2 DESC;
