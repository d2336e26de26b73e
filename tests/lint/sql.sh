#!/usr/bin/env bash
# Proves: MariaDB takes every statement of sql/query on a migrated database, and C asks
# for every one of them; every statement of a step of the schema may be run again.
. "$(dirname "$0")/common.bash"
tree=$PWD

names=$(sed -n 's/^-- name: //p' sql/query/*.sql 2> /dev/null)
used=$(c_text code cgi-bin/*.c cgi-bin/*/*.c | grep -oE 'SQL_[A-Z0-9_]+' | sort -u)
faults=$(for name in $names; do
	grep -qx "SQL_${name^^}" <<< "$used" || echo "$name: nobody asks for it"
done)
verdict sql_statements_are_used "$(lines "$names")" "$faults"

steps=$(ls sql/schema/[0-9][0-9][0-9]_*.sql 2> /dev/null)
once='CREATE (OR REPLACE )?(TABLE|INDEX|VIEW) |ADD (COLUMN|KEY|INDEX|UNIQUE|CONSTRAINT|FULLTEXT) ?|DROP [A-Z]+ |INSERT INTO'
again='CREATE (TABLE|INDEX|VIEW) IF NOT EXISTS|CREATE OR REPLACE|ADD [A-Z]+( KEY| INDEX)? IF NOT EXISTS|DROP [A-Z]+ IF EXISTS'
verdict sql_steps_may_be_repeated "$(lines "$steps")" \
	"$(for f in $steps; do sed 's/--.*//' "$f" | grep -nE "$once" | grep -vE "$again|FOREIGN KEY IF NOT EXISTS" | sed "s|^|$f:|"; done)"

# A planted tree of self_test.sh has no Makefile and nothing that a server could be asked.
if [ -e Makefile ]; then
	looked=0 faults=
	make -s build/danhgia build/store/prepare > /dev/null
	said=$(
		set +e
		unset KEEP	# what the server of a lint leaves says nothing more, and its last line is read
		. "$tree/tests/store/mariadb.bash"
		ground_database
		"$BUILD/store/prepare" "$RUN/mariadb.sock" danhgia_owner "$RUN/secret/db-owner" danhgia
	)
	looked=$(tail -n 1 <<< "$said")
	case $looked in ''|*[!0-9]*) faults=$said looked=1 ;; *) faults=$(sed '$d' <<< "$said") ;; esac
	[ "$looked" -eq "$(lines "$names")" ] || faults="$faults${faults:+$'\n'}$looked were prepared, $(lines "$names") stand in sql/query"
	verdict sql_is_taken_by_the_server "$looked" "$faults"
fi
finish
