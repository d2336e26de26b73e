-- name: bonus_fund_approved
-- Of an agency, a kind and a year.
SELECT COALESCE(SUM(amount), 0) FROM bonus_fund WHERE agency_id = ? AND kind = ? AND year = ? AND withdrawn_at IS NULL;

-- name: bonus_fund_spent
SELECT COALESCE(SUM(amount), 0) FROM bonus_entry WHERE agency_id = ? AND kind = ? AND year = ?;

-- name: bonus_fund_frozen
SELECT COALESCE(SUM(spent), 0) FROM bonus_run WHERE agency_id = ? AND kind = ? AND year = ? AND state = 'frozen';

-- name: bonus_fund_hold
-- What moves the funds of an agency comes one at a time.
SELECT id FROM unit WHERE id = ? FOR UPDATE;
