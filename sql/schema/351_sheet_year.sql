-- What a year is made of, of many people at once (query year_sheets), from the key alone: the rows of sheets are wide and lie apart.
ALTER TABLE sheet ADD KEY IF NOT EXISTS year (person_id, first_month, superseded_at, edition, months, state, exception, total, agency_id);
