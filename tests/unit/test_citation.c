/* Each constant has its place in the Decree, and the rules take it from there. */
#include "check.h"

#include <string.h>

#include "rules/citation.h"

#define ARTICLES	30	/* the Decree has 29 */

static void
rows_have_a_place(void)
{
	for (int i = 0; i < CITATIONS; i++) {
		const struct citation *c = &citation[i];

		CHECK(c->number > 0);
		CHECK(c->scale == 1 || c->scale == LAW_HUNDREDTHS);
		CHECK(c->source == CITATION_DECREE ? c->article > 0 && c->article < ARTICLES && c->clause >= 0 :
		    c->article == 0 && c->clause == 0 && c->point[0] == '\0');
		CHECK(strlen(c->point) <= 2);
		CHECK(c->from.year == 2026 && c->until.year == 0);
		for (int k = 0; k < i; k++)
			CHECK(strcmp(citation[k].name, c->name) != 0);
	}
}

/* As the Decree says it: Art 12.2, 12.3, 14.2, 15.3, 16, 19.2, 20, 22 and form 01, read once more. */
static void
numbers_are_those_of_the_decree(void)
{
	CHECK(LAW_COMMON_MOST == 30 && LAW_RESULT_MOST == 70);
	CHECK(LAW_CRITERION_MOST == 500 && LAW_CRITERION_LESS == 250);
	CHECK(LAW_PETITION_DAYS == 7);
	CHECK(LAW_FAILED_PERCENT == 25 && LAW_LATE_PERCENT == 25 && LAW_LEADER_PERCENT == 50);
	CHECK(LAW_STAFF_PARTS == 3 && LAW_LEADER_PARTS == 6);
	CHECK(LAW_EXCELLENT_LEAST == 90 && LAW_GOOD_LEAST == 70 && LAW_DONE_LEAST == 50);
	CHECK(LAW_CLASSIFIED_BEFORE == 15 && LAW_SPECIAL_CLASSIFIED_BEFORE == 15);
	CHECK(citation[CITED_LATE_PERCENT].article == 14 && strcmp(citation[CITED_LATE_PERCENT].point, "c") == 0);
	CHECK(strcmp(citation[CITED_FAILED_PERCENT].name, "failed_percent") == 0);
}

int
main(void)
{
	TEST(rows_have_a_place);
	TEST(numbers_are_those_of_the_decree);
	TEST_END();
}
