#include "check.h"

#include "base/mem.h"
#include "rules/province_report_table.h"

static struct mem *mem;

/* people, published, excepted, levels; all published have 80,00, and 9 tenths of the work in time. */
static struct summary
sum(int64_t people, int64_t published, int64_t excepted, int64_t excellent, int64_t good, int64_t done, int64_t failed)
{
	return (struct summary){ .of = { [SUM_PEOPLE] = people, [SUM_PUBLISHED] = published, [SUM_EXCEPTED] = excepted, [SUM_MISSING] = people - published - excepted, [SUM_SCORED] = published,
	    [SUM_EXCELLENT] = excellent, [SUM_GOOD] = good, [SUM_DONE] = done, [SUM_FAILED] = failed, [SUM_TOTAL] = published * 8000,
	    [SUM_ASSIGNED] = published * 10, [SUM_ONTIME] = published * 9, [SUM_WORKS] = published * 4, [SUM_OUTSIDE] = 1 } };
}

static struct report_agency agencies[3];

static struct report_figures
figures(struct period p)
{
	agencies[0] = (struct report_agency){ .id = 1, .name = "A", .kind = AGENCY_DEPARTMENT, .now = sum(100, 90, 2, 12, 60, 16, 1), .before = sum(90, 90, 0, 9, 54, 27, 0),
	    .used = 30, .in_force = 100, .due = true };
	agencies[1] = (struct report_agency){ .id = 2, .name = "B", .kind = AGENCY_COMMUNE, .now = sum(4, 4, 0, 0, 4, 0, 0), .used = 0, .in_force = 0, .due = true };
	agencies[2] = (struct report_agency){ .id = 3, .name = "C", .kind = AGENCY_COMMUNE, .now = sum(6, 0, 0, 0, 0, 0, 0), .in_force = -1 };
	return (struct report_figures){ .period = p, .agency = agencies, .nagencies = 3,
	    .group = { [SUM_HEAD] = sum(10, 9, 0, 2, 6, 1, 0), [SUM_STAFF] = sum(100, 85, 2, 10, 58, 15, 1) } };
}

static struct report_table
table_of(const struct report_figures *f, enum report_table_kind kind)
{
	const struct report_masks masks = report_masks_of(mem, f);

	return report_table_of(mem, f, &masks, kind);
}

/* "a | b" of a sentence; NULL: it is not said. */
static const char *
said(const struct report_figures *f, const char *name)
{
	const struct report_masks masks = report_masks_of(mem, f);
	struct report_line line[REPORT_LINES];
	const size_t n = report_lines(mem, f, &masks, line);

	for (size_t i = 0; i < n; i++)
		if (strcmp(line[i].name, name) == 0)
			return line[i].a == NULL ? "" : line[i].b == NULL ? line[i].a : mem_print(mem, "%s | %s", line[i].a, line[i].b);
	return NULL;
}

static void
what_a_month_says(void)
{
	const struct report_figures f = figures((struct period){ 2026, 10, 1 });

	CHECK_TEXT(said(&f, "people"), "3 | 110");
	CHECK_TEXT(said(&f, "people_year"), NULL);
	CHECK_TEXT(said(&f, "published"), "94 | 85,4%");	/* 85,45…: never rounded up */
	CHECK_TEXT(said(&f, "excepted"), "2 | 1,8%");
	CHECK_TEXT(said(&f, "owed"), "14 | 12,7%");
	CHECK_TEXT(said(&f, "owed_none"), NULL);
	CHECK_TEXT(said(&f, "late"), "1");			/* A; C is not due, B owes nothing */
	CHECK_TEXT(said(&f, "catalog"), "1 | 100");
	CHECK_TEXT(said(&f, "no_catalog"), "1");		/* of C it is not known */
	CHECK_TEXT(said(&f, "used"), "30 | 30,0%");
	CHECK_TEXT(said(&f, "outside"), "3 | 0,7%");
	CHECK_TEXT(said(&f, "excellent"), "12 | 12,7%");
	CHECK_TEXT(said(&f, "no_level"), "1 | 1,0%");
	CHECK_TEXT(said(&f, "at_least"), "80,8% | 70,0%");
	CHECK_TEXT(said(&f, "mean"), "94 | 80,00");
	CHECK_TEXT(said(&f, "in_time"), "90,0%");
	CHECK_TEXT(said(&f, "quota_of_years"), "");
	CHECK_TEXT(said(&f, "rated"), NULL);
	CHECK_TEXT(said(&f, "petition_none"), "");
	CHECK_TEXT(said(&f, "national_not"), "");
}

