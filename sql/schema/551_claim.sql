-- A civil servant says that his unit, post, superior, name or number is wrong here. It goes to who can mend it, and comes
-- back with an answer.
CREATE TABLE IF NOT EXISTS claim (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  agency_id  BIGINT       NULL,                 -- of his main place on that day; NULL: he had none
  wrong      ENUM('unit','post','superior','agency','name','number','other') NOT NULL,
  shown      VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- canonical JSON: unit, post, superior, since as they stood
  should     VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- what it should be
  since      DATE         NULL,
  evidence   VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- number and day of a decision, in words
  other_agency BIGINT     NULL,                 -- where he should be
  owner      ENUM('agency','admin') NOT NULL,   -- whose turn it is
  due        DATE         NOT NULL,
  state      ENUM('open','mended','refused','withdrawn') NOT NULL DEFAULT 'open',
  stands     VARCHAR(1000) NULL COLLATE utf8mb4_uca1400_ai_ci, -- of a mended one: as shown, when it was answered
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  version    INT          NOT NULL DEFAULT 1,
  KEY person (person_id, id),
  KEY owner (state, owner, agency_id, due),
  CONSTRAINT claim_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT claim_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT claim_other FOREIGN KEY (other_agency) REFERENCES unit (id),
  CONSTRAINT claim_owner CHECK (owner = 'admin' OR agency_id IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS claim_step (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  claim_id   BIGINT       NOT NULL,
  act        ENUM('make','forward','mend','refuse','withdraw') NOT NULL,
  words      VARCHAR(1000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  owner      ENUM('agency','admin') NOT NULL,   -- whose turn it is after it
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY claim (claim_id, id),
  CONSTRAINT claim_step_claim FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT claim_step_person FOREIGN KEY (made_by) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
