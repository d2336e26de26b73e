-- The sheet of a person and a period (Mẫu 01; Decree 335 Art 12, 14-18): points of the common criteria by the person and
-- by the authority, and from its publication on what the work gave. Points are hundredths (rules/sheet.h).
CREATE TABLE IF NOT EXISTS sheet (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,
  unit_id    BIGINT       NOT NULL,             -- of the main place at the end of the window
  title      VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  rank       ENUM('head','deputy','staff') NOT NULL, -- of the place held longest in the window: whose formula counts
  kind       ENUM('civil_servant','other','contract') NOT NULL,
  first_month DATE        NOT NULL,             -- the first day of the first month of the period
  months     TINYINT      NOT NULL,             -- 1, or 3 for a quarter
  from_day   DATE         NOT NULL,             -- the window
  until_day  DATE         NOT NULL,
  edition    INT          NOT NULL DEFAULT 1,   -- 1, and one more for each correction
  before_id  BIGINT       NULL,                 -- the edition that it corrects
  state      ENUM('open','self','returned','preview','published','excepted') NOT NULL DEFAULT 'open',
  self_1 INT NULL, self_2 INT NULL, self_3 INT NULL, self_4 INT NULL, self_5 INT NULL,
  self_6 INT NULL, self_7 INT NULL, self_8 INT NULL, self_9 INT NULL, self_10 INT NULL,
  head_1 INT NULL, head_2 INT NULL, head_3 INT NULL, head_4 INT NULL, head_5 INT NULL,
  head_6 INT NULL, head_7 INT NULL, head_8 INT NULL, head_9 INT NULL, head_10 INT NULL,
  support_self VARCHAR(40) NULL,                -- of contract staff: quality, procedure, effect in hundredths of a percent, "9000 8500 10000"
  support_head VARCHAR(40) NULL,
  strengths  VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- ưu điểm, hạn chế: the person
  weaknesses VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  opinion    VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- of the authority
  organising TINYINT      NULL,                 -- of leaders, đ and e: 1 whole, 0 half; with the reason for either
  organising_why VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  unity      TINYINT      NULL,
  unity_why  VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  silent_why VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it went on without points of the person
  exception  ENUM('leave','newcomer','refusal','other') NULL, -- why there is no sheet
  exception_why VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  prepared_by BIGINT      NULL,                 -- Home Affairs filled in what the head of the province confirms
  prepared_at DATETIME(6) NULL,
  self_at    DATETIME(6)  NULL,
  confirmed_by BIGINT     NULL,
  confirmed_under BIGINT  NULL,                 -- delegation
  confirmed_at DATETIME(6) NULL,
  preview_until DATETIME(6) NULL,               -- 24 hours in which the person looks at it
  published_by BIGINT     NULL,
  published_under BIGINT  NULL,
  published_at DATETIME(6) NULL,
  acknowledged_at DATETIME(6) NULL,
  superseded_at DATETIME(6) NULL,               -- a later edition was published
  total      VARCHAR(200) NULL,                 -- the exact number, "11045/144"; NULL: no work was assigned, or not published
  shown      INT          NULL,                 -- hundredths, cut
  level      ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NULL,
  version    INT          NOT NULL DEFAULT 1,
  standing   DATE         AS (IF(superseded_at IS NULL, first_month, NULL)) PERSISTENT,
  UNIQUE KEY edition (person_id, first_month, edition),
  KEY agency (agency_id, first_month, state),
  KEY person (person_id, until_day),
  CONSTRAINT sheet_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT sheet_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT sheet_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT sheet_before FOREIGN KEY (before_id) REFERENCES sheet (id),
  CONSTRAINT sheet_month CHECK (DAYOFMONTH(first_month) = 1 AND months IN (1, 3)),
  CONSTRAINT sheet_days CHECK (until_day >= from_day),
  CONSTRAINT sheet_self CHECK (self_1 BETWEEN 0 AND 500 AND self_2 BETWEEN 0 AND 500 AND self_3 BETWEEN 0 AND 250
    AND self_4 BETWEEN 0 AND 250 AND self_5 BETWEEN 0 AND 250 AND self_6 BETWEEN 0 AND 250 AND self_7 BETWEEN 0 AND 250
    AND self_8 BETWEEN 0 AND 250 AND self_9 BETWEEN 0 AND 250 AND self_10 BETWEEN 0 AND 250),
  CONSTRAINT sheet_head CHECK (head_1 BETWEEN 0 AND 500 AND head_2 BETWEEN 0 AND 500 AND head_3 BETWEEN 0 AND 250
    AND head_4 BETWEEN 0 AND 250 AND head_5 BETWEEN 0 AND 250 AND head_6 BETWEEN 0 AND 250 AND head_7 BETWEEN 0 AND 250
    AND head_8 BETWEEN 0 AND 250 AND head_9 BETWEEN 0 AND 250 AND head_10 BETWEEN 0 AND 250),
  CONSTRAINT sheet_confirmed CHECK ((state IN ('preview','published')) <= (confirmed_at IS NOT NULL AND confirmed_by IS NOT NULL
    AND preview_until IS NOT NULL AND confirmed_by <> person_id)),
  CONSTRAINT sheet_published CHECK ((state = 'published') = (published_at IS NOT NULL) AND (published_at IS NULL) = (published_by IS NULL)),
  CONSTRAINT sheet_scored CHECK ((total IS NULL) = (shown IS NULL) AND (total IS NULL) = (level IS NULL) AND (total IS NULL OR published_at IS NOT NULL)),
  CONSTRAINT sheet_excepted CHECK ((state = 'excepted') = (exception IS NOT NULL) AND (exception IS NULL) = (exception_why = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What a publication froze: everything that the total rests on, as canonical JSON. `danhgia verify` computes from it anew.
CREATE TABLE IF NOT EXISTS sheet_snapshot (
  sheet_id   BIGINT       NOT NULL PRIMARY KEY,
  body       MEDIUMTEXT   COMPRESSED NOT NULL,
  sha256     BINARY(32)   NOT NULL,             -- of its bytes
  CONSTRAINT sheet_snapshot_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Sums of own work in standard units, exact, by the unit in which it was due: what a leader's sheet pools.
CREATE TABLE IF NOT EXISTS sheet_sum (
  sheet_id   BIGINT       NOT NULL,
  unit_id    BIGINT       NOT NULL,
  assigned   VARCHAR(200) NOT NULL,
  done       VARCHAR(200) NOT NULL,
  good       VARCHAR(200) NOT NULL,
  ontime     VARCHAR(200) NOT NULL,
  PRIMARY KEY (sheet_id, unit_id),
  CONSTRAINT sheet_sum_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Which published sheets a leader's sheet rests on.
CREATE TABLE IF NOT EXISTS sheet_input (
  sheet_id   BIGINT       NOT NULL,
  input_id   BIGINT       NOT NULL,
  PRIMARY KEY (sheet_id, input_id),
  KEY input (input_id),
  CONSTRAINT sheet_input_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id),
  CONSTRAINT sheet_input_input FOREIGN KEY (input_id) REFERENCES sheet (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What became of it, step by step.
CREATE TABLE IF NOT EXISTS sheet_step (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sheet_id   BIGINT       NOT NULL,
  act        ENUM('score','prepare','return','confirm','recall','publish','acknowledge','except','unexcept','reopen') NOT NULL,
  person_id  BIGINT       NOT NULL,
  delegation_id BIGINT    NULL,
  reason     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY sheet (sheet_id, id),
  CONSTRAINT sheet_step_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id),
  CONSTRAINT sheet_step_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A sheet with the names that people read. looked: the 24 hours are over.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW sheet_named AS
SELECT s.id, s.version, s.person_id, s.agency_id, s.unit_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, p.uid, s.title,
  u.name AS unit_name, a.name AS agency_name, s.rank, s.kind, s.first_month, s.months, s.from_day, s.until_day, s.edition,
  COALESCE(s.before_id, 0) AS before_id, s.state,
  s.self_1, s.self_2, s.self_3, s.self_4, s.self_5, s.self_6, s.self_7, s.self_8, s.self_9, s.self_10,
  s.head_1, s.head_2, s.head_3, s.head_4, s.head_5, s.head_6, s.head_7, s.head_8, s.head_9, s.head_10,
  s.support_self, s.support_head, s.strengths, s.weaknesses, s.opinion, s.organising, s.organising_why, s.unity, s.unity_why,
  s.silent_why, s.exception, s.exception_why, s.self_at, s.confirmed_at, s.preview_until, s.published_at, s.acknowledged_at,
  s.superseded_at, COALESCE(s.confirmed_by, 0) AS confirmed_by, CONCAT_WS(' ', NULLIF(c.family, ''), c.given) AS confirmer,
  CONCAT_WS(' ', NULLIF(q.family, ''), q.given) AS publisher, COALESCE(s.preview_until <= UTC_TIMESTAMP(6), 0) AS looked,
  s.total, COALESCE(s.shown, 0) AS shown, s.level, s.prepared_at, p.sort_name
FROM sheet s JOIN person p ON p.id = s.person_id JOIN unit u ON u.id = s.unit_id JOIN unit a ON a.id = s.agency_id
LEFT JOIN person c ON c.id = s.confirmed_by LEFT JOIN person q ON q.id = s.published_by;
