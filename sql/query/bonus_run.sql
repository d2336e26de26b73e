-- name: bonus_run_find
-- With whom those acted for who made, froze and decided it.
SELECT n.*, mg.kind, mg.behalf, zg.kind, zg.behalf, dg.kind, dg.behalf
FROM bonus_run_named n JOIN bonus_run r ON r.id = n.id LEFT JOIN delegation_named mg ON mg.id = r.made_under
LEFT JOIN delegation_named zg ON zg.id = r.frozen_under LEFT JOIN delegation_named dg ON dg.id = r.decided_under WHERE n.id = ?;

-- name: bonus_run_of_agency
-- All of an agency, the last period first.
SELECT n.*, mg.kind, mg.behalf, zg.kind, zg.behalf, dg.kind, dg.behalf
FROM bonus_run_named n JOIN bonus_run r ON r.id = n.id LEFT JOIN delegation_named mg ON mg.id = r.made_under
LEFT JOIN delegation_named zg ON zg.id = r.frozen_under LEFT JOIN delegation_named dg ON dg.id = r.decided_under
WHERE n.agency_id = ? ORDER BY n.year DESC, n.month DESC, n.months DESC, n.id DESC;

-- name: bonus_run_hold
-- Nobody else changes a run until the end of the transaction.
SELECT version, state FROM bonus_run WHERE id = ? AND agency_id = ? FOR UPDATE;

-- name: bonus_run_open
-- Those of an agency, a kind and a period that are neither decided nor dropped.
SELECT id FROM bonus_run WHERE agency_id = ? AND kind = ? AND year = ? AND month = ? AND months = ? AND state IN ('draft', 'frozen') LIMIT 1;

-- name: bonus_run_add
INSERT INTO bonus_run (agency_id, kind, regulation_id, year, month, months, fund, before_id, made_by, made_under) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: bonus_run_freeze
UPDATE bonus_run SET state = 'frozen', words = ?, reserve = ?, spent = ?, frozen_by = ?, frozen_under = ?, frozen_at = UTC_TIMESTAMP(6),
  version = version + 1 WHERE id = ? AND version = ? AND state = 'draft';

-- name: bonus_run_keep
INSERT INTO bonus_snapshot (run_id, body, sha256) VALUES (?, ?, ?);

-- name: bonus_run_kept
SELECT body, sha256 FROM bonus_snapshot WHERE run_id = ?;

-- name: bonus_run_share_add
-- Many at once.
INSERT INTO bonus_share (run_id, person_id, place, unit_id, level, amount) VALUES (?, ?, ?, ?, ?, ?);

-- name: bonus_run_basis_add
-- Many at once.
INSERT INTO bonus_basis (run_id, person_id, sheet_id, classification_id) VALUES (?, ?, ?, ?);

-- name: bonus_run_drop
UPDATE bonus_run SET state = 'dropped', reason = ?, dropped_by = ?, dropped_at = UTC_TIMESTAMP(6), version = version + 1
WHERE id = ? AND version = ? AND state IN ('draft', 'frozen');

-- name: bonus_run_decide
UPDATE bonus_run SET state = 'decided', document_number = ?, document_day = ?, signer = ?, decided_by = ?, decided_under = ?,
  decided_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ? AND version = ? AND state = 'frozen';

-- name: bonus_run_award
-- An entry of the ledger for each share above 0 (who, under which delegation, the run).
INSERT INTO bonus_entry (agency_id, kind, year, person_id, type, run_id, amount, document_number, document_day, signer, made_by, made_under)
SELECT r.agency_id, r.kind, r.year, s.person_id, 'award', r.id, s.amount, r.document_number, r.document_day, r.signer, ?, ?
FROM bonus_run r JOIN bonus_share s ON s.run_id = r.id WHERE r.id = ? AND s.amount > 0 ORDER BY s.place;

-- name: bonus_run_people
-- Whom a frozen run is about, in the order of its document.
SELECT person_id FROM bonus_share WHERE run_id = ? ORDER BY place;

-- name: bonus_run_place_of
-- The row of a person in the document of a run.
SELECT s.place FROM bonus_share s WHERE s.run_id = ? AND s.person_id = ?;

-- name: bonus_own_shares
-- Of a person in runs that are decided, the last first.
SELECT s.run_id, r.agency_name, r.kind, r.year, r.month, r.months, s.level, s.amount, r.document_number, r.document_day
FROM bonus_share s JOIN bonus_run_named r ON r.id = s.run_id WHERE s.person_id = ? AND r.state = 'decided' ORDER BY r.document_day DESC, r.id DESC;

-- name: bonus_run_waiting
-- Frozen runs of an agency without a decision.
SELECT COUNT(*) FROM bonus_run WHERE agency_id = ? AND state = 'frozen';

-- name: bonus_run_budget
-- Budget units of the fund of an agency, a kind and a year.
SELECT DISTINCT budget_code FROM bonus_fund WHERE agency_id = ? AND kind = ? AND year = ? AND withdrawn_at IS NULL ORDER BY budget_code;
