#!/usr/bin/env bash
# Proves: every page table belongs to a program, so that the test of pages × roles (which
# asks the programs for their tables) reaches every page row; SQL, templates and page
# files go by the same noun.
. "$(dirname "$0")/common.bash"

tables=$(grep -nE '^(static )?const struct route [a-z_]+_routes\[\]' /dev/null cgi-bin/page/*.c 2>/dev/null)
programs=(cgi-bin/*.c)
verdict pages_every_table_has_a_program "$(lines "$tables")" "$(printf '%s\n' "$tables" | while IFS= read -r row; do
	[ -n "$row" ] || continue
	name=$(sed -E 's/.* ([a-z_]+_routes)\[\].*/\1/' <<<"$row")
	[ ${#programs[@]} -gt 0 ] && grep -qw "$name" "${programs[@]}" || echo "$row  (in no program)"
done)"

# A page row without roles is for strangers and says so.
rows=$(c_text text cgi-bin/page/*.c | awk '/const struct route [a-z_]+_routes\[\]/ { on = 1; next }
	on && /:};/ { on = 0 } on && /METHOD_/')
verdict pages_without_role_say_so "$(lines "$rows")" "$(printf '%s\n' "$rows" | awk '
	/METHOD_(GET|POST),[ \t]*"[^"]*",[ \t]*0,/ && !/ROUTE_OPEN/')"
finish
