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
	national.sign_key_file = $RUN/secret/national-sign.pem
	national.sender = H15
	$([ ! -s "$RUN/etc/receiver.port" ] || echo "national.address = http://127.0.0.1:$(cat "$RUN/etc/receiver.port")/records")
	$([ ! -s "$RUN/etc/receiver.port" ] || echo "national.ask_address = http://127.0.0.1:$(cat "$RUN/etc/receiver.port")/records")
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
	cat <<-END
	gate.listen = 127.0.0.1:$(cat "$RUN/etc/gate.port" 2> /dev/null)
	gate.group.tham-dinh = cn=tham-dinh-danh-muc,ou=groups,$SUFFIX
	gate.rule.moi-nguoi = everybody give:name,unit,agency,post,mail,roles,groups
	gate.rule.chi-ten = everybody
	gate.rule.quan-tri = role:admin
	gate.rule.nguoi-dung-dau = role:head give:roles
	gate.rule.so-tai-chinh = unit:stc give:unit,agency
	gate.rule.tham-dinh = group:tham-dinh give:groups
	gate.rule.hai-buoc = everybody strong
	END
	printf 'workers.signin = 8\nworkers.desk = 8\nworkers.upload = 4\nworkers.report = 2\nworkers.admin = 2\nworkers.api = 2\nworkers.gate = 8\n'
	for name in $ACCOUNTS; do
		printf 'database.user.%s = danhgia_%s\ndatabase.password_file.%s = %s/secret/db-%s\n' \
		    "$name" "$name" "$name" "$RUN" "$name"
	done
}

# local.conf overrules line by line.
write_danhgia_conf() {
	secret_file "$RUN/secret/key"
	sign_file "$RUN/secret/national-sign.pem"
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
	program gate "$BUILD/gate" -c "$conf"
	program sweep "$BUILD/signin" --sweep -c "$conf"
	program import "$BUILD/worker" import -c "$conf"
	program send "$BUILD/worker" send -c "$conf"
	program pull "$BUILD/worker" pull -c "$conf"
	program national "$BUILD/worker" national -c "$conf"
	for name in $WEB_PROGRAMS; do
		until_serving "$name" 10 test -S "$RUN/$name.sock"
	done
	until_serving gate 10 port_taken "$(cat "$RUN/etc/gate.port")"
}
