#include "rules/bonus_fact.h"

#include <string.h>

#include "base/number.h"
#include "rules/year.h"

const char *const bonus_missing_name[BONUS_MISSINGS] = { NULL, "decision", "sheets" };

int
bonus_period_read(const char *text, struct period *p)
{
	int64_t year;
	char first[5];

	if (strlen(text) != 4 && (strlen(text) != 7 || text[4] != '-' || text[5] != 'H'))
		return period_read(text, p);
	memcpy(first, text, 4);
	first[4] = '\0';
	if (number_int(first, 1900, 2199, &year) != 1)
		return 0;
	*p = (struct period){ (int16_t)year, 1, BONUS_YEAR };
	if (text[4] == '\0')
		return 1;
	p->months = BONUS_HALF;
	p->month = text[6] == '2' ? 1 + BONUS_HALF : 1;
	return text[6] == '1' || text[6] == '2';
}

char *
bonus_period_text(struct mem *mem, struct period p)
{
	switch (p.months) {
	case BONUS_YEAR:
		return mem_print(mem, "%04d", p.year);
	case BONUS_HALF:
		return mem_print(mem, "%04d-H%d", p.year, p.month > BONUS_HALF ? 2 : 1);
	default:
		return period_text(mem, p);
	}
}

struct span
bonus_period_days(struct period p)
{
	const int next = p.month + p.months;
	const struct day behind = next > BONUS_YEAR ? (struct day){ (int16_t)(p.year + 1), 1, 1 } : (struct day){ p.year, (int8_t)next, 1 };

	return (struct span){ { p.year, p.month, 1 }, day_before(behind) };
}

bool
bonus_period_sound(struct period p)
{
	if (p.months != 1 && p.months != QUARTER_MONTHS && p.months != BONUS_HALF && p.months != BONUS_YEAR)
		return false;
	return p.month >= 1 && p.month <= BONUS_YEAR && (p.month - 1) % p.months == 0;
}

/* Of a span what lies in another; false: nothing. */
static bool
clip(struct span *s, struct span within)
{
	if (!span_meets(*s, within))
		return false;
	if (day_compare(s->from, within.from) < 0)
		s->from = within.from;
	if (s->until.year == 0 || day_compare(s->until, within.until) > 0)
		s->until = within.until;
	return true;
}

/* Days that count for nothing where a place is: absences of the rule, and places before it in the list. */
static size_t
take_off(const struct bonus_fact *fact, size_t place, unsigned absences, struct span *off)
{
	size_t n = 0;

	for (size_t i = 0; i < fact->naway; i++)
		if ((absences & 1U << fact->away[i].kind) != 0)
			off[n++] = fact->away[i].days;
	for (size_t i = 0; i < place; i++)
		off[n++] = fact->place[i];
	return n;
}

const struct ratio *
bonus_months(struct mem *mem, struct period p, const struct bonus_fact *fact, unsigned absences, const struct span **worked_r, size_t *nworked_r)
{
	struct span *off = mem_array(mem, fact->naway + fact->nplaces + 1, sizeof(*off));
	struct span *worked = mem_array(mem, fact->nplaces + fact->naway + fact->nplaces * fact->nplaces + fact->nplaces * fact->naway + 1, sizeof(*worked));
	size_t n = 0;

	for (size_t i = 0; i < fact->nplaces; i++) {
		struct span place = fact->place[i];
		const struct span *left;
		size_t nleft;

		if (!clip(&place, bonus_period_days(p)))
			continue;
		left = span_without(mem, place, off, take_off(fact, i, absences, off), &nleft);
		memcpy(worked + n, left, nleft * sizeof(*left));
		n += nleft;
	}
	*worked_r = worked;
	*nworked_r = n;
	return ratio_least(span_months(mem, p.year, worked, n), ratio_int(mem, p.months));
}

void
bonus_facts_under(struct mem *mem, struct period p, struct bonus_fact *list, size_t n, const struct bonus_rule *rule)
{
	for (size_t i = 0; i < n; i++) {
		struct bonus_fact *fact = &list[i];

		fact->p.months = bonus_months(mem, p, fact, rule->absences, &fact->basis.worked, &fact->basis.nworked);
	}
}

struct bonus_person *
bonus_people_of(struct mem *mem, const struct bonus_fact *list, size_t n)
{
	struct bonus_person *people = mem_array(mem, n + 1, sizeof(*people));

	for (size_t i = 0; i < n; i++)
		people[i] = list[i].p;
	return people;
}

size_t
bonus_facts_missing(const struct bonus_fact *list, size_t n)
{
	size_t missing = 0;

	for (size_t i = 0; i < n; i++)
		missing += list[i].missing != BONUS_COMPLETE;
	return missing;
}

enum bonus_position
bonus_position_of(enum rank rank, bool in_agency)
{
	switch (rank) {
	case RANK_HEAD:
		return in_agency ? BONUS_AGENCY_HEAD : BONUS_DIVISION_HEAD;
	case RANK_DEPUTY:
		return in_agency ? BONUS_AGENCY_DEPUTY : BONUS_DIVISION_DEPUTY;
	default:
		return BONUS_STAFF;
	}
}

const struct ratio *
bonus_mean(struct mem *mem, const struct bonus_sheet *sheet, size_t n, int *level_r)
{
	struct year_period *period = mem_array(mem, n + 1, sizeof(*period));
	const struct ratio *mean;

	for (size_t i = 0; i < n; i++)
		period[i] = (struct year_period){ sheet[i].months, sheet[i].total };
	mean = year_weighted(mem, period, n);
	*level_r = mean == NULL ? LEVEL_NONE : (int)score_level_of(mean);
	return mean;
}
