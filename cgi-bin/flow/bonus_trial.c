#include "flow/bonus_trial.h"

#include <string.h>

#include "base/money.h"
#include "base/number.h"
#include "flow/catalog_write.h"
#include "store/regulation.h"
#include "store/salary.h"

#define VALUE_PLACES	4
#define VALUE_SCALE	10000

bool
trial_may(const struct who *who)
{
	return regulation_writes(who);
}

static int
read_versions(struct flow *f, struct trial *t)
{
	size_t kept = 0;

	if (regulations_own(f, &t->version, &t->nversions) != 1)
		return -1;
	for (size_t i = 0; i < t->nversions; i++)
		if (t->version[i].state != REGULATION_DROPPED)
			t->version[kept++] = t->version[i];
	t->nversions = kept;
	return 1;
}

/* In force today, else the newest that was issued, else the newest draft; 0: there is none. */
static int64_t
usual(const struct trial *t)
{
	const struct regulation *best = NULL;

	for (size_t i = 0; i < t->nversions; i++) {
		const struct regulation *r = &t->version[i];

		if (regulation_holds(r, day_today()))
			return r->id;
		if (best == NULL || (best->state != REGULATION_ISSUED && r->state == REGULATION_ISSUED))
			best = r;
	}
	return best == NULL ? 0 : best->id;
}

/* One of the own versions with its lines. */
static int
read_side(struct flow *f, const struct trial *t, int64_t id, const char *field, struct trial_side *side, struct refusal *why)
{
	for (size_t i = 0; i < t->nversions; i++)
		if (t->version[i].id == id) {
			side->r = t->version[i];
			return regulation_lines(f->db, f->mem, &side->r) == 1 ? 1 : -1;
		}
	return catalog_refuse(why, "bonus_trial.refused.version", field);
}

/* A factor as people type it; of a line with a sum đồng. */
static int
read_value(struct flow *f, const struct bonus_rule *rule, struct trial_move *m, const char *text)
{
	int64_t n;
	bool sum = false;

	for (size_t i = 0; m->part == TRIAL_LINE && i < rule->n; i++)
		sum = sum || (rule->line[i].id == m->which && rule->line[i].effect == BONUS_SUM);
	if (sum && money_read(text, &n) == 1)
		m->value = ratio_int(f->mem, n);
	else if (!sum && number_typed(text, VALUE_PLACES, &n) == 1)
		m->value = ratio_of(f->mem, n, VALUE_SCALE);
	return m->value != NULL && trial_move_good(rule, m);
}

static const struct bonus_rule *
keep(struct flow *f, const struct bonus_rule *rule)
{
	struct bonus_rule *kept = mem_array(f->mem, 1, sizeof(*kept));

	*kept = *rule;
	return kept;
}

static int
move(struct flow *f, const struct trial_ask *ask, struct trial *t, struct refusal *why)
{
	struct bonus_rule *rule = &t->side[1].r.rule;

	if (ask->move == NULL)
		return ask->value == NULL ? 1 : catalog_refuse(why, "bonus_trial.refused.move", "doi");
	if (trial_move_read(ask->move, rule, &t->move) != 1)
		return catalog_refuse(why, "bonus_trial.refused.move", "doi");
	if (ask->value == NULL || read_value(f, rule, &t->move, ask->value) != 1)
		return catalog_refuse(why, "bonus_trial.refused.value", "gia");
	*rule = trial_moved(f->mem, rule, &t->move);
	t->moved = true;
	return 1;
}

/* Which rules are looked at. */
static int
read_sides(struct flow *f, const struct trial_ask *ask, struct trial *t, struct refusal *why)
{
	const int64_t first = ask->regulation[0] == 0 ? usual(t) : ask->regulation[0];
	const bool two = ask->regulation[1] != 0 || ask->fund[1] != TRIAL_FUND_LEFT || ask->move != NULL || ask->value != NULL;
	int done;

	if (first == 0)
		return 1;
	done = read_side(f, t, first, "a", &t->side[0], why);
	if (done == 1 && two)
		done = read_side(f, t, ask->regulation[1] == 0 ? first : ask->regulation[1], "b", &t->side[1], why);
	if (done != 1)
		return done;
	t->plain = keep(f, &t->side[two].r.rule);
	if (two && t->side[0].r.kind != t->side[1].r.kind)
		return catalog_refuse(why, "bonus_trial.refused.kind", "b");
	if (two && (done = move(f, ask, t, why)) != 1)
		return done;
	t->sides = two ? TRIAL_SIDES : 1;
	return 1;
}

/* Periods of a year: the first of them that is closed. */
static const struct bonus_period *
closed_of(const struct trial *t)
{
	return t->nperiods > 0 && t->period[0].closed ? t->period : NULL;
}

/* The year whose periods there are to choose from: of the one asked for; this one; the one before where nothing of this is closed. */
static int
read_year(struct flow *f, const struct trial_ask *ask, struct trial *t, struct bonus_year **year_r)
{
	const int now = day_today().year;

	if (bonus_year_read(f, f->who->agency, ask->period.year != 0 ? ask->period.year : now, year_r) != 1)
		return -1;
	t->period = bonus_year_periods(f, *year_r, &t->nperiods);
	if (ask->period.year != 0 || ask->assumed || closed_of(t) != NULL)
		return 1;
	if (bonus_year_read(f, f->who->agency, now - 1, year_r) != 1)
		return -1;
	t->period = bonus_year_periods(f, *year_r, &t->nperiods);
	return 1;
}

