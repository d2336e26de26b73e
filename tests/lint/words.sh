#!/usr/bin/env bash
# Proves: nothing unfinished, no secret, no path of somebody's machine, no file that tools
# make stands in the tree.
. "$(dirname "$0")/common.bash"

if git rev-parse --is-inside-work-tree >/dev/null 2>&1 && [ -e .git ]; then
	mapfile -t files < <(git ls-files -co --exclude-standard)
else
	mapfile -t files < <(find . -type f -not -path './.git/*' | sed 's,^\./,,')
fi
n=${#files[@]}
# This folder plants what it looks for.
text=$(for f in "${files[@]}"; do [ -f "$f" ] && case $f in tests/lint/words.sh|tests/lint/self_test.sh|*.xlsx|*.xls|*.png|*.ico|*/package-lock.json) ;; *) echo "$f" ;; esac; done)
look() { [ -n "$text" ] && printf '%s\n' "$text" | tr '\n' '\0' | xargs -0 grep -nIE "$@" /dev/null; }
verdict words_nothing_unfinished "$n" "$(look '(^|[^A-Za-z])(TODO|FIXME|XXX|HACK|TBD)([^A-Za-zx]|$)' | grep -vE 'mktemp|XXXXXX|^tests/README.md')"
verdict words_no_secret "$n" "$(look -e '-----BEGIN [A-Z ]*PRIVATE KEY-----|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|xox[baprs]-[0-9A-Za-z-]{10}')"
verdict words_no_foreign_path "$n" "$(look '(^|[^A-Za-z0-9_.])/(work|home/[a-z]+|Users)/[a-z]')"
verdict words_nothing_made_by_tools "$n" "$(printf '%s\n' "${files[@]}" | grep -E '(^|/)(node_modules|build|core)/|\.(o|a|so|pyc|orig|rej|swp|log)$|(^|/)accounts\.tsv$')"
locks=$(printf '%s\n' "${files[@]}" | grep -E '(^|/)package-lock\.json$')
verdict words_lockfiles_without_addresses "$(lines "$locks")" "$(for f in $locks; do grep -nE '"resolved"|https?://(registry|[a-z.]*npm)' /dev/null "$f"; done)"
finish
