-- The account to which somebody is paid, from a day on until the next row: for payment lists alone.
CREATE TABLE IF NOT EXISTS salary_account (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,             -- of the main place when it was entered
  from_day   DATE         NOT NULL,
  number     VARCHAR(30)  NOT NULL,             -- digits and letters, without spaces
  bank       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  replaced_at DATETIME(6) NULL,                 -- another one was entered for the same day
  standing   BIGINT       AS (IF(replaced_at IS NULL, person_id, NULL)) PERSISTENT,
  UNIQUE KEY standing (standing, from_day),
  KEY agency (agency_id),
  CONSTRAINT salary_account_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT salary_account_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT salary_account_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT salary_account_text CHECK (number <> '' AND bank <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
