#!/usr/bin/env bash
# Proves, after everything was asked of the instance: no two paths of Apache share a
# worker by accident (AH01146), no sanitizer spoke, no program died, no statement failed.
set -u
failed=0
shopt -s nullglob globstar
logs=("${RUN:?}"/log/**/*)
files=()
for f in "${logs[@]}"; do [ -f "$f" ] && files+=("$f"); done
verdict() {
	if [ "${#files[@]}" -eq 0 ]; then
		echo "# no log in $RUN/log"
	elif [ -z "$2" ]; then
		echo "ok $1 (${#files[@]} logs)"
		return
	fi
	printf '%s\n' "$2" | head -n 20 | sed 's/^/# /'
	echo "not ok $1"
	failed=1
}
look() { [ "${#files[@]}" -gt 0 ] && grep -aE "$@" /dev/null "${files[@]}"; }
verdict "no shared worker in Apache" "$(look 'AH01146')"
verdict "no sanitizer spoke" "$(look '(Address|Leak|UndefinedBehavior)Sanitizer|runtime error:')"
verdict "no program was killed by a signal" "$(look -i 'segmentation fault|signal 11|signal 6|SIGSEGV|SIGABRT|stack smashing')"
verdict "no worker ended before its time" "$(look '"no":404,.*ended: status')"
exit $failed
