#include "page/province_report_inside.h"

#include <string.h>

#include "page/compare.h"

/* What shows a number. */
enum shown { NOWHERE, LEVELS, LEVELS_BEFORE, SHARE, SHARE_BEFORE, TOTALS, PROGRESS, COVERAGE, ROWS, ANNEX };

/* Of a column. */
static const struct {
	const char	*name;
	enum shown	 shown;
} columns[] = {
	{ "now", LEVELS }, { "now_year", LEVELS }, { "before", LEVELS_BEFORE }, { "before_year", LEVELS_BEFORE }, { "people", LEVELS }, { "published", LEVELS }, { "decided", LEVELS }, { "excellent", LEVELS },
	{ "good", LEVELS }, { "done", LEVELS }, { "failed", LEVELS }, { "at_least", SHARE }, { "at_least_before", SHARE_BEFORE }, { "at_least_before_year", SHARE_BEFORE }, { "mean", TOTALS },
	{ "in_time", PROGRESS },
};
/* Of the two numbers of a sentence. */
static const struct {
	const char	*name;
	enum shown	 a, b;
} lines[] = {
	{ "people", LEVELS, LEVELS }, { "people_year", LEVELS, LEVELS }, { "own_people", LEVELS, NOWHERE }, { "own_people_year", LEVELS, NOWHERE },
	{ "published", LEVELS, NOWHERE }, { "decided", LEVELS, NOWHERE }, { "excepted", LEVELS, NOWHERE }, { "excepted_year", LEVELS, NOWHERE }, { "owed", LEVELS, NOWHERE },
	{ "late", ANNEX, NOWHERE }, { "catalog", ROWS, ROWS }, { "no_catalog", ROWS, NOWHERE }, { "used", ROWS, NOWHERE }, { "outside", COVERAGE, NOWHERE },
	{ "excellent", LEVELS, NOWHERE }, { "good", LEVELS, NOWHERE }, { "done", LEVELS, NOWHERE }, { "failed", LEVELS, NOWHERE },
	{ "at_least", SHARE, SHARE_BEFORE }, { "at_least_year", SHARE, SHARE_BEFORE }, { "few_before", SHARE, NOWHERE }, { "own_few_before", SHARE, NOWHERE }, { "mean", TOTALS, TOTALS }, { "in_time", PROGRESS, NOWHERE },
};

#define SIZE(list)	(sizeof(list) / sizeof(*(list)))

const char *
report_path(struct visit *v, int64_t agency, struct period p)
{
	const char *path = mem_print(v->mem, REPORT_PLACE "?ky=%s", compare_span_text(v->mem, compare_span_of(p)));

	return agency == 0 || !compare_sees_all(v->flow) ? path : mem_print(v->mem, "%s&co-quan=%lld", path, (long long)agency);
}

/* The view of what a row is of: the province, a kind, a group, an agency. */
static const char *
view_of(struct visit *v, const struct report_figures *r, const struct report_row *row, enum compare_what what, bool before)
{
	const int64_t agency = r->own != NULL ? r->own->id : row->id;
	const struct compare_ask ask = { .what = what, .by = agency == 0 ? COMPARE_BY_AGENCY : r->own != NULL && row->group >= 0 ? COMPARE_BY_GROUP : COMPARE_BY_UNIT,
	    .span = compare_span_of(before ? r->before : r->period), .kind = row->kind, .group = agency == 0 ? row->group : -1, .agency = agency };

	if ((ask.span.length == COMPARE_QUARTER && agency == 0) || !compare_span_shown(ask.span))
		return NULL;
	return compare_path(v->mem, &ask);
}

static const char *
path_of(struct visit *v, const struct report_figures *r, const struct report_row *row, enum shown shown)
{
	const bool month = r->period.months == 1;

	switch (shown) {
	case LEVELS:
		return view_of(v, r, row, COMPARE_LEVELS, false);
	case LEVELS_BEFORE:
		return view_of(v, r, row, COMPARE_LEVELS, true);
	case SHARE:		/* there of those with a level */
		return row->whole[0] ? view_of(v, r, row, COMPARE_LEVELS, false) : NULL;
	case SHARE_BEFORE:
		return row->whole[1] ? view_of(v, r, row, COMPARE_LEVELS, true) : NULL;
	case TOTALS:
		return view_of(v, r, row, COMPARE_TOTALS, false);
	case PROGRESS:
		return view_of(v, r, row, COMPARE_PROGRESS, false);
	case COVERAGE:
		return view_of(v, r, row, COMPARE_COVERAGE, false);
	case ROWS:		/* of agencies, of a month alone */
		return month && r->own == NULL ? view_of(v, r, row, COMPARE_COVERAGE, false) : NULL;
	case ANNEX:
		return mem_print(v->mem, "%s#%s", report_path(v, 0, r->period), report_table_name[TABLE_AGENCIES]);
	default:
		return NULL;
	}
}

const char *
report_row_path(struct visit *v, const struct report_figures *r, enum report_table_kind kind, const struct report_row *row)
{
	if (kind == TABLE_AGENCIES && row->id != 0)
		return report_path(v, row->id, r->period);
	return kind == TABLE_RATED || row->no_level ? NULL : view_of(v, r, row, COMPARE_LEVELS, false);
}

const char *
report_cell_path(struct visit *v, const struct report_figures *r, const struct report_table *t, const struct report_row *row, size_t column)
{
	const enum report_form form = row->figure[column].form;

	if (report_of_year(r) && !row->no_level && strcmp(t->column[column].name, "no_level") == 0)
		return path_of(v, r, row, LEVELS);
	if (t->kind == TABLE_RATED || row->no_level || form == FIGURE_NONE || form == FIGURE_HIDDEN)
		return NULL;
	for (size_t i = 0; i < SIZE(columns); i++)
		if (strcmp(columns[i].name, t->column[column].name) == 0)
			return path_of(v, r, row, columns[i].shown);
	return NULL;
}

static enum shown
shown_of(const struct report_figures *r, const struct report_line *l, bool second)
{
	if (report_of_year(r) && strcmp(l->name, "owed") == 0)	/* the comparison of a year has no such column */
		return NOWHERE;
	for (size_t i = 0; i < SIZE(lines); i++)
		if (strcmp(lines[i].name, l->name) == 0)
			return second ? lines[i].b : lines[i].a;
	return NOWHERE;
}

static void
add(struct view *to, const char *text, const char *path)
{
	struct view *word = view_row(to, "words");

	view_text(word, "text", text);
	view_text(word, "path", path);
}

void
report_fill_line(struct visit *v, struct view *to, const struct report_figures *r, const struct report_line *l)
{
	const struct summary now = report_sum(r, AGENCY_KINDS, false), before = report_sum(r, AGENCY_KINDS, true);
	const struct report_row whole = { .kind = NO_KIND, .group = -1, .whole = { report_no_level(&now) == 0, report_no_level(&before) == 0 } };
	const char *text = label(v->render, v->lang, mem_print(v->mem, "province_report.says.%s", l->name)), *mark;

	while ((mark = strchr(text, '{')) != NULL && (mark[1] == '1' || mark[1] == '2') && mark[2] == '}') {
		const bool second = mark[1] == '2';
		const char *number = second ? l->b : l->a;

		add(to, mem_copy(v->mem, text, (size_t)(mark - text)), NULL);
		if (number != NULL)
			add(to, number, path_of(v, r, &whole, shown_of(r, l, second)));
		text = mark + 3;
	}
	add(to, text, NULL);
}