static void
what_a_year_says(void)
{
	const struct report_group kept = { .excellent = 2, .good = 10, .base = QUOTA_GOOD, .rate = 2000 };
	const struct report_group two[] = { kept, { .excellent = 3, .good = 10, .base = QUOTA_GOOD, .rate = 2000 } };
	struct report_figures f = figures((struct period){ 2026, 1, SUM_YEAR });
	struct report_table t;

	CHECK_TEXT(said(&f, "people_year"), "3 | 110");
	CHECK_TEXT(said(&f, "decided"), "94 | 85,4%");
	CHECK_TEXT(said(&f, "in_time"), NULL);
	CHECK_TEXT(said(&f, "used"), NULL);
	CHECK_TEXT(said(&f, "quota_none"), "");
	CHECK_TEXT(said(&f, "rated_none"), "");
	CHECK_TEXT(said(&f, "excepted_year"), "2 | 1,8%");
	t = table_of(&f, TABLE_AGENCIES);
	CHECK(t.column[7].form == FIGURE_WHOLE && t.row[1].figure[7].n == 2);	/* decided to have no level: said of everybody, as in the comparison */
	f.quota = two;
	f.nquota = 1;
	CHECK_TEXT(said(&f, "quota_kept"), "1");
	f.nquota = 2;
	CHECK_TEXT(said(&f, "quota_over"), "1 | 2");
	f.rated = (struct report_rated){ { 1, 2, 0, 1 }, 5 };
	CHECK_TEXT(said(&f, "rated"), "4 | 5");
	CHECK_TEXT(said(&f, "rated_none"), NULL);
	CHECK_TEXT(said(&f, "at_least_year"), "80,8% | 70,0%");
	CHECK_TEXT(table_of(&f, TABLE_LEVELS).column[3].name, "before_year");
}

static void
places_of_each_base(void)
{
	struct report_group g = { .excellent = 2, .good = 10, .cut = 1, .base = QUOTA_GOOD, .rate = 2000 };

	CHECK(!report_over(&g));
	g.base = QUOTA_GOOD_BY_POINTS;	/* a fifth of nine */
	CHECK(report_over(&g));
	g.base = QUOTA_GOOD_OR_BETTER;
	g.excellent = 3;
	CHECK(report_over(&g));		/* a fifth of thirteen is two */
	g.rate = 2500;
	CHECK(!report_over(&g));
}

static void
petitions_and_the_database(void)
{
	struct report_figures f = figures((struct period){ 2026, 10, 1 });

	f.petitions = (struct report_petitions){ .received = 5, .answered = 4, .in_time = 3, .late = 2, .changed = 1 };
	f.connected = true;
	f.national = (struct report_national){ .records = 90, .accepted = 80, .refused = 4, .waiting = 6, .late = 0 };
	CHECK_TEXT(said(&f, "petition"), "5 | 4");
	CHECK_TEXT(said(&f, "petition_time"), "3 | 2");
	CHECK_TEXT(said(&f, "petition_changed"), "1");
	CHECK_TEXT(said(&f, "national"), "90 | 80");
	CHECK_TEXT(said(&f, "national_open"), "6 | 4");
	CHECK_TEXT(said(&f, "national_in_time"), "");
	f.national.late = 2;
	CHECK_TEXT(said(&f, "national_late"), "2");
}

