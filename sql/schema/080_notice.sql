-- Why a person was told, and which record it is about.

-- reason: label notice.reason.<reason>, a role or "claimed"; its {1} is reason_of, the agency where
-- the reason is a place in one. NULL: told before reasons were kept. record: the place of the
-- record that the notice leads to ("/danh-muc/7/"), or the whole path where it leads to a list.
ALTER TABLE notice
  ADD COLUMN IF NOT EXISTS reason VARCHAR(40) NULL,
  ADD COLUMN IF NOT EXISTS reason_of VARCHAR(200) NULL,
  ADD COLUMN IF NOT EXISTS record VARCHAR(300) AS
    (IF(path REGEXP '^/[a-z-]+/([a-z-]+/)?[0-9]+/', REGEXP_SUBSTR(path, '^/[a-z-]+/([a-z-]+/)?[0-9]+/'), path)) VIRTUAL;
