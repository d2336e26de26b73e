#!/bin/bash
# Proves, with the program signin over a real slapd and MariaDB: who gets a session and
# who does not, in each way of coming in; what a lock keeps; who is put out.
. "$(dirname "$0")/ground.bash"
. tests/store/client.bash
ground
start_signin

code_of() { printf '%s\n' "$1" | danhgia otp; }
next_code() {	# the code of the step after the one in hand: it is good already
	local now=$(( $(date +%s) % 30 ))
	sleep $(( 30 - now ))
	code_of "$1"
}
live() { sql "SELECT COUNT(*) FROM session s JOIN person p ON p.id = s.person_id WHERE p.uid = '$1' AND s.ended_at IS NULL"; }
roles() { sql "SELECT s.roles FROM session s JOIN person p ON p.id = s.person_id WHERE p.uid = '$1' ORDER BY s.id DESC LIMIT 1"; }
ends() { forget; forgive; }

# --- the password --------------------------------------------------------------
wrong_words() {
	ends; sign_in an wrong; local one="$status $(said)"
	ends; sign_in khong.co wrong; same signin_unknown_name_same_words "$status $(said)" "$one"
	same signin_wrong_password_401 "$status" 401
	same signin_wrong_password_no_session "$(session)" ""
}
wrong_words

ends; sign_in an ""
same signin_empty_password_422 "$status" 422
ends; sign_in "" "$GOOD"
same signin_empty_name_422 "$status" 422
# Nothing of these reaches a bind: the directory has counted no failure.
modify "dn: $(person_dn an)" "changetype: modify" "delete: pwdFailureTime" 2> /dev/null
ends; get /dang-nhap; request POST /dang-nhap "form=$token&user=an&password=%00$GOOD"
same signin_nul_password "$([ "$status" -ge 400 ] && session)" ""
ends; get /dang-nhap; request POST /dang-nhap "form=$token&user=an&password=$GOOD%00"
same signin_nul_after_password "$([ "$status" -ge 400 ] && session)" ""
ends; sign_in an "$(head -c 1100 /dev/zero | tr '\0' a)"
same signin_long_password_401 "$status" 401
ends; get /dang-nhap; request POST /dang-nhap "form=$token&user=an&password=$(head -c 100000 /dev/zero | tr '\0' a)"
same signin_huge_password_413 "$status" 413
same signin_nothing_reached_the_directory "$(ldapi ldapsearch -LLL -b "$(person_dn an)" -s base pwdFailureTime | grep -c pwdFailureTime:)" 0

injected=
for name in '*' '*)(uid=*' 'a*' 'an)(&)' 'an\00' 'uid=an,ou=people' '(|(uid=an))' 'nguyễn' 'an ' 'ａｎ' "an'--"; do
	ends; sign_in "$name" "$GOOD"
	[ "$name" = 'an ' ] && { [ "$status" = 303 ] || injected="$injected a trailing blank is not trimmed: $status;"; continue; }
	[ "$status" = 401 ] && [ -z "$(session)" ] || injected="$injected $name: $status;"
done
verdict signin_injected_names "$injected"

ends; jar[__Host-danhgia]=$(printf 'A%.0s' {1..43})
sign_in an "$GOOD"
same signin_good "$status $location" "303 /"
verdict signin_planted_id_is_not_taken "$([ "$(session)" != "$(printf 'A%.0s' {1..43})" ] && [ ${#jar[__Host-danhgia]} -eq 43 ] || echo "$(session)")"
get /tai-khoan/
same signin_session_opens "$status" 200
ends; sign_in AN "$GOOD"
same signin_capitals_are_the_same_name "$status" 303
ends; get "/dang-nhap?ve=/danh-muc/"; post /dang-nhap user=an "password=$GOOD" ve=/danh-muc/
same signin_goes_back "$location" /danh-muc/
ends; get /dang-nhap; post /dang-nhap user=an "password=$GOOD" ve=//evil.example/
same signin_goes_nowhere_else "$location" /
ends; sign_in stranger "$GOOD"
same signin_nobody_403 "$status $(session)" "403 "

