#include "page/period.h"

#include "flow/holiday.h"
#include "flow/period.h"
#include "page/list.h"
#include "rules/role.h"

#define YEAR_LEAST	2000
#define YEAR_MOST	2100

static const struct field index_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEAR_LEAST, .max = YEAR_MOST },
	{ .name = "co-quan", .type = FIELD_ID },
	{ 0 }
};

/* What the rows of a year need. */
struct year {
	struct agency_periods periods;
	struct holiday	*off;
	size_t		 noff;
	struct day	 today;
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

const char *
period_name(struct visit *v, struct period p)
{
	return p.months == 3 ?
	    visit_label(v, "period.quarter", mem_print(v->mem, "%d", (p.month + 2) / 3), mem_print(v->mem, "%d", p.year)) :
	    visit_label(v, "period.month", mem_print(v->mem, "%d", p.month), mem_print(v->mem, "%d", p.year));
}

/* Why a day is none to do a step on: what the day off is called, or the day of the week. */
static const char *
why(struct visit *v, const struct year *y, struct day day)
{
	for (size_t i = 0; i < y->noff; i++)
		if (y->off[i].withdrawn_at == NULL && day_compare(y->off[i].day, day) == 0)
			return y->off[i].name;
	return say(v, "holiday.week.", day_week(day));
}

static void
fill_period(struct visit *v, const struct year *y, struct period p, bool running)
{
	struct view *row = view_row(v->view, "Periods");
	struct day from, until;

	calendar_window(&y->periods.calendars, p, &from, &until);
	view_text(row, "name", period_name(v, p));
	view_text(row, "from", day_show(v->mem, from));
	view_text(row, "until", day_show(v->mem, until));
	view_text(row, "state", say(v, "period.state.", running ? "running" :
	    day_compare(until, y->today) < 0 ? "past" : "ahead"));
	view_text(row, "colour", running ? "blue" : "grey");
	for (int s = 0; s < PERIOD_STEPS; s++) {
		struct view *step = view_row(row, "Steps");
		struct day plain, day = periods_step(&y->periods, p, (enum period_step)s, &plain);

		view_text(step, "label", say(v, "period.step.", period_step_name[s]));
		view_text(step, "day", day_show(v->mem, day));
		if (day_compare(day, plain) == 0)
			continue;
		view_text(step, "moved", visit_label(v, "period.moved", day_show(v->mem, plain), why(v, y, plain)));
	}
}

/* In one sentence: the period that runs and the step that comes next, of it or of the one before. */
static void
fill_running(struct visit *v, const struct year *y, struct period running)
{
	const struct period both[] = { periods_before(&y->periods, running), running };
	struct day next = { 0 }, plain;
	const char *what = NULL;

	for (int i = 0; i < 2; i++)
		for (int s = 0; s < PERIOD_STEPS; s++) {
			const struct day day = periods_step(&y->periods, both[i], (enum period_step)s, &plain);

			if (day_compare(day, y->today) < 0 || (what != NULL && day_compare(day, next) >= 0))
				continue;
			next = day;
			what = visit_label(v, mem_print(v->mem, "period.next.%s", period_step_name[s]),
			    period_name(v, both[i]), day_show(v->mem, day));
		}
	view_text(v->view, "running", visit_label(v, "period.running", period_name(v, running), NULL));
	view_text(v->view, "next", what);
}

static const char *
whose(const struct calendar_set *set)
{
	return set->agency == 0 ? "province" : set->follows ? "follows" : "agency";
}

/* Those that were taken back, and why. 1 or -1. */
static int
fill_withdrawn(struct visit *v, const struct agency_periods *p)
{
	struct calendars all;

	if (periods_withdrawn(v->flow, p, &all) != 1)
		return -1;
	for (size_t i = 0; i < all.n; i++) {
		const struct calendar_set *set = &all.list[i];
		struct view *row = view_row(v->view, "Withdrawn");

		view_text(row, "whose", say(v, "period.whose.", whose(set)));
		view_text(row, "first", period_name(v, set->first));
		view_text(row, "document", visit_label(v, "period.of_day", set->document_number,
		    day_show(v->mem, set->document_day)));
		view_text(row, "withdrawn", moment_show(v->mem, set->withdrawn_at));
		view_text(row, "withdrawer", set->withdrawer);
		view_text(row, "why", set->withdrawn_why);
	}
	return 1;
}

/* The calendars that stand, the last first; the one that holds in the period that runs. */
static void
fill_sets(struct visit *v, const struct year *y, struct period running)
{
	const struct calendars *all = &y->periods.calendars;
	const struct calendar_set *holds = calendar_set_of(all, running);

	view_flag(v->view, "usual", holds == NULL);
	for (size_t i = 0; i < all->n; i++) {
		const struct calendar_set *set = &all->list[i];
		struct view *row = view_row(v->view, "Sets");

		view_text(row, "whose", say(v, "period.whose.", whose(set)));
		view_text(row, "first", period_name(v, set->first));
		view_text(row, "document", visit_label(v, "period.of_day", set->document_number,
		    day_show(v->mem, set->document_day)));
		view_text(row, "reason", set->reason);
		view_text(row, "maker", set->maker);
		view_flag(row, "holds", set == holds);
		if (periods_can_take_back(v->flow, &y->periods, set))
			view_print(row, "withdraw", PERIOD_PLACE "%lld/thu-hoi", (long long)set->id);
	}
}

static int
fill_agencies(struct visit *v, int64_t chosen)
{
	const char **name;
	int64_t *id;
	size_t n;

	if (periods_agencies(v->flow, &id, &name, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		list_option(v, "Agencies", mem_print(v->mem, "%lld", (long long)id[i]), name[i],
		    mem_print(v->mem, "%lld", (long long)chosen));
		if (id[i] == chosen)
			view_text(v->view, "agency", name[i]);
	}
	if (chosen == v->who->agency)
		view_text(v->view, "agency", v->who->agency_name);
	return 1;
}

static int
index_page(struct visit *v)
{
	struct year y = { .today = day_today() };
	int64_t year = form_int(v->form, "nam", NULL);
	struct period running;

	if (periods_read(v->flow, form_int(v->form, "co-quan", NULL), &y.periods) != 1)
		return -1;
	running = periods_of(&y.periods, y.today);
	if (year == 0)
		year = running.year;
	if (holidays(v->flow, (int)year, &y.off, &y.noff) != 1 || fill_agencies(v, y.periods.agency) != 1 ||
	    fill_withdrawn(v, &y.periods) != 1)
		return -1;
	for (int month = 1; month <= 12; month += parameter_months(&y.periods.parameters, (int)year, month)) {
		const struct period p = periods_of_month(&y.periods, (int)year, month);

		fill_period(v, &y, p, period_compare(p, running) == 0);
	}
	fill_running(v, &y, running);
	fill_sets(v, &y, running);
	visit_name_fields(v, index_fields);
	visit_default(v, "nam", mem_print(v->mem, "%lld", (long long)year));
	view_int(v->view, "year", year);
	if (year > YEAR_LEAST)
		view_print(v->view, "before", "%snam=%lld", list_query(v, PERIOD_PLACE, index_fields, "nam"), (long long)year - 1);
	if (year < YEAR_MOST)
		view_print(v->view, "after", "%snam=%lld", list_query(v, PERIOD_PLACE, index_fields, "nam"), (long long)year + 1);
	view_flag(v->view, "may_own", periods_can_set(v->flow, false));
	view_flag(v->view, "may_follow", periods_can_follow(v->flow, &y.periods));
	view_flag(v->view, "may_province", periods_can_set(v->flow, true));
	visit_crumb(v, NULL, say(v, "period.title", ""));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "period/show.cs", "period.title");
}

const struct route period_routes[] = {
	{ METHOD_GET,  PERIOD_PLACE,	ROLE_PERSON, 0, index_fields, index_page },
	{ 0 }
};
