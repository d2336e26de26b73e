-- The words by which Home Affairs tells works apart that read alike. Each change is a new version; the
-- last one counts, and while there is none the words that come with the program.
CREATE TABLE IF NOT EXISTS lexicon (
  version    BIGINT       NOT NULL PRIMARY KEY, -- 1, 2, …: of two who write the next one the first wins
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  person_id  BIGINT       NOT NULL,
  deed       ENUM('edit','add','drop','restore') NOT NULL,
  about      VARCHAR(100) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- the class; '': the exceptions, or all
  source     BIGINT       NULL,                 -- restore: the version whose words these are; 0: the program's
  CONSTRAINT lexicon_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT lexicon_source CHECK ((deed = 'restore') = (source IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The classes of each version, whole.
CREATE TABLE IF NOT EXISTS lexicon_class (
  version    BIGINT       NOT NULL,
  position   INT          NOT NULL,
  class      BIGINT       NOT NULL,             -- the same class in all versions
  name       VARCHAR(100) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- "cấp"; '': the exceptions
  words      MEDIUMTEXT   NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- "tỉnh, cấp tỉnh | xã, cấp xã": values by |
  PRIMARY KEY (version, class),
  CONSTRAINT lexicon_class_version FOREIGN KEY (version) REFERENCES lexicon (version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
