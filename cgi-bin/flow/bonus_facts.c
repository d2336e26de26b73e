#include "flow/bonus_facts.h"

#include <stdlib.h>
#include <string.h>

#include "base/slice.h"
#include "flow/ground.h"
#include "flow/period.h"
#include "flow/year.h"
#include "store/bonus_fact.h"
#include "store/salary.h"

/* Somebody who had a main place here in the year. */
struct worker {
	const struct bonus_place *place;	/* his, the last last */
	size_t		 nplaces;
	struct year_view *year;
	const struct bonus_level *level;	/* what stands or is in hand of the year; NULL */
};
struct bonus_year {
	int64_t		 agency;
	int		 year;
	struct worker	*worker;
	size_t		 n;
	bool		 decided, heads;	/* the year of the agency, of the heads */
	struct agency_periods periods;
};

/* Places of one person after another; who was a civil servant at the end. */
static void
take_workers(struct flow *f, struct bonus_year *y, const struct bonus_place *place, size_t n)
{
	y->worker = mem_array(f->mem, n + 1, sizeof(*y->worker));
	for (size_t i = 0, his; i < n; i += his) {
		his = 1;
		while (i + his < n && place[i + his].person == place[i].person)
			his++;
		if (place[i].kind == PERSON_CIVIL_SERVANT)
			y->worker[y->n++] = (struct worker){ .place = &place[i], .nplaces = his };
	}
}

static int
read_results(struct flow *f, struct bonus_year *y)
{
	struct place *main = mem_array(f->mem, y->n + 1, sizeof(*main));
	int64_t *person = mem_array(f->mem, y->n + 1, sizeof(*person));
	struct bonus_level *level;
	struct year_view *view;
	size_t nlevels;

	for (size_t i = 0; i < y->n; i++) {
		person[i] = y->worker[i].place->person;
		main[i] = (struct place){ .person = person[i], .agency = y->agency };
	}
	if (years_of(f, main, y->n, y->year, &view) != 1 || bonus_fact_levels(f->db, f->mem, person, y->n, y->year, &level, &nlevels) != 1)
		return -1;
	for (size_t i = 0; i < y->n; i++) {
		const struct slice his = SLICE_OF(struct bonus_level, person, level, nlevels, person[i]);

		y->worker[i].year = &view[i];
		y->worker[i].level = his.n == 0 ? NULL : &level[his.first];
	}
	return 1;
}

int
bonus_year_read(struct flow *f, int64_t agency, int year, struct bonus_year **year_r)
{
	struct bonus_year *y = mem_array(f->mem, 1, sizeof(*y));
	struct bonus_place *place;
	size_t n;

	*y = (struct bonus_year){ .agency = agency, .year = year };
	if (bonus_fact_places(f->db, f->mem, agency, bonus_period_days((struct period){ (int16_t)year, 1, BONUS_YEAR }), &place, &n) != 1)
		return -1;
	take_workers(f, y, place, n);
	*year_r = y;
	return periods_on(f, agency, &y->periods) == 1 && read_results(f, y) == 1 &&
	    bonus_fact_runs(f->db, f->mem, agency, year, &y->decided, &y->heads) == 1 ? 1 : -1;
}

/* His last place here in a period; NULL: none. */
static const struct bonus_place *
last_place(const struct worker *w, struct span days)
{
	for (size_t i = w->nplaces; i-- > 0;)
		if (span_meets(w->place[i].days, days))
			return &w->place[i];
	return NULL;
}

static bool
placed_on(const struct year_facts *facts, struct day day)
{
	for (size_t i = 0; i < facts->nplaces; i++)
		if (days_hold(facts->place[i].from, facts->place[i].until, day))
			return true;
	return false;
}

/* Nothing is there of his year, nor in hand: is it owed still? */
static bool
year_waits(const struct bonus_year *y, const struct worker *w, const struct bonus_fact *fact)
{
	const bool heads = fact->p.position == BONUS_AGENCY_HEAD;

	if (!placed_on(&w->year->facts, bonus_period_days((struct period){ (int16_t)y->year, 1, BONUS_YEAR }).until))
		return false;
	return fact->left || !(heads ? y->heads : y->decided);
}

static void
take_level(struct flow *f, const struct bonus_year *y, const struct worker *w, struct bonus_fact *fact)
{
	const struct bonus_level *l = w->level;

	if (l == NULL || !l->decided) {
		fact->missing = l != NULL || year_waits(y, w, fact) ? BONUS_NO_DECISION : BONUS_COMPLETE;
		return;
	}
	fact->p.level = l->level;
	fact->p.total = l->level == LEVEL_NONE ? NULL : l->mean;	/* who is not classified has no points to be paid by */
	fact->basis.classification = l->classification;
	fact->basis.edition = l->edition;
	if (l->classification == 0)
		fact->outside = mem_print(f->mem, "%s, %s", l->number, day_show(f->mem, l->day));
}

