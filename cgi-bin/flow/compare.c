#include "flow/compare.h"

#include "base/slice.h"
#include "flow/see.h"
#include "store/summary.h"

/* The grids of a year, each masked under the ones that it is a part of. */
struct year {
	int		 year;
	struct compare_grid whole;	/* the province */
	struct compare_grid kinds, agencies;
	struct compare_grid groups;	/* of the province */
	struct compare_grid staff;	/* agencies by groups */
	struct compare_grid parts;	/* units or posts */
};
struct reading {
	struct flow	*flow;
	struct compare_ask ask;
	struct summary_name *agency, *part;
	size_t		 nagencies, nparts;
	size_t		 at;		/* row of the agency asked for */
	bool		 groups;	/* are groups read? */
	struct year	 now, then;
};
/* What one line of a view is in a year: an atom each period. */
struct place_in {
	const struct compare_grid *grid;
	size_t		 row;
	int		 column;
};

bool
compare_sees_all(const struct flow *f)
{
	return (f->who->roles & ROLES_COMPARE_ALL) != 0;
}

struct compare_span
compare_span_default(enum compare_length length)
{
	const struct day today = day_today();
	const struct compare_span now = { length, today.year, length == COMPARE_MONTH ? today.month : length == COMPARE_QUARTER ? (today.month - 1) / 3 + 1 : 1 };

	return length == COMPARE_YEAR ? now : compare_span_with(now, COMPARE_BEFORE);
}

struct compare_span
compare_row_span(const struct compare_ask *a, const struct compare_row *row)
{
	const enum compare_length length = a->span.length == COMPARE_QUARTER ? COMPARE_QUARTER : COMPARE_MONTH;

	return a->by == COMPARE_BY_TIME ? (struct compare_span){ length, a->span.year, (int)row->id + 1 } : a->span;
}

bool
compare_classed(const struct compare_ask *a)
{
	return a->span.length == COMPARE_YEAR && a->by != COMPARE_BY_TIME && (a->what == COMPARE_LEVELS || a->what == COMPARE_TOTALS);
}

/* The row of a name, n: none. */
static size_t
find(const struct summary_name *list, size_t n, int64_t id)
{
	size_t i = 0;

	while (i < n && list[i].id != id)
		i++;
	return i;
}

static int
select_year(struct reading *r, int year, enum summary_by by, struct summary_cell **list_r, size_t *n_r)
{
	const struct day first = { (int16_t)year, 1, 1 }, last = { (int16_t)year, 12, 31 };

	return summary_select(r->flow->db, r->flow->mem, by, r->ask.agency, first, last, list_r, n_r);
}

static void
put(struct compare_grid *g, const struct summary_cell *c, size_t row, size_t column)
{
	if (row < g->nrows && column < g->ncolumns)
		summary_add(&compare_at(g, compare_period(c->period), row, column)->sum, &c->sum);
}

static bool
is_masked(const struct compare_grid *g, int period, size_t row, int class)
{
	return compare_at(g, period, row, 0)->masked[class];
}

/* The province, its kinds of agencies, its agencies. 1 or -1. */
static int
read_agencies(struct reading *r, struct year *y)
{
	struct mem *mem = r->flow->mem;
	struct summary_cell *list;
	size_t n;

	if (select_year(r, y->year, SUM_BY_AGENCY, &list, &n) != 1)
		return -1;
	y->whole = compare_grid_new(mem, 1, 1);
	y->kinds = compare_grid_new(mem, AGENCY_KINDS, 1);
	y->agencies = compare_grid_new(mem, r->nagencies, 1);
	for (size_t i = 0; i < r->nagencies; i++)
		y->agencies.block[i] = r->agency[i].kind;
	for (size_t i = 0; i < n; i++) {
		const size_t row = find(r->agency, r->nagencies, list[i].agency);

		if (row == r->nagencies)
			continue;
		put(&y->whole, &list[i], 0, 0);
		put(&y->kinds, &list[i], (size_t)r->agency[row].kind, 0);
		put(&y->agencies, &list[i], row, 0);
	}
	compare_mask(&y->whole);
	compare_mask(&y->kinds);
	compare_mask_under(&y->agencies, &y->kinds);
	return 1;
}

