#!/bin/bash
# Proves what happens to sign-ins and sessions while the directory is sick: down, hung,
# dead in the handshake, with a wrong certificate; and that a second server takes over.
. "$(dirname "$0")/ground.bash"
. tests/store/client.bash
ground
configure "workers.signin = 3"
start_signin

ldap_port=$(cat "$RUN/etc/ldap.port")
now_ms() { date +%s%3N; }
# sick NAME: a sign-in is answered with 503 within 6 s, nothing is counted as a failure.
sick() {
	local name=$1 began
	forget; forgive; get /dang-nhap; began=$(now_ms)
	post /dang-nhap user=an "password=$GOOD"
	same "${name}_503" "$status $(session)" "503 "
	verdict "${name}_within_6_s" "$([ $(( $(now_ms) - began )) -le 6000 ] || echo "$(( $(now_ms) - began )) ms")"
	same "${name}_counts_no_failure" "$(sql 'SELECT COUNT(*) FROM signin_wait')" 0
}
works() { forget; forgive; sign_in an "$GOOD"; same "$1" "$status ${#jar[__Host-danhgia]}" "303 43"; }
restart() { stop_signin; configure "$@"; start_signin; }
# A server that takes connections and does what the perl given does with each.
liar() {	# name, perl for each connection in $c
	perl -MIO::Socket::INET -e '
	    my $s = IO::Socket::INET->new(Listen => 50, LocalAddr => "127.0.0.1", LocalPort => 0) or die;
	    open my $f, ">", $ARGV[0]; print $f $s->sockport; close $f;
	    $SIG{CHLD} = "IGNORE"; $SIG{PIPE} = "IGNORE";
	    while (my $c = $s->accept) { next if fork; binmode $c; $c->autoflush(1); '"$2"'; exit }' \
	    "$RUN/$1.port" &
	liars="${liars:-} $!"
	until_true 5 test -s "$RUN/$1.port"
	liar_port=$(cat "$RUN/$1.port")
}
liars=
end_all() { local status=$?; kill $liars 2> /dev/null; (exit $status); finish_ground; }
trap end_all EXIT

works directory_works
mine=$(session)
get /readyz; same readyz_good "$status $body" '200 {"database":"ok","directory":"ok","outbox":"ok"}'
sql "INSERT INTO outbox (kind, noun, object_id, payload, created_at) VALUES ('mail', 'notice', 1, '{}', UTC_TIMESTAMP(6) - INTERVAL 2 HOUR)"
get /readyz; same readyz_tells_what_waits_and_serves "$status $body" '200 {"database":"ok","directory":"ok","outbox":"late"}'
sql "UPDATE outbox SET done_at = UTC_TIMESTAMP(6)"

# --- doctor ---------------------------------------------------------------------------
examine() { sed "$1" "$RUN/danhgia.conf" > "$RUN/sick.conf"; own "$RUN/sick.conf"; shift; as_servant "$BUILD/danhgia" -c "$RUN/sick.conf" doctor "$@" 2> /dev/null; }
examine '' an > "$RUN/out"; same doctor_finds_all_well "$? $(grep -c BAD "$RUN/out")" "0 0"
examine '' khong.co > "$RUN/out"
same doctor_names_the_line_of_an_account "$? $(grep -A1 'BAD  account' "$RUN/out" | grep -c directory.people_base)" "1 1"
examine 's/^directory.bind_dn = cn=/&x/' > "$RUN/out"
same doctor_names_the_line_of_our_account "$? $(grep -A1 'BAD  directory' "$RUN/out" | grep -c directory.bind_dn)" "1 1"
examine 's|^directory.ca_file = .*|directory.ca_file = /etc/ssl/certs/ca-certificates.crt|' > "$RUN/out"
same doctor_names_the_line_of_a_certificate "$? $(grep -A1 'BAD  directory' "$RUN/out" | grep -c directory.ca_file)" "1 1"
examine 's|^database.socket = .*|database.socket = /nowhere|' > "$RUN/out"
same doctor_names_the_line_of_the_database "$? $(grep -A1 'BAD  owner' "$RUN/out" | grep -c database.socket)" "1 1"

