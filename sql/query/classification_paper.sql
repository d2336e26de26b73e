-- name: classification_print
-- A decided one with what was frozen of it and by which decision, superseded too.
SELECT c.id, s.body, s.sha256, c.superseded_at IS NOT NULL, d.number, d.day, d.signer, a.agency_kind = 'commune'
FROM classification c JOIN classification_snapshot s ON s.classification_id = c.id JOIN year_decision d ON d.id = c.decision_id
JOIN unit a ON a.id = c.agency_id WHERE c.id = ?;

-- name: classification_prints
-- Those of a run that stand: unit by unit, leaders first, by Vietnamese name.
SELECT c.id, s.body, s.sha256, FALSE, d.number, d.day, d.signer, a.agency_kind = 'commune'
FROM classification c JOIN classification_snapshot s ON s.classification_id = c.id JOIN year_decision d ON d.id = c.decision_id
JOIN unit a ON a.id = c.agency_id JOIN unit u ON u.id = c.unit_id JOIN person p ON p.id = c.person_id
WHERE c.run_id = ? AND c.superseded_at IS NULL ORDER BY c.unit_id <> c.agency_id, u.name, u.id, c.rank, p.sort_name, c.person_id;

-- name: classification_paper_add
-- Duplicate: the code is another one's.
INSERT INTO classification_paper (code, kind, classification_id, run_id, unit_name, year, initials, level, people, digest, person_id, at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: classification_paper_of_add
INSERT INTO classification_paper_of (paper_id, position, classification_id) VALUES (?, ?, ?);

-- name: classification_paper_file_add
INSERT INTO classification_paper_file (paper_id, form, sha256, size, bytes) VALUES (?, ?, ?, ?, ?);

-- name: classification_paper_of_one
-- That of a classification.
SELECT id, code, kind, COALESCE(classification_id, 0), run_id, unit_name, year, initials, level, people, digest, at, NULL, 0
FROM classification_paper WHERE classification_id = ? ORDER BY id DESC LIMIT 1;

-- name: classification_paper_of_run
-- Bundles of a run, the newest first, with how many of theirs are superseded.
SELECT b.id, b.code, b.kind, 0, b.run_id, b.unit_name, b.year, b.initials, b.level, b.people, b.digest, b.at, NULL, SUM(c.superseded_at IS NOT NULL)
FROM classification_paper b JOIN classification_paper_of o ON o.paper_id = b.id JOIN classification c ON c.id = o.classification_id
WHERE b.run_id = ? AND b.kind = 'bundle' GROUP BY b.id ORDER BY b.id DESC LIMIT 20;

-- name: classification_paper_find
-- By its code, for a stranger: without people.
SELECT b.id, b.code, b.kind, COALESCE(b.classification_id, 0), b.run_id, b.unit_name, b.year, b.initials, b.level, b.people, b.digest, b.at,
  f.sha256, SUM(c.superseded_at IS NOT NULL)
FROM classification_paper b JOIN classification_paper_of o ON o.paper_id = b.id JOIN classification c ON c.id = o.classification_id
LEFT JOIN classification_paper_file f ON f.paper_id = b.id AND f.form = 'pdf' WHERE b.code = ? GROUP BY b.id;

-- name: classification_paper_file
SELECT bytes, sha256 FROM classification_paper_file WHERE paper_id = ? AND form = ?;