/* Groups of staff, of the province and of each agency. 1 or -1. */
static int
read_groups(struct reading *r, struct year *y)
{
	struct mem *mem = r->flow->mem;
	struct summary_cell *list;
	size_t n;

	if (select_year(r, y->year, SUM_BY_GROUP, &list, &n) != 1)
		return -1;
	y->groups = compare_grid_new(mem, SUM_GROUPS, 1);
	y->staff = compare_grid_new(mem, r->nagencies, SUM_GROUPS);
	for (size_t i = 0; i < r->nagencies; i++)
		y->staff.block[i] = r->agency[i].kind;
	for (size_t i = 0; i < n; i++) {
		put(&y->groups, &list[i], (size_t)list[i].part, 0);
		put(&y->staff, &list[i], find(r->agency, r->nagencies, list[i].agency), (size_t)list[i].part);
	}
	compare_mask(&y->groups);
	for (int p = 0; p < COMPARE_PERIODS; p++)
		for (int c = 0; c < COMPARE_CLASSES; c++) {
			for (size_t g = 0; g < SUM_GROUPS; g++)
				if (is_masked(&y->groups, p, g, c))
					compare_mask_column(&y->staff, p, g, (enum compare_class)c);
			for (size_t i = 0; i < r->nagencies; i++)
				if (is_masked(&y->agencies, p, i, c))
					compare_mask_row(&y->staff, p, i, (enum compare_class)c);
		}
	compare_mask(&y->staff);
	return 1;
}

/* Units of the agency, or posts. 1 or -1. */
static int
read_parts(struct reading *r, struct year *y)
{
	const bool units = r->ask.by == COMPARE_BY_UNIT;
	struct summary_cell *list;
	size_t n;

	if (select_year(r, y->year, units ? SUM_BY_UNIT : SUM_BY_POST, &list, &n) != 1)
		return -1;
	y->parts = compare_grid_new(r->flow->mem, r->nparts, 1);
	for (size_t i = 0; i < n; i++)
		put(&y->parts, &list[i], find(r->part, r->nparts, list[i].part), 0);
	for (int p = 0; p < COMPARE_PERIODS; p++)
		for (int c = 0; c < COMPARE_CLASSES; c++)
			for (size_t i = 0; r->ask.agency != 0 && i < r->nparts; i++)
				if (is_masked(&y->agencies, p, r->at, c))
					compare_mask_row(&y->parts, p, i, (enum compare_class)c);
	compare_mask(&y->parts);
	return 1;
}

static int
read_year(struct reading *r, struct year *y, int year)
{
	y->year = year;
	if (read_agencies(r, y) != 1 || (r->groups && read_groups(r, y) != 1))
		return -1;
	return r->nparts == 0 ? 1 : read_parts(r, y);
}

/* Units that there are, or posts with people who have none behind them. 1 or -1. */
static int
read_names(struct reading *r)
{
	struct flow *f = r->flow;
	struct summary_name *list;
	size_t n;

	if (r->ask.by == COMPARE_BY_UNIT)
		return summary_units(f->db, f->mem, r->ask.agency, &r->part, &r->nparts);
	if (r->ask.by != COMPARE_BY_POST)
		return 1;
	if (summary_posts(f->db, f->mem, &list, &n) != 1)
		return -1;
	list[n++] = (struct summary_name){ .id = 0 };	/* its room is there */
	r->part = list;
	r->nparts = n;
	return 1;
}

static struct place_in
all_of(const struct reading *r, const struct year *y)
{
	if (r->ask.agency != 0)
		return r->ask.group >= 0 ? (struct place_in){ &y->staff, r->at, r->ask.group } : (struct place_in){ &y->agencies, r->at, 0 };
	if (r->ask.group >= 0)
		return (struct place_in){ &y->groups, (size_t)r->ask.group, 0 };
	return r->ask.kind >= 0 ? (struct place_in){ &y->kinds, (size_t)r->ask.kind, 0 } : (struct place_in){ &y->whole, 0, 0 };
}

static struct place_in
row_of(const struct reading *r, const struct year *y, size_t i)
{
	switch (r->ask.by) {
	case COMPARE_BY_AGENCY:
		return r->ask.group >= 0 ? (struct place_in){ &y->staff, i, r->ask.group } : (struct place_in){ &y->agencies, i, 0 };
	case COMPARE_BY_KIND:
		return (struct place_in){ &y->kinds, i, 0 };
	case COMPARE_BY_GROUP:
		return r->ask.agency != 0 ? (struct place_in){ &y->staff, r->at, (int)i } : (struct place_in){ &y->groups, i, 0 };
	case COMPARE_BY_TIME:
		return all_of(r, y);
	default:
		return (struct place_in){ &y->parts, i, 0 };
	}
}

