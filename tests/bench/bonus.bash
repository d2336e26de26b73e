# Bonuses: 10,000 people who share a fund, and what must hold of any rule. Sourced by run.
# shellcheck shell=bash
gcc -O2 -Wall -Wextra -D_GNU_SOURCE -Icgi-bin -o "$state/bonus" "$bench/bonus.c" build/libdanhgia.a -lgmp -ljansson -lutf8proc -lcrypto ||
	die "bonus does not build"
make -s build/unit/test_bonus > "$state/build.log" 2>&1 || die "the properties do not build; see $state/build.log"
"$state/bonus" count 10000 $((rounds * 4)) > "$state/bonus.tsv" || die "the sum of what was shared is another"
printf '      10,000 people of %s weights: %s us at the most\n' "$(awk 'END { print $2 }' "$state/bonus.tsv")" "$(sort -n "$state/bonus.tsv" | awk 'END { print $1 }')"
goal "10,000 people share a fund, CPU ms" "$(awk '{ print $1 / 1000 }' "$state/bonus.tsv" | median)" '<=' 50
goal "1,000 rules by chance for 1,000 people: what does not hold" \
	"$(RULES=1000 build/unit/test_bonus | awk '/^ok any_rule_for_anybody$/ { ok = 1 } /^#/ { n++ } END { if (ok) print n + 0 }')" '==' 0
