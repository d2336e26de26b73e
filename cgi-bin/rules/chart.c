#include "rules/chart.h"

#include <string.h>

#include "base/money.h"
#include "base/number.h"

#define STEP		10	/* between an item and the next */
#define NAME_LINE	24	/* the line above a bar, in the letters of a telephone */
#define NAME_BASE	18
#define BAR		16
#define BAR_BASE	14
#define BAR_GAP		3
#define WORD_ROOM	100	/* right of the longest bar: "12.345.678" */
#define WORD_GAP	6
#define AXIS_LINE	26	/* below the axes: figures of ticks, names of moments */
#define AXIS_BASE	20
#define HIDDEN		56	/* length of a bar that is not told */
#define INSIDE		34	/* a part at least so long has its figure inside */
#define LINES_LEFT	62
#define LINES_TOP	16
#define LINES_HIGH	190
#define LINES_RIGHT	30
#define MOMENT_ROOM	74	/* the name of a moment */
#define HIDDEN_MOMENT	20
#define TICKS_WISHED	4
#define PERCENT		100

struct axis {
	int64_t		 low, high;
	int		 from, to;	/* where they are drawn */
};

static int64_t
bounded(int64_t n)
{
	return n > CHART_LIMIT ? CHART_LIMIT : n < -CHART_LIMIT ? -CHART_LIMIT : n;
}

static const struct chart_value *
at(const struct chart_data *d, size_t item, size_t series)
{
	return &d->value[item * d->nseries + series];
}

static int64_t
part_of(const struct chart_value *v)
{
	return v->given != CHART_VALUE || v->value < 0 ? 0 : bounded(v->value);
}

struct chart_value
chart_sum(const struct chart_data *d, size_t item)
{
	struct chart_value sum = { .given = CHART_ABSENT, .path = d->item[item].path };

	for (size_t s = 0; s < d->nseries; s++) {
		const struct chart_value *v = at(d, item, s);

		if (v->given == CHART_MASKED)
			return (struct chart_value){ .given = CHART_MASKED, .path = d->item[item].path };
		if (v->given == CHART_VALUE)
			sum.given = CHART_VALUE;
		sum.value += part_of(v);
	}
	return sum;
}

const char *
chart_figure(struct mem *mem, const struct chart_data *d, int64_t value, const char *unit)
{
	return mem_print(mem, "%s%s", d->places == 0 ? money_show(mem, value) : number_show(mem, value, d->places, 1), unit == NULL ? "" : unit);
}

const char *
chart_tick_words(struct mem *mem, const struct chart_data *d, int64_t value)
{
	if (d->kind == CHART_STACKS && d->share)
		return mem_print(mem, "%lld%%", (long long)value);
	return d->places == 0 ? money_show(mem, value) : number_show(mem, value, d->places, 0);
}

struct chart_value
chart_ratio(struct mem *mem, const struct ratio *r, int places)
{
	struct chart_value v = { .given = CHART_ABSENT };

	if (r != NULL && number_decimal(ratio_cut(mem, r, places, '.'), places, &v.value) == 1)
		v.given = CHART_VALUE;
	return v;
}

/* The least of 1, 2, 5, 10, 20, 25, 50, 100, 200, 250 … that is not below n. */
static int64_t
nice(int64_t n)
{
	int64_t unit = 1;

	while (unit * 10 < n)
		unit *= 10;
	if (unit > 1 && n > 2 * unit && n <= unit * 5 / 2)
		return unit * 5 / 2;
	return n <= unit ? unit : n <= 2 * unit ? 2 * unit : n <= 5 * unit ? 5 * unit : 10 * unit;
}

/* A multiple of step, not above n. */
static int64_t
down(int64_t n, int64_t step)
{
	const int64_t rest = n % step;

	return rest < 0 ? n - rest - step : n - rest;
}

static int64_t
up(int64_t n, int64_t step)
{
	return -down(-n, step);
}

static int
place(const struct axis *a, int64_t value)
{
	const int64_t v = value < a->low ? a->low : value > a->high ? a->high : value;

	return a->from + (int)((v - a->low) * (a->to - a->from) / (a->high - a->low));
}

