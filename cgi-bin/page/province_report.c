#include "page/province_report.h"

#include <string.h>

#include "base/number.h"
#include "page/chart.h"
#include "page/compare.h"
#include "page/list.h"
#include "page/province_report_inside.h"

#define PERIOD_LETTERS	7	/* "2026-Q4" */

static const char *const forms[] = { "pdf", "docx", "xlsx", "csv", NULL };
static const char *const kinds[] = { "province", "ministry", NULL };

static const struct field report_fields[] = {
	{ "ky", FIELD_TEXT, .max = PERIOD_LETTERS },
	{ .name = "co-quan", .type = FIELD_ID },
	{ 0 }
};
static const struct field file_fields[] = {
	{ "ky", FIELD_TEXT, .required = true, .max = PERIOD_LETTERS },
	{ "loai", FIELD_CHOICE, .choices = kinds },
	{ "dang", FIELD_CHOICE, .required = true, .choices = forms },
	{ "bang", FIELD_CHOICE, .choices = report_table_name },
	{ .name = "co-quan", .type = FIELD_ID },
	{ 0 }
};

static const char *
say(struct visit *v, const char *name)
{
	return visit_say(v, "province_report.", name);
}

static const char *
period_code(struct visit *v, struct period p)
{
	return compare_span_text(v->mem, compare_span_of(p));
}

/* As period_code writes it. 1 or 0. */
static int
read_code(const char *text, struct period *p_r)
{
	int64_t year;

	if (period_read(text, p_r) == 1)
		return 1;
	if (number_int(text, 2000, 2999, &year) != 1)
		return 0;
	*p_r = (struct period){ (int16_t)year, 1, SUM_YEAR };
	return 1;
}

/* Whose report: of the agency that was asked for, else the province; of who sees his own alone that one. */
static int64_t
agency_asked(struct visit *v)
{
	const int64_t asked = form_int(v->form, "co-quan", NULL);

	return asked != 0 || compare_sees_all(v->flow) ? asked : v->who->agency;
}

/* The period that was asked for; else the last month that is over, or what there is. 1; 0: none; -1. */
static int
choose(struct visit *v, int64_t agency, struct period *p_r)
{
	const struct day today = day_today();
	const char *typed = list_typed(v, "ky");
	struct period *list;
	bool over = false;
	size_t n;
	int found = report_periods_read(v->flow, agency, &list, &n);

	if (found != 1 || n == 0)
		return found == 1 ? 0 : found;
	*p_r = list[0];
	for (size_t i = 0; i < n && !over; i++) {
		over = list[i].months < SUM_YEAR && day_compare(period_first(period_next(list[i])), today) <= 0;
		*p_r = over ? list[i] : *p_r;
	}
	if (typed[0] != '\0' && read_code(typed, p_r) != 1)
		return 0;
	for (size_t i = 0; i < n; i++)
		list_option(v, "Periods", period_code(v, list[i]), report_period_words(v->flow, v->render, v->lang, list[i]), period_code(v, *p_r));
	return 1;
}

/* Of a file, but for its form. */
static const char *
file_path(struct visit *v, const struct report_figures *r)
{
	return mem_print(v->mem, REPORT_PLACE "tep%s&", report_path(v, r->own == NULL ? 0 : r->own->id, r->period) + strlen(REPORT_PLACE));
}

static void
fill_table(struct visit *v, const struct report_figures *r, const struct report_table *t)
{
	struct view *to = view_row(v->view, "Tables");

	view_text(to, "id", report_table_name[t->kind]);
	view_text(to, "title", report_table_title(v->flow, v->render, v->lang, r, t->kind));
	view_print(to, "csv", "%sdang=csv&bang=%s", file_path(v, r), report_table_name[t->kind]);
	for (size_t c = 0; c < t->ncolumns; c++) {
		struct view *head = view_row(to, "heads");

		view_text(head, "text", visit_say(v, "province_report.column.", t->column[c].name));
		view_flag(head, "number", t->column[c].form != FIGURE_NONE);
	}
	for (size_t i = 0; i < t->nrows; i++) {
		const struct report_row *r_is = &t->row[i];
		struct view *row = view_row(to, "rows");

		view_text(row, "name", r_is->label == NULL ? r_is->text : visit_label(v, r_is->label, NULL, NULL));
		view_text(row, "path", report_row_path(v, r, t->kind, r_is));
		view_flag(row, "sum", r_is->sum);
		view_flag(row, "section", r_is->section);
		view_flag(row, "late", r_is->late);
		view_int(row, "span", (int64_t)t->ncolumns);
		for (size_t c = 1; c < t->ncolumns && !r_is->section; c++) {
			const bool number = t->column[c].form != FIGURE_NONE;
			struct view *cell = view_row(row, "cells");

			view_text(cell, "text", number ? report_show(v->mem, r_is->figure[c], visit_label(v, "compare.masked", NULL, NULL)) :
			    report_remark(v->flow, v->render, v->lang, r_is));
			view_text(cell, "path", report_cell_path(v, r, t, r_is, c));
			view_text(cell, "head", visit_say(v, "province_report.column.", t->column[c].name));
			view_flag(cell, "number", number);
		}
	}
}

