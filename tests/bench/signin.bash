# Whole sign-ins against what the same directory gives to bare search + bind + groups.
# shellcheck shell=bash
awk -F '\t' 'FNR > 1 && $3 == "-" { print $1, $2 }' "$RUN/accounts.tsv" > "$state/people"

raw() {
	"$state/ldap_raw" "$(conf directory.uris)" "$(conf directory.ca_file)" "$(conf directory.bind_dn)" \
	    "$(conf directory.password_file)" "$(conf directory.people_base)" "$(conf directory.group_base)" \
	    "$state/people" "$1" "$each"
}
whole() {
	"$state/http_signin" "https://localhost:$PORT$(conf base_path)" "localhost:$PORT:127.0.0.1" \
	    "$RUN/ca.pem" "$state/people" "$1" "$each"
}
for clients in 1 8; do
	: > "$state/raw"; : > "$state/whole"; bad=0
	for ((i = 0; i < rounds; i++)); do
		raw "$clients" | cut -d' ' -f1 >> "$state/raw"
		line=$(whole "$clients")
		echo "${line%% *}" >> "$state/whole"
		bad=$((bad + ${line##* }))
	done
	a=$(median < "$state/whole") b=$(median < "$state/raw")
	printf '      %d clients: %s sign-ins/s, directory alone %s/s, %d failed\n' "$clients" "$a" "$b" "$bad"
	goal "sign-ins at $clients clients / directory alone" "$(ratio "$a" "$b")" '>=' "$([ "$clients" = 1 ] && echo 0.12 || echo 0.20)"
	goal "failed sign-ins at $clients clients" "$bad" '==' 0
done
