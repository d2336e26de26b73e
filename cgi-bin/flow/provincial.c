#include "flow/provincial.h"

#include "base/number.h"
#include "flow/see.h"
#include "store/provincial.h"

/* Without a decision the coefficient is that of all its users, if they have the same one. */
static void
set_coefficient(struct provincial_work *work)
{
	if (work->root == 0)
		work->coefficient = work->shared == 0 || work->least == work->most ? work->least : 0;
}

static int
select_works(struct flow *f, const struct provincial_query *q, bool names, int64_t most, int64_t from,
    struct provincial_work **list_r, size_t *n_r, int64_t *total_r)
{
	int done = see_provincial(f->who) ? 1 : 0;

	if (done == 1)
		done = provincial_select(f->db, f->mem, q, day_today(), names, most, from, list_r, n_r, total_r);
	for (size_t i = 0; done == 1 && i < *n_r; i++)
		set_coefficient(&(*list_r)[i]);
	return done;
}

int
provincial_list(struct flow *f, const struct provincial_query *q, int64_t page, struct provincial_work **list_r,
    size_t *n_r, int64_t *total_r)
{
	return select_works(f, q, false, LIST_PAGE, (page - 1) * LIST_PAGE, list_r, n_r, total_r);
}

int
provincial_first(struct flow *f, const struct provincial_query *q, bool names, int64_t most,
    struct provincial_work **list_r, size_t *n_r, int64_t *total_r)
{
	return select_works(f, q, names, most, 0, list_r, n_r, total_r);
}

int
provincial_choose(struct flow *f, struct provincial_choices *c)
{
	const struct day today = day_today();

	if (provincial_campaigns(f->db, f->mem, today, &c->campaign, &c->ncampaigns) != 1)
		return -1;
	return provincial_agencies(f->db, f->mem, today, &c->agency, &c->nagencies);
}

/* What its users make of it. */
static void
count_uses(struct provincial_work *work, const struct provincial_use *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const int64_t tenths = list[i].line.coefficient;

		work->agencies += i == 0 || list[i].agency != list[i - 1].agency;
		if (i == 0 || tenths < work->least)
			work->least = tenths;
		if (tenths > work->most)
			work->most = tenths;
	}
	set_coefficient(work);
}

int
provincial_read(struct flow *f, int64_t row, struct provincial_work *work, struct provincial_use **list_r,
    size_t *n_r)
{
	const struct see see = see_catalogs(f->who);
	int found = see_provincial(f->who) ? provincial_get(f->db, f->mem, row, day_today(), work) : 0;

	if (found != 1)
		return found;
	if (provincial_uses(f->db, f->mem, work, day_today(), list_r, n_r) != 1)
		return -1;
	for (size_t i = 0; i < *n_r; i++)
		(*list_r)[i].open = see.all || see.agency == (*list_r)[i].agency;
	count_uses(work, *list_r, *n_r);
	return *n_r > 0;
}

bool
provincial_apart(const struct provincial_work *work)
{
	return work->least != work->most || work->least != work->coefficient;
}

const char *
provincial_range(struct mem *mem, const struct provincial_work *work)
{
	const char *most = number_show(mem, work->most, 1, 1);

	return work->least == work->most ? most :
	    mem_print(mem, "%s – %s", number_show(mem, work->least, 1, 1), most);
}
