/* What a level of a year rests on: by the rules, as the document of a decision, and that document counted anew; who may do what. */
#include "check.h"

#include <string.h>

#include "base/mem.h"
#include "rules/classification_document.h"

static struct mem *mem;
static struct year_row row[YEAR_MONTHS];
static struct year_case y;
static struct classification c;
static struct classification_facts f;

static const struct ratio *
number(const char *text)
{
	const struct ratio *value = NULL;

	CHECK(ratio_read(mem, text, &value) == 1);
	return value;
}

/* A year of so many months with a total each, of somebody of staff who worked all of it. */
static void
begin(const char *total, size_t n)
{
	static struct year_period period[YEAR_MONTHS];

	c = (struct classification){ .id = 7, .person = 9, .year = 2026, .edition = 1, .name = "A", .uid = "a", .title = "CV", .unit_name = "P",
	    .agency_name = "S", .rank = RANK_STAFF, .self_level = LEVEL_GOOD, .report = "", .silent_why = "", .proposed_level = LEVEL_GOOD,
	    .proposed_words = "", .handling = "IV", .level = LEVEL_NONE, .standing = -1 };
	for (size_t i = 0; i < n; i++) {
		row[i] = (struct year_row){ .period = { 2026, (int8_t)(i + 1), 1 }, .mark = YEAR_SCORED, .total = number(total) };
		period[i] = (struct year_period){ 1, row[i].total };
	}
	y = (struct year_case){ .period = period, .n = n, .worked = ratio_int(mem, 12), .sick = ratio_int(mem, 0), .maternity = ratio_int(mem, 0),
	    .unpaid = ratio_int(mem, 0) };
	f = (struct classification_facts){ .c = &c, .y = &y, .row = row, .n = n, .cap = CAP_NONE, .ground = GROUND_NONE };
}

static void
rules(void)
{
	const struct quota_person *p;

	begin("83.5", 4);
	p = classification_rule(mem, &f);
	CHECK(p->levelled && p->level == LEVEL_GOOD && !p->candidate && strcmp(classification_why(p), "points") == 0);
	begin("90", 4);
	p = classification_rule(mem, &f);
	CHECK(p->level == LEVEL_EXCELLENT && p->candidate);
	f.cap = LEVEL_DONE;
	p = classification_rule(mem, &f);
	CHECK(p->level == LEVEL_DONE && !p->candidate && strcmp(classification_why(p), "capped") == 0);
	f.ground = GROUND_DISCIPLINE;
	p = classification_rule(mem, &f);
	CHECK(p->level == LEVEL_FAILED && strcmp(classification_why(p), "discipline") == 0);
	y.worked = ratio_int(mem, 5);
	p = classification_rule(mem, &f);
	CHECK(!p->levelled && strcmp(classification_why(p), "under_six_months") == 0);
	begin("1", 0);
	p = classification_rule(mem, &f);
	CHECK(!p->levelled && strcmp(classification_why(p), "no_mean") == 0);
}

static enum classification_flaw
checked(const char *text, struct classification_result *r)
{
	return classification_check(mem, json_read(mem, text, strlen(text)), r);
}

static const char *
replaced(const char *text, const char *what, const char *by)
{
	const char *at = strstr(text, what);

	CHECK(at != NULL);
	return at == NULL ? text : mem_print(mem, "%.*s%s%s", (int)(at - text), text, by, at + strlen(what));
}

