-- What Home Affairs decides of works that say the same in several catalogs. A decision is taken back, never
-- changed: undone_at says when.
CREATE TABLE IF NOT EXISTS cluster_decision (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       ENUM('same','different','later') NOT NULL, -- later: left as it is, until somebody else says the same
  row_id     BIGINT       NOT NULL,             -- the canonical row; of the others the one that stood in the middle
  coefficient INT         NULL,                 -- of all members from then on, tenths; NULL: not 'same'
  cluster_key BINARY(16)  NULL,                 -- rules/cluster.h: what was left; NULL: not 'later'
  members    INT          NOT NULL,
  changed    INT          NOT NULL DEFAULT 0,   -- members whose coefficient became another one
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  undone_by  BIGINT       NULL,
  undone_at  DATETIME(6)  NULL,
  version    INT          NOT NULL DEFAULT 1,
  KEY kind (kind, undone_at, id),
  KEY row (row_id),
  CONSTRAINT cluster_decision_row FOREIGN KEY (row_id) REFERENCES catalog_row (id),
  CONSTRAINT cluster_decision_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT cluster_decision_undoer FOREIGN KEY (undone_by) REFERENCES person (id),
  CONSTRAINT cluster_decision_kind CHECK ((kind = 'same') = (coefficient IS NOT NULL) AND (kind = 'later') = (cluster_key IS NOT NULL)),
  CONSTRAINT cluster_decision_undone CHECK ((undone_by IS NULL) = (undone_at IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The works that a decision is about. Of 'same': an agency may object until its catalog is approved, and is
-- answered: kept, or left: the row is out of it again.
CREATE TABLE IF NOT EXISTS cluster_member (
  decision_id BIGINT      NOT NULL,
  row_id     BIGINT       NOT NULL,             -- catalog_row
  coefficient_before INT  NULL,                 -- tenths, without the decision: follows the standard of its catalog
  coefficient_after INT   NULL,
  objection  VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  objected_by BIGINT      NULL,
  objected_at DATETIME(6) NULL,
  answer     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  outcome    ENUM('kept','left') NULL,
  answered_by BIGINT      NULL,
  answered_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  open       TINYINT AS (IF(objected_at IS NOT NULL AND answered_at IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (decision_id, row_id),
  KEY row (row_id),
  KEY open (open, objected_at),
  CONSTRAINT cluster_member_decision FOREIGN KEY (decision_id) REFERENCES cluster_decision (id),
  CONSTRAINT cluster_member_row FOREIGN KEY (row_id) REFERENCES catalog_row (id),
  CONSTRAINT cluster_member_objector FOREIGN KEY (objected_by) REFERENCES person (id),
  CONSTRAINT cluster_member_answerer FOREIGN KEY (answered_by) REFERENCES person (id),
  CONSTRAINT cluster_member_answered CHECK ((answered_at IS NULL) = (outcome IS NULL) AND (answered_at IS NULL OR objected_at IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Two texts, by the keys of their words, that a decision said are different works.
CREATE TABLE IF NOT EXISTS cluster_apart (
  low        BINARY(16)   NOT NULL,
  high       BINARY(16)   NOT NULL,
  decision_id BIGINT      NOT NULL,
  PRIMARY KEY (low, high, decision_id),
  CONSTRAINT cluster_apart_decision FOREIGN KEY (decision_id) REFERENCES cluster_decision (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- merge_id: the decision 'same' that the row belongs to; merge_digest: what it said then. live_merge: while it
-- still says it. A row that says something else, or is worth other points, is out of it, whoever changed it.
ALTER TABLE catalog_row
  ADD COLUMN IF NOT EXISTS merge_id BIGINT NULL,
  ADD COLUMN IF NOT EXISTS merge_digest CHAR(32) NULL,
  ADD COLUMN IF NOT EXISTS live_merge BIGINT AS
    (IF(merge_id IS NULL, NULL, IF(merge_digest = MD5(CONCAT_WS('\n', task, detail, output, points)), merge_id, NULL))) VIRTUAL,
  ADD CONSTRAINT catalog_row_merge FOREIGN KEY IF NOT EXISTS catalog_row_merge (merge_id) REFERENCES cluster_decision (id);

-- Decisions and their works with the names that people know them by.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW cluster_decision_named AS
SELECT d.id, d.kind, d.row_id, COALESCE(d.coefficient, 0) AS coefficient, d.members, d.changed, d.made_at, d.undone_at, d.version,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS maker, IF(q.id IS NULL, NULL, CONCAT_WS(' ', NULLIF(q.family, ''), q.given)) AS undoer,
  r.code, r.task, r.detail, r.output, u.name AS agency
FROM cluster_decision d JOIN person p ON p.id = d.made_by LEFT JOIN person q ON q.id = d.undone_by
JOIN catalog_row r ON r.id = d.row_id JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id;

-- live: the row belongs to the decision as it stands.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW cluster_member_named AS
SELECT m.decision_id, m.row_id, r.catalog_id, c.agency_id, u.name AS agency, c.state, r.code, r.task, r.detail, r.output,
  COALESCE(r.coefficient, 0) AS coefficient, r.unit_of_measure, COALESCE(m.coefficient_before, 0) AS coefficient_before,
  COALESCE(m.coefficient_after, 0) AS coefficient_after, m.objection, m.objected_at, m.answer, m.outcome, m.answered_at, m.version,
  m.open, COALESCE(r.live_merge = m.decision_id, 0) AS live, d.kind, d.undone_at, d.row_id AS middle_id, k.code AS middle_code,
  k.task AS middle_task, k.detail AS middle_detail, k.output AS middle_output, v.name AS middle_agency, d.made_at,
  CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS maker, r.points, r.group_no, r.position,
  IF(o.id IS NULL, NULL, CONCAT_WS(' ', NULLIF(o.family, ''), o.given)) AS objector,
  IF(a.id IS NULL, NULL, CONCAT_WS(' ', NULLIF(a.family, ''), a.given)) AS answerer
FROM cluster_member m JOIN cluster_decision d ON d.id = m.decision_id
JOIN catalog_row r ON r.id = m.row_id JOIN catalog c ON c.id = r.catalog_id JOIN unit u ON u.id = c.agency_id
JOIN catalog_row k ON k.id = d.row_id JOIN catalog h ON h.id = k.catalog_id JOIN unit v ON v.id = h.agency_id
JOIN person p ON p.id = d.made_by LEFT JOIN person o ON o.id = m.objected_by LEFT JOIN person a ON a.id = m.answered_by;
