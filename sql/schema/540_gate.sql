-- The groups of the directory that rules of the gate name (keys gate.group.*), as it last said of a person: at the sign-in
-- with a good password or ticket, and at each look at the accounts of live sessions. They are no right by themselves: a rule
-- asks for them beside a session.
CREATE TABLE IF NOT EXISTS person_group (
  person_id  BIGINT       NOT NULL PRIMARY KEY,
  names      VARCHAR(800) NOT NULL,             -- "ke-toan,nhan-su", in the order of the configuration
  CONSTRAINT person_group_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
