#!/usr/bin/env bash
# Proves, on an instance of its own beside the one of the tests: below a base path the
# application lives with a neighbour; each header stands once; pages of Apache when a
# program is gone; slow bodies delay nobody; restarts keep data; Ctrl-C and stop leave no
# process; what cannot work is refused in one sentence.
set -u
cd "$(dirname "$0")/../.." || exit 2
private=apache-conf/private
state=$(mktemp -d "${TMPDIR:-/tmp}/danhgia-instance.XXXXXX")
chmod 755 "$state"
failed=0
ok() { echo "ok $1"; }
bad() { [ -z "${2:-}" ] || printf '%s\n' "$2" | sed 's/^/# /'; echo "not ok $1"; failed=1; }
verdict() { if [ "$2" -eq 0 ]; then ok "$1"; else bad "$1" "${3:-}"; fi; }

while :; do
	port=$((20000 + RANDOM % 12000))
	(exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || break
done
export RUN=$state/run PORT=$port HOST=b.localhost BASE=/danhgia STORY=yes
finish() { "$private/stop" > /dev/null 2>&1; rm -rf "$state"; }
trap finish EXIT
trap 'exit 130' INT TERM HUP

get() { curl -s --max-time 20 --noproxy '*' --cacert "$RUN/ca.pem" --resolve "$HOST:$PORT:127.0.0.1" "$@"; }
site=https://$HOST:$PORT
status() { get -o /dev/null -w '%{http_code}' "$@"; }
processes() {
	local p
	for p in /proc/[0-9]*; do
		tr '\0' ' ' 2> /dev/null < "$p/cmdline" | grep -F "$RUN/" | grep -v "^bash $0"
	done
}

# --- refusals ----------------------------------------------------------------
refused() {	# name, words, assignments…
	local name=$1 words=$2 out lines
	shift 2
	out=$(make -s start "$@" 2>&1)
	[ $? -ne 0 ] && out=$(printf '%s\n' "$out" | grep -v '^make: \*\*\*') &&
	    [ "$(printf '%s\n' "$out" | wc -l)" -eq 1 ] && [[ $out == *$words* ]]
	verdict "refused in one sentence: $name" $? "$out"
}
mkdir "$state/theirs"
echo x > "$state/theirs/file"
refused "a port below 1024" "PORT must be" PORT=80
refused "a foreign name" "HOST must be" HOST=danhgia.example
refused "a folder with other files" "not ours" RUN="$state/theirs"
refused "a path too long for sockets" "too long" RUN="$state/$(printf 'a%.0s' {1..80})"
refused "a path with a blank" "RUN may hold" RUN="$state/a b"
refused "a path with a quote" "RUN may hold" RUN="$state/a'b"
refused "a file" "must be a folder" RUN="$state/theirs/file"
refused "a folder that cannot be made" "cannot be made" RUN=/proc/danhgia
if [ "$(id -u)" -eq 0 ]; then
	mkdir "$state/other" && touch "$state/other/.danhgia" && chown nobody "$state/other"
	refused "an instance of another account" "belongs to nobody" RUN="$state/other"
	mkdir -m 700 "$state/closed"
	refused "a folder that the servers cannot reach" "cannot reach RUN" RUN="$state/closed/run"
	rm -rf "$state/other"
fi

# --- on a server of the province ----------------------------------------------
out=$(make -s install DESTDIR="$state/server" 2>&1)
verdict "make install puts everything below DESTDIR" $? "$out"
places() { sed -n 's/^#\?[a-z_]* = \(\/usr\/share[^ ]*\)$/\1/p' apache-conf/etc/danhgia.conf; sed -n 's/^ExecStart=\([^ ]*\).*/\1/p' apache-conf/systemd/*.service; }
left=$(for place in $(places) /usr/bin/danhgia /usr/share/danhgia/sql/grant.sql /etc/danhgia/apache/danhgia.conf; do
	[ -e "$state/server$place" ] || echo "$place is not there"
done; find "$state/server" \( -name node_modules -o -name README.md -o ! -perm -444 \) ! -name secret)
[ -z "$left" ] && [ "$(places | sort -u | wc -l)" -ge 8 ]
verdict "what units and configuration name is installed, for all to read" $? "$left"
echo '# mine' >> "$state/server/etc/danhgia/danhgia.conf"
make -s install DESTDIR="$state/server" > /dev/null && grep -qx '# mine' "$state/server/etc/danhgia/danhgia.conf"
verdict "a second time the configuration is left alone" $?

# --- start, below a path of a host that serves something else -------------------
# By the PATH of an ordinary account, which does not lead to the servers.
out=$(PATH=/usr/local/bin:/usr/bin:/bin "$private/start" 2>&1)
verdict "a second instance starts beside the first" $? "$out"
[ "$(status "$site/")" = 200 ] && get "$site/" | grep -q 'was here before'
verdict "the neighbour keeps its place" $?
[ "$(get -I "$site/" | grep -ic '^content-security-policy')" = 0 ]
verdict "the neighbour keeps its headers" $?
[ "$(status "$site$BASE")" = 301 ] && [ "$(status "$site$BASE/dang-nhap")" = 200 ]
verdict "the application answers below its path" $?
get "$site$BASE/readyz" | grep -q '"directory": *"ok"'
verdict "ready below its path" $?
[ "$(status -H 'Host: foreign.example' "$site$BASE/dang-nhap")" = 421 ]
verdict "a foreign host name is refused" $?
refused "a port in use" "in use" RUN="$state/other" BASE=
refused "another port for an instance that runs" "runs already" PORT=$((port == 31999 ? 20000 : port + 1))

node tests/web/story.js || failed=1
node tests/browser/tour.js || failed=1

wanted='content-security-policy strict-transport-security x-content-type-options referrer-policy
cross-origin-opener-policy permissions-policy cache-control'
for path in dang-nhap khong-co healthz static/error/error.css static/khong-co.css api/v1/khong-co; do
	head=$(get -o /dev/null -D - "$site$BASE/$path" | tr 'A-Z' 'a-z' | sed -n 's/^\([a-z-]*\):.*/\1/p')
	wrong=$(for name in $wanted; do
		n=$(printf '%s\n' "$head" | grep -cx "$name")
		[ "$n" = 1 ] || echo "$name stands $n times"
	done)
	[ -z "$wrong" ]
	verdict "each header once: $path" $? "$wrong"
done

# --- slow bodies ---------------------------------------------------------------
slow() {	# name, path, options of curl
	local i worst=0 t path=$2 name=$1
	shift 2
	for i in $(seq 20); do
		{ printf 'a=1'; sleep 6; } | timeout 8 curl -s -o /dev/null --noproxy '*' --cacert "$RUN/ca.pem" \
		    --resolve "$HOST:$PORT:127.0.0.1" -H 'Expect:' -X POST -T - \
		    -H 'Content-Type: application/x-www-form-urlencoded' "$@" "$site$BASE$path" &
	done
	sleep 1
	for i in 1 2 3 4 5; do
		t=$(get -o /dev/null -w '%{time_total}' -d 'form=x' "$site$BASE$path")
		t=$(awk -v t="$t" 'BEGIN { printf "%d", t * 1000 }')
		[ "$t" -le "$worst" ] || worst=$t
	done
	wait
	[ "$worst" -lt 1500 ]
	verdict "20 slow posts delay nobody: $name ($worst ms)" $?
}
slow "chunked" /dang-nhap --http1.1
slow "known length" /dang-nhap --http1.1 -H 'Transfer-Encoding:' -H 'Content-Length: 5000'
slow "HTTP/2" /dang-nhap --http2
slow "a file" /tai-len/ --http2

# --- a program is gone -----------------------------------------------------------
kill -KILL "$(cut -d ' ' -f 1 "$RUN/pid/desk")"
sleep 1
page=$(get -i "$site$BASE/viec-can-lam/")
[[ $page == *" 503"* && $page == *'Hệ thống tạm thời'* && $page == *'lang="en"'* && $page == *"href=\"$BASE/static/error/error.css\""* ]]
verdict "503 in both languages when a program is gone" $? "$page"
page=$(get -i -H 'Accept: application/json' "$site$BASE/viec-can-lam/")
[[ $page == *application/problem+json* && $page == *'"status":503'* ]]
verdict "503 as problem details" $? "$page"
out=$("$private/start" 2>&1) && [ "$(status "$site$BASE/viec-can-lam/")" = 303 ]
verdict "start brings it back" $? "$out"

kill -KILL "$(cut -d ' ' -f 1 "$RUN/pid/apache")"
out=$("$private/start" 2>&1) && [ "$(status "$site$BASE/dang-nhap")" = 200 ]
verdict "start replaces an Apache whose children hold the port" $? "$out"

# --- restarts ---------------------------------------------------------------------
facts() {
	cat "$RUN/accounts.tsv" "$RUN/ca.pem"
	mariadb --defaults-file="$RUN/secret/root.cnf" -N danhgia -e 'SELECT * FROM person ORDER BY id; SELECT * FROM unit ORDER BY id;
	    SELECT * FROM holding ORDER BY id; SELECT * FROM factor ORDER BY person_id' | sha256sum
}
before=$(facts)
"$private/stop" > /dev/null
left=$(processes)
[ -z "$left" ]
verdict "stop leaves no process" $? "$left"
began=$(date +%s%3N)
out=$("$private/start" 2>&1)
took=$(( $(date +%s%3N) - began ))
[ "$took" -le 10000 ]
verdict "an instance that is loaded starts within 10 s ($took ms)" $? "$out"
after=$(facts)
[ "$before" = "$after" ]
verdict "a restart keeps the data" $? "$(diff <(echo "$before") <(echo "$after"))"
"$private/stop" > /dev/null
timeout -s INT 12 "$private/run" > "$state/run.log" 2>&1
left=$(processes)
[ -z "$left" ] && grep -q "ssh -L $PORT:127.0.0.1:$PORT" "$state/run.log" && grep -q '^chutich.tinh ' "$state/run.log"
verdict "run says how to use it, and Ctrl-C leaves no process" $? "$left$(tail -n 5 "$state/run.log")"
for seen in mariadb desk; do	# as soon as it has launched the first, and one of the last
	( "$private/start" > /dev/null 2>&1 & start=$!
	    until [ -e "$RUN/pid/$seen" ] || [ ! -e "/proc/$start" ]; do sleep 0.01; done; kill -TERM $start; wait $start )
	left=$(processes)
	[ -z "$left" ]
	verdict "a start that is interrupted leaves no process ($seen)" $? "$left"
done
! grep -r AH01146 "$RUN/log" > /dev/null
verdict "no shared worker in Apache" $?
exit $failed
