#!/bin/bash
# Proves the sign-in with a ticket of the computer: mod_auth_gssapi as apache-conf/sso.conf has it, a KDC with two
# realms that trust each other, tickets, curl as the browser. Needs no root: all of it lies in the scratch folder.
. "$(dirname "$0")/ground.bash"
. "$PRIVATE/httpd.sh"
for tool in krb5kdc kdb5_util kadmin.local kinit /usr/lib/apache2/modules/mod_auth_gssapi.so; do
	command -v "$tool" > /dev/null || [ -e "$tool" ] || { echo "skipped spnego: no $tool here (krb5-kdc, krb5-admin-server, krb5-user, libapache2-mod-auth-gssapi)"; exit 0; }
done
curl --version | grep -q SPNEGO || { echo "skipped spnego: curl knows no SPNEGO"; exit 0; }

ground
choose_port kdc
export KRB5_CONFIG=$RUN/etc/krb5.conf KRB5_KDC_PROFILE=$RUN/etc/kdc.conf KRB5RCACHENAME=dfl:$RUN/tmp/rcache KRB5CCNAME=FILE:$RUN/tmp/tickets
kdc=127.0.0.1:$(cat "$RUN/etc/kdc.port")
cat > "$KRB5_CONFIG" <<END
[libdefaults]
	default_realm = TINH.TEST
	dns_lookup_kdc = false
	dns_lookup_realm = false
	dns_canonicalize_hostname = false
	rdns = false
	udp_preference_limit = 1
	clockskew = 1
[realms]
	TINH.TEST = { 
		kdc = $kdc
	}
	KHAC.TEST = { 
		kdc = $kdc
	}
[domain_realm]
	localhost = TINH.TEST
[capaths]
	KHAC.TEST = { 
		TINH.TEST = .
	}
END
mkdir -p "$RUN/kdc"
realm() { printf '\t%s = {\n\t\tdatabase_name = %s/kdc/%s\n\t\tkey_stash_file = %s/kdc/stash-%s\n\t\tkdc_listen = ""\n\t\tkdc_tcp_listen = %s\n\t\tmax_life = 1h\n\t}\n' "$1" "$RUN" "$1" "$RUN" "$1" "$kdc"; }
{ printf '[kdcdefaults]\n\tkdc_listen = ""\n\tkdc_tcp_listen = %s\n[realms]\n' "$kdc"; realm TINH.TEST; realm KHAC.TEST; } > "$KRB5_KDC_PROFILE"
cross=$(head -c 12 /dev/urandom | base64)
for r in TINH.TEST KHAC.TEST; do
	kdb5_util -r "$r" create -s -P "$(head -c 12 /dev/urandom | base64)" > "$RUN/log/kdb.log" 2>&1 || { cat "$RUN/log/kdb.log"; exit 1; }
	kadmin.local -r "$r" -q "addprinc -pw $cross krbtgt/TINH.TEST@KHAC.TEST" > "$RUN/log/kadmin.log" 2>&1
	for user in an binh dung lan stranger zorro; do kadmin.local -r "$r" -q "addprinc -pw $GOOD $user" >> "$RUN/log/kadmin.log" 2>&1; done
done
kadmin.local -q "addprinc -randkey HTTP/localhost" >> "$RUN/log/kadmin.log" 2>&1
kadmin.local -q "ktadd -k $RUN/secret/http.keytab HTTP/localhost" >> "$RUN/log/kadmin.log" 2>&1
own -R "$RUN/kdc" "$RUN/secret/http.keytab"
launch kdc krb5kdc -n -r TINH.TEST -r KHAC.TEST -P "$RUN/tmp/kdc.pid"
until_serving kdc 10 port_taken "$(cat "$RUN/etc/kdc.port")"

configure "sso = on" "sso.realms = TINH.TEST"
start_signin
modify "dn: $(person_dn dung)" 'changetype: modify' 'add: pwdAccountLockedTime' 'pwdAccountLockedTime: 000001010000Z'
PORT=19543
while port_taken "$PORT"; do PORT=$((PORT + 1)); done
cat > "$RUN/etc/apache.more" <<END
LoadModule auth_gssapi_module /usr/lib/apache2/modules/mod_auth_gssapi.so
Define DANHGIA_KEYTAB $RUN/secret/http.keytab
Include $TREE/apache-conf/sso.conf
END
mkdir -p "$RUN/site"; own "$RUN/site"
start_apache
end_all() { kill "$(pid_of apache)" "$(pid_of kdc)" 2> /dev/null; until_true 15 gone_is apache; until_true 15 gone_is kdc; finish_ground; }
trap end_all EXIT

