-- Sở Tài chính mends its catalog by its divisions: two are done, one was opened again, two are at work.
INSERT INTO catalog_part (catalog_id, unit_id, closed_by, closed_at, rows_closed, opened_by, opened_at, reason, version)
SELECT c.id, u.id, h.person_id, IF(u.code = 'stc.giacongsan', NULL, @nine - INTERVAL 1 DAY + INTERVAL u.position * 37 MINUTE), 3,
  IF(u.code = 'stc.giacongsan', c.created_by, NULL), IF(u.code = 'stc.giacongsan', @nine - INTERVAL 20 HOUR, NULL),
  IF(u.code = 'stc.giacongsan', 'Bổ sung việc thẩm định giá theo ý kiến của Sở Nội vụ', ''), IF(u.code = 'stc.giacongsan', 2, 1)
FROM catalog c JOIN unit a ON a.id = c.agency_id AND a.code = 'stc' JOIN unit u ON u.parent_id = a.id
JOIN holding h ON h.unit_id = u.id AND h.rank = 'head'
WHERE c.campaign_id = @campaign AND u.code IN ('stc.vanphong', 'stc.hcsn', 'stc.giacongsan');
INSERT INTO audit (at, person_id, peer, noun, object_id, action, after_json)
SELECT p.closed_at, p.closed_by, '127.0.0.1', 'catalog', p.catalog_id, 'part_done', CONCAT('{"division":"', u.name, '","rows":3}')
FROM catalog_part p JOIN unit u ON u.id = p.unit_id JOIN catalog c ON c.id = p.catalog_id
WHERE c.campaign_id = @campaign AND p.closed_at IS NOT NULL;
-- A civil servant drafts for his division.
INSERT INTO duty (person_id, agency_id, kind, unit_id, from_day, given_by, given_at)
SELECT p.id, a.id, 'drafter', u.id, @today - INTERVAL 25 DAY, h.person_id, @nine - INTERVAL 25 DAY
FROM person p JOIN unit a ON a.code = 'stc' JOIN unit u ON u.code = 'stc.ngansach'
JOIN holding h ON h.unit_id = a.id AND h.rank = 'head' WHERE p.uid = 'chuyenvien.stc';
