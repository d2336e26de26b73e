#!/bin/bash
# Proves what `worker send` promises: each notice one letter and no more, whatever the server of
# mail answers or does not, whoever dies in between; what stands in a letter; who gets none.
make -s -C "$(dirname "$0")/../.." build/danhgia build/worker > /dev/null || exit 2
. "$(dirname "$0")/mariadb.bash"
ground_database
fill_people
make_authority
make_server
touch "$RUN/taken" "$RUN/mode"
own "$RUN/taken" "$RUN/mode"
mode() { echo "$1" > "$RUN/mode"; }
taken() { wc -l < "$RUN/taken"; }
field() { tail -n 1 "$RUN/taken" | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

servers=
end_all() {
	local status=$? name pid
	for name in $servers; do
		pid=$(pid_of "$name") && kill -KILL "$pid"
	done
	(exit "$status")
	finish_ground
}
trap end_all EXIT
# serve NAME [CERT KEY [PASSWORD]]: a server of mail; configured.
serve() {
	local name=$1
	shift
	rm -f "$RUN/$name.port"
	launch "$name" /usr/bin/python3 "$TREE/tests/store/smtpd.py" "$RUN/$name.port" "$RUN/mode" "$RUN/taken" "$@"
	servers="$servers $name"
	until_true 20 test -s "$RUN/$name.port"
	echo "mail.server = smtp://127.0.0.1:$(cat "$RUN/$name.port")" > "$RUN/mail.conf"
}
configured() {	# more lines
	local_conf "$(cat "$RUN/mail.conf")" "$@"
	write_danhgia_conf
}
worker() { launch "$1" "$BUILD/worker" send -c "$RUN/danhgia.conf"; servers="$servers $1"; }
end() { kill "-$2" "$(pid_of "$1")" 2> /dev/null; until_true 15 gone_is "$1"; }

# tell UID KIND [PATH]: a notice as flow_notify writes it; its letter becomes $letter
tell() {
	notice=$(sql "INSERT INTO notice (person_id, reason, reason_of, kind, a, b, path)
	    SELECT id, 'head', 'Sở Tài chính', '$2', 'Sở Tài chính', 'Lê Thị Hạnh', '${3:-/danh-muc/7/y-kien}' FROM person WHERE uid = '$1';
	    SELECT LAST_INSERT_ID()")
	sql "INSERT INTO outbox (kind, noun, object_id, payload) VALUES ('mail', 'notice', $notice, '{}')"
}
state() { sql "SELECT state FROM mail WHERE notice_id = $notice"; }
is() { [ "$(state)" = "$1" ]; }
now() { sql "UPDATE mail SET due_at = UTC_TIMESTAMP(6) WHERE notice_id = $notice AND state = 'queued'"; }
expire() { sql "UPDATE mail SET lease_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE notice_id = $notice"; }
tries() { sql "SELECT tries FROM mail WHERE notice_id = $notice"; }
tried() { [ "$(tries)" -ge "$1" ] && is queued; }
becomes() { until_true 20 is "$2"; same "$1" "$(state)" "$2"; }
# once NAME: of the notice in hand the server has one letter
once() { same "$1" "$(grep -cF "\"<$(sql "SELECT message_id FROM mail WHERE notice_id = $notice")>\"" "$RUN/taken")" "${2:-1}"; }

sql "UPDATE person SET mail = CONCAT(uid, '@tinh.example'), given = CONCAT('Ánh ', uid)"
sql "UPDATE person SET language = 'en' WHERE uid = 'chi'"
sql "UPDATE person SET mail = NULL WHERE uid = 'dung'"
sql "UPDATE person SET mail = 'em@tinh.example>, <gian@xau.example' WHERE uid = 'em'"
sql "UPDATE person SET given = 'Giang\r\nBcc: gian@xau.example\r\n\r\nx' WHERE uid = 'giang'"

# --- what stands in a letter ------------------------------------------------------------
mode ok
serve smtp
configured "mail.start_tls = off" "public_url = https://danhgia.example" "base_path = /danhgia" "mail.reply_to = tra-loi@tinh.example"
worker send
tell an catalog_returned
becomes a_notice_becomes_a_letter sent
same it_goes_to_the_person "$(field to)" "['an@tinh.example']"
same its_subject_is_vietnamese "$(field subject)" "[Đánh giá công chức] Danh mục của Sở Tài chính được trả lại để sửa (Lê Thị Hạnh)"
same its_addressee_is_vietnamese "$(field name)" "Nguyễn Ánh an <an@tinh.example>"
same it_says_so_of_itself "$(field auto) $(field encoding)" "auto-generated base64"
body=$(field body)
verdict it_has_reason_and_one_link "$([[ $body == *"Đồng chí nhận vì đứng đầu Sở Tài chính."* && $body == *$'\n'"https://danhgia.example/danhgia/danh-muc/7/y-kien"$'\n'* &&
    $(grep -o 'https://' <<< "$body" | wc -l) -eq 1 ]] || echo "$body")"
