#!/bin/bash
# Proves what remote/http promises, against a server that is slow, cuts, redirects, says too much or shows a certificate of
# somebody else. No database.
make -s -C "$(dirname "$0")/../.." build/store/http > /dev/null || exit 2
cd "$(dirname "$0")/../.." || exit 2
at=$(mktemp -d "${TMPDIR:-/tmp}/danhgia-http.XXXXXX") || exit 2
failed=0
same() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "# got: $2 — wanted: $3"; echo "not ok $1"; failed=1; fi; }
like() { case $2 in $3) echo "ok $1" ;; *) echo "# got: $2 — wanted: $3"; echo "not ok $1"; failed=1 ;; esac; }

# authority NAME; certificate NAME AUTHORITY HOSTS [DAYS]
new() { openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$1" -keyout "$at/$1.key" "${@:2}" 2> /dev/null; }
authority() { new "$1" -x509 -days 2 -addext basicConstraints=critical,CA:TRUE -out "$at/$1.crt"; }
certificate() {
	new "$1" -out "$at/$1.csr"
	openssl x509 -req -days "${4:-2}" -in "$at/$1.csr" -CA "$at/$2.crt" -CAkey "$at/$2.key" -CAcreateserial -out "$at/$1.crt" \
	    -extfile <(echo "subjectAltName=$3") 2> /dev/null
}
authority ca
authority strange
certificate good ca DNS:localhost,IP:127.0.0.1
certificate name ca DNS:elsewhere.example
certificate other strange DNS:localhost,IP:127.0.0.1
certificate us ca DNS:us.example
certificate over ca DNS:localhost,IP:127.0.0.1 -1
cat "$at/us.crt" "$at/us.key" > "$at/us.pem"

node tests/standin/http.js "$at/ports" "$at" &
server=$!
trap 'kill "$server" 2> /dev/null; rm -rf "$at"' EXIT
for i in {1..100}; do [ -s "$at/ports" ] && break; sleep 0.1; done
read -r plain tls name other mutual over < "$at/ports"
ask() { "${BUILD:-build}/store/http" "$@" 2> "$at/log"; }
ours() { ask "$at/ca.crt" - 1 "$@"; }
http=http://127.0.0.1:$plain https=https://localhost:$tls

like http_to_this_machine "$(ours "get:$http/good")" 'answered 200 0 application/json|HTTP 200|{"method":"GET","version":"1.1","accept":"application/json","type":"","mine":"yes",*'
like http_2_over_tls "$(ours "get:$https/good")" 'answered 200 *|HTTP 200|*"version":"2.0"*'
like a_body_is_sent_at_once "$(ours "post:$http/good")" '*"method":"POST"*"type":"application/json"*"expect":"","n":3145728}'
for bad in http://10.0.0.1/ http://example.org/ http://127.0.0.1.example.org/ ftp://127.0.0.1/ file:///etc/passwd "https://a:b@localhost:$tls/good" "//localhost/" "$http/a b"; do
	like "refused_address_$bad" "$(ours "get:$bad")" 'address 0 *'
done
like a_line_end_in_a_header_is_refused "$(ours "line:$http/good")" 'address 0 *'
like nobody_there "$(ours get:http://127.0.0.1:1/)" 'down 0 *'
like no_such_name "$(ours get:https://no-such-host.invalid/)" 'down 0 *'
like wrong_authority "$(ours "get:https://localhost:$other/good")" 'down 0 *certificate*'
like expired "$(ours "get:https://localhost:$over/good")" 'down 0 *certificate*'
like wrong_name "$(ours "get:https://localhost:$name/good")" 'down 0 *'
like an_authority_of_the_system_is_not_ours "$(ask - - 1 "get:$https/good")" 'down 0 *certificate*'
like no_certificate_of_ours "$(ours "get:https://localhost:$mutual/good")" '[dc][ou][wt]* 0 *'
like with_our_certificate "$(ask "$at/ca.crt" "$at/us.pem" 1 "get:https://localhost:$mutual/good")" 'answered 200 *'
like slow "$(ours "get:$http/slow")" 'cut 0 *'
like drop_by_drop "$(ours "get:$http/drip")" 'cut 0 *'
like cut "$(ours "get:$http/cut")" 'cut 0 *'
like half_an_answer "$(ours "get:$http/half")" 'cut 0 *'
like too_long "$(ours "get:$http/long")" 'long 0 *|the answer is too long|'
like a_redirect_is_an_answer "$(ours "bearer:$http/away")" 'answered 302 *'
like and_is_not_followed "$(ours "get:$http/seen")" '*"/away":1*'
verdict=$(ours "get:$http/seen"); case $verdict in *secret*) same nobody_went_there "$verdict" none ;; *) echo "ok nobody_went_there" ;; esac
like a_head_that_does_not_end "$(ours "get:$http/head")" 'long 0 *'
like answers_before_the_answer "$(ours "get:$http/early")" 'long 0 *'
like a_tail_that_does_not_end "$(ours "get:$http/trailer")" 'long 0 *'
like a_length_beyond_what_may_come "$(ours "get:$http/lie")" '[lc][ou][nt]* 0 *'
like a_length_that_is_none "$(ours "get:$http/negative")" 'cut 0 *'
like an_answer_without_a_head "$(ours "get:$http/old")" 'cut 0 *'
like what_is_packed_stays_packed "$(ours "get:$http/gzip" | tr -d '\0' | head -c 60)" 'answered 200 0 application/json|*'
like a_redirect_to_itself "$(ours "get:$http/loop" "get:$http/seen")" *'"/loop":1'*
like a_refresh_is_none "$(ours "get:$http/refresh" "get:$http/good" | cut -d'|' -f1 | xargs)" 'answered 200 0 answered 200 0 application/json'
# --- where a name may lead: anywhere over https, but to the own link, to many or to none
for astray in 169.254.169.254 0.0.0.0 224.0.0.1 255.255.255.255 '[fe80::1]' '[::]' '[ff02::1]' '[::ffff:169.254.169.254]' '[fd00:ec2::254]' 0xa9fea9fe 2852039166; do
	like "astray_$astray" "$(ours "get:https://$astray:$tls/good")" 'address 0 *no server*'
done
like another_address_is_tried "$(ours "get:https://127.8.9.10:$tls/good")" 'down 0 *'
said=$(ours "bearer:$http/busy" "bearer:http://127.0.0.1:1/" "bearer:$http/cut" | cut -d'|' -f1,2)
like asked_to_wait "$said" 'answered 503 17 *'
same no_secret_in_words "$(grep -c CANARY <<< "$said$(cat "$at/log")")" 0
like one_connection_after_a_cut "$(ours "get:$http/good" "get:$http/cut" "get:$http/good" | cut -d' ' -f1 | xargs)" 'answered cut answered'
same a_token_is_kept "$(ours "token:$http/token" "token:$http/token" "again:$http/token" | xargs)" "token t.1 token t.1 token t.2"
like no_token "$(ours "token:$http/busy" "token:$http/good")" $'token - no token: HTTP 503\ntoken - no token: HTTP 200'
exit $failed
