#include "page/year_paper.h"

#include <string.h>

#include "page/list.h"
#include "page/listing.h"
#include "page/sheet.h"
#include "page/year_decision.h"
#include "rules/role.h"

const char *const document_forms[] = { "pdf", "docx", NULL };

static const struct field file_fields[] = {
	DOCUMENT_FIELD,
	LISTING_FIELD,
	{ 0 }
};
static const struct field province_fields[] = {
	LEVELS_YEAR_FIELD,
	DOCUMENT_FIELD,
	LISTING_FIELD,
	{ 0 }
};

static const char *
say(struct visit *v, const char *name)
{
	return visit_label(v, mem_print(v->mem, "year_paper.%s", name), NULL, NULL);
}

int
levels_year(struct visit *v)
{
	const int year = form_ok(v->form) ? (int)form_int(v->form, "nam", NULL) : 0;

	return year < LEVELS_FIRST ? day_today().year : year;
}

void
levels_fill_year(struct visit *v, const char *place, int year)
{
	view_int(v->view, "year", year);
	view_print(v->view, "before", "%s?nam=%d", place, year - 1);
	view_print(v->view, "after", "%s?nam=%d", place, year + 1);
	view_flag(v->view, "earlier", year > LEVELS_FIRST);
	view_flag(v->view, "later", year < day_today().year);
}

enum document_form
document_asked(struct visit *v)
{
	return strcmp(list_typed(v, "dang"), "docx") == 0 ? DOCUMENT_DOCX : DOCUMENT_PDF;
}

int
document_reply(struct visit *v, int done, const char *name, const char *bytes, size_t n)
{
	const bool docx = document_asked(v) == DOCUMENT_DOCX;
	char *file = mem_print(v->mem, "%s.%s", name, docx ? "docx" : "pdf");

	for (char *p = file; *p != '\0'; p++)
		if (*p == '/')
			*p = '-';
	if (done != 1)
		return done < 0 ? -1 : visit_error(v, 413);
	return reply_bytes(v->reply, docx ? REPLY_DOCX : REPLY_PDF, file, bytes, n);
}

static const struct listing_column people_columns[] = {
	{ "year_paper.column.name", 30, LIST_TEXT }, { "year_paper.column.title", 26, LIST_TEXT }, { "year_paper.column.unit", 34, LIST_TEXT },
	{ "year_paper.column.mean", 14, LIST_HUNDREDTHS }, { "year_paper.column.level", 30, LIST_TEXT }, { "year_paper.column.note", 44, LIST_TEXT },
};

static int
send_people(struct visit *v, const char *name, const struct classification *c, size_t n)
{
	struct listing *l = listing_new(v, people_columns, sizeof(people_columns) / sizeof(*people_columns), n);

	for (size_t i = 0; i < n; i++) {
		listing_text(l, c[i].name);
		listing_text(l, c[i].title);
		listing_text(l, c[i].unit_name);
		listing_text(l, c[i].mean == NULL ? NULL : ratio_cut(v->mem, c[i].mean, 2, '.'));
		listing_text(l, decision_level(v, c[i].level));
		listing_text(l, decision_why_words(v, c[i].why));
	}
	return listing_send(l, name, "danh-sach-xep-loai", (int64_t)n);
}

static int
list_file(struct visit *v)
{
	struct classification *list;
	struct year_decision d;
	struct year_run r;
	const char *bytes = NULL, *name;
	size_t n, size = 0;
	int found = form_ok(v->form) ? decision_of(v->flow, v->id[0], v->id[1], &r, &d, &list, &n) : 0;

	if (found != 1)
		return found;
	name = mem_print(v->mem, "%s %s", say(v, "print_list"), d.number);
	if (listing_asked(v))
		return send_people(v, name, list, n);
	found = decision_list_paper(v->flow, v->render, &r, &d, list, n, document_asked(v), &bytes, &size);
	return document_reply(v, found, name, bytes, size);
}

