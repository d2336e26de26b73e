-- What the party committee of the agency says of its head and deputies (Art 21.1c, 21.2c), as its document has it. One that was
-- taken back stays with the reason.
CREATE TABLE IF NOT EXISTS party_opinion (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  classification_id BIGINT NOT NULL,
  body       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- which committee
  words      VARCHAR(4000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_number VARCHAR(60) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NOT NULL,
  file_id    BIGINT       NULL,
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  version    INT          NOT NULL DEFAULT 1,
  standing   BIGINT       AS (IF(withdrawn_at IS NULL, classification_id, NULL)) PERSISTENT,
  UNIQUE KEY standing (standing),
  KEY classification (classification_id, id),
  CONSTRAINT party_opinion_of FOREIGN KEY (classification_id) REFERENCES classification (id),
  CONSTRAINT party_opinion_file FOREIGN KEY (file_id) REFERENCES file (id),
  CONSTRAINT party_opinion_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT party_opinion_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT party_opinion_says CHECK (body <> '' AND words <> '' AND document_number <> ''),
  CONSTRAINT party_opinion_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
-- With the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW party_opinion_named AS
SELECT o.id, o.version, o.classification_id, o.body, o.words, o.document_number, o.document_day, COALESCE(o.file_id, 0) AS file_id,
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given) AS maker, o.made_at, o.withdrawn_at, CONCAT_WS(' ', NULLIF(w.family, ''), w.given) AS withdrawer,
  o.reason
FROM party_opinion o JOIN person m ON m.id = o.made_by LEFT JOIN person w ON w.id = o.withdrawn_by;
