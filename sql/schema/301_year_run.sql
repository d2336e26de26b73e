-- The classification of a year by one deciding authority (Decree 335 Art 10.2, 20-21): the head of an agency decides on its
-- people, the head of the province on the heads of agencies. Opened once a year; its groups and the rate of the excellent stand
-- before any level is counted; decided with the first decision.
CREATE TABLE IF NOT EXISTS year_run (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  authority_id BIGINT     NOT NULL,             -- unit: an agency; the province, of the heads of agencies
  year       SMALLINT     NOT NULL,
  state      ENUM('open','frozen','decided') NOT NULL DEFAULT 'open', -- frozen: groups, base and rate stand
  base       ENUM('good','good_by_points','good_or_better') NULL, -- what the province had decided when it was frozen (rules/quota.h)
  rate       INT          NOT NULL DEFAULT 2000, -- hundredths of a percent
  outstanding_number VARCHAR(60) NULL COLLATE utf8mb4_uca1400_ai_ci, -- by which the body was declared outstanding (Art 20.5b)
  outstanding_day DATE    NULL,
  group_number VARCHAR(60) NULL COLLATE utf8mb4_uca1400_ai_ci, -- by which the groups were declared (Art 20.5a)
  group_day  DATE         NULL,
  chosen_why VARCHAR(2000) NULL COLLATE utf8mb4_uca1400_ai_ci, -- the authority chose among the candidates, for this reason; NULL: the ranking
  opened_by  BIGINT       NOT NULL,
  opened_under BIGINT     NULL,                 -- delegation
  opened_at  DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  frozen_by  BIGINT       NULL,
  frozen_at  DATETIME(6)  NULL,
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY authority (authority_id, year),
  CONSTRAINT year_run_authority FOREIGN KEY (authority_id) REFERENCES unit (id),
  CONSTRAINT year_run_opener FOREIGN KEY (opened_by) REFERENCES person (id),
  CONSTRAINT year_run_freezer FOREIGN KEY (frozen_by) REFERENCES person (id),
  CONSTRAINT year_run_rate CHECK (rate BETWEEN 0 AND 2500 AND (rate <= 2000 OR outstanding_number IS NOT NULL)),
  CONSTRAINT year_run_outstanding CHECK ((outstanding_number IS NULL) = (outstanding_day IS NULL)),
  CONSTRAINT year_run_groups CHECK ((group_number IS NULL) = (group_day IS NULL)),
  CONSTRAINT year_run_frozen CHECK ((state = 'open') = (frozen_at IS NULL) AND (frozen_at IS NULL) = (frozen_by IS NULL)
    AND (state = 'open') = (base IS NULL) AND (state = 'open' OR group_number IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Groups of civil servants with similar tasks, within which places are given (Art 20.5a).
CREATE TABLE IF NOT EXISTS year_group (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id     BIGINT       NOT NULL,
  position   INT          NOT NULL,
  name       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  UNIQUE KEY position (run_id, position),
  CONSTRAINT year_group_run FOREIGN KEY (run_id) REFERENCES year_run (id),
  CONSTRAINT year_group_name CHECK (name <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A decision on levels, with number and day (Art 21.1d, 2d), or one that replaces what an earlier one said of people (Art 21.3).
CREATE TABLE IF NOT EXISTS year_decision (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id     BIGINT       NOT NULL,
  kind       ENUM('first','replacing') NOT NULL,
  replaces_id BIGINT      NULL,                 -- the decision that it replaces in part
  number     VARCHAR(60)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  day        DATE         NOT NULL,
  signer     VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- name and post, as on the document
  reason     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- of a replacing one
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY run (run_id, id),
  CONSTRAINT year_decision_run FOREIGN KEY (run_id) REFERENCES year_run (id),
  CONSTRAINT year_decision_replaces FOREIGN KEY (replaces_id) REFERENCES year_decision (id),
  CONSTRAINT year_decision_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT year_decision_replacing CHECK ((kind = 'replacing') = (replaces_id IS NOT NULL) AND (kind = 'replacing') <= (reason <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The classification of a person's year (Mẫu 02; Art 20-21). Steps: open (to be written by the person), self (sent), met (the
-- minutes of the meeting are closed, Art 21.1b, 2b), proposed (level and part IV), decided, noticed (told in writing and in the body).
-- What was decided is never changed: a replacing decision makes a new edition.
CREATE TABLE IF NOT EXISTS classification (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id     BIGINT       NOT NULL,
  person_id  BIGINT       NOT NULL,
  year       SMALLINT     NOT NULL,             -- of the run
  edition    INT          NOT NULL DEFAULT 1,   -- 1, and one more for each replacing decision
  before_id  BIGINT       NULL,                 -- the edition that it replaces
  agency_id  BIGINT       NOT NULL,             -- of the main place when the run was opened
  unit_id    BIGINT       NOT NULL,
  title      VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  rank       ENUM('head','deputy','staff') NOT NULL,
  group_id   BIGINT       NULL,
  state      ENUM('open','self','met','proposed','decided','noticed') NOT NULL DEFAULT 'open',
  self_level ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NULL, -- part II
  report     VARCHAR(4000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- of the person, to the meeting
  self_at    DATETIME(6)  NULL,
  silent_why VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it went on without the person
  met_at     DATETIME(6)  NULL,
  proposed_level ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NULL, -- by the advising body; NULL with proposed_at: not classified (Art 11.1)
  proposed_words VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  handling   VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- part IV (Art 23)
  proposed_by BIGINT      NULL,
  proposed_under BIGINT   NULL,                 -- delegation
  proposed_at DATETIME(6) NULL,
  chosen     TINYINT      NOT NULL DEFAULT 0,   -- for a place, where the authority chooses
  decision_id BIGINT      NULL,
  standing   ENUM('classified','under_six_months','no_scored_period') NULL, -- what was decided; NULL: nothing yet
  mean       VARCHAR(200) NULL,                 -- the exact number; NULL: none
  shown      INT          NULL,                 -- hundredths, cut
  level      ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NULL, -- NULL: not classified
  why        VARCHAR(20)  NULL,                 -- rules/quota.h
  noticed_at DATETIME(6)  NULL,
  read_at    DATETIME(6)  NULL,                 -- when the person opened the notice
  superseded_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY edition (person_id, year, edition),
  KEY run (run_id, superseded_at),
  KEY agency (agency_id, year),
  KEY decision (decision_id),
  CONSTRAINT classification_run FOREIGN KEY (run_id) REFERENCES year_run (id),
  CONSTRAINT classification_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT classification_before FOREIGN KEY (before_id) REFERENCES classification (id),
  CONSTRAINT classification_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT classification_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT classification_group FOREIGN KEY (group_id) REFERENCES year_group (id),
  CONSTRAINT classification_proposer FOREIGN KEY (proposed_by) REFERENCES person (id),
  CONSTRAINT classification_decision FOREIGN KEY (decision_id) REFERENCES year_decision (id),
  CONSTRAINT classification_self CHECK (state = 'open' OR self_at IS NOT NULL OR silent_why <> ''),
  CONSTRAINT classification_proposed CHECK ((proposed_at IS NULL) = (proposed_by IS NULL) AND (proposed_by IS NULL OR proposed_by <> person_id)),
  CONSTRAINT classification_decided CHECK ((state IN ('decided','noticed')) = (decision_id IS NOT NULL) AND (decision_id IS NULL) = (standing IS NULL)
    AND (level IS NULL OR standing = 'classified' OR why IN ('degradation','discipline','corruption')) AND (mean IS NULL) = (shown IS NULL)),
  CONSTRAINT classification_noticed CHECK ((state = 'noticed') = (noticed_at IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What a decision froze of one person: everything that the level rests on, as canonical JSON.
CREATE TABLE IF NOT EXISTS classification_snapshot (
  classification_id BIGINT NOT NULL PRIMARY KEY,
  body       MEDIUMTEXT   COMPRESSED NOT NULL,
  sha256     BINARY(32)   NOT NULL,
  CONSTRAINT classification_snapshot_of FOREIGN KEY (classification_id) REFERENCES classification (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
-- And of the places of a whole run, as each decision found them: the shape of contracts.md, "quota".
CREATE TABLE IF NOT EXISTS year_run_snapshot (
  decision_id BIGINT      NOT NULL PRIMARY KEY,
  body       MEDIUMTEXT   COMPRESSED NOT NULL,
  sha256     BINARY(32)   NOT NULL,
  CONSTRAINT year_run_snapshot_of FOREIGN KEY (decision_id) REFERENCES year_decision (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What became of it, step by step.
CREATE TABLE IF NOT EXISTS classification_step (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  classification_id BIGINT NOT NULL,
  act        ENUM('open','write','recall','return','silent','met','propose','unpropose','choose','decide','notice','replace') NOT NULL,
  person_id  BIGINT       NOT NULL,
  delegation_id BIGINT    NULL,
  reason     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY classification (classification_id, id),
  CONSTRAINT classification_step_of FOREIGN KEY (classification_id) REFERENCES classification (id),
  CONSTRAINT classification_step_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Levels of years from before the system or of another body: with the document that says them.
CREATE TABLE IF NOT EXISTS past_level (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,             -- that brought it in
  year       SMALLINT     NOT NULL,
  level      ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NOT NULL,
  body       VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- that decided; '': the own, before the system
  document_number VARCHAR(60) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NOT NULL,
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  version    INT          NOT NULL DEFAULT 1,
  standing   SMALLINT     AS (IF(withdrawn_at IS NULL, year, NULL)) PERSISTENT,
  UNIQUE KEY standing (person_id, standing),
  CONSTRAINT past_level_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT past_level_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT past_level_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT past_level_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT past_level_document CHECK (document_number <> ''),
  CONSTRAINT past_level_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- With the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW classification_named AS
SELECT c.id, c.version, c.run_id, c.person_id, c.year, c.edition, COALESCE(c.before_id, 0) AS before_id, c.agency_id, c.unit_id,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, p.uid, p.sort_name, c.title, u.name AS unit_name, a.name AS agency_name, c.rank,
  COALESCE(c.group_id, 0) AS group_id, g.name AS group_name, c.state, c.self_level, c.report, c.self_at, c.silent_why, c.met_at,
  c.proposed_level, c.proposed_words, c.handling, c.proposed_at, CONCAT_WS(' ', NULLIF(q.family, ''), q.given) AS proposer, c.chosen,
  COALESCE(c.decision_id, 0) AS decision_id, c.standing, c.mean, COALESCE(c.shown, 0) AS shown, c.level, c.why, c.noticed_at, c.read_at,
  c.superseded_at, r.authority_id, r.state AS run_state
FROM classification c JOIN year_run r ON r.id = c.run_id JOIN person p ON p.id = c.person_id JOIN unit u ON u.id = c.unit_id
JOIN unit a ON a.id = c.agency_id LEFT JOIN year_group g ON g.id = c.group_id LEFT JOIN person q ON q.id = c.proposed_by;
-- The level of a person's year that stands, wherever it comes from.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW year_level AS
SELECT person_id, year, level, shown, id AS classification_id FROM classification WHERE superseded_at IS NULL AND level IS NOT NULL
UNION ALL
SELECT l.person_id, l.year, l.level, NULL, 0 FROM past_level l WHERE l.withdrawn_at IS NULL;
