#include "page/organisation.h"

#include <string.h>

#include "base/json.h"

const char *const rank_choices[] = { "head", "deputy", "staff", NULL };
const char *const person_kind_choices[] = { "civil_servant", "other", "contract", NULL };
const char *const agency_kind_choices[] = { "department", "commune", NULL };

struct day
organisation_day(struct visit *v)
{
	struct day day = v->web->method == METHOD_GET ? form_day(v->form, "ngay") : (struct day){ 0 };

	if (day.year == 0)
		day = day_today();
	view_text(v->view, "day", day_show(v->mem, day));
	if (day_compare(day, day_today()) != 0)
		view_text(v->view, "On", day_show(v->mem, day));
	return day;
}

const char *
organisation_on(struct visit *v, struct day day)
{
	return day_compare(day, day_today()) == 0 ? "" :
	    mem_print(v->mem, "?ngay=%02d/%02d/%04d", day.day, day.month, day.year);
}

int
organisation_tree(struct visit *v, struct day day, struct tree *tree)
{
	return tree_on(v->flow, day, tree);
}

void
organisation_crumbs(struct visit *v, const char *path, const char *text)
{
	visit_crumb(v, "/quan-tri/", visit_label(v, "layout.menu.admin", NULL, NULL));
	if (text != NULL)
		visit_crumb(v, path, text);
}

void
organisation_form(struct visit *v, const struct field *fields)
{
	struct view *form = view_node(v->page, "Form");

	for (; fields->name != NULL; fields++)
		view_text(view_node(form, fields->name), "name", fields->name);
}

void
organisation_default(struct visit *v, const char *name, const char *value)
{
	const struct field *field = v->route->fields;

	while (field != NULL && field->name != NULL && strcmp(field->name, name) != 0)
		field++;
	if (v->web->method == METHOD_GET || field == NULL || field->name == NULL)
		view_text(view_node(view_node(v->page, "Form"), name), "value", value);
}

void
organisation_default_id(struct visit *v, const char *name, int64_t id)
{
	if (id != 0)
		organisation_default(v, name, mem_print(v->mem, "%lld", (long long)id));
}

/* The units below a parent, each followed by its own. */
static void
add_units(struct visit *v, const struct tree *tree, int64_t parent, const char *before, int depth,
    const char *list)
{
	for (size_t i = 0; i < tree->n && depth > 0; i++) {
		const struct unit *u = &tree->unit[i];
		struct view *row;
		const char *text;

		if (u->parent != parent || !tree_stands(tree, u))
			continue;
		text = mem_print(v->mem, "%s%s", before, u->name);
		row = view_row(v->view, list);
		view_int(row, "value", u->id);
		view_text(row, "text", text);
		add_units(v, tree, u->id, parent == 0 ? "" : mem_print(v->mem, "%s › ", text), depth - 1,
		    list);
	}
}

void
organisation_units(struct visit *v, const struct tree *tree, const char *list, int depth)
{
	add_units(v, tree, 0, "", depth, list);
}

void
organisation_fill_holding(struct visit *v, struct view *to, const struct holding *h)
{
	view_int(to, "id", h->id);
	view_text(to, "name", h->name);
	view_text(to, "uid", h->uid);
	view_print(to, "person", "/quan-tri/nguoi/%lld/", (long long)h->person);
	view_text(to, "unit_name", h->unit == h->agency ? h->unit_name :
	    mem_print(v->mem, "%s, %s", h->unit_name, h->agency_name));
	view_print(to, "unit", "/quan-tri/don-vi/%lld/", (long long)h->unit);
	view_text(to, "title", h->title);
	view_text(to, "rank", rank_name[h->rank]);
	view_text(to, "rank_text", visit_label(v, mem_print(v->mem, "unit.rank.%s", rank_name[h->rank]),
	    NULL, NULL));
	view_flag(to, "main", h->main);
	view_text(to, "post", h->post_name);
	view_text(to, "from", day_show(v->mem, h->from));
	view_text(to, "until", h->until.year == 0 ? NULL : day_show(v->mem, h->until));
	view_flag(to, "void", h->until.year != 0 && day_compare(h->until, h->from) < 0);
	view_flag(to, "now", days_hold(h->from, h->until, day_today()));
	view_print(to, "path", "/quan-tri/chuc-vu/%lld", (long long)h->id);
}

/* Members of the audit that people are shown, in this order; labels organisation.told.<name>. */
static const struct { const char *name, *words; } member[] = {
	{ "code", NULL }, { "uid", NULL }, { "name", NULL }, { "family", NULL }, { "given", NULL },
	{ "sort_name", NULL }, { "mail", NULL }, { "number", NULL }, { "person_kind", "person.kind." }, { "unit", NULL },
	{ "title", NULL }, { "rank", "unit.rank." }, { "post", NULL }, { "agency", NULL },
	{ "agency_kind", "agency." }, { "parent", NULL }, { "duty", "agency.duty." }, { "head", NULL }, { "person", NULL }, { "document", NULL },
	{ "subject", NULL }, { "frame", NULL }, { "file", NULL },
	{ "late_unit", "parameter.value." }, { "cap", "parameter.value." }, { "period", "parameter.value." }, { "other", NULL }, { "from", NULL }, { "until", NULL },
};
#define MEMBERS (sizeof(member) / sizeof(*member))

static const char *
member_text(struct visit *v, const struct json *json, size_t i)
{
	const char *text = json == NULL ? NULL : json_text(json, member[i].name);
	struct day day;

	if (text == NULL || text[0] == '\0')
		return NULL;
	if (member[i].words != NULL)
		return visit_label(v, mem_print(v->mem, "%s%s", member[i].words, text), NULL, NULL);
	return day_iso(text, &day) == 1 ? day_show(v->mem, day) : text;
}

/* What is the same before and after is left out. */
static void
fill_changes(struct visit *v, struct view *row, const struct organisation_event *event)
{
	const struct json *before = event->before == NULL ? NULL :
	    json_read(v->mem, event->before, strlen(event->before));
	const struct json *after = event->after == NULL ? NULL :
	    json_read(v->mem, event->after, strlen(event->after));

	for (size_t i = 0; i < MEMBERS; i++) {
		const char *was = member_text(v, before, i), *now = member_text(v, after, i);
		struct view *part;

		if ((was == NULL && now == NULL) || (was != NULL && now != NULL && strcmp(was, now) == 0))
			continue;
		part = view_row(row, "changes");
		view_text(part, "name", visit_label(v, mem_print(v->mem, "organisation.told.%s",
		    member[i].name), NULL, NULL));
		view_text(part, "before", was);
		view_text(part, "after", now);
	}
}

int
organisation_fill_told(struct visit *v, const char *noun, int64_t id, const char *root)
{
	struct organisation_event *list;
	size_t n;

	if (organisation_events(v->flow, noun, id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Timeline");

		view_text(row, "at", moment_show(v->mem, list[i].at));
		view_text(row, "who", visit_name(v, list[i].who, &list[i].behalf));
		view_text(row, "what", visit_label(v, mem_print(v->mem, "%s%s", root,
		    list[i].action), NULL, NULL));
		fill_changes(v, row, &list[i]);
	}
	return 1;
}
