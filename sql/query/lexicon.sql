-- name: lexicon_last
-- The version that counts; NULL: the program's own does.
SELECT MAX(version) FROM lexicon;

-- name: lexicon_list
-- The newest first, from one on. By whom, what, of which class.
SELECT l.version, l.made_at, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), l.deed, l.about, l.source
FROM lexicon l JOIN person p ON p.id = l.person_id ORDER BY l.version DESC LIMIT ? OFFSET ?;

-- name: lexicon_count
SELECT COUNT(*) FROM lexicon;

-- name: lexicon_find
-- The same columns as lexicon_list. No row: there is no such version.
SELECT l.version, l.made_at, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), l.deed, l.about, l.source
FROM lexicon l JOIN person p ON p.id = l.person_id WHERE l.version = ?;

-- name: lexicon_classes
SELECT class, name, words FROM lexicon_class WHERE version = ? ORDER BY position;

-- name: lexicon_add
-- A key twice: somebody else has written this version.
INSERT INTO lexicon (version, person_id, deed, about, source) VALUES (?, ?, ?, ?, ?);

-- name: lexicon_class_add
INSERT INTO lexicon_class (version, position, class, name, words) VALUES (?, ?, ?, ?, ?);
