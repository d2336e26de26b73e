# The configuration of the instance and our own programs.

WEB_PROGRAMS="signin desk upload report admin api"

base_conf() {
	local name
	cat <<-END
	# Written at each start; what shall differ stands in $RUN/local.conf.
	base_path = $BASE
	public_url = https://$HOST:$PORT
	spool_dir = $RUN/spool
	index_dir = $RUN/index
	templates_dir = $TREE/templates
	static_map = $TREE/build/static/map.json
	sql_dir = $TREE/sql
	demo = on
	database.socket = $RUN/mariadb.sock
	database.name = danhgia
	directory.kind = openldap
	directory.uris = ldap://127.0.0.1:$(cat "$RUN/etc/ldap.port" 2> /dev/null)
	directory.start_tls = on
	directory.ca_file = $RUN/ca.pem
	directory.bind_dn = cn=danhgia,ou=services,$SUFFIX
	directory.password_file = $RUN/secret/ldap-service
	directory.people_base = ou=people,$SUFFIX
	directory.group_base = ou=groups,$SUFFIX
	directory.login_attribute = uid
	key_file = $RUN/secret/key
	$([ ! -s "$RUN/etc/mail.port" ] || echo "mail.server = smtp://127.0.0.1:$(cat "$RUN/etc/mail.port")")
	mail.ca_file = $RUN/ca.pem
	source_secret_dir = $RUN/secret/source
	source_drop_dir = $RUN/drop
	source_ca_file = $RUN/ca.pem
	mail.from = danhgia@localhost
	mail.from_name = Đánh giá công chức
	END
	for name in $WEB_PROGRAMS; do
		printf 'socket.%s = %s/%s.sock\n' "$name" "$RUN" "$name"
	done
	printf 'workers.signin = 8\nworkers.desk = 8\nworkers.upload = 4\nworkers.report = 2\nworkers.admin = 2\nworkers.api = 2\n'
	for name in $ACCOUNTS; do
		printf 'database.user.%s = danhgia_%s\ndatabase.password_file.%s = %s/secret/db-%s\n' \
		    "$name" "$name" "$name" "$RUN" "$name"
	done
}

# local.conf overrules line by line.
write_danhgia_conf() {
	secret_file "$RUN/secret/key"
	touch "$RUN/local.conf"
	awk -F ' *= *' '
	    FILENAME == ARGV[1] { if ($0 !~ /^ *(#|$)/) { own[$1] = 1 } print; next }
	    !($1 in own) { print }
	' "$RUN/local.conf" <(base_conf) > "$RUN/danhgia.conf.new"
	mv "$RUN/danhgia.conf.new" "$RUN/danhgia.conf"
	own "$RUN/danhgia.conf" "$RUN/local.conf"
}

program() { pid_of "$1" > /dev/null || launch "$@"; }

start_programs() {
	local name conf=$RUN/danhgia.conf
	for name in $WEB_PROGRAMS; do
		program "$name" "$BUILD/$name" -c "$conf"
	done
	program sweep "$BUILD/signin" --sweep -c "$conf"
	program import "$BUILD/worker" import -c "$conf"
	program send "$BUILD/worker" send -c "$conf"
	program pull "$BUILD/worker" pull -c "$conf"
	for name in $WEB_PROGRAMS; do
		until_serving "$name" 10 test -S "$RUN/$name.sock"
	done
}
