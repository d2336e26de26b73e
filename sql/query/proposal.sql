-- name: proposal_add
-- A draft, or (technical support) what is sent at once: then with its moment and until when.
INSERT INTO proposal (kind, state, person_id, agency_id, subject, words, late_unit, cap, period, other,
  wished_day, page, request_id, agent, submitted_at, due_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: proposal_now
SELECT UTC_TIMESTAMP(6);

-- name: proposal_find
-- A proposal that the person may see: his own, his agency's where he is inside, what was sent to
-- Home Affairs, technical support, what the chairman has or had, or all that was sent.
SELECT v.* FROM (SELECT ? AS person, ? AS agency, ? AS inside, ? AS home, ? AS support, ? AS chairman, ? AS all_of) s
JOIN proposal_named v
WHERE v.id = ? AND (v.person_id = s.person OR (s.inside = 1 AND v.agency_id = s.agency)
  OR (s.home = 1 AND v.kind <> 'support' AND v.submitted_at IS NOT NULL) OR (s.support = 1 AND v.kind = 'support')
  OR (s.chairman = 1 AND v.forwarded_at IS NOT NULL) OR (s.all_of = 1 AND v.submitted_at IS NOT NULL));

-- name: proposal_page
-- The columns of proposal_named. See proposal_find; a sort word; filters: kind, state ('' all; 'open' not
-- answered, 'waiting' for who answers, 'decided' without its document), agency (0 all), late, sent
-- between two moments (NULL all; then without support and what was withdrawn), words (LIKE, four
-- times). The page is cut first, by its keys alone, then joined.
SELECT v.* FROM (SELECT p.id,
    CASE s.sort WHEN 'agency' THEN u.name END COLLATE utf8mb4_uca1400_vietnamese_as_ci AS up,
    CASE s.sort WHEN '-agency' THEN u.name END COLLATE utf8mb4_uca1400_vietnamese_as_ci AS down,
    CASE s.sort WHEN 'waiting' THEN COALESCE(p.submitted_at, '9999-12-31') END AS longest,
    CASE s.sort WHEN '-waiting' THEN p.submitted_at END AS shortest,
    p.state IN ('answered', 'closed', 'withdrawn') AS ended,
    IF(p.state IN ('answered', 'closed', 'withdrawn'), NULL, COALESCE(p.due_at, '9999-12-31')) AS due, p.moved_at
  FROM (SELECT ? AS person, ? AS agency, ? AS inside, ? AS home, ? AS support, ? AS chairman, ? AS all_of, ? AS sort,
    ? AS kind, ? AS state, ? AS of_agency, ? AS late, ? AS sent_from, ? AS sent_before) s
  JOIN proposal p LEFT JOIN unit u ON u.id = p.agency_id
  WHERE (p.person_id = s.person OR (s.inside = 1 AND p.agency_id = s.agency)
      OR (s.home = 1 AND p.kind <> 'support' AND p.submitted_at IS NOT NULL) OR (s.support = 1 AND p.kind = 'support')
      OR (s.chairman = 1 AND p.forwarded_at IS NOT NULL) OR (s.all_of = 1 AND p.submitted_at IS NOT NULL))
    AND (s.kind = '' OR p.kind = s.kind)
    AND (s.state <> 'open' OR p.state IN ('draft', 'submitted', 'received', 'asked', 'opined', 'forwarded', 'agreed', 'refused'))
    AND (s.state <> 'waiting' OR p.state IN ('submitted', 'received'))
    AND (s.state <> 'decided' OR p.state IN ('agreed', 'refused'))
    AND (s.state IN ('', 'open', 'waiting', 'decided') OR p.state = s.state)
    AND (s.of_agency = 0 OR p.agency_id = s.of_agency)
    AND (s.late = 0 OR (p.state NOT IN ('draft', 'asked', 'withdrawn') AND COALESCE(p.answered_at, UTC_TIMESTAMP(6)) > p.due_at))
    AND (s.sent_from IS NULL OR (p.submitted_at >= s.sent_from AND p.submitted_at < s.sent_before
      AND p.kind <> 'support' AND p.state <> 'withdrawn'))
    AND (? = '%%' OR p.subject LIKE ? OR p.words LIKE ? OR u.name LIKE ?)
  ORDER BY up, down DESC, longest, shortest DESC, ended, due, moved_at DESC, id DESC LIMIT ? OFFSET ?) w
JOIN proposal_named v ON v.id = w.id
ORDER BY w.up, w.down DESC, w.longest, w.shortest DESC, w.ended, w.due, w.moved_at DESC, w.id DESC;

-- name: proposal_count
-- How many proposal_page has on all pages, by the same values.
SELECT COUNT(*) FROM (SELECT ? AS person, ? AS agency, ? AS inside, ? AS home, ? AS support, ? AS chairman, ? AS all_of, ? AS sort,
    ? AS kind, ? AS state, ? AS of_agency, ? AS late, ? AS sent_from, ? AS sent_before) s
  JOIN proposal p LEFT JOIN unit u ON u.id = p.agency_id
  WHERE (p.person_id = s.person OR (s.inside = 1 AND p.agency_id = s.agency)
      OR (s.home = 1 AND p.kind <> 'support' AND p.submitted_at IS NOT NULL) OR (s.support = 1 AND p.kind = 'support')
      OR (s.chairman = 1 AND p.forwarded_at IS NOT NULL) OR (s.all_of = 1 AND p.submitted_at IS NOT NULL))
    AND (s.kind = '' OR p.kind = s.kind)
    AND (s.state <> 'open' OR p.state IN ('draft', 'submitted', 'received', 'asked', 'opined', 'forwarded', 'agreed', 'refused'))
    AND (s.state <> 'waiting' OR p.state IN ('submitted', 'received'))
    AND (s.state <> 'decided' OR p.state IN ('agreed', 'refused'))
    AND (s.state IN ('', 'open', 'waiting', 'decided') OR p.state = s.state)
    AND (s.of_agency = 0 OR p.agency_id = s.of_agency)
    AND (s.late = 0 OR (p.state NOT IN ('draft', 'asked', 'withdrawn') AND COALESCE(p.answered_at, UTC_TIMESTAMP(6)) > p.due_at))
    AND (s.sent_from IS NULL OR (p.submitted_at >= s.sent_from AND p.submitted_at < s.sent_before
      AND p.kind <> 'support' AND p.state <> 'withdrawn'))
    AND (? = '%%' OR p.subject LIKE ? OR p.words LIKE ? OR u.name LIKE ?);

-- name: proposal_hold
-- First read of every write to a proposal: nobody else changes it until the end.
SELECT id FROM proposal WHERE id = ? FOR UPDATE;

-- name: proposal_edit
-- No row: changed meanwhile.
UPDATE proposal SET subject = ?, words = ?, late_unit = ?, cap = ?, period = ?, other = ?, wished_day = ?,
  version = version + 1
WHERE id = ? AND version = ? AND state IN ('draft', 'asked');

-- name: proposal_put
-- Into the next state, with all that an act may change. No row: changed meanwhile.
UPDATE proposal SET state = ?, handler_id = ?, submitted_at = ?, due_at = ?, waited_minutes = ?, opinion = ?,
  forwarded_at = ?, outcome = ?, answer = ?, document_number = ?, document_day = ?, answered_at = ?,
  answer_minutes = ?, moved_at = ?, version = version + 1
WHERE id = ? AND version = ?;

-- name: proposal_touch
-- What was shown of it before is no longer all of it.
UPDATE proposal SET version = version + 1 WHERE id = ?;

-- name: proposal_step_add
-- With the post of that day.
INSERT INTO proposal_step (proposal_id, act, words, person_id, title, `rank`, delegation_id)
SELECT ?, ?, ?, p.id, h.title, h.rank, ? FROM person p LEFT JOIN holding h ON h.person_id = p.id AND h.main = 1
  AND h.from_day <= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)
  AND (h.until_day IS NULL OR h.until_day >= DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR))
