#include "page/compare.h"

#include <string.h>

#include "flow/compare_paper.h"
#include "flow/province_report.h"
#include "page/chart.h"
#include "page/list.h"
#include "page/listing.h"
#include "page/organisation.h"

#define PDF_PLACE	COMPARE_PLACE "so-lieu.pdf"
#define YEAR_FIRST	2026	/* the first that is evaluated */
#define YEAR_MOST	2199
#define YEARS_CHOICE	3	/* that are offered; others are asked for by address */
#define CHART_MOST	40	/* rows of a chart that stands open */

static const struct field fields[] = { COMPARE_FIELDS, LISTING_FIELD, { 0 } };
static const struct field paper_fields[] = { COMPARE_FIELDS, { 0 } };

bool
compare_span_shown(struct compare_span s)
{
	return s.year >= YEAR_FIRST - 1 && s.year <= YEAR_MOST;
}

const char *
compare_path(struct mem *mem, const struct compare_ask *a)
{
	const char *path = mem_print(mem, COMPARE_PLACE "?gi=%s&theo=%s&ky=%s", compare_what_name[a->what], compare_by_name[a->by], compare_span_text(mem, a->span));

	if (a->with != COMPARE_NONE)
		path = mem_print(mem, "%s&so-voi=%s", path, compare_with_name[a->with]);
	if (a->kind >= 0)
		path = mem_print(mem, "%s&loai=%s", path, agency_kind_name[a->kind]);
	if (a->group >= 0)
		path = mem_print(mem, "%s&nhom=%s", path, summary_group_name[a->group]);
	return a->agency == 0 ? path : mem_print(mem, "%s&co-quan=%lld", path, (long long)a->agency);
}

static int
word_asked(struct visit *v, const char *field, const char *const *names, int n)
{
	return word_index(names, n, list_typed(v, field));
}

int
compare_asked(struct visit *v, struct compare_ask *a)
{
	const int what = word_asked(v, "gi", compare_what_name, COMPARE_WHATS), by = word_asked(v, "theo", compare_by_name, COMPARE_BYS);
	const int with = word_asked(v, "so-voi", compare_with_name, COMPARE_WITHS);
	const char *span = list_typed(v, "ky");
	bool good = true;

	*a = (struct compare_ask){
		.what = what < 0 ? COMPARE_LEVELS : (enum compare_what)what, .by = by < 0 ? COMPARE_BY_AGENCY : (enum compare_by)by,
		.with = with < 0 ? COMPARE_NONE : (enum compare_with)with, .kind = word_asked(v, "loai", agency_kind_name, AGENCY_KINDS),
		.group = word_asked(v, "nhom", summary_group_name, SUM_GROUPS), .agency = form_int(v->form, "co-quan", NULL), .span = compare_span_default(COMPARE_MONTH),
	};
	if (span[0] != '\0')
		good = compare_span_read(span, &a->span) == 1 && compare_span_shown(a->span);
	if (!good)
		a->span = compare_span_default(COMPARE_MONTH);
	return good;
}

static void
span_option(struct visit *v, struct compare_span s, const char *chosen)
{
	list_option(v, "Spans", compare_span_text(v->mem, s), compare_span_words(v, s), chosen);
}

/* The latest first; of this year what has begun. */
static void
fill_spans(struct visit *v, const struct compare_ask *a)
{
	const struct day today = day_today();
	const char *chosen = compare_span_text(v->mem, a->span);

	for (int y = today.year; y > today.year - YEARS_CHOICE && y >= YEAR_FIRST; y--) {
		const int months = y == today.year ? today.month : 12;

		span_option(v, (struct compare_span){ COMPARE_YEAR, y, 1 }, chosen);
		for (int q = (months - 1) / 3 + 1; q >= 1; q--)
			span_option(v, (struct compare_span){ COMPARE_QUARTER, y, q }, chosen);
		for (int m = months; m >= 1; m--)
			span_option(v, (struct compare_span){ COMPARE_MONTH, y, m }, chosen);
	}
}

