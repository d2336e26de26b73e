/* /phieu/so-lieu/: the people behind a number of a comparison. */
#include "flow/compare_people.h"
#include "flow/sheet.h"
#include "page/compare.h"
#include "page/list.h"
#include "page/sheet.h"

#define YEAR_FIRST	2025
#define YEAR_MOST	2199

static const struct field fields[] = {
	{ "ky", FIELD_TEXT, .max = 7 },
	{ .name = "co-quan", .type = FIELD_ID },
	{ .name = "don-vi", .type = FIELD_ID },
	{ "nhom", FIELD_CHOICE, .choices = summary_group_name },
	{ "muc", FIELD_CHOICE, .choices = score_level_name },
	{ .name = "xep-loai", .type = FIELD_FLAG },
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	{ 0 }
};

static void
fill(struct visit *v, const struct compare_person *p, bool classed)
{
	struct view *row = view_row(v->view, "People");
	const struct sheet s = { .person = p->person, .period = p->period };

	view_text(row, "name", p->name);
	view_text(row, "title", p->title);
	view_text(row, "unit", p->unit_name);
	if (!classed)
		view_text(row, "period", compare_span_words(v, compare_span_of(p->period)));
	view_text(row, "points", p->shown < 0 ? NULL : sheet_total_shown(v, p->shown));
	view_text(row, "level", p->level != LEVEL_NONE ? visit_say(v, "sheet.level.", score_level_name[p->level]) :
	    p->excepted ? visit_say(v, "compare.people.", classed ? "unclassified" : "excepted") : visit_say(v, "compare.people.", "no_total"));
	view_text(row, "path", classed ? mem_print(v->mem, "/xep-loai/phieu/%lld/", (long long)p->classification) : sheet_path(v->flow, &s, ""));
}

/* "Tháng 10/2026, Hoàn thành tốt nhiệm vụ" */
static const char *
what_words(struct visit *v, const struct compare_people *ask)
{
	const char *words = compare_span_words(v, ask->span);

	if (ask->group >= 0)
		words = mem_print(v->mem, "%s. %s", words, visit_say(v, "compare.group.", summary_group_name[ask->group]));
	return ask->level == LEVEL_NONE ? words : mem_print(v->mem, "%s. %s", words, visit_say(v, "sheet.level.", score_level_name[ask->level]));
}

static int
list_page(struct visit *v)
{
	struct compare_people ask = {
		.classed = form_flag(v->form, "xep-loai"), .agency = form_int(v->form, "co-quan", NULL), .unit = form_int(v->form, "don-vi", NULL),
		.group = word_index(summary_group_name, SUM_GROUPS, list_typed(v, "nhom")), .level = word_index(score_level_name, SCORE_LEVELS, list_typed(v, "muc")),
	};
	struct compare_person *list;
	size_t n;
	int64_t total;
	int found;

	if (ask.level < 0)
		ask.level = LEVEL_NONE;
	if (!form_ok(v->form) || compare_span_read(list_typed(v, "ky"), &ask.span) != 1 || ask.span.year < YEAR_FIRST || ask.span.year > YEAR_MOST)
		return visit_error(v, 404);
	if (!compare_people_may(v->flow, ask.agency))
		return visit_error(v, 403);
	found = compare_people(v->flow, &ask, list_number(v), &list, &n, &total);
	if (found != 1)
		return found;
	for (size_t i = 0; i < n; i++)
		fill(v, &list[i], ask.classed);
	view_flag(v->view, "classed", ask.classed);
	view_text(v->view, "what", what_words(v, &ask));
	view_text(v->view, "agency", n == 0 ? NULL : list[0].agency_name);
	view_int(v->view, "total", total);
	list_pages(v, list_query(v, COMPARE_PEOPLE_PLACE, fields, NULL), list_number(v), total);
	visit_crumb(v, COMPARE_PLACE, visit_say(v, "compare.", "title"));
	visit_crumb(v, NULL, visit_say(v, "compare.people.", "title"));
	return visit_page(v, "compare/people.cs", "compare.people.title");
}

const struct route compare_people_routes[] = {
	{ METHOD_GET, COMPARE_PEOPLE_PLACE, ROLES_COMPARE, 0, fields, list_page },
	{ 0 }
};
