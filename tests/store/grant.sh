#!/bin/bash
# Proves least rights: the account of each program may do what the statements need that are
# linked into the program, has no table beside those, and is refused what it must never do.
make -s -C "$(dirname "$0")/../.." build build/store/prepare > /dev/null || exit 2
. "$(dirname "$0")/mariadb.bash"
BUILD=$(cd "$(dirname "$0")/../.." && pwd)/build	# sanitized programs keep what they never call
ground_database

# Which statements a function that others may call asks for, itself or through the static
# ones of its file: "function statement".
statements_of_functions() {
	awk '
	    FNR == 1 { name = "" }
	    /^[a-z_0-9]+\(/ {
		name = FILENAME ":" substr($0, 1, index($0, "(") - 1); known[name] = before !~ /^static/
	    }
	    /^}/ { name = "" }
	    { before = $0 }
	    name != "" {
		line = $0
		while (match(line, /SQL_[A-Z0-9_]+/)) {
			asks[name] = asks[name] " " tolower(substr(line, RSTART + 4, RLENGTH - 4))
			line = substr(line, RSTART + RLENGTH)
		}
		line = $0
		gsub(/"[^"]*"/, "", line)
		while (match(line, /[a-z_0-9]+/)) {
			calls[name] = calls[name] " " FILENAME ":" substr(line, RSTART, RLENGTH)
			line = substr(line, RSTART + RLENGTH)
		}
	    }
	    function all(name, seen,   n, part, i) {
		if (name in seen || !(name in known)) return
		seen[name]
		text = text asks[name]
		n = split(calls[name], part, " ")
		for (i = 1; i <= n; i++) all(part[i], seen)
	    }
	    END {
		for (name in known) {
			if (!known[name]) continue
			delete seen; text = ""
			all(name, seen)
			n = split(text, part, " ")
			for (i = 1; i <= n; i++) print substr(name, index(name, ":") + 1), part[i]
		}
	    }' cgi-bin/store/*.c | sort -u
}
statements_of_functions > "$RUN/tmp/functions"
asked_by() {	# program
	nm "$BUILD/$1" | awk '$2 == "T" { print $3 }' | sort -u | join - "$RUN/tmp/functions" |
	    awk '$2 !~ /^db_/ { print $2 }' | sort -u
}
# What the worker asks depends on its mode: what can be reached from the functions of a mode alone.
reached_from() {	# program functions…
	local program=$1 name
	shift
	for name in "$@"; do printf 'int %s(void);\n' "$name"; done > "$RUN/tmp/$program.c"
	printf 'int main(void) { return %s != 0; }\n' "$(printf '(int)(long)%s + ' "$@")0" >> "$RUN/tmp/$program.c"
	gcc -w -fPIE -pie -Wl,--gc-sections -Wl,--as-needed -o "$RUN/tmp/$program" "$RUN/tmp/$program.c" "$BUILD/libdanhgia.a" \
	    $libs &&
	    nm "$RUN/tmp/$program" | awk '$2 == "T" { print $3 }' | sort -u | join - "$RUN/tmp/functions" | awk '$2 !~ /^db_/ { print $2 }' | sort -u
}
libs=$(awk '/^LIBS/ { on = 1 } on { sub(/^LIBS *:= */, ""); more = /\\$/; sub(/\\$/, ""); printf "%s ", $0; if (!more) exit }' Makefile)
works=$(grep -oE '\b[a-z_]+_work\(' cgi-bin/worker.c | tr -d '(' | sort -u; grep -oE '\b[a-z_]+_work,' cgi-bin/worker.c | tr -d ',' | sort -u)
asked_of() {	# account
	case $1 in
	pull) reached_from pull flow_open pull_work ;;
	send) reached_from send flow_open mailer_open $(grep -xE 'mail_work|national_work' <<< "$works" | sort -u) ;;
	worker) reached_from import flow_open $(grep -vxE 'pull_work|mail_work|national_work' <<< "$works" | sort -u) ;;
	admin) { asked_by admin; reached_from directory flow_open directory_command; } | sort -u ;;
	*) asked_by "$1" ;;
	esac
}
text_of() { sed -n "/^-- name: $1\$/,/^-- name: /p" sql/query/*.sql | grep -v '^--'; }

# What is linked along and never asked: api has no sessions and writes nothing (page/visit.h).
queries() { sed -n 's/^-- name: //p' "${@/#/sql/query/}"; }
idle_of() {
	case $1 in
	api) printf '%s\n' session_by_token session_unread session_heads session_duties session_delegation session_end session_lock session_seen ;;
	desk) queries mail_sent.sql ;;	# the viewer of made-up data; its right stands in database.sh
	worker) queries mail.sql national_work.sql ;;
	send) queries import.sql job.sql audit.sql file.sql similar.sql plan.sql sheet_paper.sql sheet.sql paper.sql period_letter.sql period_calendar.sql absence.sql \
	    holiday.sql place.sql province.sql parameter.sql; printf '%s\n' notice_add notice_outbox mail_again mail_trouble record_export_clean $(queries summary.sql) year_calendar_standing year_calendar_of_year year_waiting_of_run year_letter_add token_due token_told ;;
	esac
}
# Whoever reads a view reads its tables with his own right.
view_text() { sed -n "/^CREATE OR REPLACE .*VIEW $1 AS/,/;/p" sql/schema/*.sql; }

for account in signin desk upload report admin api worker send pull gate; do
	names=$(asked_of "$account" | grep -vxF -e "$(idle_of "$account")" -e "")
	said=$("$BUILD/store/prepare" "$RUN/mariadb.sock" "danhgia_$account" "$RUN/secret/db-$account" danhgia $names)
	asked=$(tail -n 1 <<< "$said")
	same "${account}_may_do_all_that_it_asks ($asked)" "$(sed '$d' <<< "$said")" ""
	[ "$asked" -ge 3 ] || verdict "${account}_asks" "only $asked statements were found in $BUILD/$account"
	words=$(for name in $names; do text_of "$name"; done | tr -c 'a-z_0-9' '\n' | sort -u)
	words+=$'\n'$(for view in $words; do view_text "$view"; done | tr -c 'a-z_0-9' '\n' | sort -u)
	spare=$(sed -n "s/^GRANT .* ON \([a-z_]*\) TO 'danhgia_$account'.*/\1/p" sql/grant.sql | grep -vxF "$words")
	verdict "${account}_has_no_table_to_spare" "$spare"
done

# denied ACCOUNT SQL…: one client, which goes on after each refusal and says of which line it is.
denied() {
	local account=$1 said refused text n=0 faults=
	shift
	said=$(for text in "$@"; do printf '%s;\n' "${text//$'\n'/ }"; done | as_reading "$account")
	refused=" $(sed -n 's/^ERROR .* at line \([0-9]*\): .*denied.*/\1/p' <<< "$said" | tr '\n' ' ')"
	for text in "$@"; do
		n=$((n + 1))
		[[ $refused == *" $n "* ]] || faults="$faults$account may: $text ($(grep " at line $n: " <<< "$said"))"$'\n'
	done
	verdict "${account}_is_refused ($#)" "${faults%$'\n'}"
}
never=(
	"UPDATE audit SET noun = 'x'"
	"DELETE FROM audit"
	"TRUNCATE audit"
	"REPLACE INTO audit (peer, noun, object_id, action) VALUES ('', '', 1, '')"
	"DELETE FROM operation"
	"UPDATE operation SET body = ''"
	"DROP TABLE audit"
	"ALTER TABLE audit ADD x INT"
	"CREATE TABLE x (y INT)"
	"DELETE FROM catalog"
	"DELETE FROM catalog_row"
	"DELETE FROM proposal"
	"DELETE FROM proposal_step"
	"DELETE FROM proposal_file"
	"DELETE FROM agency_parameter"
	"DELETE FROM holiday"
	"DELETE FROM absence"
	"DELETE FROM rating"
	"DELETE FROM rating_set"
	"DELETE FROM rating_criterion"
	"DELETE FROM rating_run"
	"DELETE FROM rating_points"
	"DELETE FROM rating_complaint"
	"DELETE FROM rating_step"
	"UPDATE rating_step SET reason = 'x'"
	"UPDATE rating_complaint SET words = 'x'"
	"UPDATE rating_run SET authority_id = 1"
	"UPDATE rating_set SET made_by = 1"
	"DELETE FROM regulation"
	"DELETE FROM regulation_remark"
	"UPDATE regulation_remark SET words = 'x'"
	"DELETE FROM bonus_line"
	"UPDATE bonus_line SET regulation_id = 1"
	"DELETE FROM bonus_run"
	"UPDATE bonus_run SET agency_id = 1"
	"DELETE FROM bonus_snapshot"
	"UPDATE bonus_snapshot SET body = 'x'"
	"DELETE FROM bonus_share"
	"UPDATE bonus_share SET amount = 1"
	"DELETE FROM bonus_basis"
	"UPDATE bonus_basis SET sheet_id = 1"
	"DELETE FROM bonus_entry"
	"DELETE FROM bonus_stale"
	"UPDATE bonus_stale SET decision = 'keep'"
	"UPDATE bonus_entry SET amount = 1"
	"DELETE FROM bonus_fund"
	"UPDATE bonus_fund SET amount = 1"
	"DELETE FROM salary"
	"DELETE FROM directory_change"
	"UPDATE directory_change SET subject = 'x'"
	"DELETE FROM directory_say"
	"UPDATE directory_say SET words = 'x'"
	"DELETE FROM claim"
	"UPDATE claim SET should = 'x'"
	"DELETE FROM claim_step"
	"UPDATE claim_step SET words = 'x'"
	"DELETE FROM person_number"
	"UPDATE salary SET coefficient = 100"
	"DELETE FROM base_salary"
	"UPDATE base_salary SET from_day = '2020-01-01'"
	"DELETE FROM salary_account"
	"UPDATE salary_account SET number = 1"
	"DELETE FROM ground"
	"UPDATE ground SET said = 2026"
	"DELETE FROM meeting"
	"UPDATE meeting SET run_id = 1"
	"UPDATE meeting SET kind = 'agency'"
	"DELETE FROM meeting_person"
	"DELETE FROM meeting_about"
	"DELETE FROM meeting_said"
	"DELETE FROM party_opinion"
	"UPDATE party_opinion SET words = 'x'"
	"DELETE FROM year_calendar"
	"DELETE FROM past_level"
	"UPDATE past_level SET level = 'HTNV'"
	"UPDATE year_calendar SET own = '2026-01-01'"
	"DELETE FROM record_file"
	"UPDATE record_file SET file_id = 1"
	"DELETE FROM record_export"
	"UPDATE record_export SET form = 'pdf'"
	"DELETE FROM record_request"
	"UPDATE record_request SET words = 'x'"
	"DELETE FROM period_calendar"
	"DELETE FROM province_parameter"
	"UPDATE province_parameter SET cap = 'each'"
	"UPDATE period_calendar SET closes = 1"
	"UPDATE holiday SET day = '2026-01-01'"
	"DELETE FROM criteria_frame"
	"DELETE FROM criteria_line"
	"DELETE FROM criteria_level"
	"DELETE FROM criteria_wording"
	"DELETE FROM criteria_wording_line"
	"DELETE FROM criteria_round"
	"UPDATE criteria_round SET submitted_by = 1"
	"DELETE FROM criteria_round_line"
	"UPDATE criteria_round_line SET words = ''"
	"DELETE FROM dispatch"
	"UPDATE dispatch SET kind = 'decision'"
	"UPDATE dispatch SET made_by = 1"
	"DELETE FROM dispatch_catalog"
	"UPDATE dispatch_file SET bytes = ''"
	"DELETE FROM dispatch_file"
	"DELETE FROM import_origin"
	"UPDATE import_origin SET number = 1"
	"UPDATE criteria_wording SET agency_id = 1"
	"UPDATE criteria_level SET code = 'I.1'"
	"UPDATE criteria_frame SET made_by = 1"
	"UPDATE proposal SET kind = 'support'"
	"UPDATE proposal SET person_id = 1"
	"UPDATE proposal_step SET words = ''"
	"UPDATE agency_parameter SET late_unit = 'day'"
	"DELETE FROM session"
	"DELETE FROM vote"
	"DELETE FROM vote_expert"
	"UPDATE vote_expert SET catalog_id = 1"
	"DELETE FROM opinion"
	"DELETE FROM opinion_round"
	"UPDATE opinion SET agency_id = 1"
	"UPDATE opinion_round SET title = 'x'"
	"DELETE FROM grid_score"
	"DELETE FROM grid_taken"
	"UPDATE grid_score SET difficulty = 1"
	"DELETE FROM hand_back"
	"DELETE FROM entry"
	"DELETE FROM entry_file"
	"DELETE FROM extension"
	"DELETE FROM exemption"
	"DELETE FROM finding"
	"DELETE FROM delivery"
	"UPDATE hand_back SET reason = 'x'"
	"UPDATE finding SET what = 'x'"
	"UPDATE entry_file SET file_id = 1"
	"DELETE FROM work"
	"DELETE FROM workplan"
	"DELETE FROM workplan_line"
	"DELETE FROM workplan_person"
	"DELETE FROM workplan_given"
	"UPDATE workplan SET unit_id = 1"
	"UPDATE workplan_line SET made_by = 1"
	"UPDATE workplan_given SET work_id = 1"
	"DELETE FROM signin_event"
	"UPDATE signin_event SET outcome = 'x'"
	"DELETE FROM notice"
	"DELETE FROM unit"
	"DELETE FROM person"
	"DELETE FROM holding"
	"DELETE FROM duty"
	"DELETE FROM plan_tick_file"
	"UPDATE plan_tick_file SET file_id = 1"
	"DELETE FROM calendar"
	"UPDATE calendar SET token = ''"
	"UPDATE calendar SET person_id = 1"
	"UPDATE sheet_paper SET code = 'x'"
	"UPDATE classification_paper SET code = 'x'"
	"DELETE FROM classification_paper"
	"UPDATE classification_paper_file SET bytes = ''"
	"UPDATE classification_snapshot SET body = ''"
	"DELETE FROM classification_step"
	"DELETE FROM sheet_paper"
	"UPDATE sheet_paper_of SET sheet_id = 1"
	"UPDATE sheet_paper_file SET bytes = ''"
	"DELETE FROM sheet_paper_file"
	"UPDATE sheet_signed SET bytes = ''"
	"DELETE FROM sheet_signed"
	"UPDATE sheet_signature SET sound = 1"
	"DELETE FROM sheet_signature"
	"DELETE FROM plan"
	"DELETE FROM plan_task"
	"DELETE FROM plan_tick"
	"DELETE FROM plan_reminder"
	"UPDATE plan_report SET document_number = 'x'"
	"DELETE FROM plan_report"
	"UPDATE plan_report_file SET bytes = ''"
	"DELETE FROM plan_report_file"
	"UPDATE plan_task SET plan_id = 1"
	"UPDATE plan_tick SET document = 'x'"
	"DELETE FROM unit_past"
	"DELETE FROM person_kind"
	"DELETE FROM post"
	"DELETE FROM post_competency"
	"UPDATE unit SET code = 'x'"
	"UPDATE unit_past SET name = 'x'"
	"DELETE FROM year_decision"
	"UPDATE year_decision SET number = 'x'"
	"DELETE FROM year_run_snapshot"
	"UPDATE year_run_snapshot SET body = ''"
	"DELETE FROM year_stale"
	"UPDATE year_stale SET kind = 'head'"
	"DELETE FROM petition"
	"INSERT INTO schema_step (number, name, sha256) VALUES (1, 'x', '')"
	"SELECT * FROM mysql.global_priv"
	"SELECT 1 INTO OUTFILE 'x'"
	"GRANT SELECT ON audit TO 'danhgia_api'@'localhost'"
	"SET GLOBAL read_only = 1"
)
organisation=("UPDATE unit SET name = 'x'" "INSERT INTO unit (code, kind, name, position, from_day) VALUES ('x', 'province', 'x', 1, '2026-01-01')"
	"INSERT INTO person (uid, family, given, sort_name) VALUES ('x', '', 'x', 'x')" "UPDATE person SET uid = 'x'"
	"INSERT INTO holding (person_id, unit_id, title, from_day) VALUES (1, 1, 'x', '2026-01-01')" "UPDATE holding SET rank = 'head'"
	"INSERT INTO post (code, name, from_day) VALUES ('x', 'x', '2026-01-01')" "INSERT INTO person_kind VALUES (1, '2026-01-01', 'other')"
)
duties=("INSERT INTO duty (person_id, agency_id, kind, from_day) VALUES (1, 1, 'officer', '2026-01-01')" "UPDATE duty SET kind = 'accountant'" "UPDATE duty SET person_id = 1")
secrets=("SELECT secret FROM factor" "SELECT hash FROM recovery_code" "SELECT token FROM signin_step" "UPDATE factor SET secret = NULL"
	"INSERT INTO session (token, person_id) VALUES ('', 1)" "UPDATE session SET person_id = 1" "UPDATE session SET roles = 256" "UPDATE session SET token = ''")
work=("SELECT state FROM catalog" "SELECT version FROM catalog" "SELECT 1 FROM catalog_row" "SELECT 1 FROM remark" "UPDATE catalog SET state = 'in_force'" "INSERT INTO catalog_row (catalog_id, position) VALUES (1, 1)")
denied desk "${never[@]}" "UPDATE dispatch_catalog SET catalog_id = 1" "UPDATE calendar SET roles = 256" "${organisation[@]}" "UPDATE duty SET kind = 'accountant'" "UPDATE duty SET person_id = 1" "UPDATE delegation SET receiver_id = 1" "DELETE FROM delegation" "${secrets[@]}" "SELECT body FROM mail" "SELECT 1 FROM signin_wait" "UPDATE catalog_round_row SET code = ''" "UPDATE paper SET code = 'x'" "DELETE FROM paper" "UPDATE shared_version SET number = 1" "UPDATE shared_version_row SET points = 1" "UPDATE shared_adoption SET number = 1" "DELETE FROM shared_row" "UPDATE lexicon SET person_id = 1" "DELETE FROM lexicon" "UPDATE lexicon_class SET words = ''" "DELETE FROM lexicon_class" "DELETE FROM cluster_decision" "UPDATE cluster_decision SET coefficient = 1" "DELETE FROM cluster_member" "UPDATE cluster_member SET coefficient_after = 1" "DELETE FROM cluster_apart" "DELETE FROM outside_work" "UPDATE outside_work SET task = 'x'" "UPDATE outside_work SET coefficient = 1" "UPDATE similar_weight SET sets = 1" "DELETE FROM similar_weight"
denied upload "${never[@]}" "SELECT note FROM entry" "UPDATE entry SET state = 'recalled'" "UPDATE entry_file SET removed = 1" "UPDATE exemption SET state = 'confirmed'" "SELECT cause FROM exemption" "SELECT 1 FROM delivery" "UPDATE plan_tick_file SET removed = 1" "SELECT note FROM plan_tick" "UPDATE plan_tick SET state = 'returned'" "SELECT due FROM plan_task" "UPDATE proposal SET state = 'closed'" "INSERT INTO proposal (kind, person_id, subject) VALUES ('support', 1, 'x')" "UPDATE proposal_file SET removed = 1" "INSERT INTO agency_parameter (agency_id) VALUES (1)" "${organisation[@]}" "${duties[@]}" "${secrets[@]}" "INSERT INTO catalog_row (catalog_id, position) VALUES (1, 1)" "UPDATE catalog_row SET points = 1" "UPDATE sheet SET state = 'published'" "SELECT 1 FROM sheet_snapshot" "INSERT INTO sheet_paper_file (paper_id, form, sha256, size, bytes) VALUES (1, 'pdf', '', 0, '')"
denied admin "${never[@]}" "${duties[@]}" "${secrets[@]}" "${work[@]}" "UPDATE person SET entry_uuid = NULL" "UPDATE holding SET person_id = 1" "UPDATE known_role SET seen_at = 0" "SELECT quantity FROM delivery" "SELECT total FROM sheet" "UPDATE directory_say SET words = ''" "SELECT 1 FROM calendar" "UPDATE token SET digest = ''" "UPDATE token SET scopes = 'read:tasks'" "UPDATE token_use SET calls = 0" "DELETE FROM token"
denied signin "${never[@]}" "${organisation[@]}" "${duties[@]}" "${work[@]}" "SELECT body FROM mail" "SELECT 1 FROM import" "SELECT 1 FROM file" "SELECT token FROM calendar"
denied report "${never[@]}" "${secrets[@]}" "SELECT person_id FROM sheet_paper" "SELECT bytes FROM sheet_paper_file" "SELECT title FROM sheet" "SELECT 1 FROM sheet_snapshot" "SELECT level FROM classification" "SELECT person_id FROM classification_paper" "SELECT bytes FROM classification_paper_file" "SELECT 1 FROM sheet_signed" "SELECT bytes FROM paper" "SELECT person_id FROM paper" "UPDATE paper SET code = 'x'" \
	"INSERT INTO paper (code) VALUES ('x')" "SELECT mail FROM person" "UPDATE person SET uid = 'x'" "UPDATE session SET roles = 1" "INSERT INTO session (person_id) VALUES (1)" "SELECT shown FROM sheet" "SELECT 1 FROM sheet_sum" "SELECT 1 FROM delivery" "SELECT 1 FROM entry" \
	"UPDATE summary SET people = 1" "DELETE FROM summary" "INSERT INTO summary_dirty (agency_id, first_month, months) VALUES (1, '2026-01-01', 1)" "DELETE FROM summary_dirty" "UPDATE notice SET read_at = NULL" "INSERT INTO operation (id) VALUES ('x')" \
	"SELECT 1 FROM calendar" "SELECT 1 FROM remark" "SELECT 1 FROM audit" "UPDATE catalog_row SET points = 1"
denied api "${never[@]}" "${organisation[@]}" "${duties[@]}" "${secrets[@]}" "SELECT body FROM mail" "SELECT basis FROM catalog" "SELECT note FROM catalog_row" "SELECT 1 FROM remark" "UPDATE catalog SET state = 'in_force'" "INSERT INTO catalog_row (catalog_id, position) VALUES (1, 1)" "SELECT token FROM session" "SELECT entry_uuid FROM person" "UPDATE person_number SET number = ''" "SELECT opinion FROM sheet" "SELECT report FROM classification" "SELECT 1 FROM salary" "SELECT payload FROM outbox" "SELECT a FROM notice" "SELECT 1 FROM audit" "INSERT INTO work (row_id) VALUES (1)" "UPDATE work SET state = 'open'" "UPDATE entry SET state = 'accepted'" "UPDATE source SET mapping = ''" "UPDATE delivery SET person_id = 1" "UPDATE token SET scopes = 'write:tasks'" "UPDATE token SET digest = ''" "INSERT INTO token_use (token_id) VALUES (1)" "UPDATE sheet SET level = 'HTXSNV'" "DELETE FROM task_count"
reminds=("${work[@]/SELECT state FROM catalog/SELECT round FROM catalog}")	# of what plans ask: where the catalogs are
denied worker "${never[@]}" "SELECT strengths FROM sheet" "SELECT mail FROM person" "${organisation[@]}" "${duties[@]}" "${secrets[@]}" "${reminds[@]/SELECT 1 FROM catalog_row/SELECT points FROM catalog_row}" "SELECT note FROM plan_tick" "UPDATE plan_task SET title = 'x'" "SELECT 1 FROM notice" "INSERT INTO similar_weight (sets, words) VALUES (1, '')" "UPDATE similar_weight SET sets = 1" "DELETE FROM similar_weight" "SELECT uid FROM person" "SELECT 1 FROM session" "INSERT INTO job (kind, object_id) VALUES ('x', 1)" "DELETE FROM import_row"
denied send "${never[@]}" "${secrets[@]}" "${work[@]}" "SELECT uid FROM person" "SELECT 1 FROM session" "SELECT 1 FROM import" "DELETE FROM mail" "UPDATE notice SET read_at = NULL" "UPDATE outbox SET payload = ''" "DELETE FROM outbox" \
	"DELETE FROM national_record" "UPDATE national_receipt SET outcome = 'accepted'" "SELECT 1 FROM national_receipt" "INSERT INTO national_code (kind, ours, theirs, made_by) VALUES ('unit', 'a', 'b', 1)" "UPDATE person_number SET number = ''" "SELECT strengths FROM sheet" "SELECT words FROM petition"
denied gate "${never[@]}" "${organisation[@]}" "${duties[@]}" "${secrets[@]}" "${work[@]}" "SELECT form_key FROM session" "UPDATE session SET seen_at = NULL, checked_at = NULL" "SELECT language FROM person" "SELECT entry_uuid FROM person" "UPDATE person_group SET names = ''" "SELECT 1 FROM audit" "SELECT 1 FROM operation" "SELECT 1 FROM notice" "SELECT 1 FROM known_role" "SELECT 1 FROM calendar" "SELECT body FROM mail"
denied pull "${never[@]}" "${organisation[@]}" "${duties[@]}" "${secrets[@]}" "SELECT 1 FROM session" "UPDATE source SET mapping = '{}'" "UPDATE source SET address = ''" "UPDATE entry SET accepted = 1" "SELECT total FROM sheet" "DELETE FROM task" "DELETE FROM task_error" "DELETE FROM task_count" "SELECT payload FROM outbox" "SELECT 1 FROM salary"
exit "$failed"
