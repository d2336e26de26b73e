#!/bin/bash
# Proves `danhgia similar`: columns, thresholds, order of the two ids, what is wrong with a file.
cd "$(dirname "$0")/../.." || exit 2
program=${BUILD:-build}/danhgia
at=$(mktemp -d) || exit 2
trap 'rm -rf "$at"' EXIT
same() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1"; printf '# got %s\n# want %s\n' "$2" "$3"; failed=1; fi; }
run() { "$program" similar "$@" 2> "$at/said" | sort; }
status() { "$program" similar "$@" > /dev/null 2>&1; echo $?; }

printf '%s\t%s\t%s\n' a stc 'Thẩm định hồ sơ đất đai cấp tỉnh' b stc 'THẨM ĐỊNH HỒ SƠ ĐẤT ĐAI, CẤP TỈNH.' c snv 'Thẩm định hồ sơ đất đai cấp xã' \
	d snv 'Thẩm định hồ sơ đất đai' e sxd 'Trồng cây bên đường' > "$at/rows.tsv"
# N = 4: tỉnh, xã weigh 22 = 16 ln 4, the others 16; 112 / 156 and 96 / 134
same pairs "$(run "$at/rows.tsv")" "$(printf '%s\n' $'a\tb\t1.000\tsame' $'a\tc\t0.717\tdifferent' $'a\td\t0.716\tpossible' $'b\tc\t0.717\tdifferent' $'b\td\t0.716\tpossible' $'c\td\t0.716\tpossible')"
same threshold_of_717 "$(run --threshold 0.717 "$at/rows.tsv" | cut -f1,2 | tr '\t\n' '- ')" "a-b a-c b-c "
same threshold_of_1 "$(run --threshold 1 "$at/rows.tsv")" $'a\tb\t1.000\tsame'
same threshold_of_1_with_zeros "$(run --threshold 1.000 "$at/rows.tsv")" $'a\tb\t1.000\tsame'
same crlf "$(sed 's/$/\r/' "$at/rows.tsv" > "$at/crlf.tsv"; run "$at/crlf.tsv")" "$(run "$at/rows.tsv")"
same as_windows_begins_a_text "$({ printf '\xef\xbb\xbf'; cat "$at/rows.tsv"; } > "$at/bom.tsv"; run "$at/bom.tsv")" "$(run "$at/rows.tsv")"
same last_line_without_end "$(printf %s "$(cat "$at/rows.tsv")" > "$at/cut.tsv"; run "$at/cut.tsv")" "$(run "$at/rows.tsv")"
same pairs_of_one_unit_too "$(sed 's/\tsnv\t/\tstc\t/' "$at/rows.tsv" > "$at/one.tsv"; run "$at/one.tsv")" "$(run "$at/rows.tsv")"
tac "$at/rows.tsv" > "$at/back.tsv"
same first_id_stands_above "$(run "$at/back.tsv" | awk -F '\t' '{ print $2 "\t" $1 "\t" $3 "\t" $4 }' | sort)" "$(run "$at/rows.tsv")"
same good_file "$(status "$at/rows.tsv")" 0
: > "$at/empty.tsv"
same empty_file "$(run "$at/empty.tsv")/$(status "$at/empty.tsv")" /0
{ head -2 "$at/rows.tsv"; printf 'x\ty\n'; printf 'z\tu\t\xff\n'; } > "$at/bad.tsv"
same bad_lines_are_named "$(run "$at/bad.tsv")/$(grep -o 'line [0-9]*' "$at/said" | tr '\n' ' ')" $'a\tb\t1.000\tsame/line 3 line 4 '
same bad_lines_in_the_status "$(status "$at/bad.tsv")" 1
same no_such_file "$(status "$at/nothing.tsv")" 1
same a_folder "$(status "$at")" 1
for wrong in 0 0.0 1.1 -1 0,65 65 0.6501 x; do same "threshold_$wrong" "$(status --threshold $wrong "$at/rows.tsv")" 2; done
same full_disk "$("$program" similar "$at/rows.tsv" > /dev/full 2> /dev/null; echo $?)" 1
exit "${failed:-0}"
