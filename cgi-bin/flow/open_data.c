#include "flow/open_data.h"

#include <stdlib.h>

#include "flow/open_data_file.h"
#include "flow/period.h"
#include "flow/year_calendar.h"
#include "store/open_data.h"
#include "store/summary.h"

const char *const open_file_word[OPEN_FILES + 1] = { "csv", "json", "meta", "readme", NULL };

struct reading {
	struct flow	*flow;
	struct open_fact *agency;
	struct agency_periods *periods;	/* of each agency */
	size_t		 nagencies;
	struct year_calendars years;
	struct day	 first, last;
	struct summary_rows *rows[12];
	size_t		 nrows[12];
};

/* Has the last day passed by which the results of a period of an agency stand? */
static bool
is_due(const struct reading *r, size_t a, struct period p)
{
	struct day plain;
	const struct day day = p.months == SUM_YEAR ? year_calendars_for(&r->years, r->agency[a].agency)->day[STEP_STAFF] :
	    periods_step(&r->periods[a], p, PERIOD_PUBLICATION, &plain);

	return day_compare(day, day_today()) < 0;
}

static void
put_rows(const struct reading *r, struct open_fact *fact)
{
	const int month = fact->period.month - 1;

	for (size_t i = 0; i < r->nrows[month]; i++)
		if (r->rows[month][i].agency == fact->agency && r->rows[month][i].months == fact->period.months) {
			fact->rows = r->rows[month][i].in_force;
			fact->used = r->rows[month][i].used;
		}
}

/* By agency in their order, then by period. */
static int
order(const void *a, const void *b)
{
	const struct open_fact *x = a, *y = b;

	if (x->period.months == SUM_YEAR || y->period.months == SUM_YEAR)
		return x->period.months == y->period.months ? 0 : x->period.months == SUM_YEAR ? 1 : -1;
	return period_compare(x->period, y->period);
}

static int
read_ground(struct reading *r, int year)
{
	struct flow *f = r->flow;
	int64_t *id;

	r->first = (struct day){ (int16_t)year, 1, 1 };
	r->last = (struct day){ (int16_t)year, 12, 31 };
	if (open_agencies(f->db, f->mem, r->first, r->last, &r->agency, &r->nagencies) != 1)
		return -1;
	id = mem_array(f->mem, r->nagencies + 1, sizeof(*id));
	r->periods = mem_array(f->mem, r->nagencies + 1, sizeof(*r->periods));
	for (size_t i = 0; i < r->nagencies; i++)
		id[i] = r->agency[i].agency;
	for (int month = 0; month < 12; month++)
		if (summary_rows(f->db, f->mem, (struct day){ (int16_t)year, (int8_t)(month + 1), 1 }, &r->rows[month], &r->nrows[month]) != 1)
			return -1;
	return periods_on_all(f, id, r->nagencies, r->periods) == 1 && year_calendars_read(f, year, &r->years) == 1 ? 1 : -1;
}

/* The facts of all agencies. 1 or -1. */
static int
read_facts(const struct reading *r, struct open_fact **list_r, size_t *n_r)
{
	struct flow *f = r->flow;
	struct summary_cell *cell;
	size_t n;

	if (summary_select(f->db, f->mem, SUM_BY_AGENCY, 0, r->first, r->last, &cell, &n) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t a = 0; a < r->nagencies; a++) {
		struct open_fact *from = *list_r + *n_r;
		size_t of = 0;

		for (size_t i = 0; i < n; i++)
			if (cell[i].agency == r->agency[a].agency && is_due(r, a, cell[i].period)) {
				from[of] = r->agency[a];
				from[of].period = cell[i].period;
				from[of].sum = cell[i].sum;
				put_rows(r, &from[of++]);
			}
		qsort(from, of, sizeof(*from), order);
		*n_r += of;
	}
	return 1;
}

int
open_data_read(struct flow *f, const struct render *render, int year, struct open_data *data)
{
	struct reading r = { .flow = f };
	struct open_fact *fact;
	int64_t waiting;
	size_t n;

	*data = (struct open_data){ .year = year };
	if (!compare_sees_all(f))
		return 0;
	if (read_ground(&r, year) != 1 || read_facts(&r, &fact, &n) != 1 ||
	    summary_until(f->db, f->mem, 0, r.first, r.last, &data->counted_at, &waiting) != 1)
		return -1;
	data->nrows = open_rows(f->mem, fact, n, &data->row);
	return open_data_files(f, render, data);
}
