-- What the server itself holds together, whoever writes: nothing hangs in the air, nothing
-- stands twice, no end comes before its beginning. No cascades: nothing is deleted with
-- something else. Records of what was done (operation, audit, outbox, job, signin_event,
-- signin_place, signin_wait) point to nothing, so that they can be written whatever else fails.
-- A step from here on may be taken again after it stopped half-way.

-- The tree has one root; an agency is of a kind, nothing else is; divisions hang on agencies
-- (who hangs where is looked after by the flow).
ALTER TABLE unit
  ADD COLUMN IF NOT EXISTS root TINYINT AS (IF(parent_id IS NULL, 1, NULL)) PERSISTENT,
  ADD UNIQUE KEY IF NOT EXISTS root (root),
  ADD CONSTRAINT unit_parent FOREIGN KEY IF NOT EXISTS unit_parent (parent_id) REFERENCES unit (id),
  ADD CONSTRAINT IF NOT EXISTS unit_kind CHECK ((kind = 'agency') = (agency_kind IS NOT NULL)
    AND (kind = 'province') = (parent_id IS NULL)),
  ADD CONSTRAINT IF NOT EXISTS unit_days CHECK (until_day IS NULL OR until_day >= from_day);

-- From one day on a person holds a post once, and one main post.
ALTER TABLE holding
  ADD COLUMN IF NOT EXISTS main_person BIGINT AS (IF(main = 1, person_id, NULL)) PERSISTENT,
  ADD UNIQUE KEY IF NOT EXISTS main_from (main_person, from_day),
  ADD UNIQUE KEY IF NOT EXISTS post (person_id, unit_id, from_day),
  ADD CONSTRAINT holding_person FOREIGN KEY IF NOT EXISTS holding_person (person_id) REFERENCES person (id),
  ADD CONSTRAINT holding_unit FOREIGN KEY IF NOT EXISTS holding_unit (unit_id) REFERENCES unit (id),
  ADD CONSTRAINT IF NOT EXISTS holding_days CHECK (until_day IS NULL OR until_day >= from_day);
ALTER TABLE duty
  ADD UNIQUE KEY IF NOT EXISTS duty (person_id, agency_id, kind, from_day),
  ADD CONSTRAINT duty_person FOREIGN KEY IF NOT EXISTS duty_person (person_id) REFERENCES person (id),
  ADD CONSTRAINT duty_agency FOREIGN KEY IF NOT EXISTS duty_agency (agency_id) REFERENCES unit (id),
  ADD CONSTRAINT IF NOT EXISTS duty_days CHECK (until_day IS NULL OR until_day >= from_day);
ALTER TABLE known_role ADD CONSTRAINT known_role_person FOREIGN KEY IF NOT EXISTS known_role_person (person_id) REFERENCES person (id);
ALTER TABLE notice ADD CONSTRAINT notice_person FOREIGN KEY IF NOT EXISTS notice_person (person_id) REFERENCES person (id);
ALTER TABLE file
  ADD CONSTRAINT file_person FOREIGN KEY IF NOT EXISTS file_person (person_id) REFERENCES person (id),
  ADD CONSTRAINT file_agency FOREIGN KEY IF NOT EXISTS file_agency (agency_id) REFERENCES unit (id);
ALTER TABLE session ADD CONSTRAINT session_person FOREIGN KEY IF NOT EXISTS session_person (person_id) REFERENCES person (id);
ALTER TABLE signin_step ADD CONSTRAINT signin_step_person FOREIGN KEY IF NOT EXISTS signin_step_person (person_id) REFERENCES person (id);
ALTER TABLE factor ADD CONSTRAINT factor_person FOREIGN KEY IF NOT EXISTS factor_person (person_id) REFERENCES person (id);
ALTER TABLE recovery_code ADD CONSTRAINT recovery_code_person FOREIGN KEY IF NOT EXISTS recovery_code_person (person_id) REFERENCES person (id);

ALTER TABLE campaign
  ADD CONSTRAINT campaign_person FOREIGN KEY IF NOT EXISTS campaign_person (created_by) REFERENCES person (id),
  ADD CONSTRAINT IF NOT EXISTS campaign_days CHECK (opens <= submit_by AND submit_by <= approve_by);
ALTER TABLE campaign_group
  ADD CONSTRAINT campaign_group_campaign FOREIGN KEY IF NOT EXISTS campaign_group_campaign (campaign_id) REFERENCES campaign (id),
  ADD CONSTRAINT IF NOT EXISTS campaign_group_range CHECK (group_no BETWEEN 1 AND 5 AND least >= 0 AND least <= most);

