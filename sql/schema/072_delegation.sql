-- Who acts for the head of an agency. The head delegates; the administrator enters who acts while
-- the post is empty or its holder away. It begins to count when the receiver has accepted, and
-- counts from day to day inclusive while the head is whom it was given for.
CREATE TABLE IF NOT EXISTS delegation (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,
  kind       ENUM('delegated','acting') NOT NULL, -- ủy quyền; phụ trách
  giver_id   BIGINT       NULL,                 -- the head; NULL: there was none
  receiver_id BIGINT      NOT NULL,
  document_number VARCHAR(100) NOT NULL,
  document_day DATE       NOT NULL,
  subject    VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- what for
  from_day   DATE         NOT NULL,
  until_day  DATE         NOT NULL,
  created_by BIGINT       NOT NULL,
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  accepted_at DATETIME(6) NULL,
  ended_at   DATETIME(6)  NULL,                 -- before its day
  ended_why  ENUM('declined','withdrawn') NULL,
  ended_by   BIGINT       NULL,
  version    INT          NOT NULL DEFAULT 1,
  KEY receiver (receiver_id, until_day),
  KEY agency (agency_id, until_day),
  CONSTRAINT delegation_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT delegation_giver FOREIGN KEY (giver_id) REFERENCES person (id),
  CONSTRAINT delegation_receiver FOREIGN KEY (receiver_id) REFERENCES person (id),
  CONSTRAINT delegation_creator FOREIGN KEY (created_by) REFERENCES person (id),
  CONSTRAINT delegation_days CHECK (until_day >= from_day),
  CONSTRAINT delegation_other CHECK (giver_id IS NULL OR giver_id <> receiver_id),
  CONSTRAINT delegation_given CHECK (kind = 'acting' OR giver_id IS NOT NULL),
  CONSTRAINT delegation_ended CHECK ((ended_at IS NULL) = (ended_why IS NULL) AND (ended_at IS NULL) = (ended_by IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The delegation under which an act was done; NULL: in the own right.
ALTER TABLE audit ADD COLUMN IF NOT EXISTS delegation_id BIGINT NULL;
