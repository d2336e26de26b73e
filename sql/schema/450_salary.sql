-- A base salary that was entered by mistake is taken back with a reason; a row that is entered for its day again takes its place.
ALTER TABLE base_salary
  ADD COLUMN IF NOT EXISTS id BIGINT NOT NULL AUTO_INCREMENT FIRST,
  ADD UNIQUE KEY IF NOT EXISTS id (id),
  ADD COLUMN IF NOT EXISTS withdrawn_by BIGINT NULL,
  ADD COLUMN IF NOT EXISTS withdrawn_at DATETIME(6) NULL,
  ADD COLUMN IF NOT EXISTS reason VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  ADD COLUMN IF NOT EXISTS version INT NOT NULL DEFAULT 1,
  ADD CONSTRAINT base_salary_withdrawer FOREIGN KEY IF NOT EXISTS base_salary_withdrawer (withdrawn_by) REFERENCES person (id),
  ADD CONSTRAINT IF NOT EXISTS base_salary_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''));
