-- name: similar_changed
-- The works that changed after a moment (seconds since 1970 with six decimals).
SELECT r.id, r.removed, r.task, r.detail, r.output, UNIX_TIMESTAMP(r.changed_at) FROM catalog_row r
WHERE r.changed_at > FROM_UNIXTIME(?) ORDER BY r.changed_at, r.id;

-- name: similar_all
-- The works of all catalogs, whatever their state: what may be seen of them is asked where it is shown.
SELECT id, removed, task, detail, output, UNIX_TIMESTAMP(changed_at) FROM catalog_row WHERE removed = 0 ORDER BY id;

-- name: similar_changes
-- How many changed after a moment, at most some thousands.
SELECT COUNT(*) FROM (SELECT 1 FROM catalog_row WHERE changed_at > FROM_UNIXTIME(?) LIMIT 5000) t;

-- name: similar_window
-- The moment so many seconds ago (twice), how many works changed since, and the sum of the moments at which
-- they did: whoever knows them all comes to the same sum.
SELECT UNIX_TIMESTAMP(CURRENT_TIMESTAMP(6) - INTERVAL ? SECOND), COUNT(*), COALESCE(SUM(UNIX_TIMESTAMP(changed_at)), 0)
FROM catalog_row WHERE changed_at > CURRENT_TIMESTAMP(6) - INTERVAL ? SECOND;

-- name: similar_now
SELECT UNIX_TIMESTAMP(CURRENT_TIMESTAMP(6));

-- name: similar_weight_last
-- No row: nobody has weighed words yet.
SELECT version, words FROM similar_weight ORDER BY version DESC LIMIT 1;

-- name: similar_weight_version
-- And in how many different works they were counted, of how many in all (NULL: nobody counted them). No row:
-- nobody has weighed words yet.
SELECT version, sets, works FROM similar_weight ORDER BY version DESC LIMIT 1;

-- name: similar_works
SELECT COALESCE(SUM(row_count), 0) FROM catalog;

-- name: similar_versions
-- Of the weights and of the lexicon; NULL: nobody has weighed words, or written one.
SELECT (SELECT MAX(version) FROM similar_weight), (SELECT MAX(version) FROM lexicon);

-- name: similar_weight_add
INSERT INTO similar_weight (sets, works, words) VALUES (?, ?, ?);

-- name: similar_shown
-- Works by their ids (a JSON array) as somebody of an agency (twice) may see them: all but drafts of others, or
-- of the own agency; the catalogs that count. What a supplement of others says as the version in force does is found there.
SELECT r.id, r.catalog_id, c.agency_id, u.name, c.state, r.code, r.task, r.detail, r.output, r.group_no, r.points,
  r.coefficient, r.unit_of_measure
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN catalog_row r ON r.id = j.id JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id
WHERE r.removed = 0 AND c.state NOT IN ('superseded', 'dropped')
  AND (c.agency_id = ? OR c.state NOT IN ('draft', 'returned'))
  AND (c.agency_id = ? OR c.open_supplement IS NULL OR r.origin_id IS NULL OR r.version > 1);

-- name: similar_seen
-- The works that somebody of an agency may see, at most so many, with their catalogs: all but drafts of
-- others, of the catalogs that count.
SELECT r.id, r.catalog_id, r.task, r.detail, r.output
FROM catalog c JOIN catalog_row r ON r.catalog_id = c.id
WHERE r.removed = 0 AND c.state NOT IN ('superseded', 'dropped') AND (c.agency_id = ? OR c.state NOT IN ('draft', 'returned'))
ORDER BY r.id LIMIT ?;
