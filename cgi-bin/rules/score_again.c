#include "rules/score_again.h"

/* Quarters that a fault leaves of what it touches: "mỗi lần … bị trừ 25%" (Art 14.2). */
static int64_t
quarters_left(int64_t times)
{
	return times >= 4 ? 0 : 4 - times;
}

/* In quarters of a standard unit: what counts once, and of it what is good, what is in time. */
struct worth {
	const struct ratio *whole, *good, *ontime;
};

static void
give(struct mem *mem, struct worth *w, const struct ratio *k, const struct ratio *quantity, int64_t good, int64_t ontime)
{
	const struct ratio *units = ratio_mul(mem, k, quantity);

	w->whole = ratio_add(mem, w->whole, ratio_mul(mem, units, ratio_int(mem, 4)));
	w->good = ratio_add(mem, w->good, ratio_mul(mem, units, ratio_int(mem, good)));
	w->ontime = ratio_add(mem, w->ontime, ratio_mul(mem, units, ratio_int(mem, ontime)));
}

/* What faults touch by itself, then what none does. */
static void
give_item(struct mem *mem, struct worth *w, const struct score_case *s, const struct score_item *item)
{
	const struct ratio *rest = item->done;

	for (size_t i = 0; i < item->nfaults; i++) {
		const struct score_fault *f = &item->fault[i];

		give(mem, w, item->coefficient, f->quantity, quarters_left(f->failed),
		    quarters_left(s->late_unit == LATE_OCCURRENCE ? f->late : f->late_days));
		rest = ratio_sub(mem, rest, f->quantity);
	}
	give(mem, w, item->coefficient, rest, 4, 4);
}

/* Parts of the whole, 1 at most where each is capped. */
static const struct ratio *
part(const struct score_case *s, const struct ratio *worth, const struct ratio *asked)
{
	return s->cap == CAP_EACH && ratio_compare(worth, asked) > 0 ? asked : worth;
}

/* How many halves d, đ and e come to, 6 where all are whole (Art 15.3). */
static int64_t
halves(const struct score_leader *l)
{
	int64_t n = 2;

	for (size_t i = 0; i < l->ntotals; i++)
		if (ratio_compare_int(l->total[i], 50) < 0)
			n = 1;
	return n + (l->organising ? 2 : 1) + (l->unity ? 2 : 1);
}

int
score_again(struct mem *mem, const struct score_case *s, const struct ratio **total_r)
{
	const struct ratio *none = ratio_int(mem, 0), *four = ratio_int(mem, 4), *asked = none, *sum, *most;
	struct worth w = { none, none, none };

	for (size_t i = 0; i < s->n; i++) {
		const struct score_item *item = &s->item[i];

		if (item->kind == WORK_PLANNED || item->kind == WORK_HANDED_OVER)
			asked = ratio_add(mem, asked, ratio_mul(mem, four, ratio_mul(mem, item->coefficient, item->assigned)));
		if (item->kind == WORK_PLANNED || item->kind == WORK_EXTRA || item->kind == WORK_TAKEN)
			give_item(mem, &w, s, item);
	}
	if (s->leads) {
		asked = ratio_add(mem, asked, ratio_mul(mem, four, s->leader.staff.assigned));
		w.whole = ratio_add(mem, w.whole, ratio_mul(mem, four, s->leader.staff.done));
		w.good = ratio_add(mem, w.good, ratio_mul(mem, four, s->leader.staff.good));
		w.ontime = ratio_add(mem, w.ontime, ratio_mul(mem, four, s->leader.staff.ontime));
	}
	if (ratio_sign(asked) <= 0)
		return 0;
	/* a + b + c (+ d + đ + e) against the 3 (6) that they are at most, in quarters of what was asked */
	sum = ratio_add(mem, part(s, w.whole, asked), ratio_add(mem, part(s, w.good, asked),
	    part(s, w.ontime, asked)));
	if (s->leads)
		sum = ratio_add(mem, sum, ratio_mul(mem, asked, ratio_of(mem, halves(&s->leader), 2)));
	most = ratio_mul(mem, asked, ratio_int(mem, s->leads ? 6 : 3));
	sum = ratio_compare(sum, most) > 0 ? most : sum;
	*total_r = ratio_div(mem, ratio_mul(mem, sum, ratio_int(mem, 70)), most);
	for (int i = 0; i < CRITERIA; i++)
		*total_r = ratio_add(mem, *total_r, s->common[i]);
	return 1;
}
