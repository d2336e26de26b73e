#include "flow/summary_work.h"

#include <time.h>

#include "base/log.h"
#include "flow/period.h"
#include "store/summary_count.h"

#define PAUSE	10	/* seconds between two looks for what is old */
#define OLD	3600	/* seconds for which a count is taken as it is */
#define RECENT	3	/* periods that may still change without a write of a sheet */
#define MANY	24	/* counted at a look: others wait for the worker too */

struct counting {
	struct flow	*flow;
	struct summary_key key;
	const char	*ids;		/* of the marks that it ends; NULL: none */
};

/* The window of the period, and the day on which its people are those who are counted. 1 or -1. */
static int
window(struct counting *c, struct day *from_r, struct day *until_r, struct day *on_r)
{
	const struct day today = day_today();
	struct agency_periods p;

	if (periods_on(c->flow, c->key.agency, &p) != 1)
		return -1;
	calendar_window(&p.calendars, c->key.period, from_r, until_r);
	*on_r = day_compare(*until_r, today) > 0 ? today : *until_r;
	return 1;
}

/* Marks go first: what is read then holds all that they stand for. */
static int
count_body(struct db *db, void *arg)
{
	struct counting *c = arg;
	struct mem *mem = c->flow->mem;
	struct summary_facts facts = { 0 };
	struct summary_part *unit, *post;
	size_t nunits, nposts;
	int64_t used = 0, in_force = 0;
	struct day from, until, on;
	int done;

	if (c->ids != NULL && summary_clean(db, c->ids) != 1)
		return -1;
	if (c->key.period.months == SUM_YEAR)
		done = summary_read_year(db, mem, &c->key, &facts);
	else
		done = window(c, &from, &until, &on) == 1 && summary_read(db, mem, &c->key, from, until, on, &facts) == 1 &&
		    summary_read_rows(db, mem, c->key.agency, from, until, on, &used, &in_force) == 1 ? 1 : -1;
	if (done != 1)
		return -1;
	summary_count(mem, &facts, &unit, &nunits, &post, &nposts);
	return summary_keep(db, mem, &c->key, unit, nunits, post, nposts, used, in_force);
}

static bool
among(const struct summary_key *list, size_t n, const struct summary_key *k)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].agency == k->agency && period_same(list[i].period, k->period))
			return true;
	return false;
}

/* Of an agency the last periods and its year: those that are old. */
static size_t
old_of(const struct agency_periods *p, struct day today, const struct summary_key *counted, size_t n, struct summary_key *key)
{
	struct period period = periods_of(p, today);
	size_t found = 0;

	for (int back = 0; back < RECENT && periods_counted(p, period); back++, period = periods_before(p, period)) {
		key[found] = (struct summary_key){ p->agency, period };
		found += !among(counted, n, &key[found]);
	}
	key[found] = (struct summary_key){ p->agency, { (int16_t)(today.month == 1 ? today.year - 1 : today.year), 1, SUM_YEAR } };
	return found + !among(counted, n, &key[found]);
}

/* Some that are old. 1 or -1. */
static int
old(struct flow *f, struct summary_key key[MANY], size_t *n_r)
{
	const struct day today = day_today();
	struct agency_periods *p;
	struct summary_key *counted;
	int64_t *agency;
	size_t n, ncounted;

	if (summary_all(f->db, f->mem, today, &agency, &n) != 1)
		return -1;
	p = mem_array(f->mem, n + 1, sizeof(*p));
	if (periods_on_all(f, agency, n, p) != 1 ||
	    summary_counted(f->db, f->mem, (struct day){ (int16_t)(today.year - 1), 1, 1 }, OLD, &counted, &ncounted) != 1)
		return -1;
	*n_r = 0;
	for (size_t i = 0; i < n && *n_r + RECENT + 1 <= MANY; i++)
		*n_r += old_of(&p[i], today, counted, ncounted, key + *n_r);
	return 1;
}

int
summary_work(struct flow *f)
{
	static time_t looked;
	struct summary_key key[MANY + 1];
	struct counting c = { .flow = f };
	struct timespec mono;
	const int found = summary_dirt(f->db, f->mem, &c.key, &c.ids);
	size_t n;

	if (found != 0)
		return found == 1 ? db_transact(f->db, NULL, count_body, &c) == 1 ? 1 : -1 : -1;
	c.ids = NULL;
	clock_gettime(CLOCK_MONOTONIC, &mono);
	if (looked != 0 && mono.tv_sec - looked < PAUSE)
		return 0;
	if (old(f, key, &n) != 1)
		return -1;
	if (n == 0)
		looked = mono.tv_sec;
	for (size_t i = 0; i < n; i++) {
		c.key = key[i];
		if (db_transact(f->db, NULL, count_body, &c) != 1)
			return -1;
	}
	return n > 0;
}
