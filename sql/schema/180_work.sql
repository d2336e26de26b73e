-- Work: what was assigned, by when, and what came of it (Decree 335 Art 14, 18). Quantities are thousandths of a product;
-- one product is one delivery in the sense of the law, equal ones share a row (rules/work.h).

-- An assignment to a person: of a product of the catalog, or outside of it with a provisional coefficient.
CREATE TABLE IF NOT EXISTS work (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,
  unit_id    BIGINT       NOT NULL,             -- where it is due; stays when the person goes
  person_id  BIGINT       NOT NULL,             -- whose it is
  row_id     BIGINT       NULL,                 -- catalog_row of the catalog in force; NULL: outside of it
  outside_id BIGINT       NULL,                 -- outside_work
  subject    VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- what exactly; '': as the product says
  coefficient INT         NOT NULL,             -- tenths, as it was when it was assigned
  share      INT          NOT NULL DEFAULT 1,   -- of a product that several people or periods make: share / shares
  shares     INT          NOT NULL DEFAULT 1,
  split_id   BIGINT       NULL,                 -- the first work of those that make it up
  regular    TINYINT      NOT NULL DEFAULT 0,   -- comes in by itself and is counted day by day
  days       INT          NULL,                 -- working days that each has which came in; NULL: to the end of the window
  state      ENUM('asked','given','declined','ended') NOT NULL DEFAULT 'given', -- asked: the person's own proposal
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why beside the plan; why declined
  document   VARCHAR(100) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- by which it was assigned
  given_by   BIGINT       NULL,                 -- NULL while it is asked
  given_under BIGINT      NULL,                 -- delegation
  given_at   DATETIME(6)  NULL,
  asked_at   DATETIME(6)  NULL,                 -- the person proposed it
  version    INT          NOT NULL DEFAULT 1,
  KEY person (person_id, state, id),
  KEY unit (unit_id, state, id),
  KEY split (split_id),
  KEY row (row_id),
  CONSTRAINT work_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT work_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT work_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT work_row FOREIGN KEY (row_id) REFERENCES catalog_row (id),
  CONSTRAINT work_outside FOREIGN KEY (outside_id) REFERENCES outside_work (id),
  CONSTRAINT work_giver FOREIGN KEY (given_by) REFERENCES person (id),
  CONSTRAINT work_product CHECK ((row_id IS NULL) <> (outside_id IS NULL) OR (state IN ('asked','declined') AND subject <> '')),
  CONSTRAINT work_numbers CHECK (coefficient > 0 AND share > 0 AND share <= shares AND (days IS NULL OR days > 0)),
  CONSTRAINT work_given CHECK ((state IN ('given','ended')) <= (given_by IS NOT NULL AND given_at IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Equal products of a work with one deadline: what the person owes. What is undone when its period closes is carried to a
-- new row; what a part of it comes to otherwise (handed over, withdrawn) is split off.
CREATE TABLE IF NOT EXISTS delivery (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  work_id    BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,             -- as of the work
  unit_id    BIGINT       NOT NULL,
  person_id  BIGINT       NOT NULL,
  kind       ENUM('planned','extra','taken') NOT NULL, -- how it came into the period, by the freeze of the plan
  state      ENUM('open','done','rejected','carried','handed_over','withdrawn') NOT NULL DEFAULT 'open',
  quantity   INT          NOT NULL,             -- thousandths
  declared   INT          NOT NULL DEFAULT 0,   -- of it waits for the head: entries proposed
  accepted   INT          NOT NULL DEFAULT 0,   -- of it was accepted: m
  given_on   DATE         NOT NULL,
  deadline   DATE         NOT NULL,             -- a working day; an extension granted in time moves it
  due        DATE         NOT NULL,             -- in whose window it counts: the deadline; of one that was carried the window's first day
  from_id    BIGINT       NULL,                 -- delivery that it was carried, split or taken over from
  end_reason VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why rejected, handed over, withdrawn
  end_document VARCHAR(100) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  ended_by   BIGINT       NULL,
  ended_at   DATETIME(6)  NULL,
  version    INT          NOT NULL DEFAULT 1,
  KEY person (person_id, due),
  KEY agency (agency_id, due),
  KEY work (work_id, due),
  KEY undone (agency_id, state, deadline),
  KEY origin (from_id),
  CONSTRAINT delivery_work FOREIGN KEY (work_id) REFERENCES work (id),
  CONSTRAINT delivery_from FOREIGN KEY (from_id) REFERENCES delivery (id),
  CONSTRAINT delivery_quantity CHECK (quantity > 0 AND accepted >= 0 AND declared >= 0 AND accepted + declared <= quantity),
  CONSTRAINT delivery_done CHECK (state <> 'done' OR accepted = quantity),
  CONSTRAINT delivery_gone CHECK (state NOT IN ('handed_over','withdrawn') OR (accepted = 0 AND declared = 0)),
  CONSTRAINT delivery_ended CHECK (state IN ('open','done','carried') OR (ended_by IS NOT NULL AND ended_at IS NOT NULL AND end_reason <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A part that was done: the person says so, the head accepts it. The one press by which work is reported.
CREATE TABLE IF NOT EXISTS entry (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  delivery_id BIGINT      NOT NULL,
  person_id  BIGINT       NOT NULL,
  quantity   INT          NOT NULL,             -- thousandths that were declared
  accepted   INT          NULL,                 -- of it accepted; NULL: not answered or not accepted
  done_on    DATE         NOT NULL,
  document   VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- number and day of what came out
  note       VARCHAR(1000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  state      ENUM('proposed','accepted','returned','recalled','rejected') NOT NULL DEFAULT 'proposed',
  device_key BINARY(16)   NULL,                 -- of an entry that waited on a device: it comes once
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  answer     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- what is to be mended, why less
  answered_by BIGINT      NULL,
  answered_under BIGINT   NULL,                 -- delegation
  answered_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY device (person_id, device_key),
  KEY delivery (delivery_id, id),
  KEY waiting (state, person_id),
  CONSTRAINT entry_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
  CONSTRAINT entry_quantity CHECK (quantity > 0 AND (accepted IS NULL OR accepted BETWEEN 0 AND quantity)),
  CONSTRAINT entry_answered CHECK ((state = 'accepted') = (accepted IS NOT NULL) AND
    (state IN ('accepted','returned','rejected')) = (answered_by IS NOT NULL) AND (answered_by IS NULL) = (answered_at IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Its evidence: photo or file. What is taken off stays, with removed = 1.
CREATE TABLE IF NOT EXISTS entry_file (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id   BIGINT       NOT NULL,
  file_id    BIGINT       NOT NULL,
  removed    TINYINT      NOT NULL DEFAULT 0,
  KEY entry (entry_id, id),
  CONSTRAINT entry_file_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT entry_file_file FOREIGN KEY (file_id) REFERENCES file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- More time, asked for before the deadline; granted it counts only if granted before it too.
CREATE TABLE IF NOT EXISTS extension (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  delivery_id BIGINT      NOT NULL,
  deadline   DATE         NOT NULL,             -- until when
  before_deadline DATE    NOT NULL,             -- as it was
  reason     VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  asked_by   BIGINT       NOT NULL,
  asked_at   DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  state      ENUM('asked','granted','refused','recalled') NOT NULL DEFAULT 'asked',
  answer     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  answered_by BIGINT      NULL,
  answered_under BIGINT   NULL,
  answered_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  asking     BIGINT       AS (IF(state = 'asked', delivery_id, NULL)) PERSISTENT,
  UNIQUE KEY asking (asking),
  KEY delivery (delivery_id, id),
  CONSTRAINT extension_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
  CONSTRAINT extension_later CHECK (deadline > before_deadline),
  CONSTRAINT extension_answered CHECK ((state IN ('granted','refused')) = (answered_by IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- An assessment that found a major error of content (Art 14.2b): each takes a quarter of the quality of what it touches.
CREATE TABLE IF NOT EXISTS finding (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id   BIGINT       NOT NULL,
  quantity   INT          NOT NULL,             -- thousandths of the entry that it touches
  what       VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document   VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  found_by   BIGINT       NOT NULL,
  found_under BIGINT      NULL,
  found_at   DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  withdrawn_why VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  version    INT          NOT NULL DEFAULT 1,
  KEY entry (entry_id, id),
  CONSTRAINT finding_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT finding_quantity CHECK (quantity > 0),
  CONSTRAINT finding_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_why = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- That a fault had an objective cause (Art 14.2b, c): asked for with a proof; it excuses only once it was confirmed.
CREATE TABLE IF NOT EXISTS exemption (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id   BIGINT       NOT NULL,
  finding_id BIGINT       NULL,                 -- the error; NULL: that it was late
  cause      VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  proof      VARCHAR(300) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- document, or what the file shows
  file_id    BIGINT       NULL,
  asked_by   BIGINT       NOT NULL,
  asked_at   DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  state      ENUM('asked','confirmed','refused','recalled') NOT NULL DEFAULT 'asked',
  answer     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  document   VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- by which it was confirmed
  answered_by BIGINT      NULL,
  answered_under BIGINT   NULL,
  answered_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  -- One that waits or holds for each fault.
  fault      VARCHAR(41)  AS (IF(state IN ('asked','confirmed'), CONCAT(entry_id, '/', IFNULL(finding_id, 0)), NULL)) PERSISTENT,
  UNIQUE KEY fault (fault),
  KEY entry (entry_id, id),
  CONSTRAINT exemption_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT exemption_finding FOREIGN KEY (finding_id) REFERENCES finding (id),
  CONSTRAINT exemption_file FOREIGN KEY (file_id) REFERENCES file (id),
  CONSTRAINT exemption_answered CHECK ((state IN ('confirmed','refused')) = (answered_by IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A delivery with its work and the names that people read. extending: a request for more time waits.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW delivery_named AS
SELECT d.id, d.version, d.kind, d.state, d.quantity, d.declared, d.accepted, d.given_on, d.deadline, d.due,
  COALESCE(d.from_id, 0) AS from_id, d.end_reason, d.end_document, x.id IS NOT NULL AS extending,
  w.id AS work_id, d.agency_id, d.unit_id, d.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS person_name,
  u.name AS unit_name, COALESCE(w.row_id, 0) AS row_id, COALESCE(w.outside_id, 0) AS outside_id, COALESCE(r.code, '') AS code,
  CONCAT_WS(' – ', NULLIF(COALESCE(r.task, o.task, ''), ''), NULLIF(COALESCE(r.detail, ''), ''),
    NULLIF(COALESCE(r.output, o.output, ''), '')) AS product,
  w.subject, w.coefficient, w.share, w.shares, COALESCE(w.split_id, 0) AS split_id, w.regular, COALESCE(w.days, 0) AS days,
  w.state AS work_state, w.reason, w.document, COALESCE(w.given_by, 0) AS given_by,
  CONCAT_WS(' ', NULLIF(g.family, ''), g.given) AS giver_name, w.given_at, w.version AS work_version, p.sort_name
FROM delivery d JOIN work w ON w.id = d.work_id JOIN person p ON p.id = d.person_id JOIN unit u ON u.id = d.unit_id
LEFT JOIN catalog_row r ON r.id = w.row_id LEFT JOIN outside_work o ON o.id = w.outside_id
LEFT JOIN person g ON g.id = w.given_by LEFT JOIN extension x ON x.asking = d.id;
