-- name: organisation_people
-- Everybody by login name, of which kind on a day, with the number.
SELECT p.id, p.uid, p.family, p.given, p.sort_name, p.mail, p.entry_uuid IS NOT NULL, p.version,
  (SELECT k.kind FROM person_kind k WHERE k.person_id = p.id AND k.from_day <= ?
    ORDER BY k.from_day DESC LIMIT 1), n.number
FROM person p LEFT JOIN person_number n ON n.person_id = p.id ORDER BY p.uid;

-- name: organisation_holdings
-- The places that hold on a day or later, by person.
SELECT * FROM holding_named WHERE held_from IS NOT NULL AND (until_day IS NULL OR until_day >= ?)
ORDER BY person_id, from_day, id;

-- name: organisation_posts
-- All posts by code, with the columns of post_page.
SELECT t.id, t.code, t.name, t.agency_id, a.name, t.agency_kind, t.from_day, t.until_day, t.version, 0
FROM post t LEFT JOIN unit a ON a.id = t.agency_id ORDER BY t.code;

-- name: organisation_frames
-- All competencies that hold on a day (twice).
SELECT post_id, name, level, from_day, until_day FROM post_competency
WHERE from_day <= ? AND (until_day IS NULL OR until_day >= ?) ORDER BY post_id, position, id;

-- name: organisation_person_ids
SELECT id, uid FROM person ORDER BY uid;
