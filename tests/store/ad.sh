#!/bin/bash
# Proves sign-ins by Active Directory and the comparison with it: our programs as they are against a domain controller of Samba, made for
# this test. Samba wants root and the ports of LDAP: all of it runs in a network of its own, which nothing else sees.
cd "$(dirname "$0")/../.." || exit 2
skip() { echo "skipped ad: $1"; exit 0; }
[ "$(id -u)" -eq 0 ] || skip "a domain controller needs root"
command -v samba-tool > /dev/null && command -v samba > /dev/null || skip "no Samba here (packages samba, samba-vfs-modules)"
if [ -z "${AD_NETWORK:-}" ]; then
	unshare -n ip link set lo up 2> /dev/null || skip "no network namespace can be made here"
	AD_NETWORK=own exec unshare -n "$0"
fi
ip link set lo up || skip "the loopback of the namespace does not come up"
. tests/store/ground.bash
. tests/store/client.bash
ground

ad=$RUN/ad top=DC=tinh,DC=test
admin=Quan-Tri-$(head -c 9 /dev/urandom | od -An -tx1 | tr -d ' \n')
samba-tool domain provision --realm=TINH.TEST --domain=TINH --server-role=dc --dns-backend=NONE --adminpass="$admin" \
    --targetdir="$ad" --host-name=dc --host-ip=127.0.0.1 --option="interfaces = lo" --option="bind interfaces only = yes" > "$RUN/log/ad.log" 2>&1 || {
	grep -q 'NT_STATUS\|vfs\|xattr' "$RUN/log/ad.log" && ! [ -e /usr/lib/x86_64-linux-gnu/samba/vfs/acl_xattr.so ] && skip "no package samba-vfs-modules here"
	tail -n 5 "$RUN/log/ad.log" | sed 's/^/# /'; verdict the_domain_is_made "see above"; exit 1
}
install -m 600 "$RUN/tls/server.key" "$ad/key.pem"
cat > "$ad/run.conf" <<END
[global]
	workgroup = TINH
	realm = TINH.TEST
	netbios name = DC
	server role = active directory domain controller
	server services = ldap
	private dir = $ad/private
	state directory = $ad/state
	cache directory = $ad/cache
	lock directory = $ad
	pid directory = $ad
	ncalrpc dir = $ad/ncalrpc
	log file = $RUN/log/samba
	interfaces = lo
	bind interfaces only = yes
	tls keyfile = $ad/key.pem
	tls certfile = $RUN/tls/server.pem
	tls cafile = $RUN/ca.pem
	ldap server require strong auth = yes
END
# Hundreds of people in folders, in one transaction of the closed database: over LDAP they would take a while.
/usr/bin/python3 - "$ad/run.conf" "$ad/private/sam.ldb" "$top" > "$RUN/log/ad-many.log" 2>&1 <<'END'
import sys
from samba.auth import system_session
from samba.param import LoadParm
from samba.samdb import SamDB
config, file, top = sys.argv[1:]
lp = LoadParm()
lp.load(config)
sam = SamDB(url=file, session_info=system_session(), lp=lp)
sam.transaction_start()
for name in ('Can-bo', 'STC,OU=Can-bo', 'ns,OU=STC,OU=Can-bo'):
    sam.add({'dn': 'OU=%s,%s' % (name, top), 'objectClass': 'organizationalUnit'})
for i in range(300):
    sam.add({'dn': 'CN=p%03d,OU=ns,OU=STC,OU=Can-bo,%s' % (i, top), 'objectClass': 'user', 'sAMAccountName': 'p%03d' % i,
        'userPrincipalName': 'p%03d@tinh.test' % i, 'sn': 'Vũ Thị', 'givenName': 'Số %d' % i, 'title': 'Chuyên viên',
        'employeeID': '0790880%05d' % i, 'userAccountControl': '544'})
