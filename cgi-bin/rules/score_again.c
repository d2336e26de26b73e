#include "rules/score_again.h"

#include "rules/citation.h"

/* Percent that faults leave of what they touch. */
static int64_t
percent_left(int64_t times, int64_t percent)
{
	return times >= LAW_PERCENT || times * percent >= LAW_PERCENT ? 0 : LAW_PERCENT - times * percent;
}

/* In percent of a standard unit: what counts once, and of it what is good, what is in time. */
struct worth {
	const struct ratio *whole, *good, *ontime;
};

static void
give(struct mem *mem, struct worth *w, const struct ratio *k, const struct ratio *quantity, int64_t good, int64_t ontime)
{
	const struct ratio *units = ratio_mul(mem, k, quantity);

	w->whole = ratio_add(mem, w->whole, ratio_mul(mem, units, ratio_int(mem, LAW_PERCENT)));
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

		give(mem, w, item->coefficient, f->quantity, percent_left(f->failed, LAW_FAILED_PERCENT),
		    percent_left(s->late_unit == LATE_OCCURRENCE ? f->late : f->late_days, LAW_LATE_PERCENT));
		rest = ratio_sub(mem, rest, f->quantity);
	}
	give(mem, w, item->coefficient, rest, LAW_PERCENT, LAW_PERCENT);
}

/* Parts of the whole, 1 at most where each is capped. */
static const struct ratio *
part(const struct score_case *s, const struct ratio *worth, const struct ratio *asked)
{
	return s->cap == CAP_EACH && ratio_compare(worth, asked) > 0 ? asked : worth;
}

/* How many percent d, đ and e come to. */
static int64_t
led(const struct score_leader *l)
{
	int64_t n = LAW_PERCENT;

	for (size_t i = 0; i < l->ntotals; i++)
		if (ratio_compare_int(l->total[i], LAW_DONE_LEAST) < 0)
			n = LAW_LEADER_PERCENT;
	return n + (l->organising ? LAW_PERCENT : LAW_LEADER_PERCENT) + (l->unity ? LAW_PERCENT : LAW_LEADER_PERCENT);
}

int
score_again(struct mem *mem, const struct score_case *s, const struct ratio **total_r)
{
	const struct ratio *none = ratio_int(mem, 0), *hundred = ratio_int(mem, LAW_PERCENT), *asked = none, *sum, *most;
	struct worth w = { none, none, none };

	for (size_t i = 0; i < s->n; i++) {
		const struct score_item *item = &s->item[i];

		if (item->kind == WORK_PLANNED || item->kind == WORK_HANDED_OVER)
			asked = ratio_add(mem, asked, ratio_mul(mem, hundred, ratio_mul(mem, item->coefficient, item->assigned)));
		if (item->kind == WORK_PLANNED || item->kind == WORK_EXTRA || item->kind == WORK_TAKEN)
			give_item(mem, &w, s, item);
	}
	if (s->leads) {
		asked = ratio_add(mem, asked, ratio_mul(mem, hundred, s->leader.staff.assigned));
		w.whole = ratio_add(mem, w.whole, ratio_mul(mem, hundred, s->leader.staff.done));
		w.good = ratio_add(mem, w.good, ratio_mul(mem, hundred, s->leader.staff.good));
		w.ontime = ratio_add(mem, w.ontime, ratio_mul(mem, hundred, s->leader.staff.ontime));
	}
	if (ratio_sign(asked) <= 0)
		return 0;
	/* a + b + c (+ d + đ + e) against what they are at most, in percent of what was asked */
	sum = ratio_add(mem, part(s, w.whole, asked), ratio_add(mem, part(s, w.good, asked),
	    part(s, w.ontime, asked)));
	if (s->leads)
		sum = ratio_add(mem, sum, ratio_mul(mem, asked, ratio_of(mem, led(&s->leader), LAW_PERCENT)));
	most = ratio_mul(mem, asked, ratio_int(mem, s->leads ? LAW_LEADER_PARTS : LAW_STAFF_PARTS));
	sum = ratio_compare(sum, most) > 0 ? most : sum;
	*total_r = ratio_div(mem, ratio_mul(mem, sum, ratio_int(mem, LAW_RESULT_MOST)), most);
	for (int i = 0; i < CRITERIA; i++)
		*total_r = ratio_add(mem, *total_r, s->common[i]);
	return 1;
}
