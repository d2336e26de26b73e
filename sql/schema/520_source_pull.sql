-- What a source that is asked (rest, edxml, drop) needs beside sql/schema/500_source.sql.
ALTER TABLE source ADD COLUMN IF NOT EXISTS client VARCHAR(100) NOT NULL DEFAULT '' AFTER auth; -- of oauth2: our name there
ALTER TABLE source ADD COLUMN IF NOT EXISTS replay TINYINT NOT NULL DEFAULT 0 AFTER failures; -- its open errors are to be taken again
ALTER TABLE source ADD COLUMN IF NOT EXISTS told_on DATE NULL AFTER replay; -- when its owner was last told of what is wrong
ALTER TABLE source ADD KEY IF NOT EXISTS due (next_at);
-- What it was at when it ended: a file, a document, the address of a page. It stays if its worker dies.
ALTER TABLE source_run ADD COLUMN IF NOT EXISTS at VARCHAR(1000) NOT NULL DEFAULT '' AFTER position_after;
