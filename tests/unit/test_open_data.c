#include "check.h"

#include "base/mem.h"
#include "rules/open_data.h"

static struct mem *mem;

static struct open_fact
fact(int64_t people, int64_t published, int64_t excellent, int64_t good, int64_t done, int64_t failed)
{
	return (struct open_fact){ .agency = 1, .name = "A", .code = "a", .kind = AGENCY_COMMUNE, .period = { 2026, 5, 1 }, .rows = 100, .used = 40,
	    .sum = { .of = { [SUM_PEOPLE] = people, [SUM_PUBLISHED] = published, [SUM_EXCELLENT] = excellent, [SUM_GOOD] = good, [SUM_DONE] = done,
	    [SUM_FAILED] = failed, [SUM_ASSIGNED] = 1000, [SUM_ONTIME] = 899, [SUM_SCORED] = published, [SUM_WORKERS] = published, [SUM_WORKS] = 10, [SUM_OUTSIDE] = 1 } } };
}

/* All fields of the first row, "|" between them; NULL: none is published. */
static const char *
told(struct open_fact f)
{
	const char *text = "";
	struct open_row *row;

	if (open_rows(mem, &f, 1, &row) == 0)
		return NULL;
	for (int i = 0; i < OPEN_FIELDS; i++)
		text = mem_print(mem, "%s%s%s", text, i == 0 ? "" : "|", open_text(mem, &row[0], (enum open_field)i));
	return text;
}

static void
counts_are_rounded(void)
{
	const int64_t want[] = { -1, -1, -1, -1, -1, 5, 5, 5, 10, 10, 10, 10, 10, 15 };

	for (int64_t n = 0; n < 14; n++)
		CHECK(open_count(n) == want[n]);
	for (int64_t n = 5; n < 2000; n++)
		CHECK(open_count(n) % PEOPLE_LEAST == 0 && open_count(n) - n <= 2 && n - open_count(n) <= 2);
}

static void
a_row(void)
{
	struct open_fact year = fact(23, 21, 4, 12, 5, 0);

	CHECK_TEXT(told(fact(23, 21, 4, 12, 5, 0)), "A|a|commune|2026-05|month|25|20||10|5|||89|10|100|40");
	CHECK_TEXT(told(fact(6, 4, 0, 4, 0, 0)), NULL);		/* four results: nothing at all */
	year.period = (struct period){ 2026, 1, SUM_YEAR };
	year.sum.of[SUM_ASSIGNED] = year.sum.of[SUM_ONTIME] = 0;
	year.rows = year.used = OPEN_NONE;
	CHECK_TEXT(told(year), "A|a|commune|2026|year|25|20||10|5||||10||");
	year.period = (struct period){ 2026, 4, 3 };
	CHECK(strstr(told(year), "|2026-Q2|quarter|") != NULL);
}

/* A share of the work of four people says what each did. */
static void
work_of_few(void)
{
	struct open_fact f = fact(23, 21, 4, 12, 5, 0);

	f.sum.of[SUM_SCORED] = 4;
	CHECK_TEXT(told(f), "A|a|commune|2026-05|month|25|20||10|5||||10|100|40");
	f.sum.of[SUM_SCORED] = 5;
	f.sum.of[SUM_WORKERS] = 4;
	CHECK_TEXT(told(f), "A|a|commune|2026-05|month|25|20||10|5|||89||100|40");
}

/* Nobody and few look the same, so that "all of them" cannot be told from "nearly all". */
static void
all_of_one_level(void)
{
	CHECK_TEXT(told(fact(12, 12, 0, 12, 0, 0)), told(fact(12, 12, 0, 11, 0, 1)));
	CHECK_TEXT(told(fact(12, 12, 0, 12, 0, 0)), told(fact(12, 12, 1, 10, 1, 0)));
}

/* What is hidden does not follow from the rest of its row: every split that gives the same row is as good, and there are several. */
static void
what_is_hidden_does_not_follow(void)
{
	const char *row = told(fact(14, 14, 3, 9, 2, 0));
	int others = 0, most = 0, least = 14;

	for (int64_t published = 10; published < 18; published++)
		for (int64_t excellent = 0; excellent < 5; excellent++)
			for (int64_t done = 0; done < 5; done++)
				for (int64_t failed = 0; failed < 5; failed++) {
					const int64_t good = published - excellent - done - failed;

					if (good < 0 || told(fact(14, published, excellent, good, done, failed)) == NULL ||
					    strcmp(told(fact(14, published, excellent, good, done, failed)), row) != 0)
						continue;
					others++;
					most = (int)excellent > most ? (int)excellent : most;
					least = (int)excellent < least ? (int)excellent : least;
				}
	CHECK(others > 20 && least == 0 && most == 4);
}

/* One person more, less or on another level: for most numbers the file is the same, for none does it say who. */
static void
one_from_another(void)
{
	int same = 0, all = 0;

	for (int64_t good = 5; good < 45; good++) {
		const struct open_fact before = fact(good + 6, good + 6, 6, good, 0, 0), after = fact(good + 5, good + 5, 6, good - 1, 0, 0);

		if (good == 5)
			continue;	/* four are hidden */
		all++;
		same += strcmp(told(before), told(after)) == 0;
		CHECK(open_count(good) - open_count(good - 1) == 0 || open_count(good) - open_count(good - 1) == PEOPLE_LEAST);
	}
	CHECK(same * 2 > all);
}

int
main(void)
{
	mem = mem_new(64 << 20);
	TEST(counts_are_rounded);
	TEST(a_row);
	TEST(all_of_one_level);
	TEST(work_of_few);
	TEST(what_is_hidden_does_not_follow);
	TEST(one_from_another);
	mem_free(&mem);
	TEST_END();
}
