/* The signed decision puts a catalog in force: the last part of catalog_step.h. */
#include "base/file.h"
#include "flow/catalog_step.h"
#include "flow/catalog_write.h"
#include "flow/import.h"
#include "flow/see.h"
#include "flow/supplement.h"
#include "rules/role.h"
#include "store/file.h"

#define DECISION_TYPE "application/pdf"

struct decision {
	struct catalog_write w;
	const struct catalog_decision *decision;
	const struct import_upload *upload;
};

/* The name of the file that stood there before, for the audit. 1 or -1. */
static int
name_before(struct flow *f, const struct catalog_write *w, struct json **before_r)
{
	struct file_row file;

	*before_r = NULL;
	if (w->held.decision_file == 0)
		return 1;
	if (file_get(f->db, f->mem, w->held.decision_file, &file) != 1)
		return -1;
	*before_r = json_new(f->mem);
	json_set_text(*before_r, "decision_file", file.name);
	json_set_int(*before_r, "file", w->held.decision_file);
	return 1;
}

static int
attach_body(struct flow *f, void *arg)
{
	struct decision *d = arg;
	struct json *before, *after = json_new(f->mem);
	int64_t id;
	int done = catalog_begin(f, &d->w);

	if (done != 1)
		return done;
	f->location = catalog_path(f, d->w.catalog, "quyet-dinh");
	if (name_before(f, &d->w, &before) != 1 ||
	    import_file_add(f, d->upload, f->who->agency, DECISION_TYPE, "decision", &id) != 1 ||
	    catalog_put_file(f->db, d->w.catalog, id) != 1)
		return -1;
	json_set_text(after, "decision_file", d->upload->name);
	json_set_int(after, "file", id);
	return flow_audit(f, "catalog", d->w.catalog, catalog_act_name[CATALOG_ATTACH], before,
	    after);
}

int
catalog_attach(struct flow *f, int64_t id, const struct import_upload *upload,
    struct refusal *why)
{
	struct decision d = { .w = { .catalog = id, .act = CATALOG_ATTACH, .why = why },
	    .upload = upload };

	if (!file_is_pdf(upload->path))
		return catalog_refuse(why, "catalog.refused.not_pdf", "file");
	return flow_write(f, attach_body, &d);
}

int
catalog_decision_file(struct flow *f, const struct catalog *c, struct catalog_file *file_r)
{
	const bool ruled = c->state == CATALOG_IN_FORCE || c->state == CATALOG_SUPERSEDED;
	struct file_row file;
	int found;

	if (c->decision_file == 0 || !(ruled || see_catalogs(f->who).all))
		return 0;
	found = file_get(f->db, f->mem, c->decision_file, &file);
	if (found == 1)
		*file_r = (struct catalog_file){ .name = file.name, .type = DECISION_TYPE,
		    .path = import_path(f, file.sha256) };
	return found;
}

/* Days in order: signed not after today, in force not before the version before it began. */
static int
sound(const struct decision *d, const struct catalog_ruling *before, size_t n)
{
	struct refusal *why = d->w.why;

	if (d->w.held.decision_file == 0)
		return catalog_refuse(why, "catalog.refused.no_file", "file");
	if (day_compare(d->decision->day, day_today()) > 0)
		return catalog_refuse(why, "catalog.refused.day_ahead", "day");
	if (day_compare(d->decision->from, d->decision->day) < 0)
		return catalog_refuse(why, "catalog.refused.from_before_day", "from");
	if (n > 0 && day_compare(d->decision->from, before[0].from) <= 0)
		return catalog_refuse(why, "catalog.refused.from_before_last", "from");
	return 1;
}

/* What was in force ends the day before; its own timeline says so. */
static int
supersede(struct flow *f, const struct decision *d, const struct catalog_ruling *list, size_t n)
{
	const struct day from = d->decision->from;
	const struct day last = day_before(from);
	struct json *before = json_new(f->mem), *after = json_new(f->mem);

	json_set_text(before, "state", catalog_state_name[CATALOG_IN_FORCE]);
	json_set_text(after, "state", catalog_state_name[CATALOG_SUPERSEDED]);
	json_set_text(after, "in_force_until", day_text(f->mem, last));
	for (size_t i = 0; i < n; i++)
		if (catalog_supersede(f->db, f->mem, list[i].id, from) != 1 ||
		    flow_audit(f, "catalog", list[i].id, "supersede", before, after) != 1)
			return -1;
	return 1;
}

/* What nobody appraises here has at least nothing wrong in it. 1; 0; -1. */
static int
ready(struct flow *f, const struct decision *d)
{
	struct catalog_obstacles obstacles;
	struct catalog c;

	if (d->w.act != CATALOG_ENTER)
		return 1;
	if (catalog_read(f, d->w.catalog, &c) != 1 || catalog_obstacles_of(f, &c, &obstacles) != 1)
		return -1;
	return catalog_ready(&obstacles) ? catalog_no_objection(f, &d->w) :
	    catalog_refuse(d->w.why, "catalog.refused.not_ready_enter", NULL);
}

static int
enact_body(struct flow *f, void *arg)
{
	struct decision *d = arg;
	const struct catalog_decision *decision = d->decision;
	struct catalog_ruling *before;
	struct json *after = json_new(f->mem);
	size_t n;
	int done = catalog_begin(f, &d->w);

	if (done != 1)
		return done;
	if (catalog_in_force(f->db, f->mem, d->w.held.agency, d->w.catalog, &before, &n) != 1)
		return -1;
	done = sound(d, before, n);
	if (done == 1)
		done = supplement_sound(f, &d->w, false);
	if (done == 1)
		done = ready(f, d);
	if (done != 1)
		return done;
	if (catalog_put_decision(f->db, f->mem, d->w.catalog, d->w.held.version,
	    decision->number, decision->day, decision->from) != 1 ||
	    supersede(f, d, before, n) != 1)
		return -1;
	done = catalog_proceed(f, &d->w);
	if (done != 1)
		return done;
	json_set_text(after, "decision_number", decision->number);
	json_set_text(after, "decision_day", day_text(f->mem, decision->day));
	json_set_text(after, "in_force_from", day_text(f->mem, decision->from));
	f->location = catalog_path(f, d->w.catalog, "");
	if (catalog_audit(f, &d->w, after) != 1)
		return -1;
	return catalog_tell(f, &d->w, ROLES_AGENCY, "catalog_in_force", "");
}

int
catalog_enact(struct flow *f, int64_t id, int64_t version,
    const struct catalog_decision *decision, bool enter, struct refusal *why)
{
	struct decision d = { .w = { .catalog = id, .seen = true, .version = version,
	    .act = enter ? CATALOG_ENTER : CATALOG_ENACT, .why = why }, .decision = decision };

	return flow_write(f, enact_body, &d);
}