WHERE p.id = ? LIMIT 1;

-- name: proposal_steps
-- What was done to it, the last first.
SELECT s.act, s.words, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), s.title, s.rank, s.at, g.kind, g.behalf
FROM proposal_step s JOIN person p ON p.id = s.person_id LEFT JOIN delegation_named g ON g.id = s.delegation_id
WHERE s.proposal_id = ? ORDER BY s.id DESC LIMIT 500;

-- name: proposal_file_add
INSERT INTO proposal_file (proposal_id, file_id) VALUES (?, ?);

-- name: proposal_files
SELECT f.id, f.file_id, t.name, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), t.created_at, t.size
FROM proposal_file f JOIN file t ON t.id = f.file_id JOIN person p ON p.id = t.person_id
WHERE f.proposal_id = ? AND f.removed = 0 ORDER BY f.id;

-- name: proposal_file_remove
-- No row: not of this proposal, or taken off already.
UPDATE proposal_file SET removed = 1 WHERE id = ? AND proposal_id = ? AND removed = 0;

-- name: proposal_tally
-- What waits, and the first day by which it is due: to be sent by the head, to be answered back, for Home
-- Affairs, to be signed off, for the chairman, for the document, for technical support.
SELECT COUNT(IF(s.head = 1 AND p.state = 'draft' AND p.agency_id = s.agency, 1, NULL)), NULL,
  COUNT(IF(p.state = 'asked' AND IF(p.kind = 'support', p.person_id = s.person, s.head = 1 AND p.agency_id = s.agency), 1, NULL)), NULL,
  COUNT(IF(s.home = 1 AND p.kind <> 'support' AND p.state IN ('submitted', 'received'), 1, NULL)),
  MIN(IF(s.home = 1 AND p.kind <> 'support' AND p.state IN ('submitted', 'received'), p.due_at, NULL)),
  COUNT(IF(s.sign = 1 AND p.state = 'opined', 1, NULL)), MIN(IF(s.sign = 1 AND p.state = 'opined', p.due_at, NULL)),
  COUNT(IF(s.chairman = 1 AND p.state = 'forwarded', 1, NULL)), MIN(IF(s.chairman = 1 AND p.state = 'forwarded', p.due_at, NULL)),
  COUNT(IF(s.home = 1 AND p.state IN ('agreed', 'refused'), 1, NULL)), MIN(IF(s.home = 1 AND p.state IN ('agreed', 'refused'), p.due_at, NULL)),
  COUNT(IF(s.support = 1 AND p.kind = 'support' AND p.state IN ('submitted', 'received'), 1, NULL)),
  MIN(IF(s.support = 1 AND p.kind = 'support' AND p.state IN ('submitted', 'received'), p.due_at, NULL))
FROM (SELECT ? AS person, ? AS agency, ? AS head, ? AS home, ? AS sign, ? AS chairman, ? AS support) s
LEFT JOIN proposal p ON p.kind IN ('method', 'difficulty', 'support') AND p.state IN ('draft', 'submitted', 'received', 'asked', 'opined', 'forwarded', 'agreed', 'refused');

-- name: proposal_answer_times
-- Working minutes of the last answers of technical support.
SELECT answer_minutes FROM proposal WHERE kind = 'support' AND answered_at IS NOT NULL
ORDER BY answered_at DESC, id DESC LIMIT ?;

-- name: proposal_agencies
-- The agencies that a list may be narrowed to.
SELECT u.id, u.name FROM unit u WHERE u.kind = 'agency' AND EXISTS (SELECT 1 FROM proposal p WHERE p.agency_id = u.id
  AND p.submitted_at IS NOT NULL)
ORDER BY u.name COLLATE utf8mb4_uca1400_vietnamese_as_ci;
