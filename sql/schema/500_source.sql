-- Connected: the systems that tasks come from, what came from them, and what of it was wrong. A task becomes work only when
-- who is in charge of the person confirms it (rules/task.h).

-- A document or task system, a register, a one-stop desk. Its secrets stand in files (key source_secret_dir), never here.
CREATE TABLE IF NOT EXISTS source (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code       VARCHAR(40)  NOT NULL,             -- "qlvb": what machines call it; small letters, digits, hyphens
  name       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  way        ENUM('api','rest','edxml','drop') NOT NULL, -- it sends; or it is asked: by HTTP, for edXML, or files are looked for
  agency_id  BIGINT       NULL,                 -- of whose people alone it may say anything; NULL: of all
  owner_id   BIGINT       NOT NULL,             -- who mends what it does wrong
  address    VARCHAR(400) NOT NULL DEFAULT '',  -- https://… that is asked; '': a folder of its own below source_drop_dir
  auth       ENUM('none','bearer','oauth2') NOT NULL DEFAULT 'none', -- a client certificate is used wherever there is one
  token_address VARCHAR(400) NOT NULL DEFAULT '', -- of oauth2
  mapping    TEXT         NOT NULL DEFAULT '{}', -- canonical JSON: what it gives, which of its fields is which of ours
  minutes    INT          NOT NULL DEFAULT 15,  -- between two looks
  position   VARCHAR(1000) NOT NULL DEFAULT '', -- how far it was read: its cursor
  enabled    TINYINT      NOT NULL DEFAULT 1,
  failures   INT          NOT NULL DEFAULT 0,   -- in a row
  next_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  lease_until DATETIME(6) NULL,                 -- a worker is at it
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY code (code),
  CONSTRAINT source_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT source_owner FOREIGN KEY (owner_id) REFERENCES person (id),
  CONSTRAINT source_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT source_minutes CHECK (minutes BETWEEN 1 AND 1440)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- One look at it, one call of it, one replay: what it brought.
CREATE TABLE IF NOT EXISTS source_run (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  source_id  BIGINT       NOT NULL,
  kind       ENUM('pull','push','replay') NOT NULL,
  started_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  ended_at   DATETIME(6)  NULL,                 -- NULL: under way, or its worker died
  position_before VARCHAR(1000) NOT NULL DEFAULT '',
  position_after  VARCHAR(1000) NOT NULL DEFAULT '',
  fresh      INT          NOT NULL DEFAULT 0,   -- rows that were new
  changed    INT          NOT NULL DEFAULT 0,
  same       INT          NOT NULL DEFAULT 0,   -- that came before, letter by letter
  bad        INT          NOT NULL DEFAULT 0,
  why        VARCHAR(60)  NULL,                 -- label source.why.<why> of a look that failed; NULL: it went well
  words      VARCHAR(400) NOT NULL DEFAULT '',  -- of the other side, one line, without secrets
  KEY source (source_id, id),
  CONSTRAINT source_run_source FOREIGN KEY (source_id) REFERENCES source (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A task that another system gave somebody. waiting: for who is in charge; confirmed: it is work; declined with the reason;
-- withdrawn: its system took it back. Quantities are thousandths.
CREATE TABLE IF NOT EXISTS task (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  source_id  BIGINT       NOT NULL,
  external_id VARCHAR(200) NOT NULL,            -- its name there: with the source the key of everything that comes
  agency_id  BIGINT       NOT NULL,             -- of the main place of the person when it came
  unit_id    BIGINT       NOT NULL,
  person_id  BIGINT       NOT NULL,
  subject    VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document   VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- by which it was given: number and notation
  document_day DATE       NULL,
  assigner   VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  product    VARCHAR(100) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- code of the catalog as the source says it
  row_id     BIGINT       NULL,                 -- the product: as said, or the most alike; NULL: none found
  alike      INT          NULL,                 -- thousandths; NULL: the source named it
  quantity   INT          NOT NULL DEFAULT 1000,
  given_on   DATE         NOT NULL,
  deadline   DATE         NULL,                 -- NULL: the source says none
  state      ENUM('waiting','confirmed','declined','withdrawn') NOT NULL DEFAULT 'waiting',
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why declined
  work_id    BIGINT       NULL,                 -- what it became
  delivery_id BIGINT      NULL,
  done_on    DATE         NULL,                 -- the source says that it is done
  done_document VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- what came out of it
  entry_id   BIGINT       NULL,                 -- the report that this proposed
  digest     BINARY(32)   NOT NULL,             -- of what came: the same again changes nothing
  received_at DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6),
  changed_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  run_id     BIGINT       NOT NULL,             -- the last that changed it
  answered_by BIGINT      NULL,
  answered_under BIGINT   NULL,                 -- delegation
  answered_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY external (source_id, external_id),
  KEY waiting (agency_id, state, deadline),
  KEY person (person_id, state),
  KEY work (work_id),
  KEY changed (source_id, changed_at, id),
  CONSTRAINT task_source FOREIGN KEY (source_id) REFERENCES source (id),
  CONSTRAINT task_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT task_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT task_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT task_row FOREIGN KEY (row_id) REFERENCES catalog_row (id),
  CONSTRAINT task_work FOREIGN KEY (work_id) REFERENCES work (id),
  CONSTRAINT task_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
  CONSTRAINT task_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT task_run FOREIGN KEY (run_id) REFERENCES source_run (id),
  CONSTRAINT task_quantity CHECK (quantity > 0 AND subject <> ''),
  CONSTRAINT task_answered CHECK ((state IN ('confirmed','declined')) <= (answered_by IS NOT NULL AND answered_at IS NOT NULL)
    AND (state = 'declined') = (reason <> '') AND (state = 'confirmed') <= (work_id IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A row that could not be taken, as it came: who has to mend what, and what became of it.
CREATE TABLE IF NOT EXISTS task_error (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  source_id  BIGINT       NOT NULL,
  run_id     BIGINT       NOT NULL,             -- that met it last
  external_id VARCHAR(200) NOT NULL,
  gives      ENUM('tasks','counts') NOT NULL DEFAULT 'tasks', -- which kind of row
  raw        TEXT         NOT NULL,             -- canonical JSON of our fields, as they were read
  field      VARCHAR(40)  NOT NULL,             -- "person"
  word       VARCHAR(40)  NOT NULL,             -- label task.error.<word>
  value      VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- that is wrong
  mender     ENUM('source','organisation','catalog') NOT NULL, -- the owner of the source; administrators; the officer of the agency
  agency_id  BIGINT       NULL,                 -- of the officer
  met_at     DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6), -- first
  state      ENUM('open','mended','dropped') NOT NULL DEFAULT 'open', -- dropped: with a reason, by who may
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  ended_by   BIGINT       NULL,                 -- NULL: it came again and was good
  ended_at   DATETIME(6)  NULL,
  open_id    VARCHAR(200) AS (IF(state = 'open', external_id, NULL)) PERSISTENT,
  UNIQUE KEY open_one (source_id, gives, open_id),
  KEY source (source_id, state, id),
  KEY mender (mender, state, agency_id),
  CONSTRAINT task_error_source FOREIGN KEY (source_id) REFERENCES source (id),
  CONSTRAINT task_error_run FOREIGN KEY (run_id) REFERENCES source_run (id),
  CONSTRAINT task_error_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT task_error_ended CHECK ((state = 'open') = (ended_at IS NULL) AND (state = 'dropped') <= (ended_by IS NOT NULL AND reason <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The personal number (CCCD, 12 digits), by which the national database and other systems know people. Apart from
-- person: few accounts read it, pages show it masked, and no address or log names it.
CREATE TABLE IF NOT EXISTS person_number (
  person_id  BIGINT       NOT NULL PRIMARY KEY,
  number     CHAR(12)     NOT NULL,
  taken_from ENUM('typed','directory','workbook') NOT NULL,
  made_by    BIGINT       NULL,                 -- NULL: the machine, from the directory
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY number (number),
  CONSTRAINT person_number_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT person_number_digits CHECK (number REGEXP '^[0-9]{12}$')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