# Each session is a new one; the one before, of the same browser, is over.
ends; sign_in an "$GOOD"; first=$(session); sign_in an "$GOOD"
get /tai-khoan/		# the form of a session, as somebody signed in meets it
same signin_while_signed_in_goes_home "$(get /dang-nhap; echo "$status $location")" "303 /"
jar=([__Host-danhgia]=$first); post /dang-xuat
ends

# --- sign out, several sessions ---------------------------------------------------
sign_in an "$GOOD"; get /tai-khoan/; old=$(session); post /dang-xuat
same signout_303 "$status $location $(session)" "303 /dang-nhap "
jar[__Host-danhgia]=$old; get /tai-khoan/
same signout_ends_the_old_cookie "$status" 303
ends; sql "UPDATE session SET ended_at = UTC_TIMESTAMP(6) WHERE ended_at IS NULL"
sign_in an "$GOOD"; other=$(session); ends; sign_in an "$GOOD"; get /tai-khoan/
post /tai-khoan/phien/ket-thuc
mine=$(session); jar[__Host-danhgia]=$other; get /tai-khoan/; gone=$status
jar[__Host-danhgia]=$mine; get /tai-khoan/
same sessions_end_all_others "$gone $status $(live an)" "303 200 1"
verdict sessions_history_tells_failures "$(grep -q 'Sai mật khẩu' <<< "$body" || echo none)"
ends; sign_in chi "$GOOD"; get /tai-khoan/
id=$(sql "SELECT MAX(s.id) FROM session s JOIN person p ON p.id = s.person_id WHERE p.uid = 'an' AND s.ended_at IS NULL")
post "/tai-khoan/phien/$id/ket-thuc"
same sessions_of_others_cannot_be_ended "$status $(live an)" "404 1"

# --- groups -----------------------------------------------------------------------
group danhgia-finance "$(person_dn minh)"
group danhgia-auditor "$(group_dn n1)"
group n1 "$(group_dn n2)"; group n2 "$(group_dn n3)"; group n3 "$(group_dn n1)" "$(person_dn nga)"
member=$(person_dn oanh)
for n in $(seq 50); do group "d$n" "$member"; member=$(group_dn "d$n"); done
group danhgia-chairman "$member"
printf 'dn: cn=danhgia-admin\\,x,ou=groups,%s\nobjectClass: groupOfNames\ncn: danhgia-admin,x\nmember: %s\n' \
    "$SUFFIX" "$(person_dn phuc)" | ldapi ldapadd > /dev/null
ends; sign_in minh "$GOOD"; same groups_direct "$status $(roles minh)" "303 128"
ends; sign_in nga "$GOOD"; same groups_nested_in_a_loop "$status $(roles nga)" "303 512"
ends; sign_in oanh "$GOOD"; same groups_too_deep_do_not_count "$status $(roles oanh)" "303 0"
ends; sign_in phuc "$GOOD"; same groups_whole_names "$status $(roles phuc)" "303 0"
same groups_are_written_down "$(sql "SELECT GROUP_CONCAT(role) FROM known_role k JOIN person p ON p.id = k.person_id WHERE p.uid IN ('minh', 'nga')")" "finance,auditor"

# --- what the password policy says --------------------------------------------------
modify "dn: $(person_dn dung)" "changetype: modify" "add: pwdAccountLockedTime" "pwdAccountLockedTime: 000001010000Z"
ends; sign_in dung "$GOOD"; same policy_disabled "$status $(session)" "401 "
verdict policy_disabled_in_words "$(said | grep -q 'ngừng sử dụng' || said)"
for n in 1 2 3 4 5 6 7 8 9 10; do LDAPCONF=/dev/null LDAPTLS_CACERT=$RUN/ca.pem ldapwhoami -x -ZZ \
    -H "ldap://127.0.0.1:$(cat "$RUN/etc/ldap.port")" -D "$(person_dn em)" -w no 2> /dev/null; done
