-- The list of tasks that changed ends before the runs that are under way (query api_tasks_until).
ALTER TABLE source_run ADD KEY IF NOT EXISTS running (source_id, ended_at, started_at);

-- By what else a source may name the person of a task: whether it names another one since.
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
