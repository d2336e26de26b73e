/*
 * usage: bonus count PEOPLE ROUNDS
 * Divides a fund among people whose months are counted by days and whose salaries differ, as an agency may have them: hardly two
 * weights are equal. Writes for each round microseconds of processor time, and how many different weights there were.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/mem.h"
#include "rules/bonus.h"

static long
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static struct bonus_person
somebody(struct mem *mem, long i)
{
	return (struct bonus_person){ .person = i, .unit = i % 7 + 1, .level = (int)(i * 7 % 5) - 1, .total = ratio_of(mem, 5000 + i * 37 % 5000, 100),
	    .position = (enum bonus_position)(i % 97 == 0 ? 0 : i % 11 == 0 ? 2 : 4), .months = ratio_of(mem, 1 + i * 131 % (12 * 899), 899),
	    .period_months = ratio_int(mem, 12), .coefficient = ratio_of(mem, 234 + i * 33 % 400, 100), .base_salary = 2340000 };
}

static int
by_weight(const void *a, const void *b)
{
	const struct bonus_outcome *x = a, *y = b;

	return ratio_compare(x->weight, y->weight);
}

static size_t
different(struct bonus_result *r)
{
	size_t n = r->n > 0;

	qsort(r->outcome, r->n, sizeof(*r->outcome), by_weight);
	for (size_t i = 1; i < r->n; i++)
		n += by_weight(&r->outcome[i - 1], &r->outcome[i]) != 0;
	return n;
}

int
main(int argc, char **argv)
{
	static const char *const factor[] = { "1.2", "1", "0.7", "0", "0.25" };
	struct mem *mem = mem_new((size_t)1 << 30), *each = mem_new((size_t)1 << 30);
	const size_t n = argc == 4 ? (size_t)atol(argv[2]) : 0;
	struct bonus_person *p = mem_array(mem, n + 1, sizeof(*p));
	struct bonus_line *line = mem_array(mem, BONUS_LEVELS, sizeof(*line));
	struct bonus_rule rule = { .method = BONUS_SHARE, .reserve_percent = ratio_int(mem, 10), .unit = 1000, .by_months = true,
	    .by_coefficient = true, .line = line, .n = BONUS_LEVELS };

	if (n == 0 || strcmp(argv[1], "count") != 0)
		return 2;
	for (unsigned i = 0; i < BONUS_LEVELS; i++) {
		line[i] = (struct bonus_line){ .levels = 1u << i, .discipline = BONUS_ANY, .effect = BONUS_FACTOR };
		ratio_read(mem, factor[i], &line[i].factor);
	}
	ratio_read(mem, "1.3", &rule.position_factor[BONUS_AGENCY_HEAD]);
	ratio_read(mem, "1.15", &rule.position_factor[BONUS_DIVISION_HEAD]);
	for (size_t i = 0; i < n; i++)
		p[i] = somebody(mem, (long)i);
	for (long k = atol(argv[3]); k > 0; k--) {
		struct bonus_result r;
		const long start = now();

		bonus_count(each, &rule, INT64_C(100000000000), p, n, &r);
		printf("%ld", now() - start);
		if (r.spent + r.left + r.reserve != r.fund || r.spent == 0)
			return 1;
		printf(" %zu\n", different(&r));
		mem_reset(each);
	}
	return 0;
}
