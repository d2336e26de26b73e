#include "page/listing.h"
#include "page/work.h"
#include "page/workplan.h"

static const struct listing_column columns[] = {
	{ "work.code", 10, LIST_TEXT }, { "work.subject", 50, LIST_TEXT }, { "work.person", 30, LIST_TEXT }, { "work.quantity", 10, LIST_TEXT },
	{ "workplan.rhythm.title", 14, LIST_TEXT }, { "workplan.month", 8, LIST_TEXT }, { "workplan.day", 10, LIST_TEXT },
	{ "workplan.first_month", 9, LIST_TEXT }, { "workplan.last_month", 9, LIST_TEXT },
	{ "workplan.months.m1", 10, LIST_TEXT }, { "workplan.months.m2", 10, LIST_TEXT }, { "workplan.months.m3", 10, LIST_TEXT },
	{ "workplan.months.m4", 10, LIST_TEXT }, { "workplan.months.m5", 10, LIST_TEXT }, { "workplan.months.m6", 10, LIST_TEXT },
	{ "workplan.months.m7", 10, LIST_TEXT }, { "workplan.months.m8", 10, LIST_TEXT }, { "workplan.months.m9", 10, LIST_TEXT },
	{ "workplan.months.m10", 10, LIST_TEXT }, { "workplan.months.m11", 10, LIST_TEXT }, { "workplan.months.m12", 10, LIST_TEXT },
};
#define COLUMNS	(sizeof(columns) / sizeof(*columns))

static const char *
number_or_none(struct visit *v, int64_t n)
{
	return n == 0 ? NULL : mem_print(v->mem, "%lld", (long long)n);
}

static void
put_line(struct visit *v, struct listing *l, const struct workplan_line *line)
{
	const char *who = NULL;

	for (size_t i = 0; i < line->nwho; i++)
		who = mem_print(v->mem, "%s%s%s", i == 0 ? "" : who, i == 0 ? "" : "; ", line->who[i].name);
	listing_text(l, line->code);
	listing_text(l, line->subject[0] != '\0' ? line->subject : line->product);
	listing_text(l, who);
	listing_text(l, quantity_text(v->mem, line->quantity, ','));
	listing_label(l, "workplan.rhythm.", workplan_rhythm_name[line->rhythm]);
	listing_text(l, number_or_none(v, line->month));
	listing_text(l, number_or_none(v, line->day));
	listing_text(l, number_or_none(v, line->first));
	listing_text(l, number_or_none(v, line->last));
}

int
workplan_file(struct visit *v, const struct work_ground *g, const struct workplan *p)
{
	struct listing *l = listing_new(v, columns, COLUMNS, p->n);
	int64_t total = 0;

	for (size_t i = 0; i < p->n; i++) {
		const struct workplan_line *line = &p->line[i];

		if (line->ended_at != NULL)
			continue;
		put_line(v, l, line);
		for (int m = 1; m <= MONTHS; m++) {
			size_t given, of;
			const enum workplan_cell is = workplan_cell(g, p, line, m, &given, &of);

			if (is == WORKPLAN_CELL_PART)
				listing_text(l, mem_print(v->mem, "%zu/%zu", given, of));
			else
				listing_text(l, is == WORKPLAN_CELL_NONE ? NULL : work_say(v, mem_print(v->mem, "workplan.cell.%s",
				    workplan_cell_name[is])));
		}
		total++;
	}
	return listing_send(l, work_say(v, "workplan.title"), mem_print(v->mem, "ke-hoach-%d", p->year), total);
}
