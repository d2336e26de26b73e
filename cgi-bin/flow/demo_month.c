#include "flow/demo_month.h"

#include <stdio.h>

#include "flow/sheet_publish.h"
#include "rules/role.h"
#include "store/demo.h"

#define MEMORY (256 * 1024 * 1024)

static bool
together(const struct demo_sheet *a, const struct demo_sheet *b)
{
	return a->publisher == b->publisher && a->agency == b->agency && a->level == b->level && day_compare(a->first, b->first) == 0;
}

/* Those of one press. 1 or -1. */
static int
publish(struct flow *f, const struct demo_sheet *list, size_t n)
{
	const struct who who = {
		.person = list->publisher, .uid = list->uid, .name = list->name,
		.agency = list->level == DEMO_LEVEL_AGENCY ? 0 : list->agency, .unit = list->agency,
		.roles = ROLE_PERSON | (list->level == DEMO_LEVEL_AGENCY ? ROLE_CHAIRMAN : ROLE_HEAD), .strong = true,
	};
	const struct period month = { (int16_t)list->first.year, (int8_t)list->first.month, 1 };
	struct chosen *people = mem_array(f->mem, n, sizeof(*people));
	struct refusal why = { 0 };
	int done;

	for (size_t i = 0; i < n; i++)
		people[i] = (struct chosen){ .id = list[i].person, .version = list[i].version };
	f->who = &who;
	f->peer = "127.0.0.1";
	done = sheet_publish_many(f, month, people, n, &why);
	if (done == 0)
		fprintf(stderr, "danhgia: %s publishes %d/%d: %s %s\n", who.uid, month.month, month.year, why.label,
		    why.a == NULL ? "" : why.a);
	return done == 1 ? 1 : -1;
}

int
demo_months_publish(struct flow *f)
{
	struct demo_sheet *list;
	size_t n, until;

	if (demo_sheets(f->db, f->mem, &list, &n) != 1)
		return -1;
	for (size_t from = 0; from < n; from = until) {
		struct flow press = *f;
		int done;

		until = from + 1;
		while (until < n && together(&list[from], &list[until]))
			until++;
		press.mem = mem_new(MEMORY);
		done = publish(&press, list + from, until - from);
		mem_free(&press.mem);
		if (done != 1)
			return -1;
	}
	return 1;
}
