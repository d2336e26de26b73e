-- A catalog as it was printed: what was printed, in which state, and the file as it went out, so
-- that whoever holds the paper can ask whether it is ours and still holds. Never changed: what
-- is printed is printed.
CREATE TABLE IF NOT EXISTS paper (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code       CHAR(12)     NOT NULL,             -- rules/paper.h; what /xac-minh is asked for
  kind       ENUM('list','standard','converted','appendix') NOT NULL,
  catalog_id BIGINT       NOT NULL,
  round      INT          NOT NULL,             -- of the catalog when it was printed
  state      ENUM('draft','submitted','returned','appraised','proposed','agreed','in_force','superseded') NOT NULL,
  decision_number VARCHAR(60) NULL,
  decision_day DATE       NULL,
  in_force_from DATE      NULL,
  in_force_until DATE     NULL,
  digest     BINARY(32)   NOT NULL,             -- SHA-256 of what it says of the rows
  sha256     BINARY(32)   NOT NULL,             -- of the file
  size       BIGINT       NOT NULL,             -- bytes
  bytes      LONGBLOB     NOT NULL,
  person_id  BIGINT       NOT NULL,             -- who had it printed
  at         DATETIME(6)  NOT NULL,             -- the moment that it says of itself
  UNIQUE KEY code (code),
  KEY catalog (catalog_id, id),
  CONSTRAINT paper_catalog FOREIGN KEY (catalog_id) REFERENCES catalog (id),
  CONSTRAINT paper_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
