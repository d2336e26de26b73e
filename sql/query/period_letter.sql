-- name: period_look_next
-- An agency, or the province, that there is on a day and that was not looked at on it (twice). No row: all were.
SELECT u.id, u.kind = 'province' FROM unit u LEFT JOIN period_look l ON l.unit_id = u.id
WHERE u.kind IN ('agency', 'province') AND (u.until_day IS NULL OR u.until_day >= ?) AND (l.day IS NULL OR l.day < ?) LIMIT 1;

-- name: period_look_set
INSERT INTO period_look (unit_id, day) VALUES (?, ?) ON DUPLICATE KEY UPDATE day = VALUES(day);

-- name: period_letter_add
-- Duplicate: he was reminded of it.
INSERT INTO period_letter (person_id, first_month, step) VALUES (?, ?, ?);

-- name: period_letter_owing
-- Who has work in an agency that counts from one day to another.
SELECT DISTINCT person_id FROM delivery WHERE agency_id = ? AND due BETWEEN ? AND ? ORDER BY person_id;

-- name: period_letter_sheets
-- Sheets of an agency and a period, of each person the last edition last: whose, in which state, whether he gave points.
SELECT person_id, state, self_at IS NOT NULL FROM sheet WHERE agency_id = ? AND first_month = ? AND superseded_at IS NULL
ORDER BY person_id, edition;

-- name: period_letter_heads
-- Who heads a unit on a day (twice), and who acts for him.
SELECT person_id FROM holding WHERE unit_id = ? AND `rank` = 'head' AND from_day <= ? AND (until_day IS NULL OR until_day >= ?)
UNION
SELECT receiver_id FROM delegation WHERE agency_id = ? AND accepted_at IS NOT NULL AND ended_at IS NULL AND ? BETWEEN from_day AND until_day;

-- name: period_letter_above
-- Sheets of heads of agencies on a day (twice) whose period ends with a month: to be confirmed; to be published.
SELECT COALESCE(SUM(s.state = 'self'), 0), COALESCE(SUM(s.state = 'preview'), 0)
FROM holding h JOIN unit u ON u.id = h.unit_id AND u.kind = 'agency'
JOIN sheet s ON s.person_id = h.person_id AND s.state IN ('self', 'preview') AND s.superseded_at IS NULL
  AND s.first_month + INTERVAL s.months - 1 MONTH = ?
WHERE h.rank = 'head' AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?);
