# pg_trgm of PostgreSQL and FULLTEXT of MariaDB on the 50,000 rows of similar.bash, which sources this.
# shellcheck shell=bash
postgres=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)
[ -n "$postgres" ] || die "no PostgreSQL: apache-conf/private/install bench"
as() { if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=www-data --regid=www-data --init-groups "$@"; else "$@"; fi; }
pg=$state/pg
mkdir "$pg"
[ "$(id -u)" -ne 0 ] || chown www-data "$pg"
as "$postgres/initdb" -D "$pg/data" -U bench -A trust -E UTF8 --no-locale > "$state/pg.log" 2>&1 || die "initdb failed; see $state/pg.log"
as "$postgres/pg_ctl" -D "$pg/data" -l "$pg/log" -w -o "-c listen_addresses='' -c unix_socket_directories='$pg' -c fsync=off -c shared_buffers=256MB" start >> "$state/pg.log" 2>&1 ||
	die "PostgreSQL did not start"
pids+=("$(head -1 "$pg/data/postmaster.pid")")
sql_pg() { psql -qAtX -h "$pg" -U bench postgres "$@"; }

awk -F '\t' '{ print $1 "\t" $3 }' "$state/rows.50000" > "$state/texts.tsv"
awk -F '\t' 'NR % 250 == 1 { n = split($3, w, " "); t = ""; for (i = 1; i <= n; i++) if (i != 1 + NR % n) t = t w[i] " "; print t }' "$state/rows.50000" > "$state/asked"
sql_pg <<-END > /dev/null
	CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent;
	CREATE TABLE r (id int, t text);
	\\copy r FROM '$state/texts.tsv'
	UPDATE r SET t = lower(unaccent(t));
	CREATE INDEX ON r USING gin (t gin_trgm_ops);
	VACUUM ANALYZE r;
END
{
	echo "SET pg_trgm.similarity_threshold = 0.5;"
	sed "s/'/''/g; s/.*/EXPLAIN (ANALYZE, TIMING OFF) SELECT id FROM r WHERE t % lower(unaccent('&')) ORDER BY similarity(t, lower(unaccent('&'))) DESC LIMIT 10;/" "$state/asked"
} | sql_pg | sed -n 's/^Execution Time: \([0-9.]*\) ms/\1/p' > "$state/pg.times"
pg_ms=$(median < "$state/pg.times")

db -e "CREATE TABLE bench_text (id INT, t VARCHAR(1000) COLLATE utf8mb4_uca1400_ai_ci, FULLTEXT (t)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4"
awk -F '\t' '{ gsub(/[\047\\]/, "", $2); printf "%s(%s, \047%s\047)", NR % 500 == 1 ? "INSERT INTO bench_text VALUES " : ", ", $1, $2 }
	NR % 500 == 0 { print ";" } END { print NR % 500 ? ";" : "" }' "$state/texts.tsv" | db || die "MariaDB did not take the rows"
{
	echo "SET profiling = 1; SET profiling_history_size = 100;"
	head -100 "$state/asked" | sed "s/['\"]//g; s/.*/SELECT COUNT(*) FROM (SELECT id FROM bench_text WHERE MATCH (t) AGAINST ('&') ORDER BY MATCH (t) AGAINST ('&') DESC LIMIT 10) x;/"
	echo "SHOW PROFILES;"
} | db | awk -F '\t' '$3 ~ /^SELECT COUNT/ { print $2 * 1000 }' > "$state/fulltext.times"
fulltext_ms=$(median < "$state/fulltext.times")
db -e "DROP TABLE bench_text"
printf '      200 look-ups among 50,000, median: ours %s us of CPU, pg_trgm %s ms, FULLTEXT %s ms (of the server)\n' "$((p50 / 1000))" "$pg_ms" "$fulltext_ms"
goal "pg_trgm / ours, median look-up" "$(awk -v a="$pg_ms" -v b="$p50" 'BEGIN { if (b > 0) printf "%.0f", a * 1000000 / b }')" '>=' 300
goal "FULLTEXT / ours, median look-up" "$(awk -v a="$fulltext_ms" -v b="$p50" 'BEGIN { if (b > 0) printf "%.0f", a * 1000000 / b }')" '>=' 300
