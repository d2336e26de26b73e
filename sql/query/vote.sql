-- name: vote_find
-- No row: nothing was written about it.
SELECT from_day, until_day, way, version FROM vote WHERE catalog_id = ?;

-- name: vote_experts
-- Those who were asked, in the order in which they were listed, with the products that they took.
SELECT e.id, e.name, e.post, e.row_id, e.fit, e.note, r.code, r.task, r.output, r.group_no, r.removed, e.version
FROM vote_expert e LEFT JOIN catalog_row r ON r.id = e.row_id
WHERE e.catalog_id = ? AND e.removed = 0 ORDER BY e.id;

-- name: vote_add
-- A key twice: it is there, vote_put changes it.
INSERT INTO vote (from_day, until_day, way, catalog_id) VALUES (?, ?, ?, ?);

-- name: vote_put
-- No row: changed meanwhile.
UPDATE vote SET from_day = ?, until_day = ?, way = ?, version = version + 1 WHERE catalog_id = ? AND version = ?;

-- name: vote_expert_add
INSERT INTO vote_expert (name, post, row_id, fit, note, catalog_id) VALUES (?, ?, ?, ?, ?, ?);

-- name: vote_expert_put
-- No row: changed or taken off meanwhile.
UPDATE vote_expert SET name = ?, post = ?, row_id = ?, fit = ?, note = ?, version = version + 1
WHERE catalog_id = ? AND id = ? AND version = ? AND removed = 0;

-- name: vote_expert_remove
-- As vote_expert_put.
UPDATE vote_expert SET removed = 1, version = version + 1 WHERE catalog_id = ? AND id = ? AND version = ? AND removed = 0;
