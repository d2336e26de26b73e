-- Who was reminded of which step of a period: each once, however often a worker starts.
CREATE TABLE IF NOT EXISTS period_letter (
  person_id  BIGINT       NOT NULL,
  first_month DATE        NOT NULL,             -- of the period
  step       ENUM('self','silent','confirm','late','publish') NOT NULL, -- rules/period_letter.h
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  PRIMARY KEY (person_id, first_month, step),
  CONSTRAINT period_letter_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The last day on which a worker looked whom it has to remind in an agency, or for the province (of heads of agencies).
CREATE TABLE IF NOT EXISTS period_look (
  unit_id    BIGINT       NOT NULL PRIMARY KEY,
  day        DATE         NOT NULL,
  CONSTRAINT period_look_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
