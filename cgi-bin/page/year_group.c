#include "page/year_group.h"

#include "flow/year_group.h"
#include "page/list.h"
#include "page/take_back.h"
#include "rules/role.h"

#define PLACE		RUN_PLACE ":/nhom/"
#define NAME_MOST	200
#define NUMBER_MOST	60
#define PEOPLE_MOST	2000	/* moved at once */

static const struct field add_fields[] = {
	{ "group_name", FIELD_TEXT, .required = true, .max = NAME_MOST },
	{ 0 }
};
static const struct field rename_fields[] = {
	{ .name = "renamed", .type = FIELD_ID, .required = true },
	{ "new_name", FIELD_TEXT, .required = true, .max = NAME_MOST },
	{ 0 }
};
static const struct field move_fields[] = {
	{ .name = "chosen", .type = FIELD_ID, .many = true },
	{ .name = "group", .type = FIELD_ID, .required = true },
	{ 0 }
};
static const struct field merge_fields[] = {
	{ .name = "merged", .type = FIELD_ID, .required = true },
	{ .name = "into", .type = FIELD_ID, .required = true },
	{ 0 }
};
static const struct field freeze_fields[] = {
	{ "group_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "group_day", .type = FIELD_DAY, .required = true },
	{ .name = "rate", .type = FIELD_DECIMAL, .required = true, .min = 0, .max = RATE_MOST, .places = 2 },
	{ "outstanding_number", FIELD_TEXT, .max = NUMBER_MOST },
	{ .name = "outstanding_day", .type = FIELD_DAY },
	{ 0 }
};

const char *
year_whole(struct visit *v, int64_t n)
{
	return mem_print(v->mem, "%lld", (long long)n);
}

/* "20", "22,5": hundredths without what is nothing. */
static const char *
rate_typed(struct visit *v, int64_t rate)
{
	const int64_t part = rate % 100;

	if (part == 0)
		return year_whole(v, rate / 100);
	return part % 10 == 0 ? mem_print(v->mem, "%lld,%lld", (long long)(rate / 100), (long long)(part / 10)) :
	    mem_print(v->mem, "%lld,%02lld", (long long)(rate / 100), (long long)part);
}

const char *
year_rate_shown(struct visit *v, int64_t rate)
{
	return mem_print(v->mem, "%s%%", rate_typed(v, rate));
}

static const char *
document(struct visit *v, const char *number, struct day day)
{
	return number == NULL ? NULL : visit_label(v, "period.of_day", number, day_show(v->mem, day));
}

void
year_run_fill(struct visit *v, const struct year_run *r, const char *last)
{
	struct view *to = view_node(v->view, "Run");
	const char *at = mem_print(v->mem, RUN_PLACE "%lld/", (long long)r->id);

	view_int(to, "year", r->year);
	view_text(to, "authority", r->province ? visit_say(v, "year_run.", "of_province") : r->authority_name);
	view_text(to, "state", visit_say(v, "year_run.state.", year_run_state_name[r->state]));
	view_flag(to, "open", r->state == RUN_OPEN);
	view_flag(to, "frozen", r->state == RUN_FROZEN);
	view_text(to, "at", at);
	view_text(to, "groups", document(v, r->group_number, r->group_day));
	view_text(to, "outstanding", document(v, r->outstanding_number, r->outstanding_day));
	if (r->frozen_at != NULL)
		view_text(to, "freezing", visit_label(v, "year_group.frozen_by", r->freezer, moment_show(v->mem, r->frozen_at)));
	visit_crumb(v, YEAR_PLACE, visit_say(v, "year.", "title"));
	visit_crumb(v, RUN_PLACE, visit_say(v, "year_run.", "title"));
	visit_crumb(v, at, mem_print(v->mem, "%d", r->year));
	visit_crumb(v, NULL, visit_say(v, "", last));
}

/* Is it his to change who is in which group: all, or after the freeze those without one? */
static bool
may_move(const struct visit *v, const struct year_groups *g, const struct classification *c)
{
	return g->may.prepares && c->person != v->who->person && (g->run.state == RUN_OPEN || (g->run.state == RUN_FROZEN && c->group == 0));
}

static int64_t
fill_people(struct visit *v, struct view *to, const struct year_groups *g, int64_t group)
{
	int64_t n = 0;

	for (size_t i = 0; i < g->n; i++) {
		const struct classification *c = &g->person[i];
		struct view *row;

		if (c->group != group)
			continue;
		n++;
		row = view_row(to, "people");
		view_int(row, "id", c->id);
		view_text(row, "name", c->name);
		view_text(row, "title", c->title);
		view_text(row, "unit", c->unit_name);
		view_flag(row, "may", may_move(v, g, c));
		view_flag(row, "ticked", form_has_int(v->form, "chosen", c->id));
	}
	view_int(to, "n", n);
	return n;
}

/* How many people of at least the good level have the first place, and whether a group has so many. */
static void
fill_groups(struct visit *v, const struct year_groups *g, int64_t first)
{
	const bool merges = g->ngroups > 1 && g->may.prepares && g->run.state == RUN_OPEN;

	for (size_t i = 0; i < g->ngroups; i++) {
		struct view *to = view_row(v->view, "Groups");
		const char *id = year_whole(v, g->group[i].id);
		const int64_t n = fill_people(v, to, g, g->group[i].id);

		view_text(to, "name", g->group[i].name);
		view_text(to, "id", id);
		view_flag(to, "small", n > 0 && (first == 0 || n < first));
		view_flag(to, "merges", merges && n < first);
		list_option(v, "Choices", id, g->group[i].name, form_typed(v->form, "group"));
		list_option(v, "Renames", id, g->group[i].name, form_typed(v->form, "renamed"));
		list_option(v, "Merges", id, g->group[i].name, form_typed(v->form, "merged"));
		list_option(v, "Intos", id, g->group[i].name, form_typed(v->form, "into"));
	}
}

static void
fill_freeze(struct visit *v, const struct year_groups *g)
{
	const struct year_run *r = &g->run;

	visit_default(v, "rate", rate_typed(v, r->rate));
	visit_default(v, "group_number", r->group_number == NULL ? "" : r->group_number);
	visit_default(v, "outstanding_number", r->outstanding_number == NULL ? "" : r->outstanding_number);
	if (r->group_number != NULL)
		visit_default(v, "group_day", day_show(v->mem, r->group_day));
	if (r->outstanding_number != NULL)
		visit_default(v, "outstanding_day", day_show(v->mem, r->outstanding_day));
}

static void
fill_rights(struct visit *v, const struct year_groups *g, int64_t without)
{
	const bool open = g->run.state == RUN_OPEN;

	view_flag(v->view, "starts", g->may.prepares && open && g->ngroups == 0);
	view_flag(v->view, "changes", g->may.prepares && open && g->ngroups > 0);
	view_flag(v->view, "moves", g->may.prepares && g->ngroups > 0 && (open || (g->run.state == RUN_FROZEN && without > 0)));
	view_flag(v->view, "freezes", g->may.decides && open && g->ngroups > 0);
	view_flag(v->view, "opens", g->may.decides && g->run.state == RUN_FROZEN);
}

static int
show(struct visit *v, int status)
{
	static const struct field *const all[] = { add_fields, rename_fields, move_fields, merge_fields, freeze_fields };
	struct year_groups g;
	const int found = year_groups_read(v->flow, v->id[0], &g);
	struct view *alone;
	int64_t first, without;

	if (found != 1)
		return found;
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		visit_name_fields(v, all[i]);
	first = quota_first(v->mem, ratio_of(v->mem, g.run.rate, 100), g.base);
	alone = view_node(v->view, "Alone");
	without = fill_people(v, alone, &g, 0);
	fill_groups(v, &g, first);
	fill_freeze(v, &g);
	fill_rights(v, &g, without);
	view_int(v->view, "total", (int64_t)g.n);
	view_text(v->view, "base", visit_say(v, "parameter.value.", quota_base_name[g.base]));
	view_text(v->view, "rate", year_rate_shown(v, g.run.rate));
	view_text(v->view, "first", first == 0 ? visit_say(v, "year_group.", "no_place") : visit_label(v, "year_group.first", year_whole(v, first), NULL));
	if (status == 200)
		v->version = g.run.version;
	year_run_fill(v, &g.run, "year_group.title");
	return visit_page_as(v, status, "year_group/show.cs", "year_group.title");
}

static int
groups_page(struct visit *v)
{
	return show(v, 200);
}

static int
start(struct visit *v)
{
	const char *name[USUAL_GROUPS];
	struct refusal why = { 0 };

	for (int k = 0; k < USUAL_GROUPS; k++)
		name[k] = visit_say(v, "year_group.usual.", year_group_usual_name[k]);
	return visit_answer(v, year_groups_start(v->flow, v->id[0], form_version(v->form), name, &why), &why, show);
}

static int
add(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, year_groups_add(v->flow, v->id[0], form_version(v->form), form_text(v->form, "group_name"), &why), &why, show);
}

