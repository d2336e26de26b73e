#include "check.h"

#include "base/mem.h"
#include "rules/chart_ends.h"

static struct mem *mem;
static const struct chart_item items[] = { { "a", NULL }, { "b", NULL }, { "c", NULL } };
static const char *const parts[] = { "1", "2", "3", "4", "5" };

#define V(n)	{ .value = (n) }
#define M	{ .given = CHART_MASKED }
#define A	{ .given = CHART_ABSENT }

static struct chart
drawn(enum chart_kind kind, const struct chart_value *value, size_t nitems, size_t nseries, bool share, bool loose)
{
	const struct chart_data d = { .kind = kind, .share = share, .loose = loose, .item = items, .nitems = nitems,
	    .series = parts, .nseries = nseries, .value = value };
	struct chart c;

	chart_draw(mem, &d, &c);
	for (size_t i = 0; i < c.nboxes; i++)
		CHECK(c.box[i].width >= 0 && c.box[i].height > 0 && c.box[i].x >= 0 && c.box[i].y >= 0 &&
		    c.box[i].x + c.box[i].width <= CHART_WIDTH && c.box[i].y + c.box[i].height <= c.height);
	for (size_t i = 0; i < c.nhidden; i++)
		CHECK(c.hidden[i].x >= 0 && c.hidden[i].x + c.hidden[i].width <= CHART_WIDTH);
	for (size_t i = 0; i < c.nticks; i++)
		CHECK(c.tick[i].at >= 0 && c.tick[i].at <= (kind == CHART_LINES ? c.height : CHART_WIDTH));
	CHECK(c.nticks >= 2);
	return c;
}

/* Of the word of the first item of a stack. */
static enum chart_given
said(const struct chart *c, const struct chart_value *value, size_t nseries)
{
	const struct chart_data d = { .item = items, .nitems = 1, .series = parts, .nseries = nseries, .value = value };

	return chart_sum(&d, c->word[0].item).given;
}

/* "0 10 20 30" */
static const char *
ticks(const struct chart *c)
{
	const char *text = "";

	for (size_t i = 0; i < c->nticks; i++)
		text = mem_print(mem, "%s%s%lld", text, i == 0 ? "" : " ", (long long)c->tick[i].value);
	return text;
}

static void
ticks_are_round(void)
{
	const struct chart_value one[] = { V(1) }, seven[] = { V(7) }, many[] = { V(9230) }, loose[] = { V(7712), V(8890) };
	struct chart c = drawn(CHART_BARS, one, 1, 1, false, false);

	CHECK_TEXT(ticks(&c), "0 1");
	c = drawn(CHART_BARS, seven, 1, 1, false, false);
	CHECK_TEXT(ticks(&c), "0 2 4 6 8");
	c = drawn(CHART_BARS, many, 1, 1, false, false);
	CHECK_TEXT(ticks(&c), "0 2500 5000 7500 10000");
	c = drawn(CHART_LINES, loose, 2, 1, false, true);
	CHECK_TEXT(ticks(&c), "7500 8000 8500 9000");
	c = drawn(CHART_LINES, loose, 2, 1, false, false);
	CHECK(c.tick[0].value == 0);
	for (int64_t n = 1; n < CHART_LIMIT; n = n * 3 + 1) {
		const struct chart_value v[] = { V(n), V(-n / 2) };

		c = drawn(CHART_BARS, v, 2, 1, false, false);
		CHECK(c.nticks <= CHART_TICKS && c.tick[c.nticks - 1].value >= n && c.tick[0].value <= -n / 2);
	}
}

static void
bars_begin_at_zero(void)
{
	const struct chart_value v[] = { V(50), V(0), V(100) }, both[] = { V(-50), V(100) };
	struct chart c = drawn(CHART_BARS, v, 3, 1, false, false);

	CHECK(c.nboxes == 3 && c.box[0].x == 0 && c.box[1].width == 0 && c.box[2].width == c.right);
	CHECK(c.box[0].width * 2 == c.box[2].width);
	CHECK(c.nwords == 3 && c.word[2].x > c.box[2].width && c.nnames == 3);
	CHECK(c.name[1].y > c.box[0].y + c.box[0].height && c.name[1].y < c.box[1].y);
	c = drawn(CHART_BARS, both, 2, 1, false, false);
	CHECK(c.box[0].width > 0 && c.box[0].x == c.zero - c.box[0].width && c.box[1].x == c.zero);
}

