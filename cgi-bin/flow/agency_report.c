/* The report of an agency: what the comparison shows of its groups and units, under the same masks. A part of province_report.h. */
#include "flow/province_report_inside.h"
#include "store/summary.h"

struct reading {
	struct flow	*flow;
	struct report_figures *figures;
	struct report_agency *own;
	struct report_masks *masks;
};

static int
look(const struct reading *r, enum compare_what what, enum compare_by by, struct compare_view *v)
{
	const struct compare_ask ask = { .what = what, .by = by, .span = compare_span_of(r->figures->period), .with = COMPARE_BEFORE, .kind = NO_KIND, .group = -1,
	    .agency = r->own->id };
	const int found = compare_read(r->flow, &ask, v);

	return found == 1 && (v->ask.agency != r->own->id || v->ask.by != by) ? 0 : found;
}

/* The two periods of a row stand as the first two of a grid. */
static void
put(struct compare_grid *g, size_t row, enum compare_class class, const struct compare_row *from)
{
	for (int before = 0; before < 2; before++) {
		const struct compare_sum *s = before ? &from->then : &from->now;
		struct compare_atom *a = compare_at(g, before, row, 0);

		a->sum.of[SUM_PUBLISHED] = s->sum.of[SUM_PUBLISHED];
		a->masked[class] = s->masked;
	}
}

/* Groups, and the agency as a whole. */
static int
read_groups(const struct reading *r)
{
	struct compare_view v;
	const int found = look(r, COMPARE_LEVELS, COMPARE_BY_GROUP, &v);

	if (found != 1)
		return found;
	r->own->now = v.all.now.sum;
	r->own->before = v.all.then.sum;
	put(&r->masks->whole, 0, COMPARE_RESULTS, &v.all);
	for (size_t i = 0; i < v.n; i++) {
		r->figures->group[v.row[i].id] = v.row[i].now.sum;
		put(&r->masks->groups, (size_t)v.row[i].id, COMPARE_RESULTS, &v.row[i]);
	}
	r->figures->counted_at = v.until;
	r->figures->waiting = v.waiting;
	return r->own->now.of[SUM_PEOPLE] > 0 || r->own->now.of[SUM_PUBLISHED] > 0;
}

static int
read_units(const struct reading *r)
{
	struct report_agency *list;
	struct compare_view v;
	const int found = look(r, COMPARE_LEVELS, COMPARE_BY_UNIT, &v);

	if (found != 1)
		return found;
	list = mem_array(r->flow->mem, v.n + 1, sizeof(*list));
	r->masks->agencies = compare_grid_new(r->flow->mem, v.n, 1);
	for (size_t i = 0; i < v.n; i++) {
		list[i] = (struct report_agency){ .id = v.row[i].id, .name = v.row[i].name, .now = v.row[i].now.sum, .before = v.row[i].then.sum, .in_force = -1 };
		put(&r->masks->agencies, i, COMPARE_RESULTS, &v.row[i]);
	}
	r->figures->agency = list;
	r->figures->nagencies = v.n;
	return 1;
}

/* Work outside the catalog, under the mask of work. */
static int
read_work(const struct reading *r)
{
	struct compare_view v;
	const int found = look(r, COMPARE_COVERAGE, COMPARE_BY_UNIT, &v);

	if (found != 1)
		return found;
	r->own->now.of[SUM_WORKS] = v.all.now.sum.of[SUM_WORKS];
	r->own->now.of[SUM_OUTSIDE] = v.all.now.sum.of[SUM_OUTSIDE];
	put(&r->masks->whole, 0, COMPARE_WORK, &v.all);
	return 1;
}

/* 1; 0: there is no such agency; -1. */
static int
read_name(const struct reading *r, int64_t agency)
{
	const struct report_figures *f = r->figures;
	struct summary_name *name;
	size_t n;

	if (summary_agencies(r->flow->db, r->flow->mem, period_first(f->period), report_last_day(f->period), &name, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (name[i].id == agency) {
			*r->own = (struct report_agency){ .id = agency, .name = name[i].name, .kind = (enum agency_kind)name[i].kind, .in_force = -1 };
			return 1;
		}
	return 0;
}

int
agency_report_read(struct flow *f, int64_t agency, struct report_figures *figures)
{
	struct report_agency *own = mem_array(f->mem, 1, sizeof(*own));
	struct report_masks *masks = mem_array(f->mem, 1, sizeof(*masks));
	const struct reading r = { f, figures, own, masks };
	int found = read_name(&r, agency);

	masks->whole = compare_grid_new(f->mem, 1, 1);
	masks->groups = compare_grid_new(f->mem, SUM_GROUPS, 1);
	if (found == 1)
		found = read_groups(&r);
	if (found == 1)
		found = read_units(&r);
	if (found == 1 && !report_of_year(figures))
		found = read_work(&r);
	if (found != 1)
		return found;
	figures->own = own;
	figures->given = masks;
	return report_read_rows(f, figures, own, 1) == 1 && report_read_due(f, figures, own, 1) == 1 && report_read_beside(f, agency, figures) == 1 ? 1 : -1;
}
