#include "page/api.h"

#include "base/number.h"
#include "flow/api.h"
#include "page/api_list.h"
#include "page/api_say.h"
#include "rules/person_type.h"
#include "rules/token.h"

#define CODE_MOST 40
#define DAY_MOST 10

static const struct field day_fields[] = {
	{ "unit", FIELD_TEXT, .max = CODE_MOST },
	{ "at", FIELD_TEXT, .max = DAY_MOST },
	API_LIST_FIELDS,
	{ 0 }
};
static const struct field period_fields[] = {
	{ "period", FIELD_TEXT, .required = true, .max = DAY_MOST },
	{ "unit", FIELD_TEXT, .max = CODE_MOST },
	API_LIST_FIELDS,
	{ 0 }
};

/* What the lists of a day have in common. 0; 1: answered; -1. */
static int
asked(struct visit *v, bool placed, struct api_scope *in, struct day *day, struct api_cursor *c)
{
	int answered;

	if ((answered = api_cursor(v, placed, c)) != 0 || (answered = api_day(v, "at", day)) != 0)
		return answered;
	return api_in(v, in);
}

/* How many of n rows are answered, and whether there are more. */
static size_t
shown(struct visit *v, size_t n, bool *more_r)
{
	const size_t limit = (size_t)api_limit(v);

	*more_r = n > limit;
	return n > limit ? limit : n;
}

/* Answers with items of rows whose cursor is a number; last: that of the last. */
static int
answer_list(struct visit *v, struct json *items, bool more, int64_t last)
{
	return api_answer(v, NULL, items, more, more ? mem_print(v->mem, "%lld", (long long)last) : NULL);
}

static int
units(struct visit *v)
{
	struct json *items = json_list(v->mem);
	struct api_cursor c;
	struct api_scope in;
	struct api_unit *list;
	struct day day;
	size_t n;
	bool more;
	int answered = asked(v, false, &in, &day, &c);

	if (answered != 0)
		return answered;
	if (api_units(v->flow, &in, day, &c, api_limit(v) + 1, &list, &n) != 1)
		return -1;
	n = shown(v, n, &more);
	for (size_t i = 0; i < n; i++) {
		struct json *item = json_new(v->mem);

		json_set_text(item, "code", list[i].code);
		json_set_text(item, "name", list[i].name);
		json_set_text(item, "kind", list[i].kind);
		json_set_text(item, "agency_kind", list[i].agency_kind);
		json_set_text(item, "parent", list[i].parent);
		json_set_int(item, "position", list[i].position);
		api_put_day(v, item, "from", list[i].from);
		api_put_day(v, item, "until", list[i].until);
		json_add(items, item);
	}
	return answer_list(v, items, more, n == 0 ? 0 : list[n - 1].id);
}

static struct json *
place_json(struct visit *v, const struct api_place *p)
{
	struct json *item = json_new(v->mem);

	json_set_text(item, "person", p->uid);
	json_set_text(item, "family", p->family);
	json_set_text(item, "given", p->given);
	json_set_text(item, "kind", p->kind == NULL ? person_kind_name[PERSON_CIVIL_SERVANT] : p->kind);
	json_set_text(item, "unit", p->unit);
	json_set_text(item, "unit_name", p->unit_name);
	json_set_text(item, "agency", p->agency);
	json_set_text(item, "title", p->title);
	json_set_text(item, "rank", p->rank);
	json_set_bool(item, "main", p->main);
	api_put_day(v, item, "from", p->from);
	api_put_day(v, item, "until", p->until);
	return item;
}

static int
people(struct visit *v)
{
	struct json *items = json_list(v->mem);
	struct api_cursor c;
	struct api_scope in;
	struct api_place *list;
	struct day day;
	size_t n;
	bool more;
	int answered = asked(v, false, &in, &day, &c);

	if (answered != 0)
		return answered;
	if (api_people(v->flow, &in, day, &c, api_limit(v) + 1, &list, &n) != 1)
		return -1;
	n = shown(v, n, &more);
	for (size_t i = 0; i < n; i++)
		json_add(items, place_json(v, &list[i]));
	return answer_list(v, items, more, n == 0 ? 0 : list[n - 1].id);
}

static struct json *
catalog_json(struct visit *v, const struct api_catalog *c)
{
	struct json *json = json_new(v->mem);

	json_set_text(json, "agency", c->agency);
	json_set_text(json, "agency_name", c->agency_name);
	json_set_int(json, "number", c->number);
	json_set_text(json, "decision_number", c->decision_number);
	api_put_day(v, json, "decision_day", c->decision_day);
	api_put_day(v, json, "from", c->from);
	api_put_day(v, json, "until", c->until);
	json_set_text(json, "standard", c->standard);
	return json;
}

static struct json *
row_json(struct visit *v, const struct api_row *r)
{
	struct json *item = json_new(v->mem);

	json_set_text(item, "code", r->code);
	json_set_text(item, "section", r->section);
	json_set_text(item, "division", r->division);
	json_set_text(item, "unit", r->unit);
	json_set_text(item, "task", r->task);
	json_set_text(item, "detail", r->detail);
	json_set_text(item, "output", r->output);
	json_set_text(item, "unit_of_measure", r->unit_of_measure);
	json_set_text(item, "frequency", r->frequency);
	json_set_text(item, "group", NULL);
	if (r->group > 0)
		json_set_int(item, "group", r->group);
	api_put_decimal(v, item, "points", r->points > 0, r->points, 2);
	api_put_decimal(v, item, "coefficient", r->coefficient > 0, r->coefficient, 1);
	return item;
}

