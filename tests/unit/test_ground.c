/* The five rules of Art 11.3, whatever the order in which grounds and places come; what is wrong with a new one. */
#include "check.h"

#include <stdlib.h>

#include "base/mem.h"
#include "rules/ground.h"

#define MOST 4
#define OLD 7
#define NEW 8

static struct mem *mem;
static struct ground list[MOST];
static struct ground_place places[MOST];
static size_t n, nplaces;

static struct day
day(const char *text)
{
	struct day d = { 0 };

	if (text != NULL)
		CHECK(day_iso(text, &d) == 1);
	return d;
}

static void
begin(void)
{
	n = nplaces = 0;
	places[nplaces++] = (struct ground_place){ 1, OLD, false, true, { day("2020-01-01"), { 0 } } };
}

/* From the old body to the new one on a day. */
static void
move(const char *text)
{
	places[0].days.until = day_before(day(text));
	places[nplaces++] = (struct ground_place){ 1, NEW, false, true, { day(text), { 0 } } };
}

/* A discipline for what concerns public duty, about the act of another one (1, 2, …; 0: its own). */
static struct ground *
add(int decided, int64_t unit, const char *act, const char *effective, int64_t act_of)
{
	struct ground *g = &list[n++];

	*g = (struct ground){ .id = (int64_t)n, .person = 1, .kind = GROUND_DISCIPLINE, .decided = decided,
	    .penalty = decided == GROUND_UNDECIDED ? GROUND_NOTHING : PENALTY_WARNING, .concerns = CONCERNS_DUTY, .act = { day(act), day(act) },
	    .unit = unit, .body = "", .document_number = mem_print(mem, "%zu", n), .document_day = day(effective), .effective = day(effective),
	    .said_why = "", .act_of = act_of == 0 ? (int64_t)n : act_of };
	return g;
}

/* "2026 in_force, - once>1": the verdict of each by its id, the list as it stands. */
static const char *
judged(void)
{
	struct ground_verdict v[MOST];
	const char *text = "";

	ground_judge(mem, list, n, places, nplaces, v);
	for (size_t id = 1; id <= n; id++)
		for (size_t i = 0; i < n; i++)
			if ((size_t)list[i].id == id)
				text = mem_print(mem, "%s%s%s %s%s", text, id == 1 ? "" : ", ", v[i].counts ? mem_print(mem, "%d", v[i].year) : "-",
				    ground_why_name[v[i].why], v[i].by == NULL ? "" : mem_print(mem, ">%lld %d", (long long)v[i].by->id, v[i].year));
	return text;
}

static void
swap(void *a, void *b, size_t size)
{
	char *x = a, *y = b, was;

	for (size_t i = 0; i < size; i++) {
		was = x[i];
		x[i] = y[i];
		y[i] = was;
	}
}

/* The same verdict in every order of grounds and of places. */
static void
every_order(size_t k, const char *want)
{
	if (k == n) {
		CHECK_TEXT(judged(), want);
		if (nplaces == 2) {
			swap(&places[0], &places[1], sizeof(*places));
			CHECK_TEXT(judged(), want);
			swap(&places[0], &places[1], sizeof(*places));
		}
		return;
	}
	for (size_t i = k; i < n; i++) {
		swap(&list[k], &list[i], sizeof(*list));
		every_order(k + 1, want);
		swap(&list[k], &list[i], sizeof(*list));
	}
}

static void
in_the_year(void)
{
	begin();
	add(GROUND_ADMINISTRATION, OLD, "2025-11-02", "2026-03-01", 0);
	every_order(0, "2026 in_force");
	add(GROUND_PARTY, OLD, "2025-11-02", "2026-03-01", 0)->concerns = CONCERNS_DEGRADATION;
	add(GROUND_PARTY, OLD, "2026-02-02", "2026-12-31", 0)->concerns = CONCERNS_OTHER;
	every_order(0, "2026 in_force, 2026 in_force, - other_cause");
}

static void
both_of_one_act(void)
{
	begin();
	add(GROUND_ADMINISTRATION, OLD, "2026-05-02", "2027-01-15", 0);
	add(GROUND_PARTY, OLD, "2026-05-02", "2026-11-30", 1);
	every_order(0, "- once>2 2026, 2026 in_force");
	list[0].effective = day("2026-11-30");
	every_order(0, "2026 in_force, - once>1 2026");
	list[0].effective = day("2027-01-15");
	list[0].said = 2027;
	every_order(0, "2027 said, - once>1 2027");
	list[0].said = 0;
	list[0].act_of = 1;
	list[1].act_of = 2;
	every_order(0, "2027 in_force, 2026 in_force");
	list[1].act_of = 1;
	list[1].concerns = CONCERNS_OTHER;
	every_order(0, "2027 in_force, - other_cause");
}