sam.transaction_commit()
END
verdict many_people_are_made "$(cat "$RUN/log/ad-many.log")"
samba -F --no-process-group -M single -s "$ad/run.conf" > "$RUN/log/samba.out" 2>&1 &
samba=$!
end_all() { local status=$?; kill "$samba" 2> /dev/null; wait "$samba" 2> /dev/null; (exit $status); finish_ground; }
trap end_all EXIT
export LDAPTLS_CACERT=$RUN/ca.pem
printf '%s' "$admin" > "$RUN/secret/ad-admin"
as_admin() { local tool=$1; shift; "$tool" -x -ZZ -H ldap://127.0.0.1 -D "CN=Administrator,CN=Users,$top" -y "$RUN/secret/ad-admin" "$@"; }
until_true 30 as_admin ldapsearch -b '' -s base 1.1 || { verdict the_domain_answers "$(tail -n 5 "$RUN/log/samba.out")"; exit 1; }

coded() { printf '"%s"' "$1" | iconv -t UTF-16LE | base64 -w 0; }
user() {	# name, more lines
	printf 'dn: CN=%s,CN=Users,%s\nobjectClass: user\nsAMAccountName: %s\nunicodePwd:: %s\n' "$1" "$top" "$1" "$(coded "${3:-$GOOD}")"
	printf 'userAccountControl: 512\n%s\n' "${2:+$2
}"
}
ad_group() {	# name, members
	local name=$1
	shift
	printf 'dn: CN=%s,CN=Users,%s\nobjectClass: group\nsAMAccountName: %s\n' "$name" "$top" "$name"
	printf "member: CN=%s,CN=Users,$top\n" "$@"
	echo
}
change() { local dn=$1; shift; printf '%s\n' "dn: $dn" 'changetype: modify' "$@" | as_admin ldapmodify > /dev/null; }
ad_dn() { echo "CN=$1,CN=Users,$top"; }
# 30 minutes after three failures; a password may be changed at once.
change "$top" 'replace: lockoutThreshold' 'lockoutThreshold: 3' - 'replace: lockoutDuration' 'lockoutDuration: -18000000000' - \
    'replace: lockOutObservationWindow' 'lockOutObservationWindow: -18000000000' - 'replace: minPwdAge' 'minPwdAge: 0'
service=$(head -c 12 /dev/urandom | base64)Aa1-
{
	user danhgia '' "$service"
	for name in an binh chi dung em giang hoa lan stranger; do user "$name"; done
	ad_group ke-toan an lan
	ad_group phong-ke-toan ke-toan
	ad_group danhgia-finance phong-ke-toan
	ad_group danhgia-auditor hoa
	printf 'dn: CN=truong-phong-ns,CN=Users,%s\nobjectClass: group\nsAMAccountName: truong-phong-ns\nmember: CN=p007,OU=ns,OU=STC,OU=Can-bo,%s\n\n' "$top" "$top"
	ad_group truong-phong truong-phong-ns
} | as_admin ldapadd > "$RUN/log/ad-add.log" 2>&1 || { tail -n 3 "$RUN/log/ad-add.log"; verdict the_domain_takes_people no; exit 1; }
change "$(ad_dn dung)" 'replace: userAccountControl' 'userAccountControl: 514'
change "$(ad_dn chi)" 'replace: accountExpires' 'accountExpires: 132000000000000000'
change "$(ad_dn giang)" 'replace: pwdLastSet' 'pwdLastSet: 0'

printf '%s\n' "$service" > "$RUN/secret/ad-service"; chmod 600 "$RUN/secret/ad-service"; own "$RUN/secret/ad-service"
configure "directory.kind = ad" "directory.uris = ldap://127.0.0.1" "directory.bind_dn = $(ad_dn danhgia)" \
    "directory.password_file = $RUN/secret/ad-service" "directory.people_base = CN=Users,$top" "directory.group_base = CN=Users,$top" \
    "directory.login_attribute = sAMAccountName" "gate.group.ketoan = CN=ke-toan,CN=Users,$top"
