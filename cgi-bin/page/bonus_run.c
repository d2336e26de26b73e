#include "page/bonus_run.h"

#include "base/money.h"
#include "flow/bonus_entry.h"
#include "page/bonus_place.h"
#include "page/bonus_say.h"
#include "page/list.h"
#include "rules/bonus_mask.h"
#include "rules/organisation.h"
#include "rules/role.h"

#define PERIOD_MOST	12
#define MONEY_MOST	30
#define WORDS_MOST	2000
#define NUMBER_MOST	60
#define SIGNER_MOST	200
#define MISSING_OPEN	10	/* so many are read at once, more are unfolded */
#define YEARS		2	/* whose periods a run can be begun of: this one and the last */

static const struct field begin_fields[] = {
	{ "bonus_kind", FIELD_CHOICE, .required = true, .choices = bonus_kind_name },
	{ "period", FIELD_TEXT, .required = true, .max = PERIOD_MOST },
	{ "fund", FIELD_TEXT, .required = true, .max = MONEY_MOST },
	{ 0 }
};
static const struct field freeze_fields[] = {
	{ "words", FIELD_AREA, .max = WORDS_MOST },
	{ 0 }
};
static const struct field end_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};
static const struct field decide_fields[] = {
	{ "document_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ "signer", FIELD_TEXT, .required = true, .max = SIGNER_MOST },
	{ 0 }
};
static const char *const state_colour[BONUS_RUN_STATES] = { "grey", "yellow", "green", "red" };

static const char *
say(struct visit *v, const char *name)
{
	return visit_say(v, "bonus_run.", name);
}

static const char *
state_words(struct visit *v, enum bonus_run_state state)
{
	return visit_say(v, "bonus_run.state.", bonus_run_state_name[state]);
}

static void
fill_run(struct visit *v, struct view *row, const struct bonus_run *r, bool heads)
{
	view_text(row, "path", bonus_run_path(v->mem, r->id, ""));
	view_text(row, "period", bonus_run_period(v, r->period));
	view_text(row, "kind", visit_say(v, "bonus.kind.", bonus_kind_name[r->kind]));
	view_text(row, "regulation", visit_label(v, "bonus_run.by", r->regulation_name, mem_print(v->mem, "%lld", (long long)r->regulation_number)));
	view_text(row, "fund", bonus_money(v, r->fund));
	if (heads && r->frozen_at != NULL)
		view_text(row, "spent", bonus_money(v, r->spent));
	view_text(row, "state", state_words(v, r->state));
	view_text(row, "colour", state_colour[r->state]);
	if (r->number != NULL)
		view_text(row, "decision", visit_label(v, "bonus_run.decision", r->number, day_show(v->mem, r->day)));
}

static void
period_options(struct visit *v)
{
	static const int8_t lengths[] = { BONUS_YEAR, BONUS_HALF, 3, 1 };
	const struct day today = day_today();

	for (int16_t year = today.year; year > today.year - YEARS; year--)
		for (size_t l = 0; l < sizeof(lengths); l++)
			for (int8_t month = (int8_t)(13 - lengths[l]); month >= 1; month = (int8_t)(month - lengths[l])) {
				const struct period p = { year, month, lengths[l] };

				if (day_compare(bonus_period_days(p).from, today) <= 0)
					list_option(v, "Periods", bonus_period_text(v->mem, p), bonus_run_period(v, p), "");
			}
}

/* Of what a run would be made. 1 or -1. */
static int
fill_ready(struct visit *v)
{
	struct bonus_ready ready[BONUS_KINDS];
	const int year = day_today().year;

	if (bonus_run_ready(v->flow, year, ready) != 1)
		return -1;
	for (int k = 0; k < BONUS_KINDS; k++) {
		struct view *row;

		list_option(v, "Kinds", bonus_kind_name[k], visit_say(v, "bonus.kind.", bonus_kind_name[k]), "");
		if (ready[k].regulation.id == 0 && ready[k].fund.approved == 0)
			continue;
		row = view_row(v->view, "Ready");
		view_text(row, "kind", visit_say(v, "bonus.kind.", bonus_kind_name[k]));
		if (ready[k].regulation.id != 0) {
			view_text(row, "regulation", ready[k].regulation.name);
			view_text(row, "regulation_path", regulation_path(v->mem, ready[k].regulation.id, ""));
		}
		view_text(row, "approved", bonus_money(v, ready[k].fund.approved));
		view_text(row, "spent", bonus_money(v, ready[k].fund.spent));
		view_text(row, "frozen", bonus_money(v, ready[k].fund.frozen));
		view_text(row, "left", bonus_money(v, ready[k].fund.left));
	}
	visit_name_fields(v, begin_fields);
	visit_default(v, "bonus_kind", bonus_kind_name[BONUS_AWARD]);
	period_options(v);
	return 1;
}

static int
show_list(struct visit *v, int status)
{
	const bool heads = bonus_heads(v->who);
	struct bonus_run *list;
	size_t n;
	const int found = bonus_runs(v->flow, &list, &n);

	if (found != 1)
		return found;
	for (size_t i = 0; i < n; i++)
		fill_run(v, view_row(v->view, "Runs"), &list[i], heads);
	view_flag(v->view, "heads", heads);
	view_int(v->view, "year", day_today().year);
	if (heads && fill_ready(v) != 1)
		return -1;
	bonus_crumb(v);
	visit_crumb(v, NULL, say(v, "title"));
	return visit_page_as(v, status, "bonus_run/list.cs", "bonus_run.title");
}

static int
list_page(struct visit *v)
{
	return show_list(v, 200);
}

static int
begin(struct visit *v)
{
	struct bonus_run r = { 0 };
	struct refusal why = { 0 };

	if (form_ok(v->form)) {
		r.kind = (enum bonus_kind)word_index(bonus_kind_name, BONUS_KINDS, form_text(v->form, "bonus_kind"));
		if (bonus_period_read(form_text(v->form, "period"), &r.period) != 1)
			form_error(v->form, "period", "bonus_run.refused.period", NULL, NULL);
		if (money_read(form_text(v->form, "fund"), &r.fund) != 1 || r.fund <= 0)
			form_error(v->form, "fund", "bonus_run.refused.money", NULL, NULL);
	}
	if (!form_ok(v->form))
		return show_list(v, 422);
	return visit_answer(v, bonus_run_begin(v->flow, &r, &why), &why, show_list);
}

/* Somebody's row; path: to the steps of what was frozen. */
static void
fill_person(struct visit *v, const struct bonus_run_view *r, size_t i)
{
	const struct bonus_person *p = &r->d.person[i];
	const struct bonus_outcome *o = &r->d.result->outcome[i];
	struct view *row = view_row(v->view, "People");

	view_int(row, "n", (int64_t)i + 1);
	view_text(row, "name", p->name);
	view_text(row, "unit", p->unit_name);
	view_text(row, "position", visit_say(v, "bonus.position.", bonus_position_name[p->position]));
	view_text(row, "level", bonus_run_level(v, p->level));
	view_text(row, "months", bonus_number(v, p->months));
	view_text(row, "factor", o->factor == NULL ? NULL : bonus_number(v, o->factor));
	view_text(row, "weight", o->weight == NULL ? NULL : bonus_exact(v->mem, o->weight));
	view_text(row, "amount", bonus_money(v, o->amount));
	if (o->why != BONUS_BY_LINE)
		view_text(row, "why", visit_say(v, "bonus.why.", bonus_why_name[o->why]));
	if (r->kept)
		view_text(row, "path", bonus_run_path(v->mem, r->run.id, mem_print(v->mem, "%lld/", (long long)p->person)));
}

/* How many of each level, and what they get together. */
static void
fill_levels(struct visit *v, const struct bonus_run_view *r)
{
	int64_t n[BONUS_LEVELS] = { 0 }, sum[BONUS_LEVELS] = { 0 };

	for (size_t i = 0; i < r->d.n; i++) {
		const int level = r->d.person[i].level == LEVEL_NONE ? BONUS_UNCLASSIFIED : r->d.person[i].level;

		n[level]++;
		sum[level] += r->d.result->outcome[i].amount;
	}
	for (int l = 0; l < BONUS_LEVELS; l++) {
		struct view *row;

		if (n[l] == 0)
			continue;
		row = view_row(v->view, "Levels");
		view_text(row, "name", bonus_run_level(v, l == BONUS_UNCLASSIFIED ? LEVEL_NONE : l));
		view_int(row, "n", n[l]);
		view_text(row, "sum", bonus_money(v, sum[l]));
	}
}

static void
missing(struct visit *v, const struct bonus_person *p, const char *why)
{
	struct view *row = view_row(v->view, "Missing");

	view_text(row, "name", p->name);
	view_text(row, "unit", p->unit_name);
	view_text(row, "why", why);
}

/* Of a draft: whose results, and without whose numbers he gets nothing. */
static void
fill_missing(struct visit *v, const struct bonus_run_view *r)
{
	view_flag(v->view, "many", r->nmissing + (r->d.result == NULL ? 0 : r->d.result->troubled) > MISSING_OPEN);
	for (size_t i = 0; r->fact != NULL && i < r->d.n; i++) {
		const enum bonus_why why = r->d.result->outcome[i].why;

		if (r->fact[i].missing != BONUS_COMPLETE)
			missing(v, &r->d.person[i], visit_say(v, "bonus_run.lacks.", bonus_missing_name[r->fact[i].missing]));
		if (why >= BONUS_NO_COEFFICIENT)
			missing(v, &r->d.person[i], visit_say(v, "bonus.why.", bonus_why_name[why]));
	}
}

static void
fill_sums(struct visit *v, const struct bonus_run_view *r)
{
	const struct bonus_result *s = r->d.result;
	int64_t paid = 0;
	bool seen;

	if (s == NULL)
		return;
	for (size_t i = 0; i < r->d.n; i++)
		paid += s->outcome[i].amount > 0;
	seen = r->heads || !few(paid);
	view_int(v->view, "people", (int64_t)r->d.n);
	view_text(v->view, "reserve", bonus_money(v, s->reserve));
	view_text(v->view, "pot", bonus_money(v, s->pot));
	view_flag(v->view, "masked", !seen);
	if (!seen)
		return;
	view_text(v->view, "spent", bonus_money(v, s->spent));
	view_text(v->view, "left", bonus_money(v, s->left));
}

static void
fill_document(struct visit *v, const struct bonus_run_view *r)
{
	fill_sums(v, r);
	view_flag(v->view, "kept", r->kept);
	view_flag(v->view, "broken", r->kept && !r->sound);
	if (!r->heads || r->d.result == NULL)
		return;
	for (size_t i = 0; i < r->d.n; i++)
		fill_person(v, r, i);
	fill_levels(v, r);
	bonus_run_fill_proof(v, r);
}

static void
fill_acts(struct visit *v, const struct bonus_run_view *r)
{
	const enum bonus_run_state state = r->run.state;

	visit_name_fields(v, freeze_fields);
	visit_name_fields(v, end_fields);
	visit_name_fields(v, decide_fields);
	visit_default(v, "signer", mem_print(v->mem, "%s, %s", v->who->name, v->who->post));
	visit_default(v, "document_day", day_show(v->mem, day_today()));
	view_flag(v->view, "may_freeze", bonus_run_may(BONUS_RUN_FREEZE, state) && (r->flaw == BONUS_RUN_SOUND || r->flaw >= BONUS_RUN_INCOMPLETE));
	view_flag(v->view, "asks_words", r->flaw >= BONUS_RUN_INCOMPLETE);
	view_flag(v->view, "may_thaw", bonus_run_may(BONUS_RUN_THAW, state));
	view_flag(v->view, "may_drop", bonus_run_may(BONUS_RUN_DROP, state));
	view_flag(v->view, "may_decide", bonus_run_may(BONUS_RUN_DECIDE, state) && r->sound);
	if (state == BONUS_RUN_DRAFT && r->flaw != BONUS_RUN_SOUND && r->flaw < BONUS_RUN_INCOMPLETE)
		view_text(v->view, "stop", visit_label(v, mem_print(v->mem, "bonus_run.refused.%s", bonus_run_flaw_name[r->flaw]),
		    r->flaw == BONUS_RUN_OVER ? money_show(v->mem, -r->d.result->left) : r->d.n > r->flaw_at ? r->d.person[r->flaw_at].name : NULL, NULL));
	if (r->earlier != NULL)
		view_text(v->view, "earlier", visit_label(v, "bonus_run.earlier", r->earlier->number, day_show(v->mem, r->earlier->day)));
	view_flag(v->view, "open", state == BONUS_RUN_DRAFT && r->nmissing == 0 && !r->closed);
	v->version = r->run.version;
}

static void
fill_told(struct visit *v, const struct bonus_run *r)
{
	view_text(v->view, "maker", visit_label(v, "bonus_run.by_at", visit_name(v, r->maker, &r->maker_behalf), moment_show(v->mem, r->made_at)));
	if (r->frozen_at != NULL)
		view_text(v->view, "freezer", visit_label(v, "bonus_run.by_at", visit_name(v, r->freezer, &r->freezer_behalf), moment_show(v->mem, r->frozen_at)));
	view_text(v->view, "words", r->words);
	if (r->number != NULL) {
		view_text(v->view, "decision", visit_label(v, "bonus_run.decision", r->number, day_show(v->mem, r->day)));
		view_text(v->view, "decision_signer", r->signer);
		view_text(v->view, "decider", visit_label(v, "bonus_run.by_at", visit_name(v, r->decider, &r->decider_behalf), moment_show(v->mem, r->decided_at)));
	}
	if (r->dropped_at != NULL) {
		view_text(v->view, "dropper", visit_label(v, "bonus_run.by_at", r->dropper, moment_show(v->mem, r->dropped_at)));
		view_text(v->view, "reason", r->reason);
	}
	if (r->before != 0)
		view_text(v->view, "before", bonus_run_path(v->mem, r->before, ""));
}

static int
show(struct visit *v, int status)
{
	struct bonus_run_view r;
	const int found = bonus_run_read(v->flow, v->id[0], &r);

	if (found != 1)
		return found;
	fill_run(v, view_node(v->view, "Run"), &r.run, r.heads);
	view_text(v->view, "regulation_path", regulation_path(v->mem, r.run.regulation, ""));
	view_text(v->view, "path", bonus_run_path(v->mem, r.run.id, ""));
	view_print(v->view, "ledger", LEDGER_PLACE "?nam=%d&dot=%lld", r.run.period.year, (long long)r.run.id);
	view_flag(v->view, "heads", r.heads);
	view_flag(v->view, "draft", r.run.state == BONUS_RUN_DRAFT);
	view_flag(v->view, "decided", r.run.state == BONUS_RUN_DECIDED);
	view_text(v->view, "fund_left", bonus_money(v, r.fund.left));
	fill_told(v, &r.run);
	fill_document(v, &r);
	if (r.heads) {
		fill_missing(v, &r);
		fill_acts(v, &r);
	}
	bonus_run_crumbs(v, NULL);
	visit_crumb(v, NULL, bonus_run_period(v, r.run.period));
	return visit_page_as(v, status, "bonus_run/one.cs", "bonus_run.one");
}

static int
one_page(struct visit *v)
{
	return show(v, 200);
}

static int
freeze(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, bonus_run_freeze(v->flow, v->id[0], form_version(v->form), list_typed(v, "words"), &why), &why, show);
}