static int
catalog(struct visit *v)
{
	struct json *head = json_new(v->mem), *items = json_list(v->mem);
	struct api_cursor c;
	struct api_scope in;
	struct api_catalog found;
	struct api_row *list;
	struct day day;
	size_t n;
	bool more;
	int answered = asked(v, true, &in, &day, &c);

	if (answered != 0)
		return answered;
	if (in.agency == 0)
		return api_wrong(v, "unit", "agency");
	answered = api_catalog(v->flow, in.agency, day, &c, api_limit(v) + 1, &found, &list, &n);
	if (answered < 0)
		return -1;
	n = shown(v, n, &more);
	for (size_t i = 0; i < n; i++)
		json_add(items, row_json(v, &list[i]));
	json_set_text(head, "catalog", NULL);
	if (answered == 1)
		json_set(head, "catalog", catalog_json(v, &found));
	return api_answer(v, head, items, more, more ? api_cursor_text(v->mem, list[n - 1].position, list[n - 1].id) : NULL);
}

/* What sheets and levels have in common. */
static struct json *
result_json(struct visit *v, const struct api_result *r)
{
	struct json *item = json_new(v->mem);

	json_set_text(item, "person", r->uid);
	json_set_text(item, "name", r->name);
	json_set_text(item, "unit", r->unit);
	json_set_text(item, "agency", r->agency);
	json_set_text(item, "title", r->title);
	json_set_int(item, "edition", r->edition);
	json_set_text(item, "replaces", NULL);
	if (r->replaces != 0)
		json_set_int(item, "replaces", r->replaces);
	json_set_text(item, r->year != 0 ? "mean" : "total", r->exact);
	api_put_decimal(v, item, "shown", r->exact != NULL, r->shown, 2);
	json_set_text(item, "level", r->level);
	return item;
}

static struct json *
sheet_json(struct visit *v, const struct api_result *r)
{
	struct json *item = result_json(v, r);

	json_set_text(item, "period", period_text(v->mem, r->period));
	json_set_text(item, "kind", r->kind);
	json_set_text(item, "reason", r->exact == NULL ? "no_assigned_work" : NULL);
	json_set_text(item, "published_at", api_moment_text(v->mem, r->at));
	return item;
}

static struct json *
level_json(struct visit *v, const struct api_result *r)
{
	struct json *item = result_json(v, r);

	json_set_text(item, "period", mem_print(v->mem, "%lld", (long long)r->year));
	json_set_text(item, "standing", r->standing);
	json_set_text(item, "why", r->why);
	json_set_text(item, "decision_number", r->decision_number);
	api_put_day(v, item, "decision_day", r->decision_day);
	json_set_text(item, "published_at", api_moment_text(v->mem, r->at));
	return item;
}

static int
results(struct visit *v)
{
	const char *asked_for = form_text(v->form, "period");
	struct json *items = json_list(v->mem);
	struct api_cursor c;
	struct api_scope in;
	struct api_result *list;
	struct period period;
	int64_t year = 0;
	size_t n;
	bool more;
	int answered = api_cursor(v, false, &c);

	if (answered != 0 || (answered = api_in(v, &in)) != 0)
		return answered;
	if (number_int(asked_for, 1900, 2199, &year) != 1 && period_read(asked_for, &period) != 1)
		return api_wrong(v, "period", "period");
	answered = year != 0 ? api_levels(v->flow, &in, year, &c, api_limit(v) + 1, &list, &n) :
	    api_results(v->flow, &in, period, &c, api_limit(v) + 1, &list, &n);
	if (answered != 1)
		return -1;
	n = shown(v, n, &more);
	for (size_t i = 0; i < n; i++)
		json_add(items, year != 0 ? level_json(v, &list[i]) : sheet_json(v, &list[i]));
	return answer_list(v, items, more, n == 0 ? 0 : list[n - 1].id);
}

static int
document(struct visit *v)
{
	const char *text = api_document(v->flow);

	if (text == NULL)
		return -1;
	v->reply->status = 200;
	v->reply->type = "application/json";
	buf_text(&v->reply->body, text);
	return 1;
}

const struct route api_routes[] = {
	{ METHOD_GET, API_PLACE "openapi.json",	0, ROUTE_OPEN | ROUTE_QUIET, NULL, document },
	{ METHOD_GET, API_PLACE "catalog",	SCOPE_READ_CATALOG, ROUTE_TOKEN, day_fields, catalog },
	{ METHOD_GET, API_PLACE "results",	SCOPE_READ_RESULTS, ROUTE_TOKEN, period_fields, results },
	{ METHOD_GET, API_PLACE "units",	SCOPE_READ_ORGANISATION, ROUTE_TOKEN, day_fields, units },
	{ METHOD_GET, API_PLACE "people",	SCOPE_READ_ORGANISATION, ROUTE_TOKEN, day_fields, people },
	{ 0 }
};
