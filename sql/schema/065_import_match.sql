-- What an agency calls its divisions in workbooks, matched by hand once: rows that come in later
-- under such a name are those of the division.
CREATE TABLE IF NOT EXISTS import_match (
  agency_id  BIGINT       NOT NULL,
  name       VARCHAR(250) NOT NULL,             -- as names are compared: rules/import_division.h
  shown      VARCHAR(200) NOT NULL,             -- as the file wrote it
  kind       ENUM('unit','none','rule') NOT NULL, -- a division; none of the agency; as if never matched
  unit_id    BIGINT       NULL,                 -- of kind unit
  person_id  BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL,
  PRIMARY KEY (agency_id, name),
  CONSTRAINT import_match_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT import_match_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT import_match_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
