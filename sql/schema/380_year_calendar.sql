-- The last days of the steps by which people and organisations are classified in a year (Art 9.1, 19.2): those of the province,
-- before 15 December; of a body that sums up later, set by a document of the superior, before 15 January of the next year
-- (rules/year_calendar.h). One that stands a year; taken back before it begins it stays with the reason.
CREATE TABLE IF NOT EXISTS year_calendar (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NULL,                 -- NULL: the province's; else of one body
  year       SMALLINT     NOT NULL,
  own        DATE         NOT NULL,             -- Mẫu 02 of each
  meeting    DATE         NOT NULL,
  party      DATE         NOT NULL,
  proposal   DATE         NOT NULL,
  rating     DATE         NOT NULL,             -- of organisations
  heads      DATE         NOT NULL,             -- decisions on heads of agencies
  staff      DATE         NOT NULL,             -- on all others
  notice     DATE         NOT NULL,
  document_number VARCHAR(60) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NOT NULL,
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  version    INT          NOT NULL DEFAULT 1,
  whose      BIGINT       AS (IFNULL(agency_id, 0)) PERSISTENT,
  standing   SMALLINT     AS (IF(withdrawn_at IS NULL, year, NULL)) PERSISTENT,
  UNIQUE KEY standing (standing, whose),
  CONSTRAINT year_calendar_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT year_calendar_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT year_calendar_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT year_calendar_document CHECK (document_number <> ''),
  CONSTRAINT year_calendar_order CHECK (own <= meeting AND meeting <= party AND party <= proposal AND proposal <= heads
    AND rating <= heads AND heads <= staff AND staff <= notice),
  CONSTRAINT year_calendar_bounds CHECK (YEAR(own) = year AND YEAR(rating) >= year
    AND notice < IF(agency_id IS NULL, CAST(CONCAT(year, '-12-15') AS DATE), CAST(CONCAT(year + 1, '-01-15') AS DATE))),
  CONSTRAINT year_calendar_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
-- With the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW year_calendar_named AS
SELECT c.id, c.version, c.whose, u.name AS agency_name, c.year, c.own, c.meeting, c.party, c.proposal, c.rating, c.heads, c.staff,
  c.notice, c.document_number, c.document_day, CONCAT_WS(' ', NULLIF(m.family, ''), m.given) AS maker, c.withdrawn_at,
  CONCAT_WS(' ', NULLIF(w.family, ''), w.given) AS withdrawer, c.reason, c.standing
FROM year_calendar c LEFT JOIN unit u ON u.id = c.agency_id JOIN person m ON m.id = c.made_by LEFT JOIN person w ON w.id = c.withdrawn_by;