ends; sign_in em "$GOOD"; verdict policy_locked_in_words "$(said | grep -q 'bị khóa' || echo "$status $(said)")"
ends; sign_in giang "$GOOD"; get /tai-khoan/; before=$(session)
sql "UPDATE session SET seen_at = seen_at - INTERVAL 16 MINUTE WHERE ended_at IS NULL"; get /mo-khoa
modify "dn: $(person_dn giang)" "changetype: modify" "add: pwdReset" "pwdReset: TRUE"
post /mo-khoa "password=$GOOD"
same unlock_with_a_password_that_must_be_changed "$status $(sql "SELECT COUNT(*) FROM signin_wait WHERE kind = 'account' AND subject = 'giang'")" "303 0"
before=$(session)
ends; sign_in giang "$GOOD"; get /dang-nhap
verdict policy_reset_asks_for_a_change "$(grep -q 'name="repeat"' <<< "$body" || echo "$status")"
post /dang-nhap/mat-khau "old=$GOOD" new=ngan repeat=ngan
verdict policy_too_short_in_words "$([ "$status" = 422 ] && said | grep -q 'quá ngắn' || echo "$status $(said)")"
post /dang-nhap/mat-khau "old=$GOOD" new=mot-mat-khau-khac repeat=mot-mat-khau-khac2
same policy_two_different_422 "$status" 422
post /dang-nhap/mat-khau old=sai new=mot-mat-khau-khac repeat=mot-mat-khau-khac
same policy_wrong_old_422 "$status $(session)" "422 "
forgive; post /dang-nhap/mat-khau "old=$GOOD" new=mot-mat-khau-khac repeat=mot-mat-khau-khac
same policy_change_opens_the_session "$status ${#jar[__Host-danhgia]}" "303 43"
get /tai-khoan/
verdict policy_change_is_in_the_history "$(grep -q 'Đổi mật khẩu <\|>Đổi mật khẩu *<' <<< "$body" && [ "$(sql "SELECT COUNT(*) FROM signin_event WHERE account = 'giang' AND outcome = 'password_changed'")" = 1 ] || echo none)"
now=$(session); jar[__Host-danhgia]=$before; get /tai-khoan/
same policy_change_ends_the_other_sessions "$status" 303
jar[__Host-danhgia]=$now; get /tai-khoan/mat-khau; post /tai-khoan/mat-khau old=mot-mat-khau-khac "new=$GOOD" "repeat=$GOOD"
verdict policy_history_in_words "$([ "$status" = 422 ] && said | grep -q 'đã từng' || echo "$status $(said)")"

expiring() {	# person, days ago
	modify "dn: $(person_dn "$1")" "changetype: modify" "replace: pwdPolicySubentry" \
	    "pwdPolicySubentry: cn=expiring,ou=policies,$SUFFIX" "-" "replace: pwdChangedTime" \
	    "pwdChangedTime: $(date -u -d "$2 days ago" +%Y%m%d%H%M%SZ)"
}
expiring hoa 177
ends; sign_in hoa "$GOOD"; same policy_warning_leads_to_the_change "$status $location" "303 /tai-khoan/mat-khau?ngay=3"
expiring khanh 190
ends; sign_in khanh "$GOOD"; get /dang-nhap
verdict policy_grace_asks_for_a_change "$(grep -q 'name="repeat"' <<< "$body" || echo "$status")"
ends; sign_in khanh "$GOOD"; ends; sign_in khanh "$GOOD"; get /dang-nhap
post /dang-nhap/mat-khau "old=$GOOD" new=mot-mat-khau-khac repeat=mot-mat-khau-khac
verdict policy_expired_in_words "$([ -z "$(session)" ] && said | grep -qi 'quản trị viên' || echo "$status $(said)")"

