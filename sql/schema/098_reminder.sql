-- Home Affairs reminds agencies that have not submitted: when, and who did it.
CREATE TABLE IF NOT EXISTS reminder (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  campaign_id BIGINT      NOT NULL,
  agency_id   BIGINT      NOT NULL,
  person_id   BIGINT      NOT NULL,             -- who reminded
  at          DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY last (campaign_id, agency_id, at),
  CONSTRAINT reminder_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  CONSTRAINT reminder_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT reminder_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