static bool
within(struct period part, struct period whole)
{
	return part.month >= whole.month && part.month + part.months <= whole.month + whole.months;
}

static void
take_sheets(struct flow *f, const struct worker *w, struct period period, struct bonus_fact *fact)
{
	struct bonus_sheet *sheet = mem_array(f->mem, YEAR_MONTHS + 1, sizeof(*sheet));
	struct period *owed = mem_array(f->mem, YEAR_MONTHS + 1, sizeof(*owed));

	for (size_t i = 0; i < w->year->n; i++) {
		const struct year_row *row = &w->year->row[i];

		if (!within(row->period, period))
			continue;
		if (row->mark == YEAR_SCORED)
			sheet[fact->basis.n++] = (struct bonus_sheet){ row->sheet->sheet, (int)row->sheet->edition, row->period.months, row->total };
		else if (row->mark == YEAR_OWED)
			owed[fact->nowed++] = row->period;
	}
	fact->basis.sheet = sheet;
	fact->owed = owed;
	fact->missing = fact->nowed > 0 ? BONUS_OWED_SHEETS : BONUS_COMPLETE;
	fact->p.total = bonus_mean(f->mem, sheet, fact->basis.n, &fact->p.level);
}

/* What the months come from. */
static void
take_days(struct flow *f, const struct worker *w, struct bonus_fact *fact)
{
	const struct year_facts *y = &w->year->facts;
	struct span *place = mem_array(f->mem, w->nplaces + 1, sizeof(*place));
	struct absent *away = mem_array(f->mem, y->nabsences + 1, sizeof(*away));

	for (size_t i = 0; i < w->nplaces; i++)
		place[i] = w->place[i].days;
	for (size_t i = 0; i < y->nabsences; i++)
		away[i] = (struct absent){ w->place->person, y->absence[i].kind, y->absence[i].days };
	fact->place = place;
	fact->nplaces = w->nplaces;
	fact->away = away;
	fact->naway = y->nabsences;
}

/* Is the result of a worker missing in a period? What take_level and take_sheets say, without the points. */
static bool
lacks(const struct bonus_year *y, const struct worker *w, struct period period)
{
	const struct span days = bonus_period_days(period);
	const struct bonus_place *last = last_place(w, days);
	const struct bonus_fact fact = { .p.position = bonus_position_of(last->rank, last->in_agency),
	    .left = !days_hold(last->days.from, last->days.until, days.until) };

	if (period.months == BONUS_YEAR)
		return w->level == NULL ? year_waits(y, w, &fact) : !w->level->decided;
	for (size_t i = 0; i < w->year->n; i++)
		if (w->year->row[i].mark == YEAR_OWED && within(w->year->row[i].period, period))
			return true;
	return false;
}

/* A fact on its way, with what it is sorted by. */
struct placed {
	const struct bonus_place *last;
	size_t		 at;
	struct bonus_fact fact;
};

/* Unit by unit, the agency's own first, leaders first, by Vietnamese name. */
static int
order(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;

	if (x->last->in_agency != y->last->in_agency)
		return x->last->in_agency ? -1 : 1;
	if (x->last->position != y->last->position)
		return x->last->position < y->last->position ? -1 : 1;
	if (x->last->unit != y->last->unit)
		return x->last->unit < y->last->unit ? -1 : 1;
	if (x->last->rank != y->last->rank)
		return x->last->rank < y->last->rank ? -1 : 1;
	return x->at < y->at ? -1 : 1;
}

static void
take_fact(struct flow *f, const struct bonus_year *y, const struct worker *w, struct period period, struct placed *to)
{
	const struct bonus_place *last = to->last;
	struct bonus_fact *fact = &to->fact;

	*fact = (struct bonus_fact){ .p = {
		.person = last->person, .unit = last->unit, .uid = last->uid, .name = last->name, .title = last->title, .unit_name = last->unit_name,
		.level = LEVEL_NONE, .position = bonus_position_of(last->rank, last->in_agency), .period_months = ratio_int(f->mem, period.months),
	}, .left = !days_hold(last->days.from, last->days.until, bonus_period_days(period).until) };
	take_days(f, w, fact);
	if (period.months == BONUS_YEAR)
		take_level(f, y, w, fact);
	else
		take_sheets(f, w, period, fact);
}

/* Everybody of a period without what the rule and other nouns say of him. */
static struct bonus_fact *
results_of(struct flow *f, const struct bonus_year *y, struct period period, size_t *n_r)
{
	struct placed *all = mem_array(f->mem, y->n + 1, sizeof(*all));
	struct bonus_fact *list = mem_array(f->mem, y->n + 1, sizeof(*list));
	size_t n = 0;

	for (size_t i = 0; i < y->n; i++) {
		all[n] = (struct placed){ .last = last_place(&y->worker[i], bonus_period_days(period)), .at = i };
		if (all[n].last != NULL)
			take_fact(f, y, &y->worker[i], period, &all[n++]);
	}
	qsort(all, n, sizeof(*all), order);
	for (size_t i = 0; i < n; i++)
		list[i] = all[i].fact;
	*n_r = n;
	return list;
}

