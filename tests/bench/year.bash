# The classification of a year of the whole province: 9,230 people in the runs of 115 agencies and of the head of the province, with
# twelve published sheets each, and the page of places of a body of 200. What the programs count is counted by a second way, which
# gives the places one by one. Sourced by run.
# shellcheck shell=bash
. "$bench/live.bash"
fill_year
load_now
goal "sheets in the tables" "$(db -e "SELECT COUNT(*) FROM sheet WHERE first_month BETWEEN '2025-01-01' AND '2025-12-01'")" '>=' 110000
run_it "$rounds" runs --year 2025 > "$state/year.all"
goal "people who are classified" "$(people)" '>=' 9200
goal "bodies whose places are counted" "$(wc -l < "$state/month.out")" '>=' 115
goal "classification of all with their places, s" "$(column 1 "$state/year.all")" '<=' 2
printf '      %s processor seconds\n' "$(column 2 "$state/year.all")"
build/danhgia -c "$RUN/danhgia.conf" runs --year 2025 --cases > "$state/year.cases"
build/danhgia quota < "$state/year.cases" > "$state/year.said" || die "a case is not one"
cut -f 5,6 "$state/month.out" > "$state/year.counted"
goal "bodies in which a second way counts other places" "$(python3 "$bench/year_second.py" "$state/year.cases" "$state/year.said" "$state/year.counted")" '==' 0

director_cookie=$(node "$bench/cookie.js" giamdoc.stc) || die "nobody could sign in"
run_of_stc=$(db -e "SELECT r.id FROM year_run r JOIN unit u ON u.id = r.authority_id AND u.code = 'stc'")
goal "people of the body" "$(db -e "SELECT COUNT(*) FROM classification WHERE run_id = $run_of_stc")" '>=' 200
page_at_half "the places of a body of 200" "$director_cookie" "/xep-loai/dot/$run_of_stc/han-muc/" 100000
page_at_half "its groups" "$director_cookie" "/xep-loai/dot/$run_of_stc/nhom/" 100000
