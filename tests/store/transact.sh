#!/bin/bash
# Proves what a write promises, whatever happens to it: a deadlock, a row changed
# meanwhile, a lost answer to COMMIT, a killed connection, a hung or reading server, a
# restart under load. One effect for each form, with its audit and outbox rows.
make -s -C "$(dirname "$0")/../.." build/danhgia build/store/transact build/store/proxy > /dev/null || exit 2
. "$(dirname "$0")/mariadb.bash"
ground_database
fill_people
sql "INSERT INTO campaign (id, year, name, opens, submit_by, approve_by, created_by)
	VALUES (1, 2026, 'Đợt', '2026-01-01', '2026-04-20', '2026-05-01', 1), (2, 2027, 'Đợt', '2027-01-01', '2027-04-20', '2027-05-01', 1);
    INSERT INTO catalog (id, agency_id, campaign_id, number, created_by) VALUES (1, 2, 1, 1, 1), (2, 2, 2, 1, 1);
    INSERT INTO remark (id, catalog_id, round, words, author_id) VALUES (1, 1, 1, 'Xem lại', 1);
    INSERT INTO file (id, sha256, size, name, type, purpose, person_id, agency_id) VALUES (1, REPEAT('x', 32), 1, 'a.xlsx', '', 'import', 1, 2);
    INSERT INTO import (id, catalog_id, file_id, created_by) VALUES (77, 1, 1, 1)"

conf=$RUN/danhgia.conf
try() { store_program transact "$conf" "$@" 2>> "$RUN/log/transact.log"; }
# effects TEXT: operation, notice, outbox, audit rows of the writes with this text
effects() {
	sql "SELECT CONCAT_WS(' ', (SELECT COUNT(*) FROM notice WHERE a = '$1'),
	    (SELECT COUNT(*) FROM outbox WHERE object_id IN (SELECT id FROM notice WHERE a = '$1')),
	    (SELECT COUNT(*) FROM audit WHERE operation = UNHEX(LEFT(SHA2('$2', 256), 32))),
	    (SELECT COUNT(*) FROM operation WHERE id = UNHEX(LEFT(SHA2('$2', 256), 32))))"
}
proxies=
end_all() {
	local name
	for name in $proxies; do kill "$(pid_of "$name")" 2> /dev/null; done
	finish_ground
}
trap end_all EXIT
# through NAME=MODE…: a configuration whose hosts are proxies in front of the database.
through() {
	local pair name hosts=
	for pair in "$@"; do
		name=proxy_${pair%%=*}
		launch "$name" "$BUILD/store/proxy" "$RUN/mariadb.sock" "$RUN/$name.port" "${pair#*=}"
		proxies="$proxies $name"
		until_true 5 test -s "$RUN/$name.port"
		hosts=$hosts${hosts:+,}127.0.0.1:$(cat "$RUN/$name.port")
	done
	sed '/^database.socket/d' "$RUN/danhgia.conf" > "$RUN/through.conf"
	echo "database.hosts = $hosts" >> "$RUN/through.conf"
	own "$RUN/through.conf"
	conf=$RUN/through.conf
}
directly() { conf=$RUN/danhgia.conf; }

# --- one form, one effect ---------------------------------------------------------------
same write_is_done "$(try write one một)" "done /viec/1 1"
same write_leaves_each_row_once "$(effects một one)" "1 1 1 1"
same same_form_gets_the_first_answer "$(try write one một)" "again /viec/1 0"
same same_form_has_one_effect "$(effects một one)" "1 1 1 1"
same same_form_other_words_are_told_so "$(try write one khác)" "refused - 0"
same same_form_other_words_change_nothing "$(effects khác one)" "0 0 1 1"
try write both đôi > "$RUN/tmp/a" & first=$!; try write both đôi > "$RUN/tmp/b"; wait "$first"
same two_presses_at_once_one_effect "$(sort "$RUN/tmp/a" "$RUN/tmp/b" | cut -d' ' -f1 | xargs) $(effects đôi both)" "again done 1 1 1 1"

