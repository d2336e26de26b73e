#include "rules/year_group.h"

const char *const year_group_usual_name[USUAL_GROUPS] = { "heads", "leaders", "staff" };

enum year_group_usual
year_group_usual_of(const struct classification *c)
{
	if (classification_heads_agency(c))
		return GROUP_HEADS;
	return c->rank == RANK_STAFF ? GROUP_STAFF : GROUP_LEADERS;
}

size_t
year_group_without(const struct classification *c, size_t n)
{
	size_t without = 0;

	for (size_t i = 0; i < n; i++)
		without += c[i].group == 0;
	return without;
}

const struct year_group *
year_group_of(const struct year_group *list, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].id == id)
			return &list[i];
	return NULL;
}

const char *
year_group_key(struct mem *mem, const struct year_group *list, size_t n, int64_t id)
{
	const struct year_group *group = year_group_of(list, n, id);

	return mem_print(mem, "%04lld", group == NULL ? 0LL : (long long)group->position);
}
