#!/usr/bin/env bash
# Proves: the rules by which points are counted hold no number of their own. Each is a row of
# rules/citation.def with its place in the law, which somebody uses and both languages name.
. "$(dirname "$0")/common.bash"

# Files of these rules; period.c and workday.c count days by parameters and by the calendar.
files=(cgi-bin/rules/score.c cgi-bin/rules/score_read.c cgi-bin/rules/score_again.c cgi-bin/rules/criteria.c cgi-bin/rules/criteria.h
	cgi-bin/rules/period_calendar.c cgi-bin/rules/score_support.c cgi-bin/rules/sheet.c cgi-bin/rules/sheet_ground.c
	cgi-bin/rules/sheet_check.c cgi-bin/rules/petition.c cgi-bin/rules/year.c cgi-bin/rules/year_read.c cgi-bin/rules/quota.c
	cgi-bin/rules/quota_read.c cgi-bin/rules/rating.c cgi-bin/rules/rated.c cgi-bin/rules/rating_run.c cgi-bin/rules/rating_run.h
	cgi-bin/rules/year_ledger.c cgi-bin/rules/year_calendar.c)
# 0, 1 and 2 count, compare and halve. The rest, with the reason.
allowed() {
	grep -vE 'define CRITERIA(_LEVELS|_WORDS|_LEVEL)?[[:space:]]' |	# how many rows and letters there are, not what they are worth
		grep -vE 'define DAY_MOST[[:space:]]' |	# the last day that every month has
		grep -vE 'define DECEMBER[[:space:]]|int8_t usual\[YEAR_STEPS\]' |	# the month; days where nobody set any, before the law's
		grep -vE 'ratio_of\(r->mem, 1, 10\)'	# the least coefficient, of the catalog's one decimal
}
code=$(c_text code "${files[@]}")
verdict citation_numbers_come_from_the_law "$(lines "$code")" \
	"$(printf '%s\n' "$code" | grep -P '^[^:]*:\d+:.*(?<![A-Za-z_0-9.])([3-9]|\d{2,})\d*(?![A-Za-z_0-9])' | allowed)"

rows=$(sed -nE 's/^CITED\(([a-z_0-9]+),[[:space:]]*([A-Z_0-9]+),.*/\1 \2/p' cgi-bin/rules/citation.def 2> /dev/null)
verdict citation_rows_are_used "$(lines "$rows")" "$(while read -r _ name; do
	grep -qw "LAW_$name" "${files[@]}" || echo "nobody uses LAW_$name"
done <<< "$rows")"
verdict citation_rows_have_a_label "$(lines "$rows")" "$(for lang in vi en; do
	labels=$(awk -f "$here/hdf.awk" "templates/lang/$lang/citation.hdf" | cut -f1 | sed -n 's/^citation\.of\.//p' | sort)
	names=$(cut -d ' ' -f 1 <<< "$rows" | sort)
	comm -23 <(echo "$names") <(echo "$labels") | sed "s/^/$lang, no label: /"
	comm -13 <(echo "$names") <(echo "$labels") | sed "s/^/$lang, no row: /"
done)"
finish