/* The least and the greatest value that is told; of stacks their sums. Returns whether there is one. */
static bool
range(const struct chart_data *d, int64_t *low_r, int64_t *high_r)
{
	bool any = false;

	for (size_t i = 0; i < d->nitems; i++)
		for (size_t s = 0; s < (d->kind == CHART_STACKS ? 1 : d->nseries); s++) {
			const struct chart_value v = d->kind == CHART_STACKS ? chart_sum(d, i) : *at(d, i, s);
			const int64_t n = bounded(v.value);

			if (v.given != CHART_VALUE)
				continue;
			if (!any || n < *low_r)
				*low_r = n;
			if (!any || n > *high_r)
				*high_r = n;
			any = true;
		}
	return any;
}

int64_t
chart_most(const struct chart_data *d)
{
	int64_t low = 0, high = 0;

	return range(d, &low, &high) && high > 0 ? high : 0;
}

/* Where the axis begins and ends, and its ticks, at whole steps. */
static void
set_axis(const struct chart_data *d, struct axis *a, struct chart *c)
{
	int64_t low = 0, high = 0, step;

	if (d->kind == CHART_STACKS && d->share)
		high = PERCENT;
	else if (!range(d, &low, &high))
		low = high = 0;
	if (d->end > high)
		high = bounded(d->end);
	if (low > 0 && !(d->kind == CHART_LINES && d->loose))
		low = 0;
	if (high < 0)
		high = 0;
	if (high == low)
		high = low + 1;
	step = nice((high - low + TICKS_WISHED - 1) / TICKS_WISHED);
	a->low = down(low, step);
	a->high = up(high, step);
	for (int64_t v = a->low; v <= a->high && c->nticks < CHART_TICKS; v += step)
		c->tick[c->nticks++] = (struct chart_tick){ place(a, v), v };
	c->zero = place(a, 0);
}

static void
say(struct chart *c, size_t item, size_t series, int x, int y)
{
	c->word[c->nwords++] = (struct chart_word){ item, series, x, y };
}

static void
hide(struct chart *c, size_t item, size_t series, int y)
{
	c->hidden[c->nhidden++] = (struct chart_box){ item, series, c->zero, y, HIDDEN, BAR, false };
	say(c, item, series, c->zero + HIDDEN + WORD_GAP, y + BAR_BASE);
}

static void
draw_bar(const struct chart_data *d, const struct axis *a, struct chart *c, size_t i, size_t s, int y)
{
	const struct chart_value *v = at(d, i, s);
	const int end = v->given == CHART_VALUE ? place(a, bounded(v->value)) : c->zero;
	const int from = end < c->zero ? end : c->zero, to = end < c->zero ? c->zero : end;

	if (v->given == CHART_MASKED) {
		hide(c, i, s, y);
		return;
	}
	if (v->given == CHART_VALUE)
		c->box[c->nboxes++] = (struct chart_box){ i, s, from, y, to - from, BAR, false };
	say(c, i, s, to + WORD_GAP, y + BAR_BASE);
}

/* Each part begins where the one before ends: what is cut off never adds up. */
static void
draw_stack(const struct chart_data *d, const struct axis *a, struct chart *c, size_t i, int y)
{
	const struct chart_value sum = chart_sum(d, i);
	int64_t so_far = 0;
	int from = a->from;

	if (sum.given == CHART_MASKED) {
		hide(c, i, 0, y);
		return;
	}
	for (size_t s = 0; s < d->nseries && sum.value > 0; s++) {
		int to;

		so_far += part_of(at(d, i, s));
		to = d->share ? a->from + (int)(so_far * (a->to - a->from) / sum.value) : place(a, so_far);
		if (to > from)
			c->box[c->nboxes++] = (struct chart_box){ i, s, from, y, to - from, BAR, to - from >= INSIDE };
		from = to;
	}
	say(c, i, 0, from + WORD_GAP, y + BAR_BASE);
}

