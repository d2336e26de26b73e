/* Sheets that are confirmed one by one: who waits, and who is next. */
#include "flow/sheet_publish.h"
#include "page/sheet.h"
#include "rules/role.h"

bool
sheet_one_by_one(struct visit *v, const struct sheets *all, const struct sheet_line *l)
{
	const struct day today = day_today();
	const char *reports, *requests;
	enum sheet_state to;

	if (day_compare(today, all->until) <= 0 || !sheet_may(SHEET_CONFIRM, l->sheet.state, l->ties, &to))
		return false;
	if (l->stop.nbelow > 0 || sheet_waits(v->flow, &l->stop, &reports, &requests) != NULL)
		return false;
	if (l->sheet.self_at == NULL && day_compare(today, all->self_by) <= 0)
		return false;
	return sheet_odd(v, all, l) != NULL;
}

int
sheet_walk(struct visit *v, const struct sheet *s, struct sheet_walk *w)
{
	const bool heads = (v->who->roles & ROLE_CHAIRMAN) != 0;
	const struct period month = { s->period.year, s->period.month, 1 };
	struct sheets all;
	size_t at = 0;

	*w = (struct sheet_walk){ .next = mem_print(v->mem, "%s?ky=%s", heads ? SHEET_HEADS : SHEET_LIST, period_text(v->mem, month)) };
	if ((heads ? sheets_of_heads(v->flow, month, &all) : sheets_of(v->flow, month, &all)) != 1)
		return -1;
	while (at < all.n && all.list[at].sheet.person != s->person)
		at++;
	if (at < all.n)
		w->odd = sheet_odd(v, &all, &all.list[at]);
	for (size_t i = 1; i < all.n; i++) {
		const struct sheet_line *l = &all.list[(at + i) % all.n];

		if (l->sheet.person != s->person && sheet_one_by_one(v, &all, l) && w->left++ == 0)
			w->next = sheet_path(v->flow, &l->sheet, "xac-nhan");
	}
	return 1;
}
