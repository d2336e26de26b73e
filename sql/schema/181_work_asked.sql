-- What somebody asks for when he proposes a work himself (state asked): how much, by when. The head who takes it up says it
-- anew in its delivery.
ALTER TABLE work
  ADD COLUMN IF NOT EXISTS asked_quantity INT NULL, -- thousandths
  ADD COLUMN IF NOT EXISTS asked_deadline DATE NULL;
