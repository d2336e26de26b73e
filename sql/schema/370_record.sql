-- The file of a person's year (Decree 335 Art 24): what stands in the system is read where it is; here lie electronic copies of
-- what is on paper, and what people ask about their own data. How many years a file is kept is a parameter of the province;
-- nothing is deleted when they are over. A level is a part of the personal file of an official, which is kept for 70 years.
ALTER TABLE province_parameter
  ADD COLUMN IF NOT EXISTS retention_years SMALLINT NOT NULL DEFAULT 70, -- from the end of the year
  ADD CONSTRAINT IF NOT EXISTS province_parameter_retention CHECK (retention_years BETWEEN 5 AND 100);

-- A copy is never deleted: it is replaced by another one or withdrawn, with the reason. Nobody brings copies about himself.
CREATE TABLE IF NOT EXISTS record_file (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  year       SMALLINT     NOT NULL,
  agency_id  BIGINT       NOT NULL,             -- with which the file lay when it was brought
  kind       ENUM('minutes','sheet','classification','party','petition','other') NOT NULL, -- Art 24.2a-e
  first_month DATE        NULL,                 -- of a sheet: its period
  months     TINYINT      NULL,
  title      VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  number     VARCHAR(60)  NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- '': the document has none
  day        DATE         NOT NULL,             -- of the document
  file_id    BIGINT       NOT NULL,
  before_id  BIGINT       NULL,                 -- that it replaces
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  compared_by BIGINT      NULL,                 -- who says that it is as the paper is
  compared_at DATETIME(6) NULL,
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was withdrawn or replaced
  version    INT          NOT NULL DEFAULT 1,
  KEY person (person_id, year),
  UNIQUE KEY before_id (before_id),
  CONSTRAINT record_file_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT record_file_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT record_file_file FOREIGN KEY (file_id) REFERENCES file (id),
  CONSTRAINT record_file_before FOREIGN KEY (before_id) REFERENCES record_file (id),
  CONSTRAINT record_file_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT record_file_comparer FOREIGN KEY (compared_by) REFERENCES person (id),
  CONSTRAINT record_file_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT record_file_period CHECK ((kind = 'sheet') = (first_month IS NOT NULL) AND (first_month IS NULL) = (months IS NULL)),
  CONSTRAINT record_file_title CHECK (title <> ''),
  CONSTRAINT record_file_own CHECK (made_by <> person_id AND (compared_by IS NULL OR compared_by <> person_id)
    AND (withdrawn_by IS NULL OR withdrawn_by <> person_id)),
  CONSTRAINT record_file_compared CHECK ((compared_at IS NULL) = (compared_by IS NULL)),
  CONSTRAINT record_file_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What a person asks about his own data: a copy, a correction, who saw it. Answered or refused with words by its day.
CREATE TABLE IF NOT EXISTS record_request (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  year       SMALLINT     NOT NULL,
  agency_id  BIGINT       NOT NULL,             -- that answers; of heads of agencies Home Affairs does
  above      TINYINT      NOT NULL DEFAULT 0,   -- he heads that agency
  kind       ENUM('copy','correction','access') NOT NULL,
  words      VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  received_on DATE        NOT NULL,
  due_on     DATE         NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  state      ENUM('waiting','answered','refused','withdrawn') NOT NULL DEFAULT 'waiting',
  answer     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  answered_by BIGINT      NULL,
  answered_under BIGINT   NULL,                 -- delegation
  answered_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  KEY person (person_id, id),
  KEY agency (agency_id, state, due_on),
  CONSTRAINT record_request_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT record_request_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT record_request_answerer FOREIGN KEY (answered_by) REFERENCES person (id),
  CONSTRAINT record_request_words CHECK (words <> ''),
  CONSTRAINT record_request_own CHECK (answered_by IS NULL OR answered_by <> person_id),
  CONSTRAINT record_request_answered CHECK ((state IN ('answered','refused')) = (answered_by IS NOT NULL)
    AND (answered_by IS NULL) = (answered_at IS NULL) AND (answered_by IS NULL) = (answer = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- With the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW record_file_named AS
SELECT r.id, r.version, r.person_id, r.year, r.agency_id, r.kind, r.first_month, COALESCE(r.months, 0) AS months, r.title, r.number, r.day,
  r.file_id, f.name, f.size, f.sha256, COALESCE(r.before_id, 0) AS before_id, CONCAT_WS(' ', NULLIF(m.family, ''), m.given) AS maker, r.made_at,
  CONCAT_WS(' ', NULLIF(c.family, ''), c.given) AS comparer, r.compared_at, r.withdrawn_at,
  CONCAT_WS(' ', NULLIF(w.family, ''), w.given) AS withdrawer, r.reason
FROM record_file r JOIN file f ON f.id = r.file_id JOIN person m ON m.id = r.made_by LEFT JOIN person c ON c.id = r.compared_by
LEFT JOIN person w ON w.id = r.withdrawn_by;
CREATE OR REPLACE SQL SECURITY INVOKER VIEW record_request_named AS
SELECT r.id, r.version, r.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, r.year, r.agency_id, r.above, u.name AS agency_name,
  r.kind, r.words, r.received_on, r.due_on, r.made_at, r.state, r.answer, CONCAT_WS(' ', NULLIF(a.family, ''), a.given) AS answerer,
  r.answered_at, g.kind AS behalf_kind, g.behalf
FROM record_request r JOIN person p ON p.id = r.person_id JOIN unit u ON u.id = r.agency_id
LEFT JOIN person a ON a.id = r.answered_by LEFT JOIN delegation_named g ON g.id = r.answered_under;
