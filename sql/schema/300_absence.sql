-- Absences of people that the year counts (Art 11.1-2): illness and maternity by social insurance, leave without pay. From
-- day to day inclusive, on a document; days of one person never meet. A row that was taken back stays with the reason.
CREATE TABLE IF NOT EXISTS absence (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,             -- of the main place when it was entered
  kind       ENUM('sick','maternity','unpaid') NOT NULL,
  from_day   DATE         NOT NULL,
  until_day  DATE         NOT NULL,
  document   VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- number and day
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was taken back
  version    INT          NOT NULL DEFAULT 1,
  KEY person (person_id, until_day),
  KEY agency (agency_id, until_day),
  CONSTRAINT absence_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT absence_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT absence_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT absence_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT absence_days CHECK (until_day >= from_day),
  CONSTRAINT absence_document CHECK (document <> ''),
  CONSTRAINT absence_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
-- With the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW absence_named AS
SELECT a.id, a.version, a.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, p.sort_name, a.agency_id, a.kind,
  a.from_day, a.until_day, a.document, CONCAT_WS(' ', NULLIF(m.family, ''), m.given) AS maker, a.made_at, a.withdrawn_at,
  CONCAT_WS(' ', NULLIF(w.family, ''), w.given) AS withdrawer, a.reason
FROM absence a JOIN person p ON p.id = a.person_id JOIN person m ON m.id = a.made_by LEFT JOIN person w ON w.id = a.withdrawn_by;
