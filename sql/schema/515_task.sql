-- What a source said last of a task stands beside what the task is: once it was confirmed as work, what is said later changes
-- nothing by itself and is shown to who is in charge as a difference.
ALTER TABLE task
  ADD COLUMN IF NOT EXISTS said TEXT NOT NULL DEFAULT '{}',         -- canonical JSON of all that was said so far (rules/task.h)
  ADD COLUMN IF NOT EXISTS withdrawn_at DATETIME(6) NULL,           -- its source took it back
  ADD COLUMN IF NOT EXISTS news ENUM('none','changed','withdrawn') NOT NULL DEFAULT 'none', -- of one that was confirmed: not seen yet
  ADD KEY IF NOT EXISTS news (agency_id, news);

-- Sources name people by their mail too.
ALTER TABLE person ADD KEY IF NOT EXISTS mail (mail);

-- A task with the names that people read, and by what a source may name its person.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW task_named AS
SELECT t.id, t.version, t.source_id, s.name AS source_name, t.external_id, t.agency_id, t.unit_id, u.name AS unit_name, t.person_id,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS person_name, p.sort_name, t.subject, t.document, t.document_day, t.assigner,
  t.product, COALESCE(t.row_id, 0) AS row_id, COALESCE(r.code, '') AS code,
  CONCAT_WS(' – ', NULLIF(r.task, ''), NULLIF(r.detail, ''), NULLIF(r.output, '')) AS row_words, COALESCE(r.coefficient, 0) AS coefficient,
  t.alike, t.quantity, t.given_on, t.deadline, t.state, t.reason, COALESCE(t.work_id, 0) AS work_id,
  COALESCE(t.delivery_id, 0) AS delivery_id, t.done_on, t.done_document, COALESCE(t.entry_id, 0) AS entry_id,
  t.withdrawn_at IS NOT NULL AS withdrawn, t.news, t.said, t.received_at, t.changed_at, p.uid AS person_uid, COALESCE(p.mail, '') AS person_mail
FROM task t JOIN source s ON s.id = t.source_id JOIN unit u ON u.id = t.unit_id JOIN person p ON p.id = t.person_id
LEFT JOIN catalog_row r ON r.id = t.row_id;
