#!/bin/bash
# Proves what strangers and tries at the same moment cannot do: tell who exists, lock
# people out, pass more guesses than one after the other, use one code twice.
. "$(dirname "$0")/ground.bash"
. tests/store/client.bash
ground
configure "workers.signin = 8"
start_signin

code_of() { printf '%s\n' "$1" | danhgia otp; }
ends() { forget; forgive; }
events() { sql "SELECT COUNT(*) FROM signin_event WHERE account = '$1' AND outcome = '$2'"; }
live() { sql "SELECT COUNT(*) FROM session s JOIN person p ON p.id = s.person_id WHERE p.uid = '$1' AND s.ended_at IS NULL"; }
failed_binds() { ldapi ldapsearch -LLL -b "$(person_dn "$1")" -s base pwdFailureTime | grep -c pwdFailureTime:; }
# later MINUTES: as if so much time had gone by, for the waits but not for the budget.
later() { sql "UPDATE signin_wait SET failed_at = failed_at - INTERVAL $1 MINUTE WHERE kind <> 'account'"; }
# at_once N REQUEST…: the same request so often, all together, with the cookies in hand.
at_once() {
	local n=$1 i waiting=
	shift
	for ((i = 0; i < n; i++)); do
		("$@"; [ -z "$(session)" ] || echo "$(session)" >> "$RUN/opened") &
		waiting="$waiting $!"
	done
	wait $waiting
}

# hold SUBJECT: nobody can count a wrong code for a second; whoever is allowed a try by then waits.
hold() {
	sql "INSERT INTO signin_wait (kind, subject, failures, failed_at) VALUES ('code', '$1', 0, UTC_TIMESTAMP(6))"
	sql "BEGIN; SELECT 1 FROM signin_wait WHERE kind = 'code' AND subject = '$1' FOR UPDATE; DO SLEEP(1); COMMIT" > /dev/null &
	sleep 0.3
}

# --- the budget counts at home too ---------------------------------------------------
peer=10.1.1.1; ends; sign_in lan "$GOOD"
peer=10.7.7.7; for n in 1 2 3 4 5; do later 11; forget; sign_in lan sai; done
same budget_of_strangers "$status $(failed_binds lan)" "429 4"
peer=10.1.1.1; for n in 1 2 3; do later 11; forget; sign_in lan sai; done
forget; later 11; sign_in lan "$GOOD"
same budget_leaves_the_owner_his_own_mistakes "$status" 303
peer=10.7.7.7; for n in 1 2 3 4; do later 11; forget; sign_in minh sai; done
peer=10.1.1.1; sql "INSERT INTO signin_place (account, peer, last_at) VALUES ('minh', '10.1.1.1', UTC_TIMESTAMP(6))"
for n in 1 2 3 4 5 6 7; do later 11; forget; sign_in minh sai; done
same budget_at_home_ends_below_the_lock_out "$status $(failed_binds minh)" "429 8"
ends; sign_in minh "$GOOD"; same budget_left_the_directory_open "$status" 303

# --- one address of many people ---------------------------------------------------------
network() { sql "REPLACE INTO signin_wait (kind, subject, failures, failed_at) VALUES ('network', '10.5.5.0/24', $1, UTC_TIMESTAMP(6) - INTERVAL $2 SECOND)"; }
peer=10.5.5.5; ends; network 60 0; sign_in nga sai; same network_sixty_cost_no_wait "$status" 401
ends; network 61 0; sign_in nga sai; same network_then_they_do "$status" 429
ends; network 60 30; sign_in nga sai
same network_forgets_sixty_a_minute "$status $(sql "SELECT failures < 10 FROM signin_wait WHERE kind = 'network'")" "401 1"
ends; peer=10.1.1.1

# --- who exists ---------------------------------------------------------------------------
workers() { stop_signin; sed -i '/^workers.signin/d' "$RUN/local.conf"; configure "workers.signin = $1"; start_signin; }
workers 1
# Of microseconds, the middle one; those of the last refused sign-in.
middle() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
took() { grep -o 'POST /dang-nhap 401 [0-9]* us' "$RUN/log/signin.log" | tail -n 1 | cut -d' ' -f4; }
# A hash that costs: what a directory with good ones shows.
slow=$(perl -e 'print crypt("x", q($6$rounds=40000$saltsaltsalt))')
for uid in chi em hoa khanh oanh phuc nga; do
	modify "dn: $(person_dn "$uid")" "changetype: modify" "replace: userPassword" "userPassword: {CRYPT}$slow"
