# Results of a whole province on their way out: from the outbox to records, signed, to a receiver that answers at once (the
# stand-in of the tests, on the same machine). Sourced by run.
# shellcheck shell=bash
kill "$(cut -d' ' -f1 "$RUN/pid/national")" 2> /dev/null
body="CONCAT('{\"period\":\"2026-05\",\"person\":{\"kind\":\"civil_servant\",\"name\":\"', p.family, ' ', p.given, '\",\"rank\":\"staff\",\"title\":\"Chuyên viên\",\"unit\":\"Phòng\"},\"case\":{\"items\":[', REPEAT('{\"coefficient\":\"5/2\",\"assigned\":\"3\",\"done\":\"3\",\"kind\":\"planned\",\"faults\":[]},', 30), '{}]},\"result\":{\"a\":\"95\",\"b\":\"100\",\"c\":\"100\",\"common\":\"27\",\"level\":\"HTTNV\",\"result\":\"85\",\"shown\":\"83.68\",\"total\":\"6025/72\"}}')"
db -e "DELETE FROM outbox WHERE kind = 'national'; SET @maker = (SELECT MIN(id) FROM person);
	INSERT INTO national_code (kind, ours, theirs, made_by) SELECT 'unit', code, CONCAT('H15.', id), @maker FROM unit WHERE kind = 'agency';
	INSERT IGNORE INTO person_number (person_id, number, taken_from) SELECT id, LPAD(660880000000 + id, 12, '0'), 'typed' FROM person;
	INSERT INTO sheet (person_id, agency_id, unit_id, title, \`rank\`, kind, first_month, months, from_day, until_day, state, confirmed_by, confirmed_at, preview_until, published_by, published_at, total, shown, level)
	SELECT p.id, COALESCE(MIN(u.parent_id), 1), MIN(u.id), 'Chuyên viên', 'staff', 'civil_servant', '2026-05-01', 1, '2026-05-01', '2026-05-25', 'published', IF(p.id = @maker, p.id + 1, @maker), UTC_TIMESTAMP(6),
	  UTC_TIMESTAMP(6), @maker, UTC_TIMESTAMP(6), '6025/72', 8368, 'HTTNV' FROM person p JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.until_day IS NULL
	JOIN unit u ON u.id = h.unit_id AND u.kind = 'division' GROUP BY p.id;
	INSERT INTO sheet_snapshot (sheet_id, body, sha256) SELECT s.id, $body, '' FROM sheet s JOIN person p ON p.id = s.person_id WHERE s.first_month = '2026-05-01';
	INSERT INTO outbox (kind, noun, object_id, payload) SELECT 'national', 'sheet', id, '{}' FROM sheet WHERE first_month = '2026-05-01'" || die "the tables were not filled"
events=$(db -e "SELECT COUNT(*) FROM outbox WHERE kind = 'national'")
goal "results in the outbox" "$events" '>=' 5000
node tests/standin/national.js "$state/national.port" &
pids+=($!)
for _ in {1..100}; do [ -s "$state/national.port" ] && break; sleep 0.1; done
curl -s -o /dev/null -d '{"fast":true}' "http://127.0.0.1:$(cat "$state/national.port")/control"
{ cat "$RUN/danhgia.conf"; echo "national.address = http://127.0.0.1:$(cat "$state/national.port")/records"; } > "$state/national.conf"
began=$(date +%s%N)
build/worker national -c "$state/national.conf" 2> "$state/national.log" &
worker=$!
pids+=("$worker")
for _ in {1..600}; do
	made=$(db -e "SELECT COUNT(*) FROM outbox WHERE kind = 'national' AND done_at IS NULL")
	[ "$made" -gt 0 ] || break
	sleep 0.05
done
half=$(date +%s%N)
for _ in {1..600}; do
	[ "$(db -e "SELECT COUNT(*) FROM national_record WHERE state = 'accepted'")" -ge "$events" ] && break
	sleep 0.05
done
ended=$(date +%s%N)
printf '      %s results: made in %s s, sent in %s s; processor seconds of the worker %s; load %s\n' "$events" "$(awk -v a="$began" -v b="$half" 'BEGIN { printf "%.2f", (b - a) / 1e9 }')" \
    "$(awk -v a="$half" -v b="$ended" 'BEGIN { printf "%.2f", (b - a) / 1e9 }')" "$(awk -v t="$(cpu_of "$worker")" 'BEGIN { printf "%.2f", t / 100 }')" "$(cut -d' ' -f1-3 /proc/loadavg)"
goal "records that were accepted" "$(db -e "SELECT COUNT(*) FROM national_record WHERE state = 'accepted'")" '==' "$events"
printf '      %s records a second were made\n' "$(awk -v n="$events" -v a="$began" -v b="$half" 'BEGIN { printf "%.0f", n / ((b - a) / 1e9) }')"
goal "records a second that were sent, made before, to a fast receiver" "$(awk -v n="$events" -v a="$half" -v b="$ended" 'BEGIN { printf "%.0f\n", n / ((b - a) / 1e9) }')" '>=' 1000
goal "results a second, from the outbox to the receipt" "$(awk -v n="$events" -v a="$began" -v b="$ended" 'BEGIN { printf "%.0f\n", n / ((b - a) / 1e9) }')" '>=' 500
kill "$worker"
db -e "SET foreign_key_checks = OFF; DELETE FROM national_try; DELETE FROM national_receipt; DELETE FROM national_export_record; DELETE FROM national_record; DELETE FROM national_code; DELETE FROM outbox WHERE kind = 'national';
	DELETE x FROM sheet_snapshot x JOIN sheet s ON s.id = x.sheet_id WHERE s.first_month = '2026-05-01'; DELETE FROM sheet WHERE first_month = '2026-05-01'; DELETE FROM person_number"
