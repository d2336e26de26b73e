-- name: year_replace_end
-- A level that stands is replaced, in the version that was seen.
UPDATE classification SET superseded_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND superseded_at IS NULL AND decision_id IS NOT NULL;

-- name: year_replace_add
-- The next edition: all as before but what was decided (chosen, decision, standing, mean, shown, level, why; the one before).
INSERT INTO classification (run_id, person_id, year, edition, before_id, agency_id, unit_id, title, `rank`, group_id, state, self_level, report, self_at,
  silent_why, met_at, proposed_level, proposed_words, handling, proposed_by, proposed_under, proposed_at, chosen, decision_id, standing, mean, shown, level, why)
SELECT c.run_id, c.person_id, c.year, c.edition + 1, c.id, c.agency_id, c.unit_id, c.title, c.`rank`, c.group_id, 'decided', c.self_level, c.report, c.self_at,
  c.silent_why, c.met_at, c.proposed_level, c.proposed_words, c.handling, c.proposed_by, c.proposed_under, c.proposed_at, ?, ?, ?, ?, ?, ?, ?
FROM classification c WHERE c.id = ?;

-- name: year_replace_step
INSERT INTO classification_step (classification_id, act, person_id, delegation_id, reason) VALUES (?, 'replace', ?, ?, ?);

-- name: year_stale_add
INSERT INTO year_stale (decision_id, kind, classification_id, level) VALUES (?, ?, ?, ?);

-- name: year_stale_head
-- The level of the head of an agency in a year that stands decided.
SELECT c.id FROM classification c WHERE c.agency_id = ? AND c.unit_id = c.agency_id AND c.year = ? AND c.`rank` = 'head' AND c.superseded_at IS NULL
  AND c.decision_id IS NOT NULL LIMIT 1;

-- name: year_stale_replaced
-- What waits for a decision on a level that is replaced now (number of the decision, who; the level).
UPDATE year_stale SET decision = 'replace', reason = ?, decided_by = ?, decided_at = UTC_TIMESTAMP(6), version = version + 1
WHERE classification_id = ? AND decision IS NULL AND kind <> 'record';

-- name: year_stales
-- All of a run, those that wait first.
SELECT t.id, t.version, t.kind, t.classification_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), c.title, u.name, c.level, t.level, d.number, d.day,
  t.decision, t.reason, CONCAT_WS(' ', NULLIF(w.family, ''), w.given), t.decided_at
FROM year_decision d JOIN year_stale t ON t.decision_id = d.id JOIN classification c ON c.id = t.classification_id JOIN person p ON p.id = c.person_id
JOIN unit u ON u.id = c.unit_id LEFT JOIN person w ON w.id = t.decided_by WHERE d.run_id = ? ORDER BY t.decision IS NOT NULL, t.kind, p.sort_name, t.id;

-- name: year_stale_keep
-- It stays as it is, of a run.
UPDATE year_stale t JOIN year_decision d ON d.id = t.decision_id SET t.decision = 'keep', t.reason = ?, t.decided_by = ?, t.decided_at = UTC_TIMESTAMP(6),
  t.version = t.version + 1 WHERE t.id = ? AND t.version = ? AND t.decision IS NULL AND d.run_id = ?;

-- name: year_stale_own
-- Is one that waits about a person himself?
SELECT 1 FROM year_stale t JOIN classification c ON c.id = t.classification_id WHERE t.id = ? AND c.person_id = ?;

-- name: year_stale_waiting
-- How many wait in the runs of an authority, and in which run.
SELECT COUNT(*), MIN(r.id) FROM year_run r JOIN year_decision d ON d.run_id = r.id JOIN year_stale t ON t.decision_id = d.id
WHERE r.authority_id = ? AND t.decision IS NULL;
