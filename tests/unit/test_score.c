/*
 * Points of sheets against a second way to count them, which knows neither fractions nor sums: it walks over each
 * tenth of a delivery and asks what it is worth. SHEETS=n: how many by chance.
 */
#include "check.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/mem.h"
#include "rules/score.h"
#include "rules/score_again.h"

#define ITEMS	6
#define FAULTS	2

static struct mem *mem;
static uint64_t seed = 20260501;

static int64_t
chance(int64_t n)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (int64_t)(seed % (uint64_t)n);
}

/* A sheet in tenths, as the second way sees it. */
struct plain {
	struct {
		int64_t		 coefficient, assigned, done;
		enum work_kind	 kind;
		struct { int64_t quantity, failed, late, late_days; } fault[FAULTS];
		int		 nfaults;
	} item[2 * ITEMS * 120];
	int		 n;
	enum late_unit	 late_unit;
	enum score_cap	 cap;
	int64_t		 common;	/* quarters of a point */
	bool		 leads, below, organising, unity;
	int64_t		 staff[4];	/* hundredths: k in tenths times quantity in tenths */
};
static struct plain sheet, other;

static void
make(struct plain *p)
{
	p->n = (int)chance(ITEMS + 1);
	p->late_unit = (enum late_unit)chance(2);
	p->cap = (enum score_cap)chance(2);
	p->common = chance(121);
	p->leads = chance(4) == 0;
	p->below = chance(2) == 0;
	p->organising = chance(2) == 0;
	p->unity = chance(2) == 0;
	for (int i = 0; i < 4; i++)
		p->staff[i] = chance(3) == 0 ? 0 : chance(100000);
	for (int i = 0; i < p->n; i++) {
		int64_t left;

		p->item[i].coefficient = 1 + chance(600);
		p->item[i].assigned = chance(121);
		p->item[i].kind = chance(2) == 0 ? WORK_PLANNED : (enum work_kind)chance(WORK_KINDS);
		p->item[i].done = p->item[i].kind >= WORK_HANDED_OVER ? 0 :
		    chance(2) == 0 ? p->item[i].assigned : chance(p->item[i].assigned + 1);
		left = p->item[i].done;
		p->item[i].nfaults = left == 0 ? 0 : (int)chance(FAULTS + 1);
		for (int k = 0; k < p->item[i].nfaults; k++) {
			p->item[i].fault[k].quantity = chance(left + 1);
			left -= p->item[i].fault[k].quantity;
			p->item[i].fault[k].failed = chance(6);
			p->item[i].fault[k].late = chance(6);
			p->item[i].fault[k].late_days = chance(9);
		}
	}
}

/* As the program is asked. */
static void
ask(const struct plain *p, struct score_case *s)
{
	*s = (struct score_case){ .late_unit = p->late_unit, .cap = p->cap, .n = (size_t)p->n, .leads = p->leads };
	for (int i = 0; i < CRITERIA; i++)
		s->common[i] = ratio_int(mem, 0);
	s->common[0] = ratio_of(mem, p->common, 4);
	s->item = mem_array(mem, (size_t)p->n + 1, sizeof(*s->item));
	for (int i = 0; i < p->n; i++) {
		struct score_item *to = &s->item[i];

		*to = (struct score_item){ ratio_of(mem, p->item[i].coefficient, 10), ratio_of(mem, p->item[i].assigned, 10),
		    ratio_of(mem, p->item[i].done, 10), p->item[i].kind, mem_array(mem, FAULTS, sizeof(*to->fault)),
		    (size_t)p->item[i].nfaults };
		for (int k = 0; k < p->item[i].nfaults; k++)
			to->fault[k] = (struct score_fault){ ratio_of(mem, p->item[i].fault[k].quantity, 10),
			    p->item[i].fault[k].failed, p->item[i].fault[k].late, p->item[i].fault[k].late_days };
	}
	if (p->leads) {
		s->leader.staff = (struct score_sums){ ratio_of(mem, p->staff[0], 100), ratio_of(mem, p->staff[1], 100),
		    ratio_of(mem, p->staff[2], 100), ratio_of(mem, p->staff[3], 100) };
		s->leader.total = mem_array(mem, 2, sizeof(*s->leader.total));
		s->leader.total[0] = ratio_int(mem, 50);
		s->leader.total[1] = ratio_of(mem, p->below ? 4999 : 5001, 100);
		s->leader.ntotals = 2;
		s->leader.organising = p->organising;
		s->leader.unity = p->unity;
	}
}

