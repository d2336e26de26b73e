-- name: open_data_agencies
-- Agencies that there were between two days (the last, the first).
SELECT u.id, u.name, u.code, u.agency_kind - 1 FROM unit u
WHERE u.kind = 'agency' AND u.from_day <= ? AND (u.until_day IS NULL OR u.until_day >= ?) ORDER BY u.agency_kind, u.position, u.id;