static int
end(struct visit *v, bool again)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, bonus_run_end(v->flow, v->id[0], form_version(v->form), again, list_typed(v, "reason"), &why), &why, show);
}

static int
thaw(struct visit *v)
{
	return end(v, true);
}

static int
drop(struct visit *v)
{
	return end(v, false);
}

static int
decide(struct visit *v)
{
	const struct bonus_run typed = { .number = list_typed(v, "document_number"), .day = form_day(v->form, "document_day"),
	    .signer = list_typed(v, "signer") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, bonus_run_decide(v->flow, v->id[0], form_version(v->form), &typed, &why), &why, show);
}

const struct route bonus_run_routes[] = {
	{ METHOD_GET,  BONUS_RUN_PLACE,			ROLES_AGENCY, 0, NULL, list_page },
	{ METHOD_POST, BONUS_RUN_PLACE,			ROLE_HEAD, 0, begin_fields, begin },
	{ METHOD_GET,  BONUS_RUN_PLACE ":/",		ROLES_AGENCY, 0, NULL, one_page },
	{ METHOD_POST, BONUS_RUN_PLACE ":/chot",	ROLE_HEAD, 0, freeze_fields, freeze },
	{ METHOD_POST, BONUS_RUN_PLACE ":/mo-lai",	ROLE_HEAD, 0, end_fields, thaw },
	{ METHOD_POST, BONUS_RUN_PLACE ":/huy",		ROLE_HEAD, 0, end_fields, drop },
	{ METHOD_POST, BONUS_RUN_PLACE ":/quyet-dinh",	ROLE_HEAD, ROUTE_STRONG | ROUTE_FRESH, decide_fields, decide },
	{ 0 }
};
