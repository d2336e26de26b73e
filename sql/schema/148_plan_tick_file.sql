-- Files of a document that says that a task of a plan is done: its scan. What is taken off stays, with removed = 1.
CREATE TABLE IF NOT EXISTS plan_tick_file (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tick_id    BIGINT       NOT NULL,
  file_id    BIGINT       NOT NULL,
  removed    TINYINT      NOT NULL DEFAULT 0,
  KEY tick (tick_id, id),
  CONSTRAINT plan_tick_file_tick FOREIGN KEY (tick_id) REFERENCES plan_tick (id),
  CONSTRAINT plan_tick_file_file FOREIGN KEY (file_id) REFERENCES file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
