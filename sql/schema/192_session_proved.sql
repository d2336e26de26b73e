-- When the password or the code of a session was given last: what cannot be taken back asks for it again after a while.
ALTER TABLE session ADD COLUMN IF NOT EXISTS proved_at DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6);
