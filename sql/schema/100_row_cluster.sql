-- The rows of a catalog lie together: a filter or an order that no index has reads them one after
-- the other instead of looking each of them up. A row alone is found by its number as before.
-- What only counts them says FORCE INDEX (place): the optimizer would read them whole.
ALTER TABLE catalog_row ADD UNIQUE KEY IF NOT EXISTS by_id (id), DROP PRIMARY KEY, ADD PRIMARY KEY (catalog_id, id);
