-- How the points of a row came about where experts scored it (handbook, chapter II, part III): optional, kept with the
-- row. Points are hundredths.

-- What one expert gives: difficulty and creativity; process, volume, time; with how many it is coordinated; where it is
-- applied and who approves it. One that was written by mistake is taken off, and stays.
CREATE TABLE IF NOT EXISTS grid_score (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  catalog_id BIGINT       NOT NULL,
  row_id     BIGINT       NOT NULL,
  expert     VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  post       VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  difficulty BIGINT       NOT NULL,
  process    BIGINT       NOT NULL,
  coordination BIGINT     NOT NULL,
  application BIGINT      NOT NULL,
  written_by BIGINT       NOT NULL,
  written_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  removed    TINYINT      NOT NULL DEFAULT 0,
  version    INT          NOT NULL DEFAULT 1,
  KEY row (row_id, id),
  CONSTRAINT grid_score_catalog FOREIGN KEY (catalog_id) REFERENCES catalog (id),
  CONSTRAINT grid_score_row FOREIGN KEY (row_id) REFERENCES catalog_row (id),
  CONSTRAINT grid_score_writer FOREIGN KEY (written_by) REFERENCES person (id),
  CONSTRAINT grid_score_points CHECK (difficulty >= 0 AND process >= 0 AND coordination >= 0 AND application >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- When their mean became the points of the row; the last time.
CREATE TABLE IF NOT EXISTS grid_taken (
  row_id     BIGINT       NOT NULL PRIMARY KEY,
  total      BIGINT       NOT NULL,             -- of all experts
  experts    INT          NOT NULL,
  points     BIGINT       NOT NULL,             -- total / experts, rounded half up
  taken_by   BIGINT       NOT NULL,
  taken_at   DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  CONSTRAINT grid_taken_row FOREIGN KEY (row_id) REFERENCES catalog_row (id),
  CONSTRAINT grid_taken_taker FOREIGN KEY (taken_by) REFERENCES person (id),
  CONSTRAINT grid_taken_mean CHECK (experts > 0 AND total >= 0 AND points >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
