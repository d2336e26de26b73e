-- name: period_calendar_standing
-- Those of the province and of an agency that stand, the last to begin first.
SELECT c.id, c.version, IFNULL(c.agency_id, 0), c.first_month, c.document_number, c.document_day, c.reason,
  TRIM(CONCAT(p.family, ' ', p.given)), c.closes, c.freeze, c.self, c.head, c.decision, c.publication,
  c.closes_december, c.self_december, c.head_december, c.decision_december, c.publication_december, c.withdrawn_at,
  '', c.withdrawn_why
FROM period_calendar c JOIN person p ON p.id = c.made_by
WHERE c.whose IN (0, ?) AND c.standing IS NOT NULL ORDER BY c.standing DESC;

-- name: period_calendar_standing_of_all
-- The same of the province and of all agencies.
SELECT c.id, c.version, IFNULL(c.agency_id, 0), c.first_month, c.document_number, c.document_day, c.reason,
  TRIM(CONCAT(p.family, ' ', p.given)), c.closes, c.freeze, c.self, c.head, c.decision, c.publication,
  c.closes_december, c.self_december, c.head_december, c.decision_december, c.publication_december, c.withdrawn_at,
  '', c.withdrawn_why
FROM period_calendar c JOIN person p ON p.id = c.made_by WHERE c.standing IS NOT NULL ORDER BY c.standing DESC;

-- name: period_calendar_withdrawn
-- Those of the province and of an agency that were taken back, the last one first.
SELECT c.id, c.version, IFNULL(c.agency_id, 0), c.first_month, c.document_number, c.document_day, c.reason,
  TRIM(CONCAT(p.family, ' ', p.given)), c.closes, c.freeze, c.self, c.head, c.decision, c.publication,
  c.closes_december, c.self_december, c.head_december, c.decision_december, c.publication_december, c.withdrawn_at,
  TRIM(CONCAT(w.family, ' ', w.given)), c.withdrawn_why
FROM period_calendar c JOIN person p ON p.id = c.made_by JOIN person w ON w.id = c.withdrawn_by
WHERE c.whose IN (0, ?) ORDER BY c.withdrawn_at DESC;

-- name: period_calendar_find
-- Also one that was taken back.
SELECT c.id, c.version, IFNULL(c.agency_id, 0), c.first_month, c.document_number, c.document_day, c.reason,
  TRIM(CONCAT(p.family, ' ', p.given)), c.closes, c.freeze, c.self, c.head, c.decision, c.publication,
  c.closes_december, c.self_december, c.head_december, c.decision_december, c.publication_december, c.withdrawn_at,
  TRIM(CONCAT(w.family, ' ', w.given)), c.withdrawn_why
FROM period_calendar c JOIN person p ON p.id = c.made_by LEFT JOIN person w ON w.id = c.withdrawn_by
WHERE c.id = ?;

-- name: period_calendar_add
-- A key twice: there is one from that period on.
INSERT INTO period_calendar (agency_id, first_month, document_number, document_day, reason, made_by, closes, freeze, self,
  head, decision, publication, closes_december, self_december, head_december, decision_december, publication_december)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: period_calendar_withdraw
-- No row: taken back meanwhile.
UPDATE period_calendar SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), withdrawn_why = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;

-- name: period_calendar_own
-- Agencies that have, or will have, a calendar of their own.
SELECT DISTINCT agency_id FROM period_calendar WHERE whose > 0 AND standing IS NOT NULL;

-- name: period_calendar_agencies
-- The agencies there are on a day, to choose one.
SELECT id, name FROM unit WHERE kind = 'agency' AND (until_day IS NULL OR until_day >= ?) ORDER BY position, name;
