-- name: use_people
-- Main places on a day (twice) in agencies, agency by agency, by name: of one agency or (0) all; of one unit or (0) all; of a group
-- ('': any) of similar tasks; and (1) without heads of agencies.
SELECT h.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), h.title, u.id, u.name, a.id, a.name, h.rank, h.from_day
FROM holding h JOIN unit u ON u.id = h.unit_id JOIN unit a ON a.id = IF(u.kind = 'division', u.parent_id, u.id) AND a.kind = 'agency'
JOIN person p ON p.id = h.person_id
WHERE h.main = 1 AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?) AND (? = 0 OR a.id = ?) AND (? = 0 OR u.id = ?)
  AND (? = '' OR ? = CASE WHEN h.rank = 'staff' THEN 'staff' WHEN h.rank = 'head' AND u.kind = 'agency' THEN 'chief' ELSE 'leader' END)
  AND (? = 0 OR h.rank <> 'head' OR u.kind <> 'agency')
ORDER BY a.position, a.id, p.sort_name, p.id;

-- name: use_levels
-- Levels that stand of people (a JSON array) of some years (the first, the last), person by person, the last year first; decided
-- here before one from outside.
SELECT l.person_id, l.year, l.level, COALESCE(l.shown, -1) FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j
JOIN year_level l ON l.person_id = j.id AND l.year BETWEEN ? AND ? ORDER BY l.person_id, l.year DESC, l.classification_id DESC;

-- name: use_common
-- Points of the parts of the common criteria in published sheets of people (a JSON array) whose periods begin from one day to
-- another, times the months of the period, person by person.
SELECT s.person_id, SUM(s.months), SUM(s.months * (s.head_1 + s.head_2)), SUM(s.months * (s.head_3 + s.head_4 + s.head_5 + s.head_6)),
  SUM(s.months * (s.head_7 + s.head_8 + s.head_9 + s.head_10))
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN sheet s ON s.person_id = j.id AND s.state = 'published'
  AND s.superseded_at IS NULL AND s.head_1 IS NOT NULL AND s.first_month BETWEEN ? AND ?
GROUP BY s.person_id ORDER BY s.person_id;
