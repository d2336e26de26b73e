-- name: bonus_fund_approved
-- Of an agency, a kind and a year.
SELECT COALESCE(SUM(amount), 0) FROM bonus_fund WHERE agency_id = ? AND kind = ? AND year = ? AND withdrawn_at IS NULL;

-- name: bonus_fund_spent
SELECT COALESCE(SUM(amount), 0) FROM bonus_entry WHERE agency_id = ? AND kind = ? AND year = ?;

-- name: bonus_fund_frozen
SELECT COALESCE(SUM(spent), 0) FROM bonus_run WHERE agency_id = ? AND kind = ? AND year = ? AND state = 'frozen';

-- name: bonus_fund_least
-- Over how few people the smallest part goes of what was spent (by runs, and what no run awarded) and of what waits (by runs); 0: nothing
-- is there (each: agency, kind, year).
SELECT
  (SELECT COALESCE(MIN(n), 0) FROM (SELECT COUNT(DISTINCT person_id) AS n FROM bonus_entry WHERE agency_id = ? AND kind = ? AND year = ?
    GROUP BY IF(type = 'award', run_id, 0)) e),
  (SELECT COALESCE(MIN(n), 0) FROM (SELECT COUNT(*) AS n FROM bonus_run r JOIN bonus_share s ON s.run_id = r.id
    WHERE r.agency_id = ? AND r.kind = ? AND r.year = ? AND r.state = 'frozen' AND s.amount > 0 GROUP BY r.id) w);

-- name: bonus_fund_hold
-- What moves the funds of an agency comes one at a time.
SELECT id FROM unit WHERE id = ? FOR UPDATE;

-- name: bonus_fund_of_year
-- The documents of an agency and a year, also what was taken back, by kind, the last first.
SELECT f.id, f.version, f.agency_id, f.kind, f.year, f.budget_code, COALESCE(f.salary_fund, 0), f.amount, f.document_number, f.document_day,
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given), f.made_at, f.withdrawn_at, CONCAT_WS(' ', NULLIF(w.family, ''), w.given), f.reason
FROM bonus_fund f JOIN person m ON m.id = f.made_by LEFT JOIN person w ON w.id = f.withdrawn_by
WHERE f.agency_id = ? AND f.year = ? ORDER BY f.kind, f.id DESC;

-- name: bonus_fund_find
SELECT f.id, f.version, f.agency_id, f.kind, f.year, f.budget_code, COALESCE(f.salary_fund, 0), f.amount, f.document_number, f.document_day,
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given), f.made_at, f.withdrawn_at, CONCAT_WS(' ', NULLIF(w.family, ''), w.given), f.reason
FROM bonus_fund f JOIN person m ON m.id = f.made_by LEFT JOIN person w ON w.id = f.withdrawn_by WHERE f.id = ?;

-- name: bonus_fund_code
-- The budget code that an agency said last.
SELECT budget_code FROM bonus_fund WHERE agency_id = ? ORDER BY id DESC LIMIT 1;

-- name: bonus_fund_add
INSERT INTO bonus_fund (agency_id, kind, year, budget_code, salary_fund, amount, document_number, document_day, made_by, made_under)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: bonus_fund_withdraw
-- No row: taken back or changed meanwhile.
UPDATE bonus_fund SET withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), reason = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;
