# A scratch MariaDB, migrated and with the accounts of the programs, and nothing else.
# Sourced; `ground_database` starts it, the end of the test ends it.
. "$(dirname "${BASH_SOURCE[0]}")/ground.bash"

# ground_database: empty, migrated, granted.
ground_database() {
	local folder
	for folder in etc log made pid secret spool index tls tmp; do mkdir -p "$RUN/$folder"; done
	chmod 700 "$RUN/secret"
	own "$RUN" "$RUN"/{etc,log,made,pid,secret,spool,index,tls,tmp}
	[ "$(id -u)" -ne 0 ] || chmod g+s "$RUN" "$RUN"/{etc,log,tls,tmp}
	trap finish_ground EXIT
	trap 'exit 130' INT TERM
	start_mariadb
	write_danhgia_conf
	await_mariadb
	make_accounts
	danhgia migrate > "$RUN/log/migrate.log" 2>&1 || { cat "$RUN/log/migrate.log"; exit 1; }
	db danhgia < "$TREE/sql/grant.sql" || exit 1
}

# What the server says to a program's account.
client() { MYSQL_PWD=$(cat "$RUN/secret/db-$1") mariadb --no-defaults -N --socket="$RUN/mariadb.sock" \
    -u "danhgia_$1" danhgia "${@:2}" 2>&1; }
# as ACCOUNT SQL
as() { client "$1" -e "$2"; }
# as_reading ACCOUNT: statements from the input, a line each; what fails is said with its line, and the next is tried.
as_reading() { client "$1" --force; }
# A program of tests/store, built from its C file; its output is looked at by a test.
store_program() { as_servant "$BUILD/store/$1" "${@:2}"; }
