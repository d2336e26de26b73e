-- A round of opinions (handbook, chapter II, step 3): before catalogs go to the chairman Home Affairs asks agencies of
-- the campaign, until a last day, and writes how each opinion is received.

-- What is asked. rules/opinion.h says who may do what in which state.
CREATE TABLE IF NOT EXISTS opinion_round (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  campaign_id BIGINT      NOT NULL,
  title      VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  words      VARCHAR(4000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  last_day   DATE         NOT NULL,             -- on which an opinion is still in time
  state      ENUM('open','closed') NOT NULL DEFAULT 'open',
  opened_by  BIGINT       NOT NULL,
  opened_at  DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  closed_at  DATETIME(6)  NULL,                 -- last
  version    INT          NOT NULL DEFAULT 1,
  KEY state (state, last_day),
  CONSTRAINT opinion_round_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  CONSTRAINT opinion_round_opener FOREIGN KEY (opened_by) REFERENCES person (id),
  CONSTRAINT opinion_round_closed CHECK (state <> 'closed' OR closed_at IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- One for each agency that is asked, from the first day on: nothing yet, a draft, what was sent, how it was received.
CREATE TABLE IF NOT EXISTS opinion (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  round_id   BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,
  -- What the agency is writing; NULL: nothing that differs from what it sent.
  draft_stance ENUM('agree','other') NULL,
  draft_words VARCHAR(4000) NULL COLLATE utf8mb4_uca1400_ai_ci,
  -- What its head sent last; NULL: nothing yet.
  stance     ENUM('agree','other') NULL,
  words      VARCHAR(4000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  sent_by    BIGINT       NULL,
  sent_at    DATETIME(6)  NULL,
  -- Of what stands above; sent again it is to be received again.
  received   ENUM('taken','explained') NULL,
  reply      VARCHAR(4000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  received_by BIGINT      NULL,
  received_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY round (round_id, agency_id),
  KEY agency (agency_id),
  CONSTRAINT opinion_of_round FOREIGN KEY (round_id) REFERENCES opinion_round (id),
  CONSTRAINT opinion_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT opinion_sender FOREIGN KEY (sent_by) REFERENCES person (id),
  CONSTRAINT opinion_receiver FOREIGN KEY (received_by) REFERENCES person (id),
  CONSTRAINT opinion_sent CHECK ((stance IS NULL) = (sent_at IS NULL) AND (stance IS NULL) = (sent_by IS NULL)),
  CONSTRAINT opinion_said CHECK (stance IS NULL OR stance = 'agree' OR words <> ''),
  CONSTRAINT opinion_received CHECK ((received IS NULL) = (received_at IS NULL) AND (received IS NULL) = (received_by IS NULL)
    AND (received IS NULL OR (stance IS NOT NULL AND stance = 'other' AND reply <> '')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Both with the names that people read, rounds with how far they are. open: of 'other' not received yet.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW opinion_round_named AS
SELECT r.id, r.campaign_id, k.name AS campaign, r.title, r.words, r.last_day, r.state,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS opener, r.opened_at, r.closed_at, r.version,
  (SELECT COUNT(*) FROM opinion o WHERE o.round_id = r.id) AS asked,
  (SELECT COUNT(*) FROM opinion o WHERE o.round_id = r.id AND o.stance IS NOT NULL) AS sent,
  (SELECT COUNT(*) FROM opinion o WHERE o.round_id = r.id AND o.stance = 'other') AS other,
  (SELECT COUNT(*) FROM opinion o WHERE o.round_id = r.id AND o.stance = 'other' AND o.received IS NULL) AS unreceived
FROM opinion_round r JOIN campaign k ON k.id = r.campaign_id JOIN person p ON p.id = r.opened_by;

CREATE OR REPLACE SQL SECURITY INVOKER VIEW opinion_named AS
SELECT o.id, o.round_id, o.agency_id, u.name AS agency, u.agency_kind, o.draft_stance, o.draft_words, o.stance, o.words,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS sender, o.sent_at, DATE(o.sent_at + INTERVAL 7 HOUR) AS sent_day,
  o.received, o.reply, o.received_at, o.version
FROM opinion o JOIN unit u ON u.id = o.agency_id LEFT JOIN person p ON p.id = o.sent_by;
