-- name: bonus_entry_list
-- Of an agency (twice): filters of year, kind, type, run, person and words (twice each), skip and most last; the newest first; of an award
-- also what corrects it.
SELECT e.id, e.agency_id, e.kind, e.year, e.person_id, e.uid, e.name, e.type, e.run_id, e.entry_id, e.amount, e.reason, e.document_number, e.document_day,
  e.signer, e.maker, e.made_at, COALESCE(c.n, 0), COALESCE(c.amount, 0)
FROM bonus_entry_named e
LEFT JOIN (SELECT entry_id, COUNT(*) AS n, SUM(amount) AS amount FROM bonus_entry WHERE agency_id = ? AND entry_id IS NOT NULL GROUP BY entry_id) c
  ON c.entry_id = e.id
WHERE e.agency_id = ? AND (? = 0 OR e.year = ?) AND (? = '' OR e.kind = ?) AND (? = '' OR e.type = ?) AND (? = 0 OR e.run_id = ?)
  AND (? = 0 OR e.person_id = ?) AND (? = '' OR e.name LIKE ? COLLATE utf8mb4_uca1400_ai_ci)
ORDER BY e.id DESC LIMIT ? OFFSET ?;

-- name: bonus_entry_sums
-- How many of each type and what they come to, by the same filters.
SELECT e.type, COUNT(*), SUM(e.amount) FROM bonus_entry_named e
WHERE e.agency_id = ? AND (? = 0 OR e.year = ?) AND (? = '' OR e.kind = ?) AND (? = '' OR e.type = ?) AND (? = 0 OR e.run_id = ?)
  AND (? = 0 OR e.person_id = ?) AND (? = '' OR e.name LIKE ? COLLATE utf8mb4_uca1400_ai_ci)
GROUP BY e.type;

-- name: bonus_entry_find
-- One (twice) with what its corrections come to.
SELECT e.id, e.agency_id, e.kind, e.year, e.person_id, e.uid, e.name, e.type, e.run_id, e.entry_id, e.amount, e.reason, e.document_number, e.document_day,
  e.signer, e.maker, e.made_at, COALESCE(c.n, 0), COALESCE(c.amount, 0)
FROM bonus_entry_named e
LEFT JOIN (SELECT entry_id, COUNT(*) AS n, SUM(amount) AS amount FROM bonus_entry WHERE entry_id = ? GROUP BY entry_id) c ON c.entry_id = e.id
WHERE e.id = ?;

-- name: bonus_entry_corrections
SELECT id, agency_id, kind, year, person_id, uid, name, type, run_id, entry_id, amount, reason, document_number, document_day, signer, maker, made_at, 0, 0
FROM bonus_entry_named WHERE entry_id = ? ORDER BY id;

-- name: bonus_entry_own
-- Those of a person (twice), the newest first.
SELECT e.id, e.agency_id, e.kind, e.year, e.person_id, e.uid, e.name, e.type, e.run_id, e.entry_id, e.amount, e.reason, e.document_number, e.document_day,
  e.signer, e.maker, e.made_at, COALESCE(c.n, 0), COALESCE(c.amount, 0)
FROM bonus_entry_named e
LEFT JOIN (SELECT entry_id, COUNT(*) AS n, SUM(amount) AS amount FROM bonus_entry WHERE person_id = ? AND entry_id IS NOT NULL GROUP BY entry_id) c
  ON c.entry_id = e.id
WHERE e.person_id = ? ORDER BY e.id DESC LIMIT 200;

-- name: bonus_entry_years
-- Of the entries and funds of an agency (twice).
SELECT year FROM bonus_entry WHERE agency_id = ? UNION SELECT year FROM bonus_fund WHERE agency_id = ? AND withdrawn_at IS NULL ORDER BY 1 DESC;

-- name: bonus_entry_add
INSERT INTO bonus_entry (agency_id, kind, year, person_id, type, run_id, entry_id, amount, reason, document_number, document_day, signer, made_by, made_under)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
