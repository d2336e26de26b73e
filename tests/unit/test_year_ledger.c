/* The rows of a year, its means, months worked and absent. */
#include "check.h"

#include "base/mem.h"
#include "rules/year_ledger.h"

static struct mem *mem;
static struct year_facts f;
static struct year_sheet sheets[YEAR_MONTHS];
static struct span places[3];
static struct absence absences[2];
static struct year_result results[3];

static const struct ratio *
number(const char *text)
{
	const struct ratio *value = NULL;

	CHECK(ratio_read(mem, text, &value) == 1);
	return value;
}

static struct day
day(const char *text)
{
	struct day d = { 0 };

	CHECK(day_iso(text, &d) == 1);
	return d;
}

/* A year by months of which all is over, somebody there from the beginning, without sheets. */
static void
begin(void)
{
	f = (struct year_facts){ .year = 2027, .today = day("2027-12-20"), .sheet = sheets, .result = results, .place = places,
	    .nplaces = 1, .absence = absences };
	for (int m = 0; m < YEAR_MONTHS; m++)
		f.month[m] = (struct year_month){ { 2027, (int8_t)(m + 1), m == 11 ? 10 : 25 }, true, 1 };
	places[0] = (struct span){ day("2020-01-01"), { 0 } };
}

static void
published(int month, int months, const char *total)
{
	sheets[f.nsheets++] = (struct year_sheet){ .period = { 2027, (int8_t)month, (int8_t)months }, .state = SHEET_PUBLISHED,
	    .exception = NOT_GIVEN, .total = total == NULL ? NULL : number(total) };
}

/* "scored scored owed …", a quarter as "scored/3". */
static const char *
marks(void)
{
	struct year_row row[YEAR_MONTHS];
	const size_t n = year_rows(&f, row);
	const char *text = "";

	for (size_t i = 0; i < n; i++)
		text = mem_print(mem, "%s%s%s%s", text, i == 0 ? "" : " ", year_mark_name[row[i].mark], row[i].period.months == 3 ? "/3" : "");
	return text;
}

/* "mean worked sick maternity unpaid", or the reason. */
static const char *
came_to(void)
{
	struct year_row row[YEAR_MONTHS];
	const size_t n = year_rows(&f, row);
	struct year_case y;
	const struct ratio *mean;
	enum year_standing standing;

	year_case_of(mem, &f, row, n, &y);
	standing = year_mean(mem, &y, &mean);
	return mem_print(mem, "%s %s %s %s %s", mean == NULL ? year_standing_name[standing] : ratio_text(mem, mean), ratio_text(mem, y.worked),
	    ratio_text(mem, y.sick), ratio_text(mem, y.maternity), ratio_text(mem, y.unpaid));
}

static void
a_whole_year(void)
{
	struct year_row row[YEAR_MONTHS];
	size_t n;

	begin();
	for (int m = 1; m <= 12; m++)
		published(m, 1, m <= 6 ? "80" : "92");
	CHECK_TEXT(marks(), "scored scored scored scored scored scored scored scored scored scored scored scored");
	CHECK_TEXT(came_to(), "86 12 0 0 0");
	n = year_rows(&f, row);
	CHECK_TEXT(ratio_text(mem, year_mean_within(mem, row, n, 4, 6)), "80");
	CHECK_TEXT(ratio_text(mem, year_mean_within(mem, row, n, 7, 12)), "92");
	CHECK(year_owed(row, n) == 0);
}

static void
what_is_missing_is_owed(void)
{
	struct year_row row[YEAR_MONTHS];

	begin();
	f.today = day("2027-11-26");
	published(1, 1, "80");
	sheets[f.nsheets++] = (struct year_sheet){ .period = { 2027, 2, 1 }, .state = SHEET_PREVIEW, .exception = NOT_GIVEN };
	sheets[f.nsheets++] = (struct year_sheet){ .period = { 2027, 3, 1 }, .state = SHEET_EXCEPTED, .exception = EXCEPTION_LEAVE };
	published(4, 1, NULL);
	CHECK_TEXT(marks(), "scored owed excepted no_work owed owed owed owed owed owed owed ahead");
	CHECK(year_owed(row, year_rows(&f, row)) == 8);
	for (int m = 0; m < 4; m++)
		f.month[m].counted = false;
	f.nsheets = 0;
	CHECK_TEXT(marks(), "not_counted not_counted not_counted not_counted owed owed owed owed owed owed owed ahead");
}

