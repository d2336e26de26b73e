#include "flow/compare_rows.h"

#include "flow/period.h"
#include "flow/see.h"
#include "store/compare_rows.h"
#include "store/summary.h"

/* Of whom a number is. */
struct scope {
	int64_t		 agency;	/* 0: all */
	int		 kind;		/* NO_KIND: all */
	struct compare_part part;
};

static bool
heads(const struct flow *f, int64_t agency)
{
	return (f->who->roles & ROLE_HEAD) != 0 && agency != 0 && f->who->agency == agency;
}

bool
compare_rows_may(const struct flow *f, int64_t agency, enum compare_number number)
{
	return compare_number_of(number, false) == OF_CATALOG || see_sheets(f->who) || heads(f, agency);
}

bool
compare_rows_reads(const struct flow *f, int64_t agency, const struct compare_item *i)
{
	return i->sheet != 0 && (i->state == COMPARE_PUBLISHED || heads(f, agency));
}

static const struct compare_row *
find_row(const struct compare_view *v, int64_t id)
{
	if (id == COMPARE_TOGETHER)
		return v->ask.by == COMPARE_BY_TIME ? NULL : &v->all;
	for (size_t i = 0; i < v->n; i++)
		if (v->row[i].id == id)
			return &v->row[i];
	return NULL;
}

static struct scope
scope_of(const struct compare_rows_ask *a, const struct compare_rows_view *v)
{
	const struct compare_ask *ask = &v->view.ask;
	struct scope s = { ask->agency, ask->kind, { .number = a->number, .classed = v->classed, .post = -1, .group = ask->group } };

	if (a->row == COMPARE_TOGETHER)
		return s;
	switch (ask->by) {
	case COMPARE_BY_AGENCY:
		s.agency = a->row;
		break;
	case COMPARE_BY_KIND:
		s.kind = (int)a->row;
		break;
	case COMPARE_BY_GROUP:
		s.part.group = (int)a->row;
		break;
	case COMPARE_BY_POST:
		s.part.post = a->row;
		break;
	case COMPARE_BY_UNIT:
		s.part.unit = a->row;
		break;
	default:
		break;
	}
	return s;
}

/* Its place among the agencies of the view, or -1: it is none of them. */
static int
order_of(const struct compare_view *v, const struct scope *s, int64_t agency)
{
	for (size_t i = 0; i < v->nagencies; i++)
		if (v->agency[i].id == agency)
			return (s->agency == 0 || s->agency == agency) && (s->kind < 0 || v->agency[i].kind == s->kind) ? (int)i : -1;
	return -1;
}

static int
read_cells(struct flow *f, const struct scope *s, int year, struct summary_cell **list_r, size_t *n_r)
{
	const struct day first = { (int16_t)year, 1, 1 }, last = { (int16_t)year, 12, 31 };
	const enum summary_by by = s->part.unit != 0 ? SUM_BY_UNIT : s->part.group >= 0 ? SUM_BY_GROUP : SUM_BY_AGENCY;

	return s->part.post >= 0 ? summary_select_post(f->db, f->mem, s->part.post, first, last, list_r, n_r) :
	    summary_select(f->db, f->mem, by, s->agency, first, last, list_r, n_r);
}

/* Does a cell belong to the part? */
static bool
among(const struct scope *s, const struct summary_cell *c)
{
	return (s->part.unit == 0 || c->part == s->part.unit) && (s->part.group < 0 || c->part == s->part.group);
}

/* Agencies and periods that have some of it. 1 or -1. */
static int
read_keys(struct flow *f, const struct scope *s, const struct compare_rows_view *v, struct compare_key **list_r, size_t *n_r)
{
	const uint32_t periods = compare_number_open(s->part.number) ? v->row->now.held : v->row->now.told;
	struct summary_cell *cell;
	struct compare_key *key;
	size_t n, k = 0;

	if (read_cells(f, s, v->span.year, &cell, &n) != 1)
		return -1;
	key = mem_array(f->mem, n + 1, sizeof(*key));
	for (size_t i = 0; i < n; i++) {
		const int64_t rows = compare_number_rows(s->part.number, &cell[i].sum);
		const int order = order_of(&v->view, s, cell[i].agency);

		if (order >= 0 && among(s, &cell[i]) && (periods & 1u << compare_period(cell[i].period)) != 0 && rows > 0)
			key[k++] = (struct compare_key){ .agency = cell[i].agency, .period = cell[i].period, .rows = rows, .order = order };
	}
	compare_keys_sort(key, k);
	*list_r = key;
	*n_r = k;
	return 1;
}

