#include "page/bonus_trial.h"

#include <string.h>

#include "base/money.h"
#include "page/bonus_place.h"
#include "page/bonus_run.h"
#include "page/bonus_say.h"
#include "page/list.h"
#include "page/listing.h"
#include "rules/role.h"

#define COEFFICIENT_PLACES 2
#define ASSUMED	"gia-dinh"

static const char *const ways[] = { "ky", ASSUMED, NULL };
const char *const trial_show_name[TRIAL_SHOWS + 1] = { "tang", "giam", "giu", "khong", NULL };
/* By enum score_level, and how many there are. */
static const char *const level_field[SCORE_LEVELS] = { "muc1", "muc2", "muc3", "muc4" };
static const char *const fund_field[TRIAL_SIDES] = { "quy", "quyb" };

static const struct field trial_fields[] = {
	{ .name = "cach", .type = FIELD_CHOICE, .choices = ways },
	{ "ky", FIELD_TEXT, .max = 7 },
	{ .name = "a", .type = FIELD_ID },
	{ .name = "b", .type = FIELD_ID },
	{ "quy", FIELD_TEXT, .max = 30 },
	{ "quyb", FIELD_TEXT, .max = 30 },
	{ "doi", FIELD_TEXT, .max = 40 },
	{ "gia", FIELD_TEXT, .max = 30 },
	{ .name = "nguoi", .type = FIELD_INT, .min = 1, .max = TRIAL_PEOPLE_MOST },
	{ .name = "muc1", .type = FIELD_INT, .min = 0, .max = TRIAL_PEOPLE_MOST },
	{ .name = "muc2", .type = FIELD_INT, .min = 0, .max = TRIAL_PEOPLE_MOST },
	{ .name = "muc3", .type = FIELD_INT, .min = 0, .max = TRIAL_PEOPLE_MOST },
	{ .name = "muc4", .type = FIELD_INT, .min = 0, .max = TRIAL_PEOPLE_MOST },
	{ .name = "heso", .type = FIELD_DECIMAL, .min = 100, .max = 1500, .places = COEFFICIENT_PLACES },
	{ .name = "xem", .type = FIELD_CHOICE, .choices = trial_show_name },
	LISTING_FIELD,
	{ 0 }
};

static void
ask_fund(struct visit *v, struct trial_ask *ask, int side)
{
	const char *text = form_text(v->form, fund_field[side]);

	ask->fund[side] = TRIAL_FUND_LEFT;
	if (text != NULL && (money_read(text, &ask->fund[side]) != 1 || ask->fund[side] > BONUS_MOST)) {
		form_error(v->form, fund_field[side], "bonus_trial.refused.money", NULL, NULL);
		ask->fund[side] = TRIAL_FUND_LEFT;
	}
}

/* Who is left of all has no level. */
static void
ask_people(struct visit *v, struct trial_assumed *to)
{
	const int64_t coefficient = form_int(v->form, "heso", NULL);
	int64_t levelled = 0;
	bool set;
	const int64_t all = form_int(v->form, "nguoi", &set);

	for (int l = 0; l < SCORE_LEVELS; l++) {
		to->people[l] = form_int(v->form, level_field[l], NULL);
		levelled += to->people[l];
	}
	if (coefficient > 0)
		to->coefficient = ratio_of(v->mem, coefficient, 100);
	if ((set && levelled > all) || levelled > TRIAL_PEOPLE_MOST) {
		form_error(v->form, "nguoi", "bonus_trial.refused.people", mem_print(v->mem, "%lld", (long long)levelled), NULL);
		*to = (struct trial_assumed){ 0 };
	} else
		to->people[BONUS_UNCLASSIFIED] = set ? all - levelled : 0;
}

static struct trial_ask
asked(struct visit *v)
{
	const char *period = form_text(v->form, "ky");
	struct trial_ask ask = {
		.regulation = { form_int(v->form, "a", NULL), form_int(v->form, "b", NULL) },
		.move = form_text(v->form, "doi"), .value = form_text(v->form, "gia"), .assumed = strcmp(list_typed(v, "cach"), ASSUMED) == 0,
	};

	if (period != NULL && bonus_period_read(period, &ask.period) != 1)
		form_error(v->form, "ky", "bonus_trial.refused.period", NULL, NULL);
	for (int s = 0; s < TRIAL_SIDES; s++)
		ask_fund(v, &ask, s);
	ask_people(v, &ask.people);
	return ask;
}

static const char *
id_text(struct visit *v, int64_t id)
{
	return mem_print(v->mem, "%lld", (long long)id);
}

static const char *
version_state(struct visit *v, const struct regulation *r)
{
	if (r->state == REGULATION_DRAFT)
		return visit_say(v, "bonus_trial.version_state.", "draft");
	if (regulation_holds(r, day_today()))
		return visit_say(v, "bonus_trial.version_state.", "holds");
	return visit_label(v, day_compare(r->from, day_today()) > 0 ? "bonus_trial.version_state.later" : "bonus_trial.version_state.ended",
	    day_show(v->mem, r->from), NULL);
}

const char *
trial_version(struct visit *v, const struct regulation *r)
{
	return mem_print(v->mem, "%s, %s (%s): %s", visit_label(v, "bonus_trial.version", id_text(v, r->number), NULL),
	    visit_say(v, "bonus_trial.kind.", bonus_kind_name[r->kind]), version_state(v, r), r->name);
}

