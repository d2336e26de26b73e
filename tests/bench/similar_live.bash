# The warning while somebody types, over Apache, with the 50,000 rows of similar.bash as works of 115
# catalogs and an index that the worker has made of them. Sourced by similar.bash.
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
sleep "${SETTLE:-125}"	# what all processes read again for two minutes after such a change is not of every day
token=$(fetch "danh-muc/$catalog/dong/them" | sed -n 's/.*name="form" value="\([^"]*\)".*/\1/p' | head -n 1)
[ -n "$token" ] || die "no form to type into"
LC_ALL=C awk -F '\t' -v t="$token" 'function esc(s,   o, i, c) { o = ""; for (i = 1; i <= length(s); i++) { c = substr(s, i, 1); o = o (c ~ /[A-Za-z0-9]/ ? c : sprintf("%%%02X", ord[c])) } return o }
	BEGIN { for (i = 0; i < 256; i++) ord[sprintf("%c", i)] = i }
	NR % 60 == 1 { n = split($3, w, " "); s = ""; for (i = 1; i <= n; i++) if (i != 1 + NR % n) s = s w[i] " "; print "form=" esc(t) "&task=" esc(s) "&detail=&output=" esc("Văn bản") }' \
	"$state/rows.50000" > "$state/bodies"
live() {	# rate connections
	BODIES="$state/bodies" REPORT="$bench/report.lua" RATE=$1 CONNECTIONS=$2 wrk -t1 -c"$2" -d"${each}s" --timeout 20s --latency \
	    -s "$bench/similar_live.lua" -H "Cookie: $cookie" "$site/danh-muc/$catalog/giong" 2>&1 | sed -n 's/^RESULT //p'
}
answer=$(curl -s --cacert "$RUN/ca.pem" --noproxy '*' --resolve "localhost:$PORT:127.0.0.1" -H "Cookie: $cookie" -H 'HX-Request: true' \
	--data-binary "$(head -n 1 "$state/bodies")" "$site/danh-muc/$catalog/giong" -o "$state/live.html" -w '%{http_code}')
[ "$answer" = 200 ] && grep -q app-similar__one "$state/live.html" || die "the warning says nothing: $answer, $(head -c 300 "$state/live.html")"
live 0 16 > /dev/null	# warm
for ((i = 0; i < rounds; i++)); do live 0 16; done > "$state/live.most"
most=$(awk '{ print $1 }' "$state/live.most" | median)
for ((i = 0; i < rounds; i++)); do live "$(awk -v m="$most" 'BEGIN { print m / 2 }')" 16; done > "$state/live.half"
printf '      the warning while typing: %s requests/s at most (16 connections), then %s requests/s, p50 %s us\n' "$most" \
	"$(awk '{ print $1 }' "$state/live.half" | median)" "$(awk '{ print $2 }' "$state/live.half" | median)"
goal "the warning at half of the rate, p99 us" "$(awk '{ print $3 }' "$state/live.half" | median)" '<=' 15000
goal "answers that are not 2xx" "$(cat "$state/live.most" "$state/live.half" | awk '{ s += $4 } END { print s + 0 }')" '==' 0
