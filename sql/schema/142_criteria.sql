-- The common criteria (plan 99, III.2.2). Annex II of Decree 335 fixes ten of them and their points, which
-- rules/criteria.h knows and nobody edits; here stands what is said about each.

-- A version of the frame of the province: a draft, one at a time, then published by a document, in force from a
-- day until the next one begins.
CREATE TABLE IF NOT EXISTS criteria_frame (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  state      ENUM('draft','published') NOT NULL DEFAULT 'draft',
  document_number VARCHAR(60) NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NULL,
  from_day   DATE         NULL,
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  published_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  open       TINYINT AS (IF(state = 'draft', 1, NULL)) PERSISTENT,
  UNIQUE KEY open (open),
  UNIQUE KEY from_day (from_day),
  CONSTRAINT criteria_frame_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT criteria_frame_published CHECK ((state = 'published') = (from_day IS NOT NULL)
    AND (from_day IS NULL) = (document_number IS NULL) AND (from_day IS NULL) = (document_day IS NULL)
    AND (from_day IS NULL) = (published_at IS NULL)),
  CONSTRAINT criteria_frame_days CHECK (document_day <= from_day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What a version says of a criterion.
CREATE TABLE IF NOT EXISTS criteria_line (
  frame_id   BIGINT       NOT NULL,
  code       ENUM('I.1','I.2','II.1','II.2','II.3','II.4','III.1','III.2','III.3','III.4') NOT NULL,
  words      VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  PRIMARY KEY (frame_id, code),
  CONSTRAINT criteria_line_frame FOREIGN KEY (frame_id) REFERENCES criteria_frame (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Its levels, the best first. A level goes from its least points up to those of the one above, the best up to the
-- points of the criterion, so levels neither meet nor leave a gap. words '': not used.
CREATE TABLE IF NOT EXISTS criteria_level (
  frame_id   BIGINT       NOT NULL,
  code       ENUM('I.1','I.2','II.1','II.2','II.3','II.4','III.1','III.2','III.3','III.4') NOT NULL,
  position   TINYINT      NOT NULL,             -- 1-5
  least      SMALLINT     NOT NULL,             -- hundredths of a point
  words      VARCHAR(600) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  PRIMARY KEY (frame_id, code, position),
  CONSTRAINT criteria_level_line FOREIGN KEY (frame_id, code) REFERENCES criteria_line (frame_id, code),
  CONSTRAINT criteria_level_points CHECK (position BETWEEN 1 AND 5 AND least BETWEEN 0 AND IF(code IN ('I.1','I.2'), 500, 250))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What an agency says more specifically beside the frame; never other points. rules/criteria.h says who may do
-- what in which state. One that is not accepted at a time; an accepted one holds from its day until the next.
CREATE TABLE IF NOT EXISTS criteria_wording (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,
  state      ENUM('draft','submitted','returned','accepted') NOT NULL DEFAULT 'draft',
  from_day   DATE         NULL,
  reason     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was returned last
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  submitted_at DATETIME(6) NULL,
  answered_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  open       TINYINT AS (IF(state = 'accepted', NULL, 1)) PERSISTENT,
  UNIQUE KEY open (agency_id, open),
  UNIQUE KEY from_day (agency_id, from_day),
  KEY state (state, submitted_at),
  CONSTRAINT criteria_wording_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT criteria_wording_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT criteria_wording_accepted CHECK ((state = 'accepted') = (from_day IS NOT NULL)),
  CONSTRAINT criteria_wording_returned CHECK (state <> 'returned' OR reason <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS criteria_wording_line (
  wording_id BIGINT       NOT NULL,
  code       ENUM('I.1','I.2','II.1','II.2','II.3','II.4','III.1','III.2','III.3','III.4') NOT NULL,
  words      VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- '': the frame alone
  PRIMARY KEY (wording_id, code),
  CONSTRAINT criteria_wording_line_wording FOREIGN KEY (wording_id) REFERENCES criteria_wording (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Both with the names that people read; end_day: the first day on which the next one holds.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW criteria_frame_named AS
SELECT f.id, f.state, f.document_number, f.document_day, f.from_day,
  (SELECT MIN(n.from_day) FROM criteria_frame n WHERE n.from_day > f.from_day) AS end_day,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS maker, f.version,
  (SELECT COUNT(*) FROM criteria_line l WHERE l.frame_id = f.id) AS said
FROM criteria_frame f JOIN person p ON p.id = f.made_by;

CREATE OR REPLACE SQL SECURITY INVOKER VIEW criteria_wording_named AS
SELECT w.id, w.agency_id, u.name AS agency, w.state, w.from_day,
  (SELECT MIN(n.from_day) FROM criteria_wording n WHERE n.agency_id = w.agency_id AND n.from_day > w.from_day) AS end_day,
  w.reason, w.submitted_at, w.version,
  (SELECT COUNT(*) FROM criteria_wording_line l WHERE l.wording_id = w.id AND l.words <> '') AS said
FROM criteria_wording w JOIN unit u ON u.id = w.agency_id;