# --- the second factor --------------------------------------------------------------
seed() { sed -n 's/.*<code>\([A-Z2-7]*\)<\/code>.*/\1/p' <<< "$body"; }
ends; sign_in binh "$GOOD"; get /dang-nhap; other_seed=$(seed) other_step=${jar[__Host-danhgia-step]}
ends; sign_in binh "$GOOD"
same factor_head_must_enrol "$status $location $(session)" "303 /dang-nhap "
get /dang-nhap
secret=$(seed)
same factor_page_shows_the_seed "${#secret}" 32
verdict factor_seed_is_of_one_sign_in "$([ ${#other_seed} = 32 ] && [ "$secret" != "$other_seed" ] || echo "$other_seed $secret")"
get /dang-nhap/ma-qr
verdict factor_picture "$(grep -q '<svg ' <<< "$body" || echo "$status")"
get /tai-khoan/; same factor_no_session_before_the_code "$status" 303
step=${jar[__Host-danhgia-step]}
jar[__Host-danhgia]=$step; get /tai-khoan/; same step_is_no_session "$status" 303
jar[__Host-danhgia]=${jar[__Host-danhgia-form]}; get /tai-khoan/; same form_cookie_is_no_session "$status" 303
unset 'jar[__Host-danhgia]'
get /dang-nhap; post /dang-nhap otp=000000
same factor_wrong_code_401 "$status $(session)" "401 "
code=$(code_of "$secret"); post /dang-nhap "otp=$code"
same factor_enrolled "$status $(grep -c '<li><code>' <<< "$body") ${#jar[__Host-danhgia]}" "200 10 43"
recovery=$(sed -n 's/.*<li><code>\([A-Z2-7-]*\)<\/code>.*/\1/p' <<< "$body" | head -n 1)
get /tai-khoan/; same factor_session_opens "$status" 200
same factor_method "$(sql "SELECT method FROM session ORDER BY id DESC LIMIT 1")" password_code
# The answer to a finished step again: nothing of it is left.
jar=([__Host-danhgia-step]=$step); get /dang-nhap; post /dang-nhap "otp=$code"
same step_counts_once "$(session)" ""
# Another sign-in with the same password, begun before: it is over, and the factor stays.
was=$(sql "SELECT HEX(secret) FROM factor JOIN person p ON p.id = person_id WHERE uid = 'binh'")
jar=([__Host-danhgia-step]=$other_step); get /dang-nhap; post /dang-nhap "otp=$(code_of "$other_seed")"
same factor_enrolled_once "$status $location $(session)" "303 /dang-nhap?het=1&ve=/ "
same factor_stays "$(sql "SELECT HEX(secret) FROM factor JOIN person p ON p.id = person_id WHERE uid = 'binh'")" "$was"
ends; sign_in binh "$GOOD"; get /dang-nhap
shown=$(sed -n 's/.*id="demo-code">\([0-9]*\)<.*/\1/p' <<< "$body")
verdict factor_demo_shows_the_next_code "$([ ${#shown} = 6 ] && [ "$shown" != "$code" ] || echo "$shown")"
post /dang-nhap "otp=$code"
same factor_code_counts_once "$status $(session)" "401 "
post /dang-nhap "otp=$(tr A-Z a-z <<< "$recovery")"
same factor_recovery_code "$status ${#jar[__Host-danhgia]}" "303 43"
ends; sign_in binh "$GOOD"; get /dang-nhap; post /dang-nhap "otp=$recovery"
same factor_recovery_code_once "$status $(session)" "401 "
for n in 1 2 3 4 5; do sql "DELETE FROM signin_wait"; get /dang-nhap; post /dang-nhap otp=111111; done
get "$location"
verdict step_ends_after_five_wrong_codes "$(grep -q 'name="password"' <<< "$body" || echo "still there")"
verdict step_ends_in_words "$(grep -q 'sai quá nhiều lần' <<< "$body" || echo "$location says nothing")"
ends; sign_in binh "$GOOD"; get /dang-nhap; post /dang-nhap "otp=$(next_code "$secret")"
same factor_next_code "$status ${#jar[__Host-danhgia]}" "303 43"
same factor_seed_is_sealed "$(sql "SELECT LENGTH(secret) FROM factor f JOIN person p ON p.id = f.person_id WHERE p.uid = 'binh'")" 48

