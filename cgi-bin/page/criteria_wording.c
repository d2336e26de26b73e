/* What an agency says beside the frame, and what Home Affairs answers. */
#include <string.h>

#include "page/criteria.h"
#include "page/list.h"
#include "rules/role.h"


static const char *const deeds[] = { "submit", "withdraw", "accept", "return", "reopen", NULL };
static const struct field act_fields[] = {
	{ "deed", FIELD_CHOICE, .required = true, .choices = deeds },
	{ "words", FIELD_AREA, .max = CRITERIA_WORDS },
	{ .name = "from", .type = FIELD_DAY },
	{ "conduct", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "discipline", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "competence", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "readiness", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "responsibility", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "service", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "innovation", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "dedication", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "accountability", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "initiative", FIELD_AREA, .max = CRITERIA_WORDS },
	{ 0 }
};
static const struct field edit_fields[] = {
	{ "conduct", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "discipline", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "competence", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "readiness", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "responsibility", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "service", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "innovation", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "dedication", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "accountability", FIELD_AREA, .max = CRITERIA_WORDS },
	{ "initiative", FIELD_AREA, .max = CRITERIA_WORDS },
	{ 0 }
};

static int
begin(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, wording_begin(v->flow, &why), &why, criteria_show);
}

/*
 * The frame that it stands beside: of its first day, or of today; what it was before, and what was
 * remarked then. 1 or -1.
 */
static int
fill_beside(struct visit *v, const struct criteria_wording *w)
{
	struct criteria_held held;
	struct criteria_round before;
	const int found = wording_before(v->flow, w, &before);

	if (found < 0 || criteria_on(v->flow, w->agency, w->from.year == 0 ? day_today() : w->from, &held) != 1)
		return -1;
	criteria_fill(v, held.framed ? &held.frame : NULL, w, found == 1 ? &before : NULL);
	if (found != 1)
		return 1;
	view_flag(v->view, "compared", true);
	if (before.number != 0)
		view_int(v->view, "before", before.number);
	if (w->state != WORDING_ACCEPTED)
		view_text(v->view, "reason", before.reason);
	return 1;
}

static void
fill_round(struct visit *v, struct view *to, const struct criteria_wording *w, const struct criteria_round *r)
{
	view_int(to, "number", r->number);
	view_text(to, "by", r->by);
	view_text(to, "at", moment_show(v->mem, r->at));
	view_text(to, "outcome", visit_label(v, mem_print(v->mem, "criteria.outcome.%s", r->outcome), NULL, NULL));
	if (r->ended_at != NULL) {
		view_text(to, "ended_by", r->ended_by);
		view_text(to, "ended_at", moment_show(v->mem, r->ended_at));
	}
	view_text(to, "reason", r->reason);
	view_print(to, "path", CRITERIA_PLACE "co-quan/%lld/lan/%lld", (long long)w->id, (long long)r->number);
}