static struct compare_sum
sum_in(const struct reading *r, const struct place_in *p, struct compare_span span)
{
	return compare_sum_of(p->grid, span, r->ask.what, p->row, p->column);
}

static struct compare_sum
then_in(const struct reading *r, struct place_in (*where)(const struct reading *, const struct year *, size_t), size_t i, struct compare_span now)
{
	const struct compare_span then = compare_span_with(now, r->ask.with);
	const struct year *y = then.year == r->now.year ? &r->now : &r->then;
	const struct place_in p = where(r, y, i);

	return sum_in(r, &p, then);
}

static struct place_in
all_at(const struct reading *r, const struct year *y, size_t i)
{
	(void)i;
	return all_of(r, y);
}

static struct place_in
whole_at(const struct reading *r, const struct year *y, size_t i)
{
	(void)r;
	(void)i;
	return (struct place_in){ &y->whole, 0, 0 };
}

static struct leniency_side
side(const struct reading *r, const struct compare_sum *s)
{
	return (struct leniency_side){ ratio_of(r->flow->mem, s->sum.of[SUM_COMMON], 100), s->sum.of[SUM_COMMONS] };
}

static void
fill(const struct reading *r, struct compare_row *row, struct place_in (*where)(const struct reading *, const struct year *, size_t), size_t i, struct compare_span span)
{
	const struct place_in p = where(r, &r->now, i);

	row->now = sum_in(r, &p, span);
	if (r->ask.with != COMPARE_NONE)
		row->then = then_in(r, where, i, span);
	row->used = row->in_force = -1;
}

static bool
is_empty(const struct compare_sum *s)
{
	return s->owed == 0 && s->sum.of[SUM_PUBLISHED] == 0 && s->sum.of[SUM_EXCEPTED] == 0 && s->sum.of[SUM_WORKS] == 0 && !s->masked;
}

static size_t
count_rows(const struct reading *r)
{
	switch (r->ask.by) {
	case COMPARE_BY_AGENCY:
		return r->nagencies;
	case COMPARE_BY_KIND:
		return AGENCY_KINDS;
	case COMPARE_BY_GROUP:
		return SUM_GROUPS;
	case COMPARE_BY_TIME:
		return (size_t)compare_span_most(r->ask.span.length == COMPARE_QUARTER ? COMPARE_QUARTER : COMPARE_MONTH);
	default:
		return r->nparts;
	}
}

static void
fill_rows(const struct reading *r, struct compare_view *v)
{
	const size_t n = count_rows(r);
	const bool agencies = r->ask.by == COMPARE_BY_AGENCY;

	v->row = mem_array(r->flow->mem, n + 1, sizeof(*v->row));
	for (size_t i = 0; i < n; i++) {
		struct compare_row *row = &v->row[v->n];

		if (agencies && r->ask.kind >= 0 && r->agency[i].kind != r->ask.kind)
			continue;
		*row = (struct compare_row){ .id = agencies ? r->agency[i].id : r->nparts > 0 ? r->part[i].id : (int64_t)i,
		    .name = agencies ? r->agency[i].name : r->nparts > 0 ? r->part[i].name : NULL };
		fill(r, row, row_of, i, compare_row_span(&r->ask, row));
		if (!is_empty(&row->now) || (r->ask.with != COMPARE_NONE && !is_empty(&row->then)))
			v->n++;
	}
}

/* Each beside the rest of the view; only where both are shown. */
static void
judge(const struct reading *r, struct compare_view *v)
{
	struct mem *mem = r->flow->mem;
	const struct leniency_side all = side(r, &v->all.now);

	for (size_t i = 0; i < v->n; i++) {
		const struct leniency_side own = side(r, &v->row[i].now);

		if (!v->row[i].now.masked && !v->all.now.masked)
			v->row[i].leniency = leniency_judge(mem, own, leniency_without(mem, all, own));
	}
	if (r->ask.agency != 0 && !v->all.now.masked && !v->province.now.masked)
		v->all.leniency = leniency_judge(mem, all, leniency_without(mem, side(r, &v->province.now), all));
}