static void
document(void)
{
	struct classification_result r;
	struct quota_person answer;
	const char *text;

	begin("92", 3);
	f.ground_words = "QĐ 1";
	answer = *classification_rule(mem, &f);
	text = json_write(mem, classification_document(mem, &f, &answer));
	CHECK(checked(text, &r) == CLASSIFICATION_SOUND);
	CHECK(r.standing == YEAR_CLASSIFIED && r.level == LEVEL_EXCELLENT && strcmp(r.why, "points") == 0 && ratio_compare(r.mean, number("92")) == 0);
	CHECK(checked(replaced(text, "\"mean\":\"92\"", "\"mean\":\"93\""), &r) == CLASSIFICATION_OTHER_MEAN);
	CHECK(checked(replaced(text, "\"level\":\"HTXSNV\",\"mean\"", "\"level\":\"HTTNV\",\"mean\""), &r) == CLASSIFICATION_OTHER_LEVEL);
	CHECK(checked(replaced(text, "\"period\":\"2026-02\",\"total\":\"92\"", "\"period\":\"2026-02\",\"total\":\"91\""), &r) == CLASSIFICATION_OTHER_ROWS);
	CHECK(checked(replaced(text, "\"worked_months\":\"12\"", "\"worked_months\":\"5\""), &r) == CLASSIFICATION_OTHER_MEAN);
	CHECK(checked(replaced(text, "\"cap\":null", "\"cap\":\"HTNV\""), &r) == CLASSIFICATION_OTHER_LEVEL);
	CHECK(checked(replaced(text, "\"cap\":null", "\"cap\":\"?\""), &r) == CLASSIFICATION_UNREADABLE);
	CHECK(checked("{}", &r) == CLASSIFICATION_UNREADABLE && checked("[]", &r) == CLASSIFICATION_UNREADABLE);
	/* Beyond the places: good, by that reason alone. */
	answer.level = LEVEL_GOOD;
	answer.why = QUOTA_CUT;
	text = json_write(mem, classification_document(mem, &f, &answer));
	CHECK(checked(text, &r) == CLASSIFICATION_SOUND && r.level == LEVEL_GOOD);
	CHECK(checked(replaced(text, "\"why\":\"quota\"", "\"why\":\"points\""), &r) == CLASSIFICATION_OTHER_LEVEL);
}

/* Rows that count nowhere stand in the document and not in the case. */
static void
others(void)
{
	struct classification_result r;
	struct year_period period[2];
	struct quota_person answer;

	begin("60", 2);
	period[0] = y.period[0];
	row[1].mark = YEAR_ELSEWHERE;
	row[1].total = NULL;
	y.period = period;
	y.n = 1;
	answer = *classification_rule(mem, &f);
	CHECK(classification_check(mem, classification_document(mem, &f, &answer), &r) == CLASSIFICATION_SOUND && r.level == LEVEL_DONE);
	y.worked = ratio_int(mem, 5);
	answer = *classification_rule(mem, &f);
	CHECK(classification_check(mem, classification_document(mem, &f, &answer), &r) == CLASSIFICATION_SOUND && r.level == LEVEL_NONE && r.mean == NULL);
}

static void
who(void)
{
	CHECK(classification_may(CLASS_ACT_WRITE, CLASS_OPEN, CLASS_OWN) && !classification_may(CLASS_ACT_WRITE, CLASS_SELF, CLASS_OWN));
	CHECK(!classification_may(CLASS_ACT_WRITE, CLASS_OPEN, CLASS_DECIDES | CLASS_PREPARES | CLASS_READS));
	CHECK(classification_may(CLASS_ACT_RECALL, CLASS_SELF, CLASS_OWN) && !classification_may(CLASS_ACT_RECALL, CLASS_MET, CLASS_OWN));
	CHECK(classification_may(CLASS_ACT_SILENT, CLASS_OPEN, CLASS_DECIDES) && !classification_may(CLASS_ACT_SILENT, CLASS_OPEN, CLASS_PREPARES));
	CHECK(classification_may(CLASS_ACT_PROPOSE, CLASS_MET, CLASS_PREPARES) && !classification_may(CLASS_ACT_PROPOSE, CLASS_SELF, CLASS_PREPARES));
	CHECK(!classification_may(CLASS_ACT_PROPOSE, CLASS_MET, CLASS_OWN) && !classification_may(CLASS_ACT_PROPOSE, CLASS_MET, CLASS_READS));
	CHECK(!classification_may(CLASS_ACT_UNPROPOSE, CLASS_DECIDED, CLASS_PREPARES) && !classification_may(CLASS_ACT_DECIDE, CLASS_PROPOSED, CLASS_DECIDES));
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(rules);
	TEST(document);
	TEST(others);
	TEST(who);
	mem_free(&mem);
	TEST_END();
}
