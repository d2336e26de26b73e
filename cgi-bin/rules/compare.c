#include "rules/compare.h"

#include <string.h>

#include "base/number.h"

const char *const compare_what_name[COMPARE_WHATS + 1] = { "levels", "totals", "progress", "coverage", "coefficient", "leniency", NULL };
const char *const compare_by_name[COMPARE_BYS + 1] = { "agency", "kind", "group", "post", "unit", "time", NULL };
const char *const compare_with_name[COMPARE_WITHS + 1] = { "none", "before", "last_year", NULL };

char *
compare_span_text(struct mem *mem, struct compare_span s)
{
	if (s.length == COMPARE_YEAR)
		return mem_print(mem, "%04d", s.year);
	return mem_print(mem, s.length == COMPARE_QUARTER ? "%04d-Q%d" : "%04d-%02d", s.year, s.number);
}

int
compare_span_read(const char *text, struct compare_span *s)
{
	struct period p;
	int64_t year;

	if (number_int(text, 1900, 2199, &year) == 1) {
		*s = (struct compare_span){ COMPARE_YEAR, (int)year, 1 };
		return 1;
	}
	if (period_read(text, &p) != 1)
		return 0;
	*s = compare_span_of(p);
	return 1;
}

struct compare_span
compare_span_of(struct period p)
{
	switch (p.months) {
	case 1:
		return (struct compare_span){ COMPARE_MONTH, p.year, p.month };
	case 3:
		return (struct compare_span){ COMPARE_QUARTER, p.year, (p.month + 2) / 3 };
	default:
		return (struct compare_span){ COMPARE_YEAR, p.year, 1 };
	}
}

struct period
compare_span_period(struct compare_span s)
{
	static const int8_t months[COMPARE_LENGTHS] = { 1, 3, SUM_YEAR };

	return (struct period){ (int16_t)s.year, (int8_t)((s.number - 1) * months[s.length] + 1), months[s.length] };
}

int
compare_span_most(enum compare_length length)
{
	static const int most[COMPARE_LENGTHS] = { 12, 4, 1 };

	return most[length];
}

struct compare_span
compare_span_with(struct compare_span s, enum compare_with with)
{
	if (with == COMPARE_LAST_YEAR || (with == COMPARE_BEFORE && s.number == 1)) {
		s.year--;
		if (with == COMPARE_BEFORE)
			s.number = compare_span_most(s.length);
	} else if (with == COMPARE_BEFORE)
		s.number--;
	return s;
}

int
compare_period(struct period p)
{
	return p.months == SUM_YEAR ? COMPARE_CLASSED : p.months == 3 ? 12 + (p.month - 1) / 3 : p.month - 1;
}

bool
compare_holds(struct compare_span s, enum compare_what what, int period)
{
	switch (s.length) {
	case COMPARE_MONTH:
		return period == s.number - 1;
	case COMPARE_QUARTER:
		return period < 12 ? period / 3 == s.number - 1 : period == 12 + s.number - 1;
	default:
		return (what == COMPARE_LEVELS || what == COMPARE_TOTALS) == (period == COMPARE_CLASSED);
	}
}

enum compare_class
compare_class_of(enum compare_what what)
{
	return what == COMPARE_COVERAGE || what == COMPARE_COEFFICIENT ? COMPARE_WORK : COMPARE_RESULTS;
}

struct compare_grid
compare_grid_new(struct mem *mem, size_t nrows, size_t ncolumns)
{
	return (struct compare_grid){ .nrows = nrows, .ncolumns = ncolumns, .block = mem_array(mem, nrows + 1, sizeof(int)),
	    .atom = mem_array(mem, nrows * ncolumns * COMPARE_PERIODS + 1, sizeof(struct compare_atom)) };
}

struct compare_atom *
compare_at(const struct compare_grid *g, int period, size_t row, size_t column)
{
	return &g->atom[((size_t)period * g->nrows + row) * g->ncolumns + column];
}

static int64_t
behind(const struct compare_atom *a, enum compare_class class)
{
	return a->sum.of[class == COMPARE_WORK ? SUM_WORKERS : SUM_SCORED];
}

static bool
small(const struct compare_atom *a, enum compare_class class)
{
	return few(behind(a, class)) || (class == COMPARE_RESULTS && (few(a->sum.of[SUM_COMMONS]) || few(a->sum.of[SUM_PUBLISHED])));
}

/* The atoms of a line: down a column of a block (across < 0), or along a row. */
struct line {
	struct compare_grid *grid;
	int		 period, block;
	size_t		 row, column;
	bool		 along;
};

static size_t
length(const struct line *l)
{
	return l->along ? l->grid->ncolumns : l->grid->nrows;
}

static struct compare_atom *
of_line(const struct line *l, size_t i)
{
	if (l->along)
		return compare_at(l->grid, l->period, l->row, i);
	return l->grid->block[i] == l->block ? compare_at(l->grid, l->period, i, l->column) : NULL;
}

/* The smallest that is shown and has anybody behind it, or NULL. */
static struct compare_atom *
smallest(const struct line *l, enum compare_class class)
{
	struct compare_atom *best = NULL;

	for (size_t i = 0; i < length(l); i++) {
		struct compare_atom *a = of_line(l, i);

		if (a != NULL && !a->masked[class] && behind(a, class) > 0 && (best == NULL || behind(a, class) < behind(best, class)))
			best = a;
	}
	return best;
}