static void
stacks_add_up(void)
{
	const struct chart_value v[] = { V(1), V(1), V(1), V(3), V(0), V(0), V(0), V(7), V(0) };
	const struct chart_value whole[] = { V(12), V(30), V(5), V(3), V(1) };
	struct chart c = drawn(CHART_STACKS, v, 3, 3, true, false);
	int sum[3] = { 0, 0, 0 };

	for (size_t i = 0; i < c.nboxes; i++) {
		CHECK(i == 0 || c.box[i].item != c.box[i - 1].item || c.box[i].x == c.box[i - 1].x + c.box[i - 1].width);
		sum[c.box[i].item] += c.box[i].width;
	}
	CHECK(sum[0] == c.right && sum[1] == c.right && sum[2] == c.right && c.nboxes == 5);
	CHECK_TEXT(ticks(&c), "0 25 50 75 100");
	c = drawn(CHART_STACKS, whole, 1, 5, false, false);
	CHECK(c.nboxes == 5 && c.box[1].wide && !c.box[4].wide);
	CHECK(c.box[4].x + c.box[4].width == c.right * 51 / (int)c.tick[c.nticks - 1].value);
}

static void
nothing_and_extremes(void)
{
	const struct chart_value none[] = { V(0), V(0) }, absent[] = { A }, huge[] = { V(INT64_MAX), V(INT64_MIN), V(1) };
	const struct chart_value below[] = { V(-5), V(-9), V(2) };
	struct chart c = drawn(CHART_STACKS, none, 1, 2, true, false);

	CHECK(c.nboxes == 0 && c.nwords == 1 && said(&c, none, 2) == CHART_VALUE);
	c = drawn(CHART_BARS, none, 2, 1, false, false);
	CHECK(c.nboxes == 2 && c.box[0].width == 0);
	c = drawn(CHART_BARS, absent, 1, 1, false, false);
	CHECK(c.nboxes == 0 && c.nwords == 1 && absent[c.word[0].item].given == CHART_ABSENT);
	c = drawn(CHART_BARS, huge, 3, 1, false, false);
	CHECK(c.tick[c.nticks - 1].value >= CHART_LIMIT && c.tick[0].value <= -CHART_LIMIT);
	c = drawn(CHART_STACKS, huge, 1, 3, true, false);
	CHECK(c.nboxes >= 1 && c.box[0].width > 0);
	c = drawn(CHART_STACKS, below, 1, 3, false, false);
	CHECK(c.nboxes == 1 && c.box[0].series == 2);
	c = drawn(CHART_BARS, NULL, 0, 1, false, false);
	CHECK(c.nboxes == 0 && c.height > 0);
	c = drawn(CHART_LINES, NULL, 0, 1, false, false);
	CHECK(c.nnames == 0 && c.npoints[0] == 0);
}

static void
masked_is_hatched(void)
{
	const struct chart_value bar[] = { M, V(5) }, stack[] = { V(4), M, V(0) }, line[] = { V(3), M, V(4) };
	struct chart c = drawn(CHART_BARS, bar, 2, 1, false, false);

	CHECK(c.nboxes == 1 && c.nhidden == 1 && c.hidden[0].item == 0 && c.nwords == 2 && bar[c.word[0].item].given == CHART_MASKED);
	c = drawn(CHART_STACKS, stack, 1, 3, false, false);	/* the 4 would tell the rest */
	CHECK(c.nboxes == 0 && c.nhidden == 1 && c.nwords == 1 && said(&c, stack, 3) == CHART_MASKED);
	c = drawn(CHART_LINES, line, 3, 1, false, false);
	CHECK(c.npoints[0] == 2 && c.nhidden == 1 && c.point[0][0].begins && c.point[0][1].begins);
}

