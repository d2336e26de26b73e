-- Letters that leave the house. The row is the letter: nothing is made up again when it is sent.

-- notice.mail_wait 1: its letter is the next digest.
ALTER TABLE notice
  ADD COLUMN IF NOT EXISTS mail_wait TINYINT NOT NULL DEFAULT 0,
  ADD KEY IF NOT EXISTS mail_wait (mail_wait, person_id);

-- What a person chose instead of the usual way of a kind of notice (rules/mail.h).
CREATE TABLE IF NOT EXISTS mail_choice (
  person_id  BIGINT       NOT NULL,
  kind       VARCHAR(60)  NOT NULL,             -- of notice.kind
  way        ENUM('now','digest','none') NOT NULL,
  PRIMARY KEY (person_id, kind)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- One row a letter. queued: waits for due_at; sending: a worker holds it until lease_until and the
-- server does not have it yet; handed: the server may have it, whatever happens now; then sent,
-- failed (the server said no for good) or unknown (no word came after handing: never sent again).
CREATE TABLE IF NOT EXISTS mail (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  notice_id  BIGINT       NULL,                 -- what it tells; NULL: a digest
  digest_day DATE         NULL,                 -- whose digest it is
  name       VARCHAR(210) NOT NULL,
  address    VARCHAR(200) NOT NULL,
  language   ENUM('vi','en') NOT NULL,
  subject    VARCHAR(500) NOT NULL,
  body       MEDIUMTEXT   NOT NULL,
  message_id VARCHAR(300) NOT NULL,             -- without < >; the same at each try
  state      ENUM('queued','sending','handed','sent','failed','unknown') NOT NULL DEFAULT 'queued',
  tries      INT          NOT NULL DEFAULT 0,
  due_at     DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  lease_until DATETIME(6) NULL,
  answer     VARCHAR(300) NULL,                 -- last words of the server, or ours
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  ended_at   DATETIME(6)  NULL,
  UNIQUE KEY notice (notice_id),
  UNIQUE KEY digest (person_id, digest_day),
  UNIQUE KEY message (message_id),
  KEY waiting (state, due_at),
  KEY ended (state, ended_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
