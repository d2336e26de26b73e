# Near-duplicates: made rows of a province and of a nation, against scans that know no search, AllPairs,
# pg_trgm of PostgreSQL and FULLTEXT of MariaDB on the same rows. Sourced by run.
# shellcheck shell=bash
gcc -O2 -Wall -Wextra -D_GNU_SOURCE -Icgi-bin -o "$state/similar" "$bench/similar.c" build/libdanhgia.a -lutf8proc -ljansson -lcrypto ||
	die "similar does not build"
rows() { node "$bench/similar_rows.js" "$1" > "$state/rows.$1"; }
for n in 5000 50000 200000 1000000; do rows "$n"; done
field() { awk -v k="$1" '{ print $k }'; }
# timed N THRESHOLD: medians of "prepare pairs peak", microseconds and KiB.
timed() {
	local i
	for ((i = 0; i < rounds; i++)); do "$state/similar" time "$state/rows.$1" "$2"; done > "$state/similar.tsv"
	awk '{ print $3 + $4 }' "$state/similar.tsv" | median
}
seconds() { awk -v us="$1" 'BEGIN { printf "%.3f\n", us / 1000000 }'; }

us=$(timed 50000 650)
printf '      50,000 rows at 0.65: %s us preparing, %s us finding and judging, %s units, %s pairs of them, %s the same\n' \
	"$(field 3 < "$state/similar.tsv" | median)" "$(field 4 < "$state/similar.tsv" | median)" $(head -1 "$state/similar.tsv" | awk '{ print $2, $5, $6 }')
goal "50,000 rows at 0.65, all pairs with verdicts, CPU s" "$(seconds "$us")" '<=' 0.25
goal "memory beside the input, MiB" "$(field 7 < "$state/similar.tsv" | median | awk '{ print $1 / 1024 }')" '<=' 64
us=$(timed 1000000 750)
printf '      1,000,000 rows at 0.75: %s us preparing, %s us finding and judging, %s units, %s pairs of them, %s the same\n' \
	"$(field 3 < "$state/similar.tsv" | median)" "$(field 4 < "$state/similar.tsv" | median)" $(head -1 "$state/similar.tsv" | awk '{ print $2, $5, $6 }')
goal "1,000,000 rows at 0.75, all pairs with verdicts, CPU s" "$(seconds "$us")" '<=' 6
goal "memory beside the input, MiB" "$(field 7 < "$state/similar.tsv" | median | awk '{ print $1 / 1024 }')" '<=' 400

goal "5,000 rows: pairs at 0.50, 0.65, 0.75, 0.90 that are not those of a scan" \
	"$("$state/similar" scan "$state/rows.5000" 500 650 750 900 | awk '{ n++; s += $2 } END { if (n == 4) print s }')" '==' 0
read -r pairs wrong ours theirs <<< "$("$state/similar" plain "$state/rows.200000" 750)"
printf '      200,000 rows at 0.75: %s pairs; ours %s us, AllPairs %s us\n' "$pairs" "$ours" "$theirs"
goal "200,000 rows: pairs that are not those of AllPairs" "$wrong" '==' 0
goal "200,000 rows: AllPairs / ours, CPU" "$(ratio "$theirs" "$ours")" '>=' 10

read -r p50 _ p99 wrong answers <<< "$("$state/similar" find "$state/rows.50000" 500 2000)"
printf '      look-up of a row less one word in 50,000: p50 %s ns, %s answers of 2,000\n' "$p50" "$answers"
goal "look-up in 50,000, p99 us" "$((p99 / 1000))" '<=' 500
goal "best ten that are not those of a scan (100 rows)" "$wrong" '==' 0
read -r _ _ p99 wrong _ <<< "$("$state/similar" find "$state/rows.1000000" 500 1000)"
goal "look-up in 1,000,000, p99 us" "$((p99 / 1000))" '<=' 6000
goal "best ten that are not those of a scan (50 rows)" "$wrong" '==' 0

goal "hard negatives of 1,000,000 rows that the lexicon tells from what they were made of" "$("$state/similar" hard "$state/rows.1000000" 0)" '==' 0
cut -f 1-3 "$state/rows.50000" > "$state/given.tsv"
build/danhgia similar --threshold 0.65 "$state/given.tsv" | node "$bench/similar_quality.js" "$state/rows.50000" > "$state/quality.tsv"
printf '      50,000 rows: pairs of which a row came about so; precision and recall of "same", then of "same" or "possible"\n'
awk -F '\t' '$1 == "way" { printf "      %-14s %7d   %s %s   %s %s\n", $2, $3, $4, $5, $6, $7 }' "$state/quality.tsv"
quality() { awk -F '\t' -v k="$1" -v n="${2:-2}" '$1 == k { print $n }' "$state/quality.tsv"; }
printf '      "same" or "possible": precision %s\n' "$(quality precision_possible)"
printf '      hard negatives: %s pairs with what they were made of, of which %s "same", %s "possible"; %s of them, of which %s and %s have such a pair\n' \
	"$(quality hard)" "$(quality hard 3)" "$(quality hard 4)" "$(quality hard_meanings)" "$(quality hard_meanings 3)" "$(quality hard_meanings 4)"
goal '"same": precision' "$(quality precision)" '>=' 0.95
goal '"same": recall' "$(quality recall)" '>=' 0.90
goal '"same" or "possible": recall' "$(quality recall_possible)" '>=' 0.98
goal 'pairs of a hard negative with what it was made of that are "same"' "$(awk -F '\t' '$1 == "hard" && $2 > 0 { printf "%.4f", $3 / $2 }' "$state/quality.tsv")" '<=' 0.05

. "$bench/similar_live.bash"
# The same 200 look-ups at 0.5 in PostgreSQL (pg_trgm, GIN) and MariaDB (FULLTEXT), medians inside the server.
. "$bench/similar_peers.bash"
