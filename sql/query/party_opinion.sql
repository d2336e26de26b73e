-- name: party_opinion_subjects
-- Heads and deputies of agencies whose classification is under way or decided: of a year, of an agency (0: none), or
-- (1) of runs of the province; with what stands of the party committee.
SELECT c.id, c.person_id, c.year, c.agency_id, c.name, c.title, c.agency_name, c.state, v.kind = 'province', COALESCE(o.id, 0),
  o.body, o.document_number, o.document_day
FROM classification_named c JOIN unit v ON v.id = c.authority_id LEFT JOIN party_opinion o ON o.standing = c.id
WHERE c.superseded_at IS NULL AND c.unit_id = c.agency_id AND c.rank IN ('head', 'deputy') AND c.year = ?
  AND (c.agency_id = ? OR (v.kind = 'province' AND ? = 1))
ORDER BY FIELD(c.rank, 'head', 'deputy'), c.agency_name, c.sort_name, c.id;

-- name: party_opinion_subject
SELECT c.id, c.person_id, c.year, c.agency_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), c.title, a.name, c.state, v.kind = 'province',
  COALESCE(o.id, 0), o.body, o.document_number, o.document_day
FROM classification c JOIN year_run r ON r.id = c.run_id JOIN unit v ON v.id = r.authority_id JOIN person p ON p.id = c.person_id
JOIN unit a ON a.id = c.agency_id LEFT JOIN party_opinion o ON o.standing = c.id
WHERE c.id = ? AND c.unit_id = c.agency_id AND c.rank IN ('head', 'deputy');

-- name: party_opinion_missing
-- Classifications of a run that wait for one.
SELECT c.id, c.name FROM classification_named c LEFT JOIN party_opinion o ON o.standing = c.id
WHERE c.run_id = ? AND c.superseded_at IS NULL AND c.unit_id = c.agency_id AND c.rank IN ('head', 'deputy') AND o.id IS NULL
ORDER BY c.sort_name, c.id;

-- name: party_opinion_of
-- Of a classification, what stands first, then what was taken back.
SELECT id, version, classification_id, body, words, document_number, document_day, file_id, maker, made_at, withdrawn_at, withdrawer, reason
FROM party_opinion_named WHERE classification_id = ? ORDER BY withdrawn_at IS NOT NULL, id DESC;

-- name: party_opinion_find
SELECT id, version, classification_id, body, words, document_number, document_day, file_id, maker, made_at, withdrawn_at, withdrawer, reason
FROM party_opinion_named WHERE id = ?;

-- name: party_opinion_add
-- Duplicate: one stands.
INSERT INTO party_opinion (classification_id, body, words, document_number, document_day, made_by, made_under) VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: party_opinion_withdraw
UPDATE party_opinion SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;

-- name: party_opinion_file
UPDATE party_opinion SET file_id = ?, version = version + 1 WHERE id = ? AND withdrawn_at IS NULL;
