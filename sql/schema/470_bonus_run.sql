-- What was frozen is kept: a run that is opened again is dropped with the reason, and another one begins in its place.
ALTER TABLE bonus_run ADD COLUMN IF NOT EXISTS before_id BIGINT NULL; -- the run in whose place it began
ALTER TABLE bonus_run ADD COLUMN IF NOT EXISTS dropped_by BIGINT NULL;
ALTER TABLE bonus_run ADD COLUMN IF NOT EXISTS dropped_at DATETIME(6) NULL;
ALTER TABLE bonus_run ADD CONSTRAINT FOREIGN KEY IF NOT EXISTS bonus_run_before (before_id) REFERENCES bonus_run (id);
ALTER TABLE bonus_run ADD CONSTRAINT FOREIGN KEY IF NOT EXISTS bonus_run_dropper (dropped_by) REFERENCES person (id);

CREATE OR REPLACE SQL SECURITY INVOKER VIEW bonus_run_named AS
SELECT r.id, r.version, r.agency_id, a.name AS agency_name, r.kind, r.regulation_id, g.name AS regulation_name, g.number AS regulation_version, r.year,
  r.month, r.months, r.fund, r.words, r.state, r.reserve, r.spent, CONCAT_WS(' ', NULLIF(z.family, ''), z.given) AS freezer, r.frozen_at,
  r.document_number, r.document_day, r.signer, CONCAT_WS(' ', NULLIF(d.family, ''), d.given) AS decider, r.decided_at, r.reason,
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given) AS maker, r.made_at, COALESCE(r.before_id, 0) AS before_id,
  CONCAT_WS(' ', NULLIF(o.family, ''), o.given) AS dropper, r.dropped_at
FROM bonus_run r JOIN unit a ON a.id = r.agency_id JOIN regulation g ON g.id = r.regulation_id JOIN person m ON m.id = r.made_by
LEFT JOIN person z ON z.id = r.frozen_by LEFT JOIN person d ON d.id = r.decided_by LEFT JOIN person o ON o.id = r.dropped_by;
