-- Days off, and Saturdays and Sundays that are worked instead: with them each step of a period gets its day
-- (rules/workday.h). A row that was taken back stays with the reason; one that stands a day, which the key itself says.
CREATE TABLE IF NOT EXISTS holiday (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  day        DATE         NOT NULL,
  kind       ENUM('off','worked') NOT NULL,
  name       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_number VARCHAR(60) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- '': of the Labour Code
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was taken back
  version    INT          NOT NULL DEFAULT 1,
  standing   DATE         AS (IF(withdrawn_at IS NULL, day, NULL)) PERSISTENT,
  UNIQUE KEY standing (standing),
  KEY day (day),
  CONSTRAINT holiday_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT holiday_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT holiday_named CHECK (name <> ''),
  -- Nothing is off on a Saturday or Sunday, and nothing else is worked instead.
  CONSTRAINT holiday_week CHECK ((kind = 'worked') = (WEEKDAY(day) >= 5)),
  CONSTRAINT holiday_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
