#include "page/use.h"

#include "base/number.h"
#include "flow/organisation.h"
#include "flow/use.h"
#include "flow/year.h"
#include "page/list.h"
#include "page/listing.h"
#include "page/sheet.h"
#include "page/year.h"
#include "rules/role.h"

static const char *const levels[] = { "HTXSNV", "HTTNV", "HTNV", "KHTNV", NULL };

static const struct field fields[] = {
	{ "danh-sach", FIELD_CHOICE, .choices = use_name },
	{ .name = "nam", .type = FIELD_INT, .min = YEARS_LEAST, .max = YEARS_MOST },
	{ .name = "ky", .type = FIELD_INT, .min = 1, .max = 4 },
	{ .name = "so-nam", .type = FIELD_INT, .min = 1, .max = USE_YEARS },
	{ .name = "co-quan", .type = FIELD_ID },
	{ .name = "phong", .type = FIELD_ID },
	{ "nhom", FIELD_CHOICE, .choices = use_group_name },
	{ "muc", FIELD_CHOICE, .choices = levels },
	{ "xu-huong", FIELD_CHOICE, .choices = use_trend_name },
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	LISTING_FIELD,
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static int
word_asked(struct visit *v, const char *field, const char *const *names, int n)
{
	return word_index(names, n, list_typed(v, field));
}

/* What was asked for; where nothing was: who is to be praised, the part of the year that is over or runs. */
static struct use_ask
asked(struct visit *v)
{
	const int list = word_asked(v, "danh-sach", use_name, USES), year = (int)form_int(v->form, "nam", NULL);
	const int part = (int)form_int(v->form, "ky", NULL), running = (int)form_int(v->form, "so-nam", NULL);
	struct use_ask ask = {
		.use = list < 0 ? USE_PRAISE : (enum use)list, .year = year == 0 ? day_today().year : year, .number = part,
		.years = running == 0 ? 1 : running, .agency = form_int(v->form, "co-quan", NULL), .unit = form_int(v->form, "phong", NULL),
		.group = list_typed(v, "nhom"), .level = word_asked(v, "muc", levels, SCORE_LEVELS),
		.trend = word_asked(v, "xu-huong", use_trend_name, USE_TRENDS),
	};

	if (!use_of_year(ask.use)) {
		if (part == 0)
			ask.number = (day_today().month - 1) / (ask.use == USE_QUARTER ? 3 : 6) + 1;
		ask.number = use_span_of(ask.use, ask.year, ask.number).number;
	}
	if (!use_sees_all(v->flow))
		ask.agency = v->who->agency;
	return ask;
}

static void
number_option(struct visit *v, const char *list, int n, const char *text, int chosen)
{
	list_option(v, list, mem_print(v->mem, "%d", n), text, mem_print(v->mem, "%d", chosen));
}

static void
fill_numbers(struct visit *v, const struct use_ask *ask)
{
	for (int y = day_today().year; y >= YEARS_LEAST; y--)
		number_option(v, "Years", y, mem_print(v->mem, "%d", y), ask->year);
	if (ask->use == USE_QUARTER || ask->use == USE_HALF) {
		static const char *const quarters[] = { "quarter_1", "quarter_2", "quarter_3", "quarter_4", NULL }, *const halves[] = { "half_1", "half_2", NULL };
		const char *const *part = ask->use == USE_QUARTER ? quarters : halves;

		for (int n = 1; *part != NULL; n++, part++)
			number_option(v, "Parts", n, say(v, "year.span.", *part), ask->number);
		list_options(v, "Trends", "use.every", use_trend_name, "use.trend.", list_typed(v, "xu-huong"));
	} else if (ask->use != USE_TRAINING)
		for (int n = 1; n <= USE_YEARS; n++)
			number_option(v, "Running", n, visit_label(v, "use.running", mem_print(v->mem, "%d", n), NULL), ask->years);
}

static void
unit_option(struct visit *v, const char *list, const struct unit *u, int64_t chosen)
{
	list_option(v, list, mem_print(v->mem, "%lld", (long long)u->id), u->name, mem_print(v->mem, "%lld", (long long)chosen));
}

static int
fill_units(struct visit *v, const struct use_ask *ask)
{
	struct tree tree;

	if (tree_on(v->flow, day_today(), &tree) != 1)
		return -1;
	if (use_sees_all(v->flow))
		list_option(v, "Agencies", "", say(v, "use.", use_of_year(ask->use) ? "every" : "chiefs"), ask->agency == 0 ? "" : "-");
	if (ask->agency != 0)
		list_option(v, "Units", "", say(v, "use.", "every"), ask->unit == 0 ? "" : "-");
	for (size_t i = 0; i < tree.n; i++) {
		const struct unit *u = &tree.unit[i];

		if (!tree_stands(&tree, u))
			continue;
		if (u->kind == UNIT_AGENCY && use_sees_all(v->flow))
			unit_option(v, "Agencies", u, ask->agency);
		else if (u->kind == UNIT_DIVISION && u->parent == ask->agency)
			unit_option(v, "Units", u, ask->unit);
	}
	return 1;
}

static const char *
level_words(struct visit *v, int level)
{
	return level < 0 ? NULL : say(v, "sheet.level.", score_level_name[level]);
}

static const char *
points(struct visit *v, int64_t hundredths)
{
	return hundredths < 0 ? NULL : number_show(v->mem, hundredths, 2, 1);
}

/* "II (6,50)": parts of the common criteria below the share. */
static const char *
low_words(struct visit *v, const struct use_common *c)
{
	static const char *const part[USE_PARTS] = { "I", "II", "III" };
	const char *words = "";

	for (int p = 0; p < USE_PARTS; p++)
		if (use_low(c, p))
			words = mem_print(v->mem, "%s%s%s (%s)", words, words[0] == '\0' ? "" : ", ", part[p], points(v, use_part(c, p)));
	return words[0] == '\0' ? NULL : words;
}

static const char *
trend_words(struct visit *v, const struct use_row *row)
{
	const char *words = "";

	for (int t = 0; t < USE_TRENDS; t++)
		if ((row->trends & 1U << t) != 0)
			words = mem_print(v->mem, "%s%s%s", words, words[0] == '\0' ? "" : "; ", say(v, "use.trend.", use_trend_name[t]));
	return words[0] == '\0' ? NULL : words;
}

static void
fill(struct visit *v, const struct use_ask *ask, const struct use_row *row)
{
	struct view *to = view_row(v->view, "People");

	view_text(to, "name", row->at->place.name);
	view_text(to, "title", row->at->place.title);
	view_text(to, "unit", row->at->place.unit_name);
	view_text(to, "agency", row->at->place.unit == row->at->place.agency ? NULL : row->at->agency_name);
	view_text(to, "level", level_words(v, row->level));
	if (use_of_year(ask->use)) {
		view_text(to, "points", points(v, row->shown));
		if (ask->use != USE_TRAINING)
			view_int(to, "running", row->running);
		else if (row->common.months > 0) {
			view_text(to, "common", points(v, use_whole(&row->common)));
			view_text(to, "low", low_words(v, &row->common));
		}
		return;
	}
	view_text(to, "points", sheet_number(v, row->mean));
	view_text(to, "before", row->before == NULL ? NULL : sheet_number(v, row->before));
	view_text(to, "trend", trend_words(v, row));
}

static const struct listing_column columns[] = {
	{ "year.column.name", 30, LIST_TEXT }, { "year.column.title", 24, LIST_TEXT }, { "year.column.unit", 30, LIST_TEXT },
	{ "use.agency", 30, LIST_TEXT }, { "use.level", 26, LIST_TEXT }, { "use.points", 10, LIST_TEXT }, { "use.years", 10, LIST_TEXT },
	{ "use.common", 12, LIST_TEXT }, { "use.low", 24, LIST_TEXT }, { "use.before", 12, LIST_TEXT }, { "use.trend.title", 30, LIST_TEXT },
};
#define COLUMNS	(sizeof(columns) / sizeof(*columns))

static int
send(struct visit *v, const struct use_ask *ask, const struct use_row *list, size_t n)
{
	const bool mean = !use_of_year(ask->use);
	struct listing *l = listing_new(v, columns, COLUMNS, n);

	for (size_t i = 0; i < n && i < LISTING_MOST; i++) {
		const struct use_row *row = &list[i];

		listing_text(l, row->at->place.name);
		listing_text(l, row->at->place.title);
		listing_text(l, row->at->place.unit_name);
		listing_text(l, row->at->agency_name);
		listing_text(l, level_words(v, row->level));
		listing_text(l, mean ? sheet_number(v, row->mean) : points(v, row->shown));
		listing_text(l, mean || ask->use == USE_TRAINING ? NULL : mem_print(v->mem, "%d", row->running));
		listing_text(l, row->common.months == 0 ? NULL : points(v, use_whole(&row->common)));
		listing_text(l, low_words(v, &row->common));
		listing_text(l, row->before == NULL ? NULL : sheet_number(v, row->before));
		listing_text(l, trend_words(v, row));
	}
	return listing_send(l, say(v, "use.list.", use_name[ask->use]), "su-dung-ket-qua", (int64_t)n);
}

static void
fill_lists(struct visit *v, const struct use_ask *ask)
{
	for (int u = 0; u < USES; u++) {
		struct view *row = view_row(v->view, "Lists");

		view_print(row, "path", USE_PLACE "?danh-sach=%s&nam=%d%s", use_name[u], ask->year,
		    ask->agency == 0 || !use_sees_all(v->flow) ? "" : mem_print(v->mem, "&co-quan=%lld", (long long)ask->agency));
		view_text(row, "text", say(v, "use.list.", use_name[u]));
		view_flag(row, "here", u == (int)ask->use);
	}
	view_text(v->view, "list", use_name[ask->use]);
	view_text(v->view, "title", say(v, "use.list.", use_name[ask->use]));
	view_text(v->view, "basis", say(v, "use.basis.", use_name[ask->use]));
	view_flag(v->view, "mean", !use_of_year(ask->use));
	view_flag(v->view, "training", ask->use == USE_TRAINING);
}

static int
index_page(struct visit *v)
{
	const struct use_ask ask = asked(v);
	const int64_t page = list_number(v);
	struct use_row *list;
	size_t n;

	if (!use_sees(v->flow))
		return visit_error(v, 403);
	if (uses(v->flow, &ask, &list, &n) != 1)
		return -1;
	if (listing_asked(v))
		return send(v, &ask, list, n);
	if (fill_units(v, &ask) != 1)
		return -1;
	for (size_t i = (size_t)(page - 1) * LIST_PAGE; i < n && i < (size_t)page * LIST_PAGE; i++)
		fill(v, &ask, &list[i]);
	fill_lists(v, &ask);
	fill_numbers(v, &ask);
	list_options(v, "Groups", "use.every", use_group_name, "use.group.", ask.group);
	if (ask.use == USE_PLANNING || !use_of_year(ask.use))
		list_options(v, "Levels", "use.every", levels, "sheet.level.", list_typed(v, "muc"));
	view_int(v->view, "total", (int64_t)n);
	view_int(v->view, "year", ask.year);
	list_pages(v, list_query(v, USE_PLACE, fields, NULL), page, (int64_t)n);
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, NULL, say(v, "use.", "title"));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "use/list.cs", "use.title");
}

#define ROLES_USE	(ROLES_AGENCY | ROLES_APPRAISAL | ROLE_CHAIRMAN)

const struct route use_routes[] = {
	{ METHOD_GET, USE_PLACE,	ROLES_USE, 0, fields, index_page },
	{ 0 }
};