/* Agencies of the view that have rows of a catalog. How much work rests on each is told where how much there is of it is. */
static void
catalog_keys(struct flow *f, const struct compare_rows_ask *a, struct compare_rows_view *v, struct compare_key **list_r, size_t *n_r)
{
	const bool all = a->row == COMPARE_TOGETHER, may = a->number == NUMBER_USED && compare_rows_may(f, v->view.ask.agency, NUMBER_WORKS);
	const struct compare_row *row = all ? v->view.row : v->row;
	const size_t n = all ? v->view.n : 1;
	struct compare_key *key = mem_array(f->mem, n + 1, sizeof(*key));

	*list_r = key;
	for (size_t i = 0; i < n; i++, row++) {
		const int64_t rows = a->number == NUMBER_USED ? row->used : row->in_force;

		if (rows <= 0)
			continue;
		*key = (struct compare_key){ .agency = row->id, .period = compare_span_period(v->span), .rows = rows, .order = (int)i, .silent = !may || !row->now.shown };
		v->works = v->works || !key->silent;
		key++;
	}
	*n_r = (size_t)(key - *list_r);
}

/* Windows and days of keys. 1 or -1. */
static int
set_days(struct flow *f, struct compare_key *key, size_t n)
{
	const struct day today = day_today();
	int64_t *id = mem_array(f->mem, n + 1, sizeof(*id));
	struct agency_periods *p = mem_array(f->mem, n + 1, sizeof(*p));
	size_t nagencies = 0, at = 0;

	for (size_t i = 0; i < n; i++)
		if (i == 0 || key[i].agency != key[i - 1].agency)
			id[nagencies++] = key[i].agency;
	if (n > 0 && periods_on_all(f, id, nagencies, p) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct compare_key *k = &key[i];

		if (id[at] != k->agency)
			at++;
		k->from = k->until = k->on = (struct day){ k->period.year, 12, 31 };
		if (k->period.months == SUM_YEAR)
			continue;
		calendar_window(&p[at].calendars, k->period, &k->from, &k->until);
		k->on = day_compare(k->until, today) > 0 ? today : k->until;
	}
	return 1;
}

/* Of the rows of the keys those of the page: of a key that it goes over the end of, all that there are. */
static void
take_page(struct flow *f, const struct compare_key *key, size_t nkeys, int64_t skip, int64_t most, struct compare_item *item, size_t n, struct compare_rows_view *v)
{
	int64_t *at = mem_array(f->mem, nkeys + 1, sizeof(*at)), *end = mem_array(f->mem, nkeys + 1, sizeof(*end));

	for (size_t k = 0; k < nkeys; k++) {
		const int64_t left = key[k].rows - skip;

		at[k] = -skip;
		end[k] = left <= most ? INT64_MAX : most;
		most -= left <= most ? left : most;
		skip = 0;
	}
	v->item = mem_array(f->mem, n + 1, sizeof(*item));
	v->period = mem_array(f->mem, n + 1, sizeof(*v->period));
	for (size_t i = 0; i < n; i++) {
		const int64_t place = at[item[i].key]++;

		if (place < 0 || place >= end[item[i].key])
			continue;
		v->period[v->n] = key[item[i].key].period;
		v->item[v->n] = item[i];
		if (key[item[i].key].silent)
			v->item[v->n].works = -1;
		v->n++;
	}
}

static int
read_page(struct flow *f, const struct scope *s, struct compare_key *key, size_t nkeys, int64_t behind, int64_t most, struct compare_rows_view *v)
{
	struct compare_page p;
	struct compare_item *item = NULL;
	uint32_t periods = 0;
	size_t n = 0;

	for (size_t i = 0; i < nkeys; i++) {
		v->total += key[i].rows;
		periods |= 1u << compare_period(key[i].period);
	}
	v->periods = __builtin_popcount(periods);
	v->behind = behind < v->total || v->total == 0 ? behind : (v->total - 1) / most * most;
	p = compare_keys_page(key, nkeys, v->behind, most);
	if (p.n > 0 && (set_days(f, key + p.first, p.n) != 1 || compare_rows_select(f->db, f->mem, key + p.first, p.n, &s->part, &item, &n) != 1))
		return -1;
	take_page(f, key + p.first, p.n, p.skip, most, item, n, v);
	return s->part.number < NUMBER_ASSIGNED || s->part.number > NUMBER_ONTIME ? 1 : compare_rows_work(f->db, f->mem, v->item, v->n);
}

int
compare_rows(struct flow *f, const struct compare_rows_ask *a, int64_t behind, int64_t most, struct compare_rows_view *v)
{
	struct compare_key *key;
	struct scope s;
	size_t n;
	int found;

	*v = (struct compare_rows_view){ 0 };
	found = compare_read(f, &a->ask, &v->view);
	if (found != 1)
		return found;
	v->row = find_row(&v->view, a->row);
	v->classed = compare_classed(&v->view.ask);
	if (v->row == NULL || !compare_number_in(a->number, v->view.ask.what, v->classed) || !compare_rows_may(f, v->view.ask.agency, a->number) ||
	    (!compare_number_open(a->number) && !v->row->now.shown) || (compare_number_of(a->number, v->classed) == OF_CATALOG && v->row->used < 0))
		return 0;
	v->span = compare_row_span(&v->view.ask, v->row);
	s = scope_of(a, v);
	if (compare_number_of(a->number, v->classed) == OF_CATALOG)
		catalog_keys(f, a, v, &key, &n);
	else if (read_keys(f, &s, v, &key, &n) != 1)
		return -1;
	return read_page(f, &s, key, n, behind, most, v);
}
