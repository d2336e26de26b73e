#include "flow/year_letter.h"

#include "flow/meeting.h"
#include "flow/year.h"
#include "flow/year_calendar.h"
#include "store/notice.h"
#include "store/year_calendar.h"

struct letters {
	struct flow	*flow;
	const struct year_look *look;
	int		 year;
	struct year_calendars calendars;
	int		*told;
};

static int
tell(struct letters *l, enum year_step step, const struct told *told, const char *a, const char *b, const char *path)
{
	struct flow *f = l->flow;
	const int done = year_letter_insert(f->db, told->person, l->year, step);

	if (done != 1)
		return done < 0 ? -1 : 1;
	++*l->told;
	return flow_notify(f, told, mem_print(f->mem, "year_%s", year_step_name[step]), a, b, path);
}

/* By the calendar of each one's body. 1 or -1. */
static int
tell_own(struct letters *l, const struct year_waiting *who, size_t n)
{
	struct flow *f = l->flow;

	for (size_t i = 0; i < n; i++) {
		const struct year_calendar *c = year_calendars_for(&l->calendars, who[i].agency);

		if (who[i].state == CLASS_OPEN && year_calendar_reminds(c, l->look->days, STEP_OWN, l->look->today) && tell(l, STEP_OWN,
		    &(struct told){ who[i].person, "sheet", NULL }, mem_print(f->mem, "%d", l->year), day_show(f->mem, c->day[STEP_OWN]),
		    mem_print(f->mem, YEAR_PLACE "phieu/%lld/", (long long)who[i].id)) != 1)
			return -1;
	}
	return 1;
}

static int
tell_meeting(struct letters *l, const struct year_waiting *who, size_t n)
{
	struct flow *f = l->flow;
	const struct year_calendar *c = year_calendars_for(&l->calendars, l->look->unit);
	size_t unmet = 0;

	for (size_t i = 0; i < n; i++)
		unmet += who[i].state < CLASS_MET;
	if (unmet == 0 || l->look->province || !year_calendar_reminds(c, l->look->days, STEP_MEETING, l->look->today))
		return 1;
	for (size_t i = 0; i < l->look->nheads; i++)
		if (tell(l, STEP_MEETING, &(struct told){ l->look->head[i], NULL, NULL }, mem_print(f->mem, "%zu", unmet),
		    day_show(f->mem, c->day[STEP_MEETING]), MEETING_PLACE) != 1)
			return -1;
	return 1;
}

int
year_letters(struct flow *f, const struct year_look *look, int *told_r)
{
	for (int year = look->today.year - 1; year <= look->today.year; year++) {
		struct letters l = { .flow = f, .look = look, .year = year, .told = told_r };
		struct year_waiting *who;
		size_t n;

		if (year_waiting_of_run(f->db, f->mem, look->unit, year, &who, &n) != 1)
			return -1;
		if (n > 0 && (year_calendars_read(f, year, &l.calendars) != 1 || tell_own(&l, who, n) != 1 || tell_meeting(&l, who, n) != 1))
			return -1;
	}
	return 1;
}
