#include "page/year.h"

#include <string.h>

#include "base/utf8.h"
#include "flow/sheet.h"
#include "flow/sheet_paper.h"
#include "flow/year.h"
#include "page/classification.h"
#include "page/list.h"
#include "page/listing.h"
#include "page/past.h"
#include "page/sheet.h"
#include "page/year_place.h"
#include "rules/role.h"

#define UNIT_PLACE	YEAR_PLACE "don-vi/"

static const struct field year_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEARS_LEAST, .max = YEARS_MOST },
	{ 0 }
};
static const struct field list_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEARS_LEAST, .max = YEARS_MOST },
	{ .name = "co-quan", .type = FIELD_ID },
	{ "tim", FIELD_TEXT, .max = 100 },
	LISTING_FIELD,
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static int
show(struct visit *v, const struct year_view *y, const char *path)
{
	view_text(v->view, "at", path);
	view_text(v->view, "name", y->place.name);
	view_text(v->view, "title", y->place.title);
	view_text(v->view, "unit", y->place.unit_name);
	year_fill(v, y);
	if (past_level_fill_history(v, y->place.person) != 1)
		return -1;
	year_fill_choice(v, y->facts.year);
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "year/one.cs", "year.title");
}

static int
mine(struct visit *v)
{
	struct year_view y;
	const int found = year_mine(v->flow, year_asked(v), &y);

	if (found < 0 || year_places_fill(v) != 1 || classification_fill_mine(v) != 1)
		return -1;
	view_flag(v->view, "own", true);
	visit_crumb(v, NULL, say(v, "year.", "title"));
	if (found == 1)
		return show(v, &y, YEAR_PLACE);
	view_flag(v->view, "none", true);
	return visit_page(v, "year/one.cs", "year.title");
}

static int
theirs(struct visit *v)
{
	struct year_view y;
	const int found = year_of(v->flow, v->id[0], year_asked(v), &y);

	if (found != 1)
		return found;
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, mem_print(v->mem, UNIT_PLACE "?nam=%d", y.facts.year), say(v, "year.", "list"));
	visit_crumb(v, NULL, y.place.name);
	return show(v, &y, mem_print(v->mem, UNIT_PLACE "%lld", (long long)v->id[0]));
}

static const struct listing_column columns[] = {
	{ "year.column.name", 30, LIST_TEXT }, { "year.column.title", 24, LIST_TEXT }, { "year.column.unit", 30, LIST_TEXT },
	{ "year.span.quarter_1", 10, LIST_TEXT }, { "year.span.quarter_2", 10, LIST_TEXT }, { "year.span.quarter_3", 10, LIST_TEXT },
	{ "year.span.quarter_4", 10, LIST_TEXT }, { "year.span.half_1", 10, LIST_TEXT }, { "year.span.half_2", 10, LIST_TEXT },
	{ "year.span.whole", 10, LIST_TEXT }, { "year.column.owed", 10, LIST_WHOLE },
};
#define COLUMNS	(sizeof(columns) / sizeof(*columns))

static const char *
mean_words(struct visit *v, const struct year_view *y, size_t span)
{
	const struct ratio *mean = year_mean_within(v->mem, y->row, y->n, year_spans[span].first, year_spans[span].last);

	return mean == NULL ? NULL : sheet_number(v, mean);
}

static int
send(struct visit *v, struct year_view *const *list, size_t n)
{
	struct listing *l = listing_new(v, columns, COLUMNS, n);

	for (size_t i = 0; i < n; i++) {
		listing_text(l, list[i]->place.name);
		listing_text(l, list[i]->place.title);
		listing_text(l, list[i]->place.unit_name);
		for (size_t s = 0; s < YEAR_SPANS; s++)
			listing_text(l, mean_words(v, list[i], s));
		listing_int(l, (int64_t)list[i]->owed);
	}
	return listing_send(l, say(v, "year.", "list"), "xep-loai", (int64_t)n);
}

static void
fill_person(struct visit *v, const struct year_view *y)
{
	struct view *to = view_row(v->view, "People");

	view_text(to, "name", y->place.name);
	view_text(to, "title", y->place.title);
	view_text(to, "unit", y->place.unit_name);
	view_print(to, "path", UNIT_PLACE "%lld?nam=%d", (long long)y->place.person, y->facts.year);
	for (size_t s = 0; s < YEAR_SPANS; s++)
		view_text(to, year_spans[s].name, mean_words(v, y, s));
	if (y->mean != NULL)
		view_text(to, "level", say(v, "sheet.level.", score_level_name[score_level_of(y->mean)]));
	if (y->owed > 0)
		view_int(to, "owed", (int64_t)y->owed);
}

/* Of those in charge of, or of an agency: whose years. Who is in charge of nobody begins with the first agency. 1; 0; -1. */
static int
read_years(struct visit *v, int year, struct year_view **list_r, size_t *n_r)
{
	int64_t *id, agency = form_int(v->form, "co-quan", NULL);
	const char **name;
	size_t nagencies;
	int found = years(v->flow, agency, year, list_r, n_r);

	if (found != 1)
		return found;
	if (sheet_units_agencies(v->flow, &id, &name, &nagencies) != 1)
		return -1;
	if (*n_r == 0 && agency == 0 && nagencies > 0) {
		agency = id[0];
		found = years(v->flow, agency, year, list_r, n_r);
	} else if (nagencies > 0)
		list_option(v, "Agencies", "", say(v, "year.", "in_charge"), "");
	for (size_t i = 0; i < nagencies; i++)
		list_option(v, "Agencies", mem_print(v->mem, "%lld", (long long)id[i]), name[i], mem_print(v->mem, "%lld", (long long)agency));
	return found == 1 ? *n_r > 0 || nagencies > 0 : found;
}

static int
list(struct visit *v)
{
	const char *words = utf8_fold(v->mem, list_typed(v, "tim"));
	const int year = year_asked(v);
	struct year_view *all, **found;
	size_t n, k = 0, owed = 0;
	const int may = read_years(v, year, &all, &n);

	if (may != 1)
		return may;
	found = mem_array(v->mem, n + 1, sizeof(struct year_view *));
	for (size_t i = 0; i < n; i++)
		if (strstr(utf8_fold(v->mem, all[i].place.name), words) != NULL) {
			found[k++] = &all[i];
			owed += all[i].owed > 0;
		}
	if (listing_asked(v))
		return send(v, found, k);
	for (size_t i = 0; i < k; i++)
		fill_person(v, found[i]);
	view_int(v->view, "total", (int64_t)k);
	view_int(v->view, "owing", (int64_t)owed);
	view_text(v->view, "words", list_typed(v, "tim"));
	view_text(v->view, "at", UNIT_PLACE);
	year_fill_choice(v, year);
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, NULL, say(v, "year.", "list"));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "year/list.cs", "year.list");
}

const struct route year_routes[] = {
	{ METHOD_GET, YEAR_PLACE,	ROLE_PERSON, 0, year_fields, mine },
	{ METHOD_GET, UNIT_PLACE,	ROLE_PERSON, 0, list_fields, list },
	{ METHOD_GET, UNIT_PLACE ":",	ROLE_PERSON, 0, year_fields, theirs },
	{ 0 }
};
