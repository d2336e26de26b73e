-- What colleagues think of a person in a period, asked for by the person or by who scores him. Who was asked and who answered
-- stands apart from what was said: an answer has neither a person nor a moment, and its key is random, so that nothing joins
-- the two.
CREATE TABLE IF NOT EXISTS feedback (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,             -- about whom
  agency_id  BIGINT       NOT NULL,
  first_month DATE        NOT NULL,             -- of the period, as in sheet
  months     TINYINT      NOT NULL,
  due        DATE         NOT NULL,             -- the day of the self step: the last on which somebody answers
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  version    INT          NOT NULL DEFAULT 1,
  standing   DATE         AS (IF(withdrawn_at IS NULL, first_month, NULL)) PERSISTENT,
  UNIQUE KEY standing (person_id, standing),
  CONSTRAINT feedback_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT feedback_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT feedback_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who was asked, and whether he answered: not when, not what.
CREATE TABLE IF NOT EXISTS feedback_invited (
  feedback_id BIGINT      NOT NULL,
  person_id  BIGINT       NOT NULL,
  answered   TINYINT      NOT NULL DEFAULT 0,
  PRIMARY KEY (feedback_id, person_id),
  KEY person (person_id, answered),
  CONSTRAINT feedback_invited_feedback FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  CONSTRAINT feedback_invited_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What was said, by whom nobody knows: of each group of criteria a word, and a text.
CREATE TABLE IF NOT EXISTS feedback_answer (
  id         BINARY(16)   NOT NULL PRIMARY KEY, -- random: it says nothing of the order
  feedback_id BIGINT      NOT NULL,
  word_1     ENUM('very','good','fair','weak') NOT NULL, -- criteria I
  word_2     ENUM('very','good','fair','weak') NOT NULL,
  word_3     ENUM('very','good','fair','weak') NOT NULL,
  words      VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  KEY feedback (feedback_id),
  CONSTRAINT feedback_answer_feedback FOREIGN KEY (feedback_id) REFERENCES feedback (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