static bool
by_offered(const struct compare_view *view, int by)
{
	if (view->ask.agency == 0)
		return by != COMPARE_BY_UNIT;
	return by != COMPARE_BY_AGENCY && by != COMPARE_BY_KIND;
}

static void
fill_agencies(struct visit *v, const struct compare_view *view)
{
	const char *chosen = mem_print(v->mem, "%lld", (long long)view->ask.agency);

	if (!compare_sees_all(v->flow))
		return;
	list_option(v, "Agencies", "", visit_say(v, "compare.", "every_agency"), view->ask.agency == 0 ? "" : "-");
	for (size_t i = 0; i < view->nagencies; i++)
		list_option(v, "Agencies", mem_print(v->mem, "%lld", (long long)view->agency[i].id), view->agency[i].name, chosen);
}

static void
fill_choices(struct visit *v, const struct compare_view *view)
{
	const struct compare_ask *a = &view->ask;

	for (int w = 0; w < COMPARE_WHATS; w++) {
		struct compare_ask other = *a;
		struct view *row = view_row(v->view, "Whats");

		other.what = (enum compare_what)w;
		view_text(row, "path", compare_path(v->mem, &other));
		view_text(row, "text", visit_say(v, "compare.what.", compare_what_name[w]));
		view_flag(row, "here", w == (int)a->what);
	}
	fill_spans(v, a);
	for (int b = 0; b < COMPARE_BYS; b++)
		if (by_offered(view, b))
			list_option(v, "Bys", compare_by_name[b], visit_say(v, "compare.by.", compare_by_name[b]), compare_by_name[a->by]);
	for (int w = 0; w < COMPARE_WITHS; w++)
		list_option(v, "Withs", compare_with_name[w], visit_say(v, "compare.with.", compare_with_name[w]), compare_with_name[a->with]);
	if (a->agency == 0 && a->by == COMPARE_BY_AGENCY && a->group < 0)
		list_options(v, "Kinds", "compare.every", agency_kind_choices, "compare.kind.", a->kind < 0 ? "" : agency_kind_name[a->kind]);
	if (a->by == COMPARE_BY_TIME || (a->by == COMPARE_BY_AGENCY && a->kind < 0))
		list_options(v, "Groups", "compare.every", summary_group_name, "compare.group.", a->group < 0 ? "" : summary_group_name[a->group]);
	view_text(v->view, "what", compare_what_name[a->what]);
	view_text(v->view, "reports", REPORT_PLACE);
	view_flag(v->view, "own", !compare_sees_all(v->flow));
	fill_agencies(v, view);
}

/* "Mức đánh giá theo cơ quan, Tháng 10/2026"; of an agency its name, of a group or kind that. */
static const char *
title_words(struct visit *v, const struct compare_view *view)
{
	return mem_print(v->mem, "%s %s", visit_say(v, "compare.what.", compare_what_name[view->ask.what]), visit_say(v, "compare.title_by.", compare_by_name[view->ask.by]));
}

const char *
compare_scope_words(struct visit *v, const struct compare_view *view)
{
	const struct compare_ask *a = &view->ask;
	const bool time = a->by == COMPARE_BY_TIME;
	const char *words = mem_print(v->mem, "%s. %s", view->agency_name == NULL ? visit_say(v, "compare.", "whole_province") : view->agency_name,
	    compare_span_words(v, time ? (struct compare_span){ COMPARE_YEAR, a->span.year, 1 } : a->span));

	if (a->kind >= 0)
		words = mem_print(v->mem, "%s. %s", words, visit_say(v, "compare.kind.", agency_kind_name[a->kind]));
	return a->group < 0 ? words : mem_print(v->mem, "%s. %s", words, visit_say(v, "compare.group.", summary_group_name[a->group]));
}