done
# Measures both; the first ones teach what a wrong password costs here.
measure() {
	local there= nowhere= round uid n
	for round in 1 2; do
		for uid in chi em hoa khanh oanh phuc nga; do
			ends; sign_in "$uid" sai; there="$there $(took)"
			# Good ones in between, of somebody whose hash is cheap, change nothing.
			for n in 1 2 3; do ends; sign_in lan "$GOOD"; done
			ends; sign_in "khong.co.$uid" sai; nowhere="$nowhere $(took)"
		done
	done
	there=$(tr ' ' '\n' <<< "$there" | grep . | tail -n +5 | middle)
	nowhere=$(tr ' ' '\n' <<< "$nowhere" | grep . | tail -n +5 | middle)
	said="a wrong password $there us, an unknown name $nowhere us"
	[ $((nowhere * 4)) -ge $((there * 3)) ] && [ $((nowhere * 3)) -le $((there * 4)) ]
}
# A machine that is busy for a while tells them apart by chance once, the program each time.
for attempt in 1 2 3; do
	measure && unlike= && break
	unlike=$said
done
verdict nobody_takes_as_long_as_somebody "$unlike"
echo "# $said"
workers 8

# --- guesses at the same moment ------------------------------------------------------------
ends; sign_in binh "$GOOD"; get /dang-nhap
secret=$(sed -n 's/.*<code>\([A-Z2-7]*\)<\/code>.*/\1/p' <<< "$body")
hold "$(sql "SELECT id FROM person WHERE uid = 'binh'")"; at_once 8 post /dang-nhap otp=111111
same codes_at_once_are_tried_one_by_one "$(events binh code_wrong)" 4
forgive; ends; sign_in binh "$GOOD"; get /dang-nhap; post /dang-nhap "otp=$(code_of "$secret")"
[ -n "$(session)" ] || { get /dang-nhap; secret=$(sed -n 's/.*<code>\([A-Z2-7]*\)<\/code>.*/\1/p' <<< "$body"); post /dang-nhap "otp=$(code_of "$secret")"; }
same factor_is_there "$(live binh)" 1
sql "UPDATE factor SET last_step = 0"; sql "UPDATE session SET ended_at = UTC_TIMESTAMP(6)"
# Two sign-ins up to the code, then one code for both.
ends; sign_in binh "$GOOD"; get /dang-nhap; one=$(declare -p jar) held=$token
ends; sign_in binh "$GOOD"; get /dang-nhap; : > "$RUN/opened"
code=$(code_of "$secret")
for n in 1 2 3; do
	( [ "$n" != 1 ] || { eval "${one/declare -A/declare -gA}"; token=$held; }
	  post /dang-nhap "otp=$code" ) &
	waiting="${waiting:-} $!"
done
wait $waiting
same one_code_opens_one_session "$(live binh)" 1
ends; sign_in giang "$GOOD"; sql "UPDATE session SET seen_at = seen_at - INTERVAL 16 MINUTE WHERE ended_at IS NULL"; get /mo-khoa
hold "-$(sql "SELECT MAX(id) FROM session")"; at_once 8 post /mo-khoa otp=111111
same unlocks_at_once_are_tried_one_by_one "$(events giang unlock_wrong)" 4

# --- names and passwords --------------------------------------------------------------------
printf 'dn: ou=khac,ou=people,%s\nobjectClass: organizationalUnit\nou: khac\n\n' "$SUFFIX" | ldapi ldapadd > /dev/null
hash=$(hash_of "$GOOD"); person_ldif dung | sed 's/^dn: uid=dung,/&ou=khac,/' | ldapi ldapadd > /dev/null
ends; sign_in dung "$GOOD"; same two_entries_of_one_name_are_nobody "$status $(session)" "401 "
odd='  mật khẩu 🔑 dài  '
modify "dn: $(person_dn quang)" "changetype: modify" "replace: userPassword" "userPassword:: $(printf %s "$odd" | base64 -w0)"
modify "dn: $(person_dn quang)" "changetype: modify" "delete: pwdReset"
ends; sign_in quang "$odd"; same password_goes_as_it_was_typed "$status ${#jar[__Host-danhgia]}" "303 43"
ends; sign_in quang "${odd# }"; same password_is_not_trimmed "$status" 401

# --- back where one was ------------------------------------------------------------------------
forget; get '/tai-khoan/mat-khau?ngay=3'
same back_keeps_the_query "$status $location" "303 /dang-nhap?ve=/tai-khoan/mat-khau%3Fngay%3D3"
get "$location"; post /dang-nhap user=an "password=$GOOD" "ve=/tai-khoan/mat-khau?ngay=3"
same back_with_the_query "$status $location" "303 /tai-khoan/mat-khau?ngay=3"
verdict days_are_those_of_viet_nam "$(grep -rn 'CURRENT_DATE\|CURDATE' sql/query)"
verdict no_sanitizer_report "$(grep -hE "ERROR: AddressSanitizer|runtime error" "$RUN"/log/*.log | head -n 3)"
verdict no_password_in_logs "$(grep -lF "$GOOD" "$RUN"/log/*.log)"
exit $failed
