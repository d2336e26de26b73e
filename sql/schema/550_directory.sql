-- People and their places as the directory says them, held against the organisation (rules/directory.h). Nothing is
-- forced: what differs is proposed, and an administrator takes or declines it.

-- One comparison, by `danhgia directory`.
CREATE TABLE IF NOT EXISTS directory_run (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  started_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  ended_at   DATETIME(6)  NULL,                 -- NULL: under way, or it died
  people     INT          NOT NULL DEFAULT 0,   -- that the directory gave
  whole      TINYINT      NOT NULL DEFAULT 0,   -- 0: it gave only some of them
  known      INT          NOT NULL DEFAULT 0,   -- with a place here, seen in the directory before
  lacking    INT          NOT NULL DEFAULT 0,   -- of those, gone or disabled now
  held       TINYINT      NOT NULL DEFAULT 0,   -- 1: too many lack, or it was not whole: no leaver was proposed
  unseen     INT          NOT NULL DEFAULT 0,   -- with a place here, never seen in the directory
  unplaced   INT          NOT NULL DEFAULT 0,   -- the directory names no unit
  odd        INT          NOT NULL DEFAULT 0,   -- the login name is none, or stands twice
  found      INT          NOT NULL DEFAULT 0,   -- differences
  fresh      INT          NOT NULL DEFAULT 0,   -- of those, proposed for the first time
  taken      INT          NOT NULL DEFAULT 0,   -- of those, taken by itself
  why        VARCHAR(60)  NULL,                 -- label directory.why.<why>: it failed
  words      VARCHAR(400) NOT NULL DEFAULT ''   -- of the other side, one line, without secrets
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who was ever seen in the directory with an account in use: only they can leave it.
CREATE TABLE IF NOT EXISTS directory_seen (
  person_id  BIGINT       NOT NULL PRIMARY KEY,
  run_id     BIGINT       NOT NULL,             -- the last that saw him
  CONSTRAINT directory_seen_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT directory_seen_run FOREIGN KEY (run_id) REFERENCES directory_run (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What a unit is called there, where that is neither its code nor its name here.
CREATE TABLE IF NOT EXISTS directory_unit (
  said       VARCHAR(200) NOT NULL PRIMARY KEY COLLATE utf8mb4_uca1400_ai_ci,
  unit_id    BIGINT       NULL,                 -- NULL: no unit of ours; nothing is proposed of its people's places
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  CONSTRAINT directory_unit_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT directory_unit_maker FOREIGN KEY (made_by) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A difference. open: waits; taken, declined: by whom; over: the directory says it no more. What was declined comes again
-- only when the directory says something else (digest). The number stands here while it is open alone.
CREATE TABLE IF NOT EXISTS directory_change (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       ENUM('person','place','transfer','post','leaver','name','mail','number','login','entry','unit') NOT NULL,
  subject    VARCHAR(200) NOT NULL,             -- login name here, or there of a new person; of a unit: what it is called there
  person_id  BIGINT       NULL,                 -- NULL: new, or a unit
  title_of   VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- name of the person, or what the unit is called
  was        VARCHAR(700) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- as people read it
  becomes    VARCHAR(700) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  from_unit  BIGINT       NULL,
  to_unit    BIGINT       NULL,
  login      VARCHAR(100) NOT NULL DEFAULT '',
  entry_uuid VARCHAR(64)  NOT NULL DEFAULT '',
  family     VARCHAR(100) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  given      VARCHAR(100) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  mail       VARCHAR(200) NOT NULL DEFAULT '',
  number     CHAR(12)     NULL,
  title      VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  rank       ENUM('head','deputy','staff') NULL,
  post_id    BIGINT       NULL,
  unknown_post VARCHAR(40) NOT NULL DEFAULT '',  -- the code that the directory says, where no post here has it
  person_kind ENUM('civil_servant','other','contract') NULL,
  cause      ENUM('','gone','disabled') NOT NULL DEFAULT '', -- of a leaver
  people     INT          NOT NULL DEFAULT 1,   -- of a unit: who stand in it there
  from_day   DATE         NULL,                 -- from when, as the directory says; NULL: it does not
  digest     BINARY(32)   NOT NULL,
  state      ENUM('open','taken','declined','over') NOT NULL DEFAULT 'open',
  first_run  BIGINT       NOT NULL,
  last_run   BIGINT       NOT NULL,
  stuck      VARCHAR(60)  NULL,                 -- label of why it could not be taken when it was tried last
  stuck_a    VARCHAR(200) NULL,
  stuck_b    VARCHAR(200) NULL,
  taken_from DATE         NULL,                 -- from when it counts here
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why declined
  answered_by BIGINT      NULL,                 -- NULL of a taken one: the machine
  answered_at DATETIME(6) NULL,
  open_one   VARCHAR(220) AS (IF(state = 'open', CONCAT(kind, ' ', subject), NULL)) PERSISTENT,
  UNIQUE KEY open_one (open_one),
  KEY subject (kind, subject, id),
  KEY state (state, kind, id),
  KEY person (person_id, state),
  CONSTRAINT directory_change_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT directory_change_from FOREIGN KEY (from_unit) REFERENCES unit (id),
  CONSTRAINT directory_change_to FOREIGN KEY (to_unit) REFERENCES unit (id),
  CONSTRAINT directory_change_post FOREIGN KEY (post_id) REFERENCES post (id),
  CONSTRAINT directory_change_first FOREIGN KEY (first_run) REFERENCES directory_run (id),
  CONSTRAINT directory_change_last FOREIGN KEY (last_run) REFERENCES directory_run (id),
  CONSTRAINT directory_change_answer CHECK (state <> 'declined' OR (answered_by IS NOT NULL AND reason <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What the agencies say to it: that it is so, or what is wrong.
CREATE TABLE IF NOT EXISTS directory_say (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  change_id  BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,
  stance     ENUM('agree','object') NOT NULL,
  words      VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  said_by    BIGINT       NOT NULL,
  said_under BIGINT       NULL,                 -- delegation
  said_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY changed (change_id, id),
  CONSTRAINT directory_say_change FOREIGN KEY (change_id) REFERENCES directory_change (id),
  CONSTRAINT directory_say_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT directory_say_person FOREIGN KEY (said_by) REFERENCES person (id),
  CONSTRAINT directory_say_words CHECK (stance = 'agree' OR words <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
