/* How evenly sums are spread, against all pairs. */
#include "check.h"

#include "base/mem.h"
#include "rules/spread.h"

static struct mem *mem;

static const struct ratio *
by_pairs(const int64_t *x, size_t n)
{
	const struct ratio *apart = ratio_int(mem, 0), *sum = ratio_int(mem, 0);

	for (size_t i = 0; i < n; i++) {
		sum = ratio_add(mem, sum, ratio_int(mem, x[i]));
		for (size_t k = 0; k < n; k++)
			apart = ratio_add(mem, apart, ratio_int(mem, x[i] > x[k] ? x[i] - x[k] : x[k] - x[i]));
	}
	return ratio_div(mem, apart, ratio_mul(mem, ratio_int(mem, 2 * (int64_t)n), sum));
}

static void
known_ones(void)
{
	static const int64_t alike[] = { 500, 500, 500 }, one[] = { 0, 0, 0, 800 }, some[] = { 3, 1, 0, 2 };
	struct spread s;

	spread_of(mem, alike, 3, &s);
	CHECK_TEXT(ratio_text(mem, s.gini), "0");
	CHECK_TEXT(ratio_text(mem, s.times), "1");
	spread_of(mem, one, 4, &s);
	CHECK_TEXT(ratio_text(mem, s.gini), "3/4");
	CHECK(s.paid == 1 && s.least == 800 && s.most == 800);
	spread_of(mem, some, 4, &s);
	CHECK_TEXT(ratio_cut(mem, s.gini, 3, ','), "0,416");
	CHECK_TEXT(ratio_text(mem, s.median), "2");
	CHECK_TEXT(ratio_text(mem, s.times), "3");
	CHECK(s.sum == 6 && s.n == 4 && s.paid == 3);
	spread_of(mem, some, 2, &s);
	CHECK_TEXT(ratio_text(mem, s.median), "2");
}

static void
nobody_gets_anything(void)
{
	static const int64_t none[] = { 0, 0 };
	struct spread s;

	spread_of(mem, none, 2, &s);
	CHECK(s.gini == NULL && s.median == NULL && s.times == NULL && s.least == 0);
	spread_of(mem, NULL, 0, &s);
	CHECK(s.gini == NULL && s.n == 0);
}

static void
by_chance_as_by_all_pairs(void)
{
	unsigned seed = 7;

	for (int round = 0; round < 300; round++) {
		int64_t x[30];
		const size_t n = 1 + (size_t)(seed >> 8) % 30;
		struct spread s;

		for (size_t i = 0; i < n; i++) {
			seed = seed * 1103515245U + 12345U;
			x[i] = (seed >> 12) % 4 == 0 ? 0 : (int64_t)(seed >> 10) % 50 * 1000000000000 + (seed >> 14) % 3;
		}
		x[0]++;
		spread_of(mem, x, n, &s);
		CHECK(ratio_compare(s.gini, by_pairs(x, n)) == 0);
	}
}

int
main(void)
{
	mem = mem_new(256 * 1024 * 1024);
	TEST(known_ones);
	TEST(nobody_gets_anything);
	TEST(by_chance_as_by_all_pairs);
	mem_free(&mem);
	TEST_END();
}
