-- What tells a paper to who does not see is most of its file, and packs to a third.
ALTER TABLE paper MODIFY bytes LONGBLOB COMPRESSED NOT NULL;
