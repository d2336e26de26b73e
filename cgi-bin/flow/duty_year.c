/* Duties that come from the year. */
#include "flow/classification.h"
#include "flow/duty_inside.h"
#include "flow/year_calendar.h"
#include "flow/year_petition.h"
#include "flow/year_replace.h"

/* The own classification, while it waits to be written. 1 or -1. */
static int
own_duties(struct duties *d)
{
	struct classification_owed *list;
	size_t n;

	if (classification_waits(d->f->db, d->f->mem, d->f->who->person, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct day due;

		if (classification_last_day(d->f, list[i].agency, list[i].year, &due) != 1)
			return -1;
		duty_add(d, (struct duty){ .label = "duty.classification_self", .a = duty_number(d, list[i].year), .count = 1,
		    .path = classification_path(d->f, list[i].id) }, due);
	}
	return 1;
}

/* Those of a run that wait for a proposal; of whom nothing came in time, where he decides. 1 or -1. */
static int
run_duties(struct duties *d, const struct year_authority *a, const struct run_waiting *w)
{
	const char *path = mem_print(d->f->mem, RUN_PLACE "%lld/", (long long)w->run);
	const bool silent = a->decides && w->open > 0;
	struct year_calendar c;

	if (w->met == 0 && !silent)
		return 1;
	if (year_calendar_of(d->f, a->unit, w->year, &c) != 1)
		return -1;
	if (w->met > 0)
		duty_add(d, (struct duty){ .label = "duty.classification_propose", .a = duty_number(d, w->met), .b = duty_number(d, w->year),
		    .count = w->met, .path = path }, c.day[STEP_PROPOSAL]);
	if (silent && day_compare(day_today(), c.day[STEP_OWN]) > 0)
		duty_add(d, (struct duty){ .label = "duty.classification_silent", .a = duty_number(d, w->open), .b = duty_number(d, w->year),
		    .count = w->open, .path = path }, c.day[STEP_OWN]);
	return 1;
}

/* A notice that he has not confirmed. 1 or -1. */
static int
notice_duty(struct duties *d)
{
	struct classification c;
	const int found = notice_unread(d->f, &c);

	if (found == 1)
		duty_add(d, (struct duty){ .label = "duty.year_noticed", .a = duty_number(d, c.year), .count = 1, .path = notice_path(d->f, c.id) },
		    (struct day){ 0 });
	return found < 0 ? -1 : 1;
}

/* Petitions to be answered, what rests on replaced levels, and accepted ones that wait for the decision that replaces. 1 or -1. */
static int
petition_duties(struct duties *d, const struct year_authority *a)
{
	struct year_petitions_due due;
	int64_t stale = 0, run;

	if (year_petitions_due(d->f, a, &due) != 1)
		return -1;
	if (due.waiting > 0)
		duty_add(d, (struct duty){ .label = "duty.year_petition", .a = duty_number(d, due.waiting), .count = due.waiting, .path = due.path }, due.due);
	if (a->decides && year_stale_waiting(d->f->db, d->f->mem, a->unit, &stale, &run) != 1)
		return -1;
	if (stale > 0)
		duty_add(d, (struct duty){ .label = "duty.year_stale", .a = duty_number(d, stale), .count = stale,
		    .path = mem_print(d->f->mem, RUN_PLACE "%lld/" AFFECTED_PLACE, (long long)run) }, (struct day){ 0 });
	if (due.accepted > 0)
		duty_add(d, (struct duty){ .label = "duty.year_replace", .a = duty_number(d, due.accepted), .count = due.accepted, .path = due.replace },
		    (struct day){ 0 });
	return 1;
}

int
year_duties(struct duties *d)
{
	struct year_authority authority[AUTHORITIES_MOST];
	size_t n;

	if (own_duties(d) != 1 || notice_duty(d) != 1 || year_authorities(d->f, authority, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct run_waiting *list;
		size_t runs;

		if (classification_waiting(d->f->db, d->f->mem, authority[i].unit, d->f->who->person, &list, &runs) != 1)
			return -1;
		for (size_t r = 0; r < runs; r++)
			if (run_duties(d, &authority[i], &list[r]) != 1)
				return -1;
		if (petition_duties(d, &authority[i]) != 1)
			return -1;
	}
	return 1;
}
