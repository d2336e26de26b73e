-- The frame that Home Affairs opens for the building of catalogs.

CREATE TABLE IF NOT EXISTS campaign (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  year       INT          NOT NULL,
  name       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document   VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- the plan it rests on
  opens      DATE         NOT NULL,
  submit_by  DATE         NOT NULL,             -- agencies to Home Affairs
  approve_by DATE         NOT NULL,             -- decisions signed
  state      ENUM('open','closed') NOT NULL DEFAULT 'open',
  created_by BIGINT       NOT NULL,
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  version    INT          NOT NULL DEFAULT 1,
  KEY state (state, year)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The groups of a kind of agency with the range of their points. A kind without
-- a row takes no part in the campaign.
CREATE TABLE IF NOT EXISTS campaign_group (
  campaign_id BIGINT      NOT NULL,
  agency_kind ENUM('department','commune') NOT NULL,
  group_no   TINYINT      NOT NULL,             -- 1 to 5
  least      BIGINT       NOT NULL,             -- points in hundredths, inclusive
  most       BIGINT       NOT NULL,
  PRIMARY KEY (campaign_id, agency_kind, group_no)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
