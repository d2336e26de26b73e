-- name: sheet_printed
-- Published sheets that stand, of an agency and a period with what they froze: those of the agency itself first, then by unit and name.
SELECT s.id, s.person_id, s.unit_id, u.name, a.agency_kind, x.body, x.sha256, s.total, s.shown, s.level, s.superseded_at IS NOT NULL
FROM sheet s JOIN sheet_snapshot x ON x.sheet_id = s.id JOIN unit u ON u.id = s.unit_id JOIN unit a ON a.id = s.agency_id
JOIN person p ON p.id = s.person_id
WHERE s.agency_id = ? AND s.first_month = ? AND s.state = 'published' AND s.superseded_at IS NULL
ORDER BY s.unit_id <> s.agency_id, u.position, u.id, s.rank, p.sort_name, s.person_id;

-- name: sheet_printed_one
-- The same of one, superseded too.
SELECT s.id, s.person_id, s.unit_id, u.name, a.agency_kind, x.body, x.sha256, s.total, s.shown, s.level, s.superseded_at IS NOT NULL
FROM sheet s JOIN sheet_snapshot x ON x.sheet_id = s.id JOIN unit u ON u.id = s.unit_id JOIN unit a ON a.id = s.agency_id
WHERE s.id = ? AND s.state = 'published';

-- name: sheet_printed_of
-- The same of those that a paper is of.
SELECT s.id, s.person_id, s.unit_id, u.name, a.agency_kind, x.body, x.sha256, s.total, s.shown, s.level, s.superseded_at IS NOT NULL
FROM sheet_paper_of o JOIN sheet s ON s.id = o.sheet_id JOIN sheet_snapshot x ON x.sheet_id = s.id JOIN unit u ON u.id = s.unit_id
JOIN unit a ON a.id = s.agency_id
WHERE o.paper_id = ? ORDER BY o.position;

-- name: sheet_paper_add
-- Duplicate: the code is another one's.
INSERT INTO sheet_paper (code, kind, sheet_id, agency_id, unit_id, unit_name, first_month, months, initials, shown, sheets, digest,
  state, person_id, at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: sheet_paper_of_add
INSERT INTO sheet_paper_of (paper_id, position, sheet_id) VALUES (?, ?, ?);

-- name: sheet_paper_file_add
INSERT INTO sheet_paper_file (paper_id, form, sha256, size, bytes) VALUES (?, ?, ?, ?, ?);

-- name: sheet_paper_end
-- What waited was made, or could not be.
UPDATE sheet_paper SET state = ? WHERE id = ? AND state = 'waiting';

-- name: sheet_paper_of_sheet
-- Those of a sheet, the newest first.
SELECT p.id, p.code, p.kind, COALESCE(p.sheet_id, 0), p.agency_id, p.unit_id, p.unit_name, p.first_month, p.months, p.initials,
  p.shown, p.sheets, p.digest, p.state, p.at, CONCAT_WS(' ', NULLIF(n.family, ''), n.given), f.sha256, COALESCE(f.size, 0),
  COUNT(g.id) AS signed, 0 AS progress, 0 AS superseded
FROM sheet_paper p JOIN person n ON n.id = p.person_id LEFT JOIN sheet_paper_file f ON f.paper_id = p.id AND f.form = 'pdf'
LEFT JOIN sheet_signed g ON g.paper_id = p.id
WHERE p.sheet_id = ? GROUP BY p.id ORDER BY p.id DESC LIMIT 50;

-- name: sheet_paper_of_agency
-- Tables and bundles of an agency and a period, the newest first, with how far the worker is and how many of their sheets are superseded.
SELECT p.id, p.code, p.kind, 0, p.agency_id, p.unit_id, p.unit_name, p.first_month, p.months, p.initials,
  p.shown, p.sheets, p.digest, p.state, p.at, CONCAT_WS(' ', NULLIF(n.family, ''), n.given), f.sha256, COALESCE(f.size, 0),
  0 AS signed, COALESCE(MAX(j.progress), 0) AS progress, SUM(s.superseded_at IS NOT NULL) AS superseded
FROM sheet_paper p JOIN person n ON n.id = p.person_id JOIN sheet_paper_of o ON o.paper_id = p.id JOIN sheet s ON s.id = o.sheet_id
LEFT JOIN sheet_paper_file f ON f.paper_id = p.id AND f.form = 'pdf' LEFT JOIN job j ON j.kind = 'sheet_bundle' AND j.object_id = p.id
WHERE p.agency_id = ? AND p.first_month = ? AND p.sheet_id IS NULL GROUP BY p.id ORDER BY p.id DESC LIMIT 50;

-- name: sheet_paper_get
-- One, for who makes or reads its file.
SELECT p.id, p.code, p.kind, COALESCE(p.sheet_id, 0), p.agency_id, p.unit_id, p.unit_name, p.first_month, p.months, p.initials,
  p.shown, p.sheets, p.digest, p.state, p.at, NULL, NULL, 0, 0, 0, 0
FROM sheet_paper p WHERE p.id = ?;

-- name: sheet_paper_find
-- By its code, for a stranger: without people.
SELECT p.id, p.code, p.kind, COALESCE(p.sheet_id, 0), p.agency_id, p.unit_id, p.unit_name, p.first_month, p.months, p.initials,
  p.shown, p.sheets, p.digest, p.state, p.at, NULL, f.sha256, 0, 0, 0, SUM(s.superseded_at IS NOT NULL) AS superseded
FROM sheet_paper p JOIN sheet_paper_of o ON o.paper_id = p.id JOIN sheet s ON s.id = o.sheet_id
LEFT JOIN sheet_paper_file f ON f.paper_id = p.id AND f.form = 'pdf'
WHERE p.code = ? GROUP BY p.id;

-- name: sheet_paper_maker
SELECT person_id FROM sheet_paper WHERE id = ?;

-- name: sheet_paper_file
SELECT bytes, sha256 FROM sheet_paper_file WHERE paper_id = ? AND form = ?;

-- name: sheet_signed_add
-- Duplicate: the same file was brought before.
INSERT INTO sheet_signed (paper_id, sha256, size, bytes, person_id) VALUES (?, ?, ?, ?, ?);

-- name: sheet_signature_add
INSERT INTO sheet_signature (signed_id, position, signer, signed_at, sound, whole) VALUES (?, ?, ?, ?, ?, ?);

-- name: sheet_signed_of
-- What was brought of the papers of a sheet, signature by signature.
SELECT g.id, g.paper_id, g.at, CONCAT_WS(' ', NULLIF(n.family, ''), n.given), x.signer, x.signed_at, x.sound, x.whole
FROM sheet_paper p JOIN sheet_signed g ON g.paper_id = p.id JOIN sheet_signature x ON x.signed_id = g.id JOIN person n ON n.id = g.person_id
WHERE p.sheet_id = ? ORDER BY g.id DESC, x.position;

-- name: sheet_signed_of_agency
-- The same of tables and bundles of an agency and a period.
SELECT g.id, g.paper_id, g.at, CONCAT_WS(' ', NULLIF(n.family, ''), n.given), x.signer, x.signed_at, x.sound, x.whole
FROM sheet_paper p JOIN sheet_signed g ON g.paper_id = p.id JOIN sheet_signature x ON x.signed_id = g.id JOIN person n ON n.id = g.person_id
WHERE p.agency_id = ? AND p.first_month = ? AND p.sheet_id IS NULL ORDER BY g.id DESC, x.position;

-- name: sheet_signed_file
SELECT bytes, paper_id FROM sheet_signed WHERE id = ?;