# --- lock and unlock ------------------------------------------------------------------
ends; sign_in an "$GOOD"; get /tai-khoan/; before=$(session) kept=$token
sql "UPDATE session SET seen_at = seen_at - INTERVAL 16 MINUTE WHERE ended_at IS NULL"
get /tai-khoan/; same lock_after_15_minutes "$status $location" "303 /mo-khoa?ve=/tai-khoan/"
token=$kept; post /tai-khoan/mat-khau "old=$GOOD" new=x repeat=x
same lock_meets_a_form_401 "$status" 401
verdict lock_keeps_no_password "$(grep -o "value=\"$GOOD\"" <<< "$body")"
token=$kept; post /tai-khoan/ma-xac-thuc 'otp=<b>12'
verdict lock_keeps_what_was_typed "$(grep -q 'name="kept_name" value="otp"' <<< "$body" && grep -q 'value="&lt;b&gt;12"' <<< "$body" || echo "$status")"
post /mo-khoa password=sai path=/tai-khoan/ma-xac-thuc kept_name=otp 'kept_value=<b>12'
same lock_wrong_password_401 "$status" 401
verdict lock_keeps_it_after_a_failure "$(grep -q 'value="&lt;b&gt;12"' <<< "$body" || echo lost)"
post /mo-khoa "password=$GOOD" path=/tai-khoan/ma-xac-thuc kept_name=otp 'kept_value=<b>12'
verdict unlock_gives_the_form_back "$([ "$status" = 200 ] && grep -q 'action="/tai-khoan/ma-xac-thuc"' <<< "$body" && grep -q 'name="otp" value="&lt;b&gt;12"' <<< "$body" || echo "$status")"
verdict unlock_gives_a_new_id "$([ "$(session)" != "$before" ] && [ -n "$(session)" ] || session)"
token=$kept; post /tai-khoan/ma-xac-thuc otp=123456
same unlock_leaves_open_forms_good "$status" 422
now=$(session); jar[__Host-danhgia]=$before; get /tai-khoan/
same unlock_ends_the_old_id "$status" 303
jar[__Host-danhgia]=$now
sql "UPDATE session SET seen_at = seen_at - INTERVAL 16 MINUTE WHERE ended_at IS NULL"
get /mo-khoa; for n in 1 2 3 4 5; do sql "UPDATE signin_wait SET failed_at = failed_at - INTERVAL 11 MINUTE"; post /mo-khoa password=sai; done
same unlock_five_failures_end_it "${location%%\?*} $(session) $(sql "SELECT COUNT(*) FROM session WHERE ended_why = 'unlock_failed'")" "/dang-nhap  1"
ends; sign_in an "$GOOD"; sql "UPDATE session SET created_at = created_at - INTERVAL 8 HOUR, seen_at = UTC_TIMESTAMP(6) WHERE ended_at IS NULL"
get /tai-khoan/; same session_ends_after_8_hours "$status $location" "303 /dang-nhap?ve=/tai-khoan/"
ends; sign_in an "$GOOD"; one=$(session); ends; sign_in chi "$GOOD"; jar[x]="1; __Host-danhgia=$one"
get /tai-khoan/; verdict two_session_cookies "$([ "$status" = 200 ] && echo "taken: $status")"

# --- one worker, two people -------------------------------------------------------------
ends; sign_in an "$GOOD"; a=$(session); ends; sign_in chi "$GOOD"; b=$(session); mixed=
for n in $(seq 60); do
	jar=([__Host-danhgia]=$a); get /tai-khoan/; grep -q '>an</dd>' <<< "$body" || mixed="$mixed $n"
	jar=([__Host-danhgia]=$b); get /tai-khoan/; grep -q '>chi</dd>' <<< "$body" || mixed="$mixed $n"
done
verdict sessions_are_never_mixed "$mixed"
opened=
for path in //tai-khoan/ /./tai-khoan/ /%74ai-khoan/ '/tai-khoan/;x' /tai-khoan/..%2ftai-khoan/ /TAI-KHOAN/ /tai-khoan/. /dang-nhap/../tai-khoan/; do
	forget; get "$path"; [ "$status" = 200 ] && opened="$opened $path"
done
verdict other_spellings_open_nothing "$opened"

