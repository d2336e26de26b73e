#!/usr/bin/env bash
# Proves, on a scratch MariaDB: `danhgia migrate` takes each step once, in order, and alone;
# refuses a newer schema, an edited or a late step; says in one sentence what failed, and
# takes that step again once it is put right.
. "$(dirname "$0")/mariadb.bash"
ground_database > /dev/null

cp -r "$TREE/sql" "$RUN/sql"
chmod -R a+rX "$RUN/sql"
echo "sql_dir = $RUN/sql" >> "$RUN/local.conf"
write_danhgia_conf
steps() { db -N danhgia -e 'SELECT GROUP_CONCAT(number ORDER BY number) FROM schema_step'; }
# migrates: sets said (all of it) and status
migrates() { said=$(danhgia migrate 2>&1); status=$?; }
# refuses NAME WORDS: in one line
refuses() {
	migrates
	[ "$status" -eq 1 ] && [ "$(lines_of "$said")" = 1 ] && [[ $said == "danhgia: "*"$2"* ]]
	verdict "$1" "$([ $? -eq 0 ] || echo "status $status: $said")"
}
lines_of() { printf '%s\n' "$1" | wc -l; }
empty() { db -e 'DROP DATABASE danhgia; CREATE DATABASE danhgia CHARACTER SET utf8mb4 COLLATE utf8mb4_bin'; }
step() { printf '%s\n' "$2" > "$RUN/sql/schema/$1.sql"; }

all=$(ls "$RUN/sql/schema" | sed 's/_.*//; s/^0*//' | paste -sd,)
same "every step is written down, in the order of the numbers" "$(steps)" "$all"
migrates
same "a second time nothing is left to do" "$status $said" "0 schema: up to date"

# --- one step a file, what comes next ---------------------------------------
step 900_more 'CREATE TABLE IF NOT EXISTS more (a INT);'
step 901_still 'ALTER TABLE more ADD COLUMN IF NOT EXISTS b INT;'
migrates
same "new steps are taken, and counted" "$status $said" $'0 schema: 2 steps taken\nschema: up to date'

# --- refusals --------------------------------------------------------------
rm "$RUN/sql/schema/901_still.sql"
refuses "a newer schema is refused" "step 901, which these programs do not know"
step 901_still 'ALTER TABLE more ADD COLUMN IF NOT EXISTS c INT;'
refuses "a step that was edited is refused" "step 901_still.sql was edited"
step 901_still 'ALTER TABLE more ADD COLUMN IF NOT EXISTS b INT;'
step 800_late 'CREATE TABLE IF NOT EXISTS late (a INT);'
refuses "a step that comes late is refused" "step 800_late.sql stands before step 900"
rm "$RUN/sql/schema/800_late.sql"
step 901_twin 'SELECT 1;'
refuses "two steps of one number are refused" "901_twin.sql is no step, or the second"
rm "$RUN/sql/schema/901_twin.sql"
step readme 'SELECT 1;'
refuses "a file without a number is refused" "readme.sql is no step"
rm "$RUN/sql/schema/readme.sql"

# --- a step that fails half-way ------------------------------------------------
step 902_half 'CREATE TABLE IF NOT EXISTS half (a INT);
CREATE TABLE IF NOT EXISTS other (a INT REFERENCES nowhere (a), KEY nothing (b));
ALTER TABLE half ADD COLUMN IF NOT EXISTS c INT;'
refuses "a step that fails says which and why" "step 902_half.sql failed: script: 1072 Key column 'b'"
same "what failed is not written down" "$(steps)" "$all,900,901"
step 902_half 'CREATE TABLE IF NOT EXISTS half (a INT);
CREATE TABLE IF NOT EXISTS other (b INT, KEY nothing (b));
ALTER TABLE half ADD COLUMN IF NOT EXISTS c INT;'
migrates
same "put right, it is taken again from its beginning" "$status $said" $'0 schema: 1 step taken\nschema: up to date'

# Each real step, left after its last statement, is taken again.
empty
rm -f "$RUN"/sql/schema/*.sql
broken=
for file in "$TREE"/sql/schema/*.sql; do
	name=$(basename "$file")
	{ cat "$file"; echo 'SELECT fall;'; } > "$RUN/sql/schema/$name"
	migrates
	[[ $said == *"step $name failed"* ]] || broken="$broken$name fell not: $said"$'\n'
	cp "$file" "$RUN/sql/schema/$name"
	migrates
	[ "$status" -eq 0 ] || broken="$broken$said"$'\n'
done
same "every statement of every step may be run again" "$broken$(steps)" "$all"

# --- two at once -----------------------------------------------------------------
empty
these=
for i in 1 2 3; do
	danhgia migrate > "$RUN/tmp/said.$i" 2>&1 &
	these="$these $!"
done
wait $these
same "of three at once one takes the steps, the others wait" \
	"$(sort "$RUN"/tmp/said.* | uniq -c | sed 's/^ *//' | paste -sd,) $(steps)" \
	"1 schema: $(ls "$RUN/sql/schema" | wc -l) steps taken,3 schema: up to date $all"
db -e "SELECT GET_LOCK('danhgia.migrate', 5); SELECT SLEEP(40)" > /dev/null 2>&1 &
holder=$!
until_true 10 eval '[ "$(db -N -e "SELECT IS_FREE_LOCK(\"danhgia.migrate\")")" = 0 ]'
refuses "one that goes on for long is not waited for" "another migration is running"
kill "$holder" 2> /dev/null

# --- no database -------------------------------------------------------------
kill "$(pid_of mariadb)"
until_true 20 gone_is mariadb
refuses "no database is said in words" "no database: connect: 2002"
exit $failed
