#include "page/year_decision.h"

#include <string.h>

#include "flow/classification.h"
#include "flow/year_replace.h"
#include "page/list.h"
#include "page/sheet.h"
#include "rules/role.h"

#define NUMBER_MOST	60
#define SIGNER_MOST	200

static const struct field make_fields[] = {
	{ "document_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ "signer", FIELD_TEXT, .required = true, .max = SIGNER_MOST },
	{ 0 }
};
static const struct field notice_fields[] = {
	{ "notice_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "notice_day", .type = FIELD_DAY, .required = true },
	{ .name = "public_day", .type = FIELD_DAY, .required = true },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

const char *
decision_level(struct visit *v, int level)
{
	return level == LEVEL_NONE ? say(v, "year_decision.", "no_level") : say(v, "sheet.level.", score_level_name[level]);
}

const char *
decision_why_words(struct visit *v, const char *why)
{
	return why == NULL ? NULL : say(v, "year_decision.why.", why);
}

void
decision_crumbs(struct visit *v, const struct year_run *r)
{
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, RUN_PLACE, say(v, "year_run.", "title"));
	visit_crumb(v, mem_print(v->mem, RUN_PLACE "%lld/", (long long)r->id), mem_print(v->mem, "%d", r->year));
}

void
decision_fill(struct visit *v, struct view *row, const struct year_decision *d)
{
	view_int(row, "version", d->version);
	view_text(row, "kind", say(v, "year_decision.kind.", decision_kind_name[d->kind]));
	view_text(row, "number", d->number);
	view_text(row, "day", day_show(v->mem, d->day));
	view_text(row, "signer", d->signer);
	view_text(row, "reason", d->reason);
	if (d->cause >= 0)
		view_text(row, "cause", say(v, "year_decision.cause.", decision_cause_name[d->cause]));
	if (d->stated != LEVEL_NONE)
		view_text(row, "stated", decision_level(v, d->stated));
	if (d->notice_number == NULL)
		return;
	view_text(row, "notice", d->notice_number);
	view_text(row, "notice_day", day_show(v->mem, d->notice_day));
	view_text(row, "public_day", day_show(v->mem, d->public_day));
}

/* As it was decided, or as it comes out. */
static int
level_of(const struct run_person *p, const struct quota_person *q)
{
	return q == NULL ? p->c.level : quota_person_level(q);
}

static void
fill_person(struct visit *v, const struct run_person *p, const struct quota_person *q)
{
	struct view *row = view_row(v->view, "People");
	const bool decided = q == NULL;
	const struct ratio *mean = decided ? p->c.mean : p->mean;
	const int level = level_of(p, q);

	view_text(row, "name", p->c.name);
	view_text(row, "title", p->c.title);
	view_text(row, "unit", p->c.unit_name);
	view_text(row, "group", p->c.group_name);
	view_text(row, "mean", mean == NULL ? NULL : sheet_number(v, mean));
	view_text(row, "level", decision_level(v, level));
	view_text(row, "why", decision_why_words(v, decided ? p->c.why : classification_why(q)));
	if (p->c.proposed_at != NULL)
		view_text(row, "proposed", decision_level(v, p->c.proposed_level));
	view_flag(row, "differs", p->c.proposed_at != NULL && p->c.proposed_level != level);
	view_text(row, "state", decided ? say(v, "classification.state.", classification_state_name[p->c.state]) : NULL);
	view_flag(row, "read", p->c.read_at != NULL);
}

static void
fill_counts(struct visit *v, const struct decision_view *d, bool decided)
{
	size_t of[SCORE_LEVELS + 1] = { 0 };

	for (size_t i = 0; i < d->n; i++) {
		const int level = level_of(&d->person[i], decided ? NULL : &d->quota.person[i]);

		of[level == LEVEL_NONE ? SCORE_LEVELS : level]++;
	}
	for (int l = 0; l <= SCORE_LEVELS; l++) {
		struct view *to = view_row(v->view, "Counts");

		view_text(to, "name", decision_level(v, l == SCORE_LEVELS ? LEVEL_NONE : l));
		view_int(to, "n", (int64_t)of[l]);
	}
}

static void
fill_form(struct visit *v, const struct decision_view *d)
{
	visit_name_fields(v, make_fields);
	visit_default(v, "signer", mem_print(v->mem, "%s, %s", v->who->name, v->who->post));
	visit_default(v, "document_day", day_show(v->mem, day_today()));
	v->version = d->run.version;
}

static void
fill_decisions(struct visit *v, const struct decision_view *d)
{
	const bool replaces = d->authority.decides || (v->who->roles & ROLE_CHAIRMAN) != 0;

	visit_name_fields(v, notice_fields);
	view_print(v->view, "affected", RUN_PLACE "%lld/" AFFECTED_PLACE, (long long)d->run.id);
	if (replaces)
		view_print(v->view, "replace", RUN_PLACE "%lld/" REPLACE_PLACE, (long long)d->run.id);
	for (size_t i = 0; i < d->ndecisions; i++) {
		struct view *row = view_row(v->view, "Decisions");

		decision_fill(v, row, &d->list[i]);
		view_flag(row, "tell", d->authority.decides && d->list[i].notice_number == NULL);
		view_print(row, "path", RUN_PLACE "%lld/" DECISION_PLACE "%lld/", (long long)d->run.id, (long long)d->list[i].id);
	}
}

static int
show(struct visit *v, int status)
{
	struct decision_view d;
	const int found = decision_read(v->flow, v->id[0], &d);
	const bool decided = found == 1 && d.run.state == RUN_DECIDED;

	if (found != 1)
		return found;
	view_int(v->view, "year", d.run.year);
	view_text(v->view, "authority", d.run.province ? say(v, "year_run.", "of_province") : d.run.authority_name);
	view_text(v->view, "state", say(v, "year_run.state.", year_run_state_name[d.run.state]));
	view_flag(v->view, "decided", decided);
	view_print(v->view, "path", RUN_PLACE "%lld/" DECISION_PLACE, (long long)d.run.id);
	view_print(v->view, "table", RUN_PLACE "%lld/bang-tong-hop", (long long)d.run.id);
	for (size_t i = 0; i < d.nblocks; i++) {
		struct view *row = view_row(v->view, "Blocks");

		view_text(row, "text", visit_label(v, mem_print(v->mem, "year_decision.stop.%s", decision_stop_name[d.block[i].stop]), d.block[i].who, NULL));
		view_int(row, "n", (int64_t)d.block[i].n);
	}
	for (size_t i = 0; i < d.n; i++)
		fill_person(v, &d.person[i], decided ? NULL : &d.quota.person[i]);
	fill_counts(v, &d, decided);
	if (decided)
		fill_decisions(v, &d);
	else if (d.authority.decides && d.nblocks == 0) {
		view_flag(v->view, "may", true);
		fill_form(v, &d);
	}
	decision_crumbs(v, &d.run);
	visit_crumb(v, NULL, say(v, "year_decision.", "title"));
	return visit_page_as(v, status, "year_decision/one.cs", "year_decision.title");
}

static int
page(struct visit *v)
{
	return show(v, 200);
}

static int
make(struct visit *v)
{
	const struct year_decision d = { .number = list_typed(v, "document_number"), .day = form_day(v->form, "document_day"),
	    .signer = list_typed(v, "signer") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, decision_make(v->flow, v->id[0], form_version(v->form), &d, &why), &why, show);
}

static int
notice(struct visit *v)
{
	const struct year_decision d = { .id = v->id[1], .version = form_version(v->form), .notice_number = list_typed(v, "notice_number"),
	    .notice_day = form_day(v->form, "notice_day"), .public_day = form_day(v->form, "public_day") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, decision_notice(v->flow, v->id[0], &d, &why), &why, show);
}

const struct route year_decision_routes[] = {
	{ METHOD_GET,  RUN_PLACE ":/quyet-dinh/",		ROLE_PERSON, 0, NULL, page },
	{ METHOD_POST, RUN_PLACE ":/quyet-dinh/",		ROLE_HEAD | ROLE_CHAIRMAN, ROUTE_STRONG | ROUTE_FRESH, make_fields, make },
	{ METHOD_POST, RUN_PLACE ":/quyet-dinh/:/thong-bao",	ROLE_HEAD | ROLE_CHAIRMAN, 0, notice_fields, notice },
	{ 0 }
};