# --- letters of everybody are shown on made-up data alone ---------------------------------
ends; sign_in an "$GOOD"
sed 's/^demo = on/demo = off/' "$RUN/danhgia.conf" > "$RUN/real.conf"; own "$RUN/real.conf"
for conf in real.conf danhgia.conf; do
	launch desk "$BUILD/desk" -c "$RUN/$conf"; until_serving desk 10 test -S "$RUN/desk.sock"
	[ "$conf" = real.conf ] || db danhgia -e "GRANT SELECT ON mail TO 'danhgia_desk'@'localhost'"
	door=desk; get /thu-da-gui/; door=; seen=$status; door=desk; get /thu-da-gui/1; door=
	same "letters_under_$conf" "$seen $status" "$([ "$conf" = real.conf ] && echo 404 404 || echo 200 404)"
	kill "$(pid_of desk)"; until_true 15 gone_is desk; rm -f "$RUN/pid/desk" "$RUN/desk.sock"
done

# --- waits and the budget -----------------------------------------------------------------
ends; sign_in lan "$GOOD"; answers=
for n in 1 2 3 4; do forget; sign_in lan sai; answers="$answers $status"; done
same waits_after_failures "$answers" " 401 401 401 429"
sign_in lan "$GOOD"; same waits_hold_for_the_right_password_too "$status $(session)" "429 "
sql "UPDATE signin_wait SET failed_at = failed_at - INTERVAL 6 SECOND"
sign_in lan sai; sign_in lan "$GOOD"
verdict waits_grow "$(said | grep -qE ' (1[0-5]) giây' || said)"
peer=10.9.9.9; forget; sign_in lan "$GOOD"
same budget_used_nothing_goes_to_the_directory "$status" 429
forgive; peer=10.1.1.1; forget; sign_in lan "$GOOD"; forget; peer=10.7.7.7
for n in 1 2 3 4 5 6; do sql "UPDATE signin_wait SET failed_at = failed_at - INTERVAL 11 MINUTE WHERE kind <> 'account'"; forget; sign_in lan sai; done
same budget_below_the_lock_out "$status $(ldapi ldapsearch -LLL -b "$(person_dn lan)" -s base pwdFailureTime | grep -c pwdFailureTime:)" "429 4"
peer=10.1.1.1; forget; sign_in lan "$GOOD"
same budget_does_not_stop_the_owner_where_he_was "$status" 303
ends; peer=10.5.5.5; reached=0
# Failures of a network are forgotten by the second: here no time passes between two tries.
for n in $(seq 70); do forget; sql "UPDATE signin_wait SET failed_at = UTC_TIMESTAMP(6) WHERE kind = 'network'"; sign_in "khong$n" sai; [ "$status" = 401 ] && reached=$((reached + 1)); done
verdict waits_of_one_address "$([ "$reached" -ge 60 ] && [ "$reached" -le 62 ] || echo "$reached of 70 reached the directory")"
peer=10.1.1.1; ends

# --- single sign-on ---------------------------------------------------------------------
remote_user=an@TINH.VN; get /dang-nhap/sso; same sso_is_off "$status" 404
configure "sso = on" "second_factor.networks = 10.1.0.0/16"; stop_signin; start_signin
get /dang-nhap/sso; post /dang-nhap/sso
same sso_strange_realm "$status $(session)" "401 "
configure "sso.realms = khac.vn, tinh.vn TINH" "gate.group.quantri = $(group_dn danhgia-admin)"; stop_signin; start_signin
for remote_user in an@TINH.VN.evil 'EVIL\an' an@TINH.VN@evil.vn an@; do
	forget; get /dang-nhap/sso; post /dang-nhap/sso
	same "sso_strange_realm_$remote_user" "$status $(session)" "401 "
done
remote_user='TINH\an'; forget; get /dang-nhap/sso; post /dang-nhap/sso; same sso_domain "$status" 303
remote_user=an@TINH.VN; forget; get /dang-nhap/sso; post /dang-nhap/sso
same sso_signs_in "$status ${#jar[__Host-danhgia]} $(sql "SELECT method FROM session ORDER BY id DESC LIMIT 1")" "303 43 sso"
remote_user=dung; forget; get /dang-nhap/sso; post /dang-nhap/sso
same sso_disabled_account "$status $(session)" "401 "
remote_user=binh; forget; get /dang-nhap/sso; post /dang-nhap/sso
same sso_still_needs_the_code "$status $location $(session)" "303 /dang-nhap "
remote_user=
forget; get /dang-nhap/sso; same sso_needs_apaches_word "$status $(session)" "401 "
extra=(HTTP_REMOTE_USER=an HTTP_X_REMOTE_USER=an HTTP_AUTHORIZATION="Basic $(printf an:x | base64)")
get /dang-nhap/sso; same sso_takes_no_header "$status $(session)" "401 "
extra=()
peer=10.2.2.2; ends; sign_in an "$GOOD"; get /dang-nhap
verdict factor_from_outside_networks "$([ -z "$(session)" ] && grep -q ma-qr <<< "$body" || echo "$status")"
peer=10.1.1.1

