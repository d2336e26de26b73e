/* Decisions that replace levels, and what rests on those. */
#include "flow/year_replace.h"

#include "page/bonus_stale.h"
#include "page/chosen.h"
#include "page/list.h"
#include "page/sheet.h"
#include "page/year_decision.h"
#include "rules/role.h"

#define REASON_MOST	2000

static const struct field make_fields[] = {
	{ .name = "chosen", .type = FIELD_TEXT, .many = true, .max = 40 },
	{ "cause", FIELD_CHOICE, .required = true, .choices = decision_cause_name },
	{ "stated", FIELD_CHOICE, .choices = score_level_name },
	{ .name = "place", .type = FIELD_FLAG },
	{ "document_number", FIELD_TEXT, .required = true, .max = 60 },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ "signer", FIELD_TEXT, .required = true, .max = 200 },
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};
static const struct field keep_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = 500 },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static void
fill_person(struct visit *v, const struct replace_view *r, size_t i)
{
	const struct run_person *p = &r->person[i];
	struct view *row;
	const char *value = mem_print(v->mem, "%lld:%lld", (long long)p->c.id, (long long)p->c.version);

	if (p->c.decision == 0 || !(r->any || r->accepted[i]) || p->c.person == v->who->person)
		return;
	row = view_row(v->view, "People");
	view_int(row, "key", p->c.id);
	view_text(row, "value", value);
	view_flag(row, "on", chosen_has(v, value));
	view_text(row, "name", p->c.name);
	view_text(row, "title", p->c.title);
	view_text(row, "unit", p->c.unit_name);
	view_text(row, "level", decision_level(v, p->c.level));
	view_text(row, "why", decision_why_words(v, p->c.why));
	view_text(row, "mean", p->c.mean == NULL ? NULL : sheet_number(v, p->c.mean));
	view_text(row, "now", p->mean == NULL ? NULL : sheet_number(v, p->mean));
	view_flag(row, "differs", !replace_same(v->mem, p));
	view_flag(row, "accepted", r->accepted[i]);
}

static void
fill_form(struct visit *v, const struct replace_view *r)
{
	visit_name_fields(v, make_fields);
	visit_default(v, "signer", mem_print(v->mem, "%s, %s", v->who->name, v->who->post));
	visit_default(v, "document_day", day_show(v->mem, day_today()));
	for (int c = 0; c < DECISION_CAUSES; c++)
		if (r->any || c == CAUSE_PETITION)
			list_option(v, "Causes", decision_cause_name[c], say(v, "year_decision.cause.", decision_cause_name[c]), "");
	list_option(v, "Levels", "", say(v, "year_replace.", "by_data"), "");
	for (int l = 0; r->any && l < SCORE_LEVELS; l++)
		list_option(v, "Levels", score_level_name[l], decision_level(v, l), "");
	view_flag(v->view, "any", r->any);
	view_flag(v->view, "chooses", r->run.chosen_why != NULL);
}

static int
show(struct visit *v, int status)
{
	struct replace_view r;
	const int found = replace_read(v->flow, v->id[0], &r);

	if (found != 1)
		return found;
	for (size_t i = 0; i < r.n; i++)
		fill_person(v, &r, i);
	fill_form(v, &r);
	view_int(v->view, "year", r.run.year);
	view_text(v->view, "authority", r.run.province ? say(v, "year_run.", "of_province") : r.run.authority_name);
	view_print(v->view, "path", RUN_PLACE "%lld/" REPLACE_PLACE, (long long)r.run.id);
	decision_crumbs(v, &r.run);
	visit_crumb(v, mem_print(v->mem, RUN_PLACE "%lld/" DECISION_PLACE, (long long)r.run.id), say(v, "year_decision.", "title"));
	visit_crumb(v, NULL, say(v, "year_replace.", "title"));
	return visit_page_as(v, status, "year_decision/replace.cs", "year_replace.title");
}

static int
page(struct visit *v)
{
	return show(v, 200);
}

