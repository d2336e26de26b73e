-- Sheets as they were printed (Mẫu 01, lists of work, tables and bundles of a unit): what the paper is of, and its files as
-- they went out, so that whoever holds one can ask whether it is ours and still holds. Never changed but once: a bundle
-- waits until the worker has made it. Names of people are not asked for: what a stranger may know stands here.
CREATE TABLE IF NOT EXISTS sheet_paper (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code       CHAR(12)     NOT NULL,             -- rules/paper.h; what /xac-minh is asked for
  kind       ENUM('form','work','table','bundle') NOT NULL,
  sheet_id   BIGINT       NULL,                 -- of a form and a list of work
  agency_id  BIGINT       NOT NULL,
  unit_id    BIGINT       NOT NULL,             -- of a table and a bundle: the agency, or one division of it
  unit_name  VARCHAR(300) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  first_month DATE        NOT NULL,
  months     TINYINT      NOT NULL,
  initials   VARCHAR(60)  NOT NULL DEFAULT '',  -- of the person of a sheet: "N.V.A."
  shown      INT          NULL,                 -- hundredths, of a sheet; NULL: no work was assigned
  sheets     INT          NOT NULL,             -- how many it is of
  digest     BINARY(32)   NOT NULL,             -- SHA-256 of the document; of several, of their digests in order
  state      ENUM('waiting','made','failed') NOT NULL DEFAULT 'made',
  person_id  BIGINT       NOT NULL,             -- who had it printed
  at         DATETIME(6)  NOT NULL,             -- the moment that it says of itself
  UNIQUE KEY code (code),
  KEY sheet (sheet_id, kind, id),
  KEY unit (agency_id, first_month, id),
  CONSTRAINT sheet_paper_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id),
  CONSTRAINT sheet_paper_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT sheet_paper_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT sheet_paper_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT sheet_paper_of_one CHECK ((sheet_id IS NOT NULL) = (kind IN ('form','work')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Which sheets a paper is of, in their order on it: it holds while none of them is superseded.
CREATE TABLE IF NOT EXISTS sheet_paper_of (
  paper_id   BIGINT       NOT NULL,
  position   INT          NOT NULL,
  sheet_id   BIGINT       NOT NULL,
  PRIMARY KEY (paper_id, position),
  KEY sheet (sheet_id),
  CONSTRAINT sheet_paper_of_paper FOREIGN KEY (paper_id) REFERENCES sheet_paper (id),
  CONSTRAINT sheet_paper_of_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The paper in each of its forms.
CREATE TABLE IF NOT EXISTS sheet_paper_file (
  paper_id   BIGINT       NOT NULL,
  form       ENUM('pdf','docx','xlsx') NOT NULL,
  sha256     BINARY(32)   NOT NULL,             -- of the file
  size       BIGINT       NOT NULL,             -- bytes
  bytes      LONGBLOB COMPRESSED NOT NULL,
  PRIMARY KEY (paper_id, form),
  CONSTRAINT sheet_paper_file_paper FOREIGN KEY (paper_id) REFERENCES sheet_paper (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
