-- A person goes to the run of another authority before his year is decided (Art 19.1).
ALTER TABLE classification_step MODIFY act ENUM('open','write','recall','return','silent','met','propose','unpropose','choose','decide','notice',
  'replace','move') NOT NULL;
