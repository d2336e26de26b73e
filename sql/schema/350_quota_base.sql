-- Of which people the excellent of a year are a share at most (Art 20.5, rules/quota.h); the year goes by what holds in its December.
ALTER TABLE province_parameter ADD COLUMN IF NOT EXISTS quota_base ENUM('good','good_by_points','good_or_better') NOT NULL DEFAULT 'good';
