#!/usr/bin/env bash
# Proves, on a scratch MariaDB and slapd: `danhgia doctor` says of each thing that is broken
# what it is, and names the line of the configuration, or the command, that puts it right.
. "$(dirname "$0")/ground.bash"
ground > /dev/null

# configured LINES…: a configuration in which these lines stand instead of their keys
configured() {
	local line
	cp "$RUN/danhgia.conf" "$RUN/sick.conf"
	for line in "$@"; do
		sed -i "/^${line%% =*} =/d" "$RUN/sick.conf"
		case $line in *"= -") ;; *) printf '%s\n' "$line" >> "$RUN/sick.conf" ;; esac
	done
	own "$RUN/sick.conf"
}
asks() { said=$(as_servant "$BUILD/danhgia" -c "$RUN/sick.conf" doctor "$@" 2>&1); status=$?; }
# finds NAME WORDS CHANGE: a finding with these words, whose next lines say what to change
finds() {
	local found
	found=$(grep -F -A 3 "BAD" <<< "$said" | grep -F -A 3 -e "$2" | grep -cF -e "-> $3")
	[ "$status" -eq 1 ] && [ "$found" -ge 1 ]
	verdict "$1" "$([ $? -eq 0 ] || printf 'status %s\n%s' "$status" "$said")"
}
# The line of a key in the configuration, as doctor shows it.
line_of() { printf '%s:%s' "$RUN/sick.conf" "$(grep -nE "^$1 =" "$RUN/sick.conf" | sed "s/:/: /")"; }
# sick NAME LINE WORDS [USER]: with this line the finding names this line
sick() {
	configured "$2"
	asks ${4:-}
	case $2 in
	*"= -") finds "$1" "$3" "$RUN/sick.conf has no line: ${2%% =*} =" ;;
	*) finds "$1" "$3" "$(line_of "${2%% =*}")" ;;
	esac
}

group danhgia-chairman "$(person_dn an)"
configured
asks an
[ "$status" -eq 0 ] && ! grep -q BAD <<< "$said" && grep -q 'of the province: chairman' <<< "$said" &&
    grep -q 'Nguyễn an, Sở Tài chính' <<< "$said" && [ "$(grep -c 'has the rights of grant.sql' <<< "$said")" -eq $(sed -n 's/^ACCOUNTS="owner \(.*\)"/\1/p' "$TREE/apache-conf/private/database.sh" | wc -w) ]
verdict "a sound installation and a known user are well" "$([ $? -eq 0 ] || echo "$said")"

# --- the file ----------------------------------------------------------------
for line in 'databse.name = x' 'nonsense' 'demo = yes' 'session.hours = many' 'directory.kind = ad # or not'; do
	configured
	printf '%s\n' "$line" >> "$RUN/sick.conf"
	asks
	[ "$status" -eq 1 ] && [[ $said == "danhgia: $RUN/sick.conf:$(wc -l < "$RUN/sick.conf"): "* ]]
	verdict "a line that is wrong is named: $line" "$([ $? -eq 0 ] || echo "$said")"
done
sick "a folder that is not there" "spool_dir = /nowhere" "/nowhere cannot be used"
sick "no folder for the index of works" "index_dir = /nowhere" "/nowhere cannot be used"
configured "directory.uris = ldap://dc.tinh.example"; sed -i 's/^demo = .*/demo = on/' "$RUN/sick.conf"; asks
finds "real data called made up" "pages would call real data made up" "$(line_of demo)"
sick "a base path with a slash behind" "base_path = /danhgia/" "without one"
sick "no address for papers and letters" "public_url = -" "papers and letters name it"
sick "an address for them that is none" "public_url = danhgia.tinh.example" "begins with https://"
sick "an address for them with a slash behind" "public_url = https://danhgia.tinh.example/" "ends without a slash"
sick "a network that is none" "second_factor.networks = 10.0.0" "is none"
sick "no key" "key_file = -" "no file is named"
echo short > "$RUN/secret/short"; chmod 600 "$RUN/secret/short"; own "$RUN/secret/short"
sick "a key that is short" "key_file = $RUN/secret/short" "too short"

# --- mail ------------------------------------------------------------------------
configured "mail.server = smtp://127.0.0.1:1" "mail.from = danhgia@localhost"; asks
finds "a server of mail that is not there" "Couldn't connect to server" "$(line_of mail.server)"
configured "mail.server = http://127.0.0.1:1"; asks
finds "a server that is none of mail" "smtp://name:587" "$(line_of mail.server)"
configured "mail.server = smtp://127.0.0.1:1" "mail.from = ai do"; asks
finds "who writes is nobody" "who writes is no address" "$(line_of mail.from)"
configured "mail.server = smtp://127.0.0.1:1" "mail.start_tls = off" "mail.user = danhgia" "mail.password_file = /nowhere"; asks
finds "a password of mail in the clear" "in the clear" "$(line_of mail.start_tls)"
finds "a password of mail that is not there" "no such file" "$(line_of mail.password_file)"

