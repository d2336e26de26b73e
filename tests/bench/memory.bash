# What one worker of desk holds as its own after 1,000 and after 10,000 pages of many kinds.
# shellcheck shell=bash
. "$bench/servers.bash"
make -s stop RUN="$RUN" PORT="$PORT" > /dev/null 2>&1
echo "workers.desk = 1" >> "$RUN/local.conf"
make -s start RUN="$RUN" PORT="$PORT" > "$state/start.log" 2>&1 || { cat "$state/start.log"; die "the instance did not start again"; }
cookie=$(node "$bench/cookie.js" canbo.tuyhoa) || die "nobody could sign in"
site=https://localhost:$PORT$(conf base_path)
catalog=$(fill_catalogs | tail -n 1)
worker=$(cat "/proc/$(cut -d' ' -f1 "$RUN/pid/desk")/task/$(cut -d' ' -f1 "$RUN/pid/desk")/children" | tr -d ' ')
dirty() { awk '/^Private_Dirty/ { s += $2 } END { print s }' "/proc/$worker/smaps_rollup"; }

# ask N: as many pages over kept connections (Apache ends each after 1,000 requests); prints
# how many were not 200.
ask() {
	local i pages=(/viec-can-lam/ /danh-muc/ /thong-bao/ "/danh-muc/$catalog/" "/danh-muc/$catalog/lich-su" "/danh-muc/$catalog/y-kien" "/danh-muc/$catalog/?xep=task")
	for ((i = 0; i < $1; i++)); do
		printf 'url = "%s%s"\noutput = /dev/null\n' "$site" "${pages[i % ${#pages[@]}]}"
	done | curl -s --retry 2 --retry-all-errors -K - --cacert "$RUN/ca.pem" --noproxy '*' --resolve "localhost:$PORT:127.0.0.1" -H "Cookie: $cookie" \
	    -w '%{http_code}\n' | grep -vc '^200$'
}
bad=$(ask 500)
sleep 21	# an act is written down every 20 s: that statement too is among the first 1,000
bad=$((bad + $(ask 500)))
early=$(dirty)
bad=$((bad + $(ask 9000)))
late=$(dirty)
printf '      Private_Dirty of a worker: %s KiB after 1,000 requests, %s KiB after 10,000\n' "$early" "$late"
goal "pages that were not 200" "$bad" '==' 0
goal "Private_Dirty of a worker after 1,000 requests, KiB" "$early" '<=' 4096
goal "Private_Dirty after 10,000 / after 1,000 requests" "$(ratio "$late" "$early")" '<=' 1.00
