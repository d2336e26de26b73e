# Every list and queue of the province with 115 catalogs of 371 rows behind it, against the page of 50
# rows in PHP-FPM of the same run. Sourced by run, after page.
# shellcheck shell=bash
[ -n "${php_pid:-}" ] || start_servers
home_cookie=$(node "$bench/cookie.js" giamdoc.snv) || die "nobody of Home Affairs could sign in"
chair_cookie=$(node "$bench/cookie.js" chutich.tinh) || die "no chairman could sign in"
officer_cookie=$cookie
read -r _ php_page _ <<< "$targets"
lists="home:viec-can-lam/ home:danh-muc/ home:danh-muc/?trang-thai=submitted home:danh-muc/?nguoi=none&xep=agency home:danh-muc/?tim=hoa
home:danh-muc/ky-duyet/ home:danh-muc/dot/ home:danh-muc/dot/$campaign/chua-trinh home:thong-bao/ chair:danh-muc/phe-duyet/
officer:${list#/}?loc=unaccepted officer:${list#/}?xep=-points officer:${list#/}?tim=van officer:${list#/}y-kien"
: > "$state/lists.tsv"
for ((i = 0; i < rounds; i++)); do
	cookie=$officer_cookie
	printf 'php\t%s\n' "$(load "$php_page" 16 | tr ' ' '\t')" >> "$state/lists.tsv"
	for l in $lists; do
		case $l in home:*) cookie=$home_cookie ;; chair:*) cookie=$chair_cookie ;; *) cookie=$officer_cookie ;; esac
		printf '%s\t%s\n' "${l#*:}" "$(load "${l#*:}" 16 | tr ' ' '\t')" >> "$state/lists.tsv"
	done
done
cookie=$officer_cookie
list_column() { awk -F '\t' -v n="$1" -v k="$2" '$1 == n { print $k }' "$state/lists.tsv"; }
php_rate=$(list_column php 2 | median)
printf '      PHP-FPM, the page of 50 rows, 16 connections: %s requests/s\n' "$php_rate"
for l in $lists; do
	l=${l#*:}
	goal "$l: requests/s / PHP-FPM (p99 $(list_column "$l" 4 | median) us)" "$(ratio "$(list_column "$l" 2 | median)" "$php_rate")" '>=' 1
	goal "$l: answers that are not 2xx" "$(list_column "$l" 5 | awk '{ s += $1 } END { print s + 0 }')" '==' 0
done
