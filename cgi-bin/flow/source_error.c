#include "flow/source_error.h"

#include "flow/catalog_write.h"
#include "flow/source.h"
#include "rules/directory.h"
#include "rules/role.h"

static bool
officer(const struct who *who)
{
	return (who->roles & ROLES_AGENCY) != 0 && who->agency != 0;
}

static bool
admin(const struct who *who)
{
	return (who->roles & ROLE_ADMIN) != 0;
}

int
source_errors(struct flow *f, struct source_error_filter filter, int64_t page, struct source_error **list_r, size_t *n_r, int64_t *total_r)
{
	filter.all = admin(f->who);
	filter.agency = officer(f->who) ? f->who->agency : 0;
	filter.owner = f->who->person;
	return source_error_select(f->db, f->mem, &filter, LIST_PAGE, (page - 1) * LIST_PAGE, list_r, n_r, total_r);
}

static bool
sees(const struct who *who, const struct source_error *e)
{
	return admin(who) || e->owner == who->person || (e->mender == MEND_CATALOG && officer(who) && e->agency == who->agency);
}

int
source_error_read(struct flow *f, int64_t id, struct source_error *e)
{
	const int found = source_error_get(f->db, f->mem, id, e);

	return found == 1 && !sees(f->who, e) ? 0 : found;
}

bool
source_error_mends(const struct flow *f, const struct source_error *e)
{
	if (!e->open || admin(f->who))
		return e->open;
	return e->mender == MEND_SOURCE ? e->owner == f->who->person : e->mender == MEND_CATALOG && officer(f->who) &&
	    e->agency == f->who->agency;
}

struct drop {
	int64_t		 id;
	const char	*reason;
	struct refusal	*why;
};

static const char *
list_place(const struct flow *f)
{
	return admin(f->who) ? SOURCE_ERROR_ALL : SOURCE_ERROR_PLACE;
}

static int
drop_body(struct flow *f, void *arg)
{
	const struct drop *d = arg;
	struct json *after = json_new(f->mem);
	struct source_error e;
	int done = source_error_read(f, d->id, &e);

	if (done == 1 && source_error_mends(f, &e))
		done = source_error_end(f->db, e.id, f->who->person, d->reason);
	else if (done == 1)
		done = 0;
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(d->why, "source.refused.ended", NULL);
	json_set_text(after, "external_id", number_masked_task(f->mem, e.external));
	json_set_text(after, "reason", d->reason);
	f->location = list_place(f);
	return flow_audit(f, "task_error", e.id, "drop", NULL, after);
}

int
source_error_drop(struct flow *f, int64_t id, const char *reason, struct refusal *why)
{
	struct drop d = { id, reason, why };

	return flow_write(f, drop_body, &d);
}

static int
again_body(struct flow *f, void *arg)
{
	const struct drop *d = arg;
	struct source_error e;
	const int found = source_error_read(f, d->id, &e);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(d->why, "source.refused.ended", NULL);
	f->location = list_place(f);
	if (source_ask_replay(f->db, e.source) != 1)
		return -1;
	return flow_audit(f, "source", e.source, "replay", NULL, NULL);
}

int
source_error_again(struct flow *f, int64_t id, struct refusal *why)
{
	struct drop d = { .id = id, .why = why };

	return flow_write(f, again_body, &d);
}
