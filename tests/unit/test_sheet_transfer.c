/* The mean of the points of several heads by days, against a walk over each day; and what a document says of it. */
#include "check.h"

#include <stdint.h>

#include "base/mem.h"
#include "rules/score_read.h"
#include "rules/sheet_check.h"
#include "rules/sheet_transfer.h"

#define PARTS	4

static struct mem *mem;
static uint64_t seed = 20261129;

static int64_t
chance(int64_t n)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (int64_t)(seed % (uint64_t)n);
}

static struct day
day_at(int n)
{
	return day_of_number(day_number((struct day){ 2026, 10, 26 }) + n);
}

static struct sheet_part
part(int from, int until, int64_t scorer, bool now)
{
	return (struct sheet_part){ .unit_name = "A", .scorer_name = "B", .giver_name = "C", .scorer = scorer, .now = now,
	    .from = day_at(from), .until = day_at(until) };
}

static void
joins(void)
{
	struct sheet_part list[PARTS] = { part(0, 9, 1, false), part(10, 14, 1, false), part(15, 20, 2, true), part(21, 30, 2, true) };
	struct sheet_part same[2] = { part(0, 9, 2, true), part(10, 30, 2, true) };
	struct sheet_part gap[2] = { part(0, 9, 1, false), part(12, 14, 1, false) };

	CHECK(sheet_parts_join(list, PARTS) == 2);
	CHECK(day_compare(list[0].from, day_at(0)) == 0 && day_compare(list[0].until, day_at(14)) == 0);
	CHECK(sheet_part_days(&list[0]) == 15 && sheet_part_days(&list[1]) == 16);
	CHECK(sheet_parts_join(same, 2) == 0);		/* one who scores: nothing to weigh */
	CHECK(sheet_parts_join(gap, 2) == 2);
	CHECK(sheet_parts_join(NULL, 0) == 0);
}

static void
means(void)
{
	struct sheet_part list[2] = { part(0, 9, 1, false), part(10, 30, 2, true) };
	const struct workdays plain = { NULL, NULL, 0, 0 };

	list[0].points[0] = 300;
	/* Silent: the points of who scores now stand for all days, and it is said by when they were due. */
	CHECK_TEXT(ratio_text(mem, sheet_parts_mean(mem, list, 2, 0, 500)), "5");
	CHECK(day_compare(sheet_parts_due(&plain, list, 2), note_transfer_due(&plain, day_at(9))) == 0);
	list[0].given = true;
	/* (10 x 3 + 21 x 5) / 31 */
	CHECK_TEXT(ratio_text(mem, sheet_parts_mean(mem, list, 2, 0, 500)), "135/31");
	CHECK(sheet_parts_due(&plain, list, 2).year == 0);
}

/* A case whose common points are the mean of parts. */
static struct score_case
case_of(const struct sheet_part *list, size_t n, const int64_t now[CRITERIA])
{
	struct score_case c = { .n = 0 };

	for (int i = 0; i < CRITERIA; i++)
		c.common[i] = sheet_parts_mean(mem, list, n, i, now[i]);
	return c;
}

/* Day by day: the points of whoever scores on it; the mean is the sum over the number of days. */
static void
walks(void)
{
	for (int round = 0; round < 2000; round++) {
		struct sheet_part list[PARTS];
		int64_t now[CRITERIA];
		int at = 0;
		size_t n = 2 + (size_t)chance(PARTS - 1);

		for (size_t i = 0; i < n; i++) {
			const int from = at + (int)chance(2), until = from + (int)chance(20);

			list[i] = part(from, until, (int64_t)i + 1, i + 1 == n);
			list[i].given = i + 1 < n && chance(4) > 0;
			for (int k = 0; k < CRITERIA; k++)
				list[i].points[k] = chance(criteria[k].most + 1);
			at = until + 1;
		}
		for (int k = 0; k < CRITERIA; k++)
			now[k] = chance(criteria[k].most + 1);
		for (int k = 0; k < CRITERIA; k++) {
			int64_t sum = 0, days = 0;

			for (int day = 0; day < at; day++)
				for (size_t i = 0; i < n; i++)
					if (day_compare(list[i].from, day_at(day)) <= 0 && day_compare(day_at(day), list[i].until) <= 0) {
						days++;
						sum += list[i].given ? list[i].points[k] : now[k];
					}
			CHECK(ratio_compare(sheet_parts_mean(mem, list, n, k, now[k]), ratio_of(mem, sum, 100 * days)) == 0);
		}
		{
			const struct score_case c = case_of(list, n, now);
			struct score_case other = c;

			CHECK(sheet_parts_agree(mem, sheet_parts_json(mem, list, n, now), &c) == 1);
			other.common[3] = ratio_add(mem, other.common[3], ratio_of(mem, 1, 1000000));
			CHECK(sheet_parts_agree(mem, sheet_parts_json(mem, list, n, now), &other) == 0);
			list[0].until = day_at(400);
			CHECK(list[0].given == false || sheet_parts_agree(mem, sheet_parts_json(mem, list, n, now), &c) == 0 ||
			    ratio_compare(sheet_parts_mean(mem, list, n, 0, now[0]), c.common[0]) == 0);
		}
		mem_reset(mem);
	}
}

/* A whole document: sound, and found out where its points are others. */
static void
documents(void)
{
	struct sheet_part list[2] = { part(0, 9, 1, false), part(10, 30, 2, true) };
	int64_t now[CRITERIA];
	struct json *j = json_new(mem), *parts;
	const struct ratio *total;
	struct score_case c;

	for (int i = 0; i < CRITERIA; i++) {
		now[i] = criteria[i].most;
		list[0].points[i] = 100;
	}
	list[0].given = true;
	c = case_of(list, 2, now);
	json_set(j, "case", score_case_json(mem, &c));
	json_set(j, "result", score_json_none(mem));
	json_set(j, "below", json_list(mem));
	CHECK(sheet_document_check(mem, j, &total) == SHEET_SOUND);		/* as documents were before */
	parts = sheet_parts_json(mem, list, 2, now);
	json_set(j, "transfer", parts);
	CHECK(sheet_document_check(mem, j, &total) == SHEET_SOUND);
	list[0].points[9] = 101;
	json_set(j, "transfer", sheet_parts_json(mem, list, 2, now));
	CHECK(sheet_document_check(mem, j, &total) == SHEET_OTHER_COMMON);
	json_set(j, "transfer", json_list(mem));
	CHECK(sheet_document_check(mem, j, &total) == SHEET_OTHER_COMMON);
}

int
main(void)
{
	mem = mem_new(16 << 20);
	TEST(joins);
	TEST(means);
	TEST(walks);
	TEST(documents);
	mem_free(&mem);
	TEST_END();
}
