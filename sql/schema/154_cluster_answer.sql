-- answer_digest: what the row said when its objection was answered (merge_digest of catalog_row then); by it a row
-- that left a decision is in it again when the answer is taken back. NULL: no answer, or one from before this step.
ALTER TABLE cluster_member ADD COLUMN IF NOT EXISTS answer_digest CHAR(32) NULL;
