/* /phieu/so-lieu/: the rows behind a number of a comparison. */
#include <string.h>

#include "flow/sheet.h"
#include "page/compare.h"
#include "page/list.h"
#include "page/listing.h"
#include "page/sheet.h"

#define ROW_MOST	INT64_C(1000000000000)
#define ROW_COLUMNS	8
#define WORK_PLACES	6

static const struct field fields[] = {
	COMPARE_FIELDS,
	{ "so", FIELD_CHOICE, true, .choices = compare_number_name },
	{ .name = "dong", .type = FIELD_INT, .min = 0, .max = ROW_MOST },
	{ "trang", FIELD_INT, .min = 1, .max = 1000000 },
	LISTING_FIELD,
	{ 0 }
};

enum row_column {
	ROW_CODE, ROW_PRODUCT, ROW_NAME, ROW_UNIT, ROW_AGENCY, ROW_PERIOD, ROW_STATE, ROW_POINTS, ROW_LEVEL, ROW_COMMON, ROW_ASSIGNED, ROW_MADE, ROW_SOUND, ROW_ONTIME,
	ROW_DUE, ROW_INSIDE, ROW_WORKS, ROW_OUTSIDE, ROW_ACCEPTED, ROW_COEFFICIENT, ROW_WEIGHTED, ROW_NONE
};
/* places: of a number that is written to the last; numbers are added up where their sum is known. */
static const struct {
	const char	*label;		/* below compare.rows. */
	int		 width;
	bool		 number;
	int		 places;
} about[ROW_NONE] = {
	[ROW_CODE] = { "code", 14 }, [ROW_PRODUCT] = { "product", 60 }, [ROW_NAME] = { "name", 30 }, [ROW_UNIT] = { "unit", 30 }, [ROW_AGENCY] = { "agency", 30 },
	[ROW_PERIOD] = { "period", 16 }, [ROW_STATE] = { "state", 24 }, [ROW_POINTS] = { "points", 10, true, 2 }, [ROW_LEVEL] = { "level", 30 },
	[ROW_COMMON] = { "common", 16, true, 2 }, [ROW_ASSIGNED] = { "assigned", 16, true, WORK_PLACES }, [ROW_MADE] = { "made", 16, true, WORK_PLACES }, [ROW_SOUND] = { "sound", 16, true, WORK_PLACES },
	[ROW_ONTIME] = { "ontime", 16, true, WORK_PLACES }, [ROW_DUE] = { "due", 14 }, [ROW_INSIDE] = { "inside", 20 }, [ROW_WORKS] = { "works", 12, true }, [ROW_OUTSIDE] = { "outside", 16, true },
	[ROW_ACCEPTED] = { "accepted", 16, true, 3 }, [ROW_COEFFICIENT] = { "coefficient", 12, true, 1 }, [ROW_WEIGHTED] = { "weighted", 18, true, 4 },
};

const char *
compare_rows_path(struct mem *mem, const struct compare_rows_ask *a)
{
	const char *path = mem_print(mem, COMPARE_ROWS_PLACE "%s&so=%s", compare_path(mem, &a->ask) + strlen(COMPARE_PLACE), compare_number_name[a->number]);

	return a->row == COMPARE_TOGETHER ? path : mem_print(mem, "%s&dong=%lld", path, (long long)a->row);
}

/* What is said of sheets beside whose they are. */
static size_t
sheet_columns(enum compare_number number, int *to)
{
	size_t n = 0;

	if (compare_number_open(number)) {
		to[n++] = ROW_STATE;
	} else if (number >= NUMBER_ASSIGNED && number <= NUMBER_ONTIME) {
		to[n++] = ROW_ASSIGNED;
		if (number != NUMBER_ASSIGNED)
			to[n++] = ROW_ASSIGNED + (int)number - NUMBER_ASSIGNED;
	} else if (number == NUMBER_COMMONS || number == NUMBER_COMMON) {
		to[n++] = ROW_COMMON;
	} else {
		to[n++] = ROW_POINTS;
		to[n++] = ROW_LEVEL;
	}
	return n;
}