static int
change_name(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, year_groups_rename(v->flow, v->id[0], form_version(v->form), form_int(v->form, "renamed", NULL),
	    form_text(v->form, "new_name"), &why), &why, show);
}

static int
move(struct visit *v)
{
	size_t n;
	const int64_t *chosen = form_ints(v->form, v->mem, "chosen", &n);
	struct refusal why = { 0 };

	if (n > PEOPLE_MOST)
		form_error(v->form, "chosen", "year_group.refused.person", NULL, NULL);
	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, year_groups_move(v->flow, v->id[0], form_version(v->form), form_int(v->form, "group", NULL), chosen, n, &why), &why, show);
}

static int
merge(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, year_groups_merge(v->flow, v->id[0], form_version(v->form), form_int(v->form, "merged", NULL),
	    form_int(v->form, "into", NULL), &why), &why, show);
}

static int
freeze(struct visit *v)
{
	const struct year_run as = {
		.rate = form_int(v->form, "rate", NULL), .group_number = form_text(v->form, "group_number"), .group_day = form_day(v->form, "group_day"),
		.outstanding_number = form_text(v->form, "outstanding_number"), .outstanding_day = form_day(v->form, "outstanding_day"),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, year_run_freeze_by(v->flow, v->id[0], form_version(v->form), &as, &why), &why, show);
}

