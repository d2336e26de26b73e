-- The catalog of an agency: its products and works with their coefficients
-- (Decree 335 Art 13), from draft to in force.

-- One version. After in_force nothing of it changes but its end.
CREATE TABLE IF NOT EXISTS catalog (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,             -- unit
  campaign_id BIGINT      NOT NULL,
  number     INT          NOT NULL,             -- version of the agency's catalog in this campaign: 1, 2, …
  state      ENUM('draft','submitted','returned','appraised','proposed','agreed','in_force','superseded')
                          NOT NULL DEFAULT 'draft',
  round      INT          NOT NULL DEFAULT 0,   -- submissions so far
  standard_row_id BIGINT  NULL,                 -- the standard product; NULL: not chosen yet
  basis      VARCHAR(300) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- document that it was taken from
  source_id  BIGINT       NULL,                 -- the version that this one was copied from
  decision_number VARCHAR(60) NULL,
  decision_day DATE       NULL,
  decision_file_id BIGINT NULL,                 -- file: the signed decision
  in_force_from DATE      NULL,
  in_force_until DATE     NULL,                 -- the last day; NULL: no end known
  created_by BIGINT       NOT NULL,
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  moved_at   DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6), -- last change of state
  version    INT          NOT NULL DEFAULT 1,
  -- An agency works on one version of a campaign at a time.
  open_agency BIGINT AS (IF(state IN ('in_force','superseded'), NULL, agency_id)) PERSISTENT,
  UNIQUE KEY number (agency_id, campaign_id, number),
  UNIQUE KEY one_open (open_agency, campaign_id),
  KEY state (state, moved_at),
  KEY campaign (campaign_id, state)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A product or work. Rows are never deleted: a removed one keeps its place for
-- remarks and comparison.
CREATE TABLE IF NOT EXISTS catalog_row (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  catalog_id BIGINT       NOT NULL,
  position   INT          NOT NULL,             -- order in the catalog
  section    VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- "A. Lãnh đạo, quản lý"
  division   VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- as written by the agency
  unit_id    BIGINT       NULL,                 -- the division, where it was recognised
  code       VARCHAR(40)  NOT NULL DEFAULT '',  -- the agency's own, never renumbered
  task       VARCHAR(1000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  detail     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  output     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  group_no   TINYINT      NULL,                 -- 1 to 5; NULL: not given
  points     BIGINT       NULL,                 -- hundredths; NULL: not given
  coefficient INT         NULL,                 -- tenths, as given or computed; NULL: none
  unit_of_measure VARCHAR(100) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  frequency  VARCHAR(100) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  posts      VARCHAR(300) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  people     INT          NULL,
  note       VARCHAR(1000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  flag       VARCHAR(40)  NULL,                 -- label below catalog.flag: "note", "group"; NULL: nothing to look at
  import_id  BIGINT       NULL,                 -- the batch that brought it
  origin_id  BIGINT       NULL,                 -- the same row in the version it was copied from
  removed    TINYINT      NOT NULL DEFAULT 0,
  version    INT          NOT NULL DEFAULT 1,
  -- A code stands once among the rows that count.
  live_code  VARCHAR(40) AS (IF(removed = 1 OR code = '', NULL, code)) PERSISTENT,
  UNIQUE KEY live_code (catalog_id, live_code),
  KEY place (catalog_id, removed, position),
  KEY import (import_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- One submission by the head and what came of it.
CREATE TABLE IF NOT EXISTS catalog_round (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  catalog_id BIGINT       NOT NULL,
  number     INT          NOT NULL,             -- 1, 2, …
  standard_row_id BIGINT  NULL,                 -- the standard product as submitted
  words      VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- of the head
  submitted_by BIGINT     NOT NULL,
  submitted_at DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6),
  outcome    ENUM('open','withdrawn','returned','agreed') NOT NULL DEFAULT 'open',
  reason     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- of a return
  ended_by   BIGINT       NULL,
  ended_at   DATETIME(6)  NULL,
  UNIQUE KEY number (catalog_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The rows as they stood at a submission: what the next round is compared with.
CREATE TABLE IF NOT EXISTS catalog_round_row (
  round_id   BIGINT       NOT NULL,
  row_id     BIGINT       NOT NULL,             -- catalog_row
  position   INT          NOT NULL,
  section    VARCHAR(200) NOT NULL,
  division   VARCHAR(200) NOT NULL,
  code       VARCHAR(40)  NOT NULL,
  task       VARCHAR(1000) NOT NULL,
  detail     VARCHAR(2000) NOT NULL,
  output     VARCHAR(500) NOT NULL,
  group_no   TINYINT      NULL,
  points     BIGINT       NULL,
  coefficient INT         NULL,
  unit_of_measure VARCHAR(100) NOT NULL,
  frequency  VARCHAR(100) NOT NULL,
  posts      VARCHAR(300) NOT NULL,
  people     INT          NULL,
  note       VARCHAR(1000) NOT NULL,
  PRIMARY KEY (round_id, row_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What the appraiser (or the chairman who sends back) says, and the agency's answer.
CREATE TABLE IF NOT EXISTS remark (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  catalog_id BIGINT       NOT NULL,
  round      INT          NOT NULL,             -- in which it was made
  row_id     BIGINT       NULL,                 -- catalog_row; NULL: on the whole catalog
  kind       ENUM('change','split','add','drop','reason') NOT NULL DEFAULT 'change',
  words      VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  author_id  BIGINT       NOT NULL,
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  answer     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  answered_by BIGINT      NULL,
  answered_at DATETIME(6) NULL,
  state      ENUM('open','answered','settled') NOT NULL DEFAULT 'open',
  settled_by BIGINT       NULL,
  settled_at DATETIME(6)  NULL,
  version    INT          NOT NULL DEFAULT 1,
  KEY catalog (catalog_id, state, id),
  KEY on_row (row_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