static void
nothing_at_all(void)
{
	const struct report_figures f = { .period = { 2026, 10, 1 } };
	const struct report_table t = table_of(&f, TABLE_LEVELS);

	CHECK_TEXT(said(&f, "people"), "0 | 0");
	CHECK_TEXT(said(&f, "excellent"), "0 | –");
	CHECK_TEXT(said(&f, "nothing_before"), "");
	CHECK_TEXT(said(&f, "catalog"), NULL);
	CHECK_TEXT(said(&f, "mean"), NULL);
	CHECK_TEXT(said(&f, "few"), NULL);
	CHECK(t.nrows == SCORE_LEVELS + 2 && t.row[0].figure[5].form == FIGURE_NONE);
}

static const char *
shown(const struct report_table *t, size_t row)
{
	const char *text = t->row[row].text != NULL ? t->row[row].text : t->row[row].label;

	for (size_t c = 1; c < t->ncolumns && t->column[c].form != FIGURE_NONE; c++)
		text = mem_print(mem, "%s %s", text, report_show(mem, t->row[row].figure[c], "x"));
	return text;
}

static void
tables(void)
{
	const struct report_figures f = figures((struct period){ 2026, 10, 1 });
	struct report_table t = table_of(&f, TABLE_LEVELS);

	CHECK_TEXT(shown(&t, 0), "classification.levels.HTXSNV 12 12,7% 9 10,0% +2,7");
	CHECK_TEXT(shown(&t, 2), "classification.levels.HTNV 16 17,0% 27 30,0% −13,0");
	CHECK_TEXT(shown(&t, 5), "province_report.together 94 100,0% 90 100,0% 0,0");
	CHECK_TEXT(report_plain(mem, t.row[2].figure[5]), "-13");
	t = table_of(&f, TABLE_AGENCIES);
	CHECK(t.nrows == 6 && t.row[0].section && t.row[2].section && t.row[5].sum);
	CHECK_TEXT(shown(&t, 1), "A 100 90 x x x x x x 70,0% x x");	/* B is the sum without it */
	CHECK(t.row[1].late && t.row[1].owed == 8 && !t.row[4].late && t.row[4].owed == 6);
	CHECK_TEXT(shown(&t, 3), "B 4 4 x x x x x x – x x");	/* what four people come to is not told */
	CHECK(report_plain(mem, t.row[3].figure[10]) == NULL);
	CHECK_TEXT(shown(&t, 5), "province_report.together 110 94 12 64 16 1 1 80,8% 70,0% 80,00 90,0%");
	t = table_of(&f, TABLE_KINDS);
	CHECK_TEXT(shown(&t, 0), "agency.department 100 90 x x x x x x x");	/* nor by taking the others from the sum */
	CHECK_TEXT(shown(&t, 1), "agency.commune 10 4 x x x x x x x");
	t = table_of(&f, TABLE_GROUPS);
	CHECK(t.nrows == 3);
	CHECK_TEXT(shown(&t, 2), "province_report.together 110 94 12 64 16 1 1 12,7% 80,8%");
}

