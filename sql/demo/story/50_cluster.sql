-- Equal works of several agencies: all write the shared rows alike; two value one of them at many times what the
-- others do, and one does not agree with what Home Affairs joined its row to.
UPDATE catalog_row r JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id
SET r.group_no = IF(u.code = 'eakly', 3, 2), r.points = IF(u.code = 'eakly', 8000, 3000), r.coefficient = IF(u.code = 'eakly', 160, 60)
WHERE u.code IN ('eakly', 'krongpac') AND r.code = 'DC.06' AND c.state = 'submitted';
UPDATE catalog_row r JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id SET r.points = 4500, r.coefficient = 90
WHERE u.code = 'buondon' AND r.code = 'DC.05' AND c.state = 'submitted';
UPDATE catalog_round_row w JOIN catalog_row r ON r.id = w.row_id JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id
SET w.group_no = r.group_no, w.points = r.points, w.coefficient = r.coefficient
WHERE (u.code IN ('eakly', 'krongpac') AND r.code = 'DC.06') OR (u.code = 'buondon' AND r.code = 'DC.05');

INSERT INTO cluster_decision (kind, row_id, coefficient, members, changed, made_by, made_at)
SELECT 'same', r.id, r.coefficient, 4, 1, @thamdinh, UTC_TIMESTAMP(6) - INTERVAL 20 HOUR
FROM catalog_row r JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id WHERE u.code = 'khcn' AND r.code = 'DC.05';
SET @joined = LAST_INSERT_ID();
INSERT INTO cluster_member (decision_id, row_id, coefficient_before, coefficient_after)
SELECT d.id, r.id, r.coefficient, d.coefficient FROM cluster_decision d JOIN catalog_row r ON r.code = 'DC.05'
JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id
WHERE d.id = @joined AND u.code IN ('khcn', 'buondon', 'daklieng', 'draybhang');
UPDATE cluster_member m JOIN catalog_row r ON r.id = m.row_id
SET r.merge_id = m.decision_id, r.coefficient = m.coefficient_after, r.merge_digest = MD5(CONCAT_WS('\n', r.task, r.detail, r.output, r.points))
WHERE m.decision_id = @joined;
UPDATE cluster_member m JOIN catalog_row r ON r.id = m.row_id JOIN catalog c ON c.id = r.catalog_id
JOIN unit u ON u.id = c.agency_id AND u.code = 'buondon' JOIN holding h ON h.unit_id = u.id AND h.rank = 'head' AND h.until_day IS NULL
SET m.objection = 'Xã biên giới, mỗi lượt tiếp dân phải có người phiên dịch và đi lại xa; đề nghị giữ hệ số đã trình.',
  m.objected_by = h.person_id, m.objected_at = UTC_TIMESTAMP(6) - INTERVAL 4 HOUR
WHERE m.decision_id = @joined;
