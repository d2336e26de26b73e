/* The levels of a report as a drawing: a part of province_report.h. */
#include "flow/province_report.h"

static const char *const columns[CHART_SERIES] = { "excellent", "good", "done", "failed", "no_level" };
#define FIRST	3	/* where they begin in the tables */

static struct chart_value
part_of(struct report_figure figure)
{
	return figure.form == FIGURE_HIDDEN ? (struct chart_value){ .given = CHART_MASKED } : (struct chart_value){ .value = figure.n };
}

/* All rows of a table but the last, which is their sum. */
static void
add(const struct render *render, enum lang lang, struct report_chart *c, const struct report_table *t)
{
	for (size_t i = 0; i + 1 < t->nrows; i++) {
		const struct report_row *row = &t->row[i];
		const size_t at = c->data.nitems++;

		for (size_t s = 0; s < CHART_SERIES; s++)
			c->value[at * CHART_SERIES + s] = part_of(row->figure[FIRST + s]);
		c->item[at] = (struct chart_item){ label(render, lang, row->label), NULL };
		c->row[at] = row;
		c->from[at] = t->kind;
	}
}

int
report_chart(struct flow *f, const struct render *render, enum lang lang, const struct report_figures *r, const struct report_masks *masks, struct report_chart *c)
{
	static const enum report_table_kind from[] = { TABLE_KINDS, TABLE_GROUPS };

	*c = (struct report_chart){ .data = { .kind = CHART_STACKS, .share = true, .item = c->item, .series = c->series, .nseries = CHART_SERIES, .value = c->value } };
	if (report_sum(r, AGENCY_KINDS, false).of[SUM_PUBLISHED] == 0)
		return 0;
	for (size_t s = 0; s < CHART_SERIES; s++)
		c->series[s] = label(render, lang, mem_print(f->mem, "province_report.column.%s", columns[s]));
	for (size_t k = 0; k < sizeof(from) / sizeof(*from); k++)
		if (report_has_table(r, from[k])) {
			const struct report_table t = report_table_of(f->mem, r, masks, from[k]);

			add(render, lang, c, &t);
		}
	return 1;
}
