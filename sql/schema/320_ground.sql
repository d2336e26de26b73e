-- Grounds by which somebody is "not completed" whatever his mean is (Art 11.3, 20.4b-d): a conclusion of degradation, a
-- discipline by party or administration, corruption in what a leader is directly in charge of. Each on a document; a row that
-- was taken back stays with the reason. Which one counts in which year is counted (rules/ground.h), never stored.
CREATE TABLE IF NOT EXISTS ground (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  agency_id  BIGINT       NOT NULL,             -- of the main place when it was entered
  kind       ENUM('degradation','discipline','corruption') NOT NULL,
  decided    ENUM('party','administration','none') NULL, -- discipline; none: the act was used without a decision (Art 11.3b)
  penalty    ENUM('reprimand','warning','removal','expulsion','dismissal') NULL, -- its form
  concerns   ENUM('degradation','duty','other') NULL, -- discipline (Art 11.3a)
  act        VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  act_from   DATE         NOT NULL,
  act_until  DATE         NOT NULL,
  act_of     BIGINT       NULL,                 -- the first ground about the same act; NULL: this one
  unit_id    BIGINT       NULL,                 -- agency where the act happened
  body       VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- or a body outside
  decider    VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_number VARCHAR(60) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NOT NULL,
  effective_day DATE      NOT NULL,             -- in force
  said       SMALLINT     NULL,                 -- the year in which it counts, where the authority said it
  said_why   VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  made_by    BIGINT       NOT NULL,
  made_under BIGINT       NULL,                 -- delegation
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was taken back
  version    INT          NOT NULL DEFAULT 1,
  KEY person (person_id, effective_day),
  KEY agency (agency_id, effective_day),
  CONSTRAINT ground_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ground_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT ground_act_of FOREIGN KEY (act_of) REFERENCES ground (id),
  CONSTRAINT ground_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ground_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT ground_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT ground_not_oneself CHECK (made_by <> person_id),
  CONSTRAINT ground_discipline CHECK ((kind = 'discipline') = (decided IS NOT NULL) AND (decided IS NULL) = (concerns IS NULL)
    AND COALESCE(decided <> 'none', 0) = (penalty IS NOT NULL)),
  CONSTRAINT ground_days CHECK (act_until >= act_from AND effective_day >= act_until),
  CONSTRAINT ground_words CHECK (act <> '' AND decider <> '' AND document_number <> '' AND (unit_id IS NULL) = (body <> '')),
  CONSTRAINT ground_said CHECK ((said IS NULL) = (said_why = '') AND (said IS NOT NULL OR decided IS NULL OR decided <> 'none')),
  CONSTRAINT ground_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
-- With the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW ground_named AS
SELECT g.id, g.version, g.person_id, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS name, p.sort_name, g.agency_id, g.kind, g.decided,
  g.penalty, g.concerns, g.act, g.act_from, g.act_until, COALESCE(g.act_of, g.id) AS act_of, COALESCE(g.unit_id, 0) AS unit_id,
  COALESCE(u.name, g.body) AS body, g.decider, g.document_number, g.document_day, g.effective_day, COALESCE(g.said, 0) AS said, g.said_why,
  CONCAT_WS(' ', NULLIF(m.family, ''), m.given) AS maker, g.made_at, g.withdrawn_at,
  CONCAT_WS(' ', NULLIF(w.family, ''), w.given) AS withdrawer, g.reason
FROM ground g JOIN person p ON p.id = g.person_id JOIN person m ON m.id = g.made_by LEFT JOIN unit u ON u.id = g.unit_id
LEFT JOIN person w ON w.id = g.withdrawn_by;
