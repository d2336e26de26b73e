# A province's year of work and sheets: 9,230 people with 30 deliveries a period, twelve periods published, one being made.
# First a tenth of the people alone, then all. Verified is what was published by the programs, or holds the very bytes that
# they froze for others. Sourced by run. While tables are filled the server has more
# memory and a longer log than the instance gives it; what is measured is not.
# shellcheck shell=bash
. "$bench/live.bash"
fill() {
	local f
	server $((2 << 30)) $((1 << 30))
	for f in "$@"; do node "$bench/month.js" "$f" | db > /dev/null || die "the tables were not filled: $f"; done
	server $usual
}
publish() { node "$bench/month_publish.js" stc giamdoc.stc chutich.tinh "$1" || die "nothing was published"; }
# Processor microseconds of desk and MariaDB that a page takes, one asked at a time: what others do on the machine counts less.
alone() {
	local i before
	for ((i = 0; i < rounds; i++)); do
		before=$(($(cpu_of_tree "$desk_pid") + $(cpu_of "$mariadb_pid")))
		asked "$1" 1 "$2" | awk '{ print $5 }' > "$state/month.asked"
		awk -v t="$(($(cpu_of_tree "$desk_pid") + $(cpu_of "$mariadb_pid") - before))" '$1 > 0 { printf "%.0f\n", t * 10000 / $1 }' "$state/month.asked"
	done | least
}

read -r made key done_period <<< "$(node -e "const { period } = require('$tree/tests/web/months.js'); console.log(period(1).iso, period(1).key, period(2).iso)")"
staff_cookie=$(node "$bench/cookie.js" chuyenvien.stc) && chief_cookie=$(node "$bench/cookie.js" truongphong.stc) || die "nobody could sign in"
own_page=/phieu/$key/$(db -e "SELECT id FROM person WHERE uid = 'chuyenvien.stc'")/
chief_page=/phieu/ky/?ky=$made

fill frame
db -e "UPDATE unit u LEFT JOIN (SELECT id FROM (SELECT a.id, SUM(COUNT(*)) OVER (ORDER BY a.code <> 'stc', a.id) AS n FROM unit a
	JOIN unit u ON u.id = a.id OR u.parent_id = a.id JOIN holding h ON h.unit_id = u.id AND h.main = 1 AND h.until_day IS NULL
	WHERE a.kind = 'agency' GROUP BY a.id) x WHERE n <= 960) few ON few.id = u.id SET u.until_day = u.from_day WHERE u.kind = 'agency' AND few.id IS NULL"
fill year
publish 2 > /dev/null
fill copies
load_now
run_it "$rounds" sheets --period "$done_period" > "$state/month.few"
few=$(people)
few_own=$(alone "$staff_cookie" "$own_page") few_chief=$(alone "$chief_cookie" "$chief_page")

db -e "UPDATE unit SET until_day = NULL WHERE kind = 'agency'"
fill year copies
load_now
goal "deliveries in the tables" "$(db -e 'SELECT COUNT(*) FROM delivery')" '>=' 3000000
run_it "$rounds" sheets --period "$done_period" > "$state/month.all"
all=$(people)
goal "people whose sheets are counted" "$all" '>=' 9200
goal "all sheets of a period from the tables, s" "$(column 1 "$state/month.all")" '<=' 5
printf '      of %s people %s processor seconds, of %s %s\n' "$all" "$(column 2 "$state/month.all")" "$few" "$(column 2 "$state/month.few")"
goal "processor time of $all people / of $few, for ten times as many" "$(awk -v a="$(column 2 "$state/month.all")" -v b="$(column 2 "$state/month.few")" -v n="$all" -v m="$few" 'BEGIN { printf "%.2f\n", a / b / n * m * 10 }')" '<=' 11
goal "a person's month, processor time: of $all people / of $few" "$(ratio "$(alone "$staff_cookie" "$own_page")" "$few_own")" '<=' 1.2
goal "the list of a head, processor time: of $all people / of $few" "$(ratio "$(alone "$chief_cookie" "$chief_page")" "$few_chief")" '<=' 1.2

page_at_half "a person's month" "$staff_cookie" "$own_page" 50000
page_at_half "the list of a head with 20 people" "$chief_cookie" "$chief_page" 100000

publish 1 > "$state/month.presses"
read -r sheets took < "$state/month.presses"
load_now
goal "sheets of one press" "$sheets" '>=' 200
goal "their publication, ms" "$took" '<=' 2000
run_it 1 verify > "$state/month.verify"
printf '      verify took %s processor seconds\n' "$(column 2 "$state/month.verify")"
goal "verify of a year, s" "$(column 1 "$state/month.verify")" '<=' 60
load_now
goal "published sheets that it counted" "$(awk 'END { print $1 }' "$state/month.out")" '>=' 110000