# --- down and back ------------------------------------------------------------------
kill "$(pid_of slapd)"; until_true 10 gone_is slapd
sick directory_refused
jar=([__Host-danhgia]=$mine); get /tai-khoan/; same sessions_live_on_while_it_is_down "$status" 200
get /readyz; same readyz_tells "$status $body" '503 {"database":"ok","directory":"down","outbox":"ok"}'
launch sweep "$BUILD/signin" --sweep -c "$RUN/danhgia.conf"
sql "UPDATE session SET checked_at = checked_at - INTERVAL 1 HOUR"; sleep 2
get /tai-khoan/; same sweep_puts_nobody_out_while_it_is_down "$status" 200
launch slapd slapd -d 0 -f "$RUN/etc/slapd.conf" -h "ldap://127.0.0.1:$ldap_port/ ldapi://${RUN//\//%2F}%2Fldapi.sock/"
await_slapd
works directory_comes_back

# --- hung ----------------------------------------------------------------------------
kill -STOP "$(pid_of slapd)"
# Every worker has a kept connection, to a server that says nothing any more.
get /readyz; same readyz_tells_a_hung_directory "$status $body" '503 {"database":"ok","directory":"down","outbox":"ok"}'
forget; get /dang-nhap; held=$token form=${jar[__Host-danhgia-form]}
for n in 1 2; do
	(forget; jar[__Host-danhgia-form]=$form; token=$held; post /dang-nhap user=binh "password=$GOOD") &
	waiting="${waiting:-} $!"
done
sleep 0.5; jar=([__Host-danhgia]=$mine); began=$(now_ms); get /tai-khoan/
verdict sessions_do_not_wait_for_a_hung_directory "$([ "$status" = 200 ] && [ $(( $(now_ms) - began )) -lt 500 ] || echo "$status after $(( $(now_ms) - began )) ms")"
wait $waiting
sick directory_hung
kill -CONT "$(pid_of slapd)"
works directory_wakes_up
verdict no_helper_is_left_over "$(n=$(pgrep -cP "$(pgrep -d, -P "$(pid_of signin)")"); [ "$n" -le 3 ] || echo "$n helpers of 3 workers")"

# --- liars --------------------------------------------------------------------------
liar silent 'sleep 60'
restart "directory.uris = ldap://127.0.0.1:$liar_port"
sick starttls_never_answered
sed -i '/^directory.uris/d' "$RUN/local.conf"
restart "directory.uris = ldaps://127.0.0.1:$liar_port"
sick ldaps_handshake_never_answered
liar garbage 'sysread $c, my $x, 9999; print $c "HTTP/1.1 400 no\r\n\r\n" x 20'
sed -i '/^directory.uris/d' "$RUN/local.conf"
restart "directory.uris = ldap://127.0.0.1:$liar_port"
sick garbage_answered
liar huge 'sysread $c, my $x, 9999; print $c "\x30\x84\x40\x00\x00\x00" . "\x02\x01\x01"; sleep 60'
sed -i '/^directory.uris/d' "$RUN/local.conf"
restart "directory.uris = ldap://127.0.0.1:$liar_port"
sick huge_length_answered
liar closing 'sysread $c, my $x, 9999; print $c "\x30\x0c\x02\x01"'
sed -i '/^directory.uris/d' "$RUN/local.conf"
restart "directory.uris = ldap://127.0.0.1:$liar_port"
sick closed_in_the_middle
# A server that refuses StartTLS is not spoken to in the clear.
liar clear 'sysread $c, my $x, 9999; print $c "\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\x02\x04\x00\x04\x00"; sysread $c, $x, 9999; open my $f, ">", "'"$RUN"'/clear.said"; print $f $x; close $f'
sed -i '/^directory.uris/d' "$RUN/local.conf"
restart "directory.uris = ldap://127.0.0.1:$liar_port"
sick starttls_refused
verdict nothing_is_said_in_the_clear "$(grep -ao "$GOOD\|cn=danhgia" "$RUN/clear.said" 2> /dev/null)"

# --- several servers -------------------------------------------------------------------
liar slow 'sleep 60'
sed -i '/^directory.uris/d' "$RUN/local.conf"
restart "directory.uris = ldap://127.0.0.1:1 ldap://127.0.0.1:$ldap_port"
works second_server_where_the_first_refuses
sed -i '/^directory.uris/d; s/^workers.signin = 3/workers.signin = 1/' "$RUN/local.conf"
restart "directory.uris = ldap://127.0.0.1:$liar_port ldap://127.0.0.1:$ldap_port"
began=$(now_ms); works second_server_where_the_first_hangs
verdict second_server_within_5_s "$([ $(( $(now_ms) - began )) -le 5000 ] || echo "$(( $(now_ms) - began )) ms")"
began=$(now_ms); works second_server_again
verdict first_server_is_remembered_as_bad "$([ $(( $(now_ms) - began )) -le 1000 ] || echo "$(( $(now_ms) - began )) ms")"

