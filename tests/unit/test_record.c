/* The file of a person's year: what it lacks and who owes it, how long it is kept, the clock of requests. */
#include "check.h"
#include "rules/record.h"
#include "rules/record_request.h"

static const struct year_sheet self = { .state = SHEET_SELF }, preview = { .state = SHEET_PREVIEW }, returned = { .state = SHEET_RETURNED };
static const struct year_result result = { .body = "", .document = "5/QD" };

static struct period
month(int m)
{
	return (struct period){ 2026, (int8_t)m, 1 };
}

/* Gaps by their names, in order. */
static const char *
missing(struct mem *mem, const struct record_facts *f)
{
	struct record_missing list[RECORD_MISSING_MOST(4)];
	const size_t n = record_missing(f, list);
	const char *text = "";

	for (size_t i = 0; i < n; i++)
		text = list[i].period.year == 0 ? mem_print(mem, "%s %s", text, record_gap_name[list[i].gap]) :
		    mem_print(mem, "%s %s:%d", text, record_gap_name[list[i].gap], list[i].period.month);
	return text;
}

static void
periods(void)
{
	struct mem *mem = mem_new(64 * 1024 * 1024);
	const struct year_row row[] = {
		{ .period = month(5), .mark = YEAR_SCORED }, { .period = month(6), .mark = YEAR_OWED }, { .period = month(7), .mark = YEAR_OWED, .sheet = &self },
		{ .period = month(8), .mark = YEAR_OWED, .sheet = &preview }, { .period = month(9), .mark = YEAR_OUTSIDE, .result = &result },
		{ .period = month(10), .mark = YEAR_EXCEPTED }, { .period = month(11), .mark = YEAR_OWED, .sheet = &returned }, { .period = month(12), .mark = YEAR_AHEAD },
	};
	const struct record_level none = { 0 };
	struct record_copy copy = { .kind = RECORD_SHEET, .period = month(8), .withdrawn_at = NULL };
	struct record_facts f = { .year = 2026, .today = { 2026, 12, 14 }, .row = row, .nrows = 8, .level = &none, .copy = &copy, .ncopies = 1 };
	struct record_missing list[RECORD_MISSING_MOST(0)];

	CHECK_TEXT(missing(mem, &f), " self:6 score:7 publication:8 copy:9 self:11");
	CHECK(record_missing(&f, list) == 5 && list[3].kind == RECORD_SHEET);
	CHECK_TEXT(list[3].document, "5/QD");
	copy.period = month(9);
	CHECK_TEXT(missing(mem, &f), " self:6 score:7 publication:8 self:11");
	copy.withdrawn_at = "2026-12-01";
	CHECK_TEXT(missing(mem, &f), " self:6 score:7 publication:8 copy:9 self:11");
	f.today = (struct day){ 2026, 12, 15 };
	CHECK_TEXT(missing(mem, &f), " self:6 score:7 publication:8 copy:9 self:11 run");
	mem_free(&mem);
}

static void
classification(void)
{
	struct mem *mem = mem_new(64 * 1024 * 1024);
	struct record_level level = { .id = 1 };
	struct record_copy copy = { .kind = RECORD_CLASSIFICATION };
	struct record_facts f = { .year = 2026, .today = { 2026, 12, 1 }, .level = &level };

	CHECK_TEXT(missing(mem, &f), " report");
	level.self = true;
	CHECK_TEXT(missing(mem, &f), " level");
	level.met = true;
	CHECK_TEXT(missing(mem, &f), " minutes level");
	level.party = true;
	CHECK_TEXT(missing(mem, &f), " minutes level opinion");
	f.minutes = f.opinion = true;
	CHECK_TEXT(missing(mem, &f), " level");
	f.copy = &copy;
	f.ncopies = 1;
	CHECK_TEXT(missing(mem, &f), "");
	f.ncopies = 0;
	level.decided = true;
	CHECK_TEXT(missing(mem, &f), "");
	f.minutes = false;
	copy.kind = RECORD_MINUTES;
	f.ncopies = 1;
	CHECK_TEXT(missing(mem, &f), "");
	mem_free(&mem);
}

static void
petitions(void)
{
	struct mem *mem = mem_new(64 * 1024 * 1024);
	const struct record_level none = { 0 };
	const struct record_petition list[] = {
		{ .period = month(6), .state = PETITION_KEPT }, { .period = month(7), .state = PETITION_WAITING, .due = { 2026, 9, 9 } },
		{ .period = month(8), .state = PETITION_WITHDRAWN },
	};
	const struct record_facts f = { .year = 2026, .today = { 2026, 9, 1 }, .level = &none, .petition = list, .npetitions = 3 };

	CHECK_TEXT(missing(mem, &f), " answer:7");
	mem_free(&mem);
}

static void
days(void)
{
	const struct day off[] = { { 2026, 12, 2 } };
	const struct workdays plain = { 0 }, with = { .off = off, .noff = 1 };
	struct record_request r = { .state = RECORD_WAITING, .due = { 2026, 12, 14 } };

	CHECK(day_compare(record_kept_until(2026, 70), (struct day){ 2096, 12, 31 }) == 0);
	CHECK(day_compare(record_request_due(&plain, (struct day){ 2026, 11, 30 }), (struct day){ 2026, 12, 14 }) == 0);
	CHECK(day_compare(record_request_due(&with, (struct day){ 2026, 11, 30 }), (struct day){ 2026, 12, 15 }) == 0);
	CHECK(!record_request_late(&r, (struct day){ 2026, 12, 14 }) && record_request_late(&r, (struct day){ 2026, 12, 15 }));
	r.state = RECORD_ANSWERED;
	CHECK(!record_request_late(&r, (struct day){ 2027, 1, 1 }));
}

int
main(void)
{
	TEST(periods);
	TEST(classification);
	TEST(petitions);
	TEST(days);
	TEST_END();
}
