#!/usr/bin/env bash
# Proves: a file includes only what the table of cgi-bin/README.md lets its room include.
. "$(dirname "$0")/common.bash"

# "room allowed allowed …" from the rows of the table; words that are no rooms are libraries.
table=$(awk -F'|' '/^## /{ if (seen) exit } /^\| *room /{ seen = 1; next }
	seen && /^\| *[a-z]/ { gsub(/,/, " "); print $2, $3 }' cgi-bin/README.md 2>/dev/null)
rooms=$(printf '%s\n' "$table" | awk '{ print $1 }')
folders=$(for d in cgi-bin/*/; do basename "$d"; done)
faults=
for d in $folders; do
	grep -qx "$d" <<<"$rooms" || faults+="cgi-bin/$d: not in the table of cgi-bin/README.md"$'\n'
done
verdict layers_rooms_are_in_the_table "$(lines "$folders")" "${faults%$'\n'}"

includes=$(grep -nE '^[[:space:]]*#[[:space:]]*include[[:space:]]*"' /dev/null \
	cgi-bin/*.c cgi-bin/*/*.c cgi-bin/*/*.h 2>/dev/null)
faults=$(printf '%s\n' "$includes" | awk -v table="$table" '
BEGIN {
	n = split(table, row, "\n")
	for (i = 1; i <= n; i++) {
		k = split(row[i], word, " ")
		known[word[1]] = 1
		may[word[1], word[1]] = 1
		for (j = 2; j <= k; j++) may[word[1], word[j]] = 1
	}
	# Programs are table and main: page hands them all they need.
	split("base rules flow web page render", word, " ")
	for (j in word) may["program", word[j]] = 1
	# The worker and the command line are programs without pages; sql is checked by them.
	may["program", "remote"] = may["program", "store"] = 0
}
NF == 0 { next }
{
	file = $0; sub(/:.*/, "", file)
	target = $0; sub(/^[^"]*"/, "", target); sub(/".*/, "", target)
	parts = split(file, p, "/")
	room = parts == 2 ? "program" : p[2]
	if (target !~ /\//) { print $0 "  (an include names its room)"; next }
	want = target; sub(/\/.*/, "", want)
	if (!may[room, want]) print $0 "  (" room " may not include " want ")"
}')
verdict layers_includes "$(lines "$includes")" "$faults"
finish
