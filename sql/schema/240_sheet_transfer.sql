-- Points of the common criteria by the head of the unit that a person left within a period, where the province weighs them by
-- days (province_parameter.transfer_common; rules/sheet_transfer.h). Given once for a place, changed until the new head
-- confirms the sheet; who changed them and when is in the audit. Points are hundredths.
CREATE TABLE IF NOT EXISTS sheet_transfer (
  holding_id BIGINT       NOT NULL PRIMARY KEY, -- the place that was left
  point_1 INT NOT NULL, point_2 INT NOT NULL, point_3 INT NOT NULL, point_4 INT NOT NULL, point_5 INT NOT NULL,
  point_6 INT NOT NULL, point_7 INT NOT NULL, point_8 INT NOT NULL, point_9 INT NOT NULL, point_10 INT NOT NULL,
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  version    INT          NOT NULL DEFAULT 1,
  CONSTRAINT sheet_transfer_holding FOREIGN KEY (holding_id) REFERENCES holding (id),
  CONSTRAINT sheet_transfer_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT sheet_transfer_points CHECK (point_1 BETWEEN 0 AND 500 AND point_2 BETWEEN 0 AND 500 AND point_3 BETWEEN 0 AND 250
    AND point_4 BETWEEN 0 AND 250 AND point_5 BETWEEN 0 AND 250 AND point_6 BETWEEN 0 AND 250 AND point_7 BETWEEN 0 AND 250
    AND point_8 BETWEEN 0 AND 250 AND point_9 BETWEEN 0 AND 250 AND point_10 BETWEEN 0 AND 250)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
