-- The work that a unit knows of before its year begins (kế hoạch công tác): lines, each a product with who does it and
-- when it comes again. A line assigns nothing by itself: a period's part of it is given when the head says so.
CREATE TABLE IF NOT EXISTS workplan (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,
  unit_id    BIGINT       NOT NULL,             -- a division, or the agency itself
  year       SMALLINT     NOT NULL,
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  UNIQUE KEY unit (unit_id, year),
  CONSTRAINT workplan_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT workplan_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT workplan_maker FOREIGN KEY (made_by) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- One work that comes again: of the catalog, or outside of it with a provisional coefficient. It ends with a reason and
-- stays; what was given of it stays given.
CREATE TABLE IF NOT EXISTS workplan_line (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  workplan_id BIGINT      NOT NULL,
  row_id     BIGINT       NULL,                 -- catalog_row as it was when the line was written; its code finds it later
  task       VARCHAR(1000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- outside the catalog
  output     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  coefficient INT         NULL,                 -- outside the catalog: provisional, tenths
  outside_id BIGINT       NULL,                 -- outside_work that it became when it was given first
  subject    VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- what exactly
  quantity   INT          NOT NULL,             -- thousandths, of each person and each time
  rhythm     ENUM('month','quarter','year') NOT NULL,
  month      TINYINT      NULL,                 -- quarter: the 1st, 2nd, 3rd of it; year: 1 to 12
  day        TINYINT      NOT NULL,             -- of that month, by which it is due
  first_month TINYINT     NOT NULL,
  last_month TINYINT      NOT NULL,
  from_line_id BIGINT     NULL,                 -- of the year before, that it was taken from
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  ended_by   BIGINT       NULL,
  ended_at   DATETIME(6)  NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it ended
  version    INT          NOT NULL DEFAULT 1,
  KEY workplan (workplan_id, id),
  CONSTRAINT workplan_line_of FOREIGN KEY (workplan_id) REFERENCES workplan (id),
  CONSTRAINT workplan_line_row FOREIGN KEY (row_id) REFERENCES catalog_row (id),
  CONSTRAINT workplan_line_outside FOREIGN KEY (outside_id) REFERENCES outside_work (id),
  CONSTRAINT workplan_line_from FOREIGN KEY (from_line_id) REFERENCES workplan_line (id),
  CONSTRAINT workplan_line_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT workplan_line_ender FOREIGN KEY (ended_by) REFERENCES person (id),
  CONSTRAINT workplan_line_product CHECK ((row_id IS NULL) = (task <> '') AND (row_id IS NULL) = (coefficient IS NOT NULL)),
  CONSTRAINT workplan_line_numbers CHECK (quantity > 0 AND day BETWEEN 1 AND 31 AND first_month BETWEEN 1 AND last_month AND
    last_month <= 12 AND (coefficient IS NULL OR coefficient > 0)),
  CONSTRAINT workplan_line_month CHECK (CASE rhythm WHEN 'month' THEN month IS NULL WHEN 'quarter' THEN month BETWEEN 1 AND 3
    ELSE month BETWEEN 1 AND 12 END),
  CONSTRAINT workplan_line_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who does a line; a line without anybody is open: who does it is said when it is given.
CREATE TABLE IF NOT EXISTS workplan_person (
  line_id    BIGINT       NOT NULL,
  person_id  BIGINT       NOT NULL,
  removed    TINYINT      NOT NULL DEFAULT 0,
  PRIMARY KEY (line_id, person_id),
  CONSTRAINT workplan_person_line FOREIGN KEY (line_id) REFERENCES workplan_line (id),
  CONSTRAINT workplan_person_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What of a line was given: of a month and a person of the line once, whoever does it in the end.
CREATE TABLE IF NOT EXISTS workplan_given (
  line_id    BIGINT       NOT NULL,
  month      TINYINT      NOT NULL,
  slot       BIGINT       NOT NULL,             -- person as the line has him; 0: the line is open
  work_id    BIGINT       NOT NULL,
  PRIMARY KEY (line_id, month, slot),
  KEY work (work_id),
  CONSTRAINT workplan_given_line FOREIGN KEY (line_id) REFERENCES workplan_line (id),
  CONSTRAINT workplan_given_work FOREIGN KEY (work_id) REFERENCES work (id),
  CONSTRAINT workplan_given_month CHECK (month BETWEEN 1 AND 12)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A line with the names that people read. taken: the row that a supplement made of its outside work.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW workplan_line_named AS
SELECT l.id, l.version, l.workplan_id, w.unit_id, w.year, COALESCE(l.row_id, o.row_id, 0) AS row_id,
  COALESCE(l.outside_id, 0) AS outside_id, COALESCE(r.code, '') AS code,
  CONCAT_WS(' – ', NULLIF(COALESCE(r.task, l.task), ''), NULLIF(COALESCE(r.detail, ''), ''), NULLIF(COALESCE(r.output, l.output), '')) AS product,
  l.task, l.output, COALESCE(l.coefficient, 0) AS coefficient, l.subject, l.quantity, l.rhythm, COALESCE(l.month, 0) AS month, l.day,
  l.first_month, l.last_month, COALESCE(l.from_line_id, 0) AS from_line_id, l.ended_at,
  CONCAT_WS(' ', NULLIF(e.family, ''), e.given) AS ender, l.reason
FROM workplan_line l JOIN workplan w ON w.id = l.workplan_id LEFT JOIN outside_work o ON o.id = l.outside_id
LEFT JOIN catalog_row r ON r.id = COALESCE(l.row_id, o.row_id) LEFT JOIN person e ON e.id = l.ended_by;