once the_server_has_it_once
tell chi catalog_returned
becomes another_language sent
same it_is_english "$(field subject)" "[Civil servants' evaluation] The catalog of Sở Tài chính was returned (Lê Thị Hạnh)"
verdict it_is_english_inside "$([[ $(field body) == *"You get this as the head of Sở Tài chính."* ]] || field body)"
tell giang catalog_returned
becomes a_name_with_lines sent
same a_name_adds_no_header "$(field headers)" "['Auto-Submitted', 'Content-Language', 'Content-Transfer-Encoding', 'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Reply-To', 'Subject', 'To']"
same a_name_adds_no_addressee "$(field to)" "['giang@tinh.example']"
before=$(taken)
tell em catalog_returned
becomes an_address_that_is_none_is_not_tried failed
tell dung catalog_returned
until_true 10 test "$(sql "SELECT COUNT(*) FROM outbox WHERE done_at IS NULL")" = 0
same who_has_no_address_gets_none "$(state)" ""
same nothing_was_sent_to_them "$(taken)" "$before"

# --- a server that is not there, that says no --------------------------------------------
end smtp KILL
tell an catalog_returned
until_true 20 tried 1
same a_server_that_is_away_is_waited_for "$(state)" queued
serve smtp2
end send TERM
configured "mail.start_tls = off"
worker send
now
becomes and_gets_it_later sent
once and_once
for word in rcpt450 data451; do
	mode "$word"
	tell an catalog_returned
	until_true 20 tried 1
	same "$word: it waits" "$(state) $(sql "SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(6), due_at) BETWEEN 30 AND 60 FROM mail WHERE notice_id = $notice")" "queued 1"
	mode ok
	now
	becomes "$word: then it is sent" sent
	once "$word: once"
done
for word in rcpt550 data554; do
	mode "$word"
	tell an catalog_returned
	becomes "$word: a refusal for good ends it" failed
	once "$word: nobody has it" 0
	same "$word: the answer is kept" "$(sql "SELECT LEFT(answer, 3) FROM mail WHERE notice_id = $notice")" "${word:4}"
done
mode rcpt450
tell an catalog_returned
until_true 20 tried 1
sql "UPDATE mail SET tries = 8 WHERE notice_id = $notice"
now
becomes the_ninth_refusal_ends_it failed
mode ok
said=$(danhgia doctor 2>&1)
verdict doctor_tells_of_failed_letters "$(grep -qE 'BAD  letters +4 failed, as in: ' <<< "$said" || echo "$said")"
danhgia mail-again > /dev/null
becomes what_failed_is_sent_when_it_is_asked_for sent
once and_once_again

# --- somebody dies ------------------------------------------------------------------------
mode stall
tell an catalog_returned
becomes a_worker_holds_a_letter sending
end send KILL
mode ok
worker send
sleep 2
same its_hold_is_kept_for_a_while "$(state)" sending
expire
becomes then_another_sends_it sent
once a_death_before_the_end_costs_nothing
mode hang
tell an catalog_returned
becomes a_letter_is_handed_over handed
end send KILL
mode ok
worker send
expire
becomes a_death_after_it_leaves_it_open unknown
sleep 2
once it_is_not_sent_again
mode drop
tell an catalog_returned
becomes no_reply_leaves_it_open unknown
mode ok
now
sleep 2
once nor_is_that_one
said=$(danhgia mail-again)
same what_may_have_arrived_is_not_tried_again "$said $(state)" "mail-again: 0 letters wait to be sent unknown"
verdict nobody_wrote_to_a_forged_address "$(grep -E '"to": \[[^]]*gian@' "$RUN/taken")"

# --- two workers --------------------------------------------------------------------------
mode stall
tell an catalog_returned
becomes one_worker_holds_it sending
kill -STOP "$(pid_of send)"
expire
mode ok
worker send_b
becomes another_takes_it_over sent
kill -CONT "$(pid_of send)"
sleep 2
once the_first_wakes_and_sends_nothing
from=$(taken)
sql "INSERT INTO notice (id, person_id, reason, kind, a, b, path) SELECT 100000 + seq, p.id, 'head', 'catalog_returned', seq, '', '/' FROM seq_1_to_60, person p WHERE p.uid = 'an';
    INSERT INTO outbox (kind, noun, object_id, payload) SELECT 'mail', 'notice', 100000 + seq, '{}' FROM seq_1_to_60"
all_gone() { [ "$(sql "SELECT COUNT(*) FROM mail WHERE notice_id > 100000 AND state = 'sent'")" = 60 ]; }
until_true 60 all_gone
same two_workers_send_each_once "$(($(taken) - from)) $(tail -n 60 "$RUN/taken" | sort -u | wc -l)" "60 60"
end send_b TERM

