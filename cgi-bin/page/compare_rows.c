/* /phieu/so-lieu/: the rows behind a number of a comparison. */
#include <string.h>

#include "flow/compare_paper.h"
#include "flow/sheet.h"
#include "page/compare.h"
#include "page/list.h"
#include "page/listing.h"
#include "page/sheet.h"

#define ROW_MOST	INT64_C(1000000000000)
#define ROW_COLUMNS	8
#define WORK_PLACES	6
#define PDF_PLACE	"/phieu/so-lieu.pdf"
#define PAPER_MOST	INT64_C(2000)	/* rows on paper */

#define ROWS_FIELDS \
	COMPARE_FIELDS, { "so", FIELD_CHOICE, true, .choices = compare_number_name }, { .name = "dong", .type = FIELD_INT, .min = 0, .max = ROW_MOST }
static const struct field paper_fields[] = { ROWS_FIELDS, { 0 } };
static const struct field fields[] = {
	ROWS_FIELDS,
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
columns_of(const struct compare_rows_view *r, const struct compare_rows_ask *a, int to[ROW_COLUMNS + 1])
{
	const enum compare_number number = a->number;
	const enum compare_of of = compare_number_of(number, r->classed);
	size_t n = 0;

	if (of == OF_CATALOG) {
		if (a->row == COMPARE_TOGETHER)
			to[n++] = ROW_AGENCY;
		memcpy(to + n, (const int[]){ ROW_CODE, ROW_PRODUCT, ROW_COEFFICIENT, ROW_WORKS }, 4 * sizeof(*to));
		return n + (r->works ? 4 : 3);
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

/* What stands in a row. */
static const char *
words_in(struct visit *v, const struct compare_rows_view *r, size_t at, int c)
{
	return about[c].number ? shown(v, number_in(&r->item[at], c), c) : word_in(v, r, at, c);
}

static void
fill_item(struct visit *v, const struct compare_rows_view *r, size_t at, const int *column, size_t ncolumns)
{
	struct view *row = view_row(v->view, "Rows");

	for (size_t k = 0; k < ncolumns; k++) {
		const int c = column[k];

		fill_cell(v, row, words_in(v, r, at, c), path_of(v, r, at, c), c);
	}
	view_text(row, "title", r->item[at].title);
}

/* Is more known of all rows together than how many there are? */
static bool
summed(const struct compare_rows_view *r, enum compare_number number, const int *column, size_t ncolumns)
{
	bool any = false;

	for (size_t k = 0; k < ncolumns; k++)
		any = any || sum_of(&r->row->now.sum, number, column[k]) >= 0;
	return any && r->n > 0;
}

static const char *
sum_words(struct visit *v, const struct compare_rows_view *r, enum compare_number number, const int *column, size_t k)
{
	const int64_t sum = sum_of(&r->row->now.sum, number, column[k]);

	return k == 0 ? visit_say(v, "compare.", "together") : sum < 0 ? " " : shown(v, sum, column[k]);
}

static void
fill_sum(struct visit *v, const struct compare_rows_view *r, enum compare_number number, const int *column, size_t ncolumns)
{
	struct view *row;

	if (!summed(r, number, column, ncolumns))
		return;
	row = view_row(v->view, "Sum");
	for (size_t k = 0; k < ncolumns; k++)
		fill_cell(v, row, sum_words(v, r, number, column, k), NULL, column[k]);
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
	const size_t n = columns_of(r, a, of);
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
	const size_t n = columns_of(r, a, of);

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
	view_text(v->view, "pdf", mem_print(v->mem, PDF_PLACE "%s", compare_rows_path(v->mem, a) + strlen(COMPARE_ROWS_PLACE)));
	list_pages(v, list_query(v, COMPARE_ROWS_PLACE, fields, NULL), r->behind / LIST_PAGE + 1, r->total);
	visit_crumb(v, compare_path(v->mem, &r->view.ask), visit_say(v, "compare.", "title"));
	visit_crumb(v, NULL, visit_say(v, "compare.rows.", "title"));
	return visit_page(v, "compare/rows.cs", "compare.rows.title");
}

/* 0: no such view. */
static int
rows_asked(struct visit *v, struct compare_rows_ask *ask)
{
	const int number = word_index(compare_number_name, COMPARE_NUMBERS, list_typed(v, "so"));
	bool set;

	*ask = (struct compare_rows_ask){ .number = number < 0 ? NUMBER_OWED : (enum compare_number)number };
	ask->row = form_int(v->form, "dong", &set);
	if (!set)
		ask->row = COMPARE_TOGETHER;
	return form_ok(v->form) && compare_asked(v, &ask->ask) == 1;
}

static int
list_page(struct visit *v)
{
	const bool file = listing_asked(v);
	struct compare_rows_ask ask;
	struct compare_rows_view r;
	int found;

	if (!rows_asked(v, &ask))
		return visit_error(v, 404);
	found = compare_rows(v->flow, &ask, file ? 0 : (list_number(v) - 1) * LIST_PAGE, file ? LISTING_MOST : LIST_PAGE, &r);
	if (found != 1)
		return found == 0 ? visit_error(v, 403) : found;
	return file ? send(v, &r, &ask) : show(v, &r, &ask);
}

/* Its columns are those of a file; the last row is what all come to. */
static void
fill_paper(struct visit *v, const struct compare_rows_view *r, const struct compare_rows_ask *a, struct compare_paper *p)
{
	int *of = mem_array(v->mem, ROW_COLUMNS + 2, sizeof(*of)), *width = mem_array(v->mem, ROW_COLUMNS + 2, sizeof(*width));
	const size_t n = columns_of(r, a, of), columns = n + (compare_number_of(a->number, r->classed) <= OF_CLASSES);
	const char **head = mem_array(v->mem, columns, sizeof(*head));
	const bool sum = summed(r, a->number, of, n);
	bool *words = mem_array(v->mem, columns, sizeof(*words)), *bold = mem_array(v->mem, r->n + 1, sizeof(*bold));

	for (size_t k = 0; k < columns; k++) {
		head[k] = visit_say(v, "compare.rows.", k < n ? about[of[k]].label : "title_of");
		width[k] = k < n ? about[of[k]].width : about[ROW_NAME].width;
		words[k] = k == n || !about[of[k]].number;
	}
	p->cell = mem_array(v->mem, columns * (r->n + 1), sizeof(*p->cell));
	for (size_t i = 0; i < r->n + sum; i++) {
		bold[i] = i == r->n;
		for (size_t k = 0; k < columns; k++)
			p->cell[i * columns + k] = i == r->n ? (k == n ? NULL : sum_words(v, r, a->number, of, k)) : k == n ? r->item[i].title : words_in(v, r, i, of[k]);
	}
	p->head = head;
	p->width = width;
	p->words = words;
	p->bold = bold;
	p->ncolumns = columns;
	p->nrows = r->n + sum;
}

static int
pdf_page(struct visit *v)
{
	struct compare_rows_ask ask;
	struct compare_rows_view r;
	struct compare_paper p = { .bold = NULL };
	const char *note[2], *bytes;
	size_t n;
	int found;

	if (!rows_asked(v, &ask))
		return visit_error(v, 404);
	found = compare_rows(v->flow, &ask, 0, PAPER_MOST, &r);
	if (found != 1)
		return found == 0 ? visit_error(v, 403) : found;
	v->lang = LANG_VI;	/* what is printed */
	fill_paper(v, &r, &ask, &p);
	p.title = visit_say(v, "compare.rows.", "title");
	p.about = mem_print(v->mem, "%s. %s", scope_words(v, &r, &ask), number_words(v, &r, &ask));
	p.issuer = r.view.agency_name;
	p.note = note;
	if (r.total > PAPER_MOST)
		note[p.nnotes++] = visit_label(v, "layout.files_more", mem_print(v->mem, "%lld", (long long)(r.total - PAPER_MOST)), NULL);
	if (r.view.until != NULL)
		note[p.nnotes++] = visit_label(v, "compare.rows.until", moment_show(v->mem, r.view.until), NULL);
	found = compare_paper(v->flow, v->render, &p, &bytes, &n);
	return found != 1 ? -1 : reply_bytes(v->reply, REPLY_PDF, mem_print(v->mem, "so-lieu-%s.pdf", compare_span_text(v->mem, r.span)), bytes, n);
}

const struct route compare_rows_routes[] = {
	{ METHOD_GET, COMPARE_ROWS_PLACE, ROLES_COMPARE, 0, fields, list_page },
	{ METHOD_GET, PDF_PLACE, ROLES_COMPARE, 0, paper_fields, pdf_page },
	{ 0 }
};
