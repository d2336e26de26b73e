#include "flow/sheet_command.h"

#include <stdio.h>
#include <string.h>

#include "flow/sheet.h"
#include "store/period_calendar.h"

#define MEMORY	((size_t)1 << 30)	/* of one agency */

/* A line of what its people come to. */
static void
say(struct mem *mem, const char *name, const struct sheets *all)
{
	const struct ratio *sum = ratio_int(mem, 0);
	int64_t scored = 0;

	for (size_t i = 0; i < all->n; i++)
		if (all->list[i].scored) {
			sum = ratio_add(mem, sum, all->list[i].score.total);
			scored++;
		}
	printf("%s\t%zu\t%lld\t%s\n", name, all->n, (long long)scored,
	    scored == 0 ? "-" : ratio_cut(mem, ratio_div(mem, sum, ratio_int(mem, scored)), 2, '.'));
}

/* Each agency in memory of its own. 1 or -1. */
static int
count(struct flow *f, int64_t agency, const char *name, struct period month)
{
	struct mem *all = f->mem, *mem = mem_new(MEMORY);
	struct sheets sheets;
	int done;

	f->mem = mem;
	done = sheets_of_agency(f, agency, month, &sheets);
	if (done == 1)
		say(mem, name, &sheets);
	f->mem = all;
	mem_free(&mem);
	return done;
}

int
sheets_command(struct flow *f)
{
	struct period month;
	const char **name;
	int64_t *agency;
	size_t n;
	int done;

	if (f->argc != 3 || strcmp(f->argv[1], "--period") != 0 || period_read(f->argv[2], &month) != 1) {
		fprintf(stderr, "usage: danhgia sheets --period 2026-05\n");
		return 2;
	}
	done = period_calendar_agencies(f->db, f->mem, day_today(), &agency, &name, &n);
	for (size_t i = 0; done == 1 && i < n; i++)
		done = count(f, agency[i], name[i], month);
	if (done != 1)
		fprintf(stderr, "danhgia: the database does not answer\n");
	return done != 1;
}
