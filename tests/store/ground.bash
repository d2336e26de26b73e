# What tests of sign-in stand on: MariaDB, slapd with StartTLS, ppolicy and a dozen
# people, and the program signin, all in a scratch folder, set up by the scripts of
# the private instance. Sourced; `ground` starts it, its end is the end of the test.

cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2
RUN=$(mktemp -d "${TMPDIR:-/tmp}/danhgia-store.XXXXXX") || exit 2
PORT=1 HOST=localhost BASE=
export RUN PORT HOST BASE
. apache-conf/private/lib.sh
for part in tls database directory programs; do . "$PRIVATE/$part.sh"; done
chmod 755 "$RUN"

GOOD=dung-mat-khau-2026
failed=0
ok() { echo "ok $1"; }
# verdict NAME WHAT-IS-WRONG: empty is good.
verdict() {
	[ -z "$2" ] && { ok "$1"; return; }
	printf '%s\n' "$2" | sed 's/^/# /'
	echo "not ok $1"
	failed=1
}
# same NAME GOT WANTED
same() { if [ "$2" = "$3" ]; then ok "$1"; else verdict "$1" "got: $2 — wanted: $3"; fi; }

sql() { db -N --raw danhgia -e "$1"; }

finish_ground() {
	local status=$? name pid spoke
	for name in signin desk sweep slapd2 slapd mariadb; do
		pid=$(pid_of "$name") || continue
		kill -CONT "$pid" 2> /dev/null
		kill "$pid" 2> /dev/null
		until_true 15 gone_is "$name" || kill -KILL "$pid"
	done
	# Leaks are told at the very end.
	spoke=$(grep -hE 'ERROR: [A-Za-z]+Sanitizer|runtime error:' "$RUN"/log/*.log 2> /dev/null | head -n 5)
	[ -z "$spoke" ] || { verdict no_sanitizer_spoke "$spoke"; status=1; }
	[ -n "${KEEP:-}" ] && echo "# kept: $RUN" || rm -rf "$RUN"
	exit $status
}
gone_is() { ! pid_of "$1" > /dev/null; }

# uid, more lines of its entry
person_ldif() {
	printf 'dn: uid=%s,ou=people,%s\nobjectClass: inetOrgPerson\nuid: %s\ncn: %s\nsn: %s\nuserPassword: %s\n' \
	    "$1" "$SUFFIX" "$1" "$1" "$1" "$hash"
	[ $# -lt 2 ] || printf '%s\n' "$2"
	echo
}

PEOPLE="an binh chi dung em giang hoa khanh lan minh nga oanh phuc quang"
# Instead of the demo's thousands.
fill_slapd() {
	local folder=$RUN/slapd.new uid hash
	hash=$(hash_of "$GOOD")
	mkdir -m 700 "$folder" "$folder/data"
	{
		ground_ldif
		for uid in $PEOPLE; do person_ldif "$uid"; done
		person_ldif stranger
		! declare -F more_ldif > /dev/null || more_ldif
	} > "$folder/all.ldif"
	sed "s|$RUN/slapd/|$folder/|" "$RUN/etc/slapd.conf" > "$folder/slapd.conf"
	[ "$(id -u)" -ne 0 ] || chown -R "$SERVANT:" "$folder"
	as_servant slapadd -q -f "$folder/slapd.conf" -l "$folder/all.ldif" > "$RUN/log/slapadd.log" 2>&1 ||
	    { cat "$RUN/log/slapadd.log"; exit 1; }
	rm -f "$folder/all.ldif" "$folder/slapd.conf"
	mv "$folder" "$RUN/slapd"
}

fill_people() {
	local uid
	{
		echo "INSERT INTO unit (id, parent_id, code, kind, name, position, from_day) VALUES
		    (1, NULL, 'tinh', 'province', 'Tỉnh', 1, '2025-07-01');"
		echo "INSERT INTO unit (id, parent_id, code, kind, agency_kind, name, position, from_day) VALUES
		    (2, 1, 'stc', 'agency', 'department', 'Sở Tài chính', 1, '2025-07-01');"
		echo "INSERT INTO unit (id, parent_id, code, kind, name, position, from_day) VALUES
		    (3, 2, 'stc.ns', 'division', 'Phòng Ngân sách', 1, '2025-07-01');"
		for uid in $PEOPLE; do
			echo "INSERT INTO person (uid, family, given, sort_name) VALUES ('$uid', 'Nguyễn', '$uid', '$uid');"
			echo "INSERT INTO holding (person_id, unit_id, title, rank, from_day) VALUES
			    (LAST_INSERT_ID(), $([ "$uid" = binh ] && echo "2, 'Giám đốc', 'head'" ||
			    echo "3, 'Chuyên viên', 'staff'"), '2025-07-01');"
		done
	} | db danhgia
}

group() {	# name, member DNs
	local name=$1
	shift
	group_ldif "$name" "$(printf '%s\n' "$@")" | ldapi ldapadd > /dev/null
}
person_dn() { echo "uid=$1,ou=people,$SUFFIX"; }
group_dn() { echo "cn=$1,ou=groups,$SUFFIX"; }
# changes LDIF-LINES… of an entry
modify() { printf '%s\n' "$@" | ldapi ldapmodify -e relax > /dev/null; }

ground() {
	local folder account
	for folder in etc log made pid secret spool index tls tmp; do mkdir -p "$RUN/$folder"; done
	chmod 700 "$RUN/secret"
	own "$RUN" "$RUN"/{etc,log,made,pid,secret,spool,index,tls,tmp}
	[ "$(id -u)" -ne 0 ] || chmod g+s "$RUN" "$RUN"/{etc,log,tls,tmp}
	trap finish_ground EXIT
	trap 'exit 130' INT TERM
	local_conf
	make_authority
	make_server
	start_mariadb
	start_slapd
	write_danhgia_conf
	await_mariadb
	make_accounts
	danhgia migrate > "$RUN/log/migrate.log" 2>&1 || { cat "$RUN/log/migrate.log"; exit 1; }
	if [ -e "$TREE/sql/grant.sql" ]; then
		db danhgia < "$TREE/sql/grant.sql" || exit 1
	else
		for account in $ACCOUNTS; do
			echo "GRANT ALL ON danhgia.* TO 'danhgia_$account'@'localhost';"
		done | db
	fi
	fill_people
	await_slapd
}

# What differs from the private instance: these lines and no others, and no files of pages were built.
local_conf() {
	[ -e "$RUN/map.json" ] || printf '{"css":"a.css","js":"a.js","sprite":"a.svg","logo":"b.svg","icon":"c.svg"}' > "$RUN/map.json"
	own "$RUN/map.json"
	printf '%s\n' "static_map = $RUN/map.json" "$@" > "$RUN/local.conf"
}
# More lines for the configuration; the programs read it when they start.
configure() { printf '%s\n' "$@" >> "$RUN/local.conf"; write_danhgia_conf; }
start_signin() {
	launch signin "$BUILD/signin" -c "$RUN/danhgia.conf"
	until_serving signin 10 test -S "$RUN/signin.sock"
}
stop_signin() {
	kill "$(pid_of signin)"
	until_true 15 gone_is signin
	rm -f "$RUN/pid/signin" "$RUN/signin.sock"
}