/* Rows of catalogs, of one period by agency. 1 or -1. */
static int
fill_catalogs(struct reading *r, struct compare_view *v)
{
	const struct compare_span span = r->ask.span;
	struct summary_rows *list;
	size_t n;

	if (r->ask.what != COMPARE_COVERAGE || r->ask.by != COMPARE_BY_AGENCY || r->ask.group >= 0 || span.length != COMPARE_MONTH)
		return 1;
	if (summary_rows(r->flow->db, r->flow->mem, (struct day){ (int16_t)span.year, (int8_t)span.number, 1 }, &list, &n) != 1)
		return -1;
	v->all.used = v->all.in_force = 0;
	for (size_t i = 0; i < v->n; i++) {
		const struct slice found = SLICE_OF(struct summary_rows, agency, list, n, v->row[i].id);

		if (found.n > 0 && list[found.first].months == 1) {
			v->row[i].used = list[found.first].used;
			v->row[i].in_force = list[found.first].in_force;
			v->all.used += v->row[i].used;
			v->all.in_force += v->row[i].in_force;
		}
	}
	return 1;
}

/* What can be had of what was asked for. */
static void
set_right(struct flow *f, struct compare_ask *a)
{
	if (!compare_sees_all(f))
		a->agency = f->who->agency;
	if (a->agency == 0 && a->by == COMPARE_BY_UNIT)
		a->by = COMPARE_BY_AGENCY;
	if (a->agency != 0 && (a->by == COMPARE_BY_AGENCY || a->by == COMPARE_BY_KIND))
		a->by = COMPARE_BY_UNIT;
	if (a->by == COMPARE_BY_POST && a->agency != 0 && a->agency != f->who->agency && !see_sheets(f->who))
		a->by = COMPARE_BY_UNIT;
	if (a->agency != 0 || a->by == COMPARE_BY_GROUP || a->by == COMPARE_BY_POST || a->by == COMPARE_BY_KIND || a->group >= 0)
		a->kind = NO_KIND;
	if (a->by != COMPARE_BY_AGENCY && a->by != COMPARE_BY_TIME)
		a->group = -1;
}

static void
fill_agencies(const struct reading *r, struct compare_view *v)
{
	v->agency = mem_array(r->flow->mem, r->nagencies + 1, sizeof(*v->agency));
	v->nagencies = r->nagencies;
	for (size_t i = 0; i < r->nagencies; i++)
		v->agency[i] = (struct compare_agency){ r->agency[i].id, r->agency[i].name, r->agency[i].kind };
}

static int
read_until(struct reading *r, struct compare_view *v)
{
	const struct period p = compare_span_period(r->ask.span);
	const struct day first = period_first(p), last = { p.year, (int8_t)(p.month + p.months - 1), 1 };

	return summary_until(r->flow->db, r->flow->mem, r->ask.agency, first, last, &v->until, &v->waiting);
}

static int
read_both(struct reading *r, int then)
{
	struct flow *f = r->flow;
	const struct day first = { (int16_t)then, 1, 1 }, last = { (int16_t)r->ask.span.year, 12, 31 };

	if (summary_agencies(f->db, f->mem, first, last, &r->agency, &r->nagencies) != 1)
		return -1;
	r->at = find(r->agency, r->nagencies, r->ask.agency);
	if (r->ask.agency != 0 && r->at == r->nagencies)
		return 0;
	if (read_names(r) != 1 || read_year(r, &r->now, r->ask.span.year) != 1)
		return -1;
	return then == r->ask.span.year ? 1 : read_year(r, &r->then, then);
}

int
compare_read(struct flow *f, const struct compare_ask *ask, struct compare_view *v)
{
	struct reading r = { .flow = f, .ask = *ask };
	int found;

	if ((f->who->roles & ROLES_COMPARE) == 0 || (!compare_sees_all(f) && f->who->agency == 0))
		return 0;
	set_right(f, &r.ask);
	r.groups = r.ask.by == COMPARE_BY_GROUP || r.ask.group >= 0;
	*v = (struct compare_view){ .ask = r.ask, .then = compare_span_with(r.ask.span, r.ask.with) };
	found = read_both(&r, r.ask.by == COMPARE_BY_TIME && r.ask.with != COMPARE_NONE ? r.ask.span.year - 1 : v->then.year);
	if (found != 1)
		return found;
	fill_agencies(&r, v);
	v->agency_name = r.ask.agency == 0 ? NULL : r.agency[r.at].name;
	fill(&r, &v->all, all_at, 0, r.ask.span);
	fill(&r, &v->province, whole_at, 0, r.ask.span);
	fill_rows(&r, v);
	judge(&r, v);
	return fill_catalogs(&r, v) == 1 && read_until(&r, v) == 1 ? 1 : -1;
}
