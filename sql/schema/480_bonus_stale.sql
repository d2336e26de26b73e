-- What the head decided of a share that rests on a result which was corrected since (bonus_basis): corrected by an entry of the
-- ledger, or kept with a reason; as the result stood then. A result that is corrected again asks again.
CREATE TABLE IF NOT EXISTS bonus_stale (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  basis_id   BIGINT       NOT NULL,
  now_id     BIGINT       NOT NULL,             -- the sheet or classification that stood; 0: none
  decision   ENUM('correct','keep') NOT NULL,
  entry_id   BIGINT       NULL,                 -- of a correction
  reason     VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  decided_by BIGINT       NOT NULL,
  decided_under BIGINT    NULL,                 -- delegation
  decided_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  UNIQUE KEY basis (basis_id, now_id),
  KEY entry (entry_id),
  CONSTRAINT bonus_stale_basis FOREIGN KEY (basis_id) REFERENCES bonus_basis (id),
  CONSTRAINT bonus_stale_entry FOREIGN KEY (entry_id) REFERENCES bonus_entry (id),
  CONSTRAINT bonus_stale_decider FOREIGN KEY (decided_by) REFERENCES person (id),
  CONSTRAINT bonus_stale_decided CHECK ((decision = 'correct') = (entry_id IS NOT NULL) AND reason <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Each result that a frozen or decided share rests on, beside what stands of it now: 0 where nothing does. Of a share that was
-- reversed since nothing is paid: its results are no matter any more.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW bonus_basis_now AS
SELECT b.id, b.run_id, b.person_id, r.agency_id, r.state, COALESCE(b.sheet_id, b.classification_id) AS was_id, b.classification_id IS NOT NULL AS of_year,
  COALESCE(n.id, m.id, 0) AS now_id, COALESCE(n.edition, m.edition, 0) AS edition, COALESCE(n.months, 12) AS months, COALESCE(n.total, m.mean) AS total,
  COALESCE(n.level, m.level) AS level, COALESCE(n.first_month, CONCAT(c.year, '-01-01')) AS first_month, COALESCE(c.run_id, 0) AS year_run_id,
  COALESCE(n.id, m.id, 0) <> COALESCE(b.sheet_id, b.classification_id) AS moved
FROM bonus_run r JOIN bonus_basis b ON b.run_id = r.id
LEFT JOIN sheet o ON o.id = b.sheet_id
LEFT JOIN sheet n ON n.person_id = o.person_id AND n.first_month = o.first_month AND n.superseded_at IS NULL AND n.state = 'published'
LEFT JOIN classification c ON c.id = b.classification_id
LEFT JOIN classification m ON m.person_id = c.person_id AND m.year = c.year AND m.superseded_at IS NULL AND m.decision_id IS NOT NULL
WHERE r.state IN ('frozen','decided') AND NOT EXISTS (SELECT 1 FROM bonus_entry e WHERE e.run_id = b.run_id AND e.person_id = b.person_id AND e.type = 'reversal');
