-- name: bonus_frozen_after
-- What runs froze, by id, those behind one; of a year, or of all (0 twice).
SELECT r.id, a.name, r.agency_id, r.kind, r.regulation_id, r.year, r.month, r.months, r.fund, COALESCE(r.reserve, -1), COALESCE(r.spent, -1),
  r.state = 'decided', s.body, s.sha256
FROM bonus_run r JOIN unit a ON a.id = r.agency_id LEFT JOIN bonus_snapshot s ON s.run_id = r.id
WHERE r.id > ? AND (? = 0 OR r.year = ?) AND (r.state IN ('frozen','decided') OR s.run_id IS NOT NULL) ORDER BY r.id LIMIT ?;

-- name: bonus_frozen_shares
-- Of a run, in the order of its document, each with what was awarded for it by the run itself: who had nothing may have got an award
-- by a corrected result since.
SELECT s.place, s.person_id, s.unit_id, s.level, s.amount, COALESCE(e.amount, 0)
FROM bonus_share s LEFT JOIN bonus_entry e ON e.run_id = s.run_id AND e.person_id = s.person_id AND e.type = 'award'
  AND NOT EXISTS (SELECT 1 FROM bonus_stale z WHERE z.entry_id = e.id)
WHERE s.run_id = ? ORDER BY s.place;

-- name: bonus_frozen_stale
-- Whose results in a run were superseded since.
SELECT p.uid FROM bonus_basis b JOIN person p ON p.id = b.person_id LEFT JOIN sheet s ON s.id = b.sheet_id
LEFT JOIN classification c ON c.id = b.classification_id
WHERE b.run_id = ? AND (s.superseded_at IS NOT NULL OR c.superseded_at IS NOT NULL) GROUP BY p.id, p.uid ORDER BY p.uid;
