-- What a plan of the province asks of its bodies, by when, and how far each of them is.

-- The document.
CREATE TABLE IF NOT EXISTS plan (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document   VARCHAR(100) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- its number: "99/KH-UBND"
  day        DATE         NOT NULL,
  issuer     VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  created_by BIGINT       NOT NULL,
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  version    INT          NOT NULL DEFAULT 1,
  CONSTRAINT plan_creator FOREIGN KEY (created_by) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- One thing that it asks. word: how the document says the day: before it, by it, or from it on; the
-- last day that is in time follows from both (rules/plan.h). owes: each agency, each of a kind, or
-- those in plan_owner. known: what says of itself that it is done, in the catalogs of a campaign;
-- NULL: who owes it names a document. doer: who has to act for all that owe it, where that is not
-- each for itself (the appraisal of all catalogs).
CREATE TABLE IF NOT EXISTS plan_task (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_id    BIGINT       NOT NULL,
  position   INT          NOT NULL,
  title      VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  due        DATE         NOT NULL,
  word       ENUM('before','by','from') NOT NULL,
  owes       ENUM('all','department','commune','chosen') NOT NULL,
  known      ENUM('catalog_submitted','catalog_in_force') NULL,
  campaign_id BIGINT      NULL,
  doer_id    BIGINT       NULL,                 -- unit
  created_by BIGINT       NOT NULL,
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_at DATETIME(6) NULL,
  withdrawn_by BIGINT     NULL,
  withdrawn_why VARCHAR(500) NULL,
  version    INT          NOT NULL DEFAULT 1,
  KEY plan (plan_id, position),
  CONSTRAINT plan_task_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT plan_task_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  CONSTRAINT plan_task_doer FOREIGN KEY (doer_id) REFERENCES unit (id),
  CONSTRAINT plan_task_creator FOREIGN KEY (created_by) REFERENCES person (id),
  CONSTRAINT plan_task_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT plan_task_known CHECK ((known IS NULL) = (campaign_id IS NULL)),
  CONSTRAINT plan_task_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)
    AND (withdrawn_at IS NULL) = (withdrawn_why IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who owes a task that is owed by chosen agencies.
CREATE TABLE IF NOT EXISTS plan_owner (
  task_id    BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,
  PRIMARY KEY (task_id, agency_id),
  CONSTRAINT plan_owner_task FOREIGN KEY (task_id) REFERENCES plan_task (id),
  CONSTRAINT plan_owner_agency FOREIGN KEY (agency_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A task is done, by this document. A correction is a new row that replaces the one before; Home
-- Affairs may send one back. Of a task and an agency one row stands at most.
CREATE TABLE IF NOT EXISTS plan_tick (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  task_id    BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,
  done_day   DATE         NOT NULL,             -- when it was done
  document   VARCHAR(100) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NOT NULL,
  note       VARCHAR(1000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  person_id  BIGINT       NOT NULL,             -- who says so
  delegation_id BIGINT    NULL,                 -- by which he is head
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  state      ENUM('standing','replaced','returned') NOT NULL DEFAULT 'standing',
  returned_by BIGINT      NULL,
  returned_at DATETIME(6) NULL,
  reason     VARCHAR(500) NULL,
  standing_agency BIGINT AS (IF(state = 'standing', agency_id, NULL)) PERSISTENT,
  UNIQUE KEY standing (task_id, standing_agency),
  KEY agency (agency_id, task_id),
  CONSTRAINT plan_tick_task FOREIGN KEY (task_id) REFERENCES plan_task (id),
  CONSTRAINT plan_tick_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT plan_tick_returner FOREIGN KEY (returned_by) REFERENCES person (id),
  CONSTRAINT plan_tick_delegation FOREIGN KEY (delegation_id) REFERENCES delegation (id),
  CONSTRAINT plan_tick_returned CHECK ((state = 'returned') = (returned_by IS NOT NULL)
    AND (returned_by IS NULL) = (reason IS NULL) AND (returned_by IS NULL) = (returned_at IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who was reminded of what. step, last_day: of the timer (rules/plan.h), once each; another last day
-- begins anew. person_id, step NULL: by a person's press, as often as he likes.
CREATE TABLE IF NOT EXISTS plan_reminder (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  task_id    BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,             -- who was told: who owes it, or the doer
  last_day   DATE         NOT NULL,
  step       INT          NULL,
  person_id  BIGINT       NULL,
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  UNIQUE KEY once (task_id, agency_id, last_day, step),
  KEY agency (agency_id, task_id),
  CONSTRAINT plan_reminder_task FOREIGN KEY (task_id) REFERENCES plan_task (id),
  CONSTRAINT plan_reminder_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT plan_reminder_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT plan_reminder_by CHECK ((step IS NULL) = (person_id IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
