-- What rests on a level that was replaced (Art 21.3): each gets a decision. place: the level of another would be another one, a
-- place of the group being free now or one too many; tie: equals across the cut now; head: of the agency, where the new level
-- bears on him; record: the file of the person's year, which now lacks the new decision.
CREATE TABLE IF NOT EXISTS year_stale (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  decision_id BIGINT      NOT NULL,             -- the replacing one
  kind       ENUM('place','tie','head','record') NOT NULL,
  classification_id BIGINT NOT NULL,
  level      ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NULL, -- of place: what it would be now
  found_at   DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  decision   ENUM('keep','replace') NULL,       -- NULL: it waits
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  decided_by BIGINT       NULL,
  decided_at DATETIME(6)  NULL,
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY pair (decision_id, kind, classification_id),
  KEY classification (classification_id),
  CONSTRAINT year_stale_of FOREIGN KEY (decision_id) REFERENCES year_decision (id),
  CONSTRAINT year_stale_classification FOREIGN KEY (classification_id) REFERENCES classification (id),
  CONSTRAINT year_stale_decided CHECK ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
