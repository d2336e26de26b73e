-- How an agency read a sheet of this name and head the last time that a person matched its columns.
CREATE TABLE IF NOT EXISTS import_memory (
  agency_id  BIGINT       NOT NULL,
  name       VARCHAR(200) NOT NULL,             -- of the sheet
  head       VARCHAR(4000) NOT NULL,            -- titles of its columns, folded: rules/import.h
  map        LONGTEXT     NOT NULL,             -- JSON, as in import_sheet
  person_id  BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL,
  PRIMARY KEY (agency_id, name),
  CONSTRAINT import_memory_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT import_memory_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
