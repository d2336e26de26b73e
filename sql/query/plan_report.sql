-- name: plan_report_add
-- Duplicate: what it replaces is replaced already.
INSERT INTO plan_report (plan_id, period, document_number, document_day, on_day, owed, done, done_late, late, waits, kept_by,
  replaces_id, reason)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: plan_report_file_add
INSERT INTO plan_report_file (report_id, form, bytes) VALUES (?, ?, ?);

-- name: plan_report_file
-- No row: not kept, or of another plan.
SELECT f.bytes FROM plan_report r JOIN plan_report_file f ON f.report_id = r.id
WHERE r.plan_id = ? AND r.id = ? AND f.form = ?;

-- name: plan_reports
-- Those of a plan, the last first; last two values: by which each was replaced, and why.
SELECT r.id, r.period, r.document_number, r.document_day, r.on_day, r.owed, r.done, r.done_late, r.late, r.waits,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given), r.kept_at, r.replaces_id, n.id, n.reason
FROM plan_report r JOIN person p ON p.id = r.kept_by LEFT JOIN plan_report n ON n.replaces_id = r.id
WHERE r.plan_id = ? ORDER BY r.id DESC LIMIT 200;