start_signin
ends() { forget; forgive; }
roles() { sql "SELECT s.roles FROM session s JOIN person p ON p.id = s.person_id WHERE p.uid = '$1' AND s.ended_at IS NULL ORDER BY s.id DESC LIMIT 1"; }
live() { sql "SELECT COUNT(*) FROM session s JOIN person p ON p.id = s.person_id WHERE p.uid = '$1' AND s.ended_at IS NULL"; }
groups() { sql "SELECT g.names FROM person_group g JOIN person p ON p.id = g.person_id WHERE p.uid = '$1'"; }
# words NAME STATUS TEXT: no session, and what the page says.
words() { verdict "$1" "$([ "$status" = "$2" ] && [ -z "$(session)" ] && grep -qF "$3" <<< "$body" || echo "$status $(session) $(said)")"; }

ends; sign_in an "$GOOD"; same signs_in "$status $location ${#jar[__Host-danhgia]}" "303 / 43"
same groups_in_groups "$(roles an) $(groups an)" "128 ketoan"
guid=$(sql "SELECT entry_uuid FROM person WHERE uid = 'an'")
verdict its_guid_is_kept "$([[ $guid =~ ^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$ ]] || echo "$guid")"
ends; sign_in AN "$GOOD"; same capitals_are_the_same_account "$status $(live an)" "303 2"
ends; sign_in hoa "$GOOD"; same another_role "$(roles hoa) $(groups hoa)" "512 "
ends; sign_in binh "$GOOD"; same a_head_still_gives_the_code "$status $location $(session)" "303 /dang-nhap "
ends; sign_in an sai-mat-khau; words wrong_password 401 'không đúng'
ends; sign_in khong-co "$GOOD"; words no_such_account 401 'không đúng'
ends; sign_in stranger "$GOOD"; words in_the_directory_alone 403 'chưa được gắn với một người'
ends; sign_in dung "$GOOD"; words disabled 401 'ngừng sử dụng'
ends; sign_in chi "$GOOD"; words expired_account 401 'hết thời hạn'
for i in 1 2 3; do ldapsearch -x -ZZ -H ldap://127.0.0.1 -D "$(ad_dn em)" -w sai -b "$top" -s base 1.1 > /dev/null 2>&1; done
ends; sign_in em "$GOOD"; words locked 401 'đang bị khóa'
change "$(ad_dn em)" 'replace: lockoutTime' 'lockoutTime: 0'
ends; sign_in em "$GOOD"; same unlocked_again "$status ${#jar[__Host-danhgia]}" "303 43"

# --- passwords ---
fresh=Mot-Mat-Khau-Khac-7
ends; sign_in giang "$GOOD"; get /dang-nhap
verdict must_change_asks_for_it "$([ -z "$(session)" ] && grep -q 'name="repeat"' <<< "$body" || echo "$status")"
post /dang-nhap/mat-khau "old=$GOOD" new=ngan repeat=ngan; words too_weak 422 'chưa đủ mạnh'
post /dang-nhap/mat-khau old=Sai-Mat-Khau-9 "new=$fresh" "repeat=$fresh"; words wrong_old 422 'không đúng'
forgive; post /dang-nhap/mat-khau "old=$GOOD" "new=$fresh" "repeat=$fresh"
same changed_and_in "$status ${#jar[__Host-danhgia]}" "303 43"
ends; sign_in giang "$fresh"; same the_new_one_counts "$status ${#jar[__Host-danhgia]}" "303 43"
get /tai-khoan/mat-khau; post /tai-khoan/mat-khau "old=$fresh" "new=$GOOD" "repeat=$GOOD"
verdict history_is_refused_in_words "$([ "$status" = 422 ] && said | grep -q 'chưa đủ mạnh' || echo "$status $(said)")"
get /tai-khoan/mat-khau; post /tai-khoan/mat-khau "old=$fresh" "new=$fresh-8đ" "repeat=$fresh-8đ"
same own_change_in_vietnamese "$status" 303
ends; sign_in giang "$fresh-8đ"; same and_it_counts "$status ${#jar[__Host-danhgia]}" "303 43"

