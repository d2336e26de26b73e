-- How satisfied citizens were at the one-stop desk, by person and month, as the agency's officer or Home Affairs brings it in.
-- Evidence beside criterion II.4 with its source; never points. What is brought in again replaces, and stays.
CREATE TABLE IF NOT EXISTS satisfaction (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  month      DATE         NOT NULL,             -- its first day
  dossiers   INT          NOT NULL,             -- that were handled
  satisfied  INT          NOT NULL,
  dissatisfied INT        NOT NULL,             -- the rest of the dossiers said nothing
  source     VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- "Trung tâm Phục vụ hành chính công, báo cáo 12/BC"
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  replaced_at DATETIME(6) NULL,                 -- it was brought in again
  standing   DATE         AS (IF(replaced_at IS NULL, month, NULL)) PERSISTENT,
  UNIQUE KEY standing (person_id, standing),
  CONSTRAINT satisfaction_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT satisfaction_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT satisfaction_month CHECK (DAYOFMONTH(month) = 1),
  CONSTRAINT satisfaction_numbers CHECK (satisfied >= 0 AND dissatisfied >= 0 AND satisfied + dissatisfied <= dossiers)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
