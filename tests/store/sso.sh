#!/bin/bash
# Proves single sign-on behind the real Apache: a module of Apache says who it is (here
# Basic, standing in for Kerberos or OpenID Connect), and nobody else can.
. "$(dirname "$0")/ground.bash"
. tests/store/client.bash
. "$PRIVATE/httpd.sh"
ground
configure "sso = on"
start_signin

PORT=19443
while port_taken "$PORT"; do PORT=$((PORT + 1)); done
cat > "$RUN/etc/apache.more" <<END
LoadModule authn_file_module /usr/lib/apache2/modules/mod_authn_file.so
<Location "/dang-nhap/sso">
	AuthType Basic
	AuthName "stand-in"
	AuthUserFile $RUN/etc/sso.users
	Require valid-user
</Location>
END
printf 'an:%s\nbinh:%s\n' "$(openssl passwd -apr1 x)" "$(openssl passwd -apr1 x)" > "$RUN/etc/sso.users"
own "$RUN/etc/sso.users"
mkdir -p "$RUN/site"; own "$RUN/site"
start_apache
end_all() { kill "$(pid_of apache)" 2> /dev/null; until_true 15 gone_is apache; finish_ground; }
trap end_all EXIT

# call PATH CURL-OPTIONS…: sets status, location, body, token; cookies stay. Over HTTP/1.1:
# on a stream that ends before its body was taken curl may drop the answer.
call() {
	local target=$1
	shift
	body=$(curl -sS --http1.1 --max-time 20 --path-as-is --cacert "$RUN/ca.pem" --resolve "localhost:$PORT:127.0.0.1" --noproxy '*' \
	    -b "$RUN/cookies" -c "$RUN/cookies" -D "$RUN/head" "$@" "https://localhost:$PORT$target")
	status=$(sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' "$RUN/head")
	location=$(sed -n 's/^[Ll]ocation: *\([^\r]*\).*/\1/p' "$RUN/head")
	token=$(sed -n 's/.*name="form" value="\([^"]*\)".*/\1/p' <<< "$body" | head -n 1)
}
fresh() { rm -f "$RUN/cookies"; }
names() { grep -o '<strong>[a-z]*</strong>' <<< "$body" | head -n 1; }
has_session() { grep -c '__Host-danhgia	' "$RUN/cookies"; }
liars=(-H 'Remote-User: binh' -H 'REMOTE_USER: binh' -H 'X-Remote-User: binh' -H 'X-Forwarded-User: binh' -H 'Proxy-User: binh')

fresh; call /dang-nhap/sso
same apache_asks_who_it_is "$status" 401
fresh; call /dang-nhap/sso "${liars[@]}"
same headers_alone_open_nothing "$status" 401
fresh; call /dang-nhap/sso -u an:x
same apaches_word_is_taken "$status $(names)" "200 <strong>an</strong>"
call /dang-nhap/sso -u an:x "${liars[@]}"
same headers_change_nothing "$status $(names)" "200 <strong>an</strong>"
held=$token
call /dang-nhap/sso -d "form=$held"
same the_form_needs_apaches_word_too "$status $(has_session)" "401 0"
call /dang-nhap/sso -u an:x -d "form=$held"
same signs_in "$status $location $(has_session)" "303 / 1"
call /tai-khoan/
verdict signed_in_as_the_one_apache_named "$(grep -q '>an</dd>' <<< "$body" || echo "$status")"
fresh; call /dang-nhap/sso -u binh:x; call /dang-nhap/sso -u binh:x -d "form=$token"
same still_asks_a_head_for_the_code "$status $location $(has_session)" "303 /dang-nhap 0"
# Spellings that the <Location> does not cover meet a program without Apache's word.
open=
for path in //dang-nhap/sso /dang-nhap//sso /dang-nhap/%73so /dang-nhap/./sso /DANG-NHAP/sso '/dang-nhap/sso;x' /dang-nhap/sso/ /x/../dang-nhap/sso; do
	fresh; call "$path" "${liars[@]}"
	[ "$status" != 200 ] && [ -z "$(names)" ] || open="$open $path: $status"
done
verdict other_spellings_open_nothing "$open"
fresh; call /dang-nhap -u binh:x "${liars[@]}"
verdict the_form_itself_takes_nobodys_word "$([ "$status" = 200 ] && grep -q 'name="password"' <<< "$body" && ! grep -q binh <<< "$body" || echo "$status")"
exit $failed
