-- name: compare_sheets
-- What stands behind a number: sheets of an agency, of periods that begin from one day to another, that are at most so many months long;
-- of a unit (twice; 0: all), a group ('', twice: all), a level ('', twice: all); a page of them (how many, behind how many).
SELECT n.person_id, n.name, n.title, n.unit_name, n.agency_name, n.first_month, n.months, n.state = 'excepted', IF(n.total IS NULL, -1, n.shown), n.level, 0, COUNT(*) OVER ()
FROM sheet_named n
WHERE n.agency_id = ? AND n.first_month BETWEEN ? AND ? AND n.months <= ? AND n.state IN ('published', 'excepted') AND n.superseded_at IS NULL
  AND (? = 0 OR n.unit_id = ?) AND (? = '' OR ? = IF(n.kind = 'contract', 'contract', n.rank)) AND (? = '' OR n.level = ?)
ORDER BY n.unit_id <> n.agency_id, n.unit_name, n.sort_name, n.person_id, n.first_month LIMIT ? OFFSET ?;

-- name: compare_classes
-- The same of classifications of an agency and a year that were decided (the kind of its person by a day, twice).
SELECT n.person_id, n.name, n.title, n.unit_name, n.agency_name, MAKEDATE(n.year, 1), 12, n.level IS NULL, IF(n.mean IS NULL, -1, n.shown), n.level, n.id, COUNT(*) OVER ()
FROM classification_named n LEFT JOIN person_kind k ON k.person_id = n.person_id AND k.from_day <= ?
LEFT JOIN person_kind l ON l.person_id = n.person_id AND l.from_day <= ? AND l.from_day > k.from_day
WHERE n.agency_id = ? AND n.year = ? AND n.decision_id > 0 AND n.superseded_at IS NULL AND l.person_id IS NULL
  AND (? = 0 OR n.unit_id = ?) AND (? = '' OR ? = IF(k.kind = 'contract', 'contract', n.rank)) AND (? = '' OR n.level = ?)
ORDER BY n.unit_id <> n.agency_id, n.unit_name, n.sort_name, n.person_id LIMIT ? OFFSET ?;
