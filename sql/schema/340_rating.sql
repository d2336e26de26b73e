-- The rating of organisations (Decree 335 Art 5-9): by criteria sets that the province defines, each unit once a year by the
-- head of who is above it: the head of the province for agencies, the head of an agency for its divisions.

-- A criteria set: drafted, put in force by a document from a year on until the next one; taken back while nothing rests on it.
CREATE TABLE IF NOT EXISTS rating_set (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  from_year  SMALLINT     NOT NULL,             -- the first year that is rated by it
  state      ENUM('draft','in_force','withdrawn') NOT NULL DEFAULT 'draft',
  document_number VARCHAR(60) NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NULL,
  made_by    BIGINT       NULL,                 -- NULL: it came with the system
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  put_by     BIGINT       NULL,                 -- in force
  put_at     DATETIME(6)  NULL,
  withdrawn_by BIGINT     NULL,
  withdrawn_at DATETIME(6) NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was taken back
  version    INT          NOT NULL DEFAULT 1,
  standing   SMALLINT     AS (IF(state = 'in_force', from_year, NULL)) PERSISTENT,
  drafted    TINYINT      AS (IF(state = 'draft', 1, NULL)) PERSISTENT,
  UNIQUE KEY standing (standing),
  UNIQUE KEY drafted (drafted),
  CONSTRAINT rating_set_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT rating_set_putter FOREIGN KEY (put_by) REFERENCES person (id),
  CONSTRAINT rating_set_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT rating_set_document CHECK ((state = 'draft') = (document_number IS NULL) AND (document_number IS NULL) = (document_day IS NULL)),
  CONSTRAINT rating_set_put CHECK ((state = 'draft') = (put_at IS NULL)),
  CONSTRAINT rating_set_withdrawn CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL) AND (withdrawn_at IS NULL) = (reason = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Its criteria: common (Art 6) or on results (Art 7). Changed while the set is a draft; what is taken out stays, removed.
CREATE TABLE IF NOT EXISTS rating_criterion (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  set_id     BIGINT       NOT NULL,
  position   INT          NOT NULL,
  code       VARCHAR(20)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  name       VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  part       ENUM('common','results') NOT NULL,
  most       INT          NOT NULL,             -- hundredths of a point
  evidence   ENUM('none','on_time','done') NOT NULL DEFAULT 'none', -- what of our own data stands beside it
  removed    TINYINT      NOT NULL DEFAULT 0,
  version    INT          NOT NULL DEFAULT 1,
  live_code  VARCHAR(20)  AS (IF(removed = 0, code, NULL)) PERSISTENT,
  UNIQUE KEY code (set_id, live_code),
  KEY position (set_id, position),
  CONSTRAINT rating_criterion_set FOREIGN KEY (set_id) REFERENCES rating_set (id),
  CONSTRAINT rating_criterion_words CHECK (code <> '' AND name <> ''),
  CONSTRAINT rating_criterion_most CHECK (most > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What the first set begins with: Art 6 and Art 7.1, to be decided on by the province.
INSERT IGNORE INTO rating_set (name, from_year) SELECT 'Bộ tiêu chí đánh giá, xếp loại chất lượng tổ chức', 2026 FROM DUAL
WHERE NOT EXISTS (SELECT 1 FROM rating_set);
INSERT IGNORE INTO rating_criterion (set_id, position, code, name, part, most, evidence)
SELECT s.id, c.position, c.code, c.name, c.part, c.most, c.evidence FROM rating_set s JOIN (
  SELECT 1 AS position, 'I.1' AS code, 'Chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước; thực hiện chỉ đạo của cấp trên; xây dựng, thực hiện chiến lược, kế hoạch của đơn vị; năng lực nhận diện, dự báo, thích ứng' AS name, 'common' AS part, 1000 AS most, 'none' AS evidence
  UNION ALL SELECT 2, 'I.2', 'Quản lý, sử dụng công chức theo vị trí việc làm; xây dựng môi trường làm việc; phối hợp công tác, đoàn kết nội bộ; chấp hành kỷ luật, kỷ cương hành chính, tinh thần phục vụ', 'common', 1000, 'none'
  UNION ALL SELECT 3, 'I.3', 'Cải cách hành chính, ứng dụng công nghệ thông tin, chuyển đổi số; rà soát, cải tiến quy chế, quy trình nội bộ; khắc phục tồn tại, hạn chế đã được chỉ ra', 'common', 1000, 'none'
  UNION ALL SELECT 4, 'II.a', 'Thể chế hóa chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước thành chiến lược, quy hoạch, kế hoạch, đề án, văn bản quy phạm pháp luật', 'results', 1000, 'none'
  UNION ALL SELECT 5, 'II.b', 'Tỷ lệ hoàn thành các nhiệm vụ trong chương trình, kế hoạch công tác của năm và các nhiệm vụ phát sinh', 'results', 2000, 'done'
  UNION ALL SELECT 6, 'II.c', 'Hoạt động quản lý, điều hành của tổ chức; tháo gỡ điểm nghẽn thể chế (nếu có); không để xảy ra sai phạm trong ban hành chính sách, văn bản', 'results', 1000, 'on_time'
  UNION ALL SELECT 7, 'II.d', 'Phối hợp với các cơ quan liên quan, điều phối chính sách liên ngành, liên vùng; sáng kiến, mô hình điều phối được ghi nhận (nếu có)', 'results', 500, 'none'
  UNION ALL SELECT 8, 'II.đ', 'Chuyển đổi số, đơn giản hóa thủ tục hành chính, giảm thời gian, chi phí cho người dân, doanh nghiệp; sáng kiến áp dụng hiệu quả (nếu có)', 'results', 1000, 'none'
  UNION ALL SELECT 9, 'II.e', 'Chính sách, chương trình khoa học - công nghệ, đổi mới sáng tạo tác động rõ rệt đến hiệu quả hoạt động', 'results', 500, 'none'
  UNION ALL SELECT 10, 'II.g', 'Giải quyết hồ sơ, thủ tục hành chính; tỷ lệ xử lý hồ sơ trực tuyến (nếu có)', 'results', 500, 'none'
  UNION ALL SELECT 11, 'II.h', 'Giải quyết đơn thư, khiếu nại, tố cáo, phản ánh, kiến nghị của người dân, doanh nghiệp (nếu có)', 'results', 500, 'none'
) c WHERE s.made_by IS NULL AND NOT EXISTS (SELECT 1 FROM rating_criterion);

-- The rating of a year by one authority: the province for its agencies, an agency for its divisions.
CREATE TABLE IF NOT EXISTS rating_run (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  authority_id BIGINT     NOT NULL,             -- unit
  year       SMALLINT     NOT NULL,
  set_id     BIGINT       NOT NULL,
  rate       INT          NOT NULL DEFAULT 2000, -- hundredths of a percent (Art 8.5)
  outstanding_number VARCHAR(60) NULL COLLATE utf8mb4_uca1400_ai_ci, -- by which a higher rate was decided (Art 8.5b)
  outstanding_day DATE    NULL,
  chosen_why VARCHAR(2000) NULL COLLATE utf8mb4_uca1400_ai_ci, -- the authority chose among the candidates, for this reason; NULL: the ranking
  opened_by  BIGINT       NOT NULL,
  opened_under BIGINT     NULL,                 -- delegation
  opened_at  DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY authority (authority_id, year),
  CONSTRAINT rating_run_authority FOREIGN KEY (authority_id) REFERENCES unit (id),
  CONSTRAINT rating_run_set FOREIGN KEY (set_id) REFERENCES rating_set (id),
  CONSTRAINT rating_run_opener FOREIGN KEY (opened_by) REFERENCES person (id),
  CONSTRAINT rating_run_rate CHECK (rate BETWEEN 0 AND 2500 AND (rate <= 2000 OR outstanding_number IS NOT NULL)),
  CONSTRAINT rating_run_outstanding CHECK ((outstanding_number IS NULL) = (outstanding_day IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A unit's year. Steps: open (its own proposal is to be written), proposed (sent), appraised (points and facts of the authority
-- stand, and what Art 8 says of them), recognised; left_out: not rated this year, for a reason.
CREATE TABLE IF NOT EXISTS rating (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id     BIGINT       NOT NULL,
  unit_id    BIGINT       NOT NULL,
  year       SMALLINT     NOT NULL,             -- of the run
  state      ENUM('open','proposed','appraised','recognised','left_out') NOT NULL DEFAULT 'open',
  self_assigned INT       NULL,                 -- tasks of the year, as the unit says
  self_done  INT          NULL,
  self_late  INT          NULL,
  self_exceeded INT       NULL,
  counted_assigned INT    NULL,                 -- the same from our own data when the proposal was written last
  counted_done INT        NULL,
  counted_late INT        NULL,
  counted_on DATE         NULL,
  self_sound TINYINT      NOT NULL DEFAULT 0,   -- with quality and effect
  self_remedied TINYINT   NOT NULL DEFAULT 0,   -- what was found before was put right, or nothing was
  report     VARCHAR(4000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  self_level ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NULL,
  sent_by    BIGINT       NULL,
  sent_under BIGINT       NULL,                 -- delegation
  sent_at    DATETIME(6)  NULL,
  silent_why VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- why it was appraised without a proposal
  assigned   INT          NULL,                 -- as appraised
  done       INT          NULL,
  late       INT          NULL,
  exceeded   INT          NULL,
  sound      TINYINT      NOT NULL DEFAULT 0,
  remedied   TINYINT      NOT NULL DEFAULT 0,
  failed_below INT        NOT NULL DEFAULT 0,   -- units right below that did not complete their tasks
  breach     VARCHAR(300) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- Art 8.4a: the document that concludes it; '': none
  unavoidable VARCHAR(300) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- Art 8.4b: the document; '': not so
  opinion    VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  points     INT          NULL,                 -- hundredths
  choices    INT          NOT NULL DEFAULT 0,   -- bits 1 << level (rules/rating.h)
  law_level  ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NULL, -- what Art 8 says; of a choice the one that is proposed
  level      ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NULL, -- before the places; NULL: the authority has to choose
  level_why  VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- of the choice
  appraised_by BIGINT     NULL,
  appraised_under BIGINT  NULL,
  appraised_at DATETIME(6) NULL,
  chosen     TINYINT      NOT NULL DEFAULT 0,   -- for a place, where the authority chooses
  final_level ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NULL,
  why        VARCHAR(20)  NULL,                 -- rules/quota.h
  document_number VARCHAR(60) NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NULL,
  recognised_by BIGINT    NULL,
  recognised_under BIGINT NULL,
  recognised_at DATETIME(6) NULL,
  left_why   VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  version    INT          NOT NULL DEFAULT 1,
  UNIQUE KEY unit (unit_id, year),
  KEY run (run_id, state),
  CONSTRAINT rating_of_run FOREIGN KEY (run_id) REFERENCES rating_run (id),
  CONSTRAINT rating_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT rating_sender FOREIGN KEY (sent_by) REFERENCES person (id),
  CONSTRAINT rating_appraiser FOREIGN KEY (appraised_by) REFERENCES person (id),
  CONSTRAINT rating_recogniser FOREIGN KEY (recognised_by) REFERENCES person (id),
  CONSTRAINT rating_sent CHECK ((sent_at IS NULL) = (sent_by IS NULL) AND (state NOT IN ('proposed','appraised','recognised') OR sent_at IS NOT NULL OR silent_why <> '')),
  CONSTRAINT rating_appraised CHECK ((state IN ('appraised','recognised')) = (appraised_at IS NOT NULL) AND (appraised_at IS NULL) = (appraised_by IS NULL)
    AND (appraised_at IS NULL) = (points IS NULL) AND (points IS NULL) = (law_level IS NULL) AND (points IS NULL) = (assigned IS NULL)),
  CONSTRAINT rating_facts CHECK (assigned IS NULL OR (assigned > 0 AND done BETWEEN 0 AND assigned AND late BETWEEN 0 AND assigned AND exceeded BETWEEN 0 AND done)),
  CONSTRAINT rating_recognised CHECK ((state = 'recognised') = (recognised_at IS NOT NULL) AND (recognised_at IS NULL) = (final_level IS NULL)
    AND (recognised_at IS NULL) = (document_number IS NULL) AND (recognised_at IS NULL) = (document_day IS NULL)),
  CONSTRAINT rating_left CHECK ((state = 'left_out') = (left_why <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Points of a unit's year, criterion by criterion: its own with a word of reason, and those of the authority. Hundredths.
CREATE TABLE IF NOT EXISTS rating_points (
  rating_id  BIGINT       NOT NULL,
  criterion_id BIGINT     NOT NULL,
  self       INT          NULL,
  self_why   VARCHAR(1000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  given      INT          NULL,
  given_why  VARCHAR(1000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  PRIMARY KEY (rating_id, criterion_id),
  CONSTRAINT rating_points_of FOREIGN KEY (rating_id) REFERENCES rating (id),
  CONSTRAINT rating_points_criterion FOREIGN KEY (criterion_id) REFERENCES rating_criterion (id),
  CONSTRAINT rating_points_least CHECK ((self IS NULL OR self >= 0) AND (given IS NULL OR given >= 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Complaints, denunciations, reflections, signs of disunity: verified before the level is decided on (Art 9.2a).
CREATE TABLE IF NOT EXISTS rating_complaint (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  rating_id  BIGINT       NOT NULL,
  kind       ENUM('complaint','denunciation','reflection','disunity') NOT NULL,
  received_day DATE       NOT NULL,
  words      VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  entered_by BIGINT       NOT NULL,
  entered_under BIGINT    NULL,
  entered_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  outcome    ENUM('unfounded','partly','founded') NULL, -- NULL: not verified yet
  verifier   VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- who verified, as on the document
  document   VARCHAR(200) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  result     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  closed_by  BIGINT       NULL,
  closed_under BIGINT     NULL,
  closed_at  DATETIME(6)  NULL,
  version    INT          NOT NULL DEFAULT 1,
  KEY rating (rating_id, id),
  CONSTRAINT rating_complaint_of FOREIGN KEY (rating_id) REFERENCES rating (id),
  CONSTRAINT rating_complaint_maker FOREIGN KEY (entered_by) REFERENCES person (id),
  CONSTRAINT rating_complaint_closer FOREIGN KEY (closed_by) REFERENCES person (id),
  CONSTRAINT rating_complaint_closed CHECK ((outcome IS NULL) = (closed_at IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL) AND (outcome IS NULL) = (result = ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What became of a unit's year, step by step.
CREATE TABLE IF NOT EXISTS rating_step (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  rating_id  BIGINT       NOT NULL,
  act        ENUM('open','send','recall','return','silent','appraise','choose','recognise','reopen','leave_out','take_in') NOT NULL,
  person_id  BIGINT       NOT NULL,
  delegation_id BIGINT    NULL,
  reason     VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  KEY rating (rating_id, id),
  CONSTRAINT rating_step_of FOREIGN KEY (rating_id) REFERENCES rating (id),
  CONSTRAINT rating_step_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- With the names that people read.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW rating_named AS
SELECT r.id, r.version, r.run_id, n.authority_id, r.unit_id, u.name AS unit_name, u.kind AS unit_kind, u.position, r.year, r.state,
  COALESCE(r.self_assigned, 0) AS self_assigned, COALESCE(r.self_done, 0) AS self_done, COALESCE(r.self_late, 0) AS self_late,
  COALESCE(r.self_exceeded, 0) AS self_exceeded, r.self_sound, r.self_remedied,
  COALESCE(r.counted_assigned, 0) AS counted_assigned, COALESCE(r.counted_done, 0) AS counted_done, COALESCE(r.counted_late, 0) AS counted_late,
  r.counted_on, r.report, r.self_level, CONCAT_WS(' ', NULLIF(s.family, ''), s.given) AS sender, r.sent_at, r.silent_why,
  COALESCE(r.assigned, 0) AS assigned, COALESCE(r.done, 0) AS done, COALESCE(r.late, 0) AS late, COALESCE(r.exceeded, 0) AS exceeded,
  r.sound, r.remedied, r.failed_below, r.breach, r.unavoidable, r.opinion, COALESCE(r.points, 0) AS points, r.choices, r.law_level,
  r.level, r.level_why, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS appraiser, r.appraised_at, r.chosen, r.final_level, r.why,
  r.document_number, r.document_day, CONCAT_WS(' ', NULLIF(q.family, ''), q.given) AS recogniser, r.recognised_at, r.left_why
FROM rating r JOIN rating_run n ON n.id = r.run_id JOIN unit u ON u.id = r.unit_id LEFT JOIN person s ON s.id = r.sent_by
LEFT JOIN person p ON p.id = r.appraised_by LEFT JOIN person q ON q.id = r.recognised_by;
