#include "flow/compare_people.h"

#include "flow/see.h"
#include "store/compare_people.h"

bool
compare_people_may(const struct flow *f, int64_t agency)
{
	return agency != 0 && (see_sheets(f->who) || ((f->who->roles & ROLE_HEAD) != 0 && f->who->agency == agency));
}

const char *
compare_people_path(struct mem *mem, const struct compare_people *p)
{
	const char *path = mem_print(mem, COMPARE_PEOPLE_PLACE "?ky=%s&co-quan=%lld", compare_span_text(mem, p->span), (long long)p->agency);

	if (p->unit != 0)
		path = mem_print(mem, "%s&don-vi=%lld", path, (long long)p->unit);
	if (p->group >= 0)
		path = mem_print(mem, "%s&nhom=%s", path, summary_group_name[p->group]);
	if (p->level != LEVEL_NONE)
		path = mem_print(mem, "%s&muc=%s", path, score_level_name[p->level]);
	return p->classed ? mem_print(mem, "%s&xep-loai=1", path) : path;
}

int
compare_people(struct flow *f, const struct compare_people *p, int64_t page, struct compare_person **list_r, size_t *n_r, int64_t *total_r)
{
	if (!compare_people_may(f, p->agency))
		return 0;
	return compare_people_select(f->db, f->mem, p, LIST_PAGE, (page - 1) * LIST_PAGE, list_r, n_r, total_r);
}