static size_t
work_columns(enum compare_number number, int *to)
{
	size_t n = 0;

	to[n++] = ROW_DUE;
	if (number != NUMBER_ACCEPTED && number != NUMBER_COEFFICIENT) {
		to[n++] = ROW_INSIDE;
		return n;
	}
	to[n++] = ROW_ACCEPTED;
	if (number == NUMBER_COEFFICIENT) {
		to[n++] = ROW_COEFFICIENT;
		to[n++] = ROW_WEIGHTED;
	}
	return n;
}

static size_t
columns_of(const struct compare_rows_view *r, enum compare_number number, int to[ROW_COLUMNS + 1])
{
	const enum compare_of of = compare_number_of(number, r->classed);
	size_t n = 0;

	if (of == OF_CATALOG) {
		memcpy(to, (const int[]){ ROW_CODE, ROW_PRODUCT, ROW_COEFFICIENT, ROW_WORKS }, 4 * sizeof(*to));
		return number == NUMBER_USED ? 4 : 3;
	}
	if (of == OF_WORKS)
		to[n++] = ROW_PRODUCT;
	to[n++] = ROW_NAME;
	to[n++] = ROW_UNIT;
	if (r->view.ask.agency == 0)
		to[n++] = ROW_AGENCY;
	if (r->periods > 1)
		to[n++] = ROW_PERIOD;
	if (of == OF_WORKERS) {
		to[n++] = ROW_WORKS;
		to[n++] = ROW_OUTSIDE;
		return n;
	}
	return n + (of == OF_WORKS ? work_columns(number, to + n) : sheet_columns(number, to + n));
}

/* A number of a row, as it is kept; -1: none. */
static int64_t
number_in(const struct compare_item *i, int c)
{
	switch (c) {
	case ROW_POINTS:
		return i->shown;
	case ROW_COMMON:
		return i->common;
	case ROW_WORKS:
		return i->works;
	case ROW_OUTSIDE:
		return i->outside;
	case ROW_ACCEPTED:
		return i->accepted;
	case ROW_COEFFICIENT:
		return i->coefficient;
	case ROW_WEIGHTED:
		return i->accepted * i->coefficient;
	default:
		return i->work[c - ROW_ASSIGNED];
	}
}

/* The sum of a column over all rows of a number, as they were counted; -1: none is made. */
static int64_t
sum_of(const struct summary *s, enum compare_number number, int c)
{
	static const int8_t measure[ROW_NONE] = { [ROW_POINTS] = SUM_TOTAL, [ROW_COMMON] = SUM_COMMON, [ROW_ASSIGNED] = SUM_ASSIGNED, [ROW_MADE] = SUM_MADE, [ROW_SOUND] = SUM_SOUND,
	    [ROW_ONTIME] = SUM_ONTIME, [ROW_ACCEPTED] = SUM_ACCEPTED, [ROW_WEIGHTED] = SUM_WEIGHTED };

	return measure[c] == 0 || (c == ROW_POINTS && number != NUMBER_SCORED && number != NUMBER_TOTAL) ? -1 : s->of[measure[c]];
}

static const char *
state_words(struct visit *v, const struct compare_rows_view *r, const struct compare_item *i)
{
	static const char *const sheets[] = { "no_sheet", "published", "excepted" }, *const classes[] = { "undecided", "decided", "unclassified" };

	return visit_say(v, "compare.rows.", (r->classed ? classes : sheets)[i->state]);
}

static const char *
word_in(struct visit *v, const struct compare_rows_view *r, size_t at, int c)
{
	const struct compare_item *i = &r->item[at];

	switch (c) {
	case ROW_CODE:
		return i->code;
	case ROW_PRODUCT:
		return i->product;
	case ROW_NAME:
		return i->name;
	case ROW_UNIT:
		return i->unit_name;
	case ROW_AGENCY:
		return i->agency_name;
	case ROW_PERIOD:
		return compare_span_words(v, compare_span_of(r->period[at]));
	case ROW_STATE:
		return state_words(v, r, i);
	case ROW_LEVEL:
		return i->level == LEVEL_NONE ? visit_say(v, "compare.rows.", "no_total") : visit_say(v, "sheet.level.", score_level_name[i->level]);
	case ROW_DUE:
		return day_show(v->mem, i->due);
	default:
		return visit_say(v, "compare.rows.", i->outside > 0 ? "not_in_catalog" : "in_catalog");
	}
}

