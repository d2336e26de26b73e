#include "flow/regulation.h"

#include "rules/role.h"
#include "store/regulation.h"

bool
regulation_writes(const struct who *who)
{
	return (who->roles & ROLES_AGENCY) != 0 && who->agency != 0;
}

bool
bonus_heads(const struct who *who)
{
	return (who->roles & ROLE_HEAD) != 0 && who->agency != 0;
}

static bool
sees(const struct who *who, const struct regulation *r)
{
	if (r->agency == who->agency && regulation_writes(who))
		return true;
	if (r->sent_at == NULL)
		return false;
	return r->agency == who->agency || regulation_writes(who) || (who->roles & (ROLES_PROVINCE | ROLE_FINANCE)) != 0;
}

static unsigned
may(const struct who *who, const struct regulation *r)
{
	if (r->agency != who->agency)
		return 0;
	return (regulation_writes(who) && r->state == REGULATION_DRAFT ? REGULATION_MAY_WRITE : 0u) |
	    (bonus_heads(who) ? REGULATION_MAY_ISSUE : 0u);
}

int
regulation_read(struct flow *f, int64_t id, struct regulation_view *v)
{
	const int found = regulation_get(f->db, f->mem, id, &v->r);

	if (found != 1 || !sees(f->who, &v->r))
		return found < 0 ? -1 : 0;
	v->may = may(f->who, &v->r);
	return regulation_lines(f->db, f->mem, &v->r) == 1 ? 1 : -1;
}

int
regulations_seen(struct flow *f, int64_t agency, struct regulation **list_r, size_t *n_r)
{
	size_t kept = 0;

	if (regulation_select(f->db, f->mem, agency, list_r, n_r) != 1)
		return -1;
	for (size_t i = 0; i < *n_r; i++)
		if (sees(f->who, &(*list_r)[i]))
			(*list_r)[kept++] = (*list_r)[i];
	*n_r = kept;
	return 1;
}

int
regulations_own(struct flow *f, struct regulation **list_r, size_t *n_r)
{
	return regulations_seen(f, f->who->agency, list_r, n_r);
}

const char *
regulation_path(struct mem *mem, int64_t id, const char *rest)
{
	return mem_print(mem, REGULATION_PLACE "%lld/%s", (long long)id, rest);
}
