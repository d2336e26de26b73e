-- name: classification_self
-- The person sends it (level, report; its id and version).
UPDATE classification SET state = 'self', self_level = ?, report = ?, self_at = UTC_TIMESTAMP(6), silent_why = '', version = version + 1
WHERE id = ? AND version = ? AND state = 'open';

-- name: classification_open_again
-- Taken back, or returned: what was written stays for who writes on.
UPDATE classification SET state = 'open', self_at = NULL, silent_why = '', version = version + 1 WHERE id = ? AND version = ? AND state = 'self';

-- name: classification_silent
-- It goes on without the person (why; its id and version).
UPDATE classification SET state = 'self', silent_why = ?, version = version + 1 WHERE id = ? AND version = ? AND state = 'open';

-- name: classification_propose
-- The proposal of the advising body (level, words, part IV, by whom and under what; its id and version), from the meeting on.
UPDATE classification SET state = 'proposed', proposed_level = ?, proposed_words = ?, handling = ?, proposed_by = ?, proposed_under = ?,
  proposed_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND version = ? AND state IN ('met', 'proposed');

-- name: classification_unpropose
UPDATE classification SET state = 'met', proposed_level = NULL, proposed_words = '', proposed_by = NULL, proposed_under = NULL, proposed_at = NULL,
  version = version + 1 WHERE id = ? AND version = ? AND state = 'proposed';

-- name: classification_move
-- To the run of another authority (run, agency, unit, title, rank; its id): met and proposed there anew.
UPDATE classification SET run_id = ?, agency_id = ?, unit_id = ?, title = ?, rank = ?, group_id = NULL, chosen = 0,
  state = IF(state = 'open', 'open', 'self'), met_at = NULL, proposed_level = NULL, proposed_words = '', handling = '', proposed_by = NULL,
  proposed_under = NULL, proposed_at = NULL, version = version + 1 WHERE id = ? AND decision_id IS NULL;

-- name: classification_undecided
-- Of people (a JSON array) those of a year that are not decided: whose, which, whose run.
SELECT c.person_id, c.id, c.run_id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN classification c ON c.person_id = j.id AND c.year = ? AND c.decision_id IS NULL AND c.superseded_at IS NULL;

-- name: classification_snapshot_add
INSERT INTO classification_snapshot (classification_id, body, sha256) VALUES (?, ?, ?);

-- name: classification_frozen_after
-- What decisions froze, by id, those behind one; of a year, or of all (0 twice).
SELECT c.id, c.edition, p.uid, c.year, s.body, s.sha256, c.standing, c.mean, COALESCE(c.shown, 0), c.level, c.why,
  c.superseded_at IS NOT NULL FROM classification c JOIN person p ON p.id = c.person_id LEFT JOIN classification_snapshot s ON s.classification_id = c.id
WHERE c.id > ? AND (? = 0 OR c.year = ?) AND c.decision_id IS NOT NULL ORDER BY c.id LIMIT ?;

-- name: classification_waits
-- Of a person those that he has to write: which, of what year, in which agency.
SELECT id, year, agency_id FROM classification WHERE person_id = ? AND state = 'open' AND superseded_at IS NULL ORDER BY year;

-- name: classification_waiting
-- Of the runs of an authority that are not decided, without the person: how many are met, and how many wait for their people.
SELECT r.id, r.year, COALESCE(SUM(c.state = 'met'), 0), COALESCE(SUM(c.state = 'open'), 0) FROM year_run r
JOIN classification c ON c.run_id = r.id AND c.superseded_at IS NULL
WHERE r.authority_id = ? AND r.state <> 'decided' AND c.person_id <> ? GROUP BY r.id, r.year ORDER BY r.year;
