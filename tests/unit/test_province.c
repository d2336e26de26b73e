/*
 * Parameters: which set of the province and of an agency holds in a period, which one may be set, what they change in the
 * example of the handbook.
 */
#include "check.h"

#include <stdlib.h>

#include "base/json.h"
#include "rules/province.h"
#include "rules/score_example.h"
#include "rules/score_read.h"

#define VECTORS	"tests/fixture/vectors/score.jsonl"

static struct mem *mem;

static struct period
of(const char *words)
{
	struct period p = { 0 };

	CHECK(period_read(words, &p) == 1);
	return p;
}

/* The defaults but the period and the first month that is evaluated. */
static struct province_set
province(int64_t id, const char *first, const char *period, const char *counted)
{
	struct province_set set = { .id = id, .first = of(first), .document_number = "9/QD", .document_day = { 2026, 11, 1 } };

	for (int p = 0; p < PROVINCE_PARAMETERS; p++)
		set.value[p] = parameter_values[p][0];
	set.value[PARAMETER_PERIOD] = period;
	set.value[PARAMETER_COUNTED_FROM] = counted;
	return set;
}

static struct parameter_set
own(int64_t id, const char *late, const char *period, struct day from, struct day end)
{
	return (struct parameter_set){ .id = id, .agency = 7, .value = { late, NULL, period }, .other = "", .from = from, .end = end,
	    .document_number = "7/UBND" };
}

static const char *
judged(const struct province_set *set, const struct province_set *list, size_t n)
{
	const enum province_flaw flaw = province_judge(set, list, n);

	return flaw == PROVINCE_SOUND ? "sound" : province_flaw_name[flaw];
}

static void
defaults(void)
{
	static const char *const usual[] = { "occurrence", "total", "month", "own_and_staff", "off", "new_head", "70", "good", "2026-05" };
	const struct parameter_sets none = { NULL, 0, NULL, 0 };

	for (int p = 0; p < PROVINCE_PARAMETERS; p++) {
		const struct parameter_answer a = parameter_in(&none, of("2027-03"), (enum parameter)p);

		CHECK_TEXT(a.value, usual[p]);
		CHECK(a.source == PARAMETER_OF_PROGRAMS && a.set == 0 && a.document_number[0] == '\0');
	}
	CHECK(!province_counts(NULL, 0, of("2026-04")) && province_counts(NULL, 0, of("2026-05")));
	CHECK(parameter_word(PARAMETER_LEADER_SCOPE, "own") != NULL && parameter_word(PARAMETER_CAP, "day") == NULL);
}

static void
which_one_holds(void)
{
	/* in no order */
	struct province_set list[] = { province(2, "2027-07", "month", "2026-05"), province(1, "2027-01", "month", "2026-05") };
	const struct parameter_set mine = own(5, "day", NULL, (struct day){ 2027, 3, 1 }, (struct day){ 2027, 8, 1 });
	const struct parameter_sets all = { list, 2, &mine, 1 };
	struct parameter_answer a;

	list[0].value[PARAMETER_CAP] = "each";
	CHECK(province_set_of(list, 2, of("2026-12")) == NULL);
	CHECK(province_set_of(list, 2, of("2027-01"))->id == 1 && province_set_of(list, 2, of("2027-06"))->id == 1);
	CHECK(province_set_of(list, 2, of("2027-07"))->id == 2 && province_set_of(list, 2, of("2030-01"))->id == 2);
	CHECK(province_set_of(list, 2, of("2027-Q3"))->id == 2);
	a = parameter_in(&all, of("2027-02"), PARAMETER_LATE_UNIT);
	CHECK(a.source == PARAMETER_OF_PROVINCE && a.set == 1 && strcmp(a.value, "occurrence") == 0);
	a = parameter_in(&all, of("2027-03"), PARAMETER_LATE_UNIT);
	CHECK(a.source == PARAMETER_OF_AGENCY && a.set == 5 && strcmp(a.value, "day") == 0);
	CHECK_TEXT(a.document_number, "7/UBND");
	a = parameter_in(&all, of("2027-07"), PARAMETER_CAP);	/* of which its own says nothing */
	CHECK(a.source == PARAMETER_OF_PROVINCE && a.set == 2 && strcmp(a.value, "each") == 0);
	a = parameter_in(&all, of("2027-08"), PARAMETER_LATE_UNIT);
	CHECK(a.source == PARAMETER_OF_PROVINCE && strcmp(a.value, "occurrence") == 0);
	a = parameter_in(&all, of("2026-12"), PARAMETER_LATE_UNIT);
	CHECK(a.source == PARAMETER_OF_PROGRAMS && a.set == 0);
}

static void
what_is_evaluated(void)
{
	const struct province_set list[] = { province(1, "2027-01", "month", "2027-03") };

	CHECK(province_counts(list, 1, of("2026-12")));		/* what held then says so */
	CHECK(!province_counts(list, 1, of("2027-02")) && province_counts(list, 1, of("2027-03")));
}

static void
one_behind_another(void)
{
	const struct province_set list[] = { province(1, "2027-01", "month", "2026-05"), province(2, "2027-04", "quarter", "2026-05") };
	struct province_set set = province(0, "2027-03", "month", "2026-05");

	CHECK_TEXT(judged(&set, NULL, 0), "sound");	/* what held anyhow, now by a document */
	CHECK_TEXT(judged(&set, list, 2), "later");
	CHECK_TEXT(judged(&set, list, 1), "same");
	set.value[PARAMETER_LATE_UNIT] = "day";
	CHECK_TEXT(judged(&set, list, 1), "sound");
	set.first = of("2027-04");
	CHECK_TEXT(judged(&set, list, 2), "later");
	set.first = of("2027-08");
	CHECK_TEXT(judged(&set, list, 2), "quarter");	/* back to months within a quarter */
	set.value[PARAMETER_PERIOD] = "quarter";
	CHECK_TEXT(judged(&set, list, 2), "quarter");
	set.first = of("2027-07");
	CHECK_TEXT(judged(&set, list, 2), "sound");
	set.first = of("2027-05");
	CHECK_TEXT(judged(&set, list, 1), "quarter");
	CHECK(!province_set_last(&list[0], list, 2) && province_set_last(&list[1], list, 2) && province_set_last(&list[0], list, 1));
}

