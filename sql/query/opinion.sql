-- name: opinion_rounds
-- All of them (all), or those that ask one's own agency where one speaks for it (inside); open ones first. Last value:
-- whether one's own agency has sent; NULL: it is not asked.
SELECT v.*,
  (SELECT o.stance IS NOT NULL FROM opinion o WHERE o.round_id = v.id AND o.agency_id = s.agency) FROM (SELECT ? AS all_of, ? AS agency, ? AS inside) s JOIN opinion_round_named v
WHERE s.all_of = 1 OR (s.inside = 1 AND EXISTS (SELECT 1 FROM opinion o WHERE o.round_id = v.id AND o.agency_id = s.agency))
ORDER BY v.state, v.last_day DESC, v.id DESC LIMIT 500;

-- name: opinion_round_find
-- As opinion_rounds.
SELECT v.*,
  (SELECT o.stance IS NOT NULL FROM opinion o WHERE o.round_id = v.id AND o.agency_id = s.agency) FROM (SELECT ? AS all_of, ? AS agency, ? AS inside) s JOIN opinion_round_named v
WHERE v.id = ? AND (s.all_of = 1
  OR (s.inside = 1 AND EXISTS (SELECT 1 FROM opinion o WHERE o.round_id = v.id AND o.agency_id = s.agency)));

-- name: opinion_round_add
INSERT INTO opinion_round (campaign_id, title, words, last_day, opened_by) VALUES (?, ?, ?, ?, ?);

-- name: opinion_ask
-- Of the agencies that take part in a campaign today all (1) or those of a list of ids.
INSERT INTO opinion (round_id, agency_id)
SELECT ?, u.id FROM unit u WHERE u.kind = 'agency'
  AND DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) BETWEEN u.from_day AND COALESCE(u.until_day, '9999-12-31')
  AND u.agency_kind IN (SELECT g.agency_kind FROM campaign_group g WHERE g.campaign_id = ?)
  AND (? = 1 OR u.id IN (SELECT j.id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j));

-- name: opinion_round_hold
SELECT version FROM opinion_round WHERE id = ? FOR UPDATE;

-- name: opinion_round_put
-- State and last day. No row: changed meanwhile.
UPDATE opinion_round SET state = ?, last_day = ?, closed_at = IF(? = 1, UTC_TIMESTAMP(6), closed_at), version = version + 1
WHERE id = ? AND version = ?;

-- name: opinion_list
-- What was sent and who has not; of drafts one's own. By name of the agency.
SELECT v.id, v.round_id, v.agency_id, v.agency, v.agency_kind, IF(s.inside = 1 AND v.agency_id = s.agency, v.draft_stance, NULL),
  IF(s.inside = 1 AND v.agency_id = s.agency, v.draft_words, NULL), v.stance, v.words, v.sender, v.sent_at, v.sent_day,
  v.received, v.reply, v.received_at, v.version
FROM (SELECT ? AS all_of, ? AS agency, ? AS inside) s JOIN opinion_named v
WHERE v.round_id = ? AND (s.all_of = 1 OR (s.inside = 1 AND v.agency_id = s.agency))
ORDER BY v.agency COLLATE utf8mb4_uca1400_vietnamese_as_ci, v.agency_id;

-- name: opinion_find
-- As opinion_list, of one agency.
SELECT v.id, v.round_id, v.agency_id, v.agency, v.agency_kind, IF(s.inside = 1 AND v.agency_id = s.agency, v.draft_stance, NULL),
  IF(s.inside = 1 AND v.agency_id = s.agency, v.draft_words, NULL), v.stance, v.words, v.sender, v.sent_at, v.sent_day,
  v.received, v.reply, v.received_at, v.version
FROM (SELECT ? AS all_of, ? AS agency, ? AS inside) s JOIN opinion_named v
WHERE v.round_id = ? AND v.agency_id = ? AND (s.all_of = 1 OR (s.inside = 1 AND v.agency_id = s.agency));

-- name: opinion_draft
-- No row: changed meanwhile.
UPDATE opinion SET draft_stance = ?, draft_words = ?, version = version + 1 WHERE id = ? AND version = ?;

-- name: opinion_send
-- Instead of what was sent before. No row: changed meanwhile.
UPDATE opinion SET draft_stance = NULL, draft_words = NULL, stance = ?, words = ?, sent_by = ?, sent_at = UTC_TIMESTAMP(6),
  received = NULL, reply = '', received_by = NULL, received_at = NULL, version = version + 1 WHERE id = ? AND version = ?;

-- name: opinion_receive
-- No row: changed meanwhile, or there is nothing to receive.
UPDATE opinion SET received = ?, reply = ?, received_by = ?, received_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND stance = 'other';

-- name: opinion_people
-- Heads, those who act for them and catalog officers of the agencies that a round asks, on a day; agency 0: of all.
SELECT h.person_id, 'head', u.name FROM opinion o JOIN unit u ON u.id = o.agency_id JOIN holding h ON h.unit_id = u.id
WHERE o.round_id = ? AND ? IN (0, u.id) AND h.rank = 'head' AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
UNION
SELECT g.receiver_id, 'head', u.name FROM opinion o JOIN unit u ON u.id = o.agency_id JOIN delegation g ON g.agency_id = u.id
WHERE o.round_id = ? AND ? IN (0, u.id) AND g.accepted_at IS NOT NULL AND g.ended_at IS NULL AND ? BETWEEN g.from_day AND g.until_day
UNION
SELECT d.person_id, 'officer', u.name FROM opinion o JOIN unit u ON u.id = o.agency_id JOIN duty d ON d.agency_id = u.id
WHERE o.round_id = ? AND ? IN (0, u.id) AND d.kind = 'officer' AND d.from_day <= ? AND (d.until_day IS NULL OR d.until_day >= ?);

-- name: opinion_waiting
-- Open rounds that wait for an agency: id, title, last day.
SELECT r.id, r.title, r.last_day FROM opinion o JOIN opinion_round r ON r.id = o.round_id
WHERE o.agency_id = ? AND o.stance IS NULL AND r.state = 'open' ORDER BY r.last_day, r.id;

-- name: opinion_due
-- Rounds that are open after their last day, and those that are closed with opinions not received yet: id, title, last
-- day, state, how many agencies are silent, how many opinions wait.
SELECT v.id, v.title, v.last_day, v.state, v.asked - v.sent, v.unreceived FROM opinion_round_named v
WHERE (v.state = 'open' AND v.last_day < ?) OR (v.state = 'closed' AND v.unreceived > 0) ORDER BY v.last_day, v.id;