static void
used_before(void)
{
	begin();
	add(GROUND_ADMINISTRATION, OLD, "2026-05-02", "2027-02-15", 0);
	add(GROUND_UNDECIDED, OLD, "2026-05-02", "2026-12-14", 1)->said = 2026;
	add(GROUND_PARTY, OLD, "2026-05-02", "2028-02-15", 1);
	every_order(0, "- used_before>2 2026, 2026 used, - used_before>2 2026");
	list[1].kind = GROUND_DEGRADATION;
	list[1].decided = list[1].concerns = GROUND_NOTHING;
	list[1].said = 0;
	every_order(0, "- used_before>2 2026, 2026 in_force, - used_before>2 2026");
	list[1].effective = day("2027-09-01");
	every_order(0, "2027 in_force, - once>1 2027, - once>1 2027");
	list[0].decided = GROUND_UNDECIDED;
	list[0].said = 2026;
	every_order(0, "2026 used, - once>1 2026, - used_before>1 2026");
}

static void
at_the_old_body(void)
{
	begin();
	move("2026-04-01");
	add(GROUND_ADMINISTRATION, OLD, "2025-11-02", "2026-09-01", 0);
	every_order(0, "2026 old_body");
	list[0].effective = day("2027-02-01");
	every_order(0, "2025 old_body");
	list[0].effective = day("2026-03-31");
	every_order(0, "2026 in_force");
	list[0].unit = NEW;
	list[0].effective = day("2027-02-01");
	every_order(0, "2027 in_force");
	add(GROUND_PARTY, OLD, "2025-11-02", "2027-03-01", 0);
	add(GROUND_ADMINISTRATION, OLD, "2025-11-02", "2027-05-01", 2);
	every_order(0, "2027 in_force, 2025 old_body, - once>2 2025");
}

/* Beside the main place nobody works for a result; who has gone has no new body. */
static void
at_no_new_body(void)
{
	begin();
	add(GROUND_ADMINISTRATION, OLD, "2025-11-02", "2026-09-01", 0);
	places[0].days.until = day("2026-06-30");
	every_order(0, "2026 in_force");
	places[nplaces++] = (struct ground_place){ 1, NEW, false, true, { day("2026-01-01"), { 0 } } };
	places[0].days = (struct span){ day("2020-01-01"), { 0 } };
	places[0].main = false;
	every_order(0, "2025 old_body");
}

static void
at_a_body_outside(void)
{
	begin();
	places[0].days.from = day("2026-04-01");
	add(GROUND_ADMINISTRATION, 0, "2025-11-02", "2026-09-01", 0)->body = "X";
	every_order(0, "2026 old_body");
	list[0].effective = day("2027-09-01");
	every_order(0, "2025 old_body");
	list[0].effective = day("2026-03-01");
	every_order(0, "2026 in_force");
}

static void
at_both(void)
{
	begin();
	move("2026-04-01");
	add(GROUND_ADMINISTRATION, OLD, "2025-11-02", "2026-03-01", 0);
	add(GROUND_ADMINISTRATION, NEW, "2026-06-02", "2027-03-01", 1);
	every_order(0, "2025 each_body, 2026 each_body");
	add(GROUND_PARTY, NEW, "2026-06-02", "2027-01-01", 1);
	every_order(0, "2025 each_body, - once>3 2026, 2026 each_body");
	list[2] = (struct ground){ .id = 3, .kind = GROUND_DEGRADATION, .decided = GROUND_NOTHING, .concerns = GROUND_NOTHING, .unit = OLD,
	    .body = "", .act = list[0].act, .act_of = 1, .effective = day("2026-05-01") };
	every_order(0, "2025 each_body, 2026 each_body, - once>1 2025");
	list[2].effective = day("2025-12-01");
	every_order(0, "- used_before>3 2025, - used_before>3 2025, 2025 in_force");
	n = 2;
	list[0].concerns = CONCERNS_OTHER;
	every_order(0, "- other_cause, 2027 in_force");
	list[0].concerns = CONCERNS_DUTY;
	list[1].concerns = CONCERNS_OTHER;
	every_order(0, "2026 in_force, - other_cause");
	list[1].concerns = CONCERNS_DUTY;
	list[1].act_of = 2;
	every_order(0, "2026 in_force, 2027 in_force");
}

static void
leaders_alone(void)
{
	begin();
	add(GROUND_NOTHING, OLD, "2026-05-02", "2026-09-01", 0)->kind = GROUND_CORRUPTION;
	every_order(0, "- no_leader");
	places[1] = (struct ground_place){ 1, OLD, true, false, { day("2026-05-02"), day("2026-05-02") } };
	nplaces = 2;
	every_order(0, "2026 in_force");
	places[1].days = (struct span){ day("2026-05-03"), { 0 } };
	every_order(0, "- no_leader");
}

