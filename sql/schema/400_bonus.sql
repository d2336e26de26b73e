-- Bonuses (Decree 73/2024 Art 4; Decree 335 Art 23): regulations of an agency in versions, their decision tables, salaries, funds,
-- runs and the ledger of what was paid. Money is in đồng.

-- A version of an agency's regulation. award: of Decree 73/2024; income: additional income, on a legal basis of its own. Once it is
-- issued it is never changed: the next version is a copy, and ends it the day before its own first.
CREATE TABLE IF NOT EXISTS regulation (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,
  kind       ENUM('award','income') NOT NULL,
  number     INT          NOT NULL,             -- 1, 2, … of the agency and kind
  name       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  before_id  BIGINT       NULL,                 -- the version that it was copied from, of whatever agency
  state      ENUM('draft','issued','dropped') NOT NULL DEFAULT 'draft',
  -- The five contents that the decree asks for (Art 4.4); amounts: words beside the rule.
  scope      TEXT NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  criteria   TEXT NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  amounts    TEXT NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  steps      TEXT NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- procedure
  other      TEXT NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  basis      VARCHAR(1000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- legal basis, of income
  basis_file_id BIGINT    NULL,                 -- file
  -- The rule but for its lines (rules/bonus.h).
  method     ENUM('share','rate') NOT NULL DEFAULT 'share',
  base       ENUM('fixed','base_salary','salary') NOT NULL DEFAULT 'fixed', -- of a rate
  reserve    INT          NOT NULL DEFAULT 0,   -- hundredths of a percent of a fund, for sudden awards
  unit       BIGINT       NOT NULL DEFAULT 1000, -- the smallest sum that is paid
  by_months  TINYINT      NOT NULL DEFAULT 1,
  by_coefficient TINYINT  NOT NULL DEFAULT 0,
  absences   INT          NOT NULL DEFAULT 0,   -- bits by the order of absence.kind: taken off the months
  floor      BIGINT       NOT NULL DEFAULT 0,   -- a person, of a rate; 0: none
  ceiling    BIGINT       NOT NULL DEFAULT 0,
  agency_head_factor VARCHAR(20) NOT NULL DEFAULT '1', -- exact numbers as base/ratio.h reads them
  agency_deputy_factor VARCHAR(20) NOT NULL DEFAULT '1',
  division_head_factor VARCHAR(20) NOT NULL DEFAULT '1',
  division_deputy_factor VARCHAR(20) NOT NULL DEFAULT '1',
  staff_factor VARCHAR(20) NOT NULL DEFAULT '1',
  -- Issued by the head.
  document_number VARCHAR(60) NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NULL,
  signer     VARCHAR(200) NULL COLLATE utf8mb4_uca1400_ai_ci,
  file_id    BIGINT       NULL,                 -- the signed document
  from_day   DATE         NULL,                 -- in force from
  until_day  DATE         NULL,                 -- its last; NULL: it goes on
  issued_by  BIGINT       NULL,
  issued_under BIGINT     NULL,                 -- delegation
  issued_at  DATETIME(6)  NULL,
  sent_by    BIGINT       NULL,                 -- to the superior (Art 4.4), and published inside the body in the same act
  sent_at    DATETIME(6)  NULL,
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  version    INT          NOT NULL DEFAULT 1,   -- of the row, for two who write at once
  UNIQUE KEY number (agency_id, kind, number),
  CONSTRAINT regulation_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT regulation_before FOREIGN KEY (before_id) REFERENCES regulation (id),
  CONSTRAINT regulation_basis FOREIGN KEY (basis_file_id) REFERENCES file (id),
  CONSTRAINT regulation_file FOREIGN KEY (file_id) REFERENCES file (id),
  CONSTRAINT regulation_issuer FOREIGN KEY (issued_by) REFERENCES person (id),
  CONSTRAINT regulation_sender FOREIGN KEY (sent_by) REFERENCES person (id),
  CONSTRAINT regulation_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT regulation_numbers CHECK (reserve BETWEEN 0 AND 10000 AND unit >= 1 AND floor >= 0 AND ceiling >= 0 AND (ceiling = 0 OR ceiling >= floor)
    AND absences BETWEEN 0 AND 7),
  CONSTRAINT regulation_issued CHECK ((state = 'issued') = (issued_at IS NOT NULL) AND (issued_at IS NULL) = (issued_by IS NULL)
    AND (issued_at IS NULL) = (from_day IS NULL) AND (issued_at IS NULL) = (document_number IS NULL) AND (issued_at IS NULL) = (document_day IS NULL)),
  CONSTRAINT regulation_days CHECK (until_day IS NULL OR until_day >= from_day),
  CONSTRAINT regulation_sent CHECK ((sent_at IS NULL) = (sent_by IS NULL) AND (sent_at IS NULL OR issued_at IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A row of a decision table: of those that match somebody the first wins. 0 of levels and positions: any.
CREATE TABLE IF NOT EXISTS bonus_line (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  regulation_id BIGINT    NOT NULL,
  place      INT          NOT NULL,             -- its order, from 1
  levels     INT          NOT NULL DEFAULT 0,   -- bits: HTXSNV 1, HTTNV 2, HTNV 4, KHTNV 8, not classified 16
  positions  INT          NOT NULL DEFAULT 0,   -- bits: head of the agency 1, its deputy 2, head of a division 4, its deputy 8, others 16
  total_from VARCHAR(20)  NULL,                 -- exact numbers; from … up to below …
  total_to   VARCHAR(20)  NULL,
  months_from VARCHAR(20) NULL,
  months_to  VARCHAR(20)  NULL,
  unit_id    BIGINT       NULL,                 -- division; NULL: any
  discipline TINYINT      NULL,                 -- 1: with a ground in force, 0: without; NULL: any
  effect     ENUM('factor','sum','formula','exclude') NOT NULL,
  factor     VARCHAR(20)  NULL,
  sum        BIGINT       NULL,
  formula    VARCHAR(1000) NULL,                -- as rules/expression.h writes it
  removed    TINYINT      NOT NULL DEFAULT 0,   -- of a draft: web accounts delete nothing
  version    INT          NOT NULL DEFAULT 1,
  KEY regulation (regulation_id, removed, place),
  CONSTRAINT bonus_line_regulation FOREIGN KEY (regulation_id) REFERENCES regulation (id),
  CONSTRAINT bonus_line_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT bonus_line_bits CHECK (levels BETWEEN 0 AND 31 AND positions BETWEEN 0 AND 31),
  CONSTRAINT bonus_line_effect CHECK ((effect = 'factor') = (factor IS NOT NULL) AND (effect = 'sum') = (sum IS NOT NULL)
    AND (effect = 'formula') = (formula IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A division of a fund among the people of an agency for a period, under one version of its regulation. frozen: inputs and shares
-- stand, as the document says them; decided: with number and day, its shares are entries of the ledger.
CREATE TABLE IF NOT EXISTS bonus_run (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,
  kind       ENUM('award','income') NOT NULL,
  regulation_id BIGINT    NOT NULL,
  year       SMALLINT     NOT NULL,             -- of the period, and of the fund that pays it
  month      TINYINT      NOT NULL,             -- the first
  months     TINYINT      NOT NULL,             -- 12: by classifications; 1, 3, 6: by published sheets
  fund       BIGINT       NOT NULL,             -- what is divided, the reserve in it
  words      VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it goes on though results are missing
  state      ENUM('draft','frozen','decided','dropped') NOT NULL DEFAULT 'draft',
  reserve    BIGINT       NULL,                 -- of a frozen one
  spent      BIGINT       NULL,                 -- sum of its shares
  frozen_by  BIGINT       NULL,
  frozen_under BIGINT     NULL,                 -- delegation
  frozen_at  DATETIME(6)  NULL,
  document_number VARCHAR(60) NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NULL,
  signer     VARCHAR(200) NULL COLLATE utf8mb4_uca1400_ai_ci,
  decided_by BIGINT       NULL,
  decided_under BIGINT    NULL,                 -- delegation
  decided_at DATETIME(6)  NULL,
  reason     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was dropped
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  version    INT          NOT NULL DEFAULT 1,
  KEY agency (agency_id, year, state),
  KEY regulation (regulation_id),
  CONSTRAINT bonus_run_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT bonus_run_regulation FOREIGN KEY (regulation_id) REFERENCES regulation (id),
  CONSTRAINT bonus_run_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT bonus_run_freezer FOREIGN KEY (frozen_by) REFERENCES person (id),
  CONSTRAINT bonus_run_decider FOREIGN KEY (decided_by) REFERENCES person (id),
  CONSTRAINT bonus_run_period CHECK (months IN (1, 3, 6, 12) AND month BETWEEN 1 AND 12 AND (month - 1) % months = 0),
  CONSTRAINT bonus_run_fund CHECK (fund >= 0),
  CONSTRAINT bonus_run_frozen CHECK ((frozen_at IS NULL) = (frozen_by IS NULL) AND (frozen_at IS NULL) = (spent IS NULL)
    AND (spent IS NULL) = (reserve IS NULL) AND (state IN ('frozen','decided')) <= (frozen_at IS NOT NULL)
    AND (state = 'draft') <= (frozen_at IS NULL) AND (spent IS NULL OR spent + reserve <= fund)),
  CONSTRAINT bonus_run_decided CHECK ((state = 'decided') = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (decided_by IS NULL)
    AND (decided_at IS NULL) = (document_number IS NULL) AND (decided_at IS NULL) = (document_day IS NULL) AND (decided_at IS NULL) = (signer IS NULL)),
  CONSTRAINT bonus_run_dropped CHECK ((state = 'dropped') <= (reason <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Everything that a frozen run rests on and comes to, as canonical JSON (rules/bonus_document.h).
CREATE TABLE IF NOT EXISTS bonus_snapshot (
  run_id     BIGINT       NOT NULL PRIMARY KEY,
  body       LONGTEXT     COMPRESSED NOT NULL,
  sha256     BINARY(32)   NOT NULL,
  CONSTRAINT bonus_snapshot_run FOREIGN KEY (run_id) REFERENCES bonus_run (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The part of one person in a frozen run; its steps stand in the document.
CREATE TABLE IF NOT EXISTS bonus_share (
  run_id     BIGINT       NOT NULL,
  person_id  BIGINT       NOT NULL,
  place      INT          NOT NULL,             -- of its row in the document, from 0
  unit_id    BIGINT       NOT NULL,
  level      ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NULL, -- NULL: not classified
  amount     BIGINT       NOT NULL,
  PRIMARY KEY (run_id, person_id),
  UNIQUE KEY place (run_id, place),
  KEY person (person_id),
  CONSTRAINT bonus_share_run FOREIGN KEY (run_id) REFERENCES bonus_run (id),
  CONSTRAINT bonus_share_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT bonus_share_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT bonus_share_amount CHECK (amount >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Which results a share rests on: so the shares that rest on a corrected one are found without a hook.
CREATE TABLE IF NOT EXISTS bonus_basis (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id     BIGINT       NOT NULL,
  person_id  BIGINT       NOT NULL,
  sheet_id   BIGINT       NULL,
  classification_id BIGINT NULL,
  UNIQUE KEY sheet (sheet_id, run_id),
  UNIQUE KEY classification (classification_id, run_id),
  KEY share (run_id, person_id),
  CONSTRAINT bonus_basis_share FOREIGN KEY (run_id, person_id) REFERENCES bonus_share (run_id, person_id),
  CONSTRAINT bonus_basis_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id),
  CONSTRAINT bonus_basis_classification FOREIGN KEY (classification_id) REFERENCES classification (id),
  CONSTRAINT bonus_basis_one CHECK ((sheet_id IS NULL) <> (classification_id IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The ledger: what was awarded, and corrected or reversed since. Only added to; what is left is always counted.
CREATE TABLE IF NOT EXISTS bonus_entry (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,
  kind       ENUM('award','income') NOT NULL,   -- of the fund
  year       SMALLINT     NOT NULL,             -- of the fund
  person_id  BIGINT       NOT NULL,
  type       ENUM('award','sudden','correction','reversal') NOT NULL,
  run_id     BIGINT       NULL,                 -- of an award, and of what corrects it
  entry_id   BIGINT       NULL,                 -- the award or sudden award that is corrected or reversed
  amount     BIGINT       NOT NULL,             -- below 0: taken back
  reason     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  document_number VARCHAR(60) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NOT NULL,
  signer     VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY agency (agency_id, kind, year),
  KEY person (person_id, year),
  KEY run (run_id, person_id),
  KEY entry (entry_id),
  CONSTRAINT bonus_entry_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT bonus_entry_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT bonus_entry_run FOREIGN KEY (run_id) REFERENCES bonus_run (id),
  CONSTRAINT bonus_entry_of FOREIGN KEY (entry_id) REFERENCES bonus_entry (id),
  CONSTRAINT bonus_entry_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT bonus_entry_type CHECK ((type IN ('correction','reversal')) = (entry_id IS NOT NULL) AND (type = 'award') <= (run_id IS NOT NULL)
    AND (type = 'sudden') <= (run_id IS NULL) AND amount <> 0 AND (type IN ('award','sudden')) <= (amount > 0) AND (type = 'reversal') <= (amount < 0)
    AND (type = 'award') <= (reason = '') AND (type <> 'award') <= (reason <> '')),
  CONSTRAINT bonus_entry_own CHECK (type <> 'sudden' OR person_id <> made_by)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What an agency may spend in a year, document by document. award: a tenth of the salary fund by post, rank and step, without
-- allowances (Art 4.3), typed or counted from the salaries; income: as its basis says.
CREATE TABLE IF NOT EXISTS bonus_fund (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,
  kind       ENUM('award','income') NOT NULL,
  year       SMALLINT     NOT NULL,
  budget_code VARCHAR(20) NOT NULL,             -- mã đơn vị quan hệ ngân sách
  salary_fund BIGINT      NULL,                 -- of award
  amount     BIGINT       NOT NULL,
  document_number VARCHAR(60) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NOT NULL,
  file_id    BIGINT       NULL,                 -- file
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  version    INT          NOT NULL DEFAULT 1,
  KEY agency (agency_id, kind, year),
  CONSTRAINT bonus_fund_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT bonus_fund_file FOREIGN KEY (file_id) REFERENCES file (id),
  CONSTRAINT bonus_fund_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT bonus_fund_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT bonus_fund_amount CHECK (amount > 0 AND (salary_fund IS NULL OR salary_fund >= amount) AND (kind = 'award') = (salary_fund IS NOT NULL)),
  CONSTRAINT bonus_fund_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What somebody's salary is counted from, from a day on until the next row: rank (ngạch), step (bậc), coefficient.
CREATE TABLE IF NOT EXISTS salary (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,             -- of the main place when it was entered
  from_day   DATE         NOT NULL,
  grade      VARCHAR(60)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- code or name of the rank: "01.003"
  step       TINYINT      NOT NULL,
  coefficient INT         NOT NULL,             -- hundredths: 233 is 2,33
  document   VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  standing   BIGINT       AS (IF(withdrawn_at IS NULL, person_id, NULL)) PERSISTENT,
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY standing (standing, from_day),
  KEY agency (agency_id),
  CONSTRAINT salary_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT salary_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT salary_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT salary_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT salary_numbers CHECK (step BETWEEN 1 AND 20 AND coefficient BETWEEN 100 AND 1500),
  CONSTRAINT salary_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The base salary (lương cơ sở), of the whole country, from a day on: entered with its document.
CREATE TABLE IF NOT EXISTS base_salary (
  from_day   DATE         NOT NULL PRIMARY KEY,
  amount     BIGINT       NOT NULL,
  document   VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  made_by    BIGINT       NULL,                 -- NULL: came with the system
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  CONSTRAINT base_salary_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT base_salary_amount CHECK (amount > 0 AND document <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT IGNORE INTO base_salary (from_day, amount, document) VALUES ('2024-07-01', 2340000, '73/2024/NĐ-CP');

-- With the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW regulation_named AS
SELECT r.id, r.version, r.agency_id, a.name AS agency_name, r.kind, r.number, r.name, COALESCE(r.before_id, 0) AS before_id, r.state, r.scope, r.criteria,
  r.amounts, r.steps, r.other, r.basis, COALESCE(r.basis_file_id, 0) AS basis_file_id, r.method, r.base, r.reserve, r.unit, r.by_months, r.by_coefficient,
  r.absences, r.floor, r.ceiling, r.agency_head_factor, r.agency_deputy_factor, r.division_head_factor, r.division_deputy_factor, r.staff_factor,
  r.document_number, r.document_day, r.signer, COALESCE(r.file_id, 0) AS file_id, r.from_day, r.until_day,
  CONCAT_WS(' ', NULLIF(i.family, ''), i.given) AS issuer, r.issued_at, CONCAT_WS(' ', NULLIF(s.family, ''), s.given) AS sender, r.sent_at,
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given) AS maker, r.made_at
FROM regulation r JOIN unit a ON a.id = r.agency_id JOIN person m ON m.id = r.made_by LEFT JOIN person i ON i.id = r.issued_by
LEFT JOIN person s ON s.id = r.sent_by;
CREATE OR REPLACE SQL SECURITY INVOKER VIEW bonus_run_named AS
SELECT r.id, r.version, r.agency_id, a.name AS agency_name, r.kind, r.regulation_id, g.name AS regulation_name, g.number AS regulation_version, r.year,
  r.month, r.months, r.fund, r.words, r.state, r.reserve, r.spent, CONCAT_WS(' ', NULLIF(z.family, ''), z.given) AS freezer, r.frozen_at,
  r.document_number, r.document_day, r.signer, CONCAT_WS(' ', NULLIF(d.family, ''), d.given) AS decider, r.decided_at, r.reason,
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given) AS maker, r.made_at
FROM bonus_run r JOIN unit a ON a.id = r.agency_id JOIN regulation g ON g.id = r.regulation_id JOIN person m ON m.id = r.made_by
LEFT JOIN person z ON z.id = r.frozen_by LEFT JOIN person d ON d.id = r.decided_by;
CREATE OR REPLACE SQL SECURITY INVOKER VIEW bonus_entry_named AS
SELECT e.id, e.agency_id, a.name AS agency_name, e.kind, e.year, e.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, p.uid, p.sort_name,
  e.type, COALESCE(e.run_id, 0) AS run_id, COALESCE(e.entry_id, 0) AS entry_id, e.amount, e.reason, e.document_number, e.document_day, e.signer,
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given) AS maker, e.made_at
FROM bonus_entry e JOIN unit a ON a.id = e.agency_id JOIN person p ON p.id = e.person_id JOIN person m ON m.id = e.made_by;
CREATE OR REPLACE SQL SECURITY INVOKER VIEW salary_named AS
SELECT s.id, s.version, s.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, p.uid, p.sort_name, s.agency_id, s.from_day, s.grade, s.step,
  s.coefficient, s.document, CONCAT_WS(' ', NULLIF(m.family, ''), m.given) AS maker, s.made_at, s.withdrawn_at,
  CONCAT_WS(' ', NULLIF(w.family, ''), w.given) AS withdrawer, s.reason
FROM salary s JOIN person p ON p.id = s.person_id JOIN person m ON m.id = s.made_by LEFT JOIN person w ON w.id = s.withdrawn_by;
