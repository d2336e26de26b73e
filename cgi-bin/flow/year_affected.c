/* What rests on replaced levels: a part of year_replace.h. */
#include "flow/year_replace.h"

#include "flow/catalog_write.h"
#include "rules/role.h"

int
affected_read(struct flow *f, int64_t run, struct year_run *r, struct year_stale **list_r, size_t *n_r, bool *decides_r)
{
	struct year_authority a;
	const int found = year_run_read(f, run, r, &a);

	if (found != 1)
		return found;
	*decides_r = a.decides || (f->who->roles & ROLE_CHAIRMAN) != 0;
	return year_stale_select(f->db, f->mem, run, list_r, n_r);
}

struct keep_write {
	int64_t		 run, id, version;
	const char	*reason;
	struct refusal	*why;
};

static int
keep_body(struct flow *f, void *arg)
{
	const struct keep_write *w = arg;
	struct json *after = json_new(f->mem);
	struct year_stale *list;
	struct year_run r;
	bool decides;
	size_t n;
	int done = affected_read(f, w->run, &r, &list, &n, &decides);

	if (done != 1)
		return done;
	if (!decides)
		return catalog_refuse(w->why, "year_run.refused.not_yours", NULL);
	done = year_stale_own(f->db, f->mem, w->id, f->who->person);
	if (done != 0)
		return done < 0 ? -1 : catalog_refuse(w->why, "year_replace.refused.self", NULL);
	done = year_stale_keep(f->db, w->run, w->id, w->version, f->who->person, w->reason);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "year_replace.refused.decided");
	json_set_text(after, "reason", w->reason);
	f->location = mem_print(f->mem, RUN_PLACE "%lld/" AFFECTED_PLACE, (long long)w->run);
	return flow_audit(f, "year_stale", w->id, "keep", NULL, after);
}

int
affected_keep(struct flow *f, int64_t run, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct keep_write w = { run, id, version, reason, why };

	return flow_write(f, keep_body, &w);
}
