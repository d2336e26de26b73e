/* Duties that come from the rating of organisations. */
#include "flow/duty_inside.h"
#include "flow/rating.h"
#include "flow/see.h"
#include "flow/year_calendar.h"
#include "rules/role.h"
#include "store/past.h"
#include "store/rating.h"

/* Units whose own proposal is to be written: the agency by its head and officers, divisions by who heads them. 1 or -1. */
static int
own_duties(struct duties *d)
{
	const struct who *who = d->f->who;
	struct rating_open *list;
	int64_t *unit, *own;
	size_t n, nlist;

	if (who->agency == 0 || (who->roles & (ROLES_AGENCY | ROLE_DIVISION_HEAD)) == 0)
		return 1;
	if (rating_headed(d->f->db, d->f->mem, who->agency, who->person, day_today(), &unit, &n) != 1)
		return -1;
	own = mem_array(d->f->mem, n + 1, sizeof(*own));
	for (size_t i = 0; i < n; i++)
		own[i] = unit[i];
	if ((who->roles & ROLES_AGENCY) != 0)
		own[n++] = who->agency;
	if (rating_select_open(d->f->db, d->f->mem, own, n, &list, &nlist) != 1)
		return -1;
	for (size_t i = 0; i < nlist; i++) {
		struct year_calendar c;

		if (year_calendar_of(d->f, who->agency, list[i].year, &c) != 1)
			return -1;
		duty_add(d, (struct duty){ .label = "duty.rating_own", .a = list[i].name, .b = duty_number(d, list[i].year), .count = 1,
		    .path = rating_path(d->f, list[i].id, "de-xuat") }, c.day[STEP_RATING]);
	}
	return 1;
}

/* What of an authority's runs waits: decides: for his recognition, else for the appraisal. 1 or -1. */
static int
run_duties(struct duties *d, int64_t authority, bool prepares, bool decides)
{
	struct rating_waiting *list;
	size_t n;

	if (rating_select_waiting(d->f->db, d->f->mem, authority, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const char *path = mem_print(d->f->mem, RATING_RUN "%lld/", (long long)list[i].run), *year = duty_number(d, list[i].year);
		struct year_calendar c;

		if (year_calendar_of(d->f, authority, list[i].year, &c) != 1)
			return -1;
		if (prepares && list[i].proposed > 0)
			duty_add(d, (struct duty){ .label = "duty.rating_appraise", .a = duty_number(d, list[i].proposed), .b = year,
			    .count = list[i].proposed, .path = path }, c.day[STEP_RATING]);
		if (decides && list[i].undecided > 0)
			duty_add(d, (struct duty){ .label = "duty.rating_choose", .a = duty_number(d, list[i].undecided), .b = year,
			    .count = list[i].undecided, .path = path }, c.day[STEP_RATING]);
		if (decides && list[i].appraised > 0)
			duty_add(d, (struct duty){ .label = "duty.rating_recognise", .a = duty_number(d, list[i].appraised), .b = year,
			    .count = list[i].appraised, .path = path }, c.day[STEP_RATING]);
	}
	return 1;
}

int
rating_duties(struct duties *d)
{
	const struct who *who = d->f->who;
	const bool chairs = (who->roles & ROLE_CHAIRMAN) != 0;
	int64_t province = 0;

	if (own_duties(d) != 1)
		return -1;
	if (chairs || see_appraises(who)) {
		if (past_province(d->f->db, d->f->mem, &province) < 0 || (province != 0 && run_duties(d, province, !chairs, chairs) != 1))
			return -1;
	}
	if (who->agency == 0 || who->agency == province || (who->roles & ROLES_AGENCY) == 0)
		return 1;
	return run_duties(d, who->agency, true, (who->roles & ROLE_HEAD) != 0);
}
