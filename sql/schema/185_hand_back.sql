-- That a person cannot do a delivery, said at once (Decree 335 Art 18.1d): the head hands it over, withdraws it, or says that
-- it stays his. One that waits at a time.
CREATE TABLE IF NOT EXISTS hand_back (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  delivery_id BIGINT      NOT NULL,
  reason     VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  asked_by   BIGINT       NOT NULL,
  asked_at   DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  state      ENUM('asked','answered','recalled') NOT NULL DEFAULT 'asked',
  answer     VARCHAR(500) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  answered_by BIGINT      NULL,
  answered_under BIGINT   NULL,                 -- delegation
  answered_at DATETIME(6) NULL,
  version    INT          NOT NULL DEFAULT 1,
  asking     BIGINT       AS (IF(state = 'asked', delivery_id, NULL)) PERSISTENT,
  UNIQUE KEY asking (asking),
  KEY delivery (delivery_id, id),
  CONSTRAINT hand_back_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
  CONSTRAINT hand_back_asker FOREIGN KEY (asked_by) REFERENCES person (id),
  CONSTRAINT hand_back_reason CHECK (reason <> ''),
  CONSTRAINT hand_back_answered CHECK ((state = 'answered') = (answered_by IS NOT NULL) AND (answered_by IS NULL) = (answered_at IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