-- One catalog of an agency is in force, from a day that no other of its catalogs had; what is
-- in force has its decision.
ALTER TABLE catalog
  ADD COLUMN IF NOT EXISTS force_agency BIGINT AS (IF(state = 'in_force', agency_id, NULL)) PERSISTENT,
  ADD UNIQUE KEY IF NOT EXISTS one_in_force (force_agency),
  ADD UNIQUE KEY IF NOT EXISTS in_force_from (agency_id, in_force_from),
  ADD CONSTRAINT catalog_agency FOREIGN KEY IF NOT EXISTS catalog_agency (agency_id) REFERENCES unit (id),
  ADD CONSTRAINT catalog_campaign FOREIGN KEY IF NOT EXISTS catalog_campaign (campaign_id) REFERENCES campaign (id),
  ADD CONSTRAINT catalog_standard FOREIGN KEY IF NOT EXISTS catalog_standard (standard_row_id) REFERENCES catalog_row (id),
  ADD CONSTRAINT catalog_source FOREIGN KEY IF NOT EXISTS catalog_source (source_id) REFERENCES catalog (id),
  ADD CONSTRAINT catalog_decision FOREIGN KEY IF NOT EXISTS catalog_decision (decision_file_id) REFERENCES file (id),
  ADD CONSTRAINT catalog_person FOREIGN KEY IF NOT EXISTS catalog_person (created_by) REFERENCES person (id),
  ADD CONSTRAINT IF NOT EXISTS catalog_days CHECK (in_force_until IS NULL OR in_force_until >= in_force_from),
  ADD CONSTRAINT IF NOT EXISTS catalog_enacted CHECK (state NOT IN ('in_force', 'superseded') OR
    (decision_number IS NOT NULL AND decision_day IS NOT NULL AND in_force_from IS NOT NULL));
-- parts: sections and divisions of a catalog are read from the key alone.
ALTER TABLE catalog_row
  ADD KEY IF NOT EXISTS parts (catalog_id, removed, section, division, position),
  ADD CONSTRAINT catalog_row_catalog FOREIGN KEY IF NOT EXISTS catalog_row_catalog (catalog_id) REFERENCES catalog (id),
  ADD CONSTRAINT catalog_row_unit FOREIGN KEY IF NOT EXISTS catalog_row_unit (unit_id) REFERENCES unit (id),
  ADD CONSTRAINT catalog_row_import FOREIGN KEY IF NOT EXISTS catalog_row_import (import_id) REFERENCES import (id),
  ADD CONSTRAINT catalog_row_origin FOREIGN KEY IF NOT EXISTS catalog_row_origin (origin_id) REFERENCES catalog_row (id),
  ADD CONSTRAINT IF NOT EXISTS catalog_row_numbers CHECK ((group_no IS NULL OR group_no BETWEEN 1 AND 5) AND
    (points IS NULL OR points >= 0) AND (coefficient IS NULL OR coefficient >= 0) AND
    (people IS NULL OR people >= 0) AND removed IN (0, 1));
ALTER TABLE catalog_round
  ADD CONSTRAINT catalog_round_catalog FOREIGN KEY IF NOT EXISTS catalog_round_catalog (catalog_id) REFERENCES catalog (id),
  ADD CONSTRAINT catalog_round_person FOREIGN KEY IF NOT EXISTS catalog_round_person (submitted_by) REFERENCES person (id),
  ADD CONSTRAINT IF NOT EXISTS catalog_round_ended CHECK ((outcome = 'open') = (ended_at IS NULL));
ALTER TABLE catalog_round_row
  ADD CONSTRAINT catalog_round_row_round FOREIGN KEY IF NOT EXISTS catalog_round_row_round (round_id) REFERENCES catalog_round (id),
  ADD CONSTRAINT catalog_round_row_row FOREIGN KEY IF NOT EXISTS catalog_round_row_row (row_id) REFERENCES catalog_row (id);
-- Open remarks are counted on each list, by catalog and by row.
ALTER TABLE remark
  ADD KEY IF NOT EXISTS counted (catalog_id, state, round),
  ADD KEY IF NOT EXISTS counted_row (row_id, state, round),
  ADD CONSTRAINT remark_catalog FOREIGN KEY IF NOT EXISTS remark_catalog (catalog_id) REFERENCES catalog (id),
  ADD CONSTRAINT remark_row FOREIGN KEY IF NOT EXISTS remark_row (row_id) REFERENCES catalog_row (id),
  ADD CONSTRAINT remark_author FOREIGN KEY IF NOT EXISTS remark_author (author_id) REFERENCES person (id),
  ADD CONSTRAINT IF NOT EXISTS remark_settled CHECK ((state = 'settled') = (settled_at IS NOT NULL));

ALTER TABLE import
  ADD CONSTRAINT import_catalog FOREIGN KEY IF NOT EXISTS import_catalog (catalog_id) REFERENCES catalog (id),
  ADD CONSTRAINT import_file FOREIGN KEY IF NOT EXISTS import_file (file_id) REFERENCES file (id),
  ADD CONSTRAINT import_person FOREIGN KEY IF NOT EXISTS import_person (created_by) REFERENCES person (id);
ALTER TABLE import_sheet
  ADD CONSTRAINT import_sheet_import FOREIGN KEY IF NOT EXISTS import_sheet_import (import_id) REFERENCES import (id);
ALTER TABLE import_row
  ADD CONSTRAINT import_row_import FOREIGN KEY IF NOT EXISTS import_row_import (import_id) REFERENCES import (id);
ALTER TABLE import_before
  ADD CONSTRAINT import_before_import FOREIGN KEY IF NOT EXISTS import_before_import (import_id) REFERENCES import (id),
  ADD CONSTRAINT import_before_row FOREIGN KEY IF NOT EXISTS import_before_row (row_id) REFERENCES catalog_row (id);

-- A job is looked for by what it works on; files by their agency.
ALTER TABLE job ADD KEY IF NOT EXISTS object (kind, object_id);
