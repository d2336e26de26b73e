-- name: year_run_find
-- A run (its id).
SELECT r.id, r.version, r.authority_id, u.name, u.kind = 'province', r.year, r.state, r.base, r.rate, r.outstanding_number, r.outstanding_day,
  r.group_number, r.group_day, r.chosen_why, CONCAT_WS(' ', NULLIF(o.family, ''), o.given), r.opened_at,
  CONCAT_WS(' ', NULLIF(z.family, ''), z.given), r.frozen_at
FROM year_run r JOIN unit u ON u.id = r.authority_id JOIN person o ON o.id = r.opened_by LEFT JOIN person z ON z.id = r.frozen_by WHERE r.id = ?;

-- name: year_runs_of_year
-- Columns of year_run_find.
SELECT r.id, r.version, r.authority_id, u.name, u.kind = 'province', r.year, r.state, r.base, r.rate, r.outstanding_number, r.outstanding_day,
  r.group_number, r.group_day, r.chosen_why, CONCAT_WS(' ', NULLIF(o.family, ''), o.given), r.opened_at,
  CONCAT_WS(' ', NULLIF(z.family, ''), z.given), r.frozen_at
FROM year_run r JOIN unit u ON u.id = r.authority_id JOIN person o ON o.id = r.opened_by LEFT JOIN person z ON z.id = r.frozen_by WHERE r.year = ? ORDER BY r.id;

-- name: year_run_of
-- Which run is that of an authority and a year.
SELECT id FROM year_run WHERE authority_id = ? AND year = ?;

-- name: year_run_hold
-- Nobody else changes a run until the end of the transaction.
SELECT version, state FROM year_run WHERE id = ? FOR UPDATE;

-- name: year_run_years
-- The runs of an authority, the last first.
SELECT id, year, state FROM year_run WHERE authority_id = ? ORDER BY year DESC;

-- name: year_run_add
INSERT INTO year_run (authority_id, year, opened_by, opened_under) VALUES (?, ?, ?, ?);

-- name: year_run_groups
SELECT id, position, name FROM year_group WHERE run_id = ? ORDER BY position;

-- name: classification_get
SELECT n.* FROM classification_named n WHERE n.id = ?;

-- name: classification_of_run
-- Those of a run that stand, unit by unit, leaders first, by Vietnamese name.
SELECT n.* FROM classification_named n WHERE n.run_id = ? AND n.superseded_at IS NULL ORDER BY n.unit_id <> n.agency_id, n.unit_name, n.unit_id,
  n.rank, n.sort_name, n.person_id;

-- name: classification_of_year
-- Those of all runs of a year that stand, in no order: they are sorted where they are read.
SELECT n.* FROM classification_named n WHERE n.year = ? AND n.superseded_at IS NULL;

-- name: classification_of_person
-- Those of a person, the last year and edition first.
SELECT n.* FROM classification_named n WHERE n.person_id = ? ORDER BY n.year DESC, n.edition DESC;

-- name: classification_taken
-- Who of people (a JSON array) has one of a year already.
SELECT c.person_id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) j JOIN classification c ON c.person_id = j.id AND c.year = ?;

-- name: classification_hold
-- Nobody else changes one until the end of the transaction.
SELECT version, state FROM classification WHERE id = ? FOR UPDATE;

-- name: classification_add
-- Many at once: they begin, open, with the place that each has.
INSERT INTO classification (run_id, person_id, year, agency_id, unit_id, title, rank) VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: classification_opened
-- The first step of all of a run that have none yet (who, under which delegation, the run).
INSERT INTO classification_step (classification_id, act, person_id, delegation_id)
SELECT c.id, 'open', ?, ? FROM classification c WHERE c.run_id = ? AND NOT EXISTS (SELECT 1 FROM classification_step s WHERE s.classification_id = c.id);

-- name: classification_step_add
INSERT INTO classification_step (classification_id, act, person_id, delegation_id, reason) VALUES (?, ?, ?, ?, ?);

-- name: classification_steps
SELECT s.act, CONCAT_WS(' ', NULLIF(p.family, ''), p.given), s.delegation_id IS NOT NULL, s.reason, s.at
FROM classification_step s JOIN person p ON p.id = s.person_id WHERE s.classification_id = ? ORDER BY s.id;
