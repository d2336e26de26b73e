-- What machines read is read in the order of ids; of a period or a year, without an agency, by these.
ALTER TABLE sheet ADD INDEX IF NOT EXISTS of_period (first_month, months, id);
ALTER TABLE classification ADD INDEX IF NOT EXISTS of_year (year, id);
