-- name: source_error_list
-- Rows that could not be taken, the newest first. Those of a source (0: all), of a mender ('': all), that say some words; open (1) or
-- ended; whoever does not see all: those of his agency's catalog, those of his sources.
SELECT e.id, e.source_id, s.name, e.external_id, e.raw, e.field, e.word, e.value, e.mender, u.name, e.met_at, e.state, e.reason,
  TRIM(CONCAT(p.family, ' ', p.given)), e.ended_at, s.owner_id, e.agency_id, e.gives
FROM task_error e JOIN source s ON s.id = e.source_id LEFT JOIN unit u ON u.id = e.agency_id LEFT JOIN person p ON p.id = e.ended_by
WHERE (? = 0 OR e.source_id = ?) AND (? = '' OR e.mender = ?) AND (? = '' OR e.external_id LIKE ? OR e.value LIKE ?)
  AND (e.state = 'open') = ? AND (? = 1 OR (e.mender = 'catalog' AND e.agency_id = ?) OR s.owner_id = ?)
ORDER BY e.id DESC LIMIT ? OFFSET ?;

-- name: source_error_count
-- The same, counted.
SELECT COUNT(*) FROM task_error e JOIN source s ON s.id = e.source_id
WHERE (? = 0 OR e.source_id = ?) AND (? = '' OR e.mender = ?) AND (? = '' OR e.external_id LIKE ? OR e.value LIKE ?)
  AND (e.state = 'open') = ? AND (? = 1 OR (e.mender = 'catalog' AND e.agency_id = ?) OR s.owner_id = ?);

-- name: source_error_find
SELECT e.id, e.source_id, s.name, e.external_id, e.raw, e.field, e.word, e.value, e.mender, u.name, e.met_at, e.state, e.reason,
  TRIM(CONCAT(p.family, ' ', p.given)), e.ended_at, s.owner_id, e.agency_id, e.gives
FROM task_error e JOIN source s ON s.id = e.source_id LEFT JOIN unit u ON u.id = e.agency_id LEFT JOIN person p ON p.id = e.ended_by
WHERE e.id = ?;

-- name: source_error_drop
-- Of a personal number the end stays, of a digest of one nothing. No row: it was ended meanwhile.
UPDATE task_error e SET e.state = 'dropped', e.reason = ?, e.ended_by = ?, e.ended_at = UTC_TIMESTAMP(6), e.external_id = REGEXP_REPLACE(e.external_id, '[?][0-9a-f]{32}', '?'),
  e.raw = IF(JSON_VALUE(e.raw, '$.person') RLIKE '^[ .-]*([0-9][ .-]*){9,}$',
  JSON_SET(e.raw, '$.person', CONCAT('******', RIGHT(REGEXP_REPLACE(JSON_VALUE(e.raw, '$.person'), '[^0-9]', ''), 4))), e.raw)
WHERE id = ? AND state = 'open';

-- name: source_error_known
-- No row: nothing of this name is open.
SELECT word FROM task_error WHERE source_id = ? AND gives = 'tasks' AND open_id = ?;

-- name: source_error_waits
-- What a person has to mend: of the catalog of an agency (0: not his), of his sources, of the organisation (1: an administrator).
SELECT COUNT(*) FROM task_error e JOIN source s ON s.id = e.source_id
WHERE e.state = 'open' AND ((e.mender = 'catalog' AND e.agency_id = ?) OR (e.mender = 'source' AND s.owner_id = ?)
  OR (e.mender = 'organisation' AND ? = 1));
