-- Who was reminded of which step of a year: each once, however often a worker starts.
CREATE TABLE IF NOT EXISTS year_letter (
  person_id  BIGINT       NOT NULL,
  year       SMALLINT     NOT NULL,
  step       ENUM('own','meeting') NOT NULL,    -- rules/year_calendar.h
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  PRIMARY KEY (person_id, year, step),
  CONSTRAINT year_letter_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