static void
fill_versions(struct visit *v, const struct trial *t)
{
	list_option(v, "Others", "", visit_say(v, "bonus_trial.", "no_other"), "");
	for (size_t i = 0; i < t->nversions; i++) {
		const struct regulation *r = &t->version[i];
		const char *name = trial_version(v, r);

		list_option(v, "Versions", id_text(v, r->id), name, "");
		list_option(v, "Others", id_text(v, r->id), name, "");
	}
}

static const char *
period_words(struct visit *v, const struct bonus_period *p)
{
	const char *name = bonus_run_period(v, p->period);

	if (p->closed)
		return name;
	if (!p->over)
		return visit_label(v, "bonus_trial.running", name, NULL);
	return visit_label(v, "bonus_trial.lacking", name, mem_print(v->mem, "%zu", p->missing));
}

/* Those of the year at hand, and the years beside it. */
static void
fill_periods(struct visit *v, const struct trial *t, const struct trial_ask *ask)
{
	const int now = day_today().year, year = t->nperiods > 0 ? t->period[0].period.year : ask->period.year != 0 ? ask->period.year : now;

	for (size_t i = 0; i < t->nperiods; i++)
		list_option(v, "Periods", bonus_period_text(v->mem, t->period[i].period), period_words(v, &t->period[i]), "");
	for (int y = year + 1; y >= year - 1; y--) {
		const struct period p = { (int16_t)y, 1, BONUS_YEAR };

		if (y <= now && (y != year || t->nperiods == 0))
			list_option(v, "Periods", bonus_period_text(v->mem, p), bonus_run_period(v, p), "");
	}
}

static void
move_option(struct visit *v, struct trial_move m, const char *words)
{
	list_option(v, "Moves", trial_move_text(v->mem, &m), words, "");
}

/* What can be moved of the rule of side b, as it stands. */
static void
fill_moves(struct visit *v, const struct bonus_rule *rule)
{
	list_option(v, "Moves", "", visit_say(v, "bonus_trial.", "no_move"), "");
	for (size_t i = 0; i < rule->n; i++)
		if (rule->line[i].effect == BONUS_FACTOR || rule->line[i].effect == BONUS_SUM)
			move_option(v, (struct trial_move){ .part = TRIAL_LINE, .which = rule->line[i].id }, visit_label(v, "bonus_trial.move.line",
			    mem_print(v->mem, "%zu", i + 1), bonus_line_words(v, rule, &rule->line[i])));
	for (int p = 0; p < BONUS_POSITIONS; p++)
		move_option(v, (struct trial_move){ .part = TRIAL_POSITION, .which = p }, visit_label(v, "bonus_trial.move.position",
		    visit_say(v, "bonus.position.", bonus_position_name[p]), rule->position_factor[p] == NULL ? "1" : bonus_number(v, rule->position_factor[p])));
	move_option(v, (struct trial_move){ .part = TRIAL_RESERVE }, visit_label(v, "bonus_trial.move.reserve",
	    bonus_number(v, rule->reserve_percent), NULL));
}

/* Nobody is assumed yet: as many as the agency has. */
static void
fill_headcount(struct visit *v, const struct trial *t)
{
	size_t most = 0;

	for (size_t i = 0; i < t->nperiods; i++)
		most = t->period[i].people > most ? t->period[i].people : most;
	view_flag(v->view, "untyped", true);
	visit_default(v, "nguoi", mem_print(v->mem, "%zu", most));
}

static void
fill_form(struct visit *v, const struct trial *t, const struct trial_ask *ask)
{
	visit_name_fields(v, trial_fields);
	fill_versions(v, t);
	fill_periods(v, t, ask);
	if (t->plain != NULL)
		fill_moves(v, t->plain);
	if (t->side[0].r.id != 0)
		visit_default(v, "a", id_text(v, t->side[0].r.id));
	if (t->at.period.year != 0)
		visit_default(v, "ky", bonus_period_text(v->mem, t->at.period));
	view_flag(v->view, "assumed", t->assumed);
	view_flag(v->view, "moves", t->names || t->assumed);
	view_flag(v->view, "versions", t->nversions > 0);
	view_flag(v->view, "unclosed", t->assumed && !ask->assumed);
	view_text(v->view, "at", TRIAL_PLACE);
	view_text(v->view, "regulations", REGULATION_PLACE);
	view_text(v->view, "by_period", TRIAL_PLACE "?cach=ky");
	view_text(v->view, "by_people", TRIAL_PLACE "?cach=" ASSUMED);
}

static int
trial_page(struct visit *v)
{
	const struct trial_ask ask = asked(v);
	struct refusal why = { 0 };
	struct trial t;
	const int done = trial_read(v->flow, &ask, &t, &why);

	if (done < 0 || (done == 0 && why.label == NULL))
		return done;
	if (done == 0)
		visit_refused(v, &why);
	if (!form_ok(v->form))
		t.sides = 0;
	if (listing_asked(v) && t.sides > 0 && t.names && !t.assumed)
		return trial_send(v, &t);
	fill_form(v, &t, &ask);
	if (t.sides > 0 && t.assumed && t.n == 0)
		fill_headcount(v, &t);
	else if (t.sides > 0)
		trial_fill_result(v, &t, list_query(v, TRIAL_PLACE, trial_fields, "xem"), list_typed(v, "xem"));
	bonus_crumb(v);
	visit_crumb(v, NULL, visit_say(v, "bonus_trial.", "title"));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "bonus/trial.cs", "bonus_trial.title");
}

const struct route bonus_trial_routes[] = {
	{ METHOD_GET, TRIAL_PLACE, ROLES_AGENCY, 0, trial_fields, trial_page },
	{ 0 }
};
