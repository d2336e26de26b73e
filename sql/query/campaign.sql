-- name: campaign_add
INSERT INTO campaign (year, name, document, opens, submit_by, approve_by, created_by)
VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: campaign_group_add
INSERT INTO campaign_group (campaign_id, agency_kind, group_no, least, most)
VALUES (?, ?, ?, ?, ?);

-- name: campaign_group_put
-- The range of a group, new or instead of the one before.
INSERT INTO campaign_group (campaign_id, agency_kind, group_no, least, most)
VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE least = VALUES(least), most = VALUES(most);

-- name: campaign_touch
-- No row: changed meanwhile or closed.
UPDATE campaign SET version = version + 1 WHERE id = ? AND version = ? AND state = 'open';

-- name: campaign_list
-- Newest first; expected: agencies of the kinds that take part.
SELECT k.id, k.year, k.name, k.document, k.opens, k.submit_by, k.approve_by, k.state, k.version,
  (SELECT COUNT(*) FROM unit u WHERE u.kind = 'agency' AND DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) BETWEEN u.from_day AND COALESCE(u.until_day, '9999-12-31')
  AND u.agency_kind IN
    (SELECT g.agency_kind FROM campaign_group g WHERE g.campaign_id = k.id)),
  (SELECT COUNT(DISTINCT c.agency_id) FROM catalog c WHERE c.campaign_id = k.id AND c.round > 0),
  (SELECT COUNT(DISTINCT c.agency_id) FROM catalog c WHERE c.campaign_id = k.id
    AND c.state IN ('in_force', 'superseded'))
FROM campaign k
ORDER BY k.year DESC, k.id DESC LIMIT 50;

-- name: campaign_find
-- The same columns as campaign_list. No row: no such campaign.
SELECT k.id, k.year, k.name, k.document, k.opens, k.submit_by, k.approve_by, k.state, k.version,
  (SELECT COUNT(*) FROM unit u WHERE u.kind = 'agency' AND DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) BETWEEN u.from_day AND COALESCE(u.until_day, '9999-12-31')
  AND u.agency_kind IN
    (SELECT g.agency_kind FROM campaign_group g WHERE g.campaign_id = k.id)),
  (SELECT COUNT(DISTINCT c.agency_id) FROM catalog c WHERE c.campaign_id = k.id AND c.round > 0),
  (SELECT COUNT(DISTINCT c.agency_id) FROM catalog c WHERE c.campaign_id = k.id
    AND c.state IN ('in_force', 'superseded'))
FROM campaign k WHERE k.id = ?;

-- name: campaign_groups
SELECT agency_kind, group_no, least, most FROM campaign_group WHERE campaign_id = ?
ORDER BY agency_kind, group_no;

-- name: campaign_change
-- No row: changed meanwhile or closed.
UPDATE campaign SET name = ?, document = ?, submit_by = ?, approve_by = ?, version = version + 1
WHERE id = ? AND version = ? AND state = 'open';

-- name: campaign_close
-- No row: changed meanwhile or closed.
UPDATE campaign SET state = 'closed', version = version + 1
WHERE id = ? AND version = ? AND state = 'open';

-- name: campaign_people
-- Heads, those who act for them and catalog officers of the agencies that take part, on a day, and
-- by what.
SELECT h.person_id, 'head', u.name FROM holding h JOIN unit u ON u.id = h.unit_id
WHERE u.kind = 'agency' AND DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) BETWEEN u.from_day AND COALESCE(u.until_day, '9999-12-31')
  AND h.rank = 'head' AND h.from_day <= ?
  AND (h.until_day IS NULL OR h.until_day >= ?) AND u.agency_kind IN
    (SELECT g.agency_kind FROM campaign_group g WHERE g.campaign_id = ?)
UNION
SELECT a.receiver_id, 'head', u.name FROM delegation a JOIN unit u ON u.id = a.agency_id
WHERE a.accepted_at IS NOT NULL AND a.ended_at IS NULL AND ? BETWEEN a.from_day AND a.until_day
  AND u.agency_kind IN
    (SELECT g.agency_kind FROM campaign_group g WHERE g.campaign_id = ?)
UNION
SELECT d.person_id, 'officer', u.name FROM duty d JOIN unit u ON u.id = d.agency_id
WHERE d.kind = 'officer' AND d.from_day <= ? AND (d.until_day IS NULL OR d.until_day >= ?)
  AND u.agency_kind IN
    (SELECT g.agency_kind FROM campaign_group g WHERE g.campaign_id = ?);

