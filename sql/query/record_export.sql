-- name: record_export_add
INSERT INTO record_export (person_id, year, form, documents, size, sha256, made_by, made_under) VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: record_export_put
INSERT INTO record_export_file (export_id, bytes) VALUES (?, ?);

-- name: record_export_own
-- What a person took of the file of another and a year whose bytes still lie there, the last first.
SELECT e.id, e.form, e.size, e.made_at FROM record_export e JOIN record_export_file f ON f.export_id = e.id
WHERE e.made_by = ? AND e.person_id = ? AND e.year = ? ORDER BY e.id DESC LIMIT 20;

-- name: record_export_bytes
-- For who took it (the second value) alone.
SELECT e.person_id, e.year, e.form, f.bytes FROM record_export e JOIN record_export_file f ON f.export_id = e.id WHERE e.id = ? AND e.made_by = ?;

-- name: record_export_seen
-- Who else took the files of a person (twice), the last first.
SELECT e.made_at, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), g.kind, g.behalf, e.year, e.form
FROM record_export e JOIN person p ON p.id = e.made_by LEFT JOIN delegation_named g ON g.id = e.made_under
WHERE e.person_id = ? AND e.made_by <> ? ORDER BY e.id DESC LIMIT 100;

-- name: record_export_clean
-- Bytes that lie there for a day.
DELETE f FROM record_export_file f JOIN record_export e ON e.id = f.export_id WHERE e.made_at < UTC_TIMESTAMP(6) - INTERVAL 1 DAY;
