-- Records with the names that people read; without what was sent, which few accounts may see.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW national_record_named AS
SELECT r.id, r.version, r.noun, r.object_id, r.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, p.uid, p.sort_name, r.agency_id, a.name AS agency_name,
  r.period, r.year, r.edition, r.revision, r.petition, r.state, r.lack, r.mender, r.code, r.words, r.reason,
  CONCAT_WS(' ', NULLIF(d.family, ''), d.given) AS decider, r.attempts, r.receipt, LOWER(HEX(r.msg_id)) AS message, LOWER(HEX(r.sha256)) AS hash, r.kid,
  r.result_at, r.alert_at, r.due_at, r.next_at, r.accepted_at, r.made_at, COALESCE(r.export_id, 0) AS export_id, r.alert_at <= UTC_TIMESTAMP(6) AS alert,
  r.due_at <= UTC_TIMESTAMP(6) AS breach, TIMESTAMPDIFF(HOUR, UTC_TIMESTAMP(6), r.due_at) AS hours
FROM national_record r LEFT JOIN person p ON p.id = r.person_id JOIN unit a ON a.id = r.agency_id LEFT JOIN person d ON d.id = r.decided_by;
-- What stands in a file.
ALTER TABLE national_record ADD KEY IF NOT EXISTS export (export_id, id);
