-- name: db_session
-- First on every connection: nothing of the server's defaults is trusted.
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE',
  time_zone = '+00:00', max_statement_time = 8, innodb_lock_wait_timeout = 5,
  innodb_snapshot_isolation = ON, tx_isolation = 'REPEATABLE-READ';

-- name: db_begin
START TRANSACTION;