static void
one_of_a_year(void)
{
	struct ground_verdict v[MOST];

	begin();
	add(GROUND_ADMINISTRATION, OLD, "2026-05-02", "2026-09-01", 0);
	add(GROUND_PARTY, OLD, "2026-05-02", "2026-08-01", 0);
	add(GROUND_NOTHING, OLD, "2026-05-02", "2026-11-01", 0)->kind = GROUND_DEGRADATION;
	ground_judge(mem, list, n, places, nplaces, v);
	CHECK(ground_of_year(list, v, 3, 2026)->id == 3);
	CHECK(ground_of_year(list, v, 2, 2026)->id == 2);
	CHECK(ground_of_year(list, v, 3, 2025) == NULL);
}

/* The flaw of the last one beside those before it. */
static const char *
flaw(void)
{
	const struct ground *met;
	struct ground g = list[n - 1];

	if (g.act_of == g.id)
		g.act_of = 0;
	return ground_flaw_name[ground_check(&g, day("2027-01-01"), list, n - 1, places, nplaces, &met)];
}

static void
checked(void)
{
	struct ground *g;

	begin();
	g = add(GROUND_ADMINISTRATION, OLD, "2026-05-02", "2026-09-01", 0);
	CHECK_TEXT(flaw(), NULL);
	g->decided = GROUND_NOTHING;
	CHECK_TEXT(flaw(), "decided_missing");
	g->decided = GROUND_UNDECIDED;
	CHECK_TEXT(flaw(), "no_penalty");
	g->penalty = GROUND_NOTHING;
	CHECK_TEXT(flaw(), "said_missing");
	g->said = 2025;
	CHECK_TEXT(flaw(), "said_early");
	g->said = 2026;
	CHECK_TEXT(flaw(), "said_why");
	g->said_why = "x";
	CHECK_TEXT(flaw(), NULL);
	g->decided = GROUND_PARTY;
	CHECK_TEXT(flaw(), "penalty_missing");
	g->penalty = PENALTY_DISMISSAL;
	CHECK_TEXT(flaw(), "penalty_administration");
	g->decided = GROUND_ADMINISTRATION;
	g->penalty = PENALTY_EXPULSION;
	CHECK_TEXT(flaw(), "penalty_party");
	g->penalty = PENALTY_REMOVAL;
	g->concerns = GROUND_NOTHING;
	CHECK_TEXT(flaw(), "concerns_missing");
	g->kind = GROUND_CORRUPTION;
	CHECK_TEXT(flaw(), "discipline_alone");
	g->decided = g->penalty = GROUND_NOTHING;
	CHECK_TEXT(flaw(), "leader");
	g->kind = GROUND_DEGRADATION;
	CHECK_TEXT(flaw(), NULL);
	g->act.until = day("2026-05-01");
	CHECK_TEXT(flaw(), "order");
	g->act.until = day("2026-09-02");
	CHECK_TEXT(flaw(), "early");
	g->act.until = g->act.from;
	g->document_day = day("2027-01-02");
	CHECK_TEXT(flaw(), "future");
	g->document_day = day("2027-01-01");
	g->body = "x";
	CHECK_TEXT(flaw(), "body_spare");
	g->unit = 0;
	CHECK_TEXT(flaw(), NULL);
	g->body = "";
	CHECK_TEXT(flaw(), "body_missing");
}

static void
checked_beside(void)
{
	struct ground *g;

	begin();
	add(GROUND_PARTY, OLD, "2026-05-02", "2026-09-01", 0)->said = 2026;
	g = add(GROUND_ADMINISTRATION, OLD, "2026-05-02", "2026-09-01", 1);
	CHECK_TEXT(flaw(), NULL);
	g->document_number = "1";
	CHECK_TEXT(flaw(), NULL);
	g->decided = GROUND_PARTY;
	CHECK_TEXT(flaw(), "twice");
	g->document_number = "2";
	g->said = 2027;
	g->said_why = "x";
	CHECK_TEXT(flaw(), "said_other");
	g->act_of = 5;
	CHECK_TEXT(flaw(), "act");
	list[0].kind = GROUND_CORRUPTION;
	*g = (struct ground){ .kind = GROUND_DEGRADATION, .decided = GROUND_NOTHING, .penalty = GROUND_NOTHING, .concerns = GROUND_NOTHING,
	    .act = list[0].act, .unit = OLD, .body = "", .said_why = "", .document_number = list[0].document_number,
	    .document_day = list[0].document_day, .effective = list[0].effective };
	list[0].decided = GROUND_NOTHING;
	CHECK_TEXT(flaw(), NULL);
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(in_the_year);
	TEST(both_of_one_act);
	TEST(used_before);
	TEST(at_the_old_body);
	TEST(at_no_new_body);
	TEST(at_a_body_outside);
	TEST(at_both);
	TEST(leaders_alone);
	TEST(one_of_a_year);
	TEST(checked);
	TEST(checked_beside);
	mem_free(&mem);
	TEST_END();
}