/* What the second way comes to: parts in four-hundredths of a standard unit, the total as a fraction. */
struct counted {
	int64_t		 assigned, a, b, c;
	int64_t	 up, down;
};

/* What a tenth of a delivery is worth of its quality or progress, in quarters. */
static int64_t
quarters(int64_t times)
{
	int64_t worth = 4;

	while (times-- > 0 && worth > 0)
		worth--;
	return worth;
}

static void
walk(const struct plain *p, int i, struct counted *c)
{
	int64_t at = 0, end = 0;

	for (int64_t tenth = 0; tenth < p->item[i].assigned; tenth++)
		if (p->item[i].kind == WORK_PLANNED || p->item[i].kind == WORK_HANDED_OVER)
			c->assigned += 4 * p->item[i].coefficient;
	if (p->item[i].kind >= WORK_HANDED_OVER)
		return;
	for (int k = 0; k < p->item[i].nfaults; k++) {
		end += p->item[i].fault[k].quantity;
		for (; at < end; at++) {
			c->a += 4 * p->item[i].coefficient;
			c->b += quarters(p->item[i].fault[k].failed) * p->item[i].coefficient;
			c->c += quarters(p->late_unit == LATE_DAY ? p->item[i].fault[k].late_days : p->item[i].fault[k].late) *
			    p->item[i].coefficient;
		}
	}
	for (; at < p->item[i].done; at++) {
		c->a += 4 * p->item[i].coefficient;
		c->b += 4 * p->item[i].coefficient;
		c->c += 4 * p->item[i].coefficient;
	}
}

/* false: nothing was assigned. */
static bool
count(const struct plain *p, struct counted *c)
{
	int64_t sum;
	int parts = p->leads ? 6 : 3;

	*c = (struct counted){ 0 };
	for (int i = 0; i < p->n; i++)
		walk(p, i, c);
	if (p->leads) {
		c->assigned += 4 * p->staff[0];
		c->a += 4 * p->staff[1];
		c->b += 4 * p->staff[2];
		c->c += 4 * p->staff[3];
	}
	if (c->assigned == 0)
		return false;
	if (p->cap == CAP_EACH) {
		c->a = c->a > c->assigned ? c->assigned : c->a;
		c->b = c->b > c->assigned ? c->assigned : c->b;
		c->c = c->c > c->assigned ? c->assigned : c->c;
	}
	sum = 2 * ((int64_t)c->a + c->b + c->c);	/* in halves of what was assigned */
	if (p->leads)
		sum += (int64_t)c->assigned * ((p->below ? 1 : 2) + (p->organising ? 2 : 1) + (p->unity ? 2 : 1));
	c->down = (int64_t)c->assigned * 2 * parts;
	if (sum > c->down)
		sum = c->down;
	/* common / 4 + 70 · sum / down */
	c->up = p->common * c->down + 280 * sum;
	c->down *= 4;
	return true;
}

static const char *
level(const struct counted *c)
{
	return c->up >= 90 * c->down ? "HTXSNV" : c->up >= 70 * c->down ? "HTTNV" : c->up >= 50 * c->down ? "HTNV" : "KHTNV";
}

static bool
same(const struct ratio *r, int64_t up, int64_t down)
{
	return ratio_compare(r, ratio_of(mem, up, down)) == 0;
}

