#include "check.h"

#include "base/mem.h"
#include "rules/work_paste.h"
#include "rules/workplan.h"

static struct mem *mem;
static const struct workdays week = { NULL, NULL, 0, 0 };

static struct workplan_line
line(enum workplan_rhythm rhythm, int month, int first, int last)
{
	return (struct workplan_line){ .year = 2027, .rhythm = rhythm, .month = month, .day = 20, .first = first, .last = last };
}

/* "1,4,7": the months in which it is due. */
static const char *
months(const struct workplan_line *l)
{
	const char *said = "";

	for (int m = 1; m <= MONTHS; m++)
		if (workplan_falls(l, m))
			said = mem_print(mem, "%s%s%d", said, said[0] == '\0' ? "" : ",", m);
	return said;
}

static const char *
judged(enum workplan_rhythm rhythm, int month, int first, int last)
{
	const struct workplan_line l = line(rhythm, month, first, last);
	const enum workplan_flaw flaw = workplan_judge(&l);

	return flaw == WORKPLAN_SOUND ? months(&l) : workplan_flaw_name[flaw];
}

static void
months_of_a_line(void)
{
	CHECK_TEXT(judged(WORKPLAN_MONTH, 0, 1, 12), "1,2,3,4,5,6,7,8,9,10,11,12");
	CHECK_TEXT(judged(WORKPLAN_MONTH, 0, 5, 5), "5");
	CHECK_TEXT(judged(WORKPLAN_QUARTER, 3, 1, 12), "3,6,9,12");
	CHECK_TEXT(judged(WORKPLAN_QUARTER, 1, 2, 9), "4,7");
	CHECK_TEXT(judged(WORKPLAN_YEAR, 11, 1, 12), "11");
	CHECK_TEXT(judged(WORKPLAN_MONTH, 0, 6, 5), "span");
	CHECK_TEXT(judged(WORKPLAN_QUARTER, 4, 1, 12), "which");
	CHECK_TEXT(judged(WORKPLAN_QUARTER, 0, 1, 12), "which");
	CHECK_TEXT(judged(WORKPLAN_YEAR, 13, 1, 12), "which");
	CHECK_TEXT(judged(WORKPLAN_YEAR, 1, 2, 12), "never");
	CHECK_TEXT(judged(WORKPLAN_QUARTER, 1, 2, 3), "never");
}

static const char *
due(int day, int month, struct day from, struct day until)
{
	struct workplan_line l = line(WORKPLAN_MONTH, 0, 1, 12);

	l.day = day;
	return mem_print(mem, "%s %s", day_text(mem, workplan_said(&l, month)), day_text(mem, workplan_due(workplan_said(&l, month), &week, from, until)));
}

static void
day_in_the_window(void)
{
	const struct day january = { 2026, 12, 11 }, closes = { 2027, 1, 25 };

	CHECK_TEXT(due(20, 1, january, closes), "2027-01-20 2027-01-20");
	CHECK_TEXT(due(16, 1, january, closes), "2027-01-16 2027-01-18");		/* a Saturday */
	CHECK_TEXT(due(31, 1, january, closes), "2027-01-31 2027-01-25");		/* behind the window */
	CHECK_TEXT(due(31, 2, (struct day){ 2027, 1, 26 }, (struct day){ 2027, 2, 28 }), "2027-02-28 2027-02-26");	/* a short month that ends on a Sunday */
	CHECK_TEXT(due(20, 12, (struct day){ 2027, 11, 26 }, (struct day){ 2027, 12, 10 }), "2027-12-20 2027-12-10");
	CHECK_TEXT(due(1, 3, (struct day){ 2027, 3, 3 }, (struct day){ 2027, 3, 25 }), "2027-03-01 2027-03-03");
}

/* "2 A.1|x|an+ba|1500|month 0|20|1-12; …", or "many". */
static const char *
read(const char *text)
{
	struct workplan_pasted *list;
	const char *said;
	bool heading;
	size_t n;

	if (workplan_paste_read(mem, text, &list, &n, &heading) != 1)
		return "many";
	said = heading ? "heading" : "";
	for (size_t i = 0; i < n; i++) {
		const struct workplan_pasted *p = &list[i];
		const char *who = "";

		for (size_t k = 0; k < p->nwho; k++)
			who = mem_print(mem, "%s%s%s", who, k == 0 ? "" : "+", p->who[k]);
		said = mem_print(mem, "%s%s%d %s|%s|%s|%d|%s %d|%d|%d-%d%s", said, said[0] == '\0' ? "" : "; ", p->number, p->line.code,
		    p->line.subject, who, (int)p->line.quantity, p->rhythmic ? workplan_rhythm_name[p->line.rhythm] : "?", (int)p->line.month,
		    (int)p->line.day, (int)p->line.first, (int)p->line.last, p->long_cells ? " long" : "");
	}
	return said;
}

static void
lines_of_a_sheet(void)
{
	static char many[(WORKPLAN_LINES + 1) * 2 + 1];

	CHECK_TEXT(read(""), "");
	CHECK_TEXT(read("A.1\tx\tan; ba,\t1,5\tHằng tháng\t\t20"), "1 A.1|x|an+ba|1500|month 0|20|1-12");
	CHECK_TEXT(read("Mã\tNội dung\tNgười\tSố lượng\tNhịp\tTháng\tNgày\tTừ\tĐến\r\n\r\nA.1\t\t\t2\tquý\t\t5\t4\t9\r\nA.2\ty\t\t1\tMỗi năm\t6\t30"),
	    "heading; 3 A.1|||2000|quarter 3|5|4-9; 4 A.2|y||1000|year 6|30|1-12");
	CHECK_TEXT(read("A.1\tx\t\t1\tquý\t1\t5"), "1 A.1|x||1000|quarter 1|5|1-12");
	CHECK_TEXT(read("A.1\tx\t\t0\ttuần\t\t32\t13\t0"), "heading");
	CHECK_TEXT(read("A.1\tx\t\t1\ttuần\t\t32\t13\t0\tz"), "1 A.1|x||1000|? 0|0|0-0 long");
	for (int i = 0; i <= WORKPLAN_LINES; i++) {
		many[2 * i] = 'a';
		many[2 * i + 1] = '\n';
	}
	CHECK_TEXT(read(many), "many");
}

int
main(void)
{
	mem = mem_new(256 * 1024 * 1024);
	TEST(months_of_a_line);
	TEST(day_in_the_window);
	TEST(lines_of_a_sheet);
	mem_free(&mem);
	TEST_END();
}
