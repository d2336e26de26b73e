#!/usr/bin/env bash
# Proves: each kind of notice that people are told (a label of notice.hdf that says who or what)
# stands in rules/mail.c, has its name for the page where people choose, and its field there.
. "$(dirname "$0")/common.bash"

kinds=$(awk -f "$here/hdf.awk" templates/lang/vi/notice.hdf 2> /dev/null | awk -F'\t' '$1 ~ /^notice\.[a-z_]+$/ && $0 ~ /\{1\}/ { sub(/^notice\./, "", $1); print $1 }')
known=$(grep -ohE '\{ "[a-z_]+", MAIL_' cgi-bin/*/mail.c 2> /dev/null | grep -oE '[a-z_]{3,}')
faults=$(comm -3 <(sort <<< "$kinds") <(sort <<< "$known") | tr -d '\t' | sed 's/$/: not both in notice.hdf and in rules\/mail.c/'
	for kind in $known; do
		grep -qE "^    $kind = " templates/lang/vi/mail.hdf 2> /dev/null || echo "$kind: no label mail.kind.$kind"
		grep -qF "{ \"$kind\", FIELD_CHOICE" cgi-bin/*/mail.c 2> /dev/null || echo "$kind: no field in page/mail.c"
	done)
verdict mail_knows_every_kind_of_notice "$(lines "$kinds")" "$faults"
finish
