#!/bin/bash
# Proves that everybody is listed: page by page, whatever the values are; that a list which the server cuts is told
# from a whole one, and nobody is said to have left by it; and that a directory that is down says nothing of anybody.
. "$(dirname "$0")/ground.bash"
compare() { sed "${CONF:-}" "$RUN/danhgia.conf" > "$RUN/list.conf"; own "$RUN/list.conf"; as_servant "$BUILD/danhgia" -c "$RUN/list.conf" directory "$@" > "$RUN/out" 2> "$RUN/err"; echo $?; }
counted() { sed -n 's/^directory: \([0-9]* people[^;]*\); .*/\1/p' "$RUN/out"; }
said() { grep "^person *$1 " "$RUN/out" | sed "s/^person *$1 *//"; }

# uid, sn, given name as base 64, title, folder
entry() { printf 'dn: uid=%s,%sou=people,%s\nobjectClass: inetOrgPerson\nuid: %s\ncn: %s\nsn: %s\n' "$1" "${5:-}" "$SUFFIX" "$1" "${6:-x}" "$2"; [ -z "$3" ] || printf 'givenName:: %s\n' "$3"; [ -z "$4" ] || printf 'title: %s\n' "$4"; [ -n "${5:-}" ] || echo 'departmentNumber: stc.ns'; echo; }
more_ldif() {
	local i
	for ((i = 0; i < 2000; i++)); do
		printf 'dn: uid=p%04d,ou=people,%s\nobjectClass: inetOrgPerson\nuid: p%04d\ncn: x\nsn: Vũ\ngivenName: Số %d\ndepartmentNumber: stc.ns\ntitle: Chuyên viên\nmail: p%d@x.vn\n\n' "$i" "$SUFFIX" "$i" "$i" "$i"
	done
	entry la1 Trần "$(printf 'Bi\xcc\x80nh\xe2\x80\x8b' | base64)" 'Chuyên viên'
	entry la2 Trần "$(printf 'Dài' | base64)" "$(head -c 5000 /dev/zero | tr '\0' x)"
	entry la3 Trần "$(printf 'Dòng\nhai\tba' | base64)" 'Chuyên viên'
	entry 'la4 x' Trần "$(printf 'Tên' | base64)" 'Chuyên viên'
	entry la5 x '' 'Chuyên viên' '' 'Bùi Thị Một'
	printf 'dn: ou=STC,ou=people,%s\nobjectClass: organizationalUnit\nou: STC\n\ndn: ou=ns,ou=STC,ou=people,%s\nobjectClass: organizationalUnit\nou: ns\n\n' "$SUFFIX" "$SUFFIX"
	entry cay Lê "$(printf 'Cây' | base64)" 'Trưởng phòng' 'ou=ns,ou=STC,'
}
ground

began=$(date +%s%3N)
same two_thousand_are_listed "$(compare --preview) $(counted)" "0 2021 people"
took=$(( $(date +%s%3N) - began ))
verdict "two_thousand_take_less_than_3_s ($took ms)" "$([ "$took" -le 3000 ] || echo "$took ms")"
same each_once "$(grep -o '^person *p[0-9]* ' "$RUN/out" | sort -u | wc -l) $(grep -c '^person' "$RUN/out")" "1996 2000"
same the_rest_is_counted "$(grep -c '^… and' "$RUN/out")" 1
# In 500 MB of addresses: pages, not the whole, are held twice.
case $BUILD in
*/san) ;;
*) same memory_is_bounded "$(bash -c 'ulimit -v 500000; "$0" -c "$1" directory --preview > /dev/null 2>&1; echo $?' "$BUILD/danhgia" "$RUN/list.conf")" 0 ;;
esac

