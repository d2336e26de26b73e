/* What is done to many catalogs at once: signed off, agreed to, sent back. Part of catalog_step.h. */
#include "flow/catalog_step.h"
#include "flow/catalog_write.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/remark.h"

struct choice {
	const struct chosen *chosen;
	size_t		 n;
	enum catalog_act act;
	const char	*reason;
	struct refusal	*why;
	enum catalog_state from;	/* in which they were found */
};

static int
sign_one(struct flow *f, const struct catalog_write *w)
{
	if (catalog_round_signed(f->db, w->catalog, w->held.round, f->who->person) != 1)
		return -1;
	return catalog_audit(f, w, NULL);
}

static int
agree_one(struct flow *f, const struct catalog_write *w)
{
	if (catalog_round_finish(f->db, w->catalog, w->held.round, "agreed", "",
	    f->who->person) < 0 || catalog_audit(f, w, NULL) != 1)
		return -1;
	return catalog_tell(f, w, ROLES_AGENCY, "catalog_agreed", "");
}

/* The reason becomes a remark; who signed the appraisal off has to do it again. */
static int
send_one_back(struct flow *f, const struct catalog_write *w, const char *reason)
{
	const struct remark remark = { .catalog = w->catalog, .kind = "reason", .words = reason,
	    .round = w->held.round };
	struct json *after = json_new(f->mem);
	int64_t id;

	json_set_text(after, "reason", reason);
	if (remark_insert(f->db, &remark, f->who->person, &id) != 1 ||
	    catalog_round_unsigned(f->db, w->catalog, w->held.round) != 1 ||
	    catalog_audit(f, w, after) != 1)
		return -1;
	return catalog_tell_appraiser(f, w, "catalog_sent_back", "y-kien");
}

static int
do_one(struct flow *f, struct choice *choice, struct catalog_write *w)
{
	int done = catalog_begin(f, w);

	if (done == 1 && choice->act != CATALOG_SEND_BACK)
		done = catalog_no_objection(f, w);
	if (done == 1)
		done = catalog_proceed(f, w);
	if (done != 1)
		return done;
	choice->from = w->held.state;
	switch (choice->act) {
	case CATALOG_SEND:
		return sign_one(f, w);
	case CATALOG_AGREE:
		return agree_one(f, w);
	default:
		return send_one_back(f, w, choice->reason);
	}
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

/* Who waits for them is told once, however many they are. */
static int
tell_next(struct flow *f, const struct choice *choice)
{
	const bool sent = choice->act == CATALOG_SEND;
	const char *n = mem_print(f->mem, "%zu", choice->n);
	struct told *people;
	size_t npeople;

	if (catalog_audience(f, sent ? ROLE_CHAIRMAN : ROLE_APPRAISER, 0, NULL, &people,
	    &npeople) != 1)
		return -1;
	return flow_notify_all(f, people, npeople, sent ? "catalogs_proposed" : "catalogs_agreed", n,
	    f->who->name, sent ? CATALOG_APPROVAL : "/danh-muc/?trang-thai=agreed");
}

static int
choice_body(struct flow *f, void *arg)
{
	struct choice *choice = arg;
	struct catalog_write w;
	int done;

	for (size_t i = 0; i < choice->n; i++) {
		w = (struct catalog_write){ .catalog = choice->chosen[i].id, .seen = true,
		    .version = choice->chosen[i].version, .act = choice->act,
		    .why = choice->why };
		done = do_one(f, choice, &w);
		if (done != 1)
			return done == 0 ? refuse_one(f, &w) : -1;
	}
	f->location = choice->from == CATALOG_PROPOSED ? CATALOG_APPROVAL : CATALOG_SIGNING;
	return choice->act == CATALOG_SEND_BACK ? 1 : tell_next(f, choice);
}

static int
choose(struct flow *f, struct choice choice)
{
	if (choice.n == 0)
		return catalog_refuse(choice.why, "catalog.refused.none_chosen", NULL);
	return flow_write(f, choice_body, &choice);
}

int
catalog_send(struct flow *f, const struct chosen *chosen, size_t n, struct refusal *why)
{
	return choose(f, (struct choice){ chosen, n, CATALOG_SEND, .why = why });
}

int
catalog_agree(struct flow *f, const struct chosen *chosen, size_t n, struct refusal *why)
{
	return choose(f, (struct choice){ chosen, n, CATALOG_AGREE, .why = why });
}

int
catalog_send_back(struct flow *f, const struct chosen *chosen, size_t n,
    const char *reason, struct refusal *why)
{
	return choose(f, (struct choice){ chosen, n, CATALOG_SEND_BACK, reason, .why = why });
}