static void
fill_line(struct visit *v, const struct compare_view *view, const struct compare_table *t, const struct compare_line *line)
{
	struct view *to = view_row(v->view, line->sum ? "Sums" : "Rows");

	view_text(to, "name", line->name);
	view_text(to, "path", line->path);
	view_flag(to, "partly", line->partly);
	view_flag(to, "sum", line->sum);
	for (size_t c = 0; c < t->ncolumns; c++) {
		struct view *cell = view_row(to, "cells");

		view_text(cell, "text", compare_cell_words(v, &t->column[c], &line->cell[c]));
		view_text(cell, "head", compare_column_words(v, view, &t->column[c]));
		view_flag(cell, "words", t->column[c].words);
		view_flag(cell, "figure", t->column[c].figure);
		view_flag(cell, "masked", line->cell[c].value.given == CHART_MASKED);
		if (line->cell[c].value.given == CHART_VALUE)
			view_text(cell, "path", line->cell[c].value.path);
	}
}

static size_t
column_of(const struct compare_table *t, const char *label)
{
	size_t c = 0;

	while (c < t->ncolumns && strcmp(t->column[c].label, label) != 0)
		c++;
	return c;
}

static size_t
figure_of(const struct compare_table *t)
{
	size_t c = 0;

	while (c < t->ncolumns && !t->column[c].figure)
		c++;
	return c;
}

/* Of a month or quarter below a line: "T10", "III". */
static const char *
short_words(struct visit *v, const struct compare_view *view, size_t i)
{
	const int64_t number = view->row[i].id;

	if (view->ask.span.length == COMPARE_QUARTER)
		return compare_quarter(number + 1);
	return visit_label(v, "compare.span.short", mem_print(v->mem, "%lld", (long long)number + 1), NULL);
}

/* Levels as stacks where nothing is compared and rows are few, else the figure of each row as bars, or over time as a line. */
static const struct chart_data *
chart_of(struct visit *v, const struct compare_view *view, const struct compare_table *t, const char **unit_r)
{
	const bool stacks = view->ask.what == COMPARE_LEVELS && view->ask.with == COMPARE_NONE && t->nrows <= CHART_MOST, time = view->ask.by == COMPARE_BY_TIME;
	const size_t first = stacks ? column_of(t, "excellent") : figure_of(t), then = column_of(t, "then");
	const size_t nseries = stacks ? SCORE_LEVELS : then < t->ncolumns ? 2 : 1;
	const char **series = mem_array(v->mem, SCORE_LEVELS, sizeof(*series));
	struct chart_item *item = mem_array(v->mem, t->nrows + 1, sizeof(*item));
	struct chart_value *value = mem_array(v->mem, t->nrows * nseries + 1, sizeof(*value));
	const struct compare_column *c = &t->column[first];
	struct chart_data *data = mem_get(v->mem, sizeof(*data));

	series[0] = compare_column_words(v, view, c);
	for (size_t s = 1; s < nseries; s++)
		series[s] = compare_column_words(v, view, &t->column[stacks ? first + s : then]);
	for (size_t i = 0; i < t->nrows; i++) {
		item[i] = (struct chart_item){ time ? short_words(v, view, i) : t->line[i].name, t->line[i].path };
		for (size_t s = 0; s < nseries; s++)
			value[i * nseries + s] = t->line[i].cell[s == 0 ? first : stacks ? first + s : then].value;
	}
	*unit_r = !stacks && c->percent ? "%" : NULL;
	*data = (struct chart_data){ .kind = stacks ? CHART_STACKS : time ? CHART_LINES : CHART_BARS, .places = c->places, .share = stacks, .loose = time,
	    .end = c->percent && !time ? 1000 : 0, .item = item, .nitems = t->nrows, .series = series, .nseries = nseries, .value = value };
	return data;
}

