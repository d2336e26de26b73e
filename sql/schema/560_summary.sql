-- Summaries: what comparisons are made of, counted from the rows themselves and kept, so that a province-year is read in milliseconds.
-- A write that changes what is counted leaves a key in summary_dirty, in its own transaction; the worker counts that agency and
-- period whole, anew, in one transaction, and takes the key away. What changes without such a write (people, work of the running
-- periods) is counted again every hour. Nothing is ever added to a sum that stands, so that nothing drifts. What is derived binds
-- nothing: these tables have no foreign keys.

-- An agency and a period that is to be counted again: a month (1) or quarter (3) of sheets, a year (12) of classifications.
CREATE TABLE IF NOT EXISTS summary_dirty (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,
  first_month DATE        NOT NULL,
  months     TINYINT      NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What was counted: as of when, and how many rows of the catalog in force the work of the period rests on.
CREATE TABLE IF NOT EXISTS summary_period (
  agency_id  BIGINT       NOT NULL,
  first_month DATE        NOT NULL,
  months     TINYINT      NOT NULL,
  counted_at DATETIME(6)  NOT NULL,             -- the sums are true of this moment
  rows_used  INT          NOT NULL,
  rows_in_force INT       NOT NULL,
  PRIMARY KEY (agency_id, first_month, months),
  KEY counted (first_month, months, counted_at),
  CONSTRAINT summary_period_months CHECK (DAYOFMONTH(first_month) = 1 AND months IN (1, 3, 12))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- By unit (a division, or the agency itself) and group of staff: contract staff; of all others the rank that their sheet counts by.
CREATE TABLE IF NOT EXISTS summary (
  first_month DATE        NOT NULL,
  months     TINYINT      NOT NULL,
  agency_id  BIGINT       NOT NULL,
  unit_id    BIGINT       NOT NULL,
  staff_group ENUM('head','deputy','staff','contract') NOT NULL,
  people     INT          NOT NULL,             -- who are evaluated, with their main place there on the last day; of a year in its run
  published  INT          NOT NULL,             -- sheets that stand; of a year decided
  excepted   INT          NOT NULL,
  scored     INT          NOT NULL,             -- published with a total
  excellent  INT          NOT NULL,             -- HTXSNV, HTTNV, HTNV, KHTNV
  good       INT          NOT NULL,
  done       INT          NOT NULL,
  failed     INT          NOT NULL,
  total      BIGINT       NOT NULL,             -- of the scored: totals as they are shown, hundredths
  commons    INT          NOT NULL,             -- published with points of the common criteria by the authority
  common     BIGINT       NOT NULL,             -- their sum, hundredths
  assigned   BIGINT       NOT NULL,             -- own work in millionths of a standard unit, cut sheet by sheet and unit by unit
  made       BIGINT       NOT NULL,             -- of it m: done; without what quality took; without what lateness took
  sound      BIGINT       NOT NULL,
  ontime     BIGINT       NOT NULL,
  works      INT          NOT NULL,             -- deliveries that count in the window, and those of them outside the catalog
  outside    INT          NOT NULL,
  workers    INT          NOT NULL,             -- people who have any, and who have any outside
  outsiders  INT          NOT NULL,
  accepted   BIGINT       NOT NULL,             -- of these deliveries: thousandths of products
  weighted   BIGINT       NOT NULL,             -- each times the coefficient, in tenths
  missing    INT          NOT NULL,             -- of the people those who have no sheet that stands; of a year undecided
  PRIMARY KEY (first_month, months, agency_id, unit_id, staff_group),
  KEY agency (agency_id, first_month, months)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The same by post (vị trí việc làm; 0: none) of the main place on the last day.
CREATE TABLE IF NOT EXISTS summary_post (
  first_month DATE        NOT NULL,
  months     TINYINT      NOT NULL,
  agency_id  BIGINT       NOT NULL,
  post_id    BIGINT       NOT NULL,
  people     INT          NOT NULL,
  published  INT          NOT NULL,
  excepted   INT          NOT NULL,
  scored     INT          NOT NULL,
  excellent  INT          NOT NULL,
  good       INT          NOT NULL,
  done       INT          NOT NULL,
  failed     INT          NOT NULL,
  total      BIGINT       NOT NULL,
  commons    INT          NOT NULL,
  common     BIGINT       NOT NULL,
  assigned   BIGINT       NOT NULL,
  made       BIGINT       NOT NULL,
  sound      BIGINT       NOT NULL,
  ontime     BIGINT       NOT NULL,
  works      INT          NOT NULL,
  outside    INT          NOT NULL,
  workers    INT          NOT NULL,
  outsiders  INT          NOT NULL,
  accepted   BIGINT       NOT NULL,
  weighted   BIGINT       NOT NULL,
  missing    INT          NOT NULL,
  PRIMARY KEY (first_month, months, agency_id, post_id),
  KEY agency (agency_id, first_month, months)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What there was before the first count.
INSERT IGNORE INTO summary_dirty (agency_id, first_month, months)
SELECT DISTINCT s.agency_id, s.first_month, s.months FROM sheet s
WHERE s.state IN ('published', 'excepted') AND NOT EXISTS (SELECT 1 FROM summary_period) AND NOT EXISTS (SELECT 1 FROM summary_dirty)
UNION
SELECT DISTINCT c.agency_id, MAKEDATE(c.year, 1), 12 FROM classification c
WHERE NOT EXISTS (SELECT 1 FROM summary_period) AND NOT EXISTS (SELECT 1 FROM summary_dirty);