# --- hostile values -----------------------------------------------------------------------------
same composed_and_cleaned "$(said la1)" "Trần Bình: Chuyên viên, Phòng Ngân sách, Sở Tài chính"
same a_long_value_is_none "$(said la2)" "Trần Dài: Phòng Ngân sách, Sở Tài chính"
same one_line "$(grep -c '^person *la3 .*Dòng hai ba' "$RUN/out")" 1
same no_login_name_of_ours "$(grep -c la4 "$RUN/out")" 0
same one_text_is_split "$(grep -c '^person *la5 .*Bùi Thị Một: ' "$RUN/out")" 1

# --- units by folders; heads by a group ----------------------------------------------------------
# In a group of the group; more heads beside it than the server gives at once, and people stand under the base of groups.
group truong-phong-ns "uid=cay,ou=ns,ou=STC,ou=people,$SUFFIX"
group truong-phong "$(group_dn truong-phong-ns)" $(for ((i = 0; i < 520; i++)); do person_dn "$(printf 'p%04d' "$i")"; done)
both="s/^directory.group_base = .*/directory.group_base = $SUFFIX/;"
CONF="\$a directory.unit_from = path\\ndirectory.head_group = CN=truong-phong, ou=groups,$SUFFIX" compare --preview > /dev/null
same unit_by_folders "$(said cay)" "Lê Cây: Trưởng phòng, Phòng Ngân sách, Sở Tài chính"
CONF="$both\$a directory.unit_from = path\\ndirectory.head_group = CN=truong-phong, ou=groups,$SUFFIX" compare > /dev/null
same head_by_a_group_in_a_group "$(sql "SELECT rank FROM directory_change WHERE subject = 'cay'")" head
sql "DELETE FROM directory_change; DELETE FROM directory_seen"

# --- cut, down ---------------------------------------------------------------------------------------
# an and binh have been seen; an is taken away. A cut list says nothing of him, a whole one does.
compare > /dev/null
ldapi ldapdelete "uid=an,ou=people,$SUFFIX"
sed -i 's/^\t*limits .*/limits dn.exact="cn=danhgia,ou=services,'"$SUFFIX"'" size=700 size.prtotal=700/' "$RUN/etc/slapd.conf"
ldap_port=$(cat "$RUN/etc/ldap.port")
restart_slapd() {
	kill "$(pid_of slapd)"; until_true 10 gone_is slapd
	launch slapd slapd -d 0 -f "$RUN/etc/slapd.conf" -h "ldap://127.0.0.1:$ldap_port/ ldapi://${RUN//\//%2F}%2Fldapi.sock/"
	await_slapd
}
restart_slapd
same a_cut_list_is_told "$(compare) $(counted)" "3 700 people, NOT ALL OF THEM"
same nobody_left_by_it "$(sql "SELECT COUNT(*) FROM directory_change WHERE kind = 'leaver'")" 0
same nothing_is_over_by_it "$(sql "SELECT COUNT(*) FROM directory_change WHERE state = 'over'")" 0
sed -i '/^limits /s/size=.*/size.prtotal=unlimited/' "$RUN/etc/slapd.conf"
restart_slapd
same whole_again "$(compare)" 0
same he_left "$(sql "SELECT CONCAT(subject, ' ', cause) FROM directory_change WHERE kind = 'leaver' AND state = 'open'")" "an gone"
kill -STOP "$(pid_of slapd)"
began=$(date +%s%3N)
same hung_is_down "$(compare)" 1
took=$(( $(date +%s%3N) - began ))
verdict "hung_within_8_s ($took ms)" "$([ "$took" -le 8000 ] || echo "$took ms")"
kill -CONT "$(pid_of slapd)"
same the_run_says_so "$(sql "SELECT why FROM directory_run ORDER BY id DESC LIMIT 1")" down
same what_waited_waits "$(sql "SELECT COUNT(*) FROM directory_change WHERE kind = 'leaver' AND state = 'open'")" 1
verdict no_sanitizer_report "$(grep -hE 'ERROR: AddressSanitizer|runtime error' "$RUN"/log/*.log "$RUN/err" | head -n 3)"
exit $failed
