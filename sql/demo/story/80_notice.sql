-- Why each was told, as the flows would have written it.
UPDATE notice n LEFT JOIN duty d ON d.person_id = n.person_id AND d.kind = 'officer'
  LEFT JOIN holding h ON h.person_id = n.person_id AND h.main = 1
  LEFT JOIN unit u ON u.id = COALESCE(d.agency_id, h.unit_id)
  SET n.reason = CASE WHEN n.kind = 'catalogs_proposed' THEN 'chairman'
      WHEN n.kind IN ('catalog_submitted', 'catalog_resubmitted') THEN 'appraiser'
      WHEN d.id IS NOT NULL THEN 'officer' ELSE 'head' END,
    n.reason_of = IF(n.kind IN ('campaign_opened', 'catalog_returned'), u.name, NULL)
  WHERE n.reason IS NULL;
-- Their letters: at once, or in the digest of this morning.
INSERT INTO outbox (kind, noun, object_id, payload)
SELECT 'mail', 'notice', n.id, '{}' FROM notice n WHERE n.read_at IS NULL ORDER BY n.id;
