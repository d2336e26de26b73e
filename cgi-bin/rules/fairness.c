#include "rules/fairness.h"

#include "rules/few.h"

const char *const fair_kind_name[FAIR_KINDS] = { "all", "leaders", "staff", "newcomers", "part", "maternity", "absent", "moved" };

static bool
is_of(const struct fair_person *p, enum fair_kind kind)
{
	switch (kind) {
	case FAIR_LEADERS:
		return p->leader;
	case FAIR_STAFF:
		return !p->leader;
	case FAIR_NEWCOMERS:
		return p->newcomer;
	case FAIR_PART:
		return p->part;
	case FAIR_MATERNITY:
		return p->maternity;
	case FAIR_ABSENT:
		return p->absent;
	case FAIR_MOVED:
		return p->moved;
	default:
		return true;
	}
}

/* Few people; and the few who are left of all when the line is taken away. */
static bool
tells(int64_t n, int64_t all)
{
	return n < PEOPLE_LEAST || (n < all && all - n < PEOPLE_LEAST);
}

/* How many years in a row, the year itself the first; 0: not excellent in it. */
static int
in_a_row(const struct fair_person *p)
{
	int k = 0;

	while (k <= FAIR_BEFORE && p->level[k] == LEVEL_EXCELLENT)
		k++;
	return k;
}

static void
count_past(const struct fair_person *p, struct fairness *f)
{
	bool known = false, ever = p->level[0] == LEVEL_EXCELLENT;
	const int row = in_a_row(p);

	for (int y = 1; y <= FAIR_BEFORE; y++) {
		known |= p->level[y] != LEVEL_NONE;
		ever |= p->level[y] == LEVEL_EXCELLENT;
	}
	f->known += known;
	f->never += known && !ever;
	f->excellent += row > 0;
	if (row > 0)
		f->running[row - 1]++;
}

void
fairness_of(const struct fair_person *p, size_t n, struct fairness *f)
{
	*f = (struct fairness){ 0 };
	for (size_t i = 0; i < n; i++) {
		for (int k = 0; k < FAIR_KINDS; k++)
			for (int y = 0; y <= FAIR_BEFORE; y++) {
				f->line[k].n[y] += is_of(&p[i], (enum fair_kind)k) && p[i].level[y] != LEVEL_NONE;
				f->line[k].excellent[y] += is_of(&p[i], (enum fair_kind)k) && p[i].level[y] == LEVEL_EXCELLENT;
			}
		count_past(&p[i], f);
	}
	for (int k = 0; k < FAIR_KINDS; k++)
		for (int y = 0; y <= FAIR_BEFORE; y++)
			f->line[k].masked[y] = tells(f->line[k].n[y], f->line[FAIR_ALL].n[y]);
	f->masked_never = tells(f->known, f->known);
}
