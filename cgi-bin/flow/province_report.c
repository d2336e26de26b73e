#include "flow/province_report_inside.h"

#include "flow/period.h"
#include "flow/year_calendar.h"
#include "store/province_report.h"
#include "store/summary.h"

const char *const report_kind_name[REPORT_KINDS] = { "province", "ministry", "agency" };

bool
report_may(const struct flow *f, int64_t agency)
{
	return compare_sees_all(f) || ((f->who->roles & ROLES_AGENCY) != 0 && agency != 0 && agency == f->who->agency);
}

int
report_periods_read(struct flow *f, int64_t agency, struct period **list_r, size_t *n_r)
{
	return report_may(f, agency) ? report_periods(f->db, f->mem, agency, list_r, n_r) : 0;
}

/* The agency of an id, NULL: none. */
static struct report_agency *
agency_of(struct report_agency *list, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].id == id)
			return &list[i];
	return NULL;
}

/* Sums of a period by agency. has: which agencies have it. */
static int
read_sums(struct flow *f, const struct report_figures *r, struct report_agency *list, size_t n, bool old, bool *has)
{
	const struct period p = old ? r->before : r->period;
	struct summary_cell *cell;
	size_t ncells;

	if (summary_select(f->db, f->mem, SUM_BY_AGENCY, 0, period_first(p), period_first(p), &cell, &ncells) != 1)
		return -1;
	for (size_t i = 0; i < ncells; i++) {
		struct report_agency *a = period_same(cell[i].period, p) ? agency_of(list, n, cell[i].agency) : NULL;

		if (a == NULL)
			continue;
		*(old ? &a->before : &a->now) = cell[i].sum;
		has[a - list] = true;
	}
	return 1;
}

static int
read_groups(struct flow *f, struct report_figures *r, struct report_agency *list, size_t n)
{
	const struct day first = period_first(r->period);
	struct summary_cell *cell;
	size_t ncells;

	if (summary_select(f->db, f->mem, SUM_BY_GROUP, 0, first, first, &cell, &ncells) != 1)
		return -1;
	for (size_t i = 0; i < ncells; i++)
		if (period_same(cell[i].period, r->period) && agency_of(list, n, cell[i].agency) != NULL)
			summary_add(&r->group[cell[i].part], &cell[i].sum);
	return 1;
}

int
report_read_rows(struct flow *f, const struct report_figures *r, struct report_agency *list, size_t n)
{
	struct day first = period_first(r->period);
	struct summary_rows *rows;
	size_t nrows;

	for (first.month = report_of_year(r) ? 12 : first.month; first.month >= r->period.month; first.month--) {
		if (summary_rows(f->db, f->mem, first, &rows, &nrows) != 1)
			return -1;
		for (size_t i = 0; i < nrows; i++) {
			struct report_agency *a = agency_of(list, n, rows[i].agency);

			if (a != NULL && a->in_force < 0 && (report_of_year(r) || rows[i].months == r->period.months)) {
				a->used = rows[i].used;
				a->in_force = rows[i].in_force;
			}
		}
	}
	return 1;
}

int
report_read_due(struct flow *f, const struct report_figures *r, struct report_agency *list, size_t n)
{
	const struct day today = day_today();
	struct agency_periods *periods = mem_array(f->mem, n + 1, sizeof(*periods));
	int64_t *id = mem_array(f->mem, n + 1, sizeof(*id));
	struct year_calendars years;
	struct day plain;

	for (size_t i = 0; i < n; i++)
		id[i] = list[i].id;
	if (report_of_year(r) ? year_calendars_read(f, r->period.year, &years) != 1 : periods_on_all(f, id, n, periods) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		list[i].due = day_compare(report_of_year(r) ? year_calendars_for(&years, id[i])->day[STEP_STAFF] :
		    periods_step(&periods[i], r->period, PERIOD_PUBLICATION, &plain), today) < 0;
	return 1;
}

int
report_read_beside(struct flow *f, int64_t agency, struct report_figures *r)
{
	struct report_group *quota = NULL;

	if (report_petitions(f->db, f->mem, agency, r->period, day_today(), &r->petitions) != 1 ||
	    report_national(f->db, f->mem, agency, r->period, &r->national, &r->connected) != 1)
		return -1;
	if (!report_of_year(r))
		return 1;
	if (report_quota(f->db, f->mem, agency, r->period.year, &quota, &r->nquota) != 1 ||
	    report_rated(f->db, f->mem, agency, r->period.year, &r->rated) != 1)
		return -1;
	r->quota = quota;
	return 1;
}

/* Those that have the period come first, then those that had the one before alone, in their order; the others are counted alone. */
static void
keep(struct flow *f, struct report_figures *r, const struct report_agency *list, size_t n, const bool *has, const bool *had)
{
	struct report_agency *kept = mem_array(f->mem, n + 1, sizeof(*kept));

	for (size_t i = 0; i < n; i++)
		if (has[i])
			kept[r->nagencies++] = list[i];
	for (size_t i = 0; i < n; i++)
		if (had[i] && !has[i])
			kept[r->nagencies + r->ngone++] = list[i];
	r->agency = kept;
}

struct day
report_last_day(struct period p)
{
	return day_before(period_first(period_next(p)));
}

/* How many agencies that there are in the period have none of its sums. 1 or -1. */
static int
count_elsewhere(struct flow *f, struct report_figures *r)
{
	struct summary_name *name;
	size_t n;

	if (summary_agencies(f->db, f->mem, period_first(r->period), report_last_day(r->period), &name, &n) != 1)
		return -1;
	r->elsewhere = n > r->nagencies ? (int64_t)(n - r->nagencies) : 0;
	return 1;
}

static int
read_province(struct flow *f, struct period p, struct report_figures *r)
{
	struct report_agency *list;
	struct summary_name *name;
	size_t n;
	bool *has, *had;

	if (summary_agencies(f->db, f->mem, period_first(r->before), report_last_day(p), &name, &n) != 1)
		return -1;
	list = mem_array(f->mem, n + 1, sizeof(*list));
	has = mem_array(f->mem, n + 1, sizeof(*has));
	had = mem_array(f->mem, n + 1, sizeof(*had));
	for (size_t i = 0; i < n; i++)
		list[i] = (struct report_agency){ .id = name[i].id, .name = name[i].name, .kind = (enum agency_kind)name[i].kind, .in_force = -1 };
	if (read_sums(f, r, list, n, false, has) != 1 || read_sums(f, r, list, n, true, had) != 1 ||
	    read_groups(f, r, list, n) != 1 || report_read_rows(f, r, list, n) != 1 ||
	    report_read_due(f, r, list, n) != 1 || report_read_beside(f, 0, r) != 1 ||
	    summary_until(f->db, f->mem, 0, period_first(p), period_first(p), &r->counted_at, &r->waiting) != 1)
		return -1;
	keep(f, r, list, n, has, had);
	return count_elsewhere(f, r) == 1 ? r->nagencies > 0 : -1;
}

int
report_read(struct flow *f, int64_t agency, struct period p, struct report_figures *r)
{
	*r = (struct report_figures){ .period = p, .before = period_last(p) };
	if (!report_may(f, agency))
		return 0;
	return agency == 0 ? read_province(f, p, r) : agency_report_read(f, agency, r);
}