static const char *
note_words(struct visit *v, const struct compare_view *view, const struct compare_table *t, int n)
{
	const bool sheets = view->ask.span.length == COMPARE_YEAR && view->ask.what <= COMPARE_TOTALS && view->ask.by != COMPARE_BY_TIME;

	switch (n) {
	case 0:
		return visit_say(v, "compare.note.", sheets ? "year" : compare_what_name[view->ask.what]);
	case 1:
		return t->masked ? visit_say(v, "compare.note.", "masked") : NULL;
	case 2:
		return t->partly ? visit_say(v, "compare.note.", "partly") : NULL;
	case 3:
		return view->until == NULL ? NULL : visit_label(v, "compare.until", moment_show(v->mem, view->until), NULL);
	case 4:
		return t->plain ? visit_say(v, "compare.note.", "plain") : NULL;
	default:
		return view->waiting == 0 ? NULL : visit_label(v, "compare.waiting", mem_print(v->mem, "%lld", (long long)view->waiting), NULL);
	}
}
#define NOTES	6

static int
show(struct visit *v, const struct compare_view *view, const struct compare_table *t, int status)
{
	struct compare_ask whole = view->ask;
	struct chart_said said = { .id = "compare", .title = title_words(v, view), .about = compare_scope_words(v, view) };
	const struct chart_data *data = chart_of(v, view, t, &said.unit);

	for (size_t c = 0; c < t->ncolumns; c++) {
		struct view *head = view_row(v->view, "Heads");

		view_text(head, "text", compare_column_words(v, view, &t->column[c]));
		view_flag(head, "words", t->column[c].words);
	}
	for (size_t i = 0; i < t->n; i++)
		fill_line(v, view, t, &t->line[i]);
	for (int n = 0; n < NOTES; n++)
		if (note_words(v, view, t, n) != NULL)
			view_text(view_row(v->view, "Notes"), "text", note_words(v, view, t, n));
	if (t->nrows > 0)
		chart_fill(v, view_node(v->view, "Chart"), &said, data);
	view_flag(v->view, "folded", t->nrows > CHART_MOST);
	view_text(v->view, "title", title_words(v, view));
	view_text(v->view, "scope", compare_scope_words(v, view));
	view_text(v->view, "column", visit_say(v, "compare.by.", compare_by_name[view->ask.by]));
	view_text(v->view, "pdf", mem_print(v->mem, PDF_PLACE "%s", compare_path(v->mem, &view->ask) + strlen(COMPARE_PLACE)));
	whole.agency = 0;
	visit_crumb(v, view->ask.agency != 0 && compare_sees_all(v->flow) ? compare_path(v->mem, &whole) : NULL, visit_say(v, "compare.", "title"));
	if (view->ask.agency != 0 && compare_sees_all(v->flow))
		visit_crumb(v, NULL, view->agency_name);
	fill_choices(v, view);
	return visit_page_as(v, status, "compare/index.cs", "compare.title");
}

/* Cells of one line; a last column says where something is masked. */
static void
list_line(struct visit *v, struct listing *l, const struct compare_table *t, const struct compare_line *line)
{
	bool masked = false;

	listing_text(l, line->name);
	for (size_t c = 0; c < t->ncolumns; c++) {
		const struct compare_cell *cell = &line->cell[c];

		masked = masked || cell->value.given == CHART_MASKED;
		if (t->column[c].words || cell->value.given != CHART_VALUE)
			listing_text(l, cell->words);
		else
			listing_decimal(l, cell->value.value, t->column[c].places);
	}
	listing_text(l, masked ? visit_say(v, "compare.note.", "masked") : line->partly ? visit_say(v, "compare.note.", "partly") : NULL);
}

