-- name: token_by_digest
-- No row: nobody was ever given it. of: revoked, or expired.
SELECT t.id, t.name, t.scopes, COALESCE(t.source_id, 0), s.code, s.name, COALESCE(t.agency_id, 0), a.code, a.name, t.rate,
  t.expires_at <= UTC_TIMESTAMP(6), t.revoked_at
FROM token t LEFT JOIN source s ON s.id = t.source_id LEFT JOIN unit a ON a.id = t.agency_id WHERE t.digest = ?;

-- name: token_count
-- One more call (token, most in a minute). No row: this minute has had as many as it may.
UPDATE token_use SET calls = IF(minute = FLOOR(UNIX_TIMESTAMP() / 60), calls + 1, 1), minute = FLOOR(UNIX_TIMESTAMP() / 60),
  total = total + 1, used_at = UTC_TIMESTAMP(6)
WHERE token_id = ? AND (minute <> FLOOR(UNIX_TIMESTAMP() / 60) OR calls < ?);

-- name: token_list
-- Those that are good first, then by age.
SELECT id, name, scopes, source_id, source_code, source_name, agency_id, agency_code, agency_name, rate, made_at, expires_at, used_at,
  revoked_at, expired, maker, revoker, reason, calls, version
FROM token_named ORDER BY revoked_at IS NOT NULL OR expired, id DESC LIMIT 500;

-- name: token_find
SELECT id, name, scopes, source_id, source_code, source_name, agency_id, agency_code, agency_name, rate, made_at, expires_at, used_at,
  revoked_at, expired, maker, revoker, reason, calls, version
FROM token_named WHERE id = ?;

-- name: token_add
-- name, digest, scopes, source, agency, rate, maker, days.
INSERT INTO token (name, digest, scopes, source_id, agency_id, rate, made_by, expires_at)
VALUES (?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6) + INTERVAL ? DAY);

-- name: token_use_add
INSERT INTO token_use (token_id) VALUES (?);

-- name: token_revoke
-- No row: revoked or changed meanwhile.
UPDATE token SET revoked_by = ?, revoked_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND revoked_at IS NULL;

-- name: token_sources
-- Systems that may be bound to one: those that send by themselves.
SELECT id, code, name FROM source WHERE way = 'api' AND enabled = 1 ORDER BY name, id;

-- name: token_source
SELECT id, code, name FROM source WHERE code = ? AND way = 'api';

-- name: token_agencies
SELECT id, code, name FROM unit WHERE kind = 'agency' AND until_day IS NULL ORDER BY position, id;

-- name: token_agency
SELECT id, code, name FROM unit WHERE code = ? AND kind = 'agency';

-- name: token_due
-- One that ends within so many days, whose maker was not told. No row: none.
SELECT id, name, made_by, expires_at FROM token
WHERE revoked_at IS NULL AND expires_at > UTC_TIMESTAMP(6) AND expires_at <= UTC_TIMESTAMP(6) + INTERVAL ? DAY AND told_at IS NULL
  AND made_by IS NOT NULL AND expires_at > made_at + INTERVAL 15 DAY
ORDER BY expires_at LIMIT 1;

-- name: token_told
-- No row: he was told meanwhile.
UPDATE token SET told_at = UTC_TIMESTAMP(6) WHERE id = ? AND told_at IS NULL;