static void
lines_over_periods(void)
{
	static const struct chart_item month[12] = { { "1", NULL }, { "2", NULL }, { "3", NULL }, { "4", NULL }, { "5", NULL },
	    { "6", NULL }, { "7", NULL }, { "8", NULL }, { "9", NULL }, { "10", NULL }, { "11", NULL }, { "12", NULL } };
	struct chart_value v[24];
	struct chart_data d = { .kind = CHART_LINES, .item = month, .nitems = 12, .series = parts, .nseries = 2, .value = v };
	struct chart c;

	for (size_t i = 0; i < 24; i++)
		v[i] = (struct chart_value){ .value = (int64_t)i };
	chart_draw(mem, &d, &c);
	CHECK(c.npoints[0] == 12 && c.npoints[1] == 12 && c.point[0][0].x == c.left && c.point[1][11].x == c.right);
	CHECK(c.point[0][0].y == c.bottom && c.point[1][11].y < c.point[1][10].y && !c.point[0][1].begins);
	CHECK(c.nnames >= 2 && c.name[c.nnames - 1].item == 11);	/* the last moment is named */
	for (size_t i = 1; i < c.nnames; i++)
		CHECK(c.name[i].x - c.name[i - 1].x >= 74);
	d.nitems = 1;
	chart_draw(mem, &d, &c);
	CHECK(c.npoints[0] == 1 && c.point[0][0].x == c.left && c.nnames == 1);
}

static void
ratios_are_cut(void)
{
	struct chart_value v = chart_ratio(mem, ratio_of(mem, 89996, 1000), 2);

	CHECK(v.given == CHART_VALUE && v.value == 8999);
	v = chart_ratio(mem, ratio_of(mem, -126, 1000), 2);
	CHECK(v.given == CHART_VALUE && v.value == -12);
	v = chart_ratio(mem, NULL, 2);
	CHECK(v.given == CHART_ABSENT);
}

#define MANY	(CHART_ENDS_FROM + 5)

/* Of many bars the lowest and the highest, by what is told alone. */
static void
ends_of_many(void)
{
	struct chart_value value[MANY * 2] = { 0 };
	struct chart_item item[MANY] = { 0 };
	struct chart_data d = { .kind = CHART_BARS, .item = item, .nitems = MANY, .series = parts, .nseries = 2, .value = value };
	struct chart_data some;
	struct chart_ends e;

	for (int i = 0; i < MANY; i++)
		value[i * 2].value = 50;
	CHECK(chart_find_ends(mem, &d, &e) == 0);	/* all alike */
	value[7 * 2] = (struct chart_value)V(20);
	value[3 * 2] = (struct chart_value)V(10);
	value[5 * 2] = (struct chart_value){ .value = 1, .given = CHART_MASKED };
	value[9 * 2 + 1] = (struct chart_value)V(99);
	CHECK(chart_find_ends(mem, &d, &e) == 1 && e.nlow == 2 && e.low[0] == 3 && e.low[1] == 7 && e.more_low == 0);
	CHECK(e.nhigh == CHART_ENDS && e.high[0] == 0 && e.more_high == MANY - 3 - CHART_ENDS);
	value[9 * 2] = (struct chart_value)V(60);
	value[30 * 2] = (struct chart_value)V(60);
	CHECK(chart_find_ends(mem, &d, &e) == 1 && e.nlow == CHART_ENDS && e.low[2] == 0 && e.high[0] == 9 && e.high[1] == 30 && e.high[2] == 0);
	some = chart_of(mem, &d, e.high, 2);
	CHECK(some.nitems == 2 && some.item[1].name == item[30].name && some.value[1].value == 99);
	for (int i = 0; i < MANY; i++)
		value[i * 2].given = i % 9 == 0 ? CHART_VALUE : CHART_ABSENT;
	CHECK(chart_find_ends(mem, &d, &e) == 1 && e.nlow == 0 && e.nhigh == 0 && e.ntold == 5 && e.told[0] == 0 && e.told[4] == 9);
	d.nitems = CHART_ENDS_FROM;
	CHECK(chart_find_ends(mem, &d, &e) == 0);	/* few enough to be read */
}

int
main(void)
{
	mem = mem_new(1 << 20);
	TEST(ticks_are_round);
	TEST(bars_begin_at_zero);
	TEST(stacks_add_up);
	TEST(nothing_and_extremes);
	TEST(masked_is_hatched);
	TEST(lines_over_periods);
	TEST(ratios_are_cut);
	TEST(ends_of_many);
	mem_free(&mem);
	TEST_END();
}