/* An agency of three people among others: beside it the smallest other is kept back, and totals less what is shown are of five people. */
static void
few_people(void)
{
	struct report_agency list[] = {
		{ .id = 1, .name = "A", .kind = AGENCY_COMMUNE, .now = sum(30, 30, 0, 5, 20, 4, 1), .before = sum(3, 3, 0, 1, 2, 0, 0), .in_force = -1 },
		{ .id = 2, .name = "B", .kind = AGENCY_COMMUNE, .now = sum(3, 3, 0, 0, 2, 1, 0), .before = sum(20, 20, 0, 2, 18, 0, 0), .in_force = -1 },
		{ .id = 3, .name = "C", .kind = AGENCY_COMMUNE, .now = sum(20, 20, 0, 2, 18, 0, 0), .in_force = -1 },
		{ .id = 4, .name = "D", .kind = AGENCY_COMMUNE, .now = sum(4, 0, 0, 0, 0, 0, 0), .in_force = -1 },
		{ .id = 5, .name = "E", .kind = AGENCY_DEPARTMENT, .now = sum(50, 50, 0, 5, 40, 5, 0), .in_force = -1 },
		{ .id = 6, .name = "gone", .kind = AGENCY_COMMUNE, .before = sum(9, 9, 0, 0, 9, 0, 0), .in_force = -1 },
	};
	const struct report_figures f = { .period = { 2026, 10, 1 }, .agency = list, .nagencies = 5, .ngone = 1,
	    .group = { [SUM_HEAD] = sum(4, 4, 0, 1, 3, 0, 0), [SUM_DEPUTY] = sum(8, 8, 0, 2, 6, 0, 0), [SUM_STAFF] = sum(91, 91, 0, 9, 71, 10, 1) } };
	struct report_table t = table_of(&f, TABLE_AGENCIES);

	CHECK_TEXT(shown(&t, 1), "E 50 50 5 40 5 0 0 90,0% – 80,00 90,0%");
	CHECK_TEXT(shown(&t, 3), "A 30 30 5 20 4 1 0 83,3% x 80,00 90,0%");
	CHECK_TEXT(shown(&t, 4), "B 3 3 x x x x x x 100,0% x x");
	CHECK_TEXT(shown(&t, 5), "C 20 20 x x x x x x – x x");
	CHECK_TEXT(shown(&t, 6), "D 4 0 0 0 0 0 0 – – – –");	/* of nobody there is nothing to keep */
	CHECK_TEXT(shown(&t, 7), "province_report.together 107 103 12 80 10 1 0 89,3% 100,0% 80,00 90,0%");
	t = table_of(&f, TABLE_GROUPS);
	CHECK_TEXT(shown(&t, 0), "compare.group.head 4 4 x x x x x x x");
	CHECK_TEXT(shown(&t, 1), "compare.group.deputy 8 8 x x x x x x x");
	CHECK_TEXT(shown(&t, 2), "compare.group.staff 91 91 9 71 10 1 0 9,8% 87,9%");
	t = table_of(&f, TABLE_KINDS);
	CHECK_TEXT(shown(&t, 1), "agency.commune 57 53 7 40 5 1 0 13,2% 88,6%");
}

/* The first results of a period are those of few people in the whole province. */
static void
few_in_all(void)
{
	struct report_agency one = { .id = 1, .name = "A", .now = sum(30, 4, 0, 1, 3, 0, 0), .before = sum(30, 30, 0, 3, 27, 0, 0), .in_force = -1 };
	const struct report_figures f = { .period = { 2026, 10, 1 }, .agency = &one, .nagencies = 1 };
	struct report_table t = table_of(&f, TABLE_LEVELS);

	CHECK_TEXT(said(&f, "published"), "4 | 13,3%");
	CHECK_TEXT(said(&f, "few"), "");
	CHECK_TEXT(said(&f, "excellent"), NULL);
	CHECK_TEXT(said(&f, "at_least"), NULL);
	CHECK_TEXT(said(&f, "mean"), NULL);
	CHECK_TEXT(shown(&t, 0), "classification.levels.HTXSNV x x 3 10,0% –");
	CHECK_TEXT(shown(&t, 5), "province_report.together 4 100,0% 30 100,0% 0,0");
	t = table_of(&f, TABLE_AGENCIES);
	CHECK_TEXT(shown(&t, 2), "province_report.together 30 4 x x x x x x 100,0% x x");
	one.now = sum(30, 30, 0, 3, 27, 0, 0);
	one.before = sum(30, 4, 0, 1, 3, 0, 0);
	CHECK_TEXT(said(&f, "few_before"), "100,0%");
	CHECK_TEXT(said(&f, "at_least"), NULL);
}

