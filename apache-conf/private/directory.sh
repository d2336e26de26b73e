# slapd in RUN/slapd: StartTLS on a loopback port, ldapi for administration.

SUFFIX=dc=daklak,dc=gov,dc=vn
ROLE_GROUPS="appraiser appraisal-lead chairman finance admin auditor"

write_slapd_conf() {
	local uid
	uid=$(as_servant id -u)
	cat > "$RUN/etc/slapd.conf" <<-END
	include /etc/ldap/schema/core.schema
	include /etc/ldap/schema/cosine.schema
	include /etc/ldap/schema/inetorgperson.schema
	modulepath /usr/lib/ldap
	moduleload back_mdb
	moduleload ppolicy
	moduleload memberof
	pidfile $RUN/slapd/slapd.pid
	argsfile $RUN/slapd/slapd.args
	loglevel none
	sizelimit 500
	idletimeout 0
	writetimeout 30
	TLSCACertificateFile $RUN/ca.pem
	TLSCertificateFile $RUN/tls/server.pem
	TLSCertificateKeyFile $RUN/tls/server.key
	TLSProtocolMin 3.3
	# A password crosses a port under TLS alone.
	security simple_bind=128
	# Administration: by who owns the files, or root, through ldapi. No password.
	authz-regexp "gidNumber=[0-9]+\\\\+uidNumber=(0|$uid),cn=peercred,cn=external,cn=auth" "cn=manager,$SUFFIX"
	database mdb
	suffix "$SUFFIX"
	rootdn "cn=manager,$SUFFIX"
	directory $RUN/slapd/data
	maxsize 268435456
	# Everybody is listed page by page; the limit above is of one page.
	limits dn.exact="cn=danhgia,ou=services,$SUFFIX" size.prtotal=unlimited
	index objectClass,uid,member,memberOf eq
	index cn,sn eq,sub
	index entryUUID,entryCSN eq
	overlay memberof
	memberof-refint TRUE
	overlay ppolicy
	ppolicy_default "cn=default,ou=policies,$SUFFIX"
	ppolicy_use_lockout
	ppolicy_hash_cleartext
	access to attrs=userPassword
	  by self =xw
	  by anonymous auth
	  by * none
	access to dn.subtree="ou=people,$SUFFIX"
	  by dn.exact="cn=danhgia,ou=services,$SUFFIX" read
	  by self read
	  by * none
	access to dn.subtree="ou=groups,$SUFFIX"
	  by dn.exact="cn=danhgia,ou=services,$SUFFIX" read
	  by * none
	access to dn.subtree="ou=policies,$SUFFIX"
	  by dn.exact="cn=danhgia,ou=services,$SUFFIX" read
	  by * none
	access to dn.base="$SUFFIX"
	  by dn.exact="cn=danhgia,ou=services,$SUFFIX" search
	  by * none
	access to * by * none
	END
}

# What stands above the people: the tree, the service account, two password policies.
ground_ldif() {
	secret_file "$RUN/secret/ldap-service"
	sed -e "s/@SUFFIX@/$SUFFIX/g" \
	    -e "s|@SERVICE@|$(hash_of "$(cat "$RUN/secret/ldap-service")")|" "$PRIVATE/ground.ldif"
}
hash_of() { slappasswd -h '{SSHA}' -T <(printf '%s' "$1"); }

# Adds to each person of the demo a password: the accounts their own, all others
# one that nobody knows.
with_passwords() {
	local user password
	{
		while IFS=$'\t' read -r user password _; do
			[ "$user" = user ] || printf '%s\t%s\n' "$user" "$(hash_of "$password")"
		done < "$RUN/accounts.tsv"
		printf '*\t%s\n' "$(hash_of "$(head -c 32 /dev/urandom | base64)")"
	} > "$RUN/secret/hashes"
	awk -F '\t' 'NR == FNR { hash[$1] = $2; next }
	    { print }
	    /^uid: / { uid = substr($0, 6); print "userPassword: " (uid in hash ? hash[uid] : hash["*"]) }
	' "$RUN/secret/hashes" "$RUN/tmp/people.ldif"
	rm -f "$RUN/secret/hashes"
}

fill_slapd() {
	local folder=$RUN/slapd.new
	rm -rf "$folder"
	mkdir -m 700 "$folder" "$folder/data"
	danhgia demo-directory > "$RUN/tmp/people.ldif" 2>> "$RUN/log/demo.log" ||
	    refuse "the people of the demo could not be written; see $RUN/log/demo.log"
	{ ground_ldif; with_passwords; } > "$folder/all.ldif"
	sed "s|$RUN/slapd/|$folder/|" "$RUN/etc/slapd.conf" > "$folder/slapd.conf"
	[ "$(id -u)" -ne 0 ] || chown -R "$SERVANT:" "$folder"
	as_servant slapadd -q -f "$folder/slapd.conf" -l "$folder/all.ldif" \
	    > "$RUN/log/slapadd.log" 2>&1 ||
	    refuse "slapadd did not take the people of the demo; see $RUN/log/slapadd.log"
	rm -f "$folder/all.ldif" "$folder/slapd.conf" "$RUN/tmp/people.ldif"
	mv "$folder" "$RUN/slapd"
}

start_slapd() {
	pid_of slapd > /dev/null && return
	choose_port ldap
	write_slapd_conf
	[ -d "$RUN/slapd" ] || fill_slapd
	launch slapd slapd -d 0 -f "$RUN/etc/slapd.conf" \
	    -h "ldap://127.0.0.1:$(cat "$RUN/etc/ldap.port")/ ldapi://${RUN//\//%2F}%2Fldapi.sock/"
}

ldapi() {
	local program=$1
	shift
	as_servant env LDAPNOINIT=1 "$program" -Q -Y EXTERNAL \
	    -H "ldapi://${RUN//\//%2F}%2Fldapi.sock/" "$@"
}
await_slapd() { until_serving slapd 15 ldapi ldapsearch -LLL -b '' -s base 1.1; }

dn_of() { ldapi ldapsearch -LLL -o ldif-wrap=no -b "ou=people,$SUFFIX" "(uid=$1)" 1.1 | sed -n 's/^dn: //p'; }

# Groups come over the wire, because memberOf is filled for those alone. The
# appraisers are one group further down, as a directory of a province has it.
make_groups() {
	local group user role factor of who members
	[ -e "$RUN/made/groups" ] && return
	for group in $ROLE_GROUPS; do
		members=
		while IFS=$'\t' read -r user role factor of who; do
			[ "$of" != "danhgia-$group" ] || members="$members$(dn_of "$user")"$'\n'
		done < "$PRIVATE/demo-accounts.tsv"
		if [ "$group" = appraiser ]; then
			group_ldif tham-dinh-danh-muc "$members"
			members="cn=tham-dinh-danh-muc,ou=groups,$SUFFIX"
		fi
		group_ldif "danhgia-$group" "$members"
	done > "$RUN/tmp/groups.ldif"
	ldapi ldapadd -c -f "$RUN/tmp/groups.ldif" > "$RUN/log/groups.log" 2>&1 ||
	    grep -q 'Already exists (68)' "$RUN/log/groups.log" ||
	    refuse "the groups of the directory could not be made; see $RUN/log/groups.log"
	touch "$RUN/made/groups"
}
group_ldif() {
	printf 'dn: cn=%s,ou=groups,%s\nobjectClass: groupOfNames\ncn: %s\n' "$1" "$SUFFIX" "$1"
	printf '%s\n' "$2" | sed -n 's/^..*/member: &/p'
	echo
}
