#include "check.h"

#include <stdint.h>

#include "base/mem.h"
#include "base/ratio.h"

static struct mem *mem;

static const struct ratio *
of(const char *text)
{
	const struct ratio *r = NULL;

	CHECK(ratio_read(mem, text, &r) == 1);
	return r;
}

#define FIFTY	"12345678901234567890123456789012345678901234567890"

static void
reads(void)
{
	static const char *const good[][2] = { { "0", "0" }, { "-0", "0" }, { "2.7", "27/10" }, { "2.50", "5/2" }, { "007", "7" },
	    { "-3", "-3" }, { "11045/144", "11045/144" }, { "6/4", "3/2" }, { "-6/4", "-3/2" }, { "0/7", "0" },
	    { FIFTY FIFTY, FIFTY FIFTY } };
	static const char *const bad[] = { "", "-", "+1", " 1", "1 ", "1.", ".5", "1/", "1/0", "1/-2", "1.5/2", "1/2.5", "1e3", "0x1",
	    "1,5", "--1", FIFTY FIFTY "1", "1." FIFTY FIFTY "1" };
	const struct ratio *r;

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++)
		CHECK_TEXT(ratio_text(mem, of(good[i][0])), good[i][1]);
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		CHECK(ratio_read(mem, bad[i], &r) == 0);
}

static void
cuts(void)
{
	static const struct { const char *of, *cut; int places; } list[] = { { "11045/144", "76.70", 2 }, { "6025/72", "83.68", 2 },
	    { "89.9999", "89.99", 2 }, { "90", "90.00", 2 }, { "0.005", "0.00", 2 }, { "1/16", "0.0625", 4 }, { "-1/3", "-0.33", 2 },
	    { "-0.001", "0.00", 2 }, { "7.9", "7", 0 }, { "30.05", "30.05", 2 }, { "100", "100.0", 1 } };

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++)
		CHECK_TEXT(ratio_cut(mem, of(list[i].of), list[i].places, '.'), list[i].cut);
	CHECK_TEXT(ratio_cut(mem, of("76.7"), 2, ','), "76,70");
}

/* Every small fraction with every other against whole numbers of 64 bits. */
static void
computes(void)
{
	for (int64_t a = -6; a <= 6; a++)
		for (int64_t b = 1; b <= 6; b++)
			for (int64_t c = -6; c <= 6; c++)
				for (int64_t d = 1; d <= 6; d++) {
					const struct ratio *x = ratio_of(mem, a, b), *y = ratio_of(mem, c, d);
					const int64_t order = a * d - c * b;

					CHECK(ratio_compare(ratio_add(mem, x, y), ratio_of(mem, a * d + c * b, b * d)) == 0);
					CHECK(ratio_compare(ratio_sub(mem, x, y), ratio_of(mem, a * d - c * b, b * d)) == 0);
					CHECK(ratio_compare(ratio_mul(mem, x, y), ratio_of(mem, a * c, b * d)) == 0);
					CHECK(ratio_same(x, y) == (order == 0) && !ratio_same(x, NULL) && !ratio_same(NULL, y) && ratio_same(NULL, NULL));
					CHECK((ratio_compare(x, y) > 0) == (order > 0) && (ratio_compare(x, y) < 0) == (order < 0));
					CHECK(ratio_least(x, y) == (order <= 0 ? x : y));
					CHECK((ratio_compare_int(x, c) > 0) == (a > c * b) && (ratio_sign(x) > 0) == (a > 0));
					if (c != 0)
						CHECK(ratio_compare(ratio_mul(mem, ratio_div(mem, x, y), y), x) == 0);
				}
	mem_reset(mem);
}

static void
grows(void)
{
	const struct ratio *total = ratio_int(mem, 0), *fact = ratio_int(mem, 1);
	int64_t n = 0;

	for (int64_t i = 1; i <= 60; i++) {
		total = ratio_add(mem, total, ratio_of(mem, 1, i));
		fact = ratio_mul(mem, fact, ratio_int(mem, i));
	}
	CHECK_TEXT(ratio_cut(mem, total, 6, '.'), "4.679870");	/* H(60) */
	CHECK(ratio_floor(total, &n) == 1 && n == 4);
	CHECK(ratio_floor(ratio_of(mem, -7, 2), &n) == 1 && n == -4);
	CHECK(ratio_floor(fact, &n) == 0);	/* 60! has 82 digits */
	for (int64_t i = 1; i <= 60; i++)
		fact = ratio_div(mem, fact, ratio_int(mem, i));
	CHECK_TEXT(ratio_text(mem, fact), "1");
	CHECK_TEXT(ratio_text(mem, ratio_of(mem, INT64_MIN, 2)), "-4611686018427387904");
}

/* Of one limb, of more, below 0: as their difference says. */
static void
orders(void)
{
	static const char *const text[] = { "0", "1", "-1", "18446744073709551615", "-18446744073709551615", "18446744073709551616",
	    "-18446744073709551616", "1/18446744073709551615", "-1/18446744073709551615", "18446744073709551614/18446744073709551615",
	    "18446744073709551615/18446744073709551614", "1/18446744073709551616", "-1/18446744073709551616", "-5/3", "7/4", FIFTY "/" FIFTY "1" };
	const size_t n = sizeof(text) / sizeof(*text);

	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < n; k++) {
			const int by = ratio_compare(of(text[i]), of(text[k])), want = ratio_sign(ratio_sub(mem, of(text[i]), of(text[k])));

			CHECK((by > 0) == (want > 0) && (by < 0) == (want < 0));
		}
}

int
main(void)
{
	mem = mem_new(64 * 1024 * 1024);
	TEST(reads);
	TEST(cuts);
	TEST(computes);
	TEST(grows);
	TEST(orders);
	mem_free(&mem);
	TEST_END();
}
