-- name: sheet_past_people
-- Published sheets of some people (a JSON array) that stand, of periods that begin from one month to another.
SELECT s.person_id, s.first_month, s.months, s.total, COALESCE(s.shown, 0), s.level
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN sheet s ON s.person_id = j.id AND s.first_month BETWEEN ? AND ? AND s.state = 'published' AND s.superseded_at IS NULL;

-- name: sheet_past_agency
-- Published totals of an agency and a period, of so many months.
SELECT person_id, total FROM sheet
WHERE agency_id = ? AND first_month = ? AND months = ? AND state = 'published' AND superseded_at IS NULL AND total IS NOT NULL;

-- name: sheet_past_province
-- How often each total was published in the province, in a period of so many months.
SELECT total, COUNT(*) FROM sheet
WHERE first_month = ? AND months = ? AND state = 'published' AND superseded_at IS NULL AND total IS NOT NULL GROUP BY total;
