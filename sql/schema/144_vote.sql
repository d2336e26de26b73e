-- How the experts of an agency came to its standard product (handbook, chapter II, form II): optional, kept with the
-- catalog where it was used.

-- When and how they were asked.
CREATE TABLE IF NOT EXISTS vote (
  catalog_id BIGINT       NOT NULL PRIMARY KEY,
  from_day   DATE         NULL,
  until_day  DATE         NULL,
  way        ENUM('sheet','meeting','other') NULL,
  version    INT          NOT NULL DEFAULT 1,
  CONSTRAINT vote_catalog FOREIGN KEY (catalog_id) REFERENCES catalog (id),
  CONSTRAINT vote_days CHECK (from_day IS NULL OR until_day IS NULL OR from_day <= until_day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who was asked, which product he would take, and how well it fits. One who was listed by mistake is taken off, and stays.
CREATE TABLE IF NOT EXISTS vote_expert (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  catalog_id BIGINT       NOT NULL,
  name       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  post       VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  row_id     BIGINT       NULL,                 -- NULL: has not said yet
  fit        ENUM('very','fit','little') NULL,
  note       VARCHAR(1000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  removed    TINYINT      NOT NULL DEFAULT 0,
  version    INT          NOT NULL DEFAULT 1,
  KEY catalog (catalog_id, id),
  CONSTRAINT vote_expert_catalog FOREIGN KEY (catalog_id) REFERENCES catalog (id),
  CONSTRAINT vote_expert_row FOREIGN KEY (row_id) REFERENCES catalog_row (id),
  CONSTRAINT vote_expert_fit CHECK (fit IS NULL OR row_id IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