# call PATH CURL-OPTIONS…: sets status, location, challenge, body, token; cookies stay.
call() {
	local target=$1
	shift
	body=$(curl -sS --http1.1 --max-time 20 --cacert "$RUN/ca.pem" --resolve "localhost:$PORT:127.0.0.1" --noproxy '*' \
	    -b "$RUN/cookies" -c "$RUN/cookies" -D "$RUN/head" "$@" "https://localhost:$PORT$target")
	status=$(sed -n 's/^HTTP[^ ]* \([0-9]*\).*/\1/p' "$RUN/head" | tail -n 1)
	location=$(sed -n 's/^[Ll]ocation: *\([^\r]*\).*/\1/p' "$RUN/head" | tail -n 1)
	challenge=$(sed -n 's/^[Ww][Ww][Ww]-[Aa]uthenticate: *\([A-Za-z]*\).*/\1/p' "$RUN/head" | sort -u | tr '\n' ' ')
	token=$(sed -n 's/.*name="form" value="\([^"]*\)".*/\1/p' <<< "$body" | head -n 1)
}
fresh() { rm -f "$RUN/cookies"; kdestroy -q 2> /dev/null; }
ticket() { printf '%s\n' "$GOOD" | kinit "$@" > /dev/null; }
negotiate=(--negotiate -u :)
names() { sed -n 's/.*<strong>\([^<]*@[^<]*\)<\/strong>.*/\1/p' <<< "$body" | head -n 1; }
has_session() { grep -c '__Host-danhgia	' "$RUN/cookies"; }
has_form() { grep -c 'name="password"' <<< "$body"; }
words() { grep -cF "$1" <<< "$body"; }
# The page, then its button.
sign_in_by_ticket() { call /dang-nhap/sso "${negotiate[@]}"; call /dang-nhap/sso "${negotiate[@]}" -d "form=$token"; }

fresh; call '/dang-nhap/sso?ve=/phieu/'
same no_ticket_gets_the_form_as_the_401 "$status $challenge$(has_form) $(words 'name="ve" value="/phieu/"') $(words 'không gửi được vé')" "401 Negotiate 1 1 1"
held=$token
call /dang-nhap -d "form=$held" -d "user=an" --data-urlencode "password=$GOOD" -d "ve=/phieu/"
same and_the_form_signs_in "$status $location $(has_session)" "303 /phieu/ 1"
fresh; ticket an; call /dang-nhap/sso "${negotiate[@]}"
same a_ticket_says_who_it_is "$status $(names)" "200 an@TINH.TEST"
call /dang-nhap/sso "${negotiate[@]}" -d "form=$token" -d "ve=~/noi-bo/x?y=1"
same signs_in_and_leads_back "$status $location $(has_session)" "303 /noi-bo/x?y=1 1"
call /tai-khoan/
verdict as_the_one_of_the_ticket "$(grep -q '>an</dd>' <<< "$body" || echo "$status")"
same written_down_as_such "$(db -N danhgia -e 'SELECT method FROM session ORDER BY id DESC LIMIT 1')" sso
fresh; ticket an; call /dang-nhap/sso "${negotiate[@]}"; held=$token; kdestroy -q
call /dang-nhap/sso -d "form=$held"
same the_button_needs_the_ticket_too "$status $(has_session)" "401 0"
fresh; ticket binh; sign_in_by_ticket
same a_head_still_gives_the_code "$status $location $(has_session)" "303 /dang-nhap 0"
fresh; ticket an@KHAC.TEST; call /dang-nhap/sso "${negotiate[@]}"
same another_realm_comes_through_the_trust "$status $(names)" "200 an@KHAC.TEST"
call /dang-nhap/sso "${negotiate[@]}" -d "form=$token"
same and_is_refused_in_words "$status $(has_session) $(words 'thuộc một miền khác') $(has_form)" "401 0 1 1"
fresh; ticket stranger; sign_in_by_ticket
same in_the_directory_and_not_in_the_organisation "$status $(has_session) $(words 'chưa được gắn với một người')" "403 0 1"
fresh; ticket zorro; sign_in_by_ticket
same in_the_kdc_alone "$status $(has_session) $(words 'Máy chủ nhận ra tài khoản của máy')" "403 0 1"
fresh; ticket dung; sign_in_by_ticket
same a_disabled_account "$status $(has_session) $(words 'bị ngừng sử dụng')" "401 0 1"
fresh; ticket -l 1s an; sleep 2.2; call /dang-nhap/sso "${negotiate[@]}"
same an_expired_ticket_gets_the_form "$status $(has_form) $(words 'vé đã hết hạn')" "401 1 1"
fresh; call /dang-nhap/sso -H 'Authorization: Negotiate YIIabc'
same a_ticket_that_is_none "$status $(has_form)" "401 1"
fresh; call /dang-nhap/sso -u "an:$GOOD"
same no_password_for_apache "$status $challenge$(has_form)" "401 Negotiate 1"
fresh; call /dang-nhap
same no_challenge_elsewhere "$status $challenge$(has_form)" "200 1"
fresh; ticket an; call /tai-khoan/ "${negotiate[@]}"
same a_ticket_opens_nothing_else "$status $location" "303 /dang-nhap?ve=/tai-khoan/"
exit $failed