static int
send(struct visit *v, const struct compare_view *view, const struct compare_table *t)
{
	static const enum list_kind numbers[] = { LIST_WHOLE, LIST_TENTHS, LIST_HUNDREDTHS };
	struct listing_column column[COMPARE_COLUMNS + 2] = { { mem_print(v->mem, "compare.by.%s", compare_by_name[view->ask.by]), 36, LIST_TEXT } };
	struct listing *l;

	for (size_t c = 0; c < t->ncolumns; c++)
		column[c + 1] = (struct listing_column){ mem_print(v->mem, "compare.column.%s", strcmp(t->column[c].label, "then") == 0 ? "then_file" : t->column[c].label), 16,
		    t->column[c].words ? LIST_TEXT : numbers[t->column[c].places] };
	column[t->ncolumns + 1] = (struct listing_column){ "compare.column.note", 40, LIST_TEXT };
	l = listing_new(v, column, t->ncolumns + 2, t->n);
	for (size_t i = 0; i < t->n; i++)
		list_line(v, l, t, &t->line[i]);
	return listing_send(l, mem_print(v->mem, "%s. %s", title_words(v, view), compare_scope_words(v, view)),
	    mem_print(v->mem, "so-sanh-ky-%s-lay", compare_span_text(v->mem, view->ask.span)), (int64_t)t->n);
}

static int
index_page(struct visit *v)
{
	struct compare_ask ask;
	struct compare_view view;
	struct compare_table t;
	const int good = compare_asked(v, &ask), found = compare_read(v->flow, &ask, &view);

	if (found != 1)
		return found;
	if (!good)
		form_error(v->form, "ky", "compare.span.none", NULL, NULL);
	compare_table_of(v, &view, &t);
	if (listing_asked(v) && good)
		return send(v, &view, &t);
	return show(v, &view, &t, good && form_ok(v->form) ? 200 : 422);
}

static int
pdf_page(struct visit *v)
{
	struct compare_paper p = { .bold = NULL };
	const char *head[COMPARE_COLUMNS + 1], *note[NOTES], *bytes;
	struct compare_ask ask;
	struct compare_view view;
	struct compare_table t;
	bool *bold;
	size_t n;
	int found = compare_asked(v, &ask);

	if (!form_ok(v->form) || found != 1)
		return visit_error(v, 404);
	found = compare_read(v->flow, &ask, &view);
	if (found != 1)
		return found;
	v->lang = LANG_VI;	/* what is printed */
	compare_table_of(v, &view, &t);
	p = (struct compare_paper){ .title = title_words(v, &view), .about = compare_scope_words(v, &view), .head = head, .ncolumns = t.ncolumns + 1, .nrows = t.n,
	    .cell = mem_array(v->mem, (t.ncolumns + 1) * t.n + 1, sizeof(*p.cell)), .note = note, .issuer = view.agency_name };
	p.chart = t.nrows == 0 ? NULL : chart_of(v, &view, &t, &p.unit);
	p.bold = bold = mem_array(v->mem, t.n + 1, sizeof(*bold));
	head[0] = visit_say(v, "compare.by.", compare_by_name[view.ask.by]);
	for (size_t c = 0; c < t.ncolumns; c++)
		head[c + 1] = compare_column_words(v, &view, &t.column[c]);
	for (size_t i = 0; i < t.n; i++) {
		p.cell[i * p.ncolumns] = t.line[i].partly ? mem_print(v->mem, "%s *", t.line[i].name) : t.line[i].name;
		bold[i] = t.line[i].sum;
		for (size_t c = 0; c < t.ncolumns; c++)
			p.cell[i * p.ncolumns + c + 1] = compare_cell_words(v, &t.column[c], &t.line[i].cell[c]);
	}
	t.plain = false;	/* paper has no links */
	for (int i = 0; i < NOTES; i++)
		if (note_words(v, &view, &t, i) != NULL)
			note[p.nnotes++] = note_words(v, &view, &t, i);
	found = compare_paper(v->flow, v->render, &p, &bytes, &n);
	return found != 1 ? -1 : reply_bytes(v->reply, REPLY_PDF, mem_print(v->mem, "so-sanh-%s.pdf", compare_span_text(v->mem, ask.span)), bytes, n);
}

const struct route compare_routes[] = {
	{ METHOD_GET, COMPARE_PLACE,	ROLES_COMPARE, 0, fields, index_page },
	{ METHOD_GET, PDF_PLACE,	ROLES_COMPARE, 0, paper_fields, pdf_page },
	{ 0 }
};
