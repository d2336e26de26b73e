-- name: bonus_stale_shares
-- Shares of an agency that rest on a result which is another one now, not decided as it stands, by run and name.
SELECT DISTINCT b.run_id, b.person_id, p.sort_name
FROM bonus_basis_now b JOIN person p ON p.id = b.person_id LEFT JOIN bonus_stale s ON s.basis_id = b.id AND s.now_id = b.now_id
WHERE b.agency_id = ? AND b.moved = 1 AND s.id IS NULL ORDER BY b.run_id DESC, p.sort_name, b.person_id;

-- name: bonus_stale_waiting
-- How many of them are paid by a decided run.
SELECT COUNT(DISTINCT b.run_id, b.person_id)
FROM bonus_basis_now b LEFT JOIN bonus_stale s ON s.basis_id = b.id AND s.now_id = b.now_id
WHERE b.agency_id = ? AND b.state = 'decided' AND b.moved = 1 AND s.id IS NULL;

-- name: bonus_stale_of_year
-- How many decided shares rest on levels of a run of the year that were replaced.
SELECT COUNT(DISTINCT b.run_id, b.person_id) FROM bonus_basis_now b WHERE b.year_run_id = ? AND b.state = 'decided' AND b.moved = 1;

-- name: bonus_stale_results
-- What a share of a person in a run rests on, as it stands now; decided: as it stands.
SELECT b.id, b.of_year, b.now_id, b.edition, b.months, b.total, b.level, b.first_month, b.moved, s.id IS NOT NULL
FROM bonus_basis_now b LEFT JOIN bonus_stale s ON s.basis_id = b.id AND s.now_id = b.now_id
WHERE b.run_id = ? AND b.person_id = ? ORDER BY b.first_month, b.id;

-- name: bonus_stale_paid
-- Of a person by a run: the award, how many entries and what they come to.
SELECT COALESCE(MIN(IF(type = 'award', id, NULL)), 0), COUNT(*), COALESCE(SUM(amount), 0) FROM bonus_entry WHERE run_id = ? AND person_id = ?;

-- name: bonus_stale_add
-- A key twice: decided meanwhile.
INSERT INTO bonus_stale (basis_id, now_id, decision, entry_id, reason, decided_by, decided_under) VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: bonus_stale_decided
-- What was decided in an agency, the last first; of a share once.
SELECT s.decision, COALESCE(s.entry_id, 0), s.reason, CONCAT_WS(' ', NULLIF(d.family, ''), d.given), s.decided_at, b.run_id, b.person_id,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given)
FROM bonus_run r JOIN bonus_basis b ON b.run_id = r.id JOIN bonus_stale s ON s.basis_id = b.id JOIN person p ON p.id = b.person_id
JOIN person d ON d.id = s.decided_by
WHERE r.agency_id = ? GROUP BY b.run_id, b.person_id, s.decided_at ORDER BY s.decided_at DESC LIMIT 200;
