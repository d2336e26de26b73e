#include "flow/doctor_inside.h"

#include "base/day.h"
#include "flow/token_work.h"
#include "store/token.h"

int
doctor_token(struct flow *f)
{
	const struct day soon = day_of_number(day_number(day_today()) + TOKEN_AHEAD);
	struct token *list;
	size_t n, good = 0;
	int bad = 0;

	if (token_select(f->db, f->mem, &list, &n) != 1)
		return doctor_bad("token", "the tokens of the API cannot be read", "the lines about the database above");
	for (size_t i = 0; i < n; i++) {
		struct day ends;

		if (list[i].expired || list[i].revoked_at != NULL)
			continue;
		good++;
		if (day_iso(mem_copy(f->mem, list[i].expires_at, 10), &ends) == 1 && day_compare(ends, soon) <= 0)
			bad += doctor_bad("token", mem_print(f->mem, "`%s` ends on %s: its system is refused from then on", list[i].name,
			    day_text(f->mem, ends)), "a new one: the page of access tokens, or run: danhgia token");
	}
	return bad > 0 ? bad : doctor_good("token", mem_print(f->mem, "%zu tokens of the API, none ends within %d days", good, TOKEN_AHEAD));
}
