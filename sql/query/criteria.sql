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

-- name: criteria_waiting
-- Wordings with Home Affairs; drafts of the frame of which all ten criteria are said; wordings of an agency that
-- wait for itself.
SELECT (SELECT COUNT(*) FROM criteria_wording WHERE state = 'submitted'),
  (SELECT COUNT(*) FROM criteria_frame_named WHERE state = 'draft' AND said = 10),
  (SELECT COUNT(*) FROM criteria_wording WHERE state IN ('draft', 'returned') AND agency_id = ?);
