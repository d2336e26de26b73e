-- What a person says against a sheet: an objection to one row of it while he looks at it before publication, or a petition at
-- any time after (Decree 335 Art 22), which is answered within 7 working days from the day behind its receipt.
CREATE TABLE IF NOT EXISTS petition (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sheet_id   BIGINT       NOT NULL,
  kind       ENUM('objection','petition') NOT NULL,
  delivery_id BIGINT      NULL,                 -- the row that it is about, or
  criterion  TINYINT      NULL,                 -- which of the ten, from 1; NULL: the sheet as a whole
  words      VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  proof      VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- documents that he names
  received_on DATE        NOT NULL,
  due_on     DATE         NOT NULL,             -- of an objection the day on which the look ends
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  state      ENUM('waiting','kept','changed','withdrawn') NOT NULL DEFAULT 'waiting',
  answer     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  document   VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- number and day of the answer
  answered_by BIGINT      NULL,
  answered_under BIGINT   NULL,                 -- delegation
  answered_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  KEY sheet (sheet_id, id),
  KEY waiting (state, due_on),
  CONSTRAINT petition_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id),
  CONSTRAINT petition_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
  CONSTRAINT petition_about CHECK (delivery_id IS NULL OR criterion IS NULL),
  CONSTRAINT petition_criterion CHECK (criterion IS NULL OR criterion BETWEEN 1 AND 10),
  CONSTRAINT petition_row CHECK (kind = 'petition' OR delivery_id IS NOT NULL OR criterion IS NOT NULL),
  CONSTRAINT petition_answered CHECK ((state IN ('kept','changed')) = (answered_by IS NOT NULL AND answered_at IS NOT NULL AND answer <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Published sheets that rest on one that was corrected since: each gets a decision.
CREATE TABLE IF NOT EXISTS sheet_stale (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sheet_id   BIGINT       NOT NULL,             -- that rests on it
  input_id   BIGINT       NOT NULL,             -- the edition that was superseded
  found_at   DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  decision   ENUM('keep','reopen') NULL,        -- NULL: it waits
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  decided_by BIGINT       NULL,
  decided_at DATETIME(6)  NULL,
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY pair (sheet_id, input_id),
  CONSTRAINT sheet_stale_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id),
  CONSTRAINT sheet_stale_input FOREIGN KEY (input_id) REFERENCES sheet (id),
  CONSTRAINT sheet_stale_decided CHECK ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