static void
first_month(void)
{
	static const char *const bad[] = { "", "2026", "2025-12", "2026-13", "2026-Q3", "x" };
	struct province_set set = province(0, "2027-03", "month", "2026-01");

	CHECK_TEXT(judged(&set, NULL, 0), "sound");
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		set.value[PARAMETER_COUNTED_FROM] = bad[i];
		CHECK_TEXT(judged(&set, NULL, 0), "counted");
	}
}

/* A quarter is one period or three, whatever begins in it. */
static void
length_of_periods(void)
{
	const struct province_set list[] = { province(1, "2027-04", "quarter", "2026-05") };
	const struct parameter_set months = own(5, NULL, "month", (struct day){ 2027, 4, 1 }, (struct day){ 2027, 8, 1 });
	const struct parameter_sets plain = { list, 1, NULL, 0 }, mine = { list, 1, &months, 1 };

	CHECK(parameter_months(&plain, 2027, 3) == 1 && parameter_months(&plain, 2027, 4) == 3 && parameter_months(&plain, 2027, 6) == 3);
	CHECK(parameter_months(&mine, 2027, 6) == 1 && parameter_months(&mine, 2027, 9) == 1 && parameter_months(&mine, 2027, 10) == 3);
}

/* Of an agency: where it follows the province to quarters or leaves it, a quarter begins. */
static void
beside_the_province(void)
{
	const struct province_set list[] = { province(1, "2027-04", "quarter", "2026-05") };
	const struct parameter_sets all = { list, 1, NULL, 0 };
	const struct day today = { 2026, 11, 28 }, none = { 0 };
	struct parameter_set s = own(0, NULL, "month", (struct day){ 2027, 5, 1 }, none);

	CHECK(parameter_judge(&s, &all, today) == PARAMETER_QUARTER);
	s.from = (struct day){ 2027, 7, 1 };
	CHECK(parameter_judge(&s, &all, today) == PARAMETER_SOUND);
	s.end = (struct day){ 2027, 8, 1 };
	CHECK(parameter_judge(&s, &all, today) == PARAMETER_END);
	s.end = (struct day){ 2027, 10, 1 };
	CHECK(parameter_judge(&s, &all, today) == PARAMETER_SOUND);
	s = own(0, "day", NULL, (struct day){ 2027, 5, 1 }, none);
	CHECK(parameter_judge(&s, &all, today) == PARAMETER_QUARTER);
	s.from = (struct day){ 2027, 2, 1 };
	CHECK(parameter_judge(&s, &all, today) == PARAMETER_SOUND);
}

static const char *
shown(enum late_unit unit, enum score_cap cap, bool extra)
{
	return ratio_cut(mem, score_example(mem, unit, cap, extra), 2, '.');
}

/* The handbook's own sheet, as line 1 and 2 of the vectors have it. */
static void
example_of_the_handbook(void)
{
	static const enum late_unit unit[] = { LATE_DAY, LATE_OCCURRENCE };
	FILE *in = fopen(VECTORS, "r");
	char *line = NULL;
	size_t room = 0;

	CHECK(in != NULL);
	for (int i = 0; in != NULL && i < 2; i++) {
		struct json *json = getline(&line, &room, in) > 0 ? json_read(mem, line, strlen(line)) : NULL;
		struct score_case sheet;
		const char *field;
		struct score score;

		CHECK(json != NULL && score_read(mem, json_get(json, "in"), &sheet, &field) == 1 &&
		    score_of(mem, &sheet, &score) == 1 && sheet.late_unit == unit[i]);
		CHECK_TEXT(ratio_text(mem, score_example(mem, unit[i], CAP_TOTAL, false)), ratio_text(mem, score.total));
	}
	if (in != NULL)
		fclose(in);
	free(line);
	CHECK_TEXT(shown(LATE_OCCURRENCE, CAP_TOTAL, false), "83.68");
	CHECK_TEXT(shown(LATE_DAY, CAP_TOTAL, false), "76.70");
	CHECK_TEXT(shown(LATE_OCCURRENCE, CAP_EACH, false), "83.68");	/* nothing of it is above the whole */
}

/* a = 18.06/16.8 is above 1; b = 14.555/16.8; c = 15.035/16.8 by occurrence, 10.01/16.8 by day. */
static void
example_with_extra_work(void)
{
	CHECK_TEXT(shown(LATE_OCCURRENCE, CAP_TOTAL, true), "96.18");
	CHECK_TEXT(shown(LATE_OCCURRENCE, CAP_EACH, true), "94.43");
	CHECK_TEXT(shown(LATE_DAY, CAP_TOTAL, true), "89.20");
	CHECK_TEXT(shown(LATE_DAY, CAP_EACH, true), "87.45");
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(defaults);
	TEST(which_one_holds);
	TEST(what_is_evaluated);
	TEST(one_behind_another);
	TEST(first_month);
	TEST(length_of_periods);
	TEST(beside_the_province);
	TEST(example_of_the_handbook);
	TEST(example_with_extra_work);
	mem_free(&mem);
	TEST_END();
}
