-- Words are weighed by acts (an import that is taken, a catalog that is submitted, `danhgia weigh`), where there
-- are by more than a tenth more or fewer works than the last time: the sum of catalog.row_count is compared, so
-- that no act reads the works for it. NULL: weighed before this column was.
ALTER TABLE similar_weight ADD COLUMN IF NOT EXISTS works BIGINT NULL AFTER sets;
-- What somebody said is not the same as a text is asked for while it is typed: by either of the two.
ALTER TABLE cluster_apart ADD KEY IF NOT EXISTS high (high);
