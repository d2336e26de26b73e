-- The method of an agency where it is not the province's: made by a decision on its proposal and by
-- nothing else, in force from a day on. A value is NULL where the province's holds. The last day of
-- a set is the one before end_day (9999-12-31: no end is known); two sets of an agency never meet,
-- which the key itself refuses.
CREATE TABLE IF NOT EXISTS agency_parameter (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL,
  from_day   DATE         NOT NULL,
  end_day    DATE         NOT NULL DEFAULT '9999-12-31',
  late_unit  ENUM('occurrence','day') NULL,
  cap        ENUM('total','each') NULL,
  period     ENUM('month','quarter') NULL,
  other      VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci, -- what no parameter says
  proposal_id BIGINT      NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  document_day DATE       NOT NULL,
  created_by BIGINT       NOT NULL,
  created_at DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
  PERIOD FOR held (from_day, end_day),
  UNIQUE KEY one_at_a_time (agency_id, held WITHOUT OVERLAPS),
  UNIQUE KEY proposal (proposal_id),
  CONSTRAINT agency_parameter_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT agency_parameter_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT agency_parameter_creator FOREIGN KEY (created_by) REFERENCES person (id),
  CONSTRAINT agency_parameter_says CHECK (late_unit IS NOT NULL OR cap IS NOT NULL OR period IS NOT NULL OR other <> ''),
  CONSTRAINT agency_parameter_document CHECK (document_day <= from_day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
