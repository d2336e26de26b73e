-- Where the law is silent the province decides, for all of it: a complete set of values, from the first month of a period
-- on that had not begun, until the next set begins (rules/province.h). No set: what the programs begin with. One that
-- stands for each first month; taken back it stays with the reason. Later parameters come as columns with a default.
CREATE TABLE IF NOT EXISTS province_parameter (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  first_month DATE        NOT NULL,             -- the first day of the first month of its first period
  late_unit  ENUM('occurrence','day') NOT NULL, -- what Article 14.2c takes a quarter for
  cap        ENUM('total','each') NOT NULL,     -- only the result is capped, or each of its parts first
  period     ENUM('month','quarter') NOT NULL,  -- of agencies without a method of their own
  leader_scope ENUM('own_and_staff','own') NOT NULL, -- whose work counts for a leader
  minimum_work_share ENUM('off','half') NOT NULL, -- half of the working days of a period: less is flagged, nothing else
  transfer_common ENUM('new_head','weighted_days') NOT NULL, -- who gives the common points after a transfer
  counted_from DATE       NOT NULL,             -- the first month that is evaluated
  document_number VARCHAR(60) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NOT NULL,
  reason     VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  withdrawn_why VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  version    INT          NOT NULL DEFAULT 1,
  standing   DATE         AS (IF(withdrawn_at IS NULL, first_month, NULL)) PERSISTENT,
  UNIQUE KEY standing (standing),
  CONSTRAINT province_parameter_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT province_parameter_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT province_parameter_month CHECK (DAYOFMONTH(first_month) = 1 AND DAYOFMONTH(counted_from) = 1),
  CONSTRAINT province_parameter_quarter CHECK (period = 'month' OR MONTH(first_month) % 3 = 1),
  CONSTRAINT province_parameter_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_why = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
