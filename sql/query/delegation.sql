-- name: delegation_of_agency
-- The delegations of an agency, the last first.
SELECT * FROM delegation_named WHERE agency_id = ? ORDER BY from_day DESC, id DESC LIMIT 50;

-- name: delegation_find
SELECT * FROM delegation_named WHERE id = ?;

-- name: delegation_waiting
-- Those that a person has not answered yet and that a day is not too late for.
SELECT * FROM delegation_named WHERE receiver_id = ? AND accepted_at IS NULL AND ended_at IS NULL
  AND until_day >= ? ORDER BY from_day, id;

-- name: delegation_hold
-- Nobody else delegates in the agency until the end of the transaction.
SELECT id FROM delegation WHERE agency_id = ? FOR UPDATE;

-- name: delegation_head
-- The head of an agency on a day (twice). No row: it has none.
SELECT h.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) FROM holding h JOIN person p ON p.id = h.person_id
WHERE h.unit_id = ? AND h.rank = 'head' AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?) LIMIT 1;

-- name: delegation_add
INSERT INTO delegation (agency_id, kind, giver_id, receiver_id, document_number, document_day, subject,
  from_day, until_day, created_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: delegation_accept
-- No row: answered or ended already.
UPDATE delegation SET accepted_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND receiver_id = ? AND accepted_at IS NULL AND ended_at IS NULL;

-- name: delegation_end
-- why: declined, withdrawn. No row: ended already.
UPDATE delegation SET ended_at = UTC_TIMESTAMP(6), ended_why = ?, ended_by = ?, version = version + 1
WHERE id = ? AND ended_at IS NULL;
