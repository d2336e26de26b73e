-- name: schema_exists
-- No row: not a step was taken yet.
SELECT 1 FROM information_schema.tables
 WHERE table_schema = DATABASE() AND table_name = 'schema_step';

-- name: schema_taken
SELECT number, sha256 FROM schema_step ORDER BY number;

-- name: schema_take
INSERT INTO schema_step (number, name, sha256) VALUES (?, ?, ?);

-- name: schema_grants
-- What the account may do: right, table ('' for all of them), column ('' for all).
SELECT privilege_type, table_name, '' FROM information_schema.table_privileges
 WHERE table_schema = DATABASE() AND grantee = CONCAT("'", REPLACE(CURRENT_USER(), '@', "'@'"), "'")
UNION ALL
SELECT privilege_type, table_name, column_name FROM information_schema.column_privileges
 WHERE table_schema = DATABASE() AND grantee = CONCAT("'", REPLACE(CURRENT_USER(), '@', "'@'"), "'")
UNION ALL
SELECT privilege_type, '', '' FROM information_schema.schema_privileges
 WHERE table_schema = DATABASE() AND grantee = CONCAT("'", REPLACE(CURRENT_USER(), '@', "'@'"), "'");

-- name: schema_lock
-- 1: ours; 0: somebody else migrates.
SELECT GET_LOCK('danhgia.migrate', ?);

-- name: schema_unlock
SELECT RELEASE_LOCK('danhgia.migrate');