# --- accounts that end ---------------------------------------------------------------------
ends; sign_in an "$GOOD"; a=$(session); ends; sign_in chi "$GOOD"; b=$(session); ends; sign_in minh "$GOOD"; c=$(session)
ends; sign_in quang "$GOOD"; d=$(session)
# Who has a calendar and no session is looked at too.
sql "INSERT INTO calendar (person_id, token, roles, checked_at) SELECT id, UNHEX(SHA2(uid, 256)), 16, UTC_TIMESTAMP(6) - INTERVAL IF(uid IN ('giang', 'minh'), 2, 7200) SECOND
	FROM person WHERE uid IN ('an', 'lan', 'minh', 'oanh', 'giang')"
calendars() { sql "SELECT GROUP_CONCAT(CONCAT(p.uid, ' ', c.roles, ' ', IFNULL(c.ended_why, 'live')) ORDER BY p.uid SEPARATOR ', ') FROM calendar c JOIN person p ON p.id = c.person_id"; }
modify "dn: $(person_dn lan)" "changetype: modify" "add: pwdAccountLockedTime" "pwdAccountLockedTime: 000001010000Z"
launch sweep "$BUILD/signin" --sweep -c "$RUN/danhgia.conf"
modify "dn: $(person_dn an)" "changetype: modify" "add: pwdAccountLockedTime" "pwdAccountLockedTime: 000001010000Z"
ldapi ldapdelete "$(person_dn chi)"
group danhgia-admin "$(person_dn minh)"
modify "dn: $(group_dn danhgia-finance)" "changetype: modify" "replace: member" "member: $(person_dn nga)"
sql "UPDATE person SET entry_uuid = '00000000-0000-0000-0000-000000000000' WHERE uid = 'quang'"
began=$SECONDS
out() { [ "$(live an)$(live chi)$(live quang)" = 000 ] && [ "$(roles minh)" = 256 ]; }
until_true 60 out
same put_out_within_60_s "$(live an) $(live chi) $(live quang) $(roles minh) $([ $((SECONDS - began)) -le 60 ] && echo in time)" "0 0 0 256 in time"
same groups_of_the_gate_follow "$(sql "SELECT names FROM person_group WHERE person_id = (SELECT id FROM person WHERE uid = 'minh')")" quantri
until_true 60 eval 'calendars | grep -q "lan 16 disabled"'
same calendars_end_with_their_accounts "$(calendars)" "an 16 disabled, giang 16 live, lan 16 disabled, minh 256 live, oanh 0 live"
jar=([__Host-danhgia]=$a); get /tai-khoan/; same put_out_disabled "$status" 303
jar=([__Host-danhgia]=$c); get /tai-khoan/; same more_rights_lock_the_session "$status ${location%%\?*}" "303 /mo-khoa"
get /mo-khoa; post /mo-khoa "password=$GOOD"; get /tai-khoan/
same roles_change_without_a_sign_in "$status $(live minh)" "200 1"
verdict more_rights_give_a_new_id "$([ -n "$(session)" ] && [ "$(session)" != "$c" ] || echo "the old one")"
same put_out_not_the_others "$(live minh)" 1
ends; sign_in quang "$GOOD"; same rehired_account_gets_nothing "$status $(session)" "403 "

verdict no_password_in_logs "$(grep -lF "$GOOD" "$RUN"/log/*.log)"
verdict no_sanitizer_report "$(grep -hE "ERROR: AddressSanitizer|runtime error" "$RUN"/log/*.log | head -n 3)"
verdict no_session_id_in_logs "$(grep -lF "$c" "$RUN"/log/*.log)"
exit $failed
