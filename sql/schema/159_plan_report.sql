-- Reports on a plan to the committee of the province as they left: never changed. One that was entered wrongly is
-- replaced by another.
CREATE TABLE IF NOT EXISTS plan_report (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_id    BIGINT       NOT NULL,
  period     VARCHAR(100) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- as people write it, "Quý II/2026"
  document_number VARCHAR(60) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NOT NULL,
  on_day     DATE         NOT NULL,             -- of its figures: tasks times who owes them
  owed       INT          NOT NULL,
  done       INT          NOT NULL,             -- in time
  done_late  INT          NOT NULL,
  late       INT          NOT NULL,             -- not done, overdue
  waits      INT          NOT NULL,             -- not done, in time still
  kept_by    BIGINT       NOT NULL,
  kept_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  replaces_id BIGINT      NULL,                 -- plan_report that was entered wrongly, and why
  reason     VARCHAR(500) NULL COLLATE utf8mb4_uca1400_ai_ci,
  KEY plan (plan_id, id),
  UNIQUE KEY replaces (replaces_id),
  CONSTRAINT plan_report_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT plan_report_keeper FOREIGN KEY (kept_by) REFERENCES person (id),
  CONSTRAINT plan_report_replaces FOREIGN KEY (replaces_id) REFERENCES plan_report (id),
  CONSTRAINT plan_report_why CHECK ((replaces_id IS NULL) = (reason IS NULL)),
  CONSTRAINT plan_report_figures CHECK (owed = done + done_late + late + waits AND done >= 0 AND done_late >= 0 AND late >= 0 AND waits >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The report in both forms.
CREATE TABLE IF NOT EXISTS plan_report_file (
  report_id  BIGINT       NOT NULL,
  form       ENUM('pdf','docx') NOT NULL,
  bytes      LONGBLOB     NOT NULL,
  PRIMARY KEY (report_id, form),
  CONSTRAINT plan_report_file_report FOREIGN KEY (report_id) REFERENCES plan_report (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
