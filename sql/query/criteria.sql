-- name: criteria_frames
-- Versions of the frame, the last first; drafts where the person keeps them (1).
SELECT * FROM criteria_frame_named WHERE ? = 1 OR state = 'published'
ORDER BY COALESCE(from_day, '9999-12-31') DESC;

-- name: criteria_frame_find
SELECT * FROM criteria_frame_named WHERE id = ? AND (? = 1 OR state = 'published');

-- name: criteria_frame_on
-- The one that holds on a day. No row: none does.
SELECT * FROM criteria_frame_named WHERE from_day <= ? ORDER BY from_day DESC LIMIT 1;

-- name: criteria_frame_last
-- The first day of the last one; NULL: none is published.
SELECT MAX(from_day) FROM criteria_frame;

-- name: criteria_frame_add
-- A key twice: there is a draft.
INSERT INTO criteria_frame (made_by) VALUES (?);

-- name: criteria_frame_hold
SELECT version FROM criteria_frame WHERE id = ? FOR UPDATE;

-- name: criteria_frame_touch
UPDATE criteria_frame SET version = version + 1 WHERE id = ? AND version = ? AND state = 'draft';

-- name: criteria_frame_publish
UPDATE criteria_frame SET state = 'published', document_number = ?, document_day = ?, from_day = ?,
  published_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND version = ? AND state = 'draft';

-- name: criteria_lines
SELECT code, words FROM criteria_line WHERE frame_id = ?;

-- name: criteria_levels
SELECT code, least, words FROM criteria_level WHERE frame_id = ? AND words <> '' ORDER BY code, position;

-- name: criteria_line_put
UPDATE criteria_line SET words = ? WHERE frame_id = ? AND code = ?;

-- name: criteria_line_add
-- A key twice: it is there, criteria_line_put changes it. So with levels and what an agency says.
INSERT INTO criteria_line (words, frame_id, code) VALUES (?, ?, ?);

-- name: criteria_level_put
UPDATE criteria_level SET least = ?, words = ? WHERE frame_id = ? AND code = ? AND position = ?;

-- name: criteria_level_add
INSERT INTO criteria_level (least, words, frame_id, code, position) VALUES (?, ?, ?, ?, ?);

-- name: criteria_members
-- Heads of all agencies on a day, those who act for them, and catalog officers; and by what.
SELECT h.person_id, 'head', u.name FROM holding h JOIN unit u ON u.id = h.unit_id AND u.kind = 'agency'
WHERE h.rank = 'head' AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
UNION
SELECT g.receiver_id, 'head', u.name FROM delegation g JOIN unit u ON u.id = g.agency_id
WHERE g.accepted_at IS NOT NULL AND g.ended_at IS NULL AND ? BETWEEN g.from_day AND g.until_day
UNION
SELECT d.person_id, 'officer', u.name FROM duty d JOIN unit u ON u.id = d.agency_id
WHERE d.kind = 'officer' AND d.from_day <= ? AND (d.until_day IS NULL OR d.until_day >= ?);

-- name: criteria_wordings
-- Of all agencies what was sent (all), of one's own agency all (inside) or what was accepted; the last first.
SELECT v.* FROM (SELECT ? AS all_of, ? AS agency, ? AS inside) s JOIN criteria_wording_named v
WHERE (s.all_of = 1 AND v.state <> 'draft') OR (v.agency_id = s.agency AND (s.inside = 1 OR v.state = 'accepted'))
ORDER BY v.state = 'accepted', COALESCE(v.from_day, '9999-12-31') DESC, v.submitted_at LIMIT 500;

-- name: criteria_wording_find
-- As criteria_wordings.
SELECT v.* FROM (SELECT ? AS all_of, ? AS agency, ? AS inside) s JOIN criteria_wording_named v
WHERE v.id = ? AND ((s.all_of = 1 AND v.state <> 'draft')
  OR (v.agency_id = s.agency AND (s.inside = 1 OR v.state = 'accepted')));

-- name: criteria_wording_on
-- The accepted one that holds for an agency on a day. No row: the frame alone.
SELECT * FROM criteria_wording_named WHERE agency_id = ? AND from_day <= ? ORDER BY from_day DESC LIMIT 1;

