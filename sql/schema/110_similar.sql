-- Which rows a snapshot of the province's works does not have yet: those that changed since.
ALTER TABLE catalog_row ADD COLUMN IF NOT EXISTS changed_at TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  ADD KEY IF NOT EXISTS changed (changed_at);

-- What words weigh where works are compared. Kept here, so that a lost snapshot changes no answer; the
-- last version counts.
CREATE TABLE IF NOT EXISTS similar_weight (
  version    BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  sets       BIGINT       NOT NULL,             -- different works that they were counted in
  words      LONGBLOB     NOT NULL              -- rules/similar_weight.h
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
