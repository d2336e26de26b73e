#!/bin/bash
# Proves below the flows: the statements that change a catalog, its rows and what an import
# brought do it where the agency works on the catalog, and change nothing anywhere else.
make -s -C "$(dirname "$0")/../.." build/danhgia > /dev/null || exit 2
. "$(dirname "$0")/mariadb.bash"
ground_database
states=(draft submitted returned appraised proposed agreed in_force superseded)

# Somebody, a file, and an agency for each catalog.
sql "INSERT INTO person (id, uid, family, given, sort_name) VALUES (1, 'an', 'Lê Văn', 'An', 'an le van');
    INSERT INTO unit (id, parent_id, kind, code, name, position, from_day)
	VALUES (1, NULL, 'province', 'tinh', 'Tỉnh', 1, '2025-07-01');
    INSERT INTO file (id, sha256, size, name, type, purpose, person_id, agency_id)
	VALUES (1, REPEAT(CHAR(1), 32), 1, 'a.pdf', 'application/pdf', 'decision', 1, 1)"

# One catalog in each state, number i: rows i1 and i2, an import i that brought i1.
for i in 1 2 3 4 5 6 7 8; do
	decided=
	[ "$i" -lt 7 ] || decided=", decision_number = '1', decision_day = '2026-02-01', in_force_from = '2026-02-02'"
	sql "INSERT INTO unit (id, parent_id, kind, agency_kind, code, name, position, from_day)
		VALUES (1$i, 1, 'agency', 'commune', 'xa$i', 'Xã $i', $i, '2025-07-01');
	    INSERT INTO campaign (id, year, name, opens, submit_by, approve_by, created_by)
		VALUES ($i, 2026, 'Đợt', '2026-01-01', '2026-04-20', '2026-05-01', 1);
	    INSERT INTO catalog (id, agency_id, campaign_id, number, round, basis, created_by)
		VALUES ($i, 1$i, $i, 1, 1, 'của tệp', 1);
	    INSERT INTO import (id, catalog_id, file_id, state, round, basis, basis_before, created_by)
		VALUES ($i, $i, 1, 'imported', 1, 'của tệp', 'trước đó', 1);
	    INSERT INTO catalog_row (id, catalog_id, position, code, task, points, coefficient, import_id)
		VALUES (${i}1, $i, 1, 'A.1', 'Việc', 500, 10, $i), (${i}2, $i, 2, 'A.2', 'Việc', 750, 15, NULL);
	    INSERT INTO catalog_edit (id, catalog_id, person_id, round) VALUES ($i, $i, 1, 1);
	    INSERT INTO catalog_edit_row (edit_id, row_id, was, version, section, division, code, task, detail, output, unit_of_measure, frequency, posts, note)
		VALUES ($i, ${i}2, 1, 1, '', '', 'A.2', 'Việc khác', '', '', '', '', '', '');
	    INSERT INTO import_before (import_id, row_id, points, coefficient) VALUES ($i, ${i}2, 750, 30);
	    UPDATE catalog SET state = '${states[i - 1]}', standard_row_id = ${i}1$decided WHERE id = $i" || exit 2
done

# statement NAME: its text.
statement() { cat sql/query/*.sql | awk -v name="$1" '/^-- name: / { on = $3 == name; next } on && !/^--/ { printf "%s ", $0 }'; }
# filled NAME VALUE…: the statement with its values; as many as it asks for, else nothing.
filled() {
	local text=$(statement "$1") value
	shift
	for value in "$@"; do
		[[ $text == *\?* ]] || return 1
		text=${text/\?/$value}
	done
	[[ $text == *\?* ]] || printf '%s' "$text"
}
shape() { printf 'SELECT * FROM catalog WHERE id = %d; SELECT * FROM catalog_row WHERE catalog_id = %d;' "$1" "$1"; }
# changes NAME I VALUE…: yes or no.
changes() {
	local text i=$2 before after
	text=$(filled "$1" "${@:3}") && [ -n "$text" ] || { echo "no such statement with these values"; return; }
	before=$(sql "$(shape "$i")")
	after=$(sql "BEGIN; $text $(shape "$i") ROLLBACK") || { echo "refused by the server"; return; }
	[ "$before" = "$after" ] && echo no || echo yes
}
# only NAME STATES VALUE…: changes in these states and in no other; i stands for the catalog.
only() {
	local name=$1 where=$2 i got= value values
	shift 2
	for i in 1 2 3 4 5 6 7 8; do
		values=()
		for value in "$@"; do values+=("${value//CATALOG/$i}"); done
		[ "$(changes "$name" "$i" "${values[@]}")" = no ] || got="$got ${states[i - 1]}"
	done
	same "$name" "${got# }" "$where"
}

work="draft returned"
both="draft submitted returned"	# the agency, and Home Affairs that settles it
only catalog_set_standard "$both" CATALOG2 "'vì'" CATALOG
only catalog_set_basis "$work" "'khác'" CATALOG
only catalog_row_change "$work" "''" "''" "'A.9'" "'Khác'" "''" "''" 1 900 18 "''" "''" "''" NULL "''" NULL NULL CATALOG2 CATALOG 1
only catalog_row_remove "$work" 1 CATALOG2 CATALOG 1
only catalog_row_coefficient "$both" 99 CATALOG2
only catalog_edit_return "$work" CATALOG
only import_take_back "$work" CATALOG
only import_return_standard "$work" CATALOG
only import_return_coefficients "$work" CATALOG
only import_return_basis "$work" CATALOG
only catalog_set_appraiser submitted 1 CATALOG
only catalog_set_file "draft agreed" 1 CATALOG
only catalog_enact "draft agreed" "'1/QĐ'" "'2026-03-03'" "'2026-03-04'" CATALOG 1
only catalog_supersede in_force "'2026-03-03'" CATALOG
only catalog_touch "draft submitted returned appraised proposed agreed" CATALOG

# What the list says of the number of rows: what counted when the catalog was touched last.
for i in 1 2 3 7; do sql "$(filled catalog_touch "$i")"; done
listed() { sql "$(filled catalog_list 1 0 1 "''" "''" "''" "''" "''" 0 0 "'%'" "''" "''" 0 50 0)" | awk -F '\t' -v i="$1" '$1 == i { print $28 }'; }
same "rows of a draft" "$(listed 1)" 2
same "rows of a catalog in force, never touched" "$(listed 7)" 0
sql "UPDATE catalog_row SET removed = 1 WHERE id IN (12, 32); $(filled catalog_touch 1)"
same "rows of a draft that lost one" "$(listed 1)" 1
same "rows before the change is marked" "$(listed 3)" 2
exit "${failed:-0}"
