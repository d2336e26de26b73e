-- name: sheet_closed_until
-- The last day of the windows whose sheets of a person were confirmed: nothing that counts by then changes any more. NULL: none.
SELECT MAX(until_day) FROM sheet WHERE person_id = ? AND superseded_at IS NULL AND state IN ('preview', 'published');
