-- The organisation as it was and as it will be. Nothing is deleted: what was entered by mistake
-- ends on the day before it begins and so never was.

-- What a unit was called and where it stood before; `unit` says how it is now. Days are
-- inclusive, the periods of a unit do not meet.
CREATE TABLE IF NOT EXISTS unit_past (
  unit_id    BIGINT       NOT NULL,
  from_day   DATE         NOT NULL,
  until_day  DATE         NOT NULL,
  name       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  parent_id  BIGINT       NULL,
  PRIMARY KEY (unit_id, from_day),
  CONSTRAINT unit_past_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT unit_past_parent FOREIGN KEY (parent_id) REFERENCES unit (id),
  CONSTRAINT unit_past_days CHECK (until_day >= from_day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
ALTER TABLE unit ADD COLUMN IF NOT EXISTS version INT NOT NULL DEFAULT 1;

-- Of which kind a person is from a day on, until the next row. Who has no row is a civil servant.
CREATE TABLE IF NOT EXISTS person_kind (
  person_id  BIGINT       NOT NULL,
  from_day   DATE         NOT NULL,
  kind       ENUM('civil_servant','other','contract') NOT NULL, -- công chức; cán bộ, viên chức, khác; hợp đồng hỗ trợ
  PRIMARY KEY (person_id, from_day),
  CONSTRAINT person_kind_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Vị trí việc làm: of one agency, of all agencies of a kind, or of all.
CREATE TABLE IF NOT EXISTS post (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code       VARCHAR(40)  NOT NULL,             -- "CV.NS.01"
  name       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  agency_id  BIGINT       NULL,                 -- NULL: not of one agency
  agency_kind ENUM('department','commune') NULL, -- NULL: not of one kind
  from_day   DATE         NOT NULL,
  until_day  DATE         NULL,
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY code (code),
  CONSTRAINT post_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT post_scope CHECK (agency_id IS NULL OR agency_kind IS NULL),
  CONSTRAINT post_end CHECK (until_day IS NULL OR until_day >= from_day - INTERVAL 1 DAY)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Its competency frame: what has to be known or done, and how well.
CREATE TABLE IF NOT EXISTS post_competency (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  post_id    BIGINT       NOT NULL,
  position   INT          NOT NULL,
  name       VARCHAR(300) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  level      VARCHAR(100) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  from_day   DATE         NOT NULL,
  until_day  DATE         NULL,
  KEY post (post_id, position),
  CONSTRAINT post_competency_post FOREIGN KEY (post_id) REFERENCES post (id),
  CONSTRAINT post_competency_end CHECK (until_day IS NULL OR until_day >= from_day - INTERVAL 1 DAY)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- From one day on a person is in a unit once, and has one main place.
ALTER TABLE holding
  ADD COLUMN IF NOT EXISTS post_id BIGINT NULL,          -- the vị trí việc làm
  ADD COLUMN IF NOT EXISTS version INT NOT NULL DEFAULT 1,
  ADD COLUMN IF NOT EXISTS held_from DATE AS (IF(until_day < from_day, NULL, from_day)) PERSISTENT,
  ADD CONSTRAINT holding_post FOREIGN KEY IF NOT EXISTS holding_post (post_id) REFERENCES post (id),
  DROP CONSTRAINT IF EXISTS holding_days,
  ADD CONSTRAINT IF NOT EXISTS holding_end CHECK (until_day IS NULL OR until_day >= from_day - INTERVAL 1 DAY),
  ADD UNIQUE KEY IF NOT EXISTS held (person_id, unit_id, held_from),
  ADD UNIQUE KEY IF NOT EXISTS held_main (main_person, held_from),
  DROP KEY IF EXISTS main_from,
  DROP KEY IF EXISTS post;

-- A place that a person holds, with the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW holding_named AS
SELECT h.id, h.person_id, p.uid, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, h.unit_id,
  u.name AS unit_name, IF(u.kind = 'division', a.id, u.id) AS agency_id,
  IF(u.kind = 'division', a.name, u.name) AS agency_name, h.title, h.rank, h.main, h.post_id,
  CONCAT(t.code, ' ', t.name) AS post_name, h.from_day, h.until_day, h.version, h.held_from,
  p.sort_name
FROM holding h JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.unit_id
LEFT JOIN unit a ON a.id = u.parent_id LEFT JOIN post t ON t.id = h.post_id;
