-- Why a product is the standard one (Art 13.1b: the agency analyses and proposes); each round keeps
-- what was said of it when it was submitted.
ALTER TABLE catalog ADD COLUMN IF NOT EXISTS standard_reason VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci;
ALTER TABLE catalog_round ADD COLUMN IF NOT EXISTS standard_reason VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci;