# --- the digest, and who chose what ---------------------------------------------------------
choose() { sql "REPLACE INTO mail_choice SELECT id, '$2', '$3' FROM person WHERE uid = '$1'"; }
looked_at() { [ "$(sql "SELECT COUNT(*) FROM outbox WHERE done_at IS NULL")" = 0 ]; }
waits() { sql "SELECT mail_wait FROM notice WHERE id = $notice"; }
# Whatever day it is, five days ago is before the last digest.
grow_old() { sql "UPDATE notice SET created_at = created_at - INTERVAL 5 DAY WHERE id = $notice"; }
digest_of() { sql "SELECT COUNT(*) FROM mail m JOIN person p ON p.id = m.person_id WHERE p.uid = '$1' AND m.digest_day IS NOT NULL AND m.state = 'sent'"; }
has_digest() { [ "$(digest_of "$1")" = 1 ]; }
tell hoa catalog_submitted
until_true 10 looked_at
same what_is_not_urgent_waits "$(state) $(waits)" " 1"
sleep 2
same what_came_after_half_past_seven_waits "$(digest_of hoa)" 0
for kind in catalog_resubmitted catalog_withdrawn; do tell hoa "$kind"; until_true 10 looked_at; grow_old; done
sql "UPDATE notice SET read_at = UTC_TIMESTAMP(6) WHERE id = $notice"
until_true 10 has_digest hoa
end send TERM
worker send
body=$(field body)
same a_digest_counts_what_is_unread "$(field subject)" "[Đánh giá công chức] 1 thông báo chưa đọc"
verdict a_digest_tells_it_and_nothing_else "$([[ $body == *"Sở Tài chính trình lại danh mục sau khi sửa"* && $body != *"thu hồi"* && $body != *"để thẩm định"* ]] || echo "$body")"
tell hoa catalog_resubmitted
until_true 10 looked_at
grow_old
sleep 2
same one_digest_a_day "$(digest_of hoa) $(waits)" "1 1"
sql "UPDATE mail SET digest_day = digest_day - INTERVAL 1 DAY WHERE digest_day IS NOT NULL"
two_digests() { [ "$(digest_of hoa)" = 2 ]; }
until_true 10 two_digests
same the_next_day_tells_the_rest "$(digest_of hoa) $(waits)" "2 0"
choose khanh catalog_submitted now; tell khanh catalog_submitted
becomes who_chose_so_gets_it_at_once sent
choose khanh catalog_returned digest; tell khanh catalog_returned
until_true 10 looked_at
same who_chose_so_gets_it_in_the_digest "$(state) $(waits)" " 1"
choose khanh catalog_in_force none; tell khanh catalog_in_force
until_true 10 looked_at
same who_chose_so_gets_none "$(state) $(waits)" " 0"
choose khanh catalog_returned none; tell khanh catalog_returned
until_true 10 looked_at
same a_duty_stays_in_the_digest "$(state) $(waits)" " 1"

# --- who is spoken to ------------------------------------------------------------------
end send TERM
configured
worker send
tell an catalog_returned
until_true 20 tried 1
same a_server_without_tls_gets_nothing "$(state)" queued
end send TERM
serve tls "$RUN/tls/server.pem" "$RUN/tls/server.key" mat-khau-thu
printf 'mat-khau-thu\n' > "$RUN/secret/smtp"; printf 'khac\n' > "$RUN/secret/wrong"; chmod 600 "$RUN"/secret/{smtp,wrong}; own "$RUN"/secret/{smtp,wrong}
configured "mail.ca_file = /etc/ssl/certs/ca-certificates.crt" "mail.user = danhgia" "mail.password_file = $RUN/secret/smtp"
worker send
now
until_true 20 tried 2
same a_stranger_certificate_gets_nothing "$(state)" queued
end send TERM
configured "mail.user = danhgia" "mail.password_file = $RUN/secret/wrong"
worker send
now
until_true 20 tried 3
same a_wrong_password_is_tried_again "$(state)" queued
end send TERM
configured "mail.user = danhgia" "mail.password_file = $RUN/secret/smtp"
worker send
now
becomes tls_and_account_get_it_through sent
once over_tls_once
verdict no_password_in_a_log "$(grep -l 'mat-khau-thu' "$RUN"/log/*.log)"
end send TERM
sed -i '/^mail.server/d' "$RUN/mail.conf"
configured "mail.server ="
worker send
tell an catalog_returned
until_true 10 test "$(sql "SELECT COUNT(*) FROM outbox WHERE done_at IS NULL")" = 0
same without_a_server_notices_stay_in_the_inbox "$(state)" ""
exit "$failed"
