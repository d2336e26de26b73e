-- Who works where, since when. Dates are inclusive; until_day NULL: still so.

-- The tree: the province, its agencies, their divisions.
CREATE TABLE IF NOT EXISTS unit (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  parent_id  BIGINT       NULL,                 -- NULL: the province
  code       VARCHAR(40)  NOT NULL,             -- "stc", "tuyhoa", "stc.ngansach": stable, in URLs of exports
  kind       ENUM('province','agency','division') NOT NULL,
  agency_kind ENUM('department','commune') NULL, -- of an agency: its frame of groups
  name       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  position   INT          NOT NULL,             -- order among its siblings
  from_day   DATE         NOT NULL,
  until_day  DATE         NULL,
  UNIQUE KEY code (code),
  KEY parent (parent_id, position)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A civil servant. The directory holds the account; this row holds the person.
CREATE TABLE IF NOT EXISTS person (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uid        VARCHAR(100) NOT NULL,             -- login name in the directory, small letters
  entry_uuid VARCHAR(64)  NULL,                 -- of the directory entry, pinned at the first sign-in
  family     VARCHAR(100) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,  -- họ đệm
  given      VARCHAR(100) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,  -- tên
  sort_name  VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_vietnamese_as_ci, -- tên, then họ đệm; editable
  mail       VARCHAR(200) NULL,
  language   ENUM('vi','en') NOT NULL DEFAULT 'vi',
  theme      ENUM('system','light','dark') NOT NULL DEFAULT 'system',
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY uid (uid),
  UNIQUE KEY entry_uuid (entry_uuid),
  KEY sort_name (sort_name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A post that a person holds in a unit (division, or the agency itself).
CREATE TABLE IF NOT EXISTS holding (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  unit_id    BIGINT       NOT NULL,
  title      VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,  -- "Trưởng phòng", "Chuyên viên"
  rank       ENUM('head','deputy','staff') NOT NULL DEFAULT 'staff', -- in its unit
  main       TINYINT      NOT NULL DEFAULT 1,   -- the main one of several
  from_day   DATE         NOT NULL,
  until_day  DATE         NULL,
  KEY person (person_id),
  KEY unit (unit_id, rank)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A duty inside an agency that its head gives: catalog officer (later others).
CREATE TABLE IF NOT EXISTS duty (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,
  kind       ENUM('officer') NOT NULL,
  from_day   DATE         NOT NULL,
  until_day  DATE         NULL,
  KEY person (person_id),
  KEY agency (agency_id, kind)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who has a role of the province, as last seen in the directory: to know whom to
-- notify. Rights come from the session, never from here.
CREATE TABLE IF NOT EXISTS known_role (
  person_id  BIGINT       NOT NULL,
  role       VARCHAR(40)  NOT NULL,             -- rules/role.h: "appraiser"
  seen_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (person_id, role),
  KEY role (role)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The inbox of a person.
CREATE TABLE IF NOT EXISTS notice (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  kind       VARCHAR(60)  NOT NULL,             -- label notice.<kind>
  a          VARCHAR(300) NULL,                 -- its {1}
  b          VARCHAR(300) NULL,                 -- its {2}
  path       VARCHAR(300) NOT NULL,             -- where it leads, without base_path
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  read_at    DATETIME(6)  NULL,
  KEY person (person_id, read_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
