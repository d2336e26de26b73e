#include "page/classification.h"

#include <string.h>

#include "page/list.h"
#include "page/meeting.h"
#include "page/national.h"
#include "page/sheet.h"
#include "page/year.h"
#include "page/year_decision.h"
#include "rules/role.h"

#define REPORT_MOST	4000
#define WORDS_MOST	2000
#define REASON_MOST	500

static const char *const levels[] = { "HTXSNV", "HTTNV", "HTNV", "KHTNV", NULL };
static const char *const deeds[] = { "next", "stay", NULL };
static const struct field write_fields[] = {
	{ "self_level", FIELD_CHOICE, .required = true, .choices = levels },
	{ "report", FIELD_AREA, .max = REPORT_MOST },
	{ 0 }
};
static const struct field reason_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};
static const struct field silent_fields[] = {
	{ "silent_why", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};
static const struct field propose_fields[] = {
	{ "proposed_level", FIELD_CHOICE, .choices = levels },
	{ "proposed_words", FIELD_AREA, .max = WORDS_MOST },
	{ "handling", FIELD_AREA, .max = WORDS_MOST },
	{ "deed", FIELD_CHOICE, .choices = deeds },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

const char *
classification_level(struct visit *v, int level)
{
	return level == LEVEL_NONE ? NULL : say(v, "classification.levels.", score_level_name[level]);
}

const char *
classification_handling(struct visit *v, int level)
{
	return level == LEVEL_NONE ? "" : label_fill(v->mem, v->render, LANG_VI, mem_print(v->mem, "classification.handling.%s",
	    score_level_name[level]), NULL, NULL);
}

static const char *const colours[CLASS_STATES] = {
	[CLASS_OPEN] = "grey", [CLASS_SELF] = "blue", [CLASS_MET] = "purple", [CLASS_PROPOSED] = "orange", [CLASS_DECIDED] = "green",
	[CLASS_NOTICED] = "green",
};

int
classification_fill_mine(struct visit *v)
{
	struct classification *list;
	size_t n;

	if (classification_mine(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Mine");

		view_int(row, "year", list[i].year);
		view_text(row, "path", classification_path(v->flow, list[i].id));
		view_text(row, "state", say(v, "classification.state.", classification_state_name[list[i].state]));
		view_text(row, "colour", colours[list[i].state]);
		view_flag(row, "write", list[i].state == CLASS_OPEN);
		if (list[i].state == CLASS_NOTICED)
			view_text(row, "level", classification_level(v, list[i].level));
	}
	return 1;
}

static void
because(struct visit *v, const char *key, const char *a, const char *b)
{
	view_text(view_row(v->view, "Why"), "text", visit_label(v, mem_print(v->mem, "classification.rule.%s", key), a, b));
}

/* What the rules say, and why. */
static void
fill_rule(struct visit *v, const struct classification_view *c)
{
	const struct run_person *p = &c->p;

	if (p->standing == YEAR_UNDER_SIX_MONTHS)
		because(v, "short", NULL, NULL);
	else if (p->mean == NULL)
		because(v, "no_mean", NULL, NULL);
	else
		because(v, "mean", sheet_number(v, p->mean), classification_level(v, (int)score_level_of(p->mean)));
	if (p->ground != GROUND_NONE)
		because(v, "ground", say(v, "classification.ground.", quota_ground_name[p->ground]), p->ground_words == NULL ? "" : p->ground_words);
	if (p->cap != CAP_NONE)
		because(v, "cap", classification_level(v, p->cap), NULL);
	if (p->cap_owed)
		because(v, "cap_owed", NULL, NULL);
	if (c->ahead > 0)
		because(v, "ahead", mem_print(v->mem, "%zu", c->ahead), NULL);
	if (c->rule->candidate)
		because(v, "places", NULL, NULL);
	view_text(v->view, "rule", c->rule->levelled ? classification_level(v, (int)c->rule->level) : say(v, "classification.", "not_classified"));
}

static void
fill_said(struct visit *v, const struct classification_view *c)
{
	const struct classification *k = &c->p.c;

	view_text(v->view, "name", k->name);
	view_text(v->view, "title", k->title);
	view_text(v->view, "unit", k->unit_name);
	if (k->unit != k->agency)
		view_text(v->view, "agency", k->agency_name);
	view_int(v->view, "year", k->year);
	view_text(v->view, "state", say(v, "classification.state.", classification_state_name[k->state]));
	view_text(v->view, "colour", colours[k->state]);
	view_flag(v->view, "superseded", k->superseded_at != NULL);
	view_flag(v->view, "own", c->ties == CLASS_OWN);
	view_text(v->view, "self", classification_level(v, k->self_level));
	view_text(v->view, "self_at", moment_show(v->mem, k->self_at));
	view_text(v->view, "report", k->report);
	view_text(v->view, "silent", k->silent_why);
	view_text(v->view, "self_by", day_show(v->mem, c->self_by));
}

static void
fill_authority(struct visit *v, const struct classification_view *c)
{
	const struct classification *k = &c->p.c;

	if (!classification_told(c))
		return;
	view_flag(v->view, "authority", true);
	if (k->proposed_at != NULL) {
		view_text(v->view, "proposed", k->proposed_level == LEVEL_NONE ? say(v, "classification.", "not_classified") :
		    classification_level(v, k->proposed_level));
		view_text(v->view, "proposer", k->proposer);
		view_text(v->view, "proposed_at", moment_show(v->mem, k->proposed_at));
		view_text(v->view, "proposed_words", k->proposed_words);
	}
	view_text(v->view, "handling", k->handling);
	if (k->decision == 0)
		return;
	view_text(v->view, "level", k->level == LEVEL_NONE ? say(v, "classification.", "not_classified") : classification_level(v, k->level));
	view_text(v->view, "level_why", decision_why_words(v, k->why));
	if (k->mean != NULL)
		view_text(v->view, "mean", sheet_number(v, k->mean));
	view_flag(v->view, "moved", !ratio_same(k->mean, c->p.mean));
}

/* Steps of the authority that the person is told of by the notice alone. */
static bool
inner(const char *act)
{
	static const enum classification_act acts[] = { CLASS_ACT_PROPOSE, CLASS_ACT_UNPROPOSE, CLASS_ACT_CHOOSE, CLASS_ACT_DECIDE };

	for (size_t i = 0; i < sizeof(acts) / sizeof(*acts); i++)
		if (strcmp(act, classification_act_name[acts[i]]) == 0)
			return true;
	return false;
}

/* The newest first; and why it was returned, where it waits for the person again. 1 or -1. */
static int
fill_life(struct visit *v, const struct classification_view *c)
{
	struct classification_step *list;
	size_t n;

	if (classification_life(v->flow, c->p.c.id, &list, &n) != 1)
		return -1;
	for (size_t i = n; i-- > 0;) {
		struct view *row;

		if (!classification_told(c) && inner(list[i].act))
			continue;
		row = view_row(v->view, "Timeline");
		view_text(row, "at", moment_show(v->mem, list[i].at));
		view_text(row, "who", list[i].delegated ? visit_label(v, "classification.delegated", list[i].name, NULL) : list[i].name);
		view_text(row, "what", say(v, "classification.act.", list[i].act));
		view_text(row, "detail", list[i].reason);
	}
	if (n > 0 && c->p.c.state == CLASS_OPEN && strcmp(list[n - 1].act, classification_act_name[CLASS_ACT_RETURN]) == 0)
		view_text(v->view, "returned", list[n - 1].reason);
	return 1;
}

/* What he may do now who looks, and the forms for it as they open. 1 or -1. */
static int
fill_acts(struct visit *v, const struct classification_view *c)
{
	static const struct { const char *name; enum classification_act act; } acts[] = {
		{ "write", CLASS_ACT_WRITE }, { "recall", CLASS_ACT_RECALL }, { "return", CLASS_ACT_RETURN }, { "silent", CLASS_ACT_SILENT },
		{ "propose", CLASS_ACT_PROPOSE }, { "unpropose", CLASS_ACT_UNPROPOSE },
	};
	const struct classification *k = &c->p.c;
	struct view *can = view_node(v->view, "Can");
	const int proposed = k->proposed_at != NULL ? k->proposed_level : quota_person_level(c->rule);
	int64_t next;
	size_t left;

	for (size_t i = 0; i < sizeof(acts) / sizeof(*acts); i++)
		view_flag(can, acts[i].name, k->superseded_at == NULL && classification_may(acts[i].act, k->state, c->ties) &&
		    (acts[i].act != CLASS_ACT_SILENT || day_compare(day_today(), c->self_by) > 0));
	for (size_t i = 0; levels[i] != NULL; i++)
		list_option(v, "Levels", levels[i], say(v, "classification.levels.", levels[i]), "");
	visit_name_fields(v, write_fields);
	visit_name_fields(v, reason_fields);
	visit_name_fields(v, silent_fields);
	visit_name_fields(v, propose_fields);
	if (k->self_level != LEVEL_NONE)
		visit_default(v, "self_level", levels[k->self_level]);
	visit_default(v, "report", k->report);
	view_flag(v->view, "levelled", c->rule->levelled);
	if (proposed != LEVEL_NONE)
		visit_default(v, "proposed_level", levels[proposed]);
	visit_default(v, "proposed_words", k->proposed_words);
	visit_default(v, "handling", k->handling[0] != '\0' ? k->handling : classification_handling(v, proposed));
	if ((c->ties & CLASS_PREPARES) == 0)
		return 1;
	if (classification_next(v->flow, c, &next, &left) != 1)
		return -1;
	view_int(v->view, "left", (int64_t)left);
	if (left > 0)
		view_text(v->view, "next", classification_path(v->flow, next));
	return 1;
}

static void
crumbs(struct visit *v, const struct classification_view *c)
{
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	if (c->ties != CLASS_OWN) {
		visit_crumb(v, RUN_PLACE, say(v, "year_run.", "title"));
		visit_crumb(v, mem_print(v->mem, RUN_PLACE "%lld/", (long long)c->run.id), mem_print(v->mem, "%s, %d", c->run.authority_name, c->run.year));
	}
	visit_crumb(v, NULL, c->ties == CLASS_OWN ? visit_label(v, "classification.own", mem_print(v->mem, "%d", c->run.year), NULL) : c->p.c.name);
}

int
classification_show(struct visit *v, int status)
{
	struct classification_view c;
	const int found = classification_read(v->flow, v->id[0], &c);

	if (found != 1)
		return found;
	view_text(v->view, "path", classification_path(v->flow, c.p.c.id));
	fill_said(v, &c);
	year_fill(v, &c.p.y);
	fill_rule(v, &c);
	fill_authority(v, &c);
	if (fill_acts(v, &c) != 1 || fill_life(v, &c) != 1 || classification_fill_paper(v, &c) != 1 ||
	    meeting_fill_beside(v, c.p.c.id) != 1 || national_fill_last(v, c.p.c.person, mem_print(v->mem, "%d", c.run.year)) != 1)
		return -1;
	if (status != 422)
		v->version = c.p.c.version;
	crumbs(v, &c);
	return visit_page_as(v, status, "classification/one.cs", "classification.title");
}

static int
one(struct visit *v)
{
	return classification_show(v, 200);
}

static int
write(struct visit *v)
{
	struct refusal why = { 0 };
	int level;

	if (!form_ok(v->form))
		return classification_show(v, 422);
	level = (int)word_index(levels, SCORE_LEVELS, list_typed(v, "self_level"));
	return visit_answer(v, classification_write(v->flow, v->id[0], form_version(v->form), (enum score_level)level, list_typed(v, "report"), &why),
	    &why, classification_show);
}

static int
recall(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, classification_recall(v->flow, v->id[0], form_version(v->form), &why), &why, classification_show);
}

static int
with_text(struct visit *v, const char *field, int (*act)(struct flow *, int64_t, int64_t, const char *, struct refusal *))
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return classification_show(v, 422);
	return visit_answer(v, act(v->flow, v->id[0], form_version(v->form), form_text(v->form, field), &why), &why, classification_show);
}

static int
send_back(struct visit *v)
{
	return with_text(v, "reason", classification_return);
}

static int
silent(struct visit *v)
{
	return with_text(v, "silent_why", classification_silent);
}

static int
unpropose(struct visit *v)
{
	return with_text(v, "reason", classification_unpropose);
}

static int
propose(struct visit *v)
{
	const char *level = list_typed(v, "proposed_level");
	const struct classification_proposal p = { level[0] == '\0' ? LEVEL_NONE : (int)word_index(levels, SCORE_LEVELS, level),
	    list_typed(v, "proposed_words"), list_typed(v, "handling") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return classification_show(v, 422);
	return visit_answer(v, classification_propose(v->flow, v->id[0], form_version(v->form), &p, strcmp(list_typed(v, "deed"), deeds[0]) == 0, &why),
	    &why, classification_show);
}

const struct route classification_routes[] = {
	{ METHOD_GET,  CLASS_PLACE ":/",		ROLE_PERSON, 0, NULL, one },
	{ METHOD_POST, CLASS_PLACE ":/tu-xep-loai",	ROLE_PERSON, 0, write_fields, write },
	{ METHOD_POST, CLASS_PLACE ":/rut-lai",		ROLE_PERSON, 0, NULL, recall },
	{ METHOD_POST, CLASS_PLACE ":/tra-lai",		ROLE_PERSON, 0, reason_fields, send_back },
	{ METHOD_POST, CLASS_PLACE ":/khong-tu-xep",	ROLE_PERSON, 0, silent_fields, silent },
	{ METHOD_POST, CLASS_PLACE ":/de-xuat",		ROLE_PERSON, 0, propose_fields, propose },
	{ METHOD_POST, CLASS_PLACE ":/rut-de-xuat",	ROLE_PERSON, 0, reason_fields, unpropose },
	{ 0 }
};
