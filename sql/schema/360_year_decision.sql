-- Decisions on levels: why one replaces another (Decree 335 Art 21.3, 22), and how its people and their body are told of it
-- (Art 21.1đ, 2đ): the notice has a number and a day of its own, and the list of levels is shown in the body from a day on.
ALTER TABLE year_decision
  ADD COLUMN IF NOT EXISTS cause ENUM('petition','fault','unfounded','dishonest') NULL AFTER reason, -- of a replacing one
  ADD COLUMN IF NOT EXISTS stated_level ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NULL AFTER cause, -- by the authority, where the result was dishonest; NULL: as the data stand
  ADD COLUMN IF NOT EXISTS notice_number VARCHAR(60) NULL COLLATE utf8mb4_uca1400_ai_ci,
  ADD COLUMN IF NOT EXISTS notice_day DATE NULL,
  ADD COLUMN IF NOT EXISTS public_day DATE NULL,           -- the list is shown from then on
  ADD COLUMN IF NOT EXISTS noticed_by BIGINT NULL,
  ADD COLUMN IF NOT EXISTS noticed_at DATETIME(6) NULL,
  ADD COLUMN IF NOT EXISTS version INT NOT NULL DEFAULT 1,
  ADD CONSTRAINT year_decision_noticer FOREIGN KEY IF NOT EXISTS (noticed_by) REFERENCES person (id),
  ADD CONSTRAINT IF NOT EXISTS year_decision_cause CHECK ((kind = 'replacing') = (cause IS NOT NULL) AND (stated_level IS NULL OR cause = 'dishonest')),
  ADD CONSTRAINT IF NOT EXISTS year_decision_noticed CHECK ((noticed_at IS NULL) = (noticed_by IS NULL) AND (noticed_at IS NULL) = (notice_number IS NULL)
    AND (noticed_at IS NULL) = (notice_day IS NULL) AND (noticed_at IS NULL) = (public_day IS NULL));

-- Who worked less than six months has no level and owes no form: the decision takes him along as he is (Art 11.1).
ALTER TABLE classification
  DROP CONSTRAINT IF EXISTS classification_self,
  ADD CONSTRAINT IF NOT EXISTS classification_written CHECK (state = 'open' OR self_at IS NOT NULL OR silent_why <> '' OR COALESCE(standing, '') = 'under_six_months');

CREATE OR REPLACE SQL SECURITY INVOKER VIEW year_decision_named AS
SELECT d.id, d.version, d.run_id, d.kind, COALESCE(d.replaces_id, 0) AS replaces_id, d.number, d.day, d.signer, d.reason, d.cause, d.stated_level,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS maker, d.made_at, d.notice_number, d.notice_day, d.public_day, d.noticed_at
FROM year_decision d JOIN person p ON p.id = d.made_by;
