-- Duties inside an agency: beside its catalog officers those who draft for a division, deputies
-- with the units in their charge, the accountant. Ended, never deleted: a duty that ends on the
-- day before it begins was taken back and never held.
ALTER TABLE duty
  MODIFY COLUMN kind ENUM('officer','drafter','deputy','accountant') NOT NULL,
  ADD COLUMN IF NOT EXISTS unit_id BIGINT NULL,          -- of a drafter: his division; of a deputy: a unit in his charge
  ADD COLUMN IF NOT EXISTS given_by BIGINT NULL,         -- NULL: came with the installation
  ADD COLUMN IF NOT EXISTS given_at DATETIME(6) NULL,
  ADD COLUMN IF NOT EXISTS version INT NOT NULL DEFAULT 1,
  ADD COLUMN IF NOT EXISTS place BIGINT AS (IFNULL(unit_id, agency_id)) PERSISTENT,
  ADD COLUMN IF NOT EXISTS held_from DATE AS (IF(until_day < from_day, NULL, from_day)) PERSISTENT,
  DROP CONSTRAINT IF EXISTS duty_days,
  ADD CONSTRAINT duty_unit FOREIGN KEY IF NOT EXISTS duty_unit (unit_id) REFERENCES unit (id),
  ADD CONSTRAINT duty_giver FOREIGN KEY IF NOT EXISTS duty_giver (given_by) REFERENCES person (id),
  ADD CONSTRAINT IF NOT EXISTS duty_place CHECK ((kind IN ('drafter', 'deputy')) = (unit_id IS NOT NULL)),
  ADD CONSTRAINT IF NOT EXISTS duty_end CHECK (until_day IS NULL OR until_day >= from_day - INTERVAL 1 DAY),
  ADD UNIQUE KEY IF NOT EXISTS held (person_id, agency_id, kind, place, held_from),
  DROP KEY IF EXISTS duty;
