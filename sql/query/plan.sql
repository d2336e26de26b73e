-- name: plan_add
INSERT INTO plan (name, document, day, issuer, created_by) VALUES (?, ?, ?, ?, ?);

-- name: plan_list
-- Newest first.
SELECT id, name, document, day, issuer, version FROM plan ORDER BY day DESC, id DESC LIMIT 50;

-- name: plan_find
-- No row: no such plan.
SELECT id, name, document, day, issuer, version FROM plan WHERE id = ?;

-- name: plan_touch
-- Where a task is added: two who do it at once come one after the other. No row: no such plan.
UPDATE plan SET version = version + 1 WHERE id = ?;

-- name: plan_task_add
INSERT INTO plan_task (plan_id, position, title, due, word, owes, known, campaign_id, doer_id, created_by)
SELECT ?, COALESCE(MAX(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? FROM plan_task WHERE plan_id = ?;

-- name: plan_owner_add
INSERT INTO plan_owner (task_id, agency_id) VALUES (?, ?);

-- name: plan_tasks
-- Of a plan in its order; first value 1: those of all plans.
SELECT t.id, t.plan_id, t.position, t.title, t.due, t.word, t.owes, t.known, t.campaign_id, k.name,
  t.doer_id, d.name, t.withdrawn_at IS NOT NULL, t.withdrawn_why, t.version
FROM plan_task t LEFT JOIN campaign k ON k.id = t.campaign_id LEFT JOIN unit d ON d.id = t.doer_id
WHERE ? = 1 OR t.plan_id = ? ORDER BY t.due, t.position, t.id;

-- name: plan_task_find
-- The columns of plan_tasks. No row: no such task.
SELECT t.id, t.plan_id, t.position, t.title, t.due, t.word, t.owes, t.known, t.campaign_id, k.name,
  t.doer_id, d.name, t.withdrawn_at IS NOT NULL, t.withdrawn_why, t.version
FROM plan_task t LEFT JOIN campaign k ON k.id = t.campaign_id LEFT JOIN unit d ON d.id = t.doer_id
WHERE t.id = ?;

-- name: plan_task_change
-- No row: changed meanwhile or withdrawn.
UPDATE plan_task SET title = ?, due = ?, word = ?, version = version + 1
WHERE id = ? AND version = ? AND withdrawn_at IS NULL;

-- name: plan_task_withdraw
-- No row: changed meanwhile or withdrawn.
UPDATE plan_task SET withdrawn_at = UTC_TIMESTAMP(6), withdrawn_by = ?, withdrawn_why = ?,
  version = version + 1 WHERE id = ? AND version = ? AND withdrawn_at IS NULL;

-- name: plan_task_restore
-- It is owed again. No row: changed meanwhile or not withdrawn.
UPDATE plan_task SET withdrawn_at = NULL, withdrawn_by = NULL, withdrawn_why = NULL,
  version = version + 1 WHERE id = ? AND version = ? AND withdrawn_at IS NOT NULL;

-- name: plan_owners
-- Who was chosen, for the tasks of a plan (first value 1: of all plans).
SELECT o.task_id, o.agency_id FROM plan_owner o JOIN plan_task t ON t.id = o.task_id
WHERE ? = 1 OR t.plan_id = ?;

-- name: plan_agencies
-- The bodies of a day, departments first, and who is their head then; second value not NULL: that
-- one alone.
SELECT u.id, u.name, u.agency_kind,
  (SELECT CONCAT_WS(' ', NULLIF(p.family, ''), p.given) FROM holding h JOIN person p ON p.id = h.person_id
    WHERE h.unit_id = u.id AND h.rank = 'head' AND h.from_day <= x.day
      AND (h.until_day IS NULL OR h.until_day >= x.day) ORDER BY h.from_day DESC LIMIT 1)
FROM (SELECT ? AS day) x JOIN unit u
WHERE u.kind = 'agency' AND u.from_day <= x.day AND (u.until_day IS NULL OR u.until_day >= x.day)
  AND (? IS NULL OR u.id = ?)
ORDER BY u.agency_kind <> 'department', u.position, u.id;

-- name: plan_bodies
-- plan_agencies without their heads: for the worker.
SELECT u.id, u.name, u.agency_kind, NULL FROM (SELECT ? AS day) x JOIN unit u
WHERE u.kind = 'agency' AND u.from_day <= x.day AND (u.until_day IS NULL OR u.until_day >= x.day)
ORDER BY u.agency_kind <> 'department', u.position, u.id;

-- name: plan_done
-- What is done by a document that stands, or by the catalogs of a campaign: task, agency, day, the
-- document, what the catalog is at now. First two values as in plan_tasks.
SELECT c.task_id, c.agency_id, c.done_day, c.document, NULL FROM plan_tick c JOIN plan_task t ON t.id = c.task_id
WHERE c.state = 'standing' AND t.known IS NULL AND (? = 1 OR t.plan_id = ?)
UNION ALL
SELECT t.id, g.agency_id, DATE(MIN(r.submitted_at) + INTERVAL 7 HOUR), '', NULL
FROM plan_task t JOIN catalog g ON g.campaign_id = t.campaign_id
JOIN catalog_round r ON r.catalog_id = g.id AND r.outcome <> 'withdrawn'
WHERE t.known = 'catalog_submitted' AND (? = 1 OR t.plan_id = ?) GROUP BY t.id, g.agency_id
UNION ALL
SELECT t.id, g.agency_id, MIN(g.decision_day), MIN(g.decision_number), NULL
FROM plan_task t JOIN catalog g ON g.campaign_id = t.campaign_id AND g.state IN ('in_force', 'superseded')
WHERE t.known = 'catalog_in_force' AND (? = 1 OR t.plan_id = ?) GROUP BY t.id, g.agency_id
UNION ALL
SELECT t.id, g.agency_id, NULL, '', g.state
FROM plan_task t JOIN catalog g ON g.campaign_id = t.campaign_id AND g.open_agency IS NOT NULL
WHERE t.known IS NOT NULL AND (? = 1 OR t.plan_id = ?);

-- name: plan_ticks
-- All documents of an agency for the tasks of a plan, the newest first.
SELECT c.id, c.task_id, c.agency_id, c.done_day, c.document, c.document_day, c.note,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given), g.kind, g.behalf, c.at, c.state,
  CONCAT_WS(' ', NULLIF(q.family, ''), q.given), c.returned_at, c.reason
FROM plan_tick c JOIN plan_task t ON t.id = c.task_id JOIN person p ON p.id = c.person_id
LEFT JOIN delegation_named g ON g.id = c.delegation_id
LEFT JOIN person q ON q.id = c.returned_by
WHERE t.plan_id = ? AND c.agency_id = ? ORDER BY c.at DESC, c.id DESC;

-- name: plan_tick_hold
-- The document that stands for a task and an agency, held. No row: none.
SELECT id FROM plan_tick WHERE task_id = ? AND standing_agency = ? FOR UPDATE;

-- name: plan_tick_replace
-- No row: it does not stand any more.
UPDATE plan_tick SET state = 'replaced' WHERE id = ? AND state = 'standing';

-- name: plan_tick_add
-- Duplicate: one stands already.
INSERT INTO plan_tick (task_id, agency_id, done_day, document, document_day, note, person_id, delegation_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: plan_tick_return
-- No row: it does not stand any more.
UPDATE plan_tick SET state = 'returned', returned_by = ?, returned_at = UTC_TIMESTAMP(6), reason = ?
WHERE id = ? AND state = 'standing';

-- name: plan_people
-- Heads of an agency on a day, those who act for them, and its catalog officers; and by what.
SELECT h.person_id, 'head', u.name FROM holding h JOIN unit u ON u.id = h.unit_id
WHERE u.id = ? AND h.rank = 'head' AND h.from_day <= ? AND (h.until_day IS NULL OR h.until_day >= ?)
UNION
SELECT a.receiver_id, 'head', u.name FROM delegation a JOIN unit u ON u.id = a.agency_id
WHERE u.id = ? AND a.accepted_at IS NOT NULL AND a.ended_at IS NULL AND ? BETWEEN a.from_day AND a.until_day
UNION
SELECT d.person_id, 'officer', u.name FROM duty d JOIN unit u ON u.id = d.agency_id
WHERE u.id = ? AND d.kind = 'officer' AND d.from_day <= ? AND (d.until_day IS NULL OR d.until_day >= ?);

-- name: plan_reminder_add
-- Duplicate: this step was reminded of already.
INSERT INTO plan_reminder (task_id, agency_id, last_day, step, person_id) VALUES (?, ?, ?, ?, ?);

-- name: plan_reminder_steps
-- How far the timer has come for each task, agency and last day.
SELECT task_id, agency_id, last_day, MAX(step) FROM plan_reminder WHERE step IS NOT NULL
GROUP BY task_id, agency_id, last_day;

-- name: plan_reminders
-- Of an agency for the tasks of a plan, the newest first; who pressed, NULL: the timer.
SELECT r.task_id, r.at, r.step, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) FROM plan_reminder r
JOIN plan_task t ON t.id = r.task_id LEFT JOIN person p ON p.id = r.person_id
WHERE t.plan_id = ? AND r.agency_id = ? ORDER BY r.at DESC, r.id DESC;

-- name: plan_reminded
-- When each agency was last reminded of each task of a plan.
SELECT r.task_id, r.agency_id, MAX(r.at) FROM plan_reminder r JOIN plan_task t ON t.id = r.task_id
WHERE t.plan_id = ? GROUP BY r.task_id, r.agency_id;

-- name: plan_clock
-- The database's clock.
SELECT UTC_TIMESTAMP(6);

-- name: plan_told
-- How often who owes tasks of a plan was reminded, by the timer and by a person, and the last time.
SELECT COUNT(r.step), COUNT(*) - COUNT(r.step), MAX(r.at) FROM plan_reminder r
JOIN plan_task t ON t.id = r.task_id WHERE t.plan_id = ?;
