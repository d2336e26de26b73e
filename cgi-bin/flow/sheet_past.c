#include "flow/sheet_past.h"

#include "store/past.h"

/* What was told from outside the system stands where nothing was published in it. 1 or -1. */
static int
add_outside(struct flow *f, const int64_t *person, size_t n, struct sheet_past *past)
{
	const struct period first = past->period[SHEET_PAST - 1];
	struct past_result *told;
	struct sheet_before *list;
	size_t ntold;

	if (past_standing(f->db, f->mem, person, n, period_first(first), period_first(past->period[0]), &told, &ntold) != 1)
		return -1;
	list = mem_array(f->mem, past->n + ntold + 1, sizeof(*list));
	for (size_t i = 0; i < past->n; i++)
		list[i] = past->list[i];
	past->list = list;
	for (size_t i = 0; i < ntold; i++)
		if (told[i].period.months == first.months && sheet_before_of(past, told[i].person, told[i].period) == NULL)
			list[past->n++] = (struct sheet_before){ .person = told[i].person, .period = told[i].period, .outside = true,
			    .shown = told[i].total, .level = score_level_name[told[i].level] };
	return 1;
}

int
sheets_past(struct flow *f, const struct sheets *all, struct sheet_past *past)
{
	int64_t *person = mem_array(f->mem, all->n + 1, sizeof(*person));
	struct period p = all->period;

	for (size_t i = 0; i < all->n; i++)
		person[i] = all->list[i].sheet.person;
	for (size_t i = 0; i < SHEET_PAST; i++)
		past->period[i] = p = periods_before(&all->periods, p);
	if (sheet_before_select(f->db, f->mem, person, all->n, period_first(p), period_first(past->period[0]), &past->list, &past->n) != 1)
		return -1;
	return add_outside(f, person, all->n, past);
}

const struct sheet_before *
sheet_before_of(const struct sheet_past *past, int64_t person, struct period p)
{
	for (size_t i = 0; i < past->n; i++)
		if (past->list[i].person == person && period_compare(past->list[i].period, p) == 0)
			return &past->list[i];
	return NULL;
}

static bool
scores(const struct sheets *all, int64_t person)
{
	for (size_t i = 0; i < all->n; i++)
		if (all->list[i].sheet.person == person)
			return (all->list[i].ties & SHEET_SCORER) != 0;
	return false;
}

int
sheets_leniency(struct flow *f, const struct sheets *all, bool *any_r, struct leniency *agency_r, struct leniency *province_r)
{
	struct leniency_total *total, *province;
	struct leniency_side own, others;
	struct sheet_before *list;
	size_t n, nprovince, mine = 0, rest;

	*any_r = false;
	for (size_t i = 0; i < all->n; i++)
		*any_r = *any_r || (all->list[i].ties & SHEET_SCORER) != 0;
	if (!*any_r)
		return 1;
	if (sheet_totals_agency(f->db, f->mem, f->who->agency, all->period, &list, &n) != 1 ||
	    sheet_totals_province(f->db, f->mem, all->period, &province, &nprovince) != 1)
		return -1;
	total = mem_array(f->mem, n + 1, sizeof(*total));	/* his from the front, others from the end */
	rest = n;
	for (size_t i = 0; i < n; i++) {
		struct leniency_total *t = scores(all, list[i].person) ? &total[mine++] : &total[--rest];

		t->n = 1;
		if (ratio_read(f->mem, list[i].total, &t->total) != 1)
			return -1;
	}
	own = leniency_sum(f->mem, total, mine);
	others = leniency_sum(f->mem, total + rest, n - rest);
	*agency_r = leniency_judge(f->mem, own, others);
	*province_r = leniency_judge(f->mem, own, leniency_without(f->mem, leniency_sum(f->mem, province, nprovince), own));
	return 1;
}