# --- others at the same time --------------------------------------------------------------
same deadlock_is_repeated_whole "$(try deadlock)" "done done repeated"
same deadlock_loses_nothing "$(sql 'SELECT version FROM catalog ORDER BY id' | xargs)" "3 3"
same changed_since_the_snapshot_is_repeated "$(try stale 0)" "done 2"
same snapshot_loses_no_update "$(sql 'SELECT version, answer FROM remark')" "3	của tôi"
same old_version_meets_no_row "$(try stale 1)" "refused 2"
same old_version_changes_nothing "$(sql 'SELECT version, answer FROM remark')" "4	của người kia"

# --- what fails is not committed ------------------------------------------------------------
same careless_body_is_not_committed "$(try careless) $(effects d careless)" "broken 1 0 0 0 0"
same no_transaction_inside_another "$(try nested) $(effects e nested)" "broken broken 0 0 0 0 0"
grep -q 'a transaction inside a transaction' "$RUN/log/transact.log"; same nested_is_logged $? 0

# --- lost connections -------------------------------------------------------------------
same killed_between_writes "$(try killed) $(effects b behind)" "done 2 1 1 1 1"
same killed_inside_is_repeated_whole "$(try killed-inside) $(sql "SELECT COUNT(*) FROM notice WHERE a = 'c'")" "done 2 2"
through lost=reply
same lost_answer_to_commit_is_found_out "$(try write lost mất)" "done /viec/1 1"
same lost_answer_has_one_effect "$(effects mất lost)" "1 1 1 1"
through never=request
same commit_that_never_came_is_repeated "$(try write never chưa)" "done /viec/1 2"
same commit_that_never_came_has_one_effect "$(effects chưa never)" "1 1 1 1"

# --- hosts ----------------------------------------------------------------------------
through hung=frozen good=pass
began=$(date +%s%3N)
same second_host_where_the_first_hangs "$(try write host hai)" "done /viec/1 1"
verdict second_host_within_8_s "$([ $(( $(date +%s%3N) - began )) -lt 8000 ] || echo "$(( $(date +%s%3N) - began )) ms")"
directly
sql 'SET GLOBAL read_only = 1'
same reading_server_takes_no_write "$(try write readonly đọc | cut -d' ' -f1)" broken
sql 'SET GLOBAL read_only = 0'
same reading_server_had_no_effect "$(try write readonly đọc) $(effects đọc readonly)" "done /viec/1 1 1 1 1 1"

# --- values ------------------------------------------------------------------------------
try values

# --- restart under load -----------------------------------------------------------------
most=400
try load "$most" > "$RUN/tmp/load" & load=$!
until_true 10 test -s "$RUN/tmp/load"
for _ in 1 2; do
	pid=$(pid_of mariadb)
	disown "$pid" 2> /dev/null
	kill -KILL "$pid"
	until_true 15 gone_is mariadb
	start_mariadb
	await_mariadb
	sleep 0.3
done
wait "$load"
same restart_answers_every_form "$(xargs < "$RUN/tmp/load")" "first all"
same restart_loses_and_doubles_nothing "$(sql "SELECT COUNT(*), COUNT(DISTINCT a) FROM notice WHERE a LIKE 'load %'")" "$most	$most"
same restart_keeps_audit_and_outbox "$(sql "SELECT (SELECT COUNT(DISTINCT operation) FROM audit WHERE operation IN
	(SELECT UNHEX(LEFT(SHA2(a, 256), 32)) FROM notice WHERE a LIKE 'load %')),
	(SELECT COUNT(*) FROM outbox WHERE object_id IN (SELECT id FROM notice WHERE a LIKE 'load %'))")" "$most	$most"

# --- a server that overrules our settings -------------------------------------------------
kill "$(pid_of mariadb)"
until_true 15 gone_is mariadb
rm -f "$RUN/pid/mariadb"
launch mariadb mariadbd --defaults-file="$RUN/etc/my.cnf" --skip-character-set-client-handshake --character-set-server=latin1 --collation-server=latin1_bin
await_mariadb
same overruling_server_is_refused "$(try write overruled lạ | cut -d' ' -f1)" broken
grep -q 'does not take our settings' "$RUN/log/transact.log"; same overruling_server_is_named $? 0
exit "$failed"
