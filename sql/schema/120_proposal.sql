-- What an agency asks of the province (plan 99, IV.2, IV.4), and what a person asks of those who
-- keep this program: a proposal, its steps, its files.

-- kind: method (another way of tracking and evaluating), difficulty, support (technical).
-- The first two are an agency's and go to Home Affairs, the last is a person's and goes to Science
-- and Technology. rules/proposal.h says who may do what in which state.
CREATE TABLE IF NOT EXISTS proposal (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       ENUM('method','difficulty','support') NOT NULL,
  state      ENUM('draft','submitted','received','asked','opined','forwarded','agreed','refused',
    'answered','closed','withdrawn') NOT NULL DEFAULT 'draft',
  person_id  BIGINT       NOT NULL,             -- who wrote it
  agency_id  BIGINT       NULL,                 -- whose it is; NULL: of a person without agency
  subject    VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  words      VARCHAR(4000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  -- A method: the parameters that it wants, NULL as the province; what no parameter says.
  late_unit  ENUM('occurrence','day') NULL,
  cap        ENUM('total','each') NULL,
  period     ENUM('month','quarter') NULL,
  other      VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  wished_day DATE         NULL,                 -- from which day on
  -- Technical trouble: the page, the request and the browser as they were.
  page       VARCHAR(1000) NOT NULL DEFAULT '',
  request_id VARCHAR(64)  NOT NULL DEFAULT '',
  agent      VARCHAR(500) NOT NULL DEFAULT '',
  submitted_at DATETIME(6) NULL,
  due_at     DATETIME(6)  NULL,                 -- to be answered by then
  waited_minutes INT      NOT NULL DEFAULT 0,   -- working time in which the sender was asked back
  handler_id BIGINT       NULL,                 -- who took it on
  opinion    VARCHAR(4000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- of Home Affairs
  forwarded_at DATETIME(6) NULL,                -- the chairman has it or had it
  outcome    ENUM('agreed','refused') NULL,     -- what he decided; NULL: nobody did, or it was not for him
  answer     VARCHAR(4000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  document_number VARCHAR(60) NULL,             -- of the answer
  document_day DATE       NULL,
  answered_at DATETIME(6) NULL,
  answer_minutes INT      NULL,                 -- working time from submission to answer without waited_minutes
  moved_at   DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6), -- last change of state
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  version    INT          NOT NULL DEFAULT 1,
  KEY state (kind, state, due_at),
  KEY agency (agency_id, state),
  KEY person (person_id, state),
  KEY submitted (submitted_at),
  KEY answered (kind, answered_at),
  CONSTRAINT proposal_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT proposal_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT proposal_handler FOREIGN KEY (handler_id) REFERENCES person (id),
  CONSTRAINT proposal_of_agency CHECK (kind = 'support' OR agency_id IS NOT NULL),
  CONSTRAINT proposal_sent CHECK ((state = 'draft') <= (submitted_at IS NULL) AND (submitted_at IS NULL) = (due_at IS NULL)),
  CONSTRAINT proposal_method CHECK (kind = 'method' OR (late_unit IS NULL AND cap IS NULL AND period IS NULL AND wished_day IS NULL)),
  CONSTRAINT proposal_document CHECK ((document_number IS NULL) = (document_day IS NULL)),
  CONSTRAINT proposal_decided CHECK (state NOT IN ('agreed','refused') OR outcome = state),
  CONSTRAINT proposal_answered CHECK ((answered_at IS NOT NULL) = (state IN ('answered','closed')) AND (answered_at IS NULL) = (answer_minutes IS NULL)),
  CONSTRAINT proposal_ruled CHECK (outcome IS NULL OR answered_at IS NULL OR document_number IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What was done to it, with the words that were said: the way that people are shown.
CREATE TABLE IF NOT EXISTS proposal_step (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal_id BIGINT      NOT NULL,
  act        VARCHAR(20)  NOT NULL,             -- of rules/proposal.h
  words      VARCHAR(4000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  person_id  BIGINT       NOT NULL,
  title      VARCHAR(200) NULL COLLATE utf8mb4_uca1400_ai_ci, -- his post and rank on that day
  `rank`     ENUM('head','deputy','staff') NULL,
  delegation_id BIGINT    NULL,                 -- without which the act was not his
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY proposal (proposal_id, id),
  CONSTRAINT proposal_step_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT proposal_step_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT proposal_step_delegation FOREIGN KEY (delegation_id) REFERENCES delegation (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Its files, by whoever may add to it in that state. One that was attached by mistake to a draft is
-- taken off, and stays.
CREATE TABLE IF NOT EXISTS proposal_file (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal_id BIGINT      NOT NULL,
  file_id    BIGINT       NOT NULL,
  removed    TINYINT      NOT NULL DEFAULT 0,
  KEY proposal (proposal_id, id),
  CONSTRAINT proposal_file_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT proposal_file_file FOREIGN KEY (file_id) REFERENCES file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A proposal with the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW proposal_named AS
SELECT p.id, p.kind, p.state, p.person_id, CONCAT_WS(' ', NULLIF(a.family, ''), a.given) AS person_name,
  p.agency_id, u.name AS agency_name, p.handler_id,
  CONCAT_WS(' ', NULLIF(h.family, ''), h.given) AS handler_name, p.subject, p.words, p.late_unit, p.cap,
  p.period, p.other, p.wished_day, p.page, p.request_id, p.agent, p.submitted_at, p.due_at, p.moved_at,
  p.answered_at, p.created_at, p.waited_minutes, p.answer_minutes, p.opinion, p.answer, p.outcome,
  p.document_number, p.document_day, p.forwarded_at, p.version, UTC_TIMESTAMP(6) AS read_at,
  (SELECT COUNT(*) FROM proposal_file f WHERE f.proposal_id = p.id AND f.removed = 0) AS files
FROM proposal p JOIN person a ON a.id = p.person_id LEFT JOIN unit u ON u.id = p.agency_id
LEFT JOIN person h ON h.id = p.handler_id;
