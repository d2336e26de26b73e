-- Work that was assigned outside the catalog (Art 13.3): a provisional worth until a supplement takes it in.
-- Evaluation writes it where somebody assigns such work; the officer of an agency may enter it too.
CREATE TABLE IF NOT EXISTS outside_work (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,             -- unit
  task       VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  output     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  group_no   TINYINT      NULL,                 -- 1 to 5; NULL: not said
  points     BIGINT       NULL,                 -- hundredths; NULL: not said
  coefficient INT         NULL,                 -- tenths, as work is counted until then; NULL: not said
  period     VARCHAR(100) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- in which it was assigned, "Quý I/2026"
  assigner   VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- who assigned it
  person_id  BIGINT       NOT NULL,             -- who entered it
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  state      ENUM('proposed','taken','declined') NOT NULL DEFAULT 'proposed',
  row_id     BIGINT       NULL,                 -- catalog_row: what it became
  reason     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was declined
  answered_by BIGINT      NULL,
  answered_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  KEY agency (agency_id, state, id),
  CONSTRAINT outside_work_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT outside_work_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT outside_work_row FOREIGN KEY (row_id) REFERENCES catalog_row (id),
  CONSTRAINT outside_work_answerer FOREIGN KEY (answered_by) REFERENCES person (id),
  CONSTRAINT outside_work_numbers CHECK ((group_no IS NULL OR group_no BETWEEN 1 AND 5) AND
    (points IS NULL OR points > 0) AND (coefficient IS NULL OR coefficient > 0)),
  CONSTRAINT outside_work_answered CHECK ((state = 'proposed') = (answered_at IS NULL) AND
    (answered_at IS NULL) = (answered_by IS NULL)),
  CONSTRAINT outside_work_outcome CHECK ((state = 'taken') = (row_id IS NOT NULL) AND (state = 'declined') = (reason <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
