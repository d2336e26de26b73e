-- name: year_petition_add
INSERT INTO petition (classification_id, kind, words, proof, received_on, due_on) VALUES (?, 'petition', ?, ?, ?, ?);

-- name: year_petitions
-- Of all editions of a person and a year, the last first.
SELECT t.id, t.version, t.classification_id, t.state, t.words, t.proof, t.received_on, t.due_on, t.made_at, t.answer, t.document,
  CONCAT_WS(' ', NULLIF(a.family, ''), a.given), t.answered_at, g.kind, g.behalf
FROM classification c JOIN petition t ON t.classification_id = c.id LEFT JOIN person a ON a.id = t.answered_by
LEFT JOIN delegation_named g ON g.id = t.answered_under WHERE c.person_id = ? AND c.year = ? ORDER BY t.id DESC;

-- name: year_petition_find
-- Held until the end of the transaction.
SELECT version, state, classification_id FROM petition WHERE id = ? AND classification_id IS NOT NULL FOR UPDATE;

-- name: year_petition_waiting
-- Those that wait in the runs of an authority, the first to be answered first; and those that were accepted, of levels that were
-- not replaced yet.
SELECT t.id, t.state, t.classification_id, c.person_id, t.due_on, c.run_id FROM year_run r JOIN classification c ON c.run_id = r.id
JOIN petition t ON t.classification_id = c.id
WHERE r.authority_id = ? AND c.superseded_at IS NULL AND t.state IN ('waiting', 'changed') ORDER BY t.due_on, t.id LIMIT 500;
