# The list of a catalog: desk, the same page in PHP-FPM, a static file of the same size;
# the same Apache in front of all three.
# shellcheck shell=bash
. "$bench/servers.bash"

# Ticks: "desk php apache mariadb".
all_cpu() {
	echo "$(cpu_of_tree "$desk_pid") $(cpu_of_tree "$php_pid") $(cpu_of_tree "$apache_pid") $(cpu_of_tree "$mariadb_pid")"
}

load() {	# target connections -> "rate p50 p99 bad requests cut desk php apache mariadb", the last four in ticks
	local before after line
	before=$(all_cpu)
	line=$(wrk -t1 -c"$2" -d"${each}s" --timeout 20s --latency -s "$bench/report.lua" \
	    -H "Cookie: $cookie" "$site/$1" 2>&1 | sed -n 's/^RESULT //p')
	after=$(all_cpu)
	awk -v l="$line" -v b="$before" -v a="$after" 'BEGIN { split(b, x, " "); split(a, y, " "); printf "%s", l
		for (i = 1; i <= 4; i++) printf " %d", y[i] - x[i]; print "" }'
}

# The words, beginning with another one in each round: who comes first after the break, or after
# 256 connections, has the colder machine.
turned() {
	local n=$1
	shift
	n=$((n % $#))
	echo "${@:n+1}" "${@:1:n}"
}

start_servers
same_bytes
: > "$state/page.tsv"
for t in $targets; do load "$t" 16 > /dev/null; done	# warm
for ((i = 0; i < rounds; i++)); do
	for c in $connections; do
		for t in $(turned "$i" $targets); do
			case $t in bench-php/*) n=php ;; bench-static/*) n=static ;; *) n=desk ;; esac
			printf '%s\t%s\t%s\n' "$n" "$c" "$(load "$t" "$c" | tr ' ' '\t')" >> "$state/page.tsv"
		done
	done
done
column_of() { awk -F '\t' -v n="$1" -v c="$2" -v k="$3" '$1 == n && $2 == c { print $k }' "$state/page.tsv"; }
# Microseconds a request: ticks are hundredths of a second.
micros_of() { awk -F '\t' -v n="$1" -v c="$2" -v k="$3" '$1 == n && $2 == c && $7 > 0 { printf "%.1f\n", $k * 10000 / $7 }' "$state/page.tsv"; }
printf '      %-7s %5s %10s %9s %9s %6s %6s | CPU us/request: %8s %8s %8s\n' what conn req/s p50us p99us bad cut own Apache MariaDB
for c in $connections; do
	for n in desk php static; do
		k=9; [ $n = php ] && k=10
		printf '      %-7s %5s %10s %9s %9s %6s %6s | %25s %8s %8s\n' "$n" "$c" "$(column_of $n "$c" 3 | median)" \
		    "$(column_of $n "$c" 4 | median)" "$(column_of $n "$c" 5 | median)" \
		    "$(column_of $n "$c" 6 | awk '{ s += $1 } END { print s + 0 }')" \
		    "$(column_of $n "$c" 8 | awk '{ s += $1 } END { print s + 0 }')" \
		    "$([ $n = static ] && echo - || micros_of $n "$c" $k | median)" \
		    "$(micros_of $n "$c" 11 | median)" "$(micros_of $n "$c" 12 | median)"
	done
done
for c in 16 64; do
	goal "requests/s at $c connections: desk / PHP-FPM" \
	    "$(ratio "$(column_of desk $c 3 | median)" "$(column_of php $c 3 | median)")" '>=' 1.5
done
for c in 16 64; do
	goal "CPU per request at $c connections: desk / PHP-FPM" \
	    "$(ratio "$(micros_of desk $c 9 | median)" "$(micros_of php $c 10 | median)")" '<=' 0.5
done
for c in $connections; do
	goal "p99 at $c connections: desk / PHP-FPM" \
	    "$(ratio "$(column_of desk "$c" 5 | median)" "$(column_of php "$c" 5 | median)")" '<=' 1.00
done
goal "answers that are not 2xx up to 256 connections" "$(awk -F '\t' '$1 == "desk" { s += $6 } END { print s + 0 }' "$state/page.tsv")" '==' 0
