-- A deputy's fields are a dated list of units, people or sections of the catalog (rules/place.h): one of the three a duty. Of a
-- section no person is in his charge; the products of it that others made are pooled with his (flow/sheet_month.c).
ALTER TABLE duty
  ADD COLUMN IF NOT EXISTS member_id BIGINT NULL,        -- of a deputy: a person in his charge
  ADD COLUMN IF NOT EXISTS section VARCHAR(200) NULL COLLATE utf8mb4_uca1400_ai_ci, -- of a deputy: a section of the catalog, as its rows name it
  ADD COLUMN IF NOT EXISTS part VARCHAR(200) AS (COALESCE(CAST(member_id AS CHAR CHARACTER SET utf8mb4), section, '')) PERSISTENT,
  ADD CONSTRAINT duty_member FOREIGN KEY IF NOT EXISTS duty_member (member_id) REFERENCES person (id),
  DROP CONSTRAINT IF EXISTS duty_place,
  ADD CONSTRAINT IF NOT EXISTS duty_of CHECK (IF(kind IN ('drafter', 'deputy'), 1, 0) = (unit_id IS NOT NULL) + (member_id IS NOT NULL) + (section IS NOT NULL)
    AND (kind = 'deputy' OR (member_id IS NULL AND section IS NULL)) AND (section IS NULL OR section <> '') AND (member_id IS NULL OR member_id <> person_id)),
  ADD UNIQUE KEY IF NOT EXISTS held_part (person_id, agency_id, kind, place, part, held_from),
  DROP KEY IF EXISTS held;

-- Of the sums of own work (sheet_sum) the part that is of a section of the catalog, where a deputy of the agency has sections on
-- the day on which its people are looked at.
CREATE TABLE IF NOT EXISTS sheet_section_sum (
  sheet_id   BIGINT       NOT NULL,
  unit_id    BIGINT       NOT NULL,             -- in which it was due
  section    VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  assigned   VARCHAR(200) NOT NULL,
  done       VARCHAR(200) NOT NULL,
  good       VARCHAR(200) NOT NULL,
  ontime     VARCHAR(200) NOT NULL,
  PRIMARY KEY (sheet_id, unit_id, section),
  CONSTRAINT sheet_section_sum_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
