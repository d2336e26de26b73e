-- Who was seen once stays seen: thousands of rows are not written daily only to say so again.
ALTER TABLE directory_seen MODIFY COLUMN run_id BIGINT NOT NULL; -- the first that saw him
