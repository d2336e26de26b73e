/* The periods of many agencies: a part of period.h. */
#include "flow/period.h"
#include "store/holiday.h"
#include "store/parameter.h"
#include "store/period_calendar.h"

/* What all have in common, and what each may have of its own. */
struct common {
	struct agency_periods province;
	struct calendars calendars;	/* of all */
	struct parameter_set *own;	/* of all agencies */
	size_t		 nown;
};

/* Those of the province and of an agency; few agencies have their own. */
static struct calendars
calendars_for(struct mem *mem, const struct calendars *all, int64_t agency)
{
	struct calendar_set *list = mem_array(mem, all->n + 1, sizeof(*list));
	size_t n = 0;

	for (size_t i = 0; i < all->n; i++)
		if (all->list[i].agency == 0 || all->list[i].agency == agency)
			list[n++] = all->list[i];
	return (struct calendars){ list, n };
}

static void
own_sets(struct mem *mem, const struct common *c, int64_t agency, struct parameter_sets *sets)
{
	struct parameter_set *list = mem_array(mem, c->nown + 1, sizeof(*list));
	size_t n = 0;

	for (size_t i = 0; i < c->nown; i++)
		if (c->own[i].agency == agency)
			list[n++] = c->own[i];
	sets->own = list;
	sets->nown = n;
}

static struct agency_periods
periods_for(struct mem *mem, const struct common *c, int64_t agency)
{
	struct agency_periods p = c->province;
	bool calendar = false, own = false;

	for (size_t i = 0; i < c->calendars.n; i++)
		calendar = calendar || c->calendars.list[i].agency == agency;
	for (size_t i = 0; i < c->nown; i++)
		own = own || c->own[i].agency == agency;
	p.agency = agency;
	if (calendar)
		p.calendars = calendars_for(mem, &c->calendars, agency);
	if (own)
		own_sets(mem, c, agency, &p.parameters);
	return p;
}

int
periods_on_all(struct flow *f, const int64_t *agency, size_t n, struct agency_periods *list_r)
{
	struct common c = { .nown = 0 };

	if (parameter_sets_read(f, 0, &c.province.parameters) != 1 || period_calendar_select_all(f->db, f->mem, &c.calendars) != 1 ||
	    parameter_select_all(f->db, f->mem, &c.own, &c.nown) != 1 || holiday_standing(f->db, f->mem, &c.province.days) != 1)
		return -1;
	c.province.calendars = calendars_for(f->mem, &c.calendars, 0);
	for (size_t i = 0; i < n; i++)
		list_r[i] = periods_for(f->mem, &c, agency[i]);
	return 1;
}
