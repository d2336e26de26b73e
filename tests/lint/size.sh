#!/usr/bin/env bash
# Proves: no function over 80 lines, no C file over 500, no header over 120; the ninth
# decile of functions is at most 45 lines.
. "$(dirname "$0")/common.bash"

files=(cgi-bin/*.c cgi-bin/*/*.c)
headers=(cgi-bin/*/*.h)
functions=
[ ${#files[@]} -gt 0 ] && functions=$(ctags -f - --languages=C --kinds-C=f --fields=+ne --excmd=number "${files[@]}" |
	awk -F'\t' '{ from = to = 0
		for (i = 4; i <= NF; i++) {
			if ($i ~ /^line:/) from = substr($i, 6)
			if ($i ~ /^end:/) to = substr($i, 5)
		}
		print to - from + 1, $2 ":" from, $1 }')
verdict size_functions "$(lines "$functions")" \
	"$(printf '%s\n' "$functions" | awk '$1 > 80 { print $2, $3, "has", $1, "lines (most: 80)" }')"
verdict size_functions_ninth_decile "$(lines "$functions")" \
	"$(printf '%s\n' "$functions" | sort -n | awk '{ n[NR] = $1 } END { at = int(NR * 9 / 10); if (n[at] > 45) print "p90 is", n[at], "lines (most: 45)" }')"
verdict size_files "${#files[@]}" "$([ ${#files[@]} -gt 0 ] && wc -l "${files[@]}" | awk '$2 != "total" && $1 > 500 { print $2, "has", $1, "lines (most: 500)" }')"
verdict size_headers "${#headers[@]}" "$([ ${#headers[@]} -gt 0 ] && wc -l "${headers[@]}" | awk '$2 != "total" && $1 > 120 { print $2, "has", $1, "lines (most: 120)" }')"
finish