static const char *
path_of(struct visit *v, const struct compare_rows_view *r, size_t at, int c)
{
	const struct compare_item *i = &r->item[at];
	const struct sheet s = { .person = i->person, .period = r->period[at] };

	if (i->catalog != 0)
		return c == ROW_CODE || (c == ROW_PRODUCT && i->code[0] == '\0') ? mem_print(v->mem, "/danh-muc/%lld/dong/%lld", (long long)i->catalog, (long long)i->row) : NULL;
	if (c != ROW_NAME)
		return NULL;
	if (i->classification != 0)
		return i->state == COMPARE_NO_SHEET ? NULL : mem_print(v->mem, "/xep-loai/phieu/%lld/", (long long)i->classification);
	return compare_rows_reads(v->flow, r->view.ask.agency, i) ? sheet_path(v->flow, &s, "") : NULL;
}

static void
fill_cell(struct visit *v, struct view *row, const char *text, const char *path, int c)
{
	struct view *cell = view_row(row, "cells");

	view_text(cell, "text", text == NULL || text[0] == '\0' ? "\342\200\223" : text);
	view_text(cell, "path", path);
	view_text(cell, "head", visit_say(v, "compare.rows.", about[c].label));
	view_flag(cell, "number", about[c].number);
	view_flag(cell, "titled", c == ROW_NAME);
}

/* Of millionths two places, cut; files have all. */
static const char *
shown(struct visit *v, int64_t n, int c)
{
	const bool work = about[c].places == WORK_PLACES;

	return n < 0 ? NULL : compare_decimal_words(v->mem, work ? n / 10000 : n, work ? 2 : about[c].places, work || about[c].places == 2);
}

static void
fill_item(struct visit *v, const struct compare_rows_view *r, size_t at, const int *column, size_t ncolumns)
{
	struct view *row = view_row(v->view, "Rows");

	for (size_t k = 0; k < ncolumns; k++) {
		const int c = column[k];

		fill_cell(v, row, about[c].number ? shown(v, number_in(&r->item[at], c), c) : word_in(v, r, at, c), path_of(v, r, at, c), c);
	}
	view_text(row, "title", r->item[at].title);
}

/* All rows together, where more than how many there are follows from them. */
static void
fill_sum(struct visit *v, const struct compare_rows_view *r, enum compare_number number, const int *column, size_t ncolumns)
{
	struct view *row;
	bool any = false;

	for (size_t k = 0; k < ncolumns; k++)
		any = any || sum_of(&r->row->now.sum, number, column[k]) >= 0;
	if (!any || r->n == 0)
		return;
	row = view_row(v->view, "Sum");
	for (size_t k = 0; k < ncolumns; k++) {
		const int64_t sum = k == 0 ? -1 : sum_of(&r->row->now.sum, number, column[k]);

		fill_cell(v, row, k == 0 ? visit_say(v, "compare.", "together") : sum < 0 ? " " : shown(v, sum, column[k]), NULL, column[k]);
	}
}

/* "Đúng tiến độ (%): 87,5%", as the table says it. */
static const char *
number_words(struct visit *v, const struct compare_rows_view *r, const struct compare_rows_ask *a)
{
	struct compare_view one = r->view;
	struct compare_row row = *r->row;
	struct compare_table t;

	one.row = &row;
	one.n = a->row == COMPARE_TOGETHER ? 0 : 1;
	compare_table_of(v, &one, &t);
	for (size_t c = 0; c < t.ncolumns; c++)
		if (strcmp(t.column[c].label, compare_number_name[a->number]) == 0)
			return mem_print(v->mem, "%s: %s", compare_column_words(v, &one, &t.column[c]), compare_cell_words(v, &t.column[c], &t.line[0].cell[c]));
	return NULL;
}

static const char *
scope_words(struct visit *v, const struct compare_rows_view *r, const struct compare_rows_ask *a)
{
	const char *words = compare_scope_words(v, &r->view);

	return a->row == COMPARE_TOGETHER ? words : mem_print(v->mem, "%s. %s", words, compare_row_name(v, &r->view, r->row));
}

