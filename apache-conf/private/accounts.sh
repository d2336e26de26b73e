# The demo accounts: RUN/accounts.tsv, made once, and their second factors.

demo_rows() { grep -v '^#' "$PRIVATE/demo-accounts.tsv"; }

# Passwords and second factors. The unit is filled in once the database knows it.
make_passwords() {
	local user role factor rest secret
	[ -s "$RUN/accounts.tsv" ] && return
	(umask 077
	printf 'user\tpassword\ttotp_secret\trole\tunit\n'
	demo_rows | while IFS=$'\t' read -r user role factor rest; do
		secret=-
		[ "$factor" = no ] || secret=$(head -c 20 /dev/urandom | base32)
		printf '%s\t%s\t%s\t%s\t-\n' "$user" \
		    "$(head -c 10 /dev/urandom | base32 | tr 'A-Z' 'a-z')" "$secret" "$role"
	done) > "$RUN/accounts.new"
	chmod 600 "$RUN/accounts.new"
	mv "$RUN/accounts.new" "$RUN/accounts.tsv"
}

fill_units() {
	db -N --raw danhgia > "$RUN/tmp/units.tsv" <<-'END' || refuse "the units of the demo accounts cannot be read"
	SELECT p.uid, u.name FROM person p JOIN holding h ON h.person_id = p.id AND h.main = 1
	  JOIN unit u ON u.id = h.unit_id ORDER BY h.id DESC;
	END
	(umask 077
	awk -F '\t' -v OFS='\t' 'FILENAME == ARGV[1] { unit[$1] = $2; next }
	    FNR > 1 && $1 in unit { $5 = unit[$1] } { print }
	' "$RUN/tmp/units.tsv" "$RUN/accounts.tsv" > "$RUN/accounts.new")
	rm -f "$RUN/tmp/units.tsv"
	mv "$RUN/accounts.new" "$RUN/accounts.tsv"
}

# Once: writes the secrets of the second factor into the database, sealed by its program.
enroll() {
	local user password secret rest
	[ -e "$RUN/made/accounts" ] && return
	fill_units
	while IFS=$'\t' read -r user password secret rest; do
		[ "$user" = user ] || [ "$secret" = - ] && continue
		printf '%s\n' "$secret" | danhgia demo-secret "$user" >> "$RUN/log/demo.log" 2>&1 ||
		    refuse "the second factor of $user could not be written; see $RUN/log/demo.log"
	done < "$RUN/accounts.tsv"
	touch "$RUN/made/accounts"
}

show_accounts() {
	printf '%-20s %-18s %-6s %s\n' user password code role
	awk -F '\t' 'NR == FNR { if ($1 !~ /^#/) who[$1] = $5; next }
	    FNR > 1 { printf "%-20s %-18s %-6s %s\n", $1, $2, $3 == "-" ? "-" : "yes", who[$1] }
	' "$PRIVATE/demo-accounts.tsv" "$RUN/accounts.tsv"
}
