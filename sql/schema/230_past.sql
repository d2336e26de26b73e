-- Results of months and quarters from before the system, or of another body: they come in as a workbook of an agency, each by a
-- document, and cannot be computed anew. The workbook is an import without a catalog, of the agency whose people it is about.
ALTER TABLE import
  ADD COLUMN IF NOT EXISTS past_agency_id BIGINT NULL, -- whose results it brings; the province: of the heads of agencies
  ADD KEY IF NOT EXISTS past (past_agency_id, id);

-- One that stands a person and first month, which the key itself says. A correction is a row of its own, the row before it stays.
CREATE TABLE IF NOT EXISTS past_result (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,             -- that brought it in; the province: of a head of an agency
  first_month DATE        NOT NULL,             -- the first day of the first month of the period
  months     TINYINT      NOT NULL,             -- 1, or 3 for a quarter
  body       VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- that evaluated; '': the own, before the system
  common     INT          NULL,                 -- hundredths; NULL: the document does not say
  total      INT          NULL,                 -- hundredths; NULL: the document names the level alone
  level      ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NOT NULL, -- as told, or what the total corresponds to
  document_number VARCHAR(60) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NOT NULL,
  import_id  BIGINT       NOT NULL,             -- the workbook that it came in
  line       INT          NOT NULL,             -- where it stands there, as the spreadsheet shows it
  before_id  BIGINT       NULL,                 -- that it corrects
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was withdrawn or corrected
  version    INT          NOT NULL DEFAULT 1,
  standing   DATE         AS (IF(withdrawn_at IS NULL, first_month, NULL)) PERSISTENT,
  UNIQUE KEY standing (person_id, standing),
  KEY agency (agency_id, first_month),
  CONSTRAINT past_result_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT past_result_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT past_result_import FOREIGN KEY (import_id) REFERENCES import (id),
  CONSTRAINT past_result_before FOREIGN KEY (before_id) REFERENCES past_result (id),
  CONSTRAINT past_result_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT past_result_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT past_result_month CHECK (DAYOFMONTH(first_month) = 1 AND (months = 1 OR (months = 3 AND MONTH(first_month) MOD 3 = 1))),
  CONSTRAINT past_result_points CHECK ((total IS NULL OR total BETWEEN 0 AND 10000) AND (common IS NULL OR (total IS NOT NULL
    AND common BETWEEN 0 AND 3000 AND total - common BETWEEN 0 AND 7000))),
  CONSTRAINT past_result_document CHECK (document_number <> ''),
  CONSTRAINT past_result_own CHECK (made_by <> person_id AND (withdrawn_by IS NULL OR withdrawn_by <> person_id)),
  CONSTRAINT past_result_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
