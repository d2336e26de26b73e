-- The list of tasks that changed ends before the runs that are under way (query api_tasks_until).
ALTER TABLE source_run ADD KEY IF NOT EXISTS running (source_id, ended_at, started_at);