/* Was anything masked? */
static bool
mask_line(const struct line *l, enum compare_class class)
{
	int64_t people = 0;
	int masked = 0;
	bool more = false;

	for (size_t i = 0; i < length(l); i++) {
		struct compare_atom *a = of_line(l, i);

		if (a == NULL)
			continue;
		if (!a->masked[class] && small(a, class))
			a->masked[class] = more = true;
		if (a->masked[class] && (behind(a, class) > 0 || small(a, class))) {
			masked++;
			people += behind(a, class);
		}
	}
	while (masked > 0 && (masked < 2 || people < PEOPLE_LEAST)) {
		struct compare_atom *next = smallest(l, class);

		if (next == NULL)
			break;
		next->masked[class] = more = true;
		masked++;
		people += behind(next, class);
	}
	return more;
}

static bool
mask_period(struct compare_grid *g, int period, enum compare_class class)
{
	bool more = false;
	int blocks = 0;

	for (size_t r = 0; r < g->nrows; r++)
		blocks = g->block[r] >= blocks ? g->block[r] + 1 : blocks;
	for (size_t r = 0; r < g->nrows && g->ncolumns > 1; r++)
		more = mask_line(&(struct line){ .grid = g, .period = period, .row = r, .along = true }, class) || more;
	for (int b = 0; b < blocks; b++)
		for (size_t c = 0; c < g->ncolumns; c++)
			more = mask_line(&(struct line){ .grid = g, .period = period, .block = b, .column = c }, class) || more;
	return more;
}

void
compare_mask(struct compare_grid *g)
{
	for (int p = 0; p < COMPARE_PERIODS; p++)
		for (int c = 0; c < COMPARE_CLASSES; c++)
			while (mask_period(g, p, (enum compare_class)c))
				continue;
}

void
compare_mask_row(struct compare_grid *g, int period, size_t row, enum compare_class class)
{
	for (size_t c = 0; c < g->ncolumns; c++)
		compare_at(g, period, row, c)->masked[class] = true;
}

void
compare_mask_column(struct compare_grid *g, int period, size_t column, enum compare_class class)
{
	for (size_t r = 0; r < g->nrows; r++)
		compare_at(g, period, r, column)->masked[class] = true;
}

void
compare_mask_under(struct compare_grid *g, const struct compare_grid *above)
{
	for (int p = 0; p < COMPARE_PERIODS; p++)
		for (int c = 0; c < COMPARE_CLASSES; c++)
			for (size_t r = 0; r < g->nrows; r++)
				if (compare_at(above, p, (size_t)g->block[r], 0)->masked[c])
					compare_mask_row(g, p, r, (enum compare_class)c);
	compare_mask(g);
}

/* People and how far the sheets are is known to everybody; results only of atoms that are shown. */
static void
take(struct compare_sum *s, const struct compare_atom *a, enum compare_class class, int64_t *people)
{
	const bool any = behind(a, class) > 0 || a->sum.of[SUM_COMMONS] > 0;

	*people += a->sum.of[SUM_PEOPLE];
	s->owed += a->sum.of[SUM_PEOPLE];
	s->sum.of[SUM_PUBLISHED] += a->sum.of[SUM_PUBLISHED];
	s->sum.of[SUM_EXCEPTED] += a->sum.of[SUM_EXCEPTED];
	s->sum.of[SUM_MISSING] += a->sum.of[SUM_MISSING];
	if (a->masked[class]) {
		s->masked = s->masked || any;
		return;
	}
	s->shown = s->shown || any;
	for (int m = SUM_SCORED; m < SUM_MISSING; m++)
		s->sum.of[m] += a->sum.of[m];
}

struct compare_sum
compare_sum_of(const struct compare_grid *g, struct compare_span span, enum compare_what what, size_t row, int column)
{
	const enum compare_class class = compare_class_of(what);
	struct compare_sum s = { 0 };

	for (int p = 0; p < COMPARE_PERIODS; p++) {
		int64_t people = 0;

		if (!compare_holds(span, what, p))
			continue;
		s.held |= 1u << p;
		for (size_t c = 0; c < g->ncolumns; c++)
			if (column < 0 || c == (size_t)column) {
				take(&s, compare_at(g, p, row, c), class, &people);
				s.told |= compare_at(g, p, row, c)->masked[class] ? 0 : 1u << p;
			}
		s.people = people > 0 ? people : s.people;
	}
	s.sum.of[SUM_PEOPLE] = s.people;
	s.shown = s.shown || !s.masked;
	return s;
}

const struct ratio *
compare_percent(struct mem *mem, int64_t a, int64_t b)
{
	return b == 0 ? NULL : ratio_mul(mem, ratio_of(mem, a, b), ratio_int(mem, 100));
}

const struct ratio *
compare_figure(struct mem *mem, enum compare_what what, const struct summary *s)
{
	const int64_t *of = s->of;

	switch (what) {
	case COMPARE_LEVELS:
		return compare_percent(mem, of[SUM_EXCELLENT] + of[SUM_GOOD], of[SUM_EXCELLENT] + of[SUM_GOOD] + of[SUM_DONE] + of[SUM_FAILED]);
	case COMPARE_TOTALS:
		return of[SUM_SCORED] == 0 ? NULL : ratio_of(mem, of[SUM_TOTAL], of[SUM_SCORED] * 100);
	case COMPARE_PROGRESS:
		return compare_percent(mem, of[SUM_ONTIME], of[SUM_ASSIGNED]);
	case COMPARE_COVERAGE:
		return compare_percent(mem, of[SUM_WORKS] - of[SUM_OUTSIDE], of[SUM_WORKS]);
	case COMPARE_COEFFICIENT:
		return of[SUM_ACCEPTED] == 0 ? NULL : ratio_of(mem, of[SUM_WEIGHTED], of[SUM_ACCEPTED] * 10);
	default:
		return of[SUM_COMMONS] == 0 ? NULL : ratio_of(mem, of[SUM_COMMON], of[SUM_COMMONS] * 100);
	}
}