static bool
agrees(const struct plain *p)
{
	const struct ratio *again;
	struct score_case s;
	struct counted c;
	struct score r;
	const char *shown;
	int64_t cut;

	ask(p, &s);
	if (score_of(mem, &s, &r) != count(p, &c) || score_again(mem, &s, &again) != count(p, &c))
		return false;
	if (c.assigned == 0)
		return true;
	cut = 100 * c.up / c.down;
	shown = mem_print(mem, "%lld.%02lld", (long long)(cut / 100), (long long)(cut % 100));
	return same(r.a, c.a, c.assigned) && same(r.b, c.b, c.assigned) && same(r.c, c.c, c.assigned) &&
	    same(r.total, c.up, c.down) && same(again, c.up, c.down) && strcmp(score_level_name[r.level], level(&c)) == 0 &&
	    strcmp(ratio_cut(mem, r.total, 2, '.'), shown) == 0;
}

/* The level that the shown number would give is the one that the exact number gives. */
static bool
shows_its_level(const struct plain *p)
{
	const struct ratio *shown;
	struct score_case s;
	struct score r;

	ask(p, &s);
	return score_of(mem, &s, &r) == 0 || (ratio_read(mem, ratio_cut(mem, r.total, 2, '.'), &shown) == 1 &&
	    score_level_of(shown) == r.level);
}

/* Each delivery by itself, each tenth too, and in another order: the same total. */
static void
split(const struct plain *p, struct plain *to)
{
	*to = *p;
	to->n = 0;
	for (int i = p->n - 1; i >= 0; i--) {
		int64_t done = p->item[i].done, at = 0, k = 0, edge = p->item[i].nfaults > 0 ? p->item[i].fault[0].quantity : 0;

		for (int64_t tenth = 0; tenth < p->item[i].assigned; tenth++, at++) {
			to->item[to->n] = p->item[i];
			to->item[to->n].assigned = 1;
			to->item[to->n].done = at < done;
			to->item[to->n].nfaults = 0;
			while (k < p->item[i].nfaults && at >= edge)
				edge += ++k < p->item[i].nfaults ? p->item[i].fault[k].quantity : 0;
			if (k < p->item[i].nfaults && at < done) {
				to->item[to->n].fault[0] = p->item[i].fault[k];
				to->item[to->n].fault[0].quantity = 1;
				to->item[to->n].nfaults = 1;
			}
			to->n++;
		}
	}
}

static void
by_chance(void)
{
	const char *wanted = getenv("SHEETS");
	const long sheets = wanted == NULL ? 100000 : strtol(wanted, NULL, 10);
	long differ = 0, hidden = 0, none = 0;

	for (long i = 0; i < sheets; i++) {
		struct counted c;

		make(&sheet);
		differ += !agrees(&sheet);
		hidden += !shows_its_level(&sheet);
		none += !count(&sheet, &c);
		mem_reset(mem);
	}
	printf("# %ld sheets, %ld without assigned work, %ld differ, %ld show another level\n", sheets, none, differ, hidden);
	CHECK(sheets > 0 && differ == 0 && hidden == 0);
	CHECK(none < sheets / 4);	/* chance made sheets, not nothing */
}

static void
splits(void)
{
	int differ = 0;

	for (int i = 0; i < 500; i++) {
		struct score_case s, t;
		struct score r, q;
		int one, two;

		make(&sheet);
		split(&sheet, &other);
		ask(&sheet, &s);
		ask(&other, &t);
		one = score_of(mem, &s, &r);
		two = score_of(mem, &t, &q);
		differ += one != two || (one == 1 && ratio_compare(r.total, q.total) != 0);
		mem_reset(mem);
	}
	CHECK(differ == 0);
}

int
main(void)
{
	mem = mem_new(256 * 1024 * 1024);
	TEST(by_chance);
	TEST(splits);
	mem_free(&mem);
	TEST_END();
}
