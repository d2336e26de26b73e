-- Files of years that somebody took with him whole: who, when, as what. Its person sees those of others. The bytes lie beside it
-- for a day, for who took it alone, and go then; the digest stays.
CREATE TABLE IF NOT EXISTS record_export (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,             -- whose file
  year       SMALLINT     NOT NULL,
  form       ENUM('pdf','zip') NOT NULL,
  documents  INT          NOT NULL,
  size       BIGINT       NOT NULL,             -- bytes
  sha256     BINARY(32)   NOT NULL,
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY person (person_id, id),
  KEY maker (made_by, id),
  CONSTRAINT record_export_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT record_export_maker FOREIGN KEY (made_by) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE IF NOT EXISTS record_export_file (
  export_id  BIGINT       NOT NULL PRIMARY KEY,
  bytes      LONGBLOB     NOT NULL,
  CONSTRAINT record_export_file_of FOREIGN KEY (export_id) REFERENCES record_export (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
