# The warning while somebody types, over Apache, with the 50,000 rows of similar.bash as works of 115
# catalogs and an index that the worker has made of them; then with works that changed since and go on
# changing. Sourced by similar.bash.
# shellcheck shell=bash
. "$bench/servers.bash"
catalog=$(fill_catalogs | tail -n 1)
site=https://localhost:$PORT$(conf base_path)
cookie=$(node "$bench/cookie.js" canbo.tuyhoa) || die "nobody could sign in"
db -e "CREATE TABLE bench_work (id INT PRIMARY KEY, t VARCHAR(1000) COLLATE utf8mb4_uca1400_ai_ci) DEFAULT CHARSET=utf8mb4"
awk -F '\t' '{ gsub(/[\047\\]/, "", $3); printf "%s(%s, \047%s\047)", NR % 500 == 1 ? "INSERT INTO bench_work VALUES " : ", ", $1, $3 }
	NR % 500 == 0 { print ";" } END { print NR % 500 ? ";" : "" }' "$state/rows.50000" | db || die "the works were not taken"
db -e "SET @n = 0; CREATE TEMPORARY TABLE of (id BIGINT PRIMARY KEY, n INT) SELECT id, @n := @n + 1 AS n FROM catalog_row ORDER BY id;
	UPDATE catalog_row r JOIN of ON of.id = r.id JOIN bench_work w ON w.id = of.n SET r.task = w.t, r.detail = '', r.output = 'Văn bản', r.coefficient = 10;
	DROP TABLE bench_work"
build/danhgia -c "$RUN/danhgia.conf" weigh > /dev/null || die "words were not weighed"
changed=$(date +%s)
for ((i = 0; i < 80; i++)); do
	[ "$(stat -c %Y "$RUN/index/works" 2>/dev/null || echo 0)" -gt "$changed" ] && break
	sleep 0.5
done
token=$(fetch "danh-muc/$catalog/dong/them" | sed -n 's/.*name="form" value="\([^"]*\)".*/\1/p' | head -n 1)
[ -n "$token" ] || die "no form to type into"
LC_ALL=C awk -F '\t' -v t="$token" 'function esc(s,   o, i, c) { o = ""; for (i = 1; i <= length(s); i++) { c = substr(s, i, 1); o = o (c ~ /[A-Za-z0-9]/ ? c : sprintf("%%%02X", ord[c])) } return o }
	BEGIN { for (i = 0; i < 256; i++) ord[sprintf("%c", i)] = i }
	NR % 60 == 1 { n = split($3, w, " "); s = ""; for (i = 1; i <= n; i++) if (i != 1 + NR % n) s = s w[i] " "; print "form=" esc(t) "&task=" esc(s) "&detail=&output=" esc("Văn bản") }' \
	"$state/rows.50000" > "$state/bodies"
settled() { sleep "${SETTLE:-125}"; }	# what all processes read again for two minutes after such a change is not of every day
most() { BODIES="$state/bodies" REPORT="$bench/report.lua" wrk -t1 -c16 -d"${each}s" --timeout 20s --latency \
	-s "$bench/similar_live.lua" -H "Cookie: $cookie" "$site/danh-muc/$catalog/giong" 2>&1 | sed -n 's/^RESULT //p'; }
settled
answer=$(curl -s --cacert "$RUN/ca.pem" --noproxy '*' --resolve "localhost:$PORT:127.0.0.1" -H "Cookie: $cookie" -H 'HX-Request: true' \
	--data-binary "$(head -n 1 "$state/bodies")" "$site/danh-muc/$catalog/giong" -o "$state/live.html" -w '%{http_code}')
[ "$answer" = 200 ] && grep -q app-similar__one "$state/live.html" || die "the warning says nothing: $answer, $(head -c 300 "$state/live.html")"

# at_half WHAT: what is served at most, then half of that rate arrives, whether answers come or not.
at_half() {
	local i served rate out=$state/live.half
	most > /dev/null	# warm
	for ((i = 0; i < rounds; i++)); do most; done > "$state/live.most"
	served=$(awk '{ print $1 }' "$state/live.most" | median)
	rate=$(awk -v m="$served" 'BEGIN { print m / 2 }')
	for ((i = 0; i < rounds; i++)); do node "$bench/arrive.js" "$rate" 16 "$each" "/danh-muc/$catalog/giong" "$cookie" "$state/bodies"; done > "$out"
	printf '      %s: %s requests/s at most (16 connections); at half of it %s requests/s, p50 %s us\n' "$1" "$served" \
		"$(awk '{ print $1 }' "$out" | median)" "$(awk '{ print $2 }' "$out" | median)"
	goal "$1: answers a second / what was served at most" "$(ratio "$(awk '{ print $1 }' "$out" | median)" "$served")" '>=' 0.48
	goal "$1: p99 us at half of the rate" "$(awk '{ print $3 }' "$out" | median)" '<=' 15000
	goal "$1: answers that are not 2xx" "$(cat "$state/live.most" "$out" | awk '{ s += $4 } END { print s + 0 }')" '==' 0
}
at_half "the warning while typing"

# The same in a week of work: 1,500 works are others than in the file, and five more a second change.
late=1500
filed=$(stat -c %Y "$RUN/index/works")
db -e "CREATE TEMPORARY TABLE of (id BIGINT PRIMARY KEY, n INT) SELECT id, ROW_NUMBER() OVER (ORDER BY MD5(id)) AS n FROM catalog_row;
	UPDATE catalog_row r JOIN of ON of.id = r.id AND of.n <= $late SET r.task = CONCAT(r.task, ' khẩn trương'); SELECT id FROM of WHERE n > $late ORDER BY n LIMIT 900" > "$state/live.rows"
settled
writes() { while [ -e "$state/writing" ] && read -r id; do echo "UPDATE catalog_row SET task = CONCAT(task, ' đầy đủ') WHERE id = $id;"; sleep 0.2; done < "$state/live.rows" | db; }
changed() { db -e "SELECT COUNT(*) FROM catalog_row WHERE changed_at > FROM_UNIXTIME($filed)"; }
from=$(changed) began=$(date +%s%3N)
touch "$state/writing"
writes & writer=$!
at_half "the warning while $late works are late"
written=$(($(changed) - from)) ended=$(date +%s%3N)
rm "$state/writing"
wait "$writer"
goal "works that the file does not have as they are" "$from" '>=' "$late"
goal "works that changed meanwhile, a second" "$(ratio "$((written * 1000))" "$((ended - began))")" '>=' 4.5
goal "a new file took its place meanwhile" "$(($(stat -c %Y "$RUN/index/works") != filed))" '==' 0
