/* The chairman's agreement and the decision: the second half of catalog_step.h. */
#include <string.h>

#include "flow/import.h"
#include "flow/catalog_step.h"
#include "flow/catalog_write.h"
#include "rules/role.h"
#include "store/file.h"
#include "store/remark.h"

struct choice {
	const struct catalog_chosen *chosen;
	size_t		 n;
	enum catalog_act act;
	const char	*reason;
	struct refusal	*why;
};

static int
agree_one(struct flow *f, struct catalog_write *w)
{
	int done = catalog_begin(f, w);

	if (done == 1)
		done = catalog_proceed(f, w);
	if (done != 1)
		return done;
	if (catalog_round_finish(f->db, w->catalog, w->held.round, "agreed", "",
	    f->who->person) < 0 || catalog_audit(f, w, NULL) != 1 ||
	    catalog_tell_role(f, w, ROLE_APPRAISER, "catalog_agreed") != 1)
		return -1;
	return catalog_tell_agency(f, w, "catalog_agreed");
}

static int
send_one_back(struct flow *f, struct catalog_write *w, const char *reason)
{
	struct remark remark = { .catalog = w->catalog, .kind = "reason", .words = reason };
	struct json *after = json_new(f->mem);
	int64_t id;
	int done = catalog_begin(f, w);

	if (done == 1)
		done = catalog_proceed(f, w);
	if (done != 1)
		return done;
	remark.round = w->held.round;
	json_set_text(after, "reason", reason);
	if (remark_insert(f->db, &remark, f->who->person, &id) != 1 ||
	    catalog_audit(f, w, after) != 1)
		return -1;
	return catalog_tell_role(f, w, ROLE_APPRAISER, "catalog_sent_back");
}

static int
choice_body(struct flow *f, void *arg)
{
	const struct choice *choice = arg;
	struct catalog_write w;
	int done;

	for (size_t i = 0; i < choice->n; i++) {
		w = (struct catalog_write){ .catalog = choice->chosen[i].id,
		    .version = choice->chosen[i].version, .act = choice->act,
		    .why = choice->why };
		done = choice->act == CATALOG_AGREE ? agree_one(f, &w) :
		    send_one_back(f, &w, choice->reason);
		if (done != 1)
			return done;
	}
	f->location = "/danh-muc/phe-duyet/";
	return 1;
}

int
catalog_agree(struct flow *f, const struct catalog_chosen *chosen, size_t n,
    struct refusal *why)
{
	struct choice choice = { chosen, n, CATALOG_AGREE, "", why };

	if (n == 0)
		return catalog_refuse(why, "catalog.refused.none_chosen", NULL);
	return flow_write(f, choice_body, &choice);
}

int
catalog_send_back(struct flow *f, const struct catalog_chosen *chosen, size_t n,
    const char *reason, struct refusal *why)
{
	struct choice choice = { chosen, n, CATALOG_SEND_BACK, reason, why };

	if (n == 0)
		return catalog_refuse(why, "catalog.refused.none_chosen", NULL);
	return flow_write(f, choice_body, &choice);
}

struct decision {
	struct catalog_write w;
	const struct catalog_decision *decision;
	const struct import_upload *upload;
};

static int
attach_body(struct flow *f, void *arg)
{
	struct decision *d = arg;
	struct file_row file = {
		.size = (int64_t)d->upload->size, .name = d->upload->name,
		.type = "application/octet-stream", .purpose = "decision",
		.person = f->who->person, .agency = f->who->agency,
	};
	struct json *after = json_new(f->mem);
	int64_t id;
	int done = catalog_begin(f, &d->w);

	if (done != 1)
		return done;
	memcpy(file.sha256, d->upload->sha256, sizeof(file.sha256));
	json_set_text(after, "decision_file", file.name);
	f->location = catalog_path(f, d->w.catalog, "quyet-dinh");
	if (file_add(f->db, &file, &id) != 1 || catalog_put_file(f->db, d->w.catalog, id) != 1)
		return -1;
	return catalog_audit(f, &d->w, after);
}

int
catalog_attach(struct flow *f, int64_t id, const struct import_upload *upload,
    struct refusal *why)
{
	struct decision d = { .w = { .catalog = id, .act = CATALOG_ATTACH, .why = why },
	    .upload = upload };

	return flow_write(f, attach_body, &d);
}

/* Days in order: signed not after today, in force not before the version before it began. */
static int
sound(struct flow *f, const struct decision *d)
{
	struct refusal *why = d->w.why;
	struct day before_from;
	int64_t before;
	int found;

	if (d->w.held.decision_file == 0)
		return catalog_refuse(why, "catalog.refused.no_file", NULL);
	if (day_compare(d->decision->day, day_today()) > 0)
		return catalog_refuse(why, "catalog.refused.day_ahead", "day");
	if (day_compare(d->decision->from, d->decision->day) < 0)
		return catalog_refuse(why, "catalog.refused.from_before_day", "from");
	found = catalog_in_force(f->db, f->mem, d->w.held.agency, d->w.catalog, &before,
	    &before_from);
	if (found == 1 && day_compare(d->decision->from, before_from) <= 0)
		return catalog_refuse(why, "catalog.refused.from_before_last", "from");
	return found < 0 ? -1 : 1;
}

static int
enact_body(struct flow *f, void *arg)
{
	struct decision *d = arg;
	const struct catalog_decision *decision = d->decision;
	struct json *after = json_new(f->mem);
	int done = catalog_begin(f, &d->w);

	if (done == 1)
		done = sound(f, d);
	if (done != 1)
		return done;
	if (catalog_put_decision(f->db, f->mem, d->w.catalog, d->w.held.version,
	    decision->number, decision->day, decision->from) != 1)
		return -1;
	done = catalog_proceed(f, &d->w);
	if (done != 1)
		return done;
	json_set_text(after, "decision_number", decision->number);
	json_set_text(after, "decision_day", day_text(f->mem, decision->day));
	json_set_text(after, "in_force_from", day_text(f->mem, decision->from));
	f->location = catalog_path(f, d->w.catalog, "");
	if (catalog_end_others(f->db, f->mem, d->w.held.agency, d->w.catalog,
	    decision->from) != 1 || catalog_audit(f, &d->w, after) != 1)
		return -1;
	return catalog_tell_agency(f, &d->w, "catalog_in_force");
}

int
catalog_enact(struct flow *f, int64_t id, int64_t version,
    const struct catalog_decision *decision, struct refusal *why)
{
	struct decision d = { .w = { .catalog = id, .version = version, .act = CATALOG_ENACT,
	    .why = why }, .decision = decision };

	return flow_write(f, enact_body, &d);
}
