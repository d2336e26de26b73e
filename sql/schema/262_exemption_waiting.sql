-- Those that wait are looked for on every page of a head: few, among all that there ever were in the province.
ALTER TABLE exemption ADD KEY IF NOT EXISTS waiting (state, entry_id);