# --- certificates ------------------------------------------------------------------------
sed -i '/^directory.uris/d' "$RUN/local.conf"
certificate() {	# name, extensions, options of x509…
	local name=$1 extensions=$2
	shift 2
	openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=x \
	    -keyout "$RUN/tls/$name.key" -out "$RUN/tls/$name.csr" 2> /dev/null
	openssl x509 -req -in "$RUN/tls/$name.csr" -extfile <(printf '%s\n' "$extensions") -sha256 \
	    -out "$RUN/tls/$name.pem" "$@" 2> /dev/null
	own "$RUN/tls/$name.key" "$RUN/tls/$name.pem"
}
signed=(-CA "$RUN/ca.pem" -CAkey "$RUN/tls/ca.key" -CAcreateserial)
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 10 -subj /CN=other \
    -keyout "$RUN/tls/other.key" -out "$RUN/tls/other.ca" 2> /dev/null
server='extendedKeyUsage=serverAuth
subjectAltName=IP:127.0.0.1'
certificate stranger_ca "$server" -CA "$RUN/tls/other.ca" -CAkey "$RUN/tls/other.key" -CAcreateserial -days 10
certificate self_signed "$server" -signkey "$RUN/tls/self_signed.key" -days 10
certificate wrong_name 'extendedKeyUsage=serverAuth
subjectAltName=DNS:elsewhere.localhost' "${signed[@]}" -days 10
touch "$RUN/tls/index"
openssl ca -batch -config <(printf '[ca]\ndefault_ca=c\n[c]\ndatabase=%s\nserial=%s\nnew_certs_dir=%s\ndefault_md=sha256\npolicy=p\ncertificate=%s\nprivate_key=%s\n[p]\ncommonName=supplied\n[e]\nextendedKeyUsage=serverAuth\nsubjectAltName=IP:127.0.0.1\n' \
    "$RUN/tls/index" "$RUN/tls/serial" "$RUN/tls" "$RUN/ca.pem" "$RUN/tls/ca.key") -extensions e -create_serial \
    -startdate 20200101000000Z -enddate 20210101000000Z -in "$RUN/tls/wrong_name.csr" -out "$RUN/tls/expired.pem" 2> "$RUN/log/openssl.log"
cp "$RUN/tls/wrong_name.key" "$RUN/tls/expired.key"
own "$RUN/tls/expired.key" "$RUN/tls/expired.pem"
port2=$(( ldap_port + 1 ))
while port_taken "$port2"; do port2=$(( port2 + 1 )); done
printf 'TLS_REQCERT never\n' > "$RUN/ldaprc"
export LDAPTLS_REQCERT=never LDAPCONF=$RUN/ldaprc
restart "directory.uris = ldap://127.0.0.1:$port2"
for name in stranger_ca self_signed wrong_name expired; do
	verdict "certificate_${name}_was_made" "$([ -s "$RUN/tls/$name.pem" ] || echo none)"
	sed "s|$RUN/tls/server|$RUN/tls/$name|; s|slapd.pid|slapd2.pid|; s|slapd.args|slapd2.args|" "$RUN/etc/slapd.conf" > "$RUN/etc/slapd2.conf"
	cp -a "$RUN/slapd" "$RUN/slapd2"; sed -i "s|$RUN/slapd/data|$RUN/slapd2/data|" "$RUN/etc/slapd2.conf"
	launch slapd2 slapd -d 0 -f "$RUN/etc/slapd2.conf" -h "ldap://127.0.0.1:$port2/"
	until_serving slapd2 10 port_taken "$port2"
	forget; forgive; sign_in an "$GOOD"
	same "certificate_${name}_is_refused" "$status $(session)" "503 "
	kill "$(pid_of slapd2)"; until_true 10 gone_is slapd2; rm -rf "$RUN/slapd2"
done
verdict no_sanitizer_report "$(grep -hE "ERROR: AddressSanitizer|runtime error" "$RUN"/log/*.log | head -n 3)"
verdict no_password_in_logs "$(grep -lF "$GOOD" "$RUN"/log/*.log)"
exit $failed