/* Grounds and salaries. 1 or -1. */
static int
read_rest(struct flow *f, struct period period, struct bonus_fact *list, size_t n)
{
	const struct day last = bonus_period_days(period).until;
	int64_t *person = mem_array(f->mem, n + 1, sizeof(*person)), base = 0;
	struct ground_counted *ground;
	struct salary_at *salary;

	for (size_t i = 0; i < n; i++)
		person[i] = list[i].p.person;
	if (grounds_of_people(f, person, n, period.year, &ground) != 1 || salary_on(f->db, f->mem, person, n, last, &salary) != 1 ||
	    base_salary_on(f->db, f->mem, last, &base) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		list[i].p.discipline = ground[i].kind != GROUND_NONE;
		list[i].p.base_salary = base;
		if (salary[i].grade == NULL)
			continue;
		list[i].p.coefficient = ratio_of(f->mem, salary[i].coefficient, 100);
		list[i].basis.salary = salary[i].id;
	}
	return 1;
}

int
bonus_year_facts(struct flow *f, const struct bonus_year *y, struct period period, const struct bonus_rule *rule, struct bonus_fact **list_r,
    size_t *n_r)
{
	*list_r = results_of(f, y, period, n_r);
	bonus_facts_under(f->mem, period, *list_r, *n_r, rule);
	return read_rest(f, period, *list_r, *n_r);
}

int
bonus_facts(struct flow *f, int64_t agency, struct period period, const struct bonus_rule *rule, struct bonus_fact **list_r, size_t *n_r)
{
	struct bonus_year *y;

	return bonus_year_read(f, agency, period.year, &y) == 1 ? bonus_year_facts(f, y, period, rule, list_r, n_r) : -1;
}

/* Of less than a year: the window of its last month is over. */
static bool
windows_over(const struct agency_periods *p, struct period period)
{
	struct day from, until;

	calendar_window(&p->calendars, (struct period){ period.year, (int8_t)(period.month + period.months - 1), 1 }, &from, &until);
	return day_compare(day_today(), until) > 0;
}

static struct bonus_period
judge(bool over, struct period period, size_t people, size_t missing)
{
	return (struct bonus_period){ period, over, people, missing, over && people > 0 && missing == 0 };
}

int
bonus_period_closed(struct flow *f, int64_t agency, struct period period, const struct bonus_fact *list, size_t n, struct bonus_period *b)
{
	struct agency_periods p;
	bool decided, heads;

	if (periods_on(f, agency, &p) != 1 || bonus_fact_runs(f->db, f->mem, agency, period.year, &decided, &heads) != 1)
		return -1;
	*b = judge(period.months == BONUS_YEAR ? decided : windows_over(&p, period), period, n, bonus_facts_missing(list, n));
	return 1;
}

/* Closed ones first, then those that are over; the last first, of two that end alike the longer. */
static int
by_use(const void *a, const void *b)
{
	const struct bonus_period *x = a, *y = b;
	const int xend = x->period.month + x->period.months, yend = y->period.month + y->period.months;

	if (x->closed != y->closed || x->over != y->over)
		return (x->closed ? 0 : x->over ? 1 : 2) - (y->closed ? 0 : y->over ? 1 : 2);
	return xend != yend ? yend - xend : y->period.months - x->period.months;
}

static struct bonus_period
look(const struct bonus_year *y, struct period p)
{
	size_t people = 0, missing = 0;

	for (size_t i = 0; i < y->n; i++)
		if (last_place(&y->worker[i], bonus_period_days(p)) != NULL) {
			people++;
			missing += lacks(y, &y->worker[i], p);
		}
	return judge(p.months == BONUS_YEAR ? y->decided : windows_over(&y->periods, p), p, people, missing);
}

struct bonus_period *
bonus_year_periods(struct flow *f, const struct bonus_year *y, size_t *n_r)
{
	static const int8_t lengths[] = { BONUS_YEAR, BONUS_HALF, QUARTER_MONTHS, 1 };
	struct bonus_period *list = mem_array(f->mem, YEAR_MONTHS * 2, sizeof(*list));

	*n_r = 0;
	for (size_t i = 0; i < sizeof(lengths); i++)
		for (int8_t month = 1; month <= YEAR_MONTHS; month = (int8_t)(month + lengths[i])) {
			const struct period p = { (int16_t)y->year, month, lengths[i] };
			const struct period last = { p.year, (int8_t)(month + lengths[i] - 1), 1 };

			if (day_compare(day_today(), bonus_period_days(p).from) < 0 || (p.months < BONUS_YEAR && !periods_counted(&y->periods, last)))
				continue;
			list[(*n_r)++] = look(y, p);
		}
	qsort(list, *n_r, sizeof(*list), by_use);
	return list;
}
