-- Meetings at which people are remarked on before they are classified (Art 21.1b, 21.2b): of one division, of a whole agency, or
-- of its leaders with the party committee and the heads of its divisions. Of one run. prepared: being drawn up; called: the
-- invitations are out; closed: the minutes were passed at the meeting and never change; off: called off with a reason.
CREATE TABLE IF NOT EXISTS meeting (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id     BIGINT       NOT NULL,
  kind       ENUM('division','agency','leaders') NOT NULL,
  agency_id  BIGINT       NOT NULL,
  unit_id    BIGINT       NOT NULL,             -- the division, else the agency
  state      ENUM('prepared','called','closed','off') NOT NULL DEFAULT 'prepared',
  day        DATE         NOT NULL,
  minute     SMALLINT     NOT NULL,             -- of the day, in Viet Nam
  place      VARCHAR(300) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  words      VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- what the invitation says beside
  written    TINYINT      NOT NULL DEFAULT 0,   -- a large body: heads of divisions may give their opinion in writing
  chair_id   BIGINT       NOT NULL,
  secretary_id BIGINT     NOT NULL,
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  called_by  BIGINT       NULL,
  called_under BIGINT     NULL,
  called_at  DATETIME(6)  NULL,
  minutes    MEDIUMTEXT   NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- a paragraph a line: rules/dispatch.h
  ground     BINARY(32)   NULL,                 -- SHA-256 of what the data said when they were made
  closed_by  BIGINT       NULL,
  closed_under BIGINT     NULL,
  closed_at  DATETIME(6)  NULL,
  sha256     BINARY(32)   NULL,                 -- of the minutes as they were passed
  file_id    BIGINT       NULL,                 -- signed copy
  off_by     BIGINT       NULL,
  off_at     DATETIME(6)  NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was moved last, or called off
  version    INT          NOT NULL DEFAULT 1,
  KEY run (run_id, id),
  KEY agency (agency_id, day),
  CONSTRAINT meeting_run FOREIGN KEY (run_id) REFERENCES year_run (id),
  CONSTRAINT meeting_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT meeting_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT meeting_chair FOREIGN KEY (chair_id) REFERENCES person (id),
  CONSTRAINT meeting_secretary FOREIGN KEY (secretary_id) REFERENCES person (id),
  CONSTRAINT meeting_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT meeting_caller FOREIGN KEY (called_by) REFERENCES person (id),
  CONSTRAINT meeting_closer FOREIGN KEY (closed_by) REFERENCES person (id),
  CONSTRAINT meeting_file FOREIGN KEY (file_id) REFERENCES file (id),
  CONSTRAINT meeting_minute CHECK (minute BETWEEN 0 AND 1439),
  CONSTRAINT meeting_two CHECK (chair_id <> secretary_id),
  CONSTRAINT meeting_of CHECK ((kind = 'division') = (unit_id <> agency_id)),
  CONSTRAINT meeting_called CHECK ((called_at IS NULL) = (called_by IS NULL) AND (state <> 'prepared' OR called_at IS NULL) AND (state NOT IN ('called','closed') OR called_at IS NOT NULL)),
  CONSTRAINT meeting_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (closed_by IS NULL)
    AND (closed_at IS NULL) = (sha256 IS NULL) AND (state <> 'closed' OR minutes <> '') AND (file_id IS NULL OR state = 'closed')),
  CONSTRAINT meeting_off CHECK ((state = 'off') = (off_at IS NOT NULL) AND (off_at IS NULL) = (off_by IS NULL) AND (state <> 'off' OR reason <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who is invited, as which (by rule or added), and whether he came. Who belongs by rule and is not invited stays, with the reason.
CREATE TABLE IF NOT EXISTS meeting_person (
  meeting_id BIGINT       NOT NULL,
  person_id  BIGINT       NOT NULL,
  seat       ENUM('chair','secretary','leader','party','division_head','member','other') NOT NULL,
  title      VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- as it was when he was invited
  unit_name  VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  left_out   TINYINT      NOT NULL DEFAULT 0,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- of who is invited beside the rule, or left out
  told_at    DATETIME(6)  NULL,                 -- the invitation went out to him
  attendance ENUM('unknown','present','absent') NOT NULL DEFAULT 'unknown',
  absent_why VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  PRIMARY KEY (meeting_id, person_id),
  KEY person (person_id),
  CONSTRAINT meeting_person_of FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_person_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT meeting_person_out CHECK (left_out = 0 OR (reason <> '' AND attendance = 'unknown' AND seat NOT IN ('chair','secretary'))),
  CONSTRAINT meeting_person_absent CHECK ((attendance = 'absent') = (absent_why <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Whom it is about, and what the meeting said of each.
CREATE TABLE IF NOT EXISTS meeting_about (
  meeting_id BIGINT       NOT NULL,
  classification_id BIGINT NOT NULL,
  dropped    TINYINT      NOT NULL DEFAULT 0,   -- taken off the list before the meeting
  words      VARCHAR(8000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  words_by   BIGINT       NULL,                 -- who wrote them down
  version    INT          NOT NULL DEFAULT 1,
  PRIMARY KEY (meeting_id, classification_id),
  KEY classification (classification_id),
  CONSTRAINT meeting_about_of FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_about_classification FOREIGN KEY (classification_id) REFERENCES classification (id),
  CONSTRAINT meeting_about_writer FOREIGN KEY (words_by) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What one person said of another: at the meeting, as it was written down; or in writing before, by himself.
CREATE TABLE IF NOT EXISTS meeting_said (
  meeting_id BIGINT       NOT NULL,
  classification_id BIGINT NOT NULL,
  person_id  BIGINT       NOT NULL,
  written    TINYINT      NOT NULL,
  words      VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- '': taken back
  by_id      BIGINT       NOT NULL,             -- who wrote it down
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  PRIMARY KEY (meeting_id, classification_id, person_id, written),
  CONSTRAINT meeting_said_about FOREIGN KEY (meeting_id, classification_id) REFERENCES meeting_about (meeting_id, classification_id),
  CONSTRAINT meeting_said_person FOREIGN KEY (meeting_id, person_id) REFERENCES meeting_person (meeting_id, person_id),
  CONSTRAINT meeting_said_by FOREIGN KEY (by_id) REFERENCES person (id),
  CONSTRAINT meeting_said_own CHECK (written = 0 OR by_id = person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- With the names that people read; above: the authority is the head of the province.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW meeting_named AS
SELECT m.id, m.version, m.run_id, m.kind, m.agency_id, m.unit_id, m.state, m.day, m.minute, m.place, m.words, m.written, m.chair_id,
  m.secretary_id, m.made_by, m.minutes, HEX(m.ground) AS ground, HEX(m.sha256) AS sha256, COALESCE(m.file_id, 0) AS file_id, m.reason,
  m.called_at, m.closed_at, m.off_at, r.year, u.name AS unit_name, a.name AS agency_name, v.name AS authority_name,
  v.kind = 'province' AS above, CONCAT_WS(' ', NULLIF(c.family, ''), c.given) AS chair, CONCAT_WS(' ', NULLIF(s.family, ''), s.given) AS secretary,
  CONCAT_WS(' ', NULLIF(b.family, ''), b.given) AS closer
FROM meeting m JOIN year_run r ON r.id = m.run_id JOIN unit v ON v.id = r.authority_id JOIN unit u ON u.id = m.unit_id
JOIN unit a ON a.id = m.agency_id JOIN person c ON c.id = m.chair_id JOIN person s ON s.id = m.secretary_id
LEFT JOIN person b ON b.id = m.closed_by;
