-- name: feedback_standing
-- What stands of a person and a period, and how many were asked.
SELECT b.id, b.version, b.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), b.first_month, b.months, b.due, b.made_by,
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given), COUNT(*), b.agency_id
FROM feedback b JOIN person p ON p.id = b.person_id JOIN person m ON m.id = b.made_by JOIN feedback_invited i ON i.feedback_id = b.id
WHERE b.person_id = ? AND b.standing = ? GROUP BY b.id;

-- name: feedback_waiting
-- What waits for an answer of a person on a day, the first due first.
SELECT b.id, b.version, b.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), b.first_month, b.months, b.due, b.made_by,
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given), 0, b.agency_id
FROM feedback_invited i JOIN feedback b ON b.id = i.feedback_id AND b.withdrawn_at IS NULL AND b.due >= ?
JOIN person p ON p.id = b.person_id JOIN person m ON m.id = b.made_by
WHERE i.person_id = ? AND i.answered = 0 ORDER BY b.due, p.sort_name, b.id LIMIT 100;

-- name: feedback_add
-- A key twice: one stands.
INSERT INTO feedback (person_id, agency_id, first_month, months, due, made_by) VALUES (?, ?, ?, ?, ?, ?);

-- name: feedback_invite
INSERT INTO feedback_invited (feedback_id, person_id) VALUES (?, ?);

-- name: feedback_people
SELECT person_id FROM feedback_invited WHERE feedback_id = ? AND answered = 0 ORDER BY person_id;

-- name: feedback_hold
-- It stands until the end of the transaction. No row: it was withdrawn.
SELECT version FROM feedback WHERE id = ? AND withdrawn_at IS NULL FOR UPDATE;

-- name: feedback_mark
-- No row: not asked, or he answered.
UPDATE feedback_invited SET answered = 1 WHERE feedback_id = ? AND person_id = ? AND answered = 0;

-- name: feedback_say
-- Neither a person nor a moment.
INSERT INTO feedback_answer (id, feedback_id, word_1, word_2, word_3, words) VALUES (RANDOM_BYTES(16), ?, ?, ?, ?, ?);

-- name: feedback_answers
SELECT word_1, word_2, word_3, words FROM feedback_answer WHERE feedback_id = ? ORDER BY id;

-- name: feedback_withdraw
-- No row: withdrawn or changed meanwhile.
UPDATE feedback SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;
