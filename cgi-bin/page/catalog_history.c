/* What was done to a catalog: who, when, before and after, in words that people read. */
#include <string.h>

#include "base/json.h"
#include "base/number.h"
#include "page/catalog.h"
#include "page/list.h"

enum kind { TEXT, NUMBER, DAY, STATE, REMARK, POINTS, TENTHS };

/* Members of the audit that people are shown, in this order; labels catalog.told.<name>. */
static const struct member {
	const char	*name;
	enum kind	 kind;
} of_catalog[] = {
	{ "state", STATE }, { "division", TEXT }, { "divisions", NUMBER }, { "round", NUMBER }, { "reason", TEXT }, { "kind", REMARK },
	{ "code", TEXT }, { "words", TEXT }, { "answer", TEXT }, { "basis", TEXT },
	{ "standard", TEXT }, { "standard_reason", TEXT }, { "coefficients_changed", NUMBER }, { "file", TEXT },
	{ "expert", TEXT }, { "product", TEXT },
	{ "rows", NUMBER }, { "decision_file", TEXT }, { "decision_number", TEXT },
	{ "decision_day", DAY }, { "in_force_from", DAY }, { "in_force_until", DAY }, { NULL, TEXT }
};

/* And of a row, beside its fields. */
static const struct member of_row[] = {
	{ "expert", TEXT }, { "sum", POINTS }, { "coefficients_changed", NUMBER }
};

static const char *
decimal(struct visit *v, const char *text, int places)
{
	int64_t scaled;

	return number_decimal(text, places, &scaled) == 1 ?
	    number_show(v->mem, scaled, places, 0) : text;
}

/* The value as people write it; NULL: absent or empty. */
static const char *
value_of(struct visit *v, const struct json *json, const struct member *member)
{
	const char *text = json == NULL ? NULL : json_text(json, member->name);
	struct day day;
	int64_t n;

	if (member->kind == NUMBER)
		return json != NULL && json_int(json, member->name, &n) == 1 ?
		    mem_print(v->mem, "%lld", (long long)n) : NULL;
	if (text == NULL || text[0] == '\0')
		return NULL;
	switch (member->kind) {
	case DAY:
		return day_iso(text, &day) == 1 ? day_show(v->mem, day) : text;
	case STATE:
		return visit_label(v, mem_print(v->mem, "catalog.state.%s", text), NULL, NULL);
	case REMARK:
		return visit_label(v, mem_print(v->mem, "catalog.remark.kind.%s", text), NULL, NULL);
	case POINTS:
		return decimal(v, text, 2);
	case TENTHS:
		return decimal(v, text, 1);
	default:
		return text;
	}
}

static void
fill_member(struct visit *v, struct view *to, const char *root, const struct member *member,
    const struct json *before, const struct json *after)
{
	const char *was = value_of(v, before, member), *now = value_of(v, after, member);
	struct view *part;

	if (was == NULL && now == NULL)
		return;
	part = view_row(to, "changes");
	view_text(part, "name", visit_label(v, mem_print(v->mem, "%s%s", root, member->name), NULL,
	    NULL));
	view_text(part, "before", was);
	view_text(part, "after", now);
}

static void
fill_changes(struct visit *v, struct view *to, const struct catalog_event *event)
{
	const struct json *before = event->before == NULL ? NULL :
	    json_read(v->mem, event->before, strlen(event->before));
	const struct json *after = event->after == NULL ? NULL :
	    json_read(v->mem, event->after, strlen(event->after));
	struct member member;

	if (strcmp(event->noun, "catalog_row") != 0) {
		for (const struct member *m = of_catalog; m->name != NULL; m++)
			fill_member(v, to, "catalog.told.", m, before, after);
		return;
	}
	for (int field = 0; field < CATALOG_FIELDS; field++) {
		member = (struct member){ catalog_field_name[field],
		    field == CATALOG_POINTS ? POINTS :
		    field == CATALOG_COEFFICIENT_FIELD ? TENTHS : TEXT };
		fill_member(v, to, "catalog.field.", &member, before, after);
	}
	for (size_t i = 0; i < sizeof(of_row) / sizeof(*of_row); i++)
		fill_member(v, to, "catalog.told.", &of_row[i], before, after);
}

static void
fill_event(struct visit *v, struct view *row, const struct catalog_event *event)
{
	view_text(row, "at", moment_show(v->mem, event->at));
	view_text(row, "who", visit_name(v, event->who, &event->behalf));
	view_text(row, "what", visit_label(v, mem_print(v->mem, "catalog.event.%s_%s", event->noun,
	    event->action), NULL, NULL));
	view_print(row, "detail", "%s %s", event->code, event->task);
	fill_changes(v, row, event);
}

int
catalog_history(struct visit *v)
{
	struct catalog catalog;
	struct catalog_event *list;
	int64_t page = list_number(v);
	const char *path;
	size_t n;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	if (catalog_timeline(v->flow, &catalog, 0, page, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_event(v, view_row(v->view, "Timeline"), &list[i]);
	path = catalog_at(v, catalog.id, "lich-su");
	if (page > 1)
		view_print(v->view, "before", "%s?trang=%lld", path, (long long)page - 1);
	if (n == LIST_PAGE)
		view_print(v->view, "after", "%s?trang=%lld", path, (long long)page + 1);
	visit_crumb(v, NULL, visit_label(v, "catalog.history.title", NULL, NULL));
	return visit_page(v, "catalog/history.cs", "catalog.history.title");
}