static const struct take_back_labels unfreeze_labels = { "year_group.unfreeze", "year_group.unfreeze_about", "year_group.unfreeze_why" };

static int
show_unfreeze(struct visit *v, int status)
{
	struct year_groups g;
	const int found = year_groups_read(v->flow, v->id[0], &g);

	if (found != 1)
		return found;
	if (status == 200 && (!g.may.decides || g.run.state != RUN_FROZEN))
		return 0;
	take_back_fact(v, "year_group.document", document(v, g.run.group_number, g.run.group_day));
	take_back_fact(v, "year_group.rate", year_rate_shown(v, g.run.rate));
	visit_crumb(v, YEAR_PLACE, visit_say(v, "year.", "title"));
	visit_crumb(v, mem_print(v->mem, RUN_PLACE "%lld/nhom/", (long long)g.run.id), visit_say(v, "year_group.", "title"));
	return take_back_show(v, status, &unfreeze_labels, mem_print(v->mem, RUN_PLACE "%lld/nhom/bo-chot", (long long)g.run.id), g.run.version,
	    g.may.decides && g.run.state == RUN_FROZEN);
}

static int
unfreeze_page(struct visit *v)
{
	return show_unfreeze(v, 200);
}

static int
unfreeze(struct visit *v)
{
	return take_back_post(v, year_run_unfreeze_by, show_unfreeze);
}

const struct route year_group_routes[] = {
	{ METHOD_GET,  PLACE,			ROLE_PERSON, 0, NULL, groups_page },
	{ METHOD_POST, PLACE,			ROLE_PERSON, 0, add_fields, add },
	{ METHOD_POST, PLACE "bat-dau",		ROLE_PERSON, 0, NULL, start },
	{ METHOD_POST, PLACE "ten",		ROLE_PERSON, 0, rename_fields, change_name },
	{ METHOD_POST, PLACE "chuyen",		ROLE_PERSON, 0, move_fields, move },
	{ METHOD_POST, PLACE "gop",		ROLE_PERSON, 0, merge_fields, merge },
	{ METHOD_POST, PLACE "chot",		ROLE_PERSON, 0, freeze_fields, freeze },
	{ METHOD_GET,  PLACE "bo-chot",		ROLE_PERSON, 0, NULL, unfreeze_page },
	{ METHOD_POST, PLACE "bo-chot",		ROLE_PERSON, 0, take_back_fields, unfreeze },
	{ 0 }
};
