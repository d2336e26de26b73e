/* What deliveries give the score: faults by days and findings, what is excused, split and grouped alike. */
#include "check.h"

#include <string.h>

#include "base/mem.h"
#include "rules/work.h"

static struct mem *mem;
static const struct calendars usual;

static struct day
day(int month, int n)
{
	return (struct day){ 2026, (int8_t)month, (int8_t)n };
}

static struct entry
done(int64_t quantity, struct day on)
{
	return (struct entry){ .state = ENTRY_ACCEPTED, .quantity = quantity, .accepted = quantity, .done_on = on };
}

static struct delivery
owed(int64_t quantity, struct day deadline, struct entry *list, size_t n)
{
	struct delivery d = { .work = { .coefficient = 27, .share = 1, .shares = 1, .unit = 1 }, .kind = WORK_PLANNED, .state = DELIVERY_OPEN,
	    .quantity = quantity, .deadline = deadline, .due = deadline, .entry = list, .nentries = n };

	for (size_t i = 0; i < n; i++)
		d.accepted += list[i].state == ENTRY_ACCEPTED ? list[i].accepted : 0;
	return d;
}

static const char *
sums(const struct delivery *list, size_t n, bool declared)
{
	struct score_case c = { .n = n, .item = work_items(mem, list, n, &usual, 1, declared) };
	struct score_sums s;

	score_sum(mem, &c, &s);
	return mem_print(mem, "%s %s %s %s", ratio_text(mem, s.assigned), ratio_text(mem, s.done), ratio_text(mem, s.good), ratio_text(mem, s.ontime));
}

static void
faults(void)
{
	struct finding f[2] = { { .quantity = 2000 }, { .quantity = 1000 } };
	struct entry e[2] = { done(3000, day(5, 10)), done(1000, day(5, 12)) };
	struct delivery d = owed(5000, day(5, 11), e, 2);

	/* 5 x 2.7 assigned, 4 done, one of them late: a quarter of it. */
	CHECK_TEXT(sums(&d, 1, false), "27/2 54/5 54/5 81/8");
	e[0].finding = f;
	e[0].nfindings = 2;
	/* Three products: one failed twice, one once. */
	CHECK_TEXT(sums(&d, 1, false), "27/2 54/5 351/40 81/8");
	f[0].excused = true;
	CHECK_TEXT(sums(&d, 1, false), "27/2 54/5 81/8 81/8");
	e[1].excused = true;
	CHECK_TEXT(sums(&d, 1, false), "27/2 54/5 81/8 54/5");
	e[1].state = ENTRY_PROPOSED;
	CHECK_TEXT(sums(&d, 1, false), "27/2 81/10 297/40 81/10");
	CHECK_TEXT(sums(&d, 1, true), "27/2 54/5 81/8 54/5");
}

static void
kinds(void)
{
	struct entry e = done(1000, day(5, 1));
	struct delivery d = owed(1000, day(5, 11), &e, 1);

	d.kind = WORK_EXTRA;
	CHECK_TEXT(sums(&d, 1, false), "0 27/10 27/10 27/10");
	d = owed(1000, day(5, 11), NULL, 0);
	d.kind = WORK_HANDED_OVER;
	CHECK_TEXT(sums(&d, 1, false), "27/10 0 0 0");
	d.kind = WORK_WITHDRAWN;
	CHECK_TEXT(sums(&d, 1, false), "0 0 0 0");
	d = owed(1000, day(5, 11), &e, 1);
	d.work.share = 3;
	d.work.shares = 8;
	CHECK_TEXT(sums(&d, 1, false), "81/80 81/80 81/80 81/80");
	d.came = WORK_TAKEN;
	CHECK(delivery_kind(&d) == WORK_TAKEN);
	d.state = DELIVERY_HANDED_OVER;
	CHECK(delivery_kind(&d) == WORK_HANDED_OVER);
	d.state = DELIVERY_WITHDRAWN;
	CHECK(delivery_kind(&d) == WORK_WITHDRAWN);
	CHECK_TEXT(work_kind_name[work_kind_when(day(5, 5), day(5, 5))], "planned");
	CHECK_TEXT(work_kind_name[work_kind_when(day(5, 6), day(5, 5))], "extra");
}

/* Carried over: the deadline stays, each further close undone is one more time late. */
static void
carried(void)
{
	struct entry e = done(1000, day(6, 10));
	struct delivery d = owed(1000, day(5, 20), &e, 1);

	CHECK(entry_late(&d, &e, &usual, 1, e.done_on).occurrences == 1);
	e.done_on = day(7, 10);
	CHECK(entry_late(&d, &e, &usual, 1, e.done_on).occurrences == 2);
	CHECK(entry_late(&d, &e, &usual, 1, e.done_on).days == 51);
	CHECK(entry_late(&d, NULL, &usual, 1, day(5, 21)).occurrences == 1);
	CHECK(entry_late(&d, NULL, &usual, 1, day(5, 20)).occurrences == 0);
}

static uint64_t seed = 7;
static int64_t
chance(int64_t n)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (int64_t)(seed % (uint64_t)n);
}

/* The same products as rows of several, or one by one: nothing changes. */
static void
grouped(void)
{
	int wrong = 0;

	for (int round = 0; round < 2000; round++) {
		const int64_t n = 1 + chance(6);
		struct delivery one[6];
		struct entry each[6], all = done(n * QUANTITY, day(5, 8 + (int)chance(8)));
		struct finding f = { .quantity = chance(n + 1) * QUANTITY }, own[6];
		struct delivery many = owed(n * QUANTITY, day(5, 11), &all, 1);

		if (f.quantity > 0) {
			all.finding = &f;
			all.nfindings = 1;
		}
		for (int64_t i = 0; i < n; i++) {
			each[i] = done(QUANTITY, all.done_on);
			own[i] = (struct finding){ .quantity = QUANTITY };
			if (i * QUANTITY < f.quantity) {
				each[i].finding = &own[i];
				each[i].nfindings = 1;
			}
			one[i] = owed(QUANTITY, day(5, 11), &each[i], 1);
		}
		wrong += strcmp(sums(&many, 1, false), sums(one, (size_t)n, false)) != 0;
		mem_reset(mem);
	}
	CHECK(wrong == 0);
}

static void
texts(void)
{
	CHECK_TEXT(quantity_text(mem, 12000, ','), "12");
	CHECK_TEXT(quantity_text(mem, 500, ','), "0,5");
	CHECK_TEXT(quantity_text(mem, 1025, '.'), "1.025");
}

int
main(void)
{
	mem = mem_new(64 << 20);
	TEST(faults);
	TEST(kinds);
	TEST(carried);
	TEST(grouped);
	TEST(texts);
	mem_free(&mem);
	TEST_END();
}
