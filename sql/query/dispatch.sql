-- name: dispatch_list
-- Home Affairs all, what was dropped only where it asks for it; else what was issued: all of it, or letters and
-- decisions on the catalogs of an agency. Those under way first, the newest first.
SELECT v.*, COUNT(*) OVER () FROM (SELECT ? AS drafts, ? AS all_of, ? AS agency) s JOIN dispatch_named v
WHERE (s.drafts = 1 OR (v.state IN ('issued', 'withdrawn') AND (s.all_of = 1 OR (v.kind <> 'submission'
  AND EXISTS (SELECT 1 FROM dispatch_catalog x JOIN catalog c ON c.id = x.catalog_id
    WHERE x.dispatch_id = v.id AND c.agency_id = s.agency)))))
  AND (? = '' OR v.kind = ?) AND IF(? = '', v.state <> 'dropped', v.state = ?)
  AND CONCAT_WS(' ', v.subject, v.addressee, v.document_number) LIKE ?
ORDER BY v.state <> 'draft', v.id DESC LIMIT ?, ?;

-- name: dispatch_find
-- As dispatch_list; also what was dropped.
SELECT v.* FROM (SELECT ? AS drafts, ? AS all_of, ? AS agency) s JOIN dispatch_named v
WHERE v.id = ? AND (s.drafts = 1 OR (v.state IN ('issued', 'withdrawn') AND (s.all_of = 1
  OR (v.kind <> 'submission' AND EXISTS (SELECT 1 FROM dispatch_catalog x JOIN catalog c ON c.id = x.catalog_id
    WHERE x.dispatch_id = v.id AND c.agency_id = s.agency)))));

-- name: dispatch_of_catalog
-- What is under way or was issued about a catalog, the newest first; as dispatch_list.
SELECT v.*, 0 FROM (SELECT ? AS drafts, ? AS all_of, ? AS agency) s JOIN dispatch_catalog y ON y.catalog_id = ?
  JOIN dispatch_named v ON v.id = y.dispatch_id
WHERE v.state <> 'dropped' AND (s.drafts = 1 OR (v.state IN ('issued', 'withdrawn') AND (s.all_of = 1 OR (v.kind <> 'submission'
  AND EXISTS (SELECT 1 FROM catalog c WHERE c.id = y.catalog_id AND c.agency_id = s.agency)))))
ORDER BY v.id DESC LIMIT 20;

-- name: dispatch_add
INSERT INTO dispatch (kind, round_id, issuer, made_by) VALUES (?, ?, ?, ?);

-- name: dispatch_catalog_add
-- Duplicate: it is about that one already.
INSERT INTO dispatch_catalog (dispatch_id, catalog_id) VALUES (?, ?);

-- name: dispatch_hold
SELECT state, version FROM dispatch WHERE id = ? FOR UPDATE;

-- name: dispatch_put
-- The words; a ground where they are made anew from the data, NULL: the one that it had.
UPDATE dispatch SET subject = ?, addressee = ?, place = ?, body = ?, recipients = ?, authority = ?, signer = ?,
  ground = COALESCE(?, ground), version = version + 1 WHERE id = ? AND version = ? AND state = 'draft';

-- name: dispatch_issue
UPDATE dispatch SET state = 'issued', document_number = ?, document_day = ?, issued_by = ?,
  issued_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND version = ? AND state = 'draft';

-- name: dispatch_drop
UPDATE dispatch SET state = 'dropped', version = version + 1 WHERE id = ? AND version = ? AND state = 'draft';

-- name: dispatch_withdraw
UPDATE dispatch SET state = 'withdrawn', reason = ?, withdrawn_by = ?, withdrawn_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state = 'issued';

-- name: dispatch_restore
-- The draft that it was. No row: changed meanwhile.
UPDATE dispatch SET state = 'draft', version = version + 1 WHERE id = ? AND version = ? AND state = 'dropped';

-- name: dispatch_file_add
INSERT INTO dispatch_file (dispatch_id, form, bytes) VALUES (?, ?, ?);

-- name: dispatch_file
SELECT bytes FROM dispatch_file WHERE dispatch_id = ? AND form = ?;

-- name: dispatch_catalogs
-- The catalogs that it is about, by agency, with what their rows and remarks come to.
SELECT c.id, u.name, u.agency_kind, c.campaign_id, c.number, c.state, c.round, c.standard_row_id, s.code, s.task,
  s.points, COUNT(r.id), MIN(r.coefficient), MAX(r.coefficient),
  (SELECT COUNT(*) FROM remark m WHERE m.catalog_id = c.id),
  (SELECT MAX(t.submitted_at) FROM catalog_round t WHERE t.catalog_id = c.id), g.approve_by, c.source_id, c.agency_id,
  COALESCE(SUM(CRC32(CONCAT_WS('\n', r.id, r.position, r.section, r.division, r.code, r.task, r.detail, r.output,
    r.unit_of_measure, COALESCE(r.group_no, 0), COALESCE(r.points, 0), COALESCE(r.coefficient, 0)))), 0)
FROM dispatch_catalog d JOIN catalog c ON c.id = d.catalog_id JOIN unit u ON u.id = c.agency_id
  LEFT JOIN campaign g ON g.id = c.campaign_id LEFT JOIN catalog_row s ON s.id = c.standard_row_id
  LEFT JOIN catalog_row r ON r.catalog_id = c.id AND r.removed = 0
WHERE d.dispatch_id = ? GROUP BY c.id ORDER BY u.name COLLATE utf8mb4_uca1400_vietnamese_as_ci, c.id;

-- name: dispatch_remarks
-- What is not settled: the whole first, then parts, then rows in their order with their number in the list and, where
-- it came with a workbook that counts, where it stands there.
SELECT m.kind, m.words, m.section, m.division, r.code, r.task, n.number, s.name, o.number
FROM remark m LEFT JOIN catalog_row r ON r.id = m.row_id AND r.catalog_id = m.catalog_id
  LEFT JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY position, id) AS number FROM catalog_row
    WHERE catalog_id = ? AND removed = 0) n ON n.id = m.row_id
  LEFT JOIN import_origin o ON o.row_id = m.row_id AND o.import_id = (SELECT MAX(y.import_id) FROM import_origin y
    JOIN import i ON i.id = y.import_id AND i.state = 'imported' WHERE y.row_id = m.row_id)
  LEFT JOIN import_sheet s ON s.import_id = o.import_id AND s.number = o.sheet
WHERE m.catalog_id = ? AND m.state <> 'settled'
ORDER BY m.row_id IS NOT NULL, m.section IS NOT NULL, m.section, m.division, r.position, m.id;
