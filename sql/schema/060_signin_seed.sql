-- The seed that a sign-in shows for its first code belongs to that sign-in alone: nobody else who
-- knows the password sees it.
ALTER TABLE signin_step ADD COLUMN IF NOT EXISTS seed VARBINARY(100) NULL AFTER stage; -- sealed; enrol alone
