-- What stood in a file, as it stood: a file that is fetched again is the same bytes, and a receipt by hand is found by the message of
-- any file. Written once, when the file is made.
CREATE TABLE IF NOT EXISTS national_export_record (
  export_id  BIGINT       NOT NULL,
  record_id  BIGINT       NOT NULL,
  seq        INT          NOT NULL,
  msg_id     BINARY(16)   NOT NULL,
  sha256     BINARY(32)   NOT NULL,
  signature  BINARY(64)   NOT NULL,
  kid        CHAR(16)     NOT NULL,
  payload    TEXT         NOT NULL,
  PRIMARY KEY (export_id, record_id),
  KEY msg (msg_id),
  CONSTRAINT national_export_record_export FOREIGN KEY (export_id) REFERENCES national_export (id),
  CONSTRAINT national_export_record_record FOREIGN KEY (record_id) REFERENCES national_record (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
ALTER TABLE national_export ADD COLUMN IF NOT EXISTS sender VARCHAR(200) NOT NULL DEFAULT ''; -- who we were called when it was made

-- arrived: nobody knows whether it is there; it was sent and no answer came, or it stands in a file.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW national_record_named AS
SELECT r.id, r.version, r.noun, r.object_id, r.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, p.uid, p.sort_name, r.agency_id, a.name AS agency_name,
  r.period, r.year, r.edition, r.revision, r.petition, r.state, r.lack, r.mender, r.code, r.words, r.reason,
  CONCAT_WS(' ', NULLIF(d.family, ''), d.given) AS decider, r.attempts, r.receipt, LOWER(HEX(r.msg_id)) AS message, LOWER(HEX(r.sha256)) AS hash, r.kid,
  r.result_at, r.alert_at, r.due_at, r.next_at, r.accepted_at, r.made_at, COALESCE(r.export_id, 0) AS export_id, r.alert_at <= UTC_TIMESTAMP(6) AS alert,
  r.due_at <= UTC_TIMESTAMP(6) AS breach, TIMESTAMPDIFF(HOUR, UTC_TIMESTAMP(6), r.due_at) AS hours,
  r.state = 'waiting' AND (r.ask = 1 OR r.export_id IS NOT NULL) AS arrived
FROM national_record r LEFT JOIN person p ON p.id = r.person_id JOIN unit a ON a.id = r.agency_id LEFT JOIN person d ON d.id = r.decided_by;
