#include "rules/compare_rows.h"

#include <stdlib.h>

const char *const compare_number_name[COMPARE_NUMBERS + 1] = {
	"owed", "published", "excepted", "missing", "run", "decided", "unclassified", "excellent", "good", "done", "failed", "share_good", "scored", "total",
	"assigned", "made", "sound", "ontime", "workers", "works", "outside", "outsiders", "share_catalog", "used", "in_force", "accepted", "coefficient",
	"commons", "common", NULL
};

enum compare_of
compare_number_of(enum compare_number number, bool classed)
{
	switch (number) {
	case NUMBER_OWED:
	case NUMBER_MISSING:
		return OF_PEOPLE;
	case NUMBER_WORKERS:
	case NUMBER_OUTSIDERS:
		return OF_WORKERS;
	case NUMBER_USED:
	case NUMBER_IN_FORCE:
		return OF_CATALOG;
	case NUMBER_WORKS:
	case NUMBER_OUTSIDE:
	case NUMBER_SHARE_CATALOG:
	case NUMBER_ACCEPTED:
	case NUMBER_COEFFICIENT:
		return OF_WORKS;
	default:
		return classed ? OF_CLASSES : OF_SHEETS;
	}
}

bool
compare_number_in(enum compare_number n, enum compare_what what, bool classed)
{
	if (n <= NUMBER_UNCLASSIFIED && n != NUMBER_PUBLISHED && classed != (n >= NUMBER_RUN))
		return false;
	switch (what) {
	case COMPARE_LEVELS:
		return n <= NUMBER_SHARE_GOOD && !(n == NUMBER_PUBLISHED && classed);
	case COMPARE_TOTALS:
		return n == NUMBER_SCORED || n == NUMBER_TOTAL || (classed ? n == NUMBER_RUN || n == NUMBER_DECIDED : n == NUMBER_OWED || n == NUMBER_PUBLISHED);
	case COMPARE_PROGRESS:
		return n == NUMBER_PUBLISHED || (n >= NUMBER_ASSIGNED && n <= NUMBER_ONTIME);
	case COMPARE_COVERAGE:
		return n >= NUMBER_WORKERS && n <= NUMBER_IN_FORCE;
	case COMPARE_COEFFICIENT:
		return n == NUMBER_WORKERS || n == NUMBER_ACCEPTED || n == NUMBER_COEFFICIENT;
	default:
		return n == NUMBER_COMMONS || n == NUMBER_COMMON;
	}
}

bool
compare_number_open(enum compare_number number)
{
	return number <= NUMBER_UNCLASSIFIED || number == NUMBER_USED || number == NUMBER_IN_FORCE;
}

int64_t
compare_number_rows(enum compare_number number, const struct summary *s)
{
	static const int8_t measure[COMPARE_NUMBERS] = {
		[NUMBER_OWED] = SUM_PEOPLE, [NUMBER_PUBLISHED] = SUM_PUBLISHED, [NUMBER_EXCEPTED] = SUM_EXCEPTED, [NUMBER_MISSING] = SUM_MISSING,
		[NUMBER_RUN] = SUM_PEOPLE, [NUMBER_DECIDED] = SUM_PUBLISHED,
		[NUMBER_UNCLASSIFIED] = SUM_EXCEPTED, [NUMBER_EXCELLENT] = SUM_EXCELLENT, [NUMBER_GOOD] = SUM_GOOD, [NUMBER_DONE] = SUM_DONE, [NUMBER_FAILED] = SUM_FAILED,
		[NUMBER_SCORED] = SUM_SCORED, [NUMBER_TOTAL] = SUM_SCORED, [NUMBER_ASSIGNED] = SUM_PUBLISHED, [NUMBER_MADE] = SUM_PUBLISHED, [NUMBER_SOUND] = SUM_PUBLISHED,
		[NUMBER_ONTIME] = SUM_PUBLISHED, [NUMBER_WORKERS] = SUM_WORKERS, [NUMBER_WORKS] = SUM_WORKS, [NUMBER_OUTSIDE] = SUM_OUTSIDE, [NUMBER_OUTSIDERS] = SUM_OUTSIDERS,
		[NUMBER_SHARE_CATALOG] = SUM_WORKS, [NUMBER_ACCEPTED] = SUM_WORKS, [NUMBER_COEFFICIENT] = SUM_WORKS, [NUMBER_COMMONS] = SUM_COMMONS, [NUMBER_COMMON] = SUM_COMMONS,
	};
	const int64_t *of = s->of;

	switch (number) {
	case NUMBER_SHARE_GOOD:
		return of[SUM_EXCELLENT] + of[SUM_GOOD] + of[SUM_DONE] + of[SUM_FAILED];
	case NUMBER_USED:
	case NUMBER_IN_FORCE:
		return 0;
	default:
		return of[measure[number]];
	}
}

static int
by_order(const void *a, const void *b)
{
	const struct compare_key *x = a, *y = b;

	return x->order != y->order ? (x->order < y->order ? -1 : 1) : compare_period(x->period) - compare_period(y->period);
}

void
compare_keys_sort(struct compare_key *key, size_t n)
{
	qsort(key, n, sizeof(*key), by_order);
}

struct compare_page
compare_keys_page(const struct compare_key *key, size_t n, int64_t behind, int64_t most)
{
	struct compare_page p = { 0 };
	int64_t before = 0;
	size_t i = 0;

	while (i < n && before + key[i].rows <= behind && (key[i].rows > 0 || before < behind))
		before += key[i++].rows;
	p.first = i;
	p.skip = behind - before;
	for (; i < n && before < behind + most; i++)
		before += key[i].rows;
	p.n = i - p.first;
	return p;
}