/* Which period is looked at; without any the people are assumed. */
static int
choose(const struct trial_ask *ask, struct trial *t, struct refusal *why)
{
	t->assumed = ask->assumed || (ask->period.year == 0 && closed_of(t) == NULL);
	if (t->assumed)
		return 1;
	if (ask->period.year == 0) {
		t->at = *closed_of(t);
		return 1;
	}
	for (size_t i = 0; i < t->nperiods; i++)
		if (period_same(t->period[i].period, ask->period)) {
			t->at = t->period[i];
			return 1;
		}
	return catalog_refuse(why, "bonus_trial.refused.period", "ky");
}

/*
 * Who does not see people by name sees what was issued alone, on real people: a rule that he wrote himself, or moved, would say the
 * amount of whomever he meant.
 */
static int
issued_only(const struct trial_ask *ask, struct trial *t, struct refusal *why)
{
	size_t kept = 0;

	if (t->names || t->assumed)
		return 1;
	if (ask->move != NULL || ask->value != NULL)
		return catalog_refuse(why, "bonus_trial.refused.officer", "doi");
	for (size_t i = 0; i < t->nversions; i++)
		if (t->version[i].state == REGULATION_ISSUED)
			t->version[kept++] = t->version[i];
	t->nversions = kept;
	return 1;
}

/* And no sum over fewer than five who get anything. */
static bool
seen(const struct trial *t)
{
	for (size_t s = 0; s < t->sides && !t->names && !t->assumed; s++)
		if (t->side[s].spread.paid < PEOPLE_LEAST)
			return false;
	return true;
}

static int
assume(struct flow *f, const struct trial_ask *ask, struct trial *t)
{
	struct trial_assumed people = ask->people;
	int64_t base = 0;

	if (base_salary_on(f->db, f->mem, day_today(), &base) < 0)
		return -1;
	people.base_salary = base;
	people.months = BONUS_YEAR;
	t->side[0].person = t->side[1].person = trial_people(f->mem, &people, &t->n);
	return 1;
}

/* People of the period, under the rule of each side; what results, grounds and salaries say is read once. */
static int
read_people(struct flow *f, const struct bonus_year *year, struct trial *t)
{
	struct bonus_fact *fact;

	if (bonus_year_facts(f, year, t->at.period, &t->side[0].r.rule, &fact, &t->n) != 1)
		return -1;
	t->fact = fact;
	t->side[0].person = bonus_people_of(f->mem, fact, t->n);
	if (t->sides == TRIAL_SIDES) {
		struct bonus_fact *other = mem_array(f->mem, t->n + 1, sizeof(*other));

		memcpy(other, fact, t->n * sizeof(*other));
		bonus_facts_under(f->mem, t->at.period, other, t->n, &t->side[1].r.rule);
		t->side[1].person = bonus_people_of(f->mem, other, t->n);
	}
	return 1;
}

static void
count(struct flow *f, const struct trial_ask *ask, struct trial *t)
{
	int64_t *amount = mem_array(f->mem, t->n + 1, sizeof(*amount));

	for (size_t s = 0; s < t->sides; s++) {
		struct trial_side *side = &t->side[s];

		side->fund = ask->fund[s];
		if (side->fund == TRIAL_FUND_LEFT)
			side->fund = s > 0 ? t->side[0].fund : t->fund.left > 0 ? t->fund.left : 0;
		bonus_count(f->mem, &side->r.rule, side->fund, side->person, t->n, &side->result);
		for (size_t i = 0; i < t->n; i++)
			amount[i] = side->result.outcome[i].amount;
		spread_of(f->mem, amount, t->n, &side->spread);
	}
}

int
trial_read(struct flow *f, const struct trial_ask *ask, struct trial *t, struct refusal *why)
{
	struct bonus_fund_mask mask;
	struct bonus_year *year;
	int done;

	*t = (struct trial){ .names = bonus_heads(f->who) };
	if (!trial_may(f->who))
		return 0;
	if (read_versions(f, t) != 1 || read_year(f, ask, t, &year) != 1)
		return -1;
	done = choose(ask, t, why);
	if (done == 1)
		done = issued_only(ask, t, why);
	if (done == 1)
		done = read_sides(f, ask, t, why);
	if (done != 1 || t->sides == 0) {
		t->sides = 0;
		return done;
	}
	if (bonus_fund_of(f, f->who->agency, t->side[0].r.kind, t->assumed ? day_today().year : t->at.period.year, &t->fund) != 1)
		return -1;
	if (bonus_fund_masked(f, t->side[0].r.kind, t->assumed ? day_today().year : t->at.period.year, &mask) != 1)
		return -1;
	if (mask.spent || mask.waiting)
		t->fund.left = t->fund.approved;
	if ((t->assumed ? assume(f, ask, t) : read_people(f, year, t)) != 1)
		return -1;
	count(f, ask, t);
	return seen(t) ? 1 : catalog_refuse(why, "bonus_trial.refused.few", "a");
}
