-- What agencies say of the common criteria has rounds, as a catalog has: each submission is kept with its words, and
-- what Home Affairs remarks when it returns it.
CREATE TABLE IF NOT EXISTS criteria_round (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  wording_id BIGINT       NOT NULL,
  number     INT          NOT NULL,             -- 1, 2, … of the wording
  submitted_by BIGINT     NOT NULL,
  submitted_at DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6),
  outcome    ENUM('open','withdrawn','returned','accepted') NOT NULL DEFAULT 'open',
  ended_by   BIGINT       NULL,
  ended_at   DATETIME(6)  NULL,
  reason     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- remark on the whole
  open       TINYINT AS (IF(outcome = 'open', 1, NULL)) PERSISTENT,
  UNIQUE KEY number (wording_id, number),
  UNIQUE KEY open (wording_id, open),
  CONSTRAINT criteria_round_wording FOREIGN KEY (wording_id) REFERENCES criteria_wording (id),
  CONSTRAINT criteria_round_submitter FOREIGN KEY (submitted_by) REFERENCES person (id),
  CONSTRAINT criteria_round_ender FOREIGN KEY (ended_by) REFERENCES person (id),
  CONSTRAINT criteria_round_ended CHECK ((outcome = 'open') = (ended_by IS NULL) AND (ended_by IS NULL) = (ended_at IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A criterion as it was submitted, and the remark on it.
CREATE TABLE IF NOT EXISTS criteria_round_line (
  round_id   BIGINT       NOT NULL,
  code       ENUM('I.1','I.2','II.1','II.2','II.3','II.4','III.1','III.2','III.3','III.4') NOT NULL,
  words      VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- '': the frame alone
  remark     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  PRIMARY KEY (round_id, code),
  CONSTRAINT criteria_round_line_round FOREIGN KEY (round_id) REFERENCES criteria_round (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A remark on one criterion is enough to return it.
ALTER TABLE criteria_wording DROP CONSTRAINT IF EXISTS criteria_wording_returned;

-- What is with Home Affairs or was accepted stands as it was submitted: that is its round. Of what was returned
-- before, nobody knows the words any more.
INSERT IGNORE INTO criteria_round (wording_id, number, submitted_by, submitted_at, outcome, ended_by, ended_at)
SELECT w.id, 1,
  COALESCE((SELECT a.person_id FROM audit a WHERE a.noun = 'criteria_wording' AND a.object_id = w.id AND a.action = 'submit'
    ORDER BY a.id DESC LIMIT 1), w.made_by), COALESCE(w.submitted_at, w.made_at), IF(w.state = 'submitted', 'open', 'accepted'),
  IF(w.state = 'submitted', NULL, COALESCE((SELECT a.person_id FROM audit a WHERE a.noun = 'criteria_wording' AND a.object_id = w.id
    AND a.action = 'accept' ORDER BY a.id DESC LIMIT 1), w.made_by)), IF(w.state = 'submitted', NULL, COALESCE(w.answered_at, w.made_at))
FROM criteria_wording w WHERE w.state IN ('submitted', 'accepted')
  AND NOT EXISTS (SELECT 1 FROM criteria_round r WHERE r.wording_id = w.id);

INSERT IGNORE INTO criteria_round_line (round_id, code, words)
SELECT r.id, c.code, COALESCE(l.words, '') FROM criteria_round r
JOIN (SELECT 'I.1' AS code UNION SELECT 'I.2' UNION SELECT 'II.1' UNION SELECT 'II.2' UNION SELECT 'II.3' UNION SELECT 'II.4'
    UNION SELECT 'III.1' UNION SELECT 'III.2' UNION SELECT 'III.3' UNION SELECT 'III.4') c
LEFT JOIN criteria_wording_line l ON l.wording_id = r.wording_id AND l.code = c.code;
