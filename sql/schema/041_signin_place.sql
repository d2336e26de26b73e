-- The roles of the province that were written down at the last sign-in from an
-- address: what has not changed is not written again.
ALTER TABLE signin_place ADD COLUMN IF NOT EXISTS roles BIGINT NULL;
