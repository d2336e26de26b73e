#!/bin/bash
# Proves what `worker national` promises: each result that was published reaches the national database (tests/standin) exactly
# once and in order per person, whatever that one answers or does not, whoever dies in between; what is missing or refused waits
# with who has to mend it, and goes by itself once it is there.
make -s -C "$(dirname "$0")/../.." build/danhgia build/worker > /dev/null || exit 2
. "$(dirname "$0")/mariadb.bash"
ground_database
fill_people
sql() { db -N --raw danhgia -e "$1" || exit 1; }
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

standin() { rm -f "$RUN/standin.port"; launch standin node "$TREE/tests/standin/national.js" "$RUN/standin.port" "$@"; servers="$servers standin"; until_true 10 test -s "$RUN/standin.port"; at=http://127.0.0.1:$(cat "$RUN/standin.port"); }
tell() { curl -s -o /dev/null -d "$1" "$at/control"; }
seen() { curl -s "$at/seen" | grep -o "\"$1\":[0-9]*" | cut -d: -f2; }
configured() {
	local_conf "national.seconds = 2" "$@"
	write_danhgia_conf
}
worker() { launch national "$BUILD/worker" national -c "$RUN/danhgia.conf"; servers="$servers national"; tell "{\"pid\":$(pid_of national)}"; }
end() { local pid; pid=$(pid_of national) && kill "-$1" "$pid"; until_true 15 gone_is national; }
# Nobody waits for pauses and leases in a test.
hurry() { db -N danhgia 2> /dev/null -e "UPDATE national_line SET next_at = UTC_TIMESTAMP(6), failures = 0; UPDATE national_record SET next_at = UTC_TIMESTAMP(6) WHERE state = 'waiting' AND next_at > UTC_TIMESTAMP(6)"; }
expire() { db -N danhgia -e "UPDATE national_record SET lease_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE state = 'sending'"; }
states() { sql "SELECT GROUP_CONCAT(t SEPARATOR ' ') FROM (SELECT CONCAT(state, ':', COUNT(*)) t FROM national_record GROUP BY state ORDER BY CONCAT(state)) x"; }
is() { hurry; [ "$(states)" = "$1" ]; }
# becomes NAME STATES: or the test ends, for what follows rests on it
becomes() { until_true 15 is "$2"; same "$1" "$(states)" "$2"; [ "$failed" -eq 0 ] || { grep -hE 'ERROR|"level":"(error|warn)' "$RUN/log/national.log" | tail -n 5 | sed 's/^/# /'; exit 1; }; }

# --- a hundred people, eight months, two of them corrected: a thousand results ---------------
body="CONCAT('{\"edition\":', e.n, ',\"period\":\"2026-0', m.n, '\",\"person\":{\"kind\":\"civil_servant\",\"name\":\"Nguyễn An ', p.n, '\",\"rank\":\"staff\",\"title\":\"Chuyên viên\",\"unit\":\"Phòng\"},\"result\":{\"common\":\"27\",\"level\":\"HTTNV\",\"shown\":\"83.68\",\"total\":\"11045/132\"}}')"
sql "INSERT INTO person (id, uid, family, given, sort_name) SELECT 1000 + seq, CONCAT('p', seq), 'Nguyễn', CONCAT('An ', seq), seq FROM seq_1_to_100;
    INSERT INTO person_number (person_id, number, taken_from) SELECT 1000 + seq, CONCAT('066088', LPAD(seq, 6, '0')), 'typed' FROM seq_1_to_100;
    INSERT INTO sheet (id, person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, edition, state, confirmed_by, confirmed_at, preview_until, published_by, published_at,
      superseded_at, total, shown, level)
    SELECT p.n * 100 + m.n * 10 + e.n, 1000 + p.n, 2, 3, 'Chuyên viên', 'staff', 'civil_servant', CONCAT('2026-0', m.n, '-01'), 1, CONCAT('2026-0', m.n, '-01'), CONCAT('2026-0', m.n, '-25'), e.n, 'published',
      2, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 2, UTC_TIMESTAMP(6), IF(e.n = 1 AND m.n >= 7, UTC_TIMESTAMP(6), NULL), '11045/132', 8368, 'HTTNV'
    FROM (SELECT seq n FROM seq_1_to_100) p JOIN (SELECT seq n FROM seq_1_to_8) m JOIN (SELECT seq n FROM seq_1_to_2) e ON e.n = 1 OR m.n >= 7;
    INSERT INTO sheet_snapshot (sheet_id, body, sha256) SELECT p.n * 100 + m.n * 10 + e.n, $body, '' FROM (SELECT seq n FROM seq_1_to_100) p
    JOIN (SELECT seq n FROM seq_1_to_8) m JOIN (SELECT seq n FROM seq_1_to_2) e ON e.n = 1 OR m.n >= 7"
publish() { sql "INSERT INTO outbox (kind, noun, object_id, payload) SELECT 'national', 'sheet', id, '{}' FROM sheet WHERE $1 ORDER BY edition, first_month, person_id"; }

standin
configured "national.address = $at/records" "national.ask_address = $at/records"
tell "$(node -e 'console.log(JSON.stringify({ key: require("node:crypto").createPublicKey(require("node:fs").readFileSync(process.argv[1])).export({ type: "spki", format: "pem" }) }))' "$RUN/secret/national-sign.pem")"

# --- what is missing waits for who has to mend it ------------------------------------------------
publish "id = 111"
worker
becomes without_a_code_of_the_agency_it_is_held "held:1"
same who_has_to_mend_it "$(sql "SELECT CONCAT(lack, ' ', mender) FROM national_record")" "unit administrator"
sql "INSERT INTO national_code (kind, ours, theirs, made_by) VALUES ('unit', 'stc', 'H15.12', 2)"
becomes and_goes_by_itself_once_it_is_there "accepted:1"
same with_their_receipt "$(sql "SELECT CONCAT(r.receipt, ' ', n.way, ' ', n.outcome) FROM national_record r JOIN national_receipt n ON n.record_id = r.id")" "BN-1 wire accepted"
same the_clock_of_the_law "$(sql "SELECT CONCAT(TIMESTAMPDIFF(HOUR, result_at, alert_at), ' ', TIMESTAMPDIFF(HOUR, result_at, due_at)) FROM national_record")" "24 120"
publish "id = 211"
sql "DELETE FROM person_number WHERE person_id = 1002"
tell '{"mode":"slow"}'
becomes without_a_number_too "accepted:1 held:1"
sql "INSERT INTO person_number (person_id, number, taken_from) VALUES (1002, '066088000002', 'typed')"
until_true 10 is "accepted:1 sending:1"
end KILL
tell '{"mode":"good"}'
expire
worker
becomes a_worker_that_died_is_asked_after "accepted:2"

# --- what they refuse ----------------------------------------------------------------------------
tell '{"refuse":{"number":"066088000003","code":"person_unknown","words":"Không có người này"}}'
publish "person_id = 1003 AND first_month IN ('2026-01-01', '2026-02-01', '2026-07-01')"
becomes refused_and_what_follows_in_its_period_waits "accepted:2 refused:3 waiting:1"
same by_which_code_and_who_mends "$(sql "SELECT CONCAT(code, ' ', words, ' ', mender) FROM national_record WHERE state = 'refused' LIMIT 1")" "person_unknown Không có người này administrator"
tell '{"forgive":"066088000003"}'
sql "UPDATE national_record SET state = 'held', lack = 'again', mender = 'administrator' WHERE state = 'refused'"
becomes made_again_it_goes_and_what_waited_follows "accepted:6"
sql "UPDATE national_line SET told_on = NULL; INSERT INTO known_role (person_id, role, seen_at) VALUES (2, 'admin', UTC_TIMESTAMP(6)), (3, 'appraisal_lead', UTC_TIMESTAMP(6)), (4, 'auditor', UTC_TIMESTAMP(6)), (4, 'chairman', UTC_TIMESTAMP(6))"

# --- a batch that they take as a whole or not at all ----------------------------------------------
tell '{"mode":"strict","refuse":{"number":"066088000005","code":"x","words":"y"}}'
publish "first_month = '2026-01-01' AND person_id BETWEEN 1004 AND 1013"
becomes one_that_is_wrong_holds_up_no_other "accepted:15 refused:1"
same it_is_named "$(sql "SELECT CONCAT(person_id, ' ', code, words) FROM national_record WHERE state = 'refused'")" "1005 http_422"
end TERM
worker
until_true 5 eval '[ "$(sql "SELECT COUNT(*) FROM notice")" -gt 0 ]'
told() { sql "SELECT GROUP_CONCAT(CONCAT(n.person_id, ' ', n.kind, ' ', n.a, ' ', o.kind) ORDER BY n.person_id) FROM notice n JOIN outbox o ON o.noun = 'notice' AND o.object_id = n.id WHERE n.id > ${1:-0}"; }
same who_has_to_act_is_told_once_and_by_mail "$(told)" "2 national_mend 1 mail,3 national_mend 1 mail"
# graver NAME COLUMN: the same day one that is refused falls behind; who is told then
graver() {
	local last
	last=$(sql "SELECT MAX(id) FROM notice")
	end TERM
	[ -z "$2" ] || sql "UPDATE national_record SET $2 = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE WHERE state = 'refused'"
	worker
	until_true 1 eval '[ -n "$(told "$last" | grep -v NULL)" ]'
	same "$1" "$(told "$last")" "$3"
}
graver behind_a_day_they_are_told_the_same_day alert_at "2 national_alert 1 mail,3 national_alert 1 mail"
graver behind_five_again due_at "2 national_breach 1 mail,3 national_breach 1 mail"
graver and_no_more_that_day "" NULL
tell '{"mode":"good","forgive":"066088000005"}'
sql "UPDATE national_record SET state = 'held', lack = 'again', mender = 'administrator' WHERE state = 'refused'"
becomes and_goes_when_it_is_right "accepted:16"

# --- asking is not what they know --------------------------------------------------------------------
tell '{"mode":"half"}'
publish "id = 1371"
until_true 5 eval '[ "$(sql "SELECT MAX(ask) FROM national_record")" = 1 ]'
tell '{"mode":"deaf"}'
hurry
before=$(seen asked)
until_true 5 eval '[ "$(seen asked)" -gt "$before" ]'
sleep 0.5
asked=$(($(seen asked) - before))
same where_asking_fails_the_line_pauses "$((asked > 0 && asked < 4)) of $asked" "1 of $asked"
tell '{"mode":"good"}'
becomes and_then_it_goes "accepted:17"

# --- their word for who we are ---------------------------------------------------------------------
end TERM
printf 'bí mật\n' > "$RUN/secret/client"; chmod 600 "$RUN/secret/client"; own "$RUN/secret/client"
configured "national.address = $at/records" "national.ask_address = $at/records" "national.token_address = $at/token" "national.client = danhgia" "national.secret_file = $RUN/secret/client"
tell '{"mode":"unauthorised","left":1}'
worker
publish "id = 1411"
becomes a_token_that_was_refused_is_asked_for_anew "accepted:18"
same twice "$(seen tokens)" 2
tell '{"mode":"redirect","left":1}'
publish "id = 1511"
becomes a_redirect_is_not_followed "accepted:19"
end TERM

# --- somebody stops a record while it is being taken ------------------------------------------------
sql "UPDATE national_line SET next_at = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR"
publish "id = 1611"
worker
until_true 15 eval '[ "$(states)" = "accepted:19 waiting:1" ]'
before=$(seen records)
sql "START TRANSACTION; UPDATE national_record SET state = 'held', lack = 'hand', mender = 'administrator', version = version + 1 WHERE state = 'waiting'; DO SLEEP(1.5); COMMIT" &
stopping=$!
sleep 0.3
hurry
wait "$stopping"
hurry
sleep 0.7
same what_was_stopped_meanwhile_is_not_sent "$(states), $(($(seen records) - before)) sent" "accepted:19 held:1, 0 sent"
end TERM

# --- the level of a year, its replacement, a petition against it and the end of that -------------------
frozen() { echo "'{\"person\":{\"kind\":\"civil_servant\",\"name\":\"Nguyễn An 20\",\"rank\":\"staff\",\"title\":\"Chuyên viên\",\"unit_name\":\"Phòng\"},\"result\":{\"level\":\"$1\",\"mean\":\"11045/132\",\"standing\":\"classified\"},\"year\":2026}'"; }
# decided EDITION LEVEL: by the decision of the same number
decided() {
	sql "INSERT INTO classification (id, run_id, person_id, year, edition, before_id, agency_id, unit_id, title, \`rank\`, state, self_at, decision_id, standing, mean, shown, level)
	    VALUES ($1, 1, 1020, 2026, $1, $([ "$1" = 1 ] && echo NULL || echo 1), 2, 3, 'Chuyên viên', 'staff', 'decided', UTC_TIMESTAMP(6), $1, 'classified', '11045/132', 8368, '$2');
	    INSERT INTO classification_snapshot (classification_id, body, sha256) VALUES ($1, $(frozen "$2"), '');
	    INSERT INTO outbox (kind, noun, object_id, payload) VALUES ('national', 'classification', $1, '{}')"
}
petitioned() { sql "$1; INSERT INTO outbox (kind, noun, object_id, payload) VALUES ('national', 'classification', 2, '{}')"; }
sql "INSERT INTO year_run (id, authority_id, year, opened_by) VALUES (1, 2, 2026, 2);
    INSERT INTO year_decision (id, run_id, kind, replaces_id, number, day, signer, reason, cause, made_by) VALUES (1, 1, 'first', NULL, '12/QĐ-STC', '2026-12-10', 'Nguyễn binh, Giám đốc', '', NULL, 2),
    (2, 1, 'replacing', 1, '14/QĐ-STC', '2026-12-20', 'Nguyễn binh, Giám đốc', 'Kết quả kiểm tra', 'petition', 2)"
tell '{"mode":"good"}'
worker
decided 1 HTTNV
becomes the_level_of_a_year_goes "accepted:20 held:1"
decided 2 HTNV
becomes its_replacement_too "accepted:21 held:1"
petitioned "INSERT INTO petition (classification_id, kind, words, received_on, due_on) VALUES (2, 'petition', 'zq', '2026-12-21', '2026-12-31')"
becomes a_petition_against_it "accepted:22 held:1"
petitioned "UPDATE petition SET state = 'withdrawn' WHERE classification_id = 2"
becomes and_its_end "accepted:23 held:1"
curl -s "$at/applied" > "$RUN/tmp/applied"
same each_replaces_the_one_before "$(node -e '
	const list = JSON.parse(require("node:fs").readFileSync(process.argv[1])).filter((a) => a.number === "066088000020");
	console.log(list.map((a) => `${a.period.slice(13)} ${a.version} ${a.level} ${a.petition}`).join(", "));' "$RUN/tmp/applied")" \
	"year/2026/0 1 HTTNV false, year/2026/0 2 HTNV false, year/2026/0 3 HTNV true, year/2026/0 4 HTNV false"
same with_its_decision_and_receipt "$(sql "SELECT GROUP_CONCAT(CONCAT(JSON_VALUE(r.payload, '$.decision.number'), ' ', JSON_VALUE(r.payload, '$.points.shown'), ' ', n.outcome, r.receipt = n.receipt) ORDER BY r.seq SEPARATOR ', ')
    FROM national_record r JOIN national_receipt n ON n.record_id = r.id WHERE r.noun = 'classification'")" "12/QĐ-STC 83.67 accepted1, 14/QĐ-STC 83.67 accepted1, 14/QĐ-STC 83.67 accepted1, 14/QĐ-STC 83.67 accepted1"
end TERM

# --- a thousand results under cuts, answers twice and out of order, and deaths at every step -----------
sql "DELETE FROM national_try; DELETE FROM national_receipt; DELETE FROM national_record; DELETE FROM outbox WHERE kind = 'national'"
kill -KILL "$(pid_of standin)"
until_true 5 gone_is standin
standin
configured "national.address = $at/records" "national.ask_address = $at/records"
publish "TRUE"
modes=(kill_before kill_after kill_told)
from=$(date +%s%3N)
for ((i = 0; i < 60; i++)); do
	[ "$(states)" = "accepted:1000" ] && break
	# one death at a step that the stand-in reaches, or anywhere; else whatever it likes
	if [ "$i" -lt 9 ]; then tell "{\"mode\":\"${modes[i % 3]}\",\"left\":1}"; else tell '{"mode":"chaos"}'; fi
	[ "$i" -lt 24 ] || tell '{"mode":"good"}'
	sql "UPDATE national_line SET next_at = UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE"	# until the stand-in knows whom it may kill
	worker
	for ((j = 0; j < 8; j++)); do
		hurry
		sleep "0.0$((RANDOM % 10))"
		pid_of national > /dev/null || break
	done
	[ "$i" -ge 24 ] || end KILL
	[ "$i" -lt 24 ] || end TERM
	expire
done
echo "# $(($(date +%s%3N) - from)) ms, $i workers, $(seen kills) killed at a step, $(seen batches) batches, $(seen records) records sent, $(seen again) again, $(seen asked) asked about"
same all_are_accepted "$(states)" "accepted:1000"
same nothing_waits_in_the_outbox "$(sql "SELECT COUNT(*) FROM outbox WHERE kind = 'national' AND done_at IS NULL")" 0
same deaths_at_steps_came_about "$([ "$(seen kills)" -ge 6 ] && echo yes)" yes
same none_came_wrong_or_out_of_order "$(seen bad) $(seen order)" "0 0"
curl -s "$at/applied" > "$RUN/tmp/applied"
same each_is_applied_once_in_order_per_person "$(node -e '
	const list = JSON.parse(require("node:fs").readFileSync(process.argv[1])), last = new Map(), once = new Set();
	let wrong = 0;
	for (const a of list) {
		if (a.seq !== (last.get(a.number) ?? 0) + 1) wrong++;
		last.set(a.number, a.seq);
		once.add(`${a.period} ${a.version}`);
	}
	console.log(list.length, once.size, last.size, wrong);' "$RUN/tmp/applied")" "1000 1000 100 0"
same each_has_its_receipt "$(sql "SELECT COUNT(DISTINCT record_id), SUM(outcome <> 'accepted') FROM national_receipt" | tr '\t' ' ')" "1000 0"
same tries_are_bounded "$(sql "SELECT COUNT(*) FROM (SELECT record_id FROM national_try GROUP BY record_id HAVING COUNT(*) > 20) x")" 0
same no_number_in_a_log "$(grep -l 066088 "$RUN"/log/*.log)" ""
exit "$failed"
