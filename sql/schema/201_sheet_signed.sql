-- PDFs of papers of sheets as people signed them, outside, and brought them back: each begins with the bytes of ours.
CREATE TABLE IF NOT EXISTS sheet_signed (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  paper_id   BIGINT       NOT NULL,
  sha256     BINARY(32)   NOT NULL,             -- of the file
  size       BIGINT       NOT NULL,
  bytes      LONGBLOB COMPRESSED NOT NULL,
  person_id  BIGINT       NOT NULL,             -- who brought it
  at         DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  UNIQUE KEY file (paper_id, sha256),
  CONSTRAINT sheet_signed_paper FOREIGN KEY (paper_id) REFERENCES sheet_paper (id),
  CONSTRAINT sheet_signed_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What pdfsig finds in it, signature by signature. Whom a certificate belongs to is what the certificate says.
CREATE TABLE IF NOT EXISTS sheet_signature (
  signed_id  BIGINT       NOT NULL,
  position   INT          NOT NULL,
  signer     VARCHAR(300) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  signed_at  VARCHAR(60)  NOT NULL,             -- as the signature says it
  sound      TINYINT      NOT NULL,             -- the bytes that it covers are those that were signed
  whole      TINYINT      NOT NULL,             -- it covers the file to its end
  PRIMARY KEY (signed_id, position),
  CONSTRAINT sheet_signature_signed FOREIGN KEY (signed_id) REFERENCES sheet_signed (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
