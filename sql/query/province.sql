-- name: province_standing
-- Sets of parameters of the province that stand, the last to begin first.
SELECT c.id, c.version, c.first_month, c.document_number, c.document_day, c.reason, TRIM(CONCAT(p.family, ' ', p.given)),
  c.made_at, c.withdrawn_at, '', c.withdrawn_why, DATE_FORMAT(c.counted_from, '%Y-%m'), c.late_unit, c.cap, c.period,
  c.leader_scope, c.minimum_work_share, c.transfer_common, c.retention_years, c.quota_base
FROM province_parameter c JOIN person p ON p.id = c.made_by WHERE c.standing IS NOT NULL ORDER BY c.standing DESC;

-- name: province_withdrawn
-- Those that were taken back, the last one first.
SELECT c.id, c.version, c.first_month, c.document_number, c.document_day, c.reason, TRIM(CONCAT(p.family, ' ', p.given)),
  c.made_at, c.withdrawn_at, TRIM(CONCAT(w.family, ' ', w.given)), c.withdrawn_why, DATE_FORMAT(c.counted_from, '%Y-%m'),
  c.late_unit, c.cap, c.period, c.leader_scope, c.minimum_work_share, c.transfer_common, c.retention_years, c.quota_base
FROM province_parameter c JOIN person p ON p.id = c.made_by JOIN person w ON w.id = c.withdrawn_by
ORDER BY c.withdrawn_at DESC;

-- name: province_find
-- Also one that was taken back.
SELECT c.id, c.version, c.first_month, c.document_number, c.document_day, c.reason, TRIM(CONCAT(p.family, ' ', p.given)),
  c.made_at, c.withdrawn_at, TRIM(CONCAT(w.family, ' ', w.given)), c.withdrawn_why, DATE_FORMAT(c.counted_from, '%Y-%m'),
  c.late_unit, c.cap, c.period, c.leader_scope, c.minimum_work_share, c.transfer_common, c.retention_years, c.quota_base
FROM province_parameter c JOIN person p ON p.id = c.made_by LEFT JOIN person w ON w.id = c.withdrawn_by
WHERE c.id = ?;

-- name: province_hold
-- Nobody else sets or takes back one until the end of the transaction.
SELECT id FROM province_parameter WHERE standing > '1000-01-01' FOR UPDATE;

-- name: province_add
-- A key twice: there is one from that month on.
INSERT INTO province_parameter (first_month, document_number, document_day, reason, made_by, counted_from, late_unit, cap,
  period, leader_scope, minimum_work_share, transfer_common, retention_years, quota_base)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: province_withdraw
-- No row: taken back meanwhile.
UPDATE province_parameter SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), withdrawn_why = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;
