/* The chairman's agreement: the second half of catalog_step.h. */
#include "flow/catalog_step.h"
#include "flow/catalog_write.h"
#include "rules/role.h"
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
	    f->who->person) < 0 || catalog_audit(f, w, NULL) != 1)
		return -1;
	return catalog_tell(f, w, ROLE_OFFICER | ROLE_HEAD, "catalog_agreed", "");
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
	return catalog_tell(f, w, ROLE_APPRAISER, "catalog_sent_back", "y-kien");
}

/* One of them is not as it was chosen: says which one; the others wait too. */
static int
refuse_one(struct flow *f, const struct catalog_write *w)
{
	const char *agency = catalog_agency_name(f, w);

	if (w->why->conflict && agency != NULL) {
		w->why->label = "catalog.refused.one_changed";
		w->why->a = agency;
	}
	return 0;
}

/* The appraisers are told once, however many were agreed to. */
static int
tell_appraisers(struct flow *f, const struct choice *choice)
{
	const char *n = mem_print(f->mem, "%zu", choice->n);
	int64_t *people;
	size_t npeople;

	if (catalog_audience(f, ROLE_APPRAISER, 0, &people, &npeople) != 1)
		return -1;
	for (size_t i = 0; i < npeople; i++)
		if (people[i] != f->who->person && flow_notify(f, people[i],
		    "catalogs_agreed", n, f->who->name, "/danh-muc/?trang-thai=agreed") != 1)
			return -1;
	return 1;
}

static int
choice_body(struct flow *f, void *arg)
{
	const struct choice *choice = arg;
	struct catalog_write w;
	int done;

	for (size_t i = 0; i < choice->n; i++) {
		w = (struct catalog_write){ .catalog = choice->chosen[i].id, .seen = true,
		    .version = choice->chosen[i].version, .act = choice->act,
		    .why = choice->why };
		done = choice->act == CATALOG_AGREE ? agree_one(f, &w) :
		    send_one_back(f, &w, choice->reason);
		if (done != 1)
			return done == 0 ? refuse_one(f, &w) : -1;
	}
	f->location = "/danh-muc/phe-duyet/";
	return choice->act == CATALOG_AGREE ? tell_appraisers(f, choice) : 1;
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
