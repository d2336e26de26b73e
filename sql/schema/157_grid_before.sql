-- points_before: what the row had before the mean was taken, -1: none; NULL: it was taken before this was kept, or
-- the row has them again.
ALTER TABLE grid_taken
  ADD COLUMN IF NOT EXISTS points_before BIGINT NULL CHECK (points_before >= -1);
