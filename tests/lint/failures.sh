#!/usr/bin/env bash
# Proves: every word with which C says that something of another system failed has a label in both languages, and every such
# label is said by C; what its source, its sender or who keeps the server has to do stands in it; whoever may have to mend
# something has a name.
. "$(dirname "$0")/common.bash"

labels=$(for lang in vi en; do
	f=(templates/lang/"$lang"/*.hdf)
	[ ${#f[@]} -gt 0 ] && awk -f "$here/hdf.awk" "${f[@]}" | sed "s/^/$lang /"
done)
# "file: statement" a line: C without comments, cut at ; { and }.
statements=$(c_text text cgi-bin/{rules,remote,flow,page}/*.c | awk '
	function say() { gsub(/[\t ]+/, " ", all); n = split(all, s, /[;{}]/); for (i = 1; i <= n; i++) print file ": " s[i]; all = "" }
	{ f = $0; sub(/:.*/, "", f); if (f != file) say(); file = f; sub(/^[^:]*:[0-9]+:/, ""); all = all " " $0 } END { say() }')
quoted() { grep -oE '"[a-z_0-9]+"' | tr -d '"'; }

# every ROOT FILES PATTERN: all words in what matches there, as ROOT.<word>; last: the last word alone.
every() { printf '%s\n' "$statements" | grep -E "^cgi-bin/$2" | grep -oE "$3" | quoted | sed "s/^/$1./"; }
last() { printf '%s\n' "$statements" | grep -E "^cgi-bin/$2" | grep -oE "$3" | sed -E 's/.*("[a-z_0-9]+")[^"]*$/\1/' | quoted | sed "s/^/$1./"; }
some='"[a-z_]+"( : "[a-z_]+")?'
wanted=$(
	every source.why '(flow/(pull|source_try)|rules/source)' 'why(_r)? = .*'
	every source.why 'flow/pull' "pull_fail\\([^\"]*$some"
	every source.why 'flow/pull' 'return "token"'
	every source.why 'flow/' 'source_run_finish\([^"]*"", "[a-z_]+"'
	every national.why 'flow/national_send' 'b->why = "[a-z_]+"'
	for root in source.why national.why; do every $root remote/http.c '(\[HTTP_[A-Z_]+\] = |return status ==).*'; done
	last task.error 'rules/task' 'flawed\(mem, flaw, [^,]+, "[a-z_]+"'
	last task.error 'page/api_take' 'flawed\((""|"[a-z_]+"|[a-z_]+), "[a-z_]+"'
	last task.error 'flow/' 'task_spoil\([^,]+, "[a-z_]+", "[a-z_]+"'
	every task.error 'flow/pull_http' '"unread[a-z_]*"'
	last source.refused 'rules/source.c' 'flaw\("[a-z_]+", "[a-z_]+"'
	every api.problem 'page/(api|bearer)' "(api_problem|challenge)\\(v, [^\"]*$some"
	printf '%s\n' "$statements" | grep -E '^cgi-bin/page/api' | grep -oE 'api_wrong\(v, ("[a-z_]+"|[a-z_]+), .*' |
		sed -E 's/api_wrong\(v, ("[a-z_]+"|[a-z_]+), //; s/\).*//' | quoted | sed 's/^/api.wrong./'
	every directory.why 'flow/directory' 'run\.why = "[a-z_]+"'
)
wanted=$(printf '%s\n' "$wanted" | sort -u | grep .)
keys() { printf '%s\n' "$labels" | sed -n "s/^$1 \([^\t]*\)\t.*/\1/p" | sort; }
verdict failures_have_words "$(lines "$wanted")" "$(for lang in vi en; do
	comm -13 <(keys $lang) <(printf '%s\n' "$wanted") | sed "s/$/: no label in $lang/"
done)"
told=$(keys vi | grep -E '^(source\.why|national\.why|task\.error|api\.problem|api\.wrong)\.')
verdict failures_are_said "$(lines "$told")" "$(comm -23 <(printf '%s\n' "$told") <(printf '%s\n' "$wanted") | sed 's/$/: no C says it/')"
# What to do, or that it ends by itself.
verdict failures_say_how "$(lines "$told")" "$(printf '%s\n' "$labels" | sed -n 's/^vi //p' |
	grep -E '^(source\.why|national\.why|task\.error|api\.problem)\.' | awk -F'\t' '$2 !~ /[Hh]ãy |cần |sẽ |phải |[Ll]ần sau/ { print $1 ": " $2 }')"
menders() { c_text text cgi-bin/rules/*.c | tr '\n' ' ' | grep -oE "$1_mender_name\[[^;]*" | quoted | sed "s/^/$1.$2./"; }
who=$(menders task mender; menders national mender; menders national refusal)
verdict failures_have_menders "$(lines "$who")" "$(for lang in vi en; do
	comm -13 <(keys $lang) <(printf '%s\n' "$who" | sort) | sed "s/$/: no label in $lang/"
done)"
finish
