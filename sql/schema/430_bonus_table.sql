-- When a line of a draft was put away: what went last is what somebody wants back first.
ALTER TABLE bonus_line ADD COLUMN IF NOT EXISTS removed_at DATETIME(6) NULL AFTER removed;
