#!/usr/bin/env bash
# Proves: both languages hold the same labels with the same holes ({1}, {2}), every label
# that a template or C names exists, no label is there that nobody names, and one thing has one word.
. "$(dirname "$0")/common.bash"

of() { local f=(templates/lang/"$1"/*.hdf); [ ${#f[@]} -gt 0 ] && awk -f "$here/hdf.awk" "${f[@]}"; }
vi=$(of vi)
en=$(of en)
keys() { printf '%s\n' "$1" | cut -f1 | sort; }
n=$(lines "$vi")

verdict labels_are_readable "$n" "$(printf '%s\n%s\n' "$vi" "$en" | grep '^?')"
verdict labels_stand_once "$n" "$( (keys "$vi" | uniq -d | sed 's/^/vi twice: /'; keys "$en" | uniq -d | sed 's/^/en twice: /') )"
verdict labels_in_both_languages "$n" "$(
	comm -23 <(keys "$vi") <(keys "$en") | sed 's/^/missing in en: /'
	comm -13 <(keys "$vi") <(keys "$en") | sed 's/^/missing in vi: /')"
holes() { printf '%s\n' "$1" | awk -F'\t' '{ h = ""; if (index($2, "{1}")) h = h "{1}"; if (index($2, "{2}")) h = h "{2}"; print $1 " " h }' | sort; }
verdict labels_have_the_same_holes "$n" "$(join <(holes "$vi") <(holes "$en") | awk 'NF == 2 || (NF == 3 && $2 != $3)' )"
verdict labels_are_not_empty "$n" "$(printf '%s\n%s\n' "$vi" "$en" | awk -F'\t' '$2 == ""')"
files=(templates/lang/*/*.hdf)
verdict labels_file_is_their_root "${#files[@]}" "$(for f in "${files[@]}"; do
	awk -v noun="$(basename "$f" .hdf)" -v f="$f" -F'\t' '{ split($1, p, "."); if (p[1] != noun) print f ": root " p[1] }' <(awk -f "$here/hdf.awk" "$f") | sort -u
done)"

# One word for one thing: what stands left in vocabulary.tsv is said as what stands right.
verdict labels_use_one_word "$n" "$(printf '%s\n' "$vi" | awk -F'\t' 'FNR == NR { wrong[++k] = $1; right[k] = $2; next }
	{ all = tolower($2); for (i = 1; i <= k; i++) if (index(all, wrong[i])) print $1 ": " wrong[i] " is " right[i] }' "$here/vocabulary.tsv" -)"

# What templates name: L.a.b.c, and L.a.b[…] for all below.
templates=(templates/**/*.cs)
inside=$( [ ${#templates[@]} -gt 0 ] && grep -noE '(^|[^A-Za-z0-9_.])L\.[a-z_0-9.]+\[?' /dev/null "${templates[@]}" | sed -E 's/^([^:]*:[0-9]+:).?L\./\1/')
# What C names: a literal of words joined by dots that is no key of the configuration or
# of a view; "notice.%s" and "catalog.state." stand for all below.
settings=$(c_text text cgi-bin/base/config.c 2>/dev/null | grep -oE '\{ "[a-z_.*]+"' | tr -d '{ "')
in_c=$(c_text text cgi-bin/*.c cgi-bin/{rules,flow,web,page}/*.c |
	sed -E 's/(view|config|json)_[a-z_]+\([^"]*"[^"]*"//g; s/visit_default\([^"]*"[^"]*"//g' |
	awk '{ at = $0; sub(/:[^:]*$/, "", at); match($0, /^[^:]*:[0-9]+:/); at = substr($0, 1, RLENGTH)
		rest = substr($0, RLENGTH + 1)
		while (match(rest, /"[a-z_]+\.[a-z_0-9.%]*"/)) {
			print at substr(rest, RSTART + 1, RLENGTH - 2); rest = substr(rest, RSTART + RLENGTH) } }' |
	grep -vE ':[a-z_]+\.(cs|c|h|sql|conf|json|xlsx|hdf|html|txt|js|css)$')
in_c=$(printf '%s\n' "$in_c" | awk -v settings="$settings" 'BEGIN { k = split(settings, s, "\n"); for (i = 1; i <= k; i++) known[s[i]] = 1 }
	{ key = $0; sub(/^[^:]*:[0-9]+:/, "", key); star = key; sub(/%s$/, "*", star); if (!known[key] && !known[star]) print }')

wanted=$(printf '%s\n%s\n' "$inside" "$in_c" | grep .)
verdict labels_that_are_named_exist "$(lines "$wanted")" "$(awk '
	FNR == NR { list[++k] = $0; leaf[$0] = 1
		for (p = $0; sub(/\.[^.]*$/, "", p);) branch[p] = 1
		next }
	function some(front,  i) { for (i = 1; i <= k; i++) if (index(list[i], front) == 1) return 1; return 0 }
	{ key = $0; sub(/^[^:]*:[0-9]+:/, "", key)
	  if (key ~ /[%[]|\.$/) { sub(/[%[].*$/, "", key); ok = some(key) }
	  else ok = leaf[key] || (branch[key] && $0 ~ /\.cs:/)
	  if (!ok) print $0 "  (no such label)" }' <(keys "$vi") <(printf '%s\n' "$wanted"))"

# Named: literally, below a named branch, or chosen by a word that C hands over
# ("notice.%s": kinds of notices, names of roles and agencies).
verdict labels_are_used "$n" "$(awk '
	FNR == NR { key = $0; sub(/^[^:]*:[0-9]+:/, "", key)
		if (key ~ /[%[]|\.$/) { sub(/[%[].*$/, "", key); front[++m] = key }
		else used[key] = 1
		next }
	{ ok = used[$0]
	  for (p = $0; !ok && sub(/\.[^.]*$/, "", p);) ok = used[p]
	  for (i = 1; i <= m && !ok; i++) ok = index($0, front[i]) == 1
	  if (!ok) print "nobody names " $0 }' <(printf '%s\n' "$wanted") <(keys "$vi"))"
finish