/* An agency: what it comes to stands by itself, for a unit of it may be masked; units come without kinds, in their order. */
static void
of_an_agency(void)
{
	struct report_agency unit[] = {
		{ .id = 7, .name = "A", .now = sum(2, 2, 0, 0, 0, 0, 0), .in_force = -1 },
		{ .id = 8, .name = "P1", .now = sum(9, 9, 0, 0, 0, 0, 0), .in_force = -1 },
		{ .id = 9, .name = "P2", .now = sum(19, 16, 1, 2, 12, 1, 1), .before = sum(20, 20, 0, 4, 16, 0, 0), .in_force = -1 },
	};
	const struct report_agency own = { .id = 7, .name = "A", .now = sum(30, 27, 1, 3, 20, 3, 1), .before = sum(20, 20, 0, 4, 16, 0, 0), .used = 12, .in_force = 80, .due = true };
	struct report_masks masks = { .whole = compare_grid_new(mem, 1, 1), .groups = compare_grid_new(mem, SUM_GROUPS, 1), .agencies = compare_grid_new(mem, 3, 1) };
	struct report_figures f = { .period = { 2026, 10, 1 }, .own = &own, .given = &masks, .agency = unit, .nagencies = 3, .group = { [SUM_STAFF] = sum(28, 25, 1, 2, 19, 3, 1) } };
	struct report_table t;

	for (size_t i = 0; i < 2; i++) {
		compare_at(&masks.agencies, 0, i, 0)->masked[COMPARE_RESULTS] = true;
		compare_at(&masks.agencies, 0, i, 0)->sum.of[SUM_PUBLISHED] = 2;
	}
	CHECK_TEXT(said(&f, "own_people"), "30");
	CHECK_TEXT(said(&f, "people"), NULL);
	CHECK_TEXT(said(&f, "published"), "27 | 90,0%");
	CHECK_TEXT(said(&f, "owed"), "2 | 6,6%");
	CHECK_TEXT(said(&f, "own_late"), "");
	CHECK_TEXT(said(&f, "own_catalog"), "80");
	CHECK_TEXT(said(&f, "used"), "12 | 15,0%");
	CHECK_TEXT(said(&f, "excellent"), "3 | 11,1%");
	CHECK_TEXT(said(&f, "at_least"), "85,1% | 100,0%");
	CHECK(!report_has_table(&f, TABLE_KINDS) && !report_has_table(&f, TABLE_AGENCIES) && report_has_table(&f, TABLE_UNITS));
	t = table_of(&f, TABLE_UNITS);
	CHECK(t.nrows == 4 && t.row[3].sum && t.row[3].id == 0);
	CHECK_TEXT(t.row[0].label, "compare.agency_itself");
	CHECK_TEXT(shown(&t, 1), "P1 9 9 x x x x x x – x x");
	CHECK_TEXT(shown(&t, 2), "P2 19 16 2 12 1 1 0 87,5% 100,0% 80,00 90,0%");
	CHECK_TEXT(shown(&t, 3), "province_report.together 30 27 3 20 3 1 0 85,1% 100,0% 80,00 90,0%");
	t = table_of(&f, TABLE_GROUPS);
	CHECK_TEXT(shown(&t, 1), "province_report.together 30 27 3 20 3 1 0 11,1% 85,1%");
	compare_at(&masks.whole, 0, 0, 0)->masked[COMPARE_RESULTS] = true;
	compare_at(&masks.whole, 0, 0, 0)->sum.of[SUM_PUBLISHED] = 27;
	CHECK_TEXT(said(&f, "own_few"), "");
	CHECK_TEXT(said(&f, "excellent"), NULL);
	f.period = (struct period){ 2026, 1, SUM_YEAR };
	f.rated = (struct report_rated){ { 0, 1, 0, 0 }, 0 };
	CHECK_TEXT(said(&f, "own_rated_good"), "");
	CHECK_TEXT(said(&f, "rated"), NULL);
}

int
main(void)
{
	mem = mem_new(4 << 20);
	TEST(what_a_month_says);
	TEST(what_a_year_says);
	TEST(places_of_each_base);
	TEST(petitions_and_the_database);
	TEST(nothing_at_all);
	TEST(tables);
	TEST(few_people);
	TEST(few_in_all);
	TEST(of_an_agency);
	mem_free(&mem);
	TEST_END();
}
