-- An agency with a calendar of its own may follow the province again from a period on: a set that names no days.
ALTER TABLE period_calendar
  MODIFY closes TINYINT NULL,                   -- days of a month, 1-28; NULL, and all others: as the province has it
  MODIFY freeze TINYINT NULL,
  MODIFY self TINYINT NULL,
  MODIFY head TINYINT NULL,
  MODIFY decision TINYINT NULL,
  MODIFY publication TINYINT NULL,
  MODIFY closes_december TINYINT NULL,
  MODIFY self_december TINYINT NULL,
  MODIFY head_december TINYINT NULL,
  MODIFY decision_december TINYINT NULL,
  MODIFY publication_december TINYINT NULL,
  ADD CONSTRAINT IF NOT EXISTS period_calendar_whole CHECK (IF(closes IS NULL, agency_id IS NOT NULL
    AND COALESCE(freeze, self, head, decision, publication, closes_december, self_december, head_december,
    decision_december, publication_december) IS NULL, freeze + self + head + decision + publication + closes_december
    + self_december + head_december + decision_december + publication_december IS NOT NULL));
