#!/usr/bin/env bash
# Proves: a log number stands at one place in the code and lies in the range of its room
# (table in cgi-bin/README.md).
. "$(dirname "$0")/common.bash"

calls=$(c_text text cgi-bin/*.c cgi-bin/*/*.c | grep -oE '^[^:]+:[0-9]+:|log_(error|warn|info)\([0-9]+' |
	awk '/^cgi-bin/ { at = $0; next } { n = $0; sub(/.*\(/, "", n); print at n }')
verdict log_number_has_one_meaning "$(lines "$calls")" "$(printf '%s\n' "$calls" | awk -F: '
	$3 != "" { if (seen[$3]) print $0 "  (also " seen[$3] ")"; else seen[$3] = $1 ":" $2 }')"
ranges=$(awk -F'|' '/^\| *[0-9]+-[0-9]+ *\|/ { gsub(/ /, "", $2); print $2, $3 }' cgi-bin/README.md 2>/dev/null)
verdict log_number_lies_in_a_range "$(lines "$ranges")" "$(printf '%s\n' "$calls" | awk -F: -v ranges="$ranges" '
	BEGIN { k = split(ranges, r, "\n"); for (i = 1; i <= k; i++) { split(r[i], w, " "); split(w[1], b, "-"); lo[i] = b[1]; hi[i] = b[2] } }
	$3 != "" { ok = 0; for (i = 1; i <= k; i++) if ($3 + 0 >= lo[i] + 0 && $3 + 0 <= hi[i] + 0) ok = 1; if (!ok) print $0 "  (in no range)" }')"
finish
