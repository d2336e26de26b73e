-- Live sessions are looked over every 20 seconds, ended ones are kept for years.
ALTER TABLE session ADD KEY IF NOT EXISTS live (ended_at, created_at, person_id);
