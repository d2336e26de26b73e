-- What waits for the administrator: two heads retired yesterday and nobody acts for them yet;
-- five newcomers are in the directory and have no place so far.
UPDATE holding h JOIN (SELECT l.id FROM holding l JOIN unit u ON u.id = l.unit_id AND u.kind = 'agency' AND u.code <> 'tuyhoa'
    LEFT JOIN catalog c ON c.agency_id = u.id WHERE l.rank = 'head' AND c.id IS NULL ORDER BY u.position LIMIT 2) x ON x.id = h.id
  SET h.until_day = @today - INTERVAL 1 DAY;
DELETE h FROM holding h JOIN (SELECT l.id FROM holding l LEFT JOIN duty d ON d.person_id = l.person_id
    WHERE l.rank = 'staff' AND d.id IS NULL ORDER BY l.id DESC LIMIT 5) x ON x.id = h.id;
