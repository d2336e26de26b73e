-- Who signs, and as what: a leader of Home Affairs signs the appraisal off, the chairman or a
-- deputy for him (KT. CHỦ TỊCH) agrees. Title and rank as they were on that day.
ALTER TABLE catalog_round
  ADD COLUMN IF NOT EXISTS signed_by BIGINT NULL,                -- NULL: not signed off, or sent back since
  ADD COLUMN IF NOT EXISTS signed_at DATETIME(6) NULL,
  ADD COLUMN IF NOT EXISTS signed_title VARCHAR(200) NULL COLLATE utf8mb4_uca1400_ai_ci,
  ADD COLUMN IF NOT EXISTS signed_rank ENUM('head','deputy','staff') NULL,
  ADD COLUMN IF NOT EXISTS ended_title VARCHAR(200) NULL COLLATE utf8mb4_uca1400_ai_ci,
  ADD COLUMN IF NOT EXISTS ended_rank ENUM('head','deputy','staff') NULL,
  ADD CONSTRAINT catalog_round_signer FOREIGN KEY IF NOT EXISTS catalog_round_signer (signed_by) REFERENCES person (id),
  ADD CONSTRAINT IF NOT EXISTS catalog_round_signed CHECK ((signed_by IS NULL) = (signed_at IS NULL));
