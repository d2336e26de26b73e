-- Results out to the national database of civil servants: one record for each result of a person (a published sheet, a level of a
-- year, one that replaces another, the same again where a petition against it begins or ends), from the outbox. What is sent is
-- made once from what was frozen and never changed; a record that lacks something waits until it is there.

-- What they call what we call so. Only added to: of a kind and a word of ours the last row counts; theirs '': our own word again.
-- An agency (unit) has no word of theirs until somebody says one.
CREATE TABLE IF NOT EXISTS national_code (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       ENUM('unit','level','period','kind','rank','standing') NOT NULL,
  ours       VARCHAR(40)  NOT NULL,             -- code of a unit, "HTTNV", "month", "civil_servant", "head", "classified"
  theirs     VARCHAR(60)  NOT NULL,
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY ours (kind, ours, id),
  CONSTRAINT national_code_maker FOREIGN KEY (made_by) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- waiting: to be sent; sending: a worker has it until lease_until; accepted: they said so and named message and hash; refused: by
-- them; held: something is missing or somebody stopped it; dropped: never to be sent, by somebody with a reason. Who has to act on
-- what is refused or held: mender. No keys to person and object: what became of a result outlives nothing here, and two nouns have
-- objects.
CREATE TABLE IF NOT EXISTS national_record (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  outbox_id  BIGINT       NOT NULL,             -- the event that it tells of
  noun       ENUM('sheet','classification') NOT NULL,
  object_id  BIGINT       NOT NULL,
  person_id  BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,             -- of the sheet or classification
  period     VARCHAR(8)   NOT NULL,             -- "2026-05", "2026-Q2", "2026"
  year       SMALLINT     NOT NULL,
  first_month DATE        NULL,                 -- NULL: a whole year
  edition    INT          NOT NULL,             -- of the sheet or classification
  revision   INT          NOT NULL,             -- of the record of this person and period, from 1: it replaces the one before
  seq        INT          NOT NULL,             -- of the records of the person, from 1: they go out in this order
  petition   TINYINT      NOT NULL DEFAULT 0,   -- a petition against it waited when it was made
  state      ENUM('waiting','sending','accepted','refused','held','dropped') NOT NULL,
  payload    TEXT         NULL,                 -- canonical JSON; NULL: something is missing
  sha256     BINARY(32)   NULL,                 -- of its bytes
  signature  BINARY(64)   NULL,                 -- Ed25519, of its bytes
  kid        CHAR(16)     NULL,                 -- which key signed it
  msg_id     BINARY(16)   NOT NULL,             -- of this payload: another one has another
  attempts   INT          NOT NULL DEFAULT 0,
  ask        TINYINT      NOT NULL DEFAULT 0,   -- it may have arrived: ask before it is sent again
  next_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  lease_until DATETIME(6) NULL,
  result_at  DATETIME(6)  NOT NULL,             -- when the result stood
  alert_at   DATETIME(6)  NOT NULL,             -- a day later (Decree 27/2026 Art 18)
  due_at     DATETIME(6)  NOT NULL,             -- five days later (Decree 335/2025)
  lack       ENUM('number','unit','frozen','hand','again') NULL, -- of held; again: is being made anew
  code       VARCHAR(60)  NOT NULL DEFAULT '',  -- of their last answer
  words      VARCHAR(400) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- theirs, one line
  mender     ENUM('administrator','agency','appraisal') NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- of who stopped, dropped or sent it again
  decided_by BIGINT       NULL,                 -- who did
  receipt    VARCHAR(100) NOT NULL DEFAULT '',  -- theirs
  accepted_at DATETIME(6) NULL,
  export_id  BIGINT       NULL,                 -- the last file that it stood in
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY outbox (outbox_id),
  UNIQUE KEY revision (person_id, period, revision),
  UNIQUE KEY seq (person_id, seq),
  UNIQUE KEY msg (msg_id),
  KEY state (state, next_at),
  KEY person (person_id, state, seq),
  KEY agency (agency_id, state),
  KEY object (noun, object_id),
  KEY export (export_id, id),
  CONSTRAINT national_record_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT national_record_whole CHECK ((payload IS NULL) = (sha256 IS NULL) AND (payload IS NULL) = (signature IS NULL) AND (payload IS NULL) = (kid IS NULL)
    AND (state NOT IN ('waiting','sending','accepted','refused') OR payload IS NOT NULL)),
  CONSTRAINT national_record_held CHECK ((state = 'held') = (lack IS NOT NULL) AND (state IN ('held','refused')) = (mender IS NOT NULL)),
  CONSTRAINT national_record_accepted CHECK ((state = 'accepted') = (accepted_at IS NOT NULL)),
  CONSTRAINT national_record_dropped CHECK (state <> 'dropped' OR (reason <> '' AND decided_by IS NOT NULL)),
  CONSTRAINT national_record_lease CHECK ((state = 'sending') = (lease_until IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What they answered, as it came: only added to. hand: brought in by a person, from outside the line.
CREATE TABLE IF NOT EXISTS national_receipt (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  record_id  BIGINT       NOT NULL,
  way        ENUM('wire','ask','hand') NOT NULL,
  msg_id     BINARY(16)   NOT NULL,
  outcome    ENUM('accepted','refused') NOT NULL,
  receipt    VARCHAR(100) NOT NULL DEFAULT '',
  code       VARCHAR(60)  NOT NULL DEFAULT '',
  words      VARCHAR(400) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  person_id  BIGINT       NULL,                 -- who brought it in
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY record (record_id, id),
  CONSTRAINT national_receipt_record FOREIGN KEY (record_id) REFERENCES national_record (id),
  CONSTRAINT national_receipt_hand CHECK ((way = 'hand') = (person_id IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The last sendings of a record, twenty at most: the place of one is its number modulo twenty.
CREATE TABLE IF NOT EXISTS national_try (
  record_id  BIGINT       NOT NULL,
  place      TINYINT      NOT NULL,
  number     INT          NOT NULL,
  outcome    ENUM('accepted','refused','later','unknown') NOT NULL,
  why        VARCHAR(20)  NOT NULL DEFAULT '',  -- the request failed: how
  words      VARCHAR(400) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  PRIMARY KEY (record_id, place),
  CONSTRAINT national_try_record FOREIGN KEY (record_id) REFERENCES national_record (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Files that were made for when the line is down.
CREATE TABLE IF NOT EXISTS national_export (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  form       ENUM('jsonl','xlsx') NOT NULL,
  records    INT          NOT NULL,
  sha256     BINARY(32)   NOT NULL,             -- of the records: their hashes in the order of the file
  sender     VARCHAR(200) NOT NULL,             -- who we were called when it was made
  person_id  BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  CONSTRAINT national_export_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What stood in a file, as it stood: a file that is fetched again is the same bytes, and a receipt by hand is found by the message of
-- any file. Written once, when the file is made.
CREATE TABLE IF NOT EXISTS national_export_record (
  export_id  BIGINT       NOT NULL,
  record_id  BIGINT       NOT NULL,
  seq        INT          NOT NULL,
  msg_id     BINARY(16)   NOT NULL,
  sha256     BINARY(32)   NOT NULL,
  signature  BINARY(64)   NOT NULL,
  kid        CHAR(16)     NOT NULL,
  payload    TEXT         NOT NULL,
  PRIMARY KEY (export_id, record_id),
  KEY msg (msg_id),
  CONSTRAINT national_export_record_export FOREIGN KEY (export_id) REFERENCES national_export (id),
  CONSTRAINT national_export_record_record FOREIGN KEY (record_id) REFERENCES national_record (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The line itself, one row. Who makes records or takes them for sending holds it: so numbers are given and persons kept in order
-- by one worker at a time, however many there are.
CREATE TABLE IF NOT EXISTS national_line (
  id         TINYINT      NOT NULL PRIMARY KEY,
  failures   INT          NOT NULL DEFAULT 0,   -- in a row
  next_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6), -- nothing is sent before
  most       INT          NOT NULL DEFAULT 200, -- records at once: fewer after a batch was refused as a whole
  why        VARCHAR(20)  NOT NULL DEFAULT '',  -- of the last failure; '': it works
  words      VARCHAR(400) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- what the line said then
  answered_at DATETIME(6) NULL,
  told_on    DATE         NULL,                 -- the day on which what is late was told last
  told_kind  TINYINT      NOT NULL DEFAULT 0,   -- what was told then: 0 something to mend, 1 behind a day, 2 behind five
  CONSTRAINT national_line_one CHECK (id = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT IGNORE INTO national_line (id) VALUES (1);

CREATE OR REPLACE SQL SECURITY INVOKER VIEW national_code_now AS
SELECT c.id, c.kind, c.ours, c.theirs FROM national_code c LEFT JOIN national_code l ON l.kind = c.kind AND l.ours = c.ours AND l.id > c.id WHERE l.id IS NULL;

-- Records with the names that people read; without what was sent, which few accounts may see. arrived: nobody knows whether it is
-- there; it was sent and no answer came, or it stands in a file.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW national_record_named AS
SELECT r.id, r.version, r.noun, r.object_id, r.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, p.uid, p.sort_name, r.agency_id, a.name AS agency_name,
  r.period, r.year, r.edition, r.revision, r.petition, r.state, r.lack, r.mender, r.code, r.words, r.reason,
  CONCAT_WS(' ', NULLIF(d.family, ''), d.given) AS decider, r.attempts, r.receipt, LOWER(HEX(r.msg_id)) AS message, LOWER(HEX(r.sha256)) AS hash, r.kid,
  r.result_at, r.alert_at, r.due_at, r.next_at, r.accepted_at, r.made_at, COALESCE(r.export_id, 0) AS export_id, r.alert_at <= UTC_TIMESTAMP(6) AS alert,
  r.due_at <= UTC_TIMESTAMP(6) AS breach, TIMESTAMPDIFF(HOUR, UTC_TIMESTAMP(6), r.due_at) AS hours,
  r.state = 'waiting' AND (r.ask = 1 OR r.export_id IS NOT NULL) AS arrived
FROM national_record r LEFT JOIN person p ON p.id = r.person_id JOIN unit a ON a.id = r.agency_id LEFT JOIN person d ON d.id = r.decided_by;
