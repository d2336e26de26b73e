-- What Home Affairs writes on catalogs and sends out: the appraisal letter to an agency, the submission to the
-- chairman, the draft of his decision. Begun from what the data says, written on by people, then issued.
CREATE TABLE IF NOT EXISTS dispatch (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       ENUM('appraisal','submission','decision') NOT NULL,
  state      ENUM('draft','issued','dropped') NOT NULL DEFAULT 'draft',
  issuer     VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci, -- the agency whose name stands at the head
  subject    VARCHAR(300) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  addressee  VARCHAR(300) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  place      VARCHAR(60)  NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- "Đắk Lắk"
  body       TEXT         NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- a paragraph a line: rules/dispatch.h
  recipients VARCHAR(1000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  authority  VARCHAR(300) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- "KT. GIÁM ĐỐC", and the post
  signer     VARCHAR(100) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  ground     BINARY(32)   NULL,                 -- SHA-256 of what the data said when the words were made
  document_number VARCHAR(60) NULL COLLATE utf8mb4_uca1400_ai_ci,
  document_day DATE       NULL,
  made_by    BIGINT       NOT NULL,
  made_at    DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  issued_by  BIGINT       NULL,
  issued_at  DATETIME(6)  NULL,
  version    INT          NOT NULL DEFAULT 1,
  KEY state (state, id),
  CONSTRAINT dispatch_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT dispatch_issuer FOREIGN KEY (issued_by) REFERENCES person (id),
  CONSTRAINT dispatch_issued CHECK ((state = 'issued') = (document_number IS NOT NULL)
    AND (document_number IS NULL) = (document_day IS NULL) AND (document_number IS NULL) = (issued_at IS NULL)
    AND (document_number IS NULL) = (issued_by IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The catalogs that it is about.
CREATE TABLE IF NOT EXISTS dispatch_catalog (
  dispatch_id BIGINT      NOT NULL,
  catalog_id BIGINT       NOT NULL,
  PRIMARY KEY (dispatch_id, catalog_id),
  KEY catalog (catalog_id),
  CONSTRAINT dispatch_catalog_dispatch FOREIGN KEY (dispatch_id) REFERENCES dispatch (id),
  CONSTRAINT dispatch_catalog_catalog FOREIGN KEY (catalog_id) REFERENCES catalog (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- As it went out, in both forms.
CREATE TABLE IF NOT EXISTS dispatch_file (
  dispatch_id BIGINT      NOT NULL,
  form       ENUM('pdf','docx') NOT NULL,
  bytes      LONGBLOB     NOT NULL,
  PRIMARY KEY (dispatch_id, form),
  CONSTRAINT dispatch_file_dispatch FOREIGN KEY (dispatch_id) REFERENCES dispatch (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- With the names that people read; agency: of the only catalog, or NULL.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW dispatch_named AS
SELECT d.id, d.kind, d.state, d.issuer, d.subject, d.addressee, d.place, d.body, d.recipients, d.authority, d.signer,
  d.ground, d.document_number, d.document_day, CONCAT_WS(' ', NULLIF(p.family, ''), p.given) AS maker, d.made_at,
  CONCAT_WS(' ', NULLIF(i.family, ''), i.given) AS sender, d.issued_at, d.version,
  (SELECT COUNT(*) FROM dispatch_catalog x WHERE x.dispatch_id = d.id) AS catalogs,
  (SELECT IF(COUNT(*) = 1, MIN(u.name), NULL) FROM dispatch_catalog x JOIN catalog c ON c.id = x.catalog_id
    JOIN unit u ON u.id = c.agency_id WHERE x.dispatch_id = d.id) AS agency
FROM dispatch d JOIN person p ON p.id = d.made_by LEFT JOIN person i ON i.id = d.issued_by;
