-- Figures of registers, of incoming documents or of a one-stop desk: what came in for a person on a day of a work that comes in by
-- itself, and what of it was done. They count nothing by themselves: the person takes them as his count of that day, in one press.
CREATE TABLE IF NOT EXISTS task_count (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  source_id  BIGINT       NOT NULL,
  external_id VARCHAR(200) NOT NULL,            -- its name there; of one without: register, id of the person, product, day
  register   VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- "Sổ văn bản đến"
  person_id  BIGINT       NOT NULL,
  row_id     BIGINT       NOT NULL,             -- the product, of the catalog in force when it came
  day        DATE         NOT NULL,
  came       INT          NOT NULL,             -- thousandths, as all quantities
  done       INT          NOT NULL,
  late       INT          NOT NULL DEFAULT 0,   -- as the register says; whether work is late is found from days
  taken_came INT          NOT NULL DEFAULT 0,   -- of it the person took, or counted himself
  taken_done INT          NOT NULL DEFAULT 0,
  waits      TINYINT      AS (came > taken_came OR done > taken_done) PERSISTENT, -- for its person
  run_id     BIGINT       NOT NULL,             -- the last that changed it
  changed_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY external (source_id, external_id),
  KEY waits (person_id, waits, day),
  CONSTRAINT task_count_source FOREIGN KEY (source_id) REFERENCES source (id),
  CONSTRAINT task_count_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT task_count_row FOREIGN KEY (row_id) REFERENCES catalog_row (id),
  CONSTRAINT task_count_run FOREIGN KEY (run_id) REFERENCES source_run (id),
  CONSTRAINT task_count_numbers CHECK (came >= 0 AND done BETWEEN 0 AND came AND late BETWEEN 0 AND came AND taken_came >= 0 AND taken_done >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