/* Bars and stacks: item below item. */
static void
draw_items(const struct chart_data *d, struct chart *c)
{
	const int bars = d->kind == CHART_STACKS || d->nseries == 0 ? 1 : (int)d->nseries;
	const int high = NAME_LINE + bars * BAR + (bars - 1) * BAR_GAP + STEP;
	struct axis a = { .from = 0, .to = CHART_WIDTH - WORD_ROOM };

	c->right = a.to;
	c->bottom = high * (int)d->nitems;
	c->height = c->bottom + AXIS_LINE;
	set_axis(d, &a, c);
	for (size_t i = 0; i < d->nitems; i++) {
		const int y = high * (int)i + NAME_LINE;

		c->name[c->nnames++] = (struct chart_word){ .item = i, .x = 0, .y = y - NAME_LINE + NAME_BASE };
		if (d->kind == CHART_STACKS)
			draw_stack(d, &a, c, i, y);
		for (size_t s = 0; s < d->nseries && d->kind == CHART_BARS; s++)
			draw_bar(d, &a, c, i, s, y + (int)s * (BAR + BAR_GAP));
	}
}

/* The last moment has its name, and so many before it as there is room for. */
static void
name_moments(const struct chart_data *d, struct chart *c, int wide)
{
	const size_t gaps = d->nitems > 1 ? d->nitems - 1 : 1;
	const size_t every = 1 + (size_t)(MOMENT_ROOM - 1) * gaps / (size_t)wide;

	for (size_t i = 0; i < d->nitems; i++)
		if ((d->nitems - 1 - i) % every == 0)
			c->name[c->nnames++] = (struct chart_word){ .item = i, .y = c->bottom + AXIS_BASE,
			    .x = c->left + (int)((int64_t)wide * (int64_t)i / (int64_t)gaps) };
}

static void
draw_line(const struct chart_data *d, const struct axis *a, struct chart *c, size_t s, int wide)
{
	const int64_t gaps = d->nitems > 1 ? (int64_t)d->nitems - 1 : 1;
	bool begins = true;

	c->point[s] = c->point[0] + s * d->nitems;
	for (size_t i = 0; i < d->nitems; i++) {
		const struct chart_value *v = at(d, i, s);
		const int x = c->left + (int)((int64_t)wide * (int64_t)i / gaps);

		if (v->given == CHART_VALUE)
			c->point[s][c->npoints[s]++] = (struct chart_point){ i, x, place(a, bounded(v->value)), begins };
		if (v->given == CHART_MASKED)
			c->hidden[c->nhidden++] = (struct chart_box){ i, s, x - HIDDEN_MOMENT / 2, c->top, HIDDEN_MOMENT,
			    c->bottom - c->top, false };
		begins = v->given != CHART_VALUE;
	}
}

static void
draw_lines(struct mem *mem, const struct chart_data *d, struct chart *c)
{
	struct axis a = { .from = LINES_TOP + LINES_HIGH, .to = LINES_TOP };
	const int wide = CHART_WIDTH - LINES_LEFT - LINES_RIGHT;

	c->left = LINES_LEFT;
	c->right = CHART_WIDTH - LINES_RIGHT;
	c->top = a.to;
	c->bottom = a.from;
	c->height = c->bottom + AXIS_LINE;
	set_axis(d, &a, c);
	c->point[0] = mem_array(mem, d->nitems * CHART_SERIES + 1, sizeof(struct chart_point));
	name_moments(d, c, wide);
	for (size_t s = 0; s < d->nseries && s < CHART_SERIES; s++)
		draw_line(d, &a, c, s, wide);
}

void
chart_draw(struct mem *mem, const struct chart_data *d, struct chart *c)
{
	const size_t most = d->nitems * (d->nseries + 1) + 1;

	memset(c, 0, sizeof(*c));
	c->box = mem_array(mem, most, sizeof(*c->box));
	c->hidden = mem_array(mem, most, sizeof(*c->hidden));
	c->word = mem_array(mem, most, sizeof(*c->word));
	c->name = mem_array(mem, d->nitems + 1, sizeof(*c->name));
	if (d->kind == CHART_LINES)
		draw_lines(mem, d, c);
	else
		draw_items(d, c);
}
