-- What who scores or is in charge of a person writes of him during a period: good, or to mend; with the old head's words where
-- the person left his unit (Decree 335 Art 10, 12). Nothing is deleted: what was wrong is taken back with the reason. Notes never
-- count by themselves; they stand beside the criterion when it is scored.
CREATE TABLE IF NOT EXISTS note (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,             -- of whom
  kind       ENUM('good','mend','transfer') NOT NULL,
  criterion  TINYINT      NULL,                 -- which of the ten, from 1; NULL: none of them alone
  holding_id BIGINT       NULL,                 -- transfer: the place that he left
  day        DATE         NOT NULL,             -- on which it was; transfer: the last there
  words      VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  proof      VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- documents that it rests on
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  answer     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- of the person, once
  answered_at DATETIME(6) NULL,
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was taken back
  version    INT          NOT NULL DEFAULT 1,
  standing   BIGINT       AS (IF(withdrawn_at IS NULL, holding_id, NULL)) PERSISTENT,
  UNIQUE KEY standing (standing),               -- one that stands for a place that was left
  KEY person (person_id, day),
  CONSTRAINT note_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT note_holding FOREIGN KEY (holding_id) REFERENCES holding (id),
  CONSTRAINT note_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT note_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT note_criterion CHECK (criterion IS NULL OR criterion BETWEEN 1 AND 10),
  CONSTRAINT note_transfer CHECK ((kind = 'transfer') = (holding_id IS NOT NULL) AND (holding_id IS NULL OR criterion IS NULL)),
  CONSTRAINT note_other CHECK (made_by <> person_id),
  CONSTRAINT note_said CHECK (words <> ''),
  CONSTRAINT note_answered CHECK ((answered_at IS NULL) = (answer = '')),
  CONSTRAINT note_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A note with the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW note_named AS
SELECT n.id, n.version, n.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, n.kind, COALESCE(n.criterion, 0) AS criterion,
  COALESCE(n.holding_id, 0) AS holding_id, n.day, n.words, n.proof, n.made_by, CONCAT_WS(' ', NULLIF(m.family, ''), m.given) AS maker,
  g.kind AS behalf_kind, g.behalf, n.made_at, n.answer, n.answered_at, n.withdrawn_at,
  CONCAT_WS(' ', NULLIF(w.family, ''), w.given) AS withdrawer, n.reason
FROM note n JOIN person p ON p.id = n.person_id JOIN person m ON m.id = n.made_by
LEFT JOIN person w ON w.id = n.withdrawn_by LEFT JOIN delegation_named g ON g.id = n.made_under;