static void
fill_chart(struct visit *v, const struct report_figures *r, const struct report_masks *masks)
{
	struct report_chart c;

	if (report_chart(v->flow, v->render, v->lang, r, masks, &c) != 1)
		return;
	for (size_t i = 0; i < c.data.nitems; i++)
		c.item[i].path = report_row_path(v, r, c.from[i], c.row[i]);
	chart_fill(v, view_node(v->view, "Chart"), &(struct chart_said){ "muc", say(v, "chart"), say(v, r->own == NULL ? "chart_about" : "own_chart_about"), NULL }, &c.data);
}

static void
fill_words(struct visit *v, const struct report_figures *r, const struct report_masks *masks)
{
	struct report_line line[REPORT_LINES];
	const size_t n = report_lines(v->mem, r, masks, line);

	for (int p = 0; p < REPORT_PARTS; p++) {
		struct view *part_is = view_row(v->view, "Parts");

		view_text(part_is, "title", visit_say(v, "province_report.part.", report_part_name[p]));
		for (size_t i = 0; i < n; i++)
			if (line[i].part == (enum report_part)p)
				report_fill_line(v, view_row(part_is, "lines"), r, &line[i]);
	}
}

static void
fill_files(struct visit *v, const struct report_figures *r)
{
	const char *at = file_path(v, r);

	view_print(v->view, "xlsx", "%sdang=xlsx", at);
	for (int k = 0; k < REPORT_KINDS; k++) {
		struct view *row;

		if ((k == REPORT_MINISTRY && !report_of_year(r)) || (k == REPORT_AGENCY) != (r->own != NULL))
			continue;
		row = view_row(v->view, "Kinds");
		view_text(row, "title", report_title(v->flow, v->render, v->lang, r, (enum report_kind)k));
		at = k == REPORT_MINISTRY ? mem_print(v->mem, "%sloai=%s&", at, kinds[k]) : at;
		view_print(row, "docx", "%sdang=docx", at);
		view_print(row, "pdf", "%sdang=pdf", at);
	}
	view_flag(v->view, "year", report_of_year(r));
	view_flag(v->view, "all", compare_sees_all(v->flow));
}

static int
show_report(struct visit *v, int status, const struct report_figures *r)
{
	const struct report_masks masks = report_masks_of(v->mem, r);

	view_text(v->view, "about", report_about(v->flow, v->render, v->lang, REPORT_PROVINCE, r->period));
	if (r->counted_at != NULL)
		view_text(v->view, "until", visit_label(v, "province_report.until", moment_show(v->mem, r->counted_at), NULL));
	if (r->waiting > 0)
		view_text(v->view, "waiting", visit_label(v, "province_report.waiting", mem_print(v->mem, "%lld", (long long)r->waiting), NULL));
	if (r->own != NULL) {
		view_text(v->view, "own", r->own->name);
		view_int(v->view, "agency", compare_sees_all(v->flow) ? r->own->id : 0);
	}
	fill_words(v, r, &masks);
	fill_chart(v, r, &masks);
	for (int k = 0; k < REPORT_TABLES; k++)
		if (report_has_table(r, (enum report_table_kind)k)) {
			const struct report_table t = report_table_of(v->mem, r, &masks, (enum report_table_kind)k);

			fill_table(v, r, &t);
		}
	fill_files(v, r);
	view_flag(v->view, "long", status == 422);
	return visit_page_as(v, status, "province_report/show.cs", r->own == NULL ? "province_report.title" : "province_report.own_title");
}

