-- name: frozen_after
-- Published sheets behind an id, with what they froze; of a year, or (0) of all.
SELECT s.id, s.edition, p.uid, DATE_FORMAT(s.first_month, '%Y-%m'), x.body, x.sha256, s.total, s.level, COALESCE(s.shown, 0),
  s.superseded_at IS NOT NULL
FROM sheet s JOIN sheet_snapshot x ON x.sheet_id = s.id JOIN person p ON p.id = s.person_id
WHERE s.id > ? AND s.state = 'published' AND (? = 0 OR YEAR(s.first_month) = ?) ORDER BY s.id LIMIT ?;

-- name: frozen_digest
SELECT x.sha256, s.superseded_at IS NOT NULL FROM sheet_snapshot x JOIN sheet s ON s.id = x.sheet_id WHERE x.sheet_id = ?;
