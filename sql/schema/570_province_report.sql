-- What reports of the province and of agencies say of the places of a year (Decree 335 Art 20.5). Who reads it has no right to anybody's level:
-- so this view alone counts with the right of who made it, group by group.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW year_group_count AS
SELECT r.id AS run_id, r.authority_id, c.group_id, r.year, r.base, r.rate, SUM(c.level = 'HTXSNV') AS excellent, SUM(c.level = 'HTTNV') AS good,
  SUM(c.level = 'HTTNV' AND c.why IN ('quota', 'quota_tie', 'not_chosen')) AS cut
FROM year_run r JOIN classification c ON c.run_id = r.id AND c.superseded_at IS NULL AND c.level IS NOT NULL
WHERE r.state = 'decided' GROUP BY r.id, c.group_id;
