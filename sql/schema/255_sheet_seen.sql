-- What a person was shown when the look before publication began: the digest of all that the total follows from. What would be
-- published and differs from it is not: the look begins again. A sheet that was confirmed before this was kept has no row.
CREATE TABLE IF NOT EXISTS sheet_seen (
  sheet_id   BIGINT       NOT NULL PRIMARY KEY,
  sha256     BINARY(32)   NOT NULL,             -- of case, support and result of the document (rules/sheet_ground.h)
  total      VARCHAR(200) NULL,                 -- exact; NULL: no work was assigned
  again      TINYINT      NOT NULL DEFAULT 0,   -- the look began again, because it moved
  was        VARCHAR(200) NULL,                 -- the total that was shown before; NULL: none
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  CONSTRAINT sheet_seen_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- renew: the look began again.
ALTER TABLE sheet_step MODIFY COLUMN act ENUM('score','prepare','return','confirm','recall','publish','acknowledge','except','unexcept',
  'reopen','renew') NOT NULL;
