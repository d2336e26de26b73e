-- name: finance_agencies
-- What agencies that there are in a year (its first and last day in turn behind the rest) have of its funds of a kind (each: year, kind), by code.
SELECT u.id, u.name, f.codes, COALESCE(f.n, 0), COALESCE(f.blank, 0), COALESCE(f.amount, 0), COALESCE(e.amount, 0), COALESCE(e.people, 0),
  COALESCE(w.amount, 0), COALESCE(w.people, 0), COALESCE(d.amount, 0)
FROM unit u
LEFT JOIN (SELECT agency_id, COUNT(*) AS n, SUM(budget_code = '') AS blank, SUM(amount) AS amount,
    GROUP_CONCAT(DISTINCT NULLIF(budget_code, '') ORDER BY budget_code SEPARATOR ', ') AS codes
  FROM bonus_fund WHERE year = ? AND kind = ? AND withdrawn_at IS NULL GROUP BY agency_id) f ON f.agency_id = u.id
LEFT JOIN (SELECT agency_id, SUM(amount) AS amount, COUNT(DISTINCT person_id) AS people FROM bonus_entry WHERE year = ? AND kind = ? GROUP BY agency_id) e
  ON e.agency_id = u.id
LEFT JOIN (SELECT r.agency_id, SUM(s.amount) AS amount, COUNT(DISTINCT s.person_id) AS people FROM bonus_run r JOIN bonus_share s ON s.run_id = r.id
  WHERE r.year = ? AND r.kind = ? AND r.state = 'frozen' AND s.amount > 0 GROUP BY r.agency_id) w ON w.agency_id = u.id
LEFT JOIN (SELECT agency_id, SUM(fund) AS amount FROM bonus_run WHERE year = ? AND kind = ? AND state = 'draft' GROUP BY agency_id) d ON d.agency_id = u.id
WHERE u.kind = 'agency' AND u.from_day <= ? AND (u.until_day IS NULL OR u.until_day >= ?)
ORDER BY f.codes IS NULL, f.codes, u.position, u.id;

-- name: finance_levels
-- What was spent of a year and a kind by levels of shares; of no run: sudden.
SELECT IF(e.run_id IS NULL, 'sudden', s.level), COUNT(DISTINCT e.agency_id, e.person_id), SUM(e.amount)
FROM bonus_entry e LEFT JOIN bonus_share s ON s.run_id = e.run_id AND s.person_id = e.person_id
WHERE e.year = ? AND e.kind = ? GROUP BY 1;

-- name: finance_ranks
-- The same by the rank of the main place on the day of the decision.
SELECT x.rank, COUNT(DISTINCT x.agency_id, x.person_id), SUM(x.amount)
FROM (SELECT e.id, e.agency_id, e.person_id, e.amount, MIN(h.rank + 0) AS rank
  FROM bonus_entry e LEFT JOIN holding h ON h.person_id = e.person_id AND h.main = 1 AND h.held_from IS NOT NULL AND h.from_day <= e.document_day
    AND (h.until_day IS NULL OR h.until_day >= e.document_day)
  WHERE e.year = ? AND e.kind = ? GROUP BY e.id) x
GROUP BY x.rank;

-- name: finance_years
SELECT DISTINCT year FROM bonus_fund WHERE withdrawn_at IS NULL UNION SELECT DISTINCT year FROM bonus_entry ORDER BY 1 DESC;