static void
crumbs(struct visit *v, const struct report_figures *r)
{
	const bool own = r->own != NULL;

	visit_crumb(v, COMPARE_PLACE, visit_label(v, "compare.title", NULL, NULL));
	if (own && compare_sees_all(v->flow))
		visit_crumb(v, report_path(v, 0, r->period), say(v, "title"));
	visit_crumb(v, NULL, own ? say(v, "own_title") : say(v, "title"));
}

static int
no_report(struct visit *v)
{
	const bool all = compare_sees_all(v->flow);

	crumbs(v, &(struct report_figures){ .nagencies = 0 });
	view_flag(v->view, "none", true);
	view_flag(v->view, "all", all);
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "province_report/show.cs", all ? "province_report.title" : "province_report.own_title");
}

static int
report_page(struct visit *v)
{
	const int64_t agency = agency_asked(v);
	struct report_figures r;
	struct period p;
	int found;

	if (!report_may(v->flow, agency))
		return visit_error(v, 403);
	found = choose(v, agency, &p);
	if (found == 1)
		found = report_read(v->flow, agency, p, &r);
	if (found == 1) {
		crumbs(v, &r);
		return show_report(v, 200, &r);
	}
	if (found < 0 || list_typed(v, "ky")[0] != '\0' || form_int(v->form, "co-quan", NULL) != 0)
		return found;
	return no_report(v);	/* nothing is counted yet */
}

/* The one table of a CSV, REPORT_TABLES: there is no such. */
static enum report_table_kind
table_asked(struct visit *v, const struct report_figures *r)
{
	const int kind = word_index(report_table_name, REPORT_TABLES, list_typed(v, "bang"));

	return kind < 0 || !report_has_table(r, (enum report_table_kind)kind) ? REPORT_TABLES : (enum report_table_kind)kind;
}

static int
send_tables(struct visit *v, const struct report_figures *r, enum report_kind kind, bool csv)
{
	const enum report_table_kind table = table_asked(v, r);
	const char *name = mem_print(v->mem, "%s %s", report_title(v->flow, v->render, v->lang, r, kind), period_code(v, r->period)), *bytes;
	size_t n;

	if (csv && table == REPORT_TABLES)
		return 0;
	if ((csv ? report_csv(v->flow, v->render, v->lang, r, table, &bytes, &n) : report_book(v->flow, v->render, v->lang, r, &bytes, &n)) != 1)
		return -1;
	return csv ? reply_bytes(v->reply, "text/csv; charset=utf-8", mem_print(v->mem, "%s %s.csv", name, visit_say(v, "province_report.leaf.", report_table_name[table])), bytes, n) :
	    reply_bytes(v->reply, REPLY_XLSX, mem_print(v->mem, "%s.xlsx", name), bytes, n);
}

static int
file_page(struct visit *v)
{
	const char *form = list_typed(v, "dang"), *bytes = NULL;
	const bool docx = strcmp(form, "docx") == 0, csv = strcmp(form, "csv") == 0;
	const int64_t agency = agency_asked(v);
	const enum report_kind kind = agency != 0 ? REPORT_AGENCY : strcmp(list_typed(v, "loai"), kinds[REPORT_MINISTRY]) == 0 ? REPORT_MINISTRY : REPORT_PROVINCE;
	struct report_figures r;
	struct period p;
	size_t n = 0;
	int found = form_ok(v->form) && read_code(list_typed(v, "ky"), &p) == 1 ? 1 : 0;

	if (!report_may(v->flow, agency))
		return visit_error(v, 403);
	if (found == 1 && kind == REPORT_MINISTRY && p.months != SUM_YEAR)
		return 0;
	if (found == 1)
		found = report_read(v->flow, agency, p, &r);
	if (found != 1)
		return found;
	if (csv || strcmp(form, "xlsx") == 0)
		return send_tables(v, &r, kind, csv);
	found = report_file(v->flow, v->render, &r, kind, docx ? DOCUMENT_DOCX : DOCUMENT_PDF, &bytes, &n);
	if (found != 1)
		return found < 0 ? -1 : show_report(v, 422, &r);
	return reply_bytes(v->reply, docx ? REPLY_DOCX : REPLY_PDF, mem_print(v->mem, "%s %s.%s", report_title(v->flow, v->render, v->lang, &r, kind), period_code(v, p), form), bytes, n);
}

const struct route province_report_routes[] = {
	{ METHOD_GET, REPORT_PLACE,		ROLES_COMPARE, 0, report_fields, report_page },
	{ METHOD_GET, REPORT_PLACE "tep",	ROLES_COMPARE, 0, file_fields, file_page },
	{ 0 }
};
