# Comparison of the whole province: the sums of 115 agencies and twelve months counted anew from 110,000 sheets by the worker, checked
# against one slow statement, and the pages over a year of them. Sourced by run.
# shellcheck shell=bash
. "$bench/live.bash"
fill_year
# What was published has work and points of the common criteria too.
db -e "SET SESSION max_statement_time = 0, foreign_key_checks = 0;
	UPDATE sheet SET head_1 = 400, head_2 = 450, head_3 = 200 + id % 50, head_4 = 250, head_5 = 225, head_6 = 250, head_7 = 250, head_8 = 250, head_9 = 250, head_10 = 200 WHERE first_month BETWEEN '2025-01-01' AND '2025-12-01';
	INSERT IGNORE INTO sheet_sum (sheet_id, unit_id, assigned, done, good, ontime) SELECT id, unit_id, CONCAT(100 + id % 97, '/', 3), CONCAT(90 + id % 97, '/', 3), CONCAT(260 + id % 97, '/', 9), 30 + id % 7 FROM sheet
	WHERE first_month BETWEEN '2025-01-01' AND '2025-12-01'; ANALYZE TABLE sheet_sum" > /dev/null
counting=$(date +%s%N)
db -e "INSERT INTO summary_dirty (agency_id, first_month, months) SELECT DISTINCT agency_id, first_month, months FROM sheet WHERE first_month BETWEEN '2025-01-01' AND '2025-12-01'"
for ((i = 0; i < 2400; i++)); do
	[ "$(db -e 'SELECT COUNT(*) FROM summary_dirty')" = 0 ] && break
	sleep 0.25
done
keys=$(db -e "SELECT COUNT(*) FROM summary_period WHERE first_month BETWEEN '2025-01-01' AND '2025-12-01' AND months = 1")
printf '      %s agencies and months counted anew, %s ms each\n' "$keys" "$((($(date +%s%N) - counting) / 1000000 / (keys > 0 ? keys : 1)))"
goal "agencies and months that are kept" "$keys" '>=' 1380
goal "agencies and months whose sums are others by one slow statement" "$(db -e "SELECT COUNT(*) FROM
	(SELECT agency_id, first_month, COUNT(*) AS n, SUM(shown) AS total, SUM(level = 'HTTNV') AS good, SUM(head_1 + head_2 + head_3 + head_4 + head_5 + head_6 + head_7 + head_8 + head_9 + head_10) AS common
		FROM sheet WHERE first_month BETWEEN '2025-01-01' AND '2025-12-01' AND state = 'published' AND superseded_at IS NULL GROUP BY agency_id, first_month) a
	LEFT JOIN (SELECT agency_id, first_month, SUM(published) AS n, SUM(total) AS total, SUM(good) AS good, SUM(common) AS common FROM summary WHERE months = 1 GROUP BY agency_id, first_month) b
	USING (agency_id, first_month) WHERE NOT (a.n <=> b.n AND a.total <=> b.total AND a.good <=> b.good AND a.common <=> b.common)")" '==' 0
load_now
home_cookie=$(node "$bench/cookie.js" thamdinh.snv) || die "nobody could sign in"
stc=$(db -e "SELECT id FROM unit WHERE code = 'stc'")
page_at_half "a province-year by agency" "$home_cookie" "/bao-cao/?gi=progress&theo=agency&ky=2025" 300000
page_at_half "a province-year by group beside the year before" "$home_cookie" "/bao-cao/?gi=progress&theo=group&ky=2025&so-voi=before" 300000
page_at_half "staff of all agencies, a quarter beside the one before" "$home_cookie" "/bao-cao/?gi=totals&theo=agency&nhom=staff&ky=2025-Q4&so-voi=before" 300000
page_at_half "an agency over the months of a year" "$home_cookie" "/bao-cao/?gi=leniency&theo=time&ky=2025-12&co-quan=$stc" 300000
page_at_half "the rows behind a number of a province-year" "$home_cookie" "/phieu/so-lieu/?gi=progress&theo=agency&ky=2025&so=ontime&trang=1000" 300000
