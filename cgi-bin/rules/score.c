#include "rules/score.h"

#include "rules/citation.h"
#include "rules/organisation.h"

const char *const work_kind_name[WORK_KINDS] = { "planned", "extra", "taken", "handed_over", "withdrawn" };
const char *const late_unit_name[] = { "occurrence", "day", NULL };
const char *const score_cap_name[] = { "total", "each", NULL };
const char *const score_level_name[SCORE_LEVELS + 1] = { "HTXSNV", "HTTNV", "HTNV", "KHTNV", NULL };

/* Points from which on a level is reached. */
static const int least[SCORE_LEVELS] = { LAW_EXCELLENT_LEAST, LAW_GOOD_LEAST, LAW_DONE_LEAST, 0 };

const char *
score_level_text(int level)
{
	return level == LEVEL_NONE ? NULL : score_level_name[level];
}

int
score_level_read(const char *name)
{
	return (int)word_index(score_level_name, SCORE_LEVELS, name);
}

enum score_level
score_level_of(const struct ratio *total)
{
	int level = LEVEL_EXCELLENT;

	while (level < LEVEL_FAILED && ratio_compare_int(total, least[level]) < 0)
		level++;
	return (enum score_level)level;
}

_Static_assert(LAW_PERCENT % LAW_FAILED_PERCENT == 0 && LAW_PERCENT % LAW_LATE_PERCENT == 0, "so many times take it all");

/* What faults leave of done: each takes so many percent of the quantity that it touches, all of it at most. */
static const struct ratio *
left(struct mem *mem, const struct score_item *item, int64_t percent, int64_t (*times)(const struct score_fault *))
{
	const struct ratio *done = item->done;

	for (size_t i = 0; i < item->nfaults; i++) {
		const int64_t n = times(&item->fault[i]), all = LAW_PERCENT / percent;

		done = ratio_sub(mem, done, ratio_mul(mem, item->fault[i].quantity, ratio_of(mem, n < all ? n : all, all)));
	}
	return done;
}

static int64_t
failed(const struct score_fault *f)
{
	return f->failed;
}

static int64_t
late(const struct score_fault *f)
{
	return f->late;
}

static int64_t
late_days(const struct score_fault *f)
{
	return f->late_days;
}

static void
add(struct mem *mem, const struct ratio **to, const struct ratio *coefficient, const struct ratio *quantity)
{
	*to = ratio_add(mem, *to, ratio_mul(mem, coefficient, quantity));
}

void
score_sum(struct mem *mem, const struct score_case *s, struct score_sums *sums)
{
	const struct ratio *none = ratio_int(mem, 0);

	*sums = (struct score_sums){ none, none, none, none };
	for (size_t i = 0; i < s->n; i++) {
		const struct score_item *item = &s->item[i];

		if (item->kind == WORK_PLANNED || item->kind == WORK_HANDED_OVER)
			add(mem, &sums->assigned, item->coefficient, item->assigned);
		if (item->kind == WORK_HANDED_OVER || item->kind == WORK_WITHDRAWN)
			continue;
		add(mem, &sums->done, item->coefficient, item->done);
		add(mem, &sums->good, item->coefficient, left(mem, item, LAW_FAILED_PERCENT, failed));
		add(mem, &sums->ontime, item->coefficient, left(mem, item, LAW_LATE_PERCENT,
		    s->late_unit == LATE_DAY ? late_days : late));
	}
}

static void
pool(struct mem *mem, struct score_sums *own, const struct score_sums *staff)
{
	own->assigned = ratio_add(mem, own->assigned, staff->assigned);
	own->done = ratio_add(mem, own->done, staff->done);
	own->good = ratio_add(mem, own->good, staff->good);
	own->ontime = ratio_add(mem, own->ontime, staff->ontime);
}

static const struct ratio *
share(struct mem *mem, const struct score_case *s, const struct ratio *part, const struct ratio *whole)
{
	const struct ratio *share = ratio_div(mem, part, whole);

	return s->cap == CAP_EACH ? ratio_least(share, ratio_int(mem, 1)) : share;
}

static const struct ratio *
whole_or_less(struct mem *mem, bool whole)
{
	return ratio_of(mem, whole ? LAW_PERCENT : LAW_LEADER_PERCENT, LAW_PERCENT);
}

/* d, đ, e of a leader. */
static void
lead(struct mem *mem, const struct score_leader *l, struct score *r)
{
	bool all = true;

	for (size_t i = 0; i < l->ntotals; i++)
		all = all && ratio_compare_int(l->total[i], LAW_DONE_LEAST) >= 0;
	r->d = whole_or_less(mem, all);
	r->dd = whole_or_less(mem, l->organising);
	r->e = whole_or_less(mem, l->unity);
}

static const struct ratio *
mean(struct mem *mem, const struct ratio *const *part, int n)
{
	const struct ratio *sum = ratio_int(mem, 0);

	for (int i = 0; i < n; i++)
		sum = ratio_add(mem, sum, part[i]);
	return ratio_div(mem, sum, ratio_int(mem, n));
}

int
score_of(struct mem *mem, const struct score_case *s, struct score *r)
{
	struct score_sums sums;

	*r = (struct score){ .common = ratio_int(mem, 0) };
	for (int i = 0; i < CRITERIA; i++)
		r->common = ratio_add(mem, r->common, s->common[i]);
	score_sum(mem, s, &sums);
	if (s->leads)
		pool(mem, &sums, &s->leader.staff);
	if (ratio_sign(sums.assigned) == 0)
		return 0;
	r->a = share(mem, s, sums.done, sums.assigned);
	r->b = share(mem, s, sums.good, sums.assigned);
	r->c = share(mem, s, sums.ontime, sums.assigned);
	if (s->leads)
		lead(mem, &s->leader, r);
	r->result = ratio_least(ratio_int(mem, 1), mean(mem, (const struct ratio *const[]){ r->a, r->b, r->c, r->d, r->dd, r->e },
	    s->leads ? LAW_LEADER_PARTS : LAW_STAFF_PARTS));
	r->total = ratio_add(mem, r->common, ratio_mul(mem, ratio_int(mem, LAW_RESULT_MOST), r->result));
	r->level = score_level_of(r->total);
	return 1;
}

void
score_sums_add(struct mem *mem, struct score_sums *to, const struct score_sums *more)
{
	to->assigned = ratio_add(mem, to->assigned, more->assigned);
	to->done = ratio_add(mem, to->done, more->done);
	to->good = ratio_add(mem, to->good, more->good);
	to->ontime = ratio_add(mem, to->ontime, more->ontime);
}
