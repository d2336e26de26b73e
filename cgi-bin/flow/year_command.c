#include "flow/year_command.h"

#include <stdio.h>
#include <string.h>

#include "base/number.h"
#include "flow/year_group.h"
#include "rules/quota_read.h"
#include "store/classification.h"

struct all {
	struct year_run	*run;
	size_t		 nruns;
	struct run_person *person;	/* run by run */
	size_t		 n;
};

/* Everybody at once: what a year rests on is asked for once, however many runs there are. 1 or -1. */
static int
read_all(struct flow *f, int year, struct all *all)
{
	const struct year_run any = { .year = year };
	struct classification *c;

	return year_runs_of_year(f->db, f->mem, year, &all->run, &all->nruns) == 1 && classification_of_year(f->db, f->mem, year, &c, &all->n) == 1 &&
	    year_run_people_of(f, &any, c, all->n, &all->person) == 1 ? 1 : -1;
}

static void
say(struct mem *mem, const struct year_run *r, const struct quota *q, bool cases)
{
	int64_t candidates = 0, good = 0, places = 0, excellent = 0;

	if (cases) {
		printf("%s\n", json_write(mem, quota_case_json(mem, q)));
		return;
	}
	for (size_t i = 0; i < q->ngroups; i++) {
		candidates += q->group[i].candidates;
		good += q->group[i].good;
		places += q->group[i].places;
	}
	for (size_t i = 0; i < q->n; i++)
		excellent += q->person[i].levelled && q->person[i].level == LEVEL_EXCELLENT;
	printf("%s\t%zu\t%lld\t%lld\t%lld\t%lld\n", r->authority_name, q->n, (long long)candidates, (long long)good, (long long)places, (long long)excellent);
}

static int
count(struct flow *f, const struct year_run *r, const struct run_person *p, size_t n, enum quota_base base, bool cases)
{
	struct year_run as = *r;
	struct year_group *group;
	struct quota q;
	const char *full;
	size_t ngroups;

	if (as.base < 0)
		as.base = (int)base;
	if (year_run_groups(f->db, f->mem, r->id, &group, &ngroups) != 1)
		return -1;
	year_run_quota(f->mem, &as, group, ngroups, p, n, &q);
	quota_levels(f->mem, &q);
	if (quota_places(f->mem, &q, &full) != 1)
		fprintf(stderr, "danhgia: %s: more are chosen than there are places\n", r->authority_name);
	say(f->mem, r, &q, cases);
	return 1;
}

int
runs_command(struct flow *f)
{
	const bool cases = f->argc == 4 && strcmp(f->argv[3], "--cases") == 0;
	int64_t year = 0;
	enum quota_base base;
	struct all all;
	size_t at = 0;
	int done;

	if (f->argc != (cases ? 4 : 3) || strcmp(f->argv[1], "--year") != 0 || number_int(f->argv[2], 2000, 2199, &year) != 1) {
		fprintf(stderr, "usage: danhgia runs --year 2026 [--cases]\n");
		return 2;
	}
	done = read_all(f, (int)year, &all) == 1 && year_run_base(f, (int)year, &base) == 1 ? 1 : -1;
	for (size_t i = 0; done == 1 && i < all.nruns; i++) {
		const size_t first = at;

		while (at < all.n && all.person[at].c.run == all.run[i].id)
			at++;
		done = count(f, &all.run[i], all.person + first, at - first, base, cases);
	}
	if (done != 1)
		fprintf(stderr, "danhgia: the database does not answer\n");
	return done != 1;
}
