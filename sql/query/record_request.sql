-- name: record_requests_own
-- What a person asked, the last first.
SELECT id, version, person_id, name, year, agency_id, above, agency_name, kind, words, received_on, due_on, state, answer, answerer,
  answered_at, behalf_kind, behalf
FROM record_request_named WHERE person_id = ? ORDER BY id DESC LIMIT 200;

-- name: record_requests_of_agency
-- What an agency answers, of 0 what Home Affairs does of heads of agencies; those that wait first, by their day. Not a person's own.
SELECT id, version, person_id, name, year, agency_id, above, agency_name, kind, words, received_on, due_on, state, answer, answerer,
  answered_at, behalf_kind, behalf
FROM record_request_named WHERE above = (? = 0) AND ? IN (0, agency_id) AND person_id <> ? AND state <> 'withdrawn'
ORDER BY state <> 'waiting', IF(state = 'waiting', due_on, NULL), id DESC LIMIT 200;

-- name: record_request_find
SELECT id, version, person_id, name, year, agency_id, above, agency_name, kind, words, received_on, due_on, state, answer, answerer,
  answered_at, behalf_kind, behalf
FROM record_request_named WHERE id = ?;

-- name: record_request_add
INSERT INTO record_request (person_id, year, agency_id, above, kind, words, received_on, due_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: record_request_answer
-- No row: answered, withdrawn or changed meanwhile.
UPDATE record_request SET state = ?, answer = ?, answered_by = ?, answered_under = ?, answered_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'waiting';

-- name: record_request_withdraw
UPDATE record_request SET state = 'withdrawn', version = version + 1 WHERE id = ? AND version = ? AND person_id = ? AND state = 'waiting';
