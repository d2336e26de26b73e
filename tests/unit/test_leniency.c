#include "check.h"

#include <string.h>

#include "rules/leniency.h"

static struct mem *mem;

/* "90 80.5 271/3", each once. */
static struct leniency_side
side(const char *words)
{
	struct leniency_total list[40];
	char word[24];
	size_t n = 0;

	while (*words != '\0') {
		const size_t k = strcspn(words, " ");

		memcpy(word, words, k);
		word[k] = '\0';
		CHECK(ratio_read(mem, word, &list[n].total) == 1);
		list[n++].n = 1;
		words += k + (words[k] == ' ');
	}
	return leniency_sum(mem, list, n);
}

static const char *
judged(const char *own, const char *others)
{
	const struct leniency l = leniency_judge(mem, side(own), side(others));

	return l.word == LENIENCY_FEW ? "few" : mem_print(mem, "%s %s", leniency_word_name[l.word], l.difference);
}

static void
only_of_enough(void)
{
	CHECK_TEXT(judged("90 90 90 90", "80 80 80 80 80"), "few");
	CHECK_TEXT(judged("90 90 90 90 90", "80 80 80 80"), "few");
	CHECK_TEXT(judged("", ""), "few");
	CHECK_TEXT(judged("90 90 90 90 90", "80 80 80 80 80"), "higher 10,00");
}

static void
exact_and_cut(void)
{
	CHECK_TEXT(judged("80 80 80 80 80", "80 80 80 80 80 86"), "lower 1,00");
	CHECK_TEXT(judged("90 90 90 90 89.99", "90 90 90 90 90"), "equal 0,00");	/* 0.002 */
	CHECK_TEXT(judged("90 90 90 90 89.95", "90 90 90 90 90"), "lower 0,01");
	CHECK_TEXT(judged("271/3 271/3 271/3 271/3 271/3", "90 90 90 90 90"), "higher 0,33");	/* 1/3 */
}

static void
others_of_a_province(void)
{
	const struct leniency_total all[] = { { ratio_int(mem, 90), 7 }, { ratio_int(mem, 80), 3000 } };
	const struct leniency_side own = side("90 90 90 90 90");
	const struct leniency l = leniency_judge(mem, own, leniency_without(mem, leniency_sum(mem, all, 2), own));

	CHECK(l.own == 5 && l.others == 3002);
	CHECK_TEXT(l.difference, "9,99");	/* 90 - 240180/3002 = 9.9933… */
}

/* Many totals of other denominators: as much work as is bearable, in no time. */
static void
many_denominators(void)
{
	static struct leniency_total list[3000];

	for (int64_t i = 0; i < 3000; i++)
		list[i] = (struct leniency_total){ ratio_of(mem, 70 * i + 1, i + 1), 1 };
	CHECK(leniency_sum(mem, list, 3000).n == 3000);
}

int
main(void)
{
	mem = mem_new((size_t)256 * 1024 * 1024);
	TEST(only_of_enough);
	TEST(exact_and_cut);
	TEST(others_of_a_province);
	TEST(many_denominators);
	mem_free(&mem);
	TEST_END();
}
