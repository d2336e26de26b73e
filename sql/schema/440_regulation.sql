-- Regulations of bonuses: drafts that are given up, and what Home Affairs remarks on those that were sent.

-- Why a draft was given up; its number is not used again.
ALTER TABLE regulation
  ADD COLUMN IF NOT EXISTS dropped_by BIGINT NULL,
  ADD COLUMN IF NOT EXISTS dropped_at DATETIME(6) NULL,
  ADD COLUMN IF NOT EXISTS dropped_why VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  ADD CONSTRAINT IF NOT EXISTS regulation_dropped CHECK ((dropped_at IS NULL) = (dropped_by IS NULL) AND (dropped_at IS NULL) = (dropped_why = '')
    AND (dropped_at IS NULL OR state = 'dropped'));

-- What Home Affairs says of a regulation that was sent, and what the agency answers, once. It stands beside; nothing waits for it.
CREATE TABLE IF NOT EXISTS regulation_remark (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  regulation_id BIGINT    NOT NULL,
  words      VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  answer     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  answered_by BIGINT      NULL,
  answered_under BIGINT   NULL,                 -- delegation
  answered_at DATETIME(6) NULL,
  KEY regulation (regulation_id),
  CONSTRAINT regulation_remark_of FOREIGN KEY (regulation_id) REFERENCES regulation (id),
  CONSTRAINT regulation_remark_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT regulation_remark_answerer FOREIGN KEY (answered_by) REFERENCES person (id),
  CONSTRAINT regulation_remark_said CHECK (words <> ''),
  CONSTRAINT regulation_remark_answered CHECK ((answered_at IS NULL) = (answered_by IS NULL) AND (answered_at IS NULL) = (answer = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
