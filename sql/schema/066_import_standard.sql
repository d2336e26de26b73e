-- The points of the standard product that the rows of a batch were held against when it was taken:
-- what was found in them then is what its pages go on saying.
ALTER TABLE import
  ADD COLUMN IF NOT EXISTS standard_points BIGINT NULL;    -- hundredths; NULL: none was known, or taken before this step