static const struct listing_column count_columns[] = {
	{ "year_paper.column.unit", 44, LIST_TEXT }, { "year_paper.column.excellent", 14, LIST_WHOLE }, { "year_paper.column.good", 14, LIST_WHOLE },
	{ "year_paper.column.done", 14, LIST_WHOLE }, { "year_paper.column.failed", 18, LIST_WHOLE }, { "year_paper.column.none", 16, LIST_WHOLE },
	{ "year_paper.column.all", 12, LIST_WHOLE },
};

static int
send_counts(struct visit *v, const char *name, const struct level_counts *c, size_t n)
{
	struct listing *l = listing_new(v, count_columns, sizeof(count_columns) / sizeof(*count_columns), n);

	for (size_t i = 0; i < n; i++) {
		listing_text(l, c[i].name);
		for (int level = 0; level <= SCORE_LEVELS; level++)
			listing_int(l, c[i].of[level]);
		listing_int(l, c[i].all);
	}
	return listing_send(l, name, "tong-hop-xep-loai", (int64_t)n);
}

static int
table_file(struct visit *v)
{
	struct decision_view d;
	struct classification *list;
	struct level_counts *counts;
	const char *bytes = NULL, *name;
	size_t n = 0, size = 0;
	int found = form_ok(v->form) ? decision_read(v->flow, v->id[0], &d) : 0;

	if (found != 1)
		return found;
	if (d.run.state != RUN_DECIDED)
		return 0;
	list = mem_array(v->mem, d.n + 1, sizeof(*list));
	for (size_t i = 0; i < d.n; i++)
		list[i] = d.person[i].c;
	n = levels_by_unit(v->mem, list, d.n, &counts);
	name = mem_print(v->mem, "%s %d", say(v, "print_table"), d.run.year);
	if (listing_asked(v))
		return send_counts(v, name, counts, n);
	found = levels_paper(v->flow, v->render, d.run.province ? NULL : d.run.authority_name, d.run.year, NULL, counts, n, document_asked(v), &bytes, &size);
	return document_reply(v, found, name, bytes, size);
}

static void
fill_counts(struct view *row, const struct level_counts *c)
{
	static const char *const names[SCORE_LEVELS + 1] = { "excellent", "good", "done", "failed", "none" };

	view_text(row, "name", c->name);
	for (int l = 0; l <= SCORE_LEVELS; l++)
		view_int(row, names[l], c->of[l]);
	view_int(row, "all", c->all);
}

static int
province_page(struct visit *v)
{
	const int year = levels_year(v);
	struct level_counts *list, sum;
	const char *bytes = NULL, *name;
	size_t n, size = 0;
	int found;

	found = levels_by_agency(v->flow, year, &list, &n);
	if (found != 1)
		return found;
	name = mem_print(v->mem, "%s %d", say(v, "title"), year);
	if (listing_asked(v))
		return send_counts(v, name, list, n);
	if (list_typed(v, "dang")[0] != '\0' && form_ok(v->form)) {
		found = levels_paper(v->flow, v->render, NULL, year, NULL, list, n, document_asked(v), &bytes, &size);
		return document_reply(v, found, name, bytes, size);
	}
	for (size_t i = 0; i < n; i++)
		fill_counts(view_row(v->view, "Agencies"), &list[i]);
	sum = levels_sum(list, n);
	fill_counts(view_node(v->view, "Sum"), &sum);
	levels_fill_year(v, PROVINCE_LEVELS, year);
	view_print(v->view, "path", PROVINCE_LEVELS "?nam=%d", year);
	visit_crumb(v, YEAR_PLACE, visit_label(v, "year.title", NULL, NULL));
	visit_crumb(v, NULL, say(v, "title"));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "year_decision/province.cs", "year_paper.title");
}

const struct route year_paper_routes[] = {
	{ METHOD_GET, RUN_PLACE ":/quyet-dinh/:/danh-sach",	ROLE_PERSON, 0, file_fields, list_file },
	{ METHOD_GET, RUN_PLACE ":/bang-tong-hop",		ROLE_PERSON, 0, file_fields, table_file },
	{ METHOD_GET, PROVINCE_LEVELS,				ROLES_APPRAISAL | ROLE_CHAIRMAN | ROLE_AUDITOR, 0, province_fields, province_page },
	{ 0 }
};
