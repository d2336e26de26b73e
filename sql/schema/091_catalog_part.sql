-- What a division says of its part in the catalog of its agency. No row: never said to be done.
CREATE TABLE IF NOT EXISTS catalog_part (
  catalog_id BIGINT       NOT NULL,
  unit_id    BIGINT       NOT NULL,             -- the division
  closed_by  BIGINT       NULL,
  closed_at  DATETIME(6)  NULL,                 -- NULL: it was opened again
  rows_closed INT         NOT NULL DEFAULT 0,   -- how many it had when it was closed
  opened_by  BIGINT       NULL,
  opened_at  DATETIME(6)  NULL,
  reason     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- of the opening
  version    INT          NOT NULL DEFAULT 1,
  PRIMARY KEY (catalog_id, unit_id),
  CONSTRAINT catalog_part_catalog FOREIGN KEY (catalog_id) REFERENCES catalog (id),
  CONSTRAINT catalog_part_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT catalog_part_closer FOREIGN KEY (closed_by) REFERENCES person (id),
  CONSTRAINT catalog_part_opener FOREIGN KEY (opened_by) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
