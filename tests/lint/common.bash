# Sourced by every lint. A lint looks at the tree named by its argument (default:
# this one), and says what it found through `verdict`. A lint that found nothing
# to look at fails: it would otherwise pass for ever after a folder is renamed.
# shellcheck shell=bash
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "${1:-$here/../..}" || exit 2
failed=0
shopt -s nullglob globstar
export LC_ALL=C.UTF-8

# verdict NAME LOOKED_AT FAULTS: one fault a line; prints the line that tests/run counts.
verdict() {
	if [ "$2" -eq 0 ]; then
		echo "# nothing to check"
		echo "not ok $1"
	elif [ -n "$3" ]; then
		printf '%s\n' "$3" | sed 's/^/# /'
		echo "not ok $1"
	else
		echo "ok $1 ($2)"
		return 0
	fi
	failed=1
}
finish() { exit "$failed"; }

# How many lines, 0 for an empty text.
lines() { if [ -z "$1" ]; then echo 0; else printf '%s\n' "$1" | wc -l; fi; }

# C as "file:line:text" without comments: want=code with empty strings, want=text
# with strings, want=strings with strings alone.
c_text() {
	local want=$1
	shift
	[ $# -gt 0 ] && awk -v want="$want" -f "$here/c_text.awk" "$@"
}
