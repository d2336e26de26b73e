#include "flow/provincial.h"
#include "store/provincial.h"

int
provincial_list(struct flow *f, const struct provincial_query *q, int64_t page, int64_t most,
    struct provincial **list_r, size_t *n_r, int64_t *total_r)
{
	const int64_t size = most == 0 ? LIST_PAGE : most;

	return provincial_select(f->db, f->mem, q, day_today(), size, (page - 1) * size, list_r, n_r, total_r);
}

int
provincial_read(struct flow *f, int64_t work, struct provincial *p, struct provincial_user **list_r, size_t *n_r)
{
	const int found = provincial_get(f->db, f->mem, work, p);

	if (found != 1)
		return found;
	if (provincial_users(f->db, f->mem, work, day_today(), list_r, n_r) != 1)
		return -1;
	return *n_r > 0;
}
