-- name: db_session
-- First on every connection: nothing of the server's defaults is trusted.
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE',
  time_zone = '+00:00', max_statement_time = 8, innodb_lock_wait_timeout = 5,
  innodb_snapshot_isolation = ON, tx_isolation = 'REPEATABLE-READ';

-- name: db_begin
START TRANSACTION;

-- name: db_settled
-- 1 where the server took all that. It may be told to ignore the character set of clients.
SELECT @@character_set_client = 'utf8mb4' AND @@character_set_connection = 'utf8mb4' AND
  @@character_set_results = 'utf8mb4' AND @@time_zone = '+00:00' AND
  FIND_IN_SET('STRICT_ALL_TABLES', @@sql_mode) > 0 AND @@innodb_snapshot_isolation = 1 AND
  @@tx_isolation = 'REPEATABLE-READ';

-- name: db_patient
SET SESSION max_statement_time = 0;

-- name: db_safety
-- What decides whether a power cut loses what was said to be saved, and the version.
SELECT @@GLOBAL.innodb_flush_log_at_trx_commit, @@GLOBAL.sync_binlog, @@GLOBAL.log_bin,
  @@GLOBAL.innodb_doublewrite, VERSION();