# --- the gate --------------------------------------------------------------------
configured "gate.rule.quan-tri = role:admn"; asks
finds "a rule with a role that is none" "there is no role \`admn\`" "gate does not start before"
configured "gate.rule.quan-tri = role:admin group:ke-toan"; asks
finds "a rule with a group that nobody configured" "there is no key \`gate.group.ke-toan\`" "gate does not start before"
sick "a rule with a unit that is none" "gate.rule.so-tai-chinh = unit:stcc" "no unit has the code stcc"
cp "$RUN/danhgia.conf" "$RUN/sick.conf"; sed -i '/^gate\.\|\.gate = /d' "$RUN/sick.conf"; own "$RUN/sick.conf"; asks
verdict "without a rule gate needs no account" "$([ "$status" -eq 0 ] && grep -q 'other applications are not guarded' <<< "$said" || echo "$said")"

# --- the national database, systems that give tasks, tokens ---------------------------
mkdir -p "$RUN/static"; cp "$RUN/map.json" "$RUN/static/"
configured "national.address = http://127.0.0.1:1/" "national.sender = -" "national.token_file = /nowhere"; asks
finds "no name of the province there" "what the province is called there" "$RUN/sick.conf has no line: national.sender ="
finds "a token for it that is not there" "no such file" "$(line_of national.token_file)"
finds "agencies without a code there" "1 of 1 agencies have no code there" "the page of codes"
db danhgia -e "INSERT INTO source (code, name, way, owner_id, address, auth, mapping, minutes, enabled, made_by) SELECT 'qlvb', 'Văn bản', 'rest', id, 'https://x/', 'bearer', '{}', 5, 1, id FROM person WHERE uid = 'an';
    INSERT INTO source (code, name, way, owner_id, mapping, minutes, enabled, made_by) SELECT 'motcua', 'Một cửa', 'drop', id, '{}', 5, 1, id FROM person WHERE uid = 'an';
    INSERT INTO token (name, digest, scopes, expires_at) VALUES ('Báo cáo', REPEAT('x', 32), 'read:results', UTC_TIMESTAMP(6) + INTERVAL 5 DAY), ('Còn lâu', REPEAT('y', 32), 'read:results', UTC_TIMESTAMP(6) + INTERVAL 50 DAY)"
configured "static_map = $RUN/static/map.json"; asks
finds "no folder of secrets" "there is no folder $RUN/secret/source: install -d -o danhgia-pull" "$(line_of source_secret_dir)"
finds "no folder for files" "there is no folder $RUN/drop:" "$(line_of source_drop_dir)"
finds "a token that ends soon" "\`Báo cáo\` ends on " "a new one: the page of access tokens"
verdict "and no other" "$(grep 'Còn lâu' <<< "$said")"
mkdir -p "$RUN/secret/source" "$RUN/drop" "$RUN/static/drop"; own "$RUN/secret/source" "$RUN/drop" "$RUN/static/drop"; chmod 755 "$RUN/secret/source"; chmod 2770 "$RUN/drop" "$RUN/static/drop"
configured "static_map = $RUN/static/map.json" "source_drop_dir = $RUN/static/drop"; asks
finds "a folder of secrets that others read" "$RUN/secret/source is open to others: chmod 0700" "$(line_of source_secret_dir)"
finds "files left where Apache gives them away" "below a folder that Apache gives away" "$(line_of source_drop_dir)"
chmod 700 "$RUN/secret/source"; chmod 2777 "$RUN/drop"
configured "static_map = $RUN/static/map.json"; asks
finds "a folder into which everybody writes" "$RUN/drop is open to others: chmod 2770" "$(line_of source_drop_dir)"
chmod 2770 "$RUN/drop"; asks
finds "a secret that is not there" "qlvb: $RUN/secret/source/qlvb.secret cannot be read" "$(line_of source_secret_dir)"
finds "no folder of a source" "motcua: there is no folder $RUN/drop/motcua" "$(line_of source_drop_dir)"
echo mot-hai-ba > "$RUN/secret/source/qlvb.secret"; chmod 600 "$RUN/secret/source/qlvb.secret"; mkdir -m 2770 "$RUN/drop/motcua"; own "$RUN/secret/source/qlvb.secret" "$RUN/drop/motcua"
db danhgia -e "UPDATE token SET expires_at = expires_at + INTERVAL 50 DAY"; asks
verdict "what is connected is well" "$([ "$status" -eq 0 ] && grep -q '1 systems are asked for tasks, 1 leave files' <<< "$said" && grep -q '2 tokens of the API' <<< "$said" && ! grep -q mot-hai-ba <<< "$said" || echo "$said")"
db danhgia -e "DELETE FROM source; DELETE FROM token"