static void
months_then_quarters(void)
{
	begin();
	for (int m = 3; m < YEAR_MONTHS; m++)
		f.month[m].months = 3;
	for (int m = 1; m <= 3; m++)
		published(m, 1, "60");
	for (int m = 4; m <= 12; m += 3)
		published(m, 3, "80");
	CHECK_TEXT(marks(), "scored scored scored scored/3 scored/3 scored/3");
	CHECK_TEXT(came_to(), "75 12 0 0 0");
	f.nsheets = 4;
	CHECK_TEXT(marks(), "scored scored scored scored/3 owed/3 owed/3");
	f.nsheets = 2;
	CHECK_TEXT(marks(), "scored scored owed owed/3 owed/3 owed/3");
	f.month[2].months = 3;
	CHECK_TEXT(marks(), "scored scored owed owed/3 owed/3 owed/3");	/* what is left of a quarter */
}

static void
results_of_others(void)
{
	begin();
	results[0] = (struct year_result){ .period = { 2027, 1, 3 }, .total = number("70"), .body = "Sở A", .document = "1/TB" };
	results[1] = (struct year_result){ .period = { 2027, 4, 1 }, .body = "Sở A", .document = "1/TB" };
	results[2] = (struct year_result){ .period = { 2027, 5, 1 }, .total = number("20"), .body = "Sở A", .document = "1/TB" };
	f.nresults = 3;
	for (int m = 5; m <= 12; m++)
		published(m, 1, "90");
	CHECK_TEXT(marks(), "outside/3 outside scored scored scored scored scored scored scored scored");
	CHECK_TEXT(came_to(), "930/11 12 0 0 0");	/* (3·70 + 8·90) / 11: April's level alone counts in no mean */
}

static void
who_is_absent(void)
{
	begin();
	absences[0] = (struct absence){ .kind = ABSENCE_MATERNITY, .days = { day("2027-06-01"), day("2027-11-30") } };
	f.nabsences = 1;
	for (int m = 1; m <= 5; m++)
		published(m, 1, "80");
	for (int m = 6; m <= 11; m++)
		sheets[f.nsheets++] = (struct year_sheet){ .period = { 2027, (int8_t)m, 1 }, .state = SHEET_EXCEPTED, .exception = EXCEPTION_LEAVE };
	published(12, 1, "80");
	CHECK_TEXT(came_to(), "80 6 0 6 0");
	absences[0].kind = ABSENCE_UNPAID;
	absences[0].days.until = day("2027-12-31");
	CHECK_TEXT(came_to(), "under_six_months 5 0 0 7");
	absences[0] = (struct absence){ .kind = ABSENCE_SICK, .days = { day("2026-12-01"), day("2027-01-15") } };
	places[0].from = day("2027-01-06");
	CHECK_TEXT(came_to(), "80 357/31 10/31 0 0");
}

static void
who_comes_and_goes(void)
{
	begin();
	places[0] = (struct span){ day("2027-03-26"), day("2027-08-24") };
	for (int m = 4; m <= 7; m++)
		published(m, 1, "80");
	CHECK_TEXT(marks(), "elsewhere elsewhere elsewhere scored scored scored scored elsewhere elsewhere elsewhere elsewhere elsewhere");
	places[1] = (struct span){ day("2027-10-01"), { 0 } };
	f.nplaces = 2;
	CHECK_TEXT(marks(), "elsewhere elsewhere elsewhere scored scored scored scored elsewhere elsewhere owed owed owed");
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(a_whole_year);
	TEST(what_is_missing_is_owed);
	TEST(months_then_quarters);
	TEST(results_of_others);
	TEST(who_is_absent);
	TEST(who_comes_and_goes);
	mem_free(&mem);
	TEST_END();
}