static int
fill_rounds(struct visit *v, const struct criteria_wording *w)
{
	struct criteria_round *list;
	size_t n;

	if (wording_rounds(v->flow, w, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_round(v, view_row(v->view, "Rounds"), w, &list[i]);
	return 1;
}

/* A submission as it was, with what was remarked on it. */
static int
round_page(struct visit *v)
{
	struct criteria_wording w, then;
	struct criteria_round round;
	int found = wording_read(v->flow, v->id[0], &w);

	if (found == 1)
		found = wording_round_read(v->flow, &w, v->id[1], &round);
	if (found != 1)
		return found;
	then = w;
	for (int i = 0; i < CRITERIA; i++)
		then.words[i] = round.words[i];
	criteria_fill(v, NULL, &then, &round);
	wording_fill(v, view_node(v->view, "Wording"), &w);
	fill_round(v, view_node(v->view, "Round"), &w, &round);
	criteria_crumbs(v, mem_print(v->mem, CRITERIA_PLACE "co-quan/%lld/", (long long)w.id), w.agency_name);
	visit_crumb(v, NULL, visit_label(v, "criteria.round_of", mem_print(v->mem, "%lld", (long long)round.number),
	    NULL));
	return visit_page(v, "criteria/round.cs", "criteria.round");
}

static int
show_wording(struct visit *v, int status)
{
	struct criteria_wording w;
	struct view *to;
	const int found = wording_read(v->flow, v->id[0], &w);

	if (found != 1)
		return found;
	if (fill_beside(v, &w) != 1 || fill_rounds(v, &w) != 1 || criteria_fill_history(v, "wording", w.id) != 1)
		return -1;
	visit_name_fields(v, act_fields);
	to = view_node(v->view, "Wording");
	wording_fill(v, to, &w);
	view_text(to, "reason", w.state == WORDING_ACCEPTED ? "" : w.reason);
	for (int act = 0; act < WORDING_ACTS; act++)
		view_flag(view_node(v->view, "Can"), wording_act_name[act], wording_can(v->flow, &w, (enum wording_act)act));
	view_print(v->view, "edit", CRITERIA_PLACE "co-quan/%lld/sua", (long long)w.id);
	if (status != 422)
		v->version = w.version;
	criteria_crumbs(v, NULL, w.agency_name);
	return visit_page_as(v, status, "criteria/wording.cs", "criteria.wording");
}

static int
wording_page(struct visit *v)
{
	return show_wording(v, 200);
}

static enum wording_act
typed_act(const char *deed)
{
	for (int act = 0; act < WORDING_ACTS; act++)
		if (strcmp(deed, wording_act_name[act]) == 0)
			return (enum wording_act)act;
	return WORDING_EDIT;
}

static int
act(struct visit *v)
{
	const char *remark[CRITERIA];
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_wording(v, 422);
	for (int i = 0; i < CRITERIA; i++)
		remark[i] = list_typed(v, criteria[i].name);
	return visit_answer(v, wording_do(v->flow, v->id[0], form_version(v->form),
	    typed_act(form_text(v->form, "deed")), form_text(v->form, "words"), form_day(v->form, "from"), remark,
	    &why), &why, show_wording);
}

static int
show_edit(struct visit *v, int status)
{
	struct criteria_wording w;
	const int found = wording_read(v->flow, v->id[0], &w);

	if (found != 1 || (status == 200 && !wording_can(v->flow, &w, WORDING_EDIT)))
		return found < 0 ? -1 : 0;
	if (fill_beside(v, &w) != 1)
		return -1;
	visit_name_fields(v, edit_fields);
	for (int i = 0; i < CRITERIA; i++)
		visit_default(v, criteria[i].name, w.words[i]);
	view_print(v->view, "path", CRITERIA_PLACE "co-quan/%lld/sua", (long long)w.id);
	view_flag(v->view, "conflict", status == 409);
	if (status != 422)
		v->version = w.version;
	criteria_crumbs(v, mem_print(v->mem, CRITERIA_PLACE "co-quan/%lld/", (long long)w.id), w.agency_name);
	visit_crumb(v, NULL, visit_label(v, "criteria.word", NULL, NULL));
	return visit_page_as(v, status, "criteria/edit.cs", "criteria.word");
}

static int
edit_page(struct visit *v)
{
	return show_edit(v, 200);
}

static int
edit(struct visit *v)
{
	const char *words[CRITERIA];
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_edit(v, 422);
	for (int i = 0; i < CRITERIA; i++)
		words[i] = list_typed(v, criteria[i].name);
	return visit_answer(v, wording_edit(v->flow, v->id[0], form_version(v->form), words, &why), &why, show_edit);
}

const struct route criteria_wording_routes[] = {
	{ METHOD_POST, "/tieu-chi/co-quan/moi",	ROLES_AGENCY, 0, NULL, begin },
	{ METHOD_GET,  "/tieu-chi/co-quan/:/",	ROLE_PERSON, 0, NULL, wording_page },
	{ METHOD_POST, "/tieu-chi/co-quan/:/",	ROLE_HEAD | ROLES_APPRAISAL, ROUTE_LARGE, act_fields, act },
	{ METHOD_GET,  "/tieu-chi/co-quan/:/lan/:", ROLE_PERSON, 0, NULL, round_page },
	{ METHOD_GET,  "/tieu-chi/co-quan/:/sua", ROLES_AGENCY, 0, NULL, edit_page },
	{ METHOD_POST, "/tieu-chi/co-quan/:/sua", ROLES_AGENCY, ROUTE_LARGE, edit_fields, edit },
	{ 0 }
};