# --- what changes meanwhile ---
ends; sign_in lan "$GOOD"; lan=$(session); same lan_is_in_the_group "$(groups lan)" ketoan
change "$(ad_dn ke-toan)" 'delete: member' "member: $(ad_dn lan)"
change "$(ad_dn an)" 'replace: userAccountControl' 'userAccountControl: 514'
sql "UPDATE session SET checked_at = checked_at - INTERVAL 1 HOUR"
launch sweep "$BUILD/signin" --sweep -c "$RUN/danhgia.conf"
until_true 40 eval '[ "$(live an)" = 0 ] && [ -z "$(groups lan)" ]'
same the_sweep_sees_it "$(live an) $(live lan) $(roles lan) $(groups lan)" "0 1 0 "

# --- people and places ---
compare() { sed "$1" "$RUN/danhgia.conf" > "$RUN/list.conf"; own "$RUN/list.conf"; shift; as_servant "$BUILD/danhgia" -c "$RUN/list.conf" directory "$@" > "$RUN/out" 2> "$RUN/err"; echo $?; }
counted() { sed -n 's/^directory: \([0-9]* people[^;]*\); .*/\1/p' "$RUN/out"; }
folders="s/^directory.people_base = .*/directory.people_base = OU=Can-bo,$top\ndirectory.unit_from = path\ndirectory.attribute.number = employeeID\ndirectory.head_group = CN=truong-phong,CN=Users,$top\ndirectory.leavers_most = 100/;s/^directory.group_base = .*/directory.group_base = $top/"
same three_hundred_in_two_pages "$(compare "$folders" --preview) $(counted) $(grep -o '^person *p[0-9]* ' "$RUN/out" | sort -u | wc -l)" "0 300 people 300"
same unit_by_folders "$(sed -n 's/^person *p042 *//p' "$RUN/out")" "Vũ Thị Số 42: Chuyên viên, Phòng Ngân sách, Sở Tài chính"
verdict no_number_is_printed "$(grep -h 0790880 "$RUN/out" "$RUN/err")"
compare "$folders;s/^directory.login_attribute = .*/directory.login_attribute = userPrincipalName/" --preview > /dev/null
same by_principal_name "$(grep -c '^person *p[0-9]*@tinh.test ' "$RUN/out")" 300
compare "$folders" > /dev/null
same head_by_a_group_in_a_group "$(sql "SELECT GROUP_CONCAT(subject) FROM directory_change WHERE rank = 'head'") $(sql "SELECT COUNT(*) FROM directory_change WHERE number LIKE '0790880%' AND entry_uuid <> ''")" "p007 300"
sql "DELETE FROM directory_change; DELETE FROM directory_seen"
few="\$a directory.leavers_most = 90"
leave() { compare "$few" --preview > /dev/null; sed -n 's/^leaver *\([a-z]*\) .*/\1/p' "$RUN/out" | tr '\n' ' '; }
change "$(ad_dn binh)" 'replace: department' 'department: Phòng Ngân sách' - 'replace: title' 'title: Chuyên viên'
same who_is_disabled_or_expired_leaves "$(leave)" "an chi dung "
compare "$few" > /dev/null
same a_department_by_its_name "$(sql "SELECT CONCAT(kind, ' ', to_unit) FROM directory_change WHERE subject = 'binh' AND kind IN ('place', 'transfer')")" "transfer 3"
change "$(ad_dn hoa)" 'replace: userAccountControl' 'userAccountControl: 514'
same and_who_is_disabled_later "$(leave)" "an chi dung hoa "
change "$(ad_dn hoa)" 'replace: userAccountControl' 'userAccountControl: 512'

kill "$samba"; wait "$samba" 2> /dev/null
ends; sign_in hoa "$GOOD"; words down_is_said 503 'không trả lời'
verdict no_password_in_logs "$(grep -lF -e "$GOOD" -e "$fresh" "$RUN"/log/*.log)"
exit $failed
