# What parts that measure the whole province by commands and pages share: the server while tables are filled, a command timed, a page
# at half of what is served. Sourced by them.
# shellcheck shell=bash
site=https://localhost:$PORT$(conf base_path)
# server POOL LOG: what the server holds in memory, and how much it writes before it has to tidy up.
server() { db -e "SET GLOBAL innodb_buffer_pool_size = $1; SET GLOBAL innodb_log_file_size = $2"; }
usual=$(db -e 'SELECT @@innodb_buffer_pool_size, @@innodb_log_file_size')
load_now() { printf '      load %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"; }
least() { sort -n | head -n 1; }
mariadb_pid=$(cut -d' ' -f1 "$RUN/pid/mariadb") desk_pid=$(cut -d' ' -f1 "$RUN/pid/desk")
# The year of the whole province, once.
year_filled=${year_filled:-}
fill_year() {
	[ -n "$year_filled" ] && return
	server $((2 << 30)) $((1 << 30))
	node "$bench/year.js" | db > /dev/null || die "the tables were not filled"
	server $usual
	year_filled=yes
}
TIMEFORMAT='%U %S'
# A command of danhgia, so many times: a line each, seconds and processor seconds of it and of MariaDB.
run_it() {
	local i began before n=$1
	shift
	for ((i = 0; i < n; i++)); do
		began=$(date +%s%N) before=$(cpu_of "$mariadb_pid")
		{ time build/danhgia -c "$RUN/danhgia.conf" "$@" > "$state/month.out" 2> "$state/month.err"; } 2> "$state/month.time" ||
			die "$*: $(tail -n 1 "$state/month.err" "$state/month.out")"
		awk -v a="$began" -v b="$(date +%s%N)" -v t="$(($(cpu_of "$mariadb_pid") - before))" '{ printf "%.2f %.2f\n", (b - a) / 1e9, $1 + $2 + t / 100 }' "$state/month.time"
	done
}
column() { awk -v k="$1" '{ print $k }' "$2" | least; }
asked() { wrk -t1 -c"$2" -d"${each}s" --timeout 20s --latency -s "$bench/report.lua" -H "Cookie: $1" "$site$3" 2>&1 | sed -n 's/^RESULT //p'; }
people() { awk -F '\t' '{ n += $2 } END { print n }' "$state/month.out"; }
# page_at_half WHAT COOKIE PATH LIMIT: what is served at most, then half of that rate arrives.
page_at_half() {
	local i served rate out=$state/month.half
	asked "$2" 16 "$3" > /dev/null	# warm
	for ((i = 0; i < rounds; i++)); do asked "$2" 16 "$3"; done > "$state/month.most"
	served=$(awk '{ print $1 }' "$state/month.most" | median)
	rate=$(awk -v m="$served" 'BEGIN { print m / 2 }')
	for ((i = 0; i < rounds; i++)); do node "$bench/arrive.js" "$rate" 16 "$each" "$3" "$2"; done > "$out"
	load_now
	printf '      %s: %s requests/s at most (16 connections); at half of it p50 %s us\n' "$1" "$served" "$(awk '{ print $2 }' "$out" | median)"
	goal "$1: p99 us at half of the rate" "$(awk '{ print $3 }' "$out" | median)" '<=' "$4"
	goal "$1: answers that are not 2xx" "$(cat "$state/month.most" "$out" | awk '{ s += $4 } END { print s + 0 }')" '==' 0
}
