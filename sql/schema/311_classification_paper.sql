-- Classifications of years as they were printed (Mẫu 02), one by one and bundles of a run: of decided ones alone, from what their
-- decisions froze, with the files as they went out, so that whoever holds one can ask whether it is ours and still holds. Never
-- changed. Names of people are not asked for: what a stranger may know stands here.
CREATE TABLE IF NOT EXISTS classification_paper (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code       CHAR(12)     NOT NULL,             -- rules/paper.h; what /xac-minh is asked for
  kind       ENUM('form','bundle') NOT NULL,
  classification_id BIGINT NULL,                -- of a form
  run_id     BIGINT       NOT NULL,
  unit_name  VARCHAR(300) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- of a bundle its authority
  year       SMALLINT     NOT NULL,
  initials   VARCHAR(60)  NOT NULL DEFAULT '',  -- of the person of a form: "N.V.A."
  level      ENUM('HTXSNV','HTTNV','HTNV','KHTNV') NULL, -- of a form; NULL: not classified
  people     INT          NOT NULL,
  digest     BINARY(32)   NOT NULL,             -- SHA-256 of the document; of several, of their digests in order
  person_id  BIGINT       NOT NULL,             -- who had it printed
  at         DATETIME(6)  NOT NULL,             -- the moment that it says of itself
  UNIQUE KEY code (code),
  KEY classification (classification_id),
  KEY run (run_id, id),
  CONSTRAINT classification_paper_one FOREIGN KEY (classification_id) REFERENCES classification (id),
  CONSTRAINT classification_paper_run FOREIGN KEY (run_id) REFERENCES year_run (id),
  CONSTRAINT classification_paper_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT classification_paper_kind CHECK ((kind = 'form') = (classification_id IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Of whom a paper is, in their order on it: it holds while none of them is superseded.
CREATE TABLE IF NOT EXISTS classification_paper_of (
  paper_id   BIGINT       NOT NULL,
  position   INT          NOT NULL,
  classification_id BIGINT NOT NULL,
  PRIMARY KEY (paper_id, position),
  KEY classification (classification_id),
  CONSTRAINT classification_paper_of_paper FOREIGN KEY (paper_id) REFERENCES classification_paper (id),
  CONSTRAINT classification_paper_of_one FOREIGN KEY (classification_id) REFERENCES classification (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS classification_paper_file (
  paper_id   BIGINT       NOT NULL,
  form       ENUM('pdf','docx','xlsx') NOT NULL,
  sha256     BINARY(32)   NOT NULL,
  size       BIGINT       NOT NULL,
  bytes      LONGBLOB COMPRESSED NOT NULL,
  PRIMARY KEY (paper_id, form),
  CONSTRAINT classification_paper_file_paper FOREIGN KEY (paper_id) REFERENCES classification_paper (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
