# Bonuses: 10,000 people who share a fund, what must hold of any rule, and rules tried out on a body of 200 in the tables of the whole
# province. Sourced by run.
# shellcheck shell=bash
. "$bench/live.bash"
gcc -O2 -Wall -Wextra -D_GNU_SOURCE -Icgi-bin -o "$state/bonus" "$bench/bonus.c" build/libdanhgia.a -lgmp -ljansson -lutf8proc -lcrypto ||
	die "bonus does not build"
make -s build/unit/test_bonus > "$state/build.log" 2>&1 || die "the properties do not build; see $state/build.log"
"$state/bonus" count 10000 $((rounds * 4)) > "$state/bonus.tsv" || die "the sum of what was shared is another"
printf '      10,000 people of %s weights: %s us at the most\n' "$(awk 'END { print $2 }' "$state/bonus.tsv")" "$(sort -n "$state/bonus.tsv" | awk 'END { print $1 }')"
goal "10,000 people share a fund, CPU ms" "$(awk '{ print $1 / 1000 }' "$state/bonus.tsv" | median)" '<=' 50
goal "1,000 rules by chance for 1,000 people: what does not hold" \
	"$(RULES=1000 build/unit/test_bonus | awk '/^ok any_rule_for_anybody$/ { ok = 1 } /^#/ { n++ } END { if (ok) print n + 0 }')" '==' 0

fill_year
read -r first second <<< "$(node "$bench/bonus.js" | db)"
[ -n "${second:-}" ] || die "there is no regulation to try out"
director_cookie=$(node "$bench/cookie.js" giamdoc.stc) || die "nobody could sign in"
page_of() { curl -s --cacert "$RUN/ca.pem" -H "Cookie: $director_cookie" "$site$1"; }
trial="/thuong/chay-thu/?a=$first&b=$second&quy=3000000000&ky=2025"
goal "people of the body who are tried" "$(page_of "$trial" | grep -o '<td[^>]*data-label="Họ và tên"' | wc -l)" '>=' 200
page_at_half "two versions tried on the year of 200 people" "$director_cookie" "$trial" 150000
page_at_half "the same on a quarter" "$director_cookie" "$trial-Q4" 150000
