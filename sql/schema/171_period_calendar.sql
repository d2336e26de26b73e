-- Days of the steps of a period where they are not those that the programs begin with: of the province, or of an agency
-- that has its own, from a period on that had not begun when they were set (rules/period_calendar.h). One that stands
-- for each first period; taken back it stays with the reason.
CREATE TABLE IF NOT EXISTS period_calendar (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NULL,                 -- NULL: the province's
  first_month DATE        NOT NULL,             -- the first day of the first month of its first period
  closes     TINYINT      NOT NULL,             -- days of a month, 1-28
  freeze     TINYINT      NOT NULL,
  self       TINYINT      NOT NULL,
  head       TINYINT      NOT NULL,
  decision   TINYINT      NOT NULL,
  publication TINYINT     NOT NULL,             -- of the month behind it
  closes_december TINYINT NOT NULL,             -- December is over before the 15th
  self_december TINYINT   NOT NULL,
  head_december TINYINT   NOT NULL,
  decision_december TINYINT NOT NULL,
  publication_december TINYINT NOT NULL,
  document_number VARCHAR(60) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NOT NULL,
  reason     VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  withdrawn_why VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  version    INT          NOT NULL DEFAULT 1,
  whose      BIGINT       AS (IFNULL(agency_id, 0)) PERSISTENT,
  standing   DATE         AS (IF(withdrawn_at IS NULL, first_month, NULL)) PERSISTENT,
  UNIQUE KEY standing (whose, standing),
  CONSTRAINT period_calendar_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT period_calendar_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT period_calendar_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT period_calendar_month CHECK (DAYOFMONTH(first_month) = 1),
  CONSTRAINT period_calendar_steps CHECK (freeze BETWEEN 1 AND closes AND self BETWEEN closes AND head
    AND decision BETWEEN head AND 28 AND publication BETWEEN 1 AND closes),
  CONSTRAINT period_calendar_december CHECK (freeze <= closes_december AND publication <= closes_december
    AND closes_december <= self_december AND head_december BETWEEN self_december AND decision_december
    AND publication_december BETWEEN decision_december AND 14),
  CONSTRAINT period_calendar_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_why = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