static int
send(struct visit *v, const struct compare_rows_view *r, const struct compare_rows_ask *a)
{
	struct listing_column column[ROW_COLUMNS + 2];
	int of[ROW_COLUMNS + 1];
	const size_t n = columns_of(r, a->number, of);
	const bool titled = compare_number_of(a->number, r->classed) <= OF_CLASSES;
	struct listing *l;

	for (size_t k = 0; k < n; k++)
		column[k] = (struct listing_column){ mem_print(v->mem, "compare.rows.%s", about[of[k]].label), about[of[k]].width,
		    !about[of[k]].number ? LIST_TEXT : about[of[k]].places == 0 ? LIST_WHOLE : about[of[k]].places == 1 ? LIST_TENTHS : LIST_HUNDREDTHS };
	if (titled)
		column[n] = (struct listing_column){ "compare.rows.title_of", 30, LIST_TEXT };
	l = listing_new(v, column, n + titled, r->n);
	for (size_t i = 0; i < r->n; i++) {
		for (size_t k = 0; k < n; k++) {
			const int64_t value = about[of[k]].number ? number_in(&r->item[i], of[k]) : -1;

			if (value >= 0)
				listing_decimal(l, value, about[of[k]].places);
			else
				listing_text(l, about[of[k]].number ? NULL : word_in(v, r, i, of[k]));
		}
		if (titled)
			listing_text(l, r->item[i].title);
	}
	return listing_send(l, number_words(v, r, a), "so-lieu", r->n < LISTING_MOST ? (int64_t)r->n : r->total);	/* what was counted may have changed since */
}

static int
show(struct visit *v, const struct compare_rows_view *r, const struct compare_rows_ask *a)
{
	int of[ROW_COLUMNS + 1];
	const size_t n = columns_of(r, a->number, of);

	for (size_t k = 0; k < n; k++) {
		struct view *head = view_row(v->view, "Heads");

		view_text(head, "text", visit_say(v, "compare.rows.", about[of[k]].label));
		view_flag(head, "number", about[of[k]].number);
	}
	for (size_t i = 0; i < r->n; i++)
		fill_item(v, r, i, of, n);
	fill_sum(v, r, a->number, of, n);
	view_text(v->view, "scope", scope_words(v, r, a));
	view_text(v->view, "number", number_words(v, r, a));
	view_int(v->view, "total", r->total);
	view_text(v->view, "until", r->view.until == NULL ? NULL : visit_label(v, "compare.rows.until", moment_show(v->mem, r->view.until), NULL));
	view_flag(v->view, "cut", a->number >= NUMBER_ASSIGNED && a->number <= NUMBER_ONTIME);
	view_flag(v->view, "catalog", compare_number_of(a->number, r->classed) == OF_CATALOG);
	list_pages(v, list_query(v, COMPARE_ROWS_PLACE, fields, NULL), list_number(v), r->total);
	visit_crumb(v, compare_path(v->mem, &r->view.ask), visit_say(v, "compare.", "title"));
	visit_crumb(v, NULL, visit_say(v, "compare.rows.", "title"));
	return visit_page(v, "compare/rows.cs", "compare.rows.title");
}

static int
list_page(struct visit *v)
{
	const int number = word_index(compare_number_name, COMPARE_NUMBERS, list_typed(v, "so"));
	struct compare_rows_ask ask = { .number = number < 0 ? NUMBER_OWED : (enum compare_number)number };
	struct compare_rows_view r;
	const bool file = listing_asked(v);
	bool set;
	int found;

	ask.row = form_int(v->form, "dong", &set);
	if (!set)
		ask.row = COMPARE_TOGETHER;
	if (!form_ok(v->form) || compare_asked(v, &ask.ask) != 1)
		return visit_error(v, 404);
	found = compare_rows(v->flow, &ask, file ? 0 : (list_number(v) - 1) * LIST_PAGE, file ? LISTING_MOST : LIST_PAGE, &r);
	if (found == 0)
		return visit_error(v, 403);
	if (found != 1)
		return found;
	return file ? send(v, &r, &ask) : show(v, &r, &ask);
}

const struct route compare_rows_routes[] = {
	{ METHOD_GET, COMPARE_ROWS_PLACE, ROLES_COMPARE, 0, fields, list_page },
	{ 0 }
};