-- name: criteria_wording_last
-- The first day of the last one of an agency; NULL: none was accepted.
SELECT MAX(from_day) FROM criteria_wording WHERE agency_id = ?;

-- name: criteria_wording_add
-- A key twice: there is one that is not accepted yet.
INSERT INTO criteria_wording (agency_id, made_by) VALUES (?, ?);

-- name: criteria_wording_hold
SELECT version FROM criteria_wording WHERE id = ? FOR UPDATE;

-- name: criteria_wording_put
-- State, first day, reason.
UPDATE criteria_wording SET state = ?, from_day = ?, reason = ?,
  submitted_at = IF(? = 1, UTC_TIMESTAMP(6), submitted_at), answered_at = IF(? = 1, UTC_TIMESTAMP(6), answered_at),
  version = version + 1 WHERE id = ? AND version = ?;

-- name: criteria_wording_lines
SELECT code, words FROM criteria_wording_line WHERE wording_id = ?;

-- name: criteria_wording_line_put
UPDATE criteria_wording_line SET words = ? WHERE wording_id = ? AND code = ?;

-- name: criteria_wording_line_add
INSERT INTO criteria_wording_line (words, wording_id, code) VALUES (?, ?, ?);

-- name: criteria_round_add
INSERT INTO criteria_round (wording_id, number, submitted_by)
SELECT w.wording, COALESCE(MAX(r.number), 0) + 1, w.person FROM (SELECT ? AS wording, ? AS person) w
LEFT JOIN criteria_round r ON r.wording_id = w.wording GROUP BY w.wording, w.person;

-- name: criteria_round_line_add
INSERT INTO criteria_round_line (round_id, code, words) VALUES (?, ?, ?);

-- name: criteria_round_remark
-- Of the round that is open.
UPDATE criteria_round_line l JOIN criteria_round r ON r.id = l.round_id SET l.remark = ?
WHERE r.wording_id = ? AND r.outcome = 'open' AND l.code = ?;

-- name: criteria_round_end
-- No row: none is open.
UPDATE criteria_round SET outcome = ?, ended_by = ?, ended_at = UTC_TIMESTAMP(6), reason = ?
WHERE wording_id = ? AND outcome = 'open';

-- name: criteria_round_reopen
-- The last one goes on. No row: it was not accepted.
UPDATE criteria_round SET outcome = 'open', ended_by = NULL, ended_at = NULL
WHERE wording_id = ? AND outcome = 'accepted' ORDER BY number DESC LIMIT 1;

-- name: criteria_rounds
-- Of a wording, the last first; number 0: all.
SELECT r.id, r.number, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), r.submitted_at, r.outcome,
  CONCAT_WS(' ', NULLIF(e.family, ''), e.given), r.ended_at, r.reason
FROM criteria_round r JOIN person p ON p.id = r.submitted_by LEFT JOIN person e ON e.id = r.ended_by
WHERE r.wording_id = ? AND (? = 0 OR r.number = ?) ORDER BY r.number DESC;

-- name: criteria_round_answered
-- The last one that Home Affairs answered; the columns of criteria_rounds. No row: none.
SELECT r.id, r.number, '', r.submitted_at, r.outcome, '', r.ended_at, r.reason
FROM criteria_round r WHERE r.wording_id = ? AND r.outcome IN ('returned', 'accepted') ORDER BY r.number DESC LIMIT 1;

-- name: criteria_round_lines
SELECT code, words, remark FROM criteria_round_line WHERE round_id = ?;

-- name: criteria_wording_before
-- What the agency said before a wording, as it was accepted last. No row: nothing.
SELECT id FROM criteria_wording WHERE agency_id = ? AND state = 'accepted' AND id < ? ORDER BY from_day DESC LIMIT 1;

-- name: criteria_waiting
-- Wordings with Home Affairs; drafts of the frame of which all ten criteria are said; wordings of an agency that
-- wait for itself.
SELECT (SELECT COUNT(*) FROM criteria_wording WHERE state = 'submitted'),
  (SELECT COUNT(*) FROM criteria_frame_named WHERE state = 'draft' AND said = 10),
  (SELECT COUNT(*) FROM criteria_wording WHERE state IN ('draft', 'returned') AND agency_id = ?);