# --- the database --------------------------------------------------------------
cp "$RUN/secret/db-owner" "$RUN/secret/open"; chmod 644 "$RUN/secret/open"; own "$RUN/secret/open"
sick "a password file that others read" "database.password_file.owner = $RUN/secret/open" "chmod 0600"
sick "a password file that is not there" "database.password_file.owner = /nowhere" "no such file"
sick "a wrong password" "database.password_file.owner = $RUN/secret/short" "1045 Access denied"
sick "no account" "database.user.desk = -" "no account in the database"
sick "an account that the server does not know" "database.user.desk = nobody" "1045 Access denied"
sick "another database" "database.name = other" "1044 Access denied"
sick "no place" "database.socket = -" "nothing says where"
sick "no server" "database.socket = $RUN/none.sock" "2002"
configured
db danhgia -e "REVOKE INSERT ON audit FROM 'danhgia_desk'@'localhost'"
asks
finds "a right that is missing" "lacks INSERT on audit" "run: mariadb danhgia < $TREE/sql/grant.sql"
db danhgia < "$TREE/sql/grant.sql"
db danhgia -e "REVOKE UPDATE (read_at) ON notice FROM 'danhgia_desk'@'localhost'"
asks
finds "a right on a column that is missing" "lacks UPDATE of read_at on notice" "run: mariadb"
db danhgia < "$TREE/sql/grant.sql"
db danhgia -e "REVOKE ALL PRIVILEGES, GRANT OPTION FROM 'danhgia_api'@'localhost'"
asks
finds "an account without any right" "lacks every right" "run: mariadb danhgia"
db danhgia < "$TREE/sql/grant.sql"
db -e 'SET GLOBAL innodb_flush_log_at_trx_commit = 2, GLOBAL sync_binlog = 0'
asks
finds "a server that loses work at a power cut" "in the last second" "my.cnf of MariaDB: innodb_flush"
db -e 'SET GLOBAL innodb_flush_log_at_trx_commit = 1, GLOBAL sync_binlog = 1'
db danhgia -e 'CREATE TABLE kept AS SELECT * FROM schema_step ORDER BY number DESC LIMIT 1;
    DELETE FROM schema_step ORDER BY number DESC LIMIT 1'
asks
finds "an old schema" "not the one of these programs" "run: danhgia migrate"
db danhgia -e 'INSERT INTO schema_step SELECT * FROM kept; DROP TABLE kept'

# --- the directory -------------------------------------------------------------
sick "no address" "directory.uris = -" "nothing says where"
sick "an address that is none" "directory.uris = ldap1.example" "(-9)"
sick "a server that is down" "directory.uris = ldap://127.0.0.1:1" "nobody answers there"
sick "an authority of somebody else" "directory.ca_file = /etc/ssl/certs/ca-certificates.crt" "(-11)"
sick "authorities that are not there" "directory.ca_file = /nowhere" "cannot be read"
sick "no TLS" "directory.start_tls = off" "(13)"
sick "a wrong account" "directory.bind_dn = cn=nobody,$SUFFIX" "(49)"
sick "no account" "directory.bind_dn = -" "read as nobody"
sick "a wrong password of it" "directory.password_file = $RUN/secret/short" "(49)"
sick "a password file of it that others read" "directory.password_file = $RUN/secret/open" "chmod 0600"
sick "a kind that is none" "directory.kind = novell" "openldap or ad"
sick "people elsewhere" "directory.people_base = ou=nobody,$SUFFIX" "not found" an
sick "another attribute" "directory.login_attribute = mail" "not found" an
sick "a filter that is none" "directory.active_filter = (uid=*" "no filter" an

# --- one user ------------------------------------------------------------------
configured
asks nobody
finds "a user whom the directory does not know" "nobody is not found" "$(line_of directory.people_base)"
asks stranger
finds "a user without a person" "the login name stranger" "the row of this person"
modify "dn: $(person_dn binh)" 'changetype: modify' 'add: pwdAccountLockedTime' 'pwdAccountLockedTime: 000001010000Z'
asks binh
finds "a user who is disabled" "binh is disabled" "the account in the directory"
sql_uuid="UPDATE person SET entry_uuid = 'another' WHERE uid = 'chi'"
db danhgia -e "$sql_uuid"
asks chi
finds "an account that was given to somebody else" "given to somebody else" "the row of this person"

kill "$(pid_of mariadb)"
until_true 20 gone_is mariadb
asks an
finds "the database is down, and the directory is looked at all the same" "2002" "$(line_of database.socket)"
grep -q '^ok   account' <<< "$said"
verdict "what is well is said beside it" "$([ $? -eq 0 ] || echo "$said")"
exit $failed
