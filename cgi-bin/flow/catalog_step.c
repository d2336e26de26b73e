/* Submission and appraisal. */
#include "flow/catalog_step.h"
#include "flow/catalog_write.h"
#include "flow/shared_adopt.h"
#include "flow/similar_weigh.h"
#include "flow/supplement.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/remark.h"

struct step {
	struct catalog_write w;
	const char	*words;
	bool		 claim;
};

bool
catalog_ready(const struct catalog_obstacles *o)
{
	return !o->empty && !o->no_standard && !o->shared_due && o->unanswered == 0 && o->nrows == 0;
}

int
catalog_obstacles_of(struct flow *f, const struct catalog *c, struct catalog_obstacles *o)
{
	struct catalog_checked *all;
	struct shared_offer offer;
	size_t n;

	if (catalog_rows_all(f, c, &all, &n) != 1 || shared_offered(f, c, &offer) != 1 ||
	    remark_count_unanswered(f->db, f->mem, c->id, &o->unanswered) != 1)
		return -1;
	o->empty = n == 0;
	o->no_standard = c->standard_points <= 0;
	o->shared_due = offer.due;
	o->row = all;
	o->nrows = o->hints = o->no_unit = 0;
	for (size_t i = 0; i < n; i++) {
		o->no_unit += (all[i].findings & CATALOG_NO_UNIT) != 0;
		if (all[i].findings & CATALOG_BLOCKS)
			o->row[o->nrows++] = all[i];
		else if ((all[i].findings & ~(unsigned)CATALOG_NO_UNIT) != 0)
			o->hints++;
	}
	return 1;
}

static int
submit_body(struct flow *f, void *arg)
{
	struct step *s = arg;
	struct catalog_obstacles obstacles;
	struct json *after = json_new(f->mem);
	struct catalog c;
	int done = catalog_begin(f, &s->w);

	if (done != 1)
		return done;
	if (catalog_read(f, s->w.catalog, &c) != 1 ||
	    catalog_obstacles_of(f, &c, &obstacles) != 1)
		return -1;
	if (!catalog_ready(&obstacles))
		return catalog_refuse(s->w.why, "catalog.refused.not_ready", NULL);
	done = supplement_sound(f, &s->w, true);
	if (done == 1)
		done = catalog_proceed(f, &s->w);
	if (done != 1)
		return done;
	json_set_int(after, "round", s->w.held.round + 1);
	f->location = catalog_path(f, s->w.catalog, "");
	if (catalog_round_start(f->db, s->w.catalog, s->w.held.round + 1, s->w.held.standard,
	    s->words, f->who->person, f->delegation) != 1 || catalog_audit(f, &s->w, after) != 1 ||
	    similar_weigh_act(f) != 1)
		return -1;
	return catalog_tell_appraiser(f, &s->w, s->w.held.round == 0 ? "catalog_submitted" :
	    "catalog_resubmitted", "");
}

int
catalog_submit(struct flow *f, int64_t id, int64_t version, const char *words,
    struct refusal *why)
{
	struct step s = { { .catalog = id, .seen = true, .version = version,
	    .act = CATALOG_SUBMIT, .why = why }, .words = words };

	return flow_write(f, submit_body, &s);
}

static int
withdraw_body(struct flow *f, void *arg)
{
	struct step *s = arg;
	int64_t remarks;
	int done = catalog_begin(f, &s->w);

	if (done != 1)
		return done;
	if (remark_count_round(f->db, f->mem, s->w.catalog, s->w.held.round, &remarks) != 1)
		return -1;
	if (remarks != 0)
		return catalog_refuse(s->w.why, "catalog.refused.in_appraisal", NULL);
	done = catalog_proceed(f, &s->w);
	if (done != 1)
		return done;
	f->location = catalog_path(f, s->w.catalog, "");
	if (catalog_round_finish(f->db, s->w.catalog, s->w.held.round, "withdrawn", "",
	    f->who->person) != 1)
		return -1;
	if (catalog_audit(f, &s->w, NULL) != 1)
		return -1;
	return catalog_tell(f, &s->w, ROLE_OFFICER | ROLE_HEAD | ROLE_APPRAISER,
	    "catalog_withdrawn", "");
}

int
catalog_withdraw(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct step s = { { .catalog = id, .seen = true, .version = version,
	    .act = CATALOG_WITHDRAW, .why = why }, .words = "" };

	return flow_write(f, withdraw_body, &s);
}

static int
claim_body(struct flow *f, void *arg)
{
	struct step *s = arg;
	struct json *after = json_new(f->mem);
	int done = catalog_begin(f, &s->w);

	if (done != 1)
		return done;
	json_set_text(after, "appraiser", s->claim ? f->who->name : "");
	f->location = catalog_path(f, s->w.catalog, "");
	if (catalog_put_appraiser(f->db, s->w.catalog, s->claim ? f->who->person : 0) != 1)
		return -1;
	return flow_audit(f, "catalog", s->w.catalog, s->claim ? "claim" : "release", NULL, after);
}

int
catalog_claim(struct flow *f, int64_t id, int64_t version, bool claim, struct refusal *why)
{
	struct step s = { { .catalog = id, .seen = true, .version = version,
	    .act = CATALOG_CLAIM, .why = why }, .words = "", .claim = claim };

	return flow_write(f, claim_body, &s);
}

static int
return_body(struct flow *f, void *arg)
{
	struct step *s = arg;
	struct json *after = json_new(f->mem);
	int done = catalog_begin(f, &s->w);

	if (done != 1)
		return done;
	done = catalog_proceed(f, &s->w);
	if (done != 1)
		return done;
	json_set_text(after, "reason", s->words);
	f->location = catalog_path(f, s->w.catalog, "");
	if (catalog_round_finish(f->db, s->w.catalog, s->w.held.round, "returned", s->words,
	    f->who->person) != 1 || catalog_audit(f, &s->w, after) != 1)
		return -1;
	return catalog_tell(f, &s->w, ROLES_AGENCY, "catalog_returned", "y-kien");
}

int
catalog_return(struct flow *f, int64_t id, int64_t version, const char *reason,
    struct refusal *why)
{
	struct step s = { { .catalog = id, .seen = true, .version = version,
	    .act = CATALOG_RETURN, .why = why }, .words = reason };

	return flow_write(f, return_body, &s);
}

static int
appraise_body(struct flow *f, void *arg)
{
	struct step *s = arg;
	int64_t left;
	int done = catalog_begin(f, &s->w);

	if (done != 1)
		return done;
	if (remark_count_unsettled(f->db, f->mem, s->w.catalog, &left) != 1)
		return -1;
	if (left != 0)
		return catalog_refuse(s->w.why, "catalog.refused.unsettled", NULL);
	done = catalog_no_objection(f, &s->w);
	if (done == 1)
		done = catalog_proceed(f, &s->w);
	if (done != 1)
		return done;
	f->location = catalog_path(f, s->w.catalog, "");
	if (catalog_audit(f, &s->w, NULL) != 1)
		return -1;
	return catalog_tell(f, &s->w, ROLE_APPRAISAL_LEAD, "catalog_appraised", "xu-ly");
}

int
catalog_appraise(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct step s = { { .catalog = id, .seen = true, .version = version,
	    .act = CATALOG_APPRAISE, .why = why }, .words = "" };

	return flow_write(f, appraise_body, &s);
}