static int
make(struct visit *v)
{
	const struct year_decision d = {
		.number = list_typed(v, "document_number"), .day = form_day(v->form, "document_day"), .signer = list_typed(v, "signer"),
		.reason = list_typed(v, "reason"), .cause = (int)word_index(decision_cause_name, DECISION_CAUSES, list_typed(v, "cause")),
		.stated = score_level_read(list_typed(v, "stated")),
	};
	struct chosen list[CHOSEN_MOST];
	struct refusal why = { 0 };
	size_t n;

	if (!form_ok(v->form))
		return show(v, 422);
	if (chosen_read(v, list, &n) != 1)
		return visit_error(v, 400);
	return visit_answer(v, replace_make(v->flow, v->id[0], &d, list, n, form_flag(v->form, "place"), &why), &why, show);
}

static void
fill_stale(struct visit *v, const struct year_run *r, const struct year_stale *s, bool decides)
{
	struct view *row = view_row(v->view, "Stale");

	view_text(row, "name", s->name);
	view_text(row, "title", s->title);
	view_text(row, "unit", s->unit_name);
	view_text(row, "kind", say(v, "year_replace.stale.", year_stale_kind_name[s->kind]));
	view_text(row, "level", decision_level(v, s->level));
	if (s->now != LEVEL_NONE)
		view_text(row, "now", decision_level(v, s->now));
	view_print(row, "number", "%s, %s", s->number, day_show(v->mem, s->day));
	view_flag(row, "place", s->kind == YEAR_STALE_PLACE || s->kind == YEAR_STALE_TIE);
	view_int(row, "version", s->version);
	if (s->decision == NULL && decides)
		view_print(row, "keep", RUN_PLACE "%lld/" AFFECTED_PLACE "%lld", (long long)r->id, (long long)s->id);
	if (s->decision == NULL)
		return;
	view_text(row, "decision", say(v, "year_replace.decision.", s->decision));
	view_text(row, "reason", s->reason);
	view_text(row, "decider", s->decider);
	view_text(row, "decided_at", moment_show(v->mem, s->decided_at));
}

static int
show_affected(struct visit *v, int status)
{
	struct year_stale *list;
	struct year_run r;
	bool decides;
	size_t n;
	const int found = affected_read(v->flow, v->id[0], &r, &list, &n, &decides);

	if (found != 1)
		return found;
	for (size_t i = 0; i < n; i++)
		fill_stale(v, &r, &list[i], decides);
	if (bonus_stale_fill_year(v, r.id, r.authority) != 1)
		return -1;
	visit_name_fields(v, keep_fields);
	view_int(v->view, "year", r.year);
	if (decides)
		view_print(v->view, "replace", RUN_PLACE "%lld/" REPLACE_PLACE, (long long)r.id);
	decision_crumbs(v, &r);
	visit_crumb(v, mem_print(v->mem, RUN_PLACE "%lld/" DECISION_PLACE, (long long)r.id), say(v, "year_decision.", "title"));
	visit_crumb(v, NULL, say(v, "year_replace.", "affected"));
	return visit_page_as(v, status, "year_decision/affected.cs", "year_replace.affected");
}

static int
affected_page(struct visit *v)
{
	return show_affected(v, 200);
}

static int
keep_post(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_affected(v, 422);
	return visit_answer(v, affected_keep(v->flow, v->id[0], v->id[1], form_version(v->form), list_typed(v, "reason"), &why), &why, show_affected);
}

const struct route year_replace_routes[] = {
	{ METHOD_GET,  RUN_PLACE ":/thay-the/",		ROLE_HEAD | ROLE_CHAIRMAN, 0, NULL, page },
	{ METHOD_POST, RUN_PLACE ":/thay-the/",		ROLE_HEAD | ROLE_CHAIRMAN, ROUTE_STRONG | ROUTE_FRESH, make_fields, make },
	{ METHOD_GET,  RUN_PLACE ":/anh-huong/",	ROLE_PERSON, 0, NULL, affected_page },
	{ METHOD_POST, RUN_PLACE ":/anh-huong/:",	ROLE_HEAD | ROLE_CHAIRMAN, 0, keep_fields, keep_post },
	{ 0 }
};
