# MariaDB in RUN/mariadb, on the socket RUN/mariadb.sock alone.

ACCOUNTS="owner signin desk upload report admin api worker send pull gate"

write_my_cnf() {
	cat > "$RUN/etc/my.cnf" <<-END
	[mariadbd]
	datadir = $RUN/mariadb
	socket = $RUN/mariadb.sock
	pid-file = $RUN/mariadb/server.pid
	init-file = $RUN/secret/init.sql
	tmpdir = $RUN/tmp
	skip-networking
	skip-name-resolve
	character-set-server = utf8mb4
	collation-server = utf8mb4_bin
	default-time-zone = +00:00
	sql_mode = STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE
	innodb_buffer_pool_size = 256M
	innodb_log_file_size = 64M
	innodb_flush_log_at_trx_commit = 1
	innodb_snapshot_isolation = ON
	innodb_lock_wait_timeout = 5
	innodb_rollback_on_timeout = ON
	sync_binlog = 1
	log_bin = $RUN/mariadb/binlog
	binlog_format = ROW
	expire_logs_days = 1
	max_binlog_size = 64M
	max_connections = 200
	max_allowed_packet = 32M
	performance_schema = OFF
	local_infile = OFF
	secure_file_priv = $RUN/tmp
	symbolic-links = OFF
	END
	# Read by every start: root's password is set before the first connection is taken.
	secret_file "$RUN/secret/db-root"
	(umask 077
	printf "DELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost';\n%s\n%s\n" \
	    'FLUSH PRIVILEGES;' \
	    "ALTER USER 'root'@'localhost' IDENTIFIED BY '$(cat "$RUN/secret/db-root")';" \
	    > "$RUN/secret/init.sql"
	printf '[client]\nuser = root\npassword = %s\nsocket = %s\ndefault-character-set = utf8mb4\n' \
	    "$(cat "$RUN/secret/db-root")" "$RUN/mariadb.sock" > "$RUN/secret/root.cnf")
	own "$RUN/secret/init.sql" "$RUN/secret/root.cnf"
}

start_mariadb() {
	pid_of mariadb > /dev/null && return
	write_my_cnf
	if [ ! -d "$RUN/mariadb" ]; then
		rm -rf "$RUN/mariadb.new"
		mkdir -m 700 "$RUN/mariadb.new"
		own "$RUN/mariadb.new"
		as_servant mariadb-install-db --no-defaults --datadir="$RUN/mariadb.new" \
		    --auth-root-authentication-method=normal --skip-test-db --skip-name-resolve \
		    > "$RUN/log/mariadb-install.log" 2>&1 ||
		    refuse "MariaDB could not make its folder; see $RUN/log/mariadb-install.log"
		mv "$RUN/mariadb.new" "$RUN/mariadb"
	fi
	launch mariadb mariadbd --defaults-file="$RUN/etc/my.cnf"
}

db() { mariadb --defaults-file="$RUN/secret/root.cnf" "$@"; }
await_mariadb() { until_serving mariadb 30 db -e 'SELECT 1'; }

# The database and one account a program; what each may do stands in sql/grant.sql.
make_accounts() {
	local account
	for account in $ACCOUNTS; do secret_file "$RUN/secret/db-$account"; done
	{
		echo 'CREATE DATABASE IF NOT EXISTS danhgia CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;'
		for account in $ACCOUNTS; do
			printf "CREATE USER IF NOT EXISTS 'danhgia_%s'@'localhost';\n" "$account"
			printf "ALTER USER 'danhgia_%s'@'localhost' IDENTIFIED BY '%s';\n" \
			    "$account" "$(cat "$RUN/secret/db-$account")"
		done
		echo "GRANT ALL ON danhgia.* TO 'danhgia_owner'@'localhost';"
	} | db || refuse "the accounts of the database could not be made; MariaDB's words are above"
}

danhgia() { as_servant "$BUILD/danhgia" -c "$RUN/danhgia.conf" "$@"; }

fill_database() {
	danhgia migrate >> "$RUN/log/migrate.log" 2>&1 || {
		tail -n 5 "$RUN/log/migrate.log" >&2
		refuse "the schema could not be brought up to date; see $RUN/log/migrate.log"
	}
	db danhgia < "$TREE/sql/grant.sql" || refuse "sql/grant.sql failed; MariaDB's words are above"
	# Made-up data alone: the desk shows what was mailed to anybody.
	db danhgia -e "GRANT SELECT ON mail TO 'danhgia_desk'@'localhost'"
	[ -e "$RUN/made/demo" ] && {
		[ -e "$RUN/made/story" ] || [ -e "$RUN/made/plain" ] ||
		    say "  its demo is of an earlier version, without stops 12 and 13 of the tour: make reset, then start, loads that of this one"
		return
	}
	say "  loading the demo province"
	danhgia demo >> "$RUN/log/demo.log" 2>&1 || {
		tail -n 5 "$RUN/log/demo.log" >&2
		refuse "the demo province could not be loaded; see $RUN/log/demo.log"
	}
	if [ "${STORY:-yes}" = no ]; then
		touch "$RUN/made/plain"
	else
		danhgia demo-story >> "$RUN/log/demo.log" 2>&1 || {
			tail -n 5 "$RUN/log/demo.log" >&2
			refuse "the work of the demo province could not be loaded; see $RUN/log/demo.log"
		}
		touch "$RUN/made/story"
	fi
	touch "$RUN/made/demo"
}