-- name: campaign_waiting
-- Open campaigns of the agency's kind in which it has no catalog yet.
SELECT k.id, k.year, k.name, k.submit_by FROM campaign k JOIN unit u ON u.id = ?
WHERE k.state = 'open' AND k.opens <= ?
  AND EXISTS (SELECT 1 FROM campaign_group g WHERE g.campaign_id = k.id
    AND g.agency_kind = u.agency_kind)
  AND NOT EXISTS (SELECT 1 FROM catalog c WHERE c.campaign_id = k.id AND c.agency_id = u.id)
ORDER BY k.submit_by;

-- name: campaign_open_count
SELECT COUNT(*) FROM campaign WHERE state = 'open';

-- name: campaign_behind
-- The agencies that take part and have nothing with Home Affairs: not begun (no state), a draft or
-- one that was returned; their head today, and when they were reminded last.
SELECT u.id, u.name, u.agency_kind, c.id, c.state,
  c.row_count,
  (SELECT CONCAT_WS(' ', NULLIF(p.family, ''), p.given) FROM holding h JOIN person p ON p.id = h.person_id
    WHERE h.unit_id = u.id AND h.rank = 'head' AND h.from_day <= ?
      AND (h.until_day IS NULL OR h.until_day >= ?) ORDER BY h.from_day DESC LIMIT 1),
  (SELECT MAX(m.at) FROM reminder m WHERE m.campaign_id = k.id AND m.agency_id = u.id)
FROM campaign k JOIN unit u
LEFT JOIN catalog c ON c.campaign_id = k.id AND c.open_agency = u.id AND c.source_id IS NULL
WHERE k.id = ? AND u.kind = 'agency' AND u.from_day <= ? AND (u.until_day IS NULL OR u.until_day >= ?)
  AND u.agency_kind IN (SELECT g.agency_kind FROM campaign_group g WHERE g.campaign_id = k.id)
  AND (c.state IN ('draft', 'returned') OR (c.id IS NULL AND NOT EXISTS (SELECT 1 FROM catalog d
    WHERE d.campaign_id = k.id AND d.agency_id = u.id)))
ORDER BY c.state IS NOT NULL, c.state, u.name COLLATE utf8mb4_uca1400_vietnamese_as_ci;

-- name: campaign_waits
-- The open campaigns that wait for agencies, and for how many.
SELECT k.id, k.name, k.submit_by, COUNT(*) FROM campaign k
JOIN unit u ON u.kind = 'agency' AND u.from_day <= ? AND (u.until_day IS NULL OR u.until_day >= ?)
LEFT JOIN catalog c ON c.campaign_id = k.id AND c.open_agency = u.id AND c.source_id IS NULL
WHERE k.state = 'open' AND k.opens <= ?
  AND u.agency_kind IN (SELECT g.agency_kind FROM campaign_group g WHERE g.campaign_id = k.id)
  AND (c.state IN ('draft', 'returned') OR (c.id IS NULL AND NOT EXISTS (SELECT 1 FROM catalog d
    WHERE d.campaign_id = k.id AND d.agency_id = u.id)))
GROUP BY k.id ORDER BY k.submit_by, k.id;

-- name: campaign_reminder_add
INSERT INTO reminder (campaign_id, agency_id, person_id) VALUES (?, ?, ?);

-- name: campaign_progress
-- Every agency that takes part with its catalog in this campaign, if it has one.
SELECT u.name, u.agency_kind, c.state, c.in_force_from, c.in_force_until, c.round, c.moved_at,
  c.row_count,
  CONCAT_WS(' ', NULLIF(a.family, ''), a.given)
FROM unit u LEFT JOIN catalog c ON c.agency_id = u.id AND c.campaign_id = ? AND c.state <> 'dropped'
LEFT JOIN person a ON a.id = c.appraiser_id
WHERE u.kind = 'agency' AND ((DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR) BETWEEN u.from_day AND COALESCE(u.until_day, '9999-12-31')
    AND u.agency_kind IN
    (SELECT g.agency_kind FROM campaign_group g WHERE g.campaign_id = ?)) OR c.id IS NOT NULL)
ORDER BY u.position, u.id, c.number;
