#include "rules/workplan.h"

#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "rules/work_paste.h"

#define QUARTER	3
#define PLACES	3	/* of a quantity */
#define DAYS	31

const char *const workplan_rhythm_name[WORKPLAN_RHYTHMS + 1] = { "month", "quarter", "year", NULL };
const char *const workplan_flaw_name[WORKPLAN_FLAWS] = {
	[WORKPLAN_SPAN] = "span", [WORKPLAN_WHICH] = "which", [WORKPLAN_NEVER] = "never",
};

bool
workplan_falls(const struct workplan_line *l, int month)
{
	if (month < l->first || month > l->last)
		return false;
	if (l->rhythm == WORKPLAN_QUARTER)
		return (month - 1) % QUARTER + 1 == l->month;
	return l->rhythm == WORKPLAN_MONTH || month == l->month;
}

enum workplan_flaw
workplan_judge(const struct workplan_line *l)
{
	const int64_t most = l->rhythm == WORKPLAN_QUARTER ? QUARTER : MONTHS;

	if (l->first > l->last)
		return WORKPLAN_SPAN;
	if (l->rhythm != WORKPLAN_MONTH && (l->month < 1 || l->month > most))
		return WORKPLAN_WHICH;
	for (int m = 1; m <= MONTHS; m++)
		if (workplan_falls(l, m))
			return WORKPLAN_SOUND;
	return WORKPLAN_NEVER;
}

struct day
workplan_said(const struct workplan_line *l, int month)
{
	const struct day next = { (int16_t)(l->year + month / MONTHS), (int8_t)(month % MONTHS + 1), 1 };
	const struct day last = day_before(next);

	return l->day > last.day ? last : (struct day){ last.year, last.month, (int8_t)l->day };
}

struct day
workplan_due(struct day said, const struct workdays *w, struct day from, struct day until)
{
	const struct day day = workday_from(w, day_compare(said, from) < 0 ? from : said);

	return day_compare(day, until) > 0 ? workday_until(w, until) : day;
}

/* What a cell says of the rhythm. 1; 0: nothing. */
static int
read_rhythm(struct mem *mem, const char *cell, enum workplan_rhythm *r)
{
	static const char *const word[WORKPLAN_RHYTHMS] = { "thang", "quy", "nam" };
	const char *said = utf8_fold(mem, cell);

	for (int i = 0; i < WORKPLAN_RHYTHMS; i++)
		if (strstr(said, word[i]) != NULL) {
			*r = (enum workplan_rhythm)i;
			return 1;
		}
	return 0;
}

/* A whole number from 1; `usual` where the cell is empty, 0 where it is none. */
static int64_t
read_number(const char *cell, int64_t most, int64_t usual)
{
	int64_t value;

	if (cell[0] == '\0')
		return usual;
	return number_int(cell, 1, most, &value) == 1 ? value : 0;
}

/* Names between semicolons or commas. */
static void
read_who(struct mem *mem, struct workplan_pasted *p)
{
	const char *at = p->cell[WORKPLAN_WHO];

	p->who = mem_array(mem, WORKPLAN_PEOPLE + 1, sizeof(*p->who));
	while (*at != '\0') {
		const size_t n = strcspn(at, ";,");
		const char *name = utf8_clean(mem, at, n, UTF8_LINE);

		at += n + (at[n] != '\0');
		if (name == NULL || name[0] == '\0')
			continue;
		if (p->nwho == WORKPLAN_PEOPLE)
			p->long_cells = true;
		else
			p->who[p->nwho++] = name;
	}
}

static void
read_line(struct mem *mem, struct workplan_pasted *p)
{
	struct workplan_line *l = &p->line;

	l->code = p->cell[WORKPLAN_CODE];
	l->subject = p->cell[WORKPLAN_SUBJECT];
	l->task = l->output = "";
	if (number_typed(p->cell[WORKPLAN_QUANTITY], PLACES, &l->quantity) != 1 || l->quantity < 0 || l->quantity > QUANTITY_MOST)
		l->quantity = 0;
	p->rhythmic = read_rhythm(mem, p->cell[WORKPLAN_RHYTHM], &l->rhythm) == 1;
	l->month = l->rhythm == WORKPLAN_MONTH ? 0 :
	    read_number(p->cell[WORKPLAN_MONTH_OF], MONTHS, l->rhythm == WORKPLAN_QUARTER ? QUARTER : 0);
	l->day = read_number(p->cell[WORKPLAN_DAY], DAYS, 0);
	l->first = read_number(p->cell[WORKPLAN_FIRST], MONTHS, 1);
	l->last = read_number(p->cell[WORKPLAN_LAST], MONTHS, MONTHS);
	if (utf8_count(l->subject) > PASTE_SUBJECT_MOST)
		p->long_cells = true;
	read_who(mem, p);
}

static bool
blank(const struct workplan_pasted *p)
{
	for (int c = 0; c < WORKPLAN_COLUMNS; c++)
		if (p->cell[c][0] != '\0')
			return false;
	return true;
}

int
workplan_paste_read(struct mem *mem, const char *text, struct workplan_pasted **list_r, size_t *n_r, bool *heading_r)
{
	struct workplan_pasted *list = mem_array(mem, WORKPLAN_LINES + 1, sizeof(*list));
	const char *at = text, *line;
	size_t n = 0, size;

	*heading_r = false;
	for (int number = 1; paste_next(&at, &line, &size); number++) {
		struct workplan_pasted *p = &list[n];

		*p = (struct workplan_pasted){ .number = number };
		p->long_cells = paste_cells(mem, line, size, p->cell, WORKPLAN_COLUMNS) != 1;
		if (blank(p))
			continue;
		read_line(mem, p);
		if (n == 0 && !*heading_r && p->line.quantity == 0 && p->line.day == 0 && p->cell[WORKPLAN_DAY][0] != '\0') {
			*heading_r = true;
			continue;
		}
		if (n++ == WORKPLAN_LINES)
			return 0;
	}
	*list_r = list;
	*n_r = n;
	return 1;
}
