-- name: year_decisions
-- Those of a run, the first first.
SELECT n.* FROM year_decision_named n WHERE n.run_id = ? ORDER BY n.id;

-- name: year_decision_get
SELECT n.* FROM year_decision_named n WHERE n.id = ?;

-- name: year_decision_add
INSERT INTO year_decision (run_id, kind, replaces_id, number, day, signer, reason, cause, stated_level, made_by, made_under)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: year_decision_level
-- What a decision says of one, in the version that was counted.
UPDATE classification SET state = 'decided', decision_id = ?, standing = ?, mean = ?, shown = ?, level = ?, why = ?, version = version + 1
WHERE id = ? AND version = ? AND decision_id IS NULL AND superseded_at IS NULL;

-- name: year_decision_run
UPDATE year_run SET state = 'decided', version = version + 1 WHERE id = ? AND version = ? AND state = 'frozen';

-- name: year_decision_steps
-- The same step of all that a decision is about (act, who, under which delegation, reason, the decision).
INSERT INTO classification_step (classification_id, act, person_id, delegation_id, reason)
SELECT c.id, ?, ?, ?, ? FROM classification c WHERE c.decision_id = ?;

-- name: year_decision_outbox
-- What was decided goes to the national database within its legal time.
INSERT INTO outbox (kind, noun, object_id, payload) SELECT 'national', 'classification', c.id, '{}' FROM classification c WHERE c.decision_id = ?;

-- name: year_decision_freeze
INSERT INTO year_run_snapshot (decision_id, body, sha256) VALUES (?, ?, ?);

-- name: year_decision_frozen
-- What the last decision of a run froze of its places.
SELECT s.body FROM year_run_snapshot s JOIN year_decision d ON d.id = s.decision_id WHERE d.run_id = ? ORDER BY d.id DESC LIMIT 1;

-- name: year_decision_notice
UPDATE year_decision SET notice_number = ?, notice_day = ?, public_day = ?, noticed_by = ?, noticed_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND noticed_at IS NULL;

-- name: year_decision_noticed
-- Its people are told.
UPDATE classification SET state = 'noticed', noticed_at = UTC_TIMESTAMP(6), version = version + 1
WHERE decision_id = ? AND state = 'decided' AND superseded_at IS NULL;

-- name: year_decision_people
-- Whom a decision is about, unit by unit, leaders first, by Vietnamese name.
SELECT n.* FROM classification_named n WHERE n.decision_id = ? ORDER BY n.unit_id <> n.agency_id, n.unit_name, n.unit_id, n.rank, n.sort_name, n.person_id;

-- name: year_decision_read
UPDATE classification SET read_at = UTC_TIMESTAMP(6) WHERE id = ? AND person_id = ? AND noticed_at IS NOT NULL AND read_at IS NULL;

-- name: year_public
-- The levels of an agency's people in a year that are shown in it by a day.
SELECT n.* FROM classification_named n JOIN year_decision d ON d.id = n.decision_id
WHERE n.agency_id = ? AND n.year = ? AND n.state = 'noticed' AND n.superseded_at IS NULL AND d.public_day <= ?
ORDER BY n.rank <> 'head' OR n.unit_id <> n.agency_id, n.unit_id <> n.agency_id, n.unit_name, n.unit_id, n.rank, n.sort_name, n.person_id;

-- name: year_unread
-- The newest notice of a person that he has not read.
SELECT n.* FROM classification_named n WHERE n.person_id = ? AND n.state = 'noticed' AND n.superseded_at IS NULL AND n.read_at IS NULL
ORDER BY n.id DESC LIMIT 1;

-- name: year_decision_all
-- All of a year (twice; 0: of every year) with what they froze of their runs.
SELECT d.id, d.number, r.year, s.body, s.sha256 FROM year_decision d JOIN year_run r ON r.id = d.run_id
LEFT JOIN year_run_snapshot s ON s.decision_id = d.id WHERE ? = 0 OR r.year = ? ORDER BY d.id;

-- name: year_decision_levels
-- How many of each agency have which level of a year that stands decided.
SELECT c.agency_id, a.name, c.level, COUNT(*) FROM classification c JOIN unit a ON a.id = c.agency_id
WHERE c.year = ? AND c.superseded_at IS NULL AND c.decision_id IS NOT NULL GROUP BY c.agency_id, c.level ORDER BY a.agency_kind, a.position, a.id, c.level;
