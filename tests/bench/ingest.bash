# Tasks of other systems in: taken by batches through the flow, as an adapter does, and through the API over TLS. How often a product
# that is guessed is the right one. Sourced by run.
# shellcheck shell=bash
make -s build/store/take > /dev/null || die "take does not build"
agency=tuyhoa
people=$(db -e "SELECT p.uid FROM person p JOIN holding h ON h.person_id = p.id AND h.main = 1 AND h.until_day IS NULL JOIN unit u ON u.id = h.unit_id WHERE u.code LIKE '$agency%'")
node "$bench/similar_rows.js" 4000 > "$state/ingest.rows"
# tasks COUNT NOISE: as JSON lines; the first time the products of the catalog too.
tasks() { node "$bench/ingest_rows.js" "$state/ingest.rows" 300 "$1" "$2" <<< "$people" 3> "$state/ingest.products"; }
tasks 20000 0 > "$state/ingest.named"
for noise in 3 5; do tasks 5000 "$noise" > "$state/ingest.$noise"; done
{
	cat <<-SQL
	INSERT INTO campaign (year, name, opens, submit_by, approve_by, state, created_by) VALUES (2032, 'ingest', '2026-01-01', '2032-01-01', '2032-02-01', 'closed', 1);
	SET @k = LAST_INSERT_ID();
	INSERT INTO catalog (agency_id, campaign_id, number, created_by) SELECT id, @k, 1, 1 FROM unit WHERE code = '$agency';
	SET @c = LAST_INSERT_ID();
	INSERT INTO catalog_row (catalog_id, position, code, task, output, group_no, points, coefficient) VALUES
	SQL
	cat "$state/ingest.products"
	cat <<-SQL
	;
	UPDATE catalog SET row_count = 300, state = 'in_force', decision_number = '1', decision_day = '2026-01-02', in_force_from = '2026-01-02' WHERE id = @c;
	INSERT INTO source (code, name, way, owner_id, made_by) VALUES ('do', 'do', 'api', 1, 1);
	SQL
} | db || die "no catalog to take tasks by"
build/danhgia -c "$RUN/danhgia.conf" weigh > /dev/null
gone() { db -e 'DELETE FROM task; DELETE FROM task_error'; }
# taken FILE SIZE: rows a second through the flow, of rows that are new.
taken() {
	gone
	build/store/take "$RUN/danhgia.conf" owner do "$2" < "$state/ingest.$1" 2>&1 > /dev/null | awk '{ printf "%.0f\n", $1 / $3 }'
}
for size in 500 1000; do
	goal "tasks a second, flow, batches of $size, product named" "$(for ((i = 0; i < 3; i++)); do taken named "$size"; done | median)" '>=' 2000
done
goal "tasks a second, flow, batches of 1000, that came before" \
	"$(build/store/take "$RUN/danhgia.conf" owner do 1000 < "$state/ingest.named" 2>&1 > /dev/null | awk '{ printf "%.0f\n", $1 / $3 }')" '>=' 4000
right() {
	db -e "SELECT COALESCE(SUM(r.code = CONCAT('M.', 1 + SUBSTRING_INDEX(t.external_id, '-', -1) % 300)), 0), COALESCE(SUM(r.code <> CONCAT('M.', 1 + SUBSTRING_INDEX(t.external_id, '-', -1) % 300)), 0), SUM(t.row_id IS NULL)
		FROM task t LEFT JOIN catalog_row r ON r.id = t.row_id"
}
for noise in 3 5; do
	rate=$(taken "$noise" 1000)
	read -r good wrong none <<< "$(right)"
	printf '      %s tenths of the words left out, others added: %s guessed right, %s wrong, %s not\n' "$noise" "$good" "$wrong" "$none"
	goal "tasks a second, flow, batches of 1000, product guessed" "$rate" '>=' 1000
	goal "of what is guessed right" "$(ratio "$good" "$((good + wrong))")" '>=' 0.95
done
token=$(build/danhgia -c "$RUN/danhgia.conf" token --scope write:tasks --days 1 --name ingest --source do --rate 6000)
for size in 500 1000; do
	for ((i = 0; i < 3; i++)); do
		gone
		node "$bench/ingest.js" "https://localhost:$PORT" "$RUN/ca.pem" "$token" "$size" "$state/ingest.named" || die "the API does not take tasks"
	done > "$state/ingest.api"
	[ "$(awk '{ n += $3 } END { print n }' "$state/ingest.api")" = 60000 ] || die "not all tasks came: $(cat "$state/ingest.api")"
	goal "tasks a second, API over TLS, batches of $size" "$(awk '{ printf "%.0f\n", $1 / $2 }' "$state/ingest.api" | median)" '>=' 2000
done
