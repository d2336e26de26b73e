# What our sign-in costs in front of the applications of others: a small static file, open and guarded, by turns,
# with 4,000 live sessions. The session is read from the database at each request, nothing is kept.
# shellcheck shell=bash
site=https://localhost:$PORT
cat > "$state/bench-gate.conf" <<-END
	ProxyPass "/bench-open/" "!"
	Alias "/bench-open/" "$RUN/site/noi-bo/"
	Alias "/bench-guarded/" "$RUN/site/noi-bo/"
	<Location "/bench-guarded/">
		SetEnvIf Request_URI . DANHGIA_RULE=chi-ten
		Include "\${DANHGIA_CONF}/guard.conf"
		ProxyPass "!"
	</Location>
END
grep -q bench-gate "$RUN/etc/apache.conf" ||
    sed -i "s|^Include .*/httpd.conf\$|&\nInclude $state/bench-gate.conf|" "$RUN/etc/apache.conf"
(. apache-conf/private/lib.sh; kill -USR1 "$(pid_of apache)")
cookie=$(node "$bench/cookie.js" chuyenvien.stc) || die "nobody could sign in"
db <<-'END'
	INSERT INTO session (token, person_id, roles, form_key, method, created_at, seen_at, checked_at, peer, agent)
	  SELECT UNHEX(SHA2(UUID(), 256)), id, 0, UNHEX(SHA2(UUID(), 256)), 'password', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), '10.0.0.1', 'bench'
	  FROM (SELECT id FROM person ORDER BY id LIMIT 4000) p;
END
live=$(db -e "SELECT COUNT(*) FROM session WHERE ended_at IS NULL AND created_at > UTC_TIMESTAMP() - INTERVAL 8 HOUR")
seen() { curl -s -o "$state/gate.out" -w '%{http_code}' --cacert "$RUN/ca.pem" --noproxy '*' --resolve "localhost:$PORT:127.0.0.1" "$@"; }
for ((i = 0; i < 50; i++)); do [ "$(seen "$site/bench-open/index.html")" = 200 ] && break; sleep 0.1; done
same=$(md5sum < "$state/gate.out")
[ "$(seen -H "Cookie: $cookie" "$site/bench-guarded/index.html")" = 200 ] && [ "$(md5sum < "$state/gate.out")" = "$same" ] || die "the guarded file is not shown"
[ "$(seen "$site/bench-guarded/index.html")" != 200 ] || die "the guarded file is open"
asked_gate() { wrk -t1 -c"$2" -d"${each}s" --timeout 20s --latency -s "$bench/report.lua" -H "Cookie: $cookie" "$site/$1/index.html" 2>&1 | sed -n 's/^RESULT //p'; }
for w in bench-open bench-guarded; do asked_gate "$w" 16 > /dev/null; done	# warm
: > "$state/gate.tsv"
for ((i = 0; i < rounds; i++)); do
	for c in 1 16; do
		for w in $( ((i % 2)) && echo bench-guarded bench-open || echo bench-open bench-guarded); do
			printf '%s %s %s\n' "$w" "$c" "$(asked_gate "$w" "$c")" >> "$state/gate.tsv"
		done
	done
done
gate_column() { awk -v w="$1" -v c="$2" -v k="$3" '$1 == w && $2 == c { print $k }' "$state/gate.tsv" | median; }
printf '      %s live sessions; load %s\n      %-12s %5s %10s %9s %9s\n' "$live" "$(cut -d' ' -f1-3 /proc/loadavg)" what conn req/s p50us p99us
for c in 1 16; do
	for w in bench-open bench-guarded; do
		printf '      %-12s %5s %10s %9s %9s\n' "$w" "$c" "$(gate_column $w $c 3)" "$(gate_column $w $c 4)" "$(gate_column $w $c 5)"
	done
done
printf '      with all that a rule can give (%s requests/s, p50 %s us at 16 connections)\n' $(asked_gate noi-bo/tep 16 | cut -d' ' -f1,2)
goal "gate: live sessions" "$live" '>=' 4000
goal "gate: answers that are not 200" "$(awk '{ s += $6 } END { print s + 0 }' "$state/gate.tsv")" '==' 0
goal "gate: ms that it adds, one connection (medians of $rounds)" \
    "$(awk -v a="$(gate_column bench-guarded 1 4)" -v b="$(gate_column bench-open 1 4)" 'BEGIN { printf "%.3f", (a - b) / 1000 }')" '<=' 0.6
goal "gate: share of the rate of the open file, 16 connections" "$(ratio "$(gate_column bench-guarded 16 3)" "$(gate_column bench-open 16 3)")" '>=' 0.15
