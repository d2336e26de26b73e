-- Published totals of the whole province in a period: with what a head compares the points of his people.
ALTER TABLE sheet ADD KEY IF NOT EXISTS month (first_month, months, state, superseded_at, total);
