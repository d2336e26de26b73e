/* Proposals as they are read, begun and changed. */
#include "flow/proposal.h"

#include "flow/proposal_write.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/proposal.h"

#define TIMES_MOST	30	/* answers that the usual time is taken from */

int
proposals(struct flow *f, const struct proposal_query *query, struct proposal **list_r, size_t *n_r,
    int64_t *total_r)
{
	const struct proposal_see see = see_proposals(f->who);

	return proposal_select(f->db, f->mem, query, &see, list_r, n_r, total_r);
}

int
proposal_read(struct flow *f, int64_t id, struct proposal *p)
{
	const struct proposal_see see = see_proposals(f->who);

	return proposal_get(f->db, f->mem, id, &see, p);
}

static bool
is_own(const struct flow *f, const struct proposal *p)
{
	return p->content.kind == PROPOSAL_SUPPORT ? p->person == f->who->person :
	    p->agency == f->who->agency;
}

bool
proposal_can(const struct flow *f, const struct proposal *p, enum proposal_act act)
{
	return proposal_may(p->content.kind, p->state, act, f->who->roles, is_own(f, p), NULL);
}

bool
proposal_can_begin(const struct flow *f, enum proposal_kind kind)
{
	return proposal_may_begin(kind, f->who->roles) &&
	    (kind == PROPOSAL_SUPPORT || f->who->agency != 0);
}

int
proposal_way(struct flow *f, const struct proposal *p, struct proposal_step **list_r, size_t *n_r)
{
	return proposal_steps(f->db, f->mem, p->id, list_r, n_r);
}

int
proposal_files_of(struct flow *f, const struct proposal *p, struct proposal_file **list_r,
    size_t *n_r)
{
	return proposal_files(f->db, f->mem, p->id, list_r, n_r);
}

int
proposal_usual(struct flow *f, int64_t *minutes_r)
{
	int64_t *list;
	size_t n;

	if (proposal_answer_times(f->db, f->mem, TIMES_MOST, &list, &n) != 1)
		return -1;
	*minutes_r = n == 0 ? -1 : proposal_median(list, n);
	return 1;
}

int
proposal_agencies_of(struct flow *f, struct proposal_agency **list_r, size_t *n_r)
{
	return proposal_agencies(f->db, f->mem, list_r, n_r);
}

int
proposal_waiting(struct flow *f, struct proposal_tally tally_r[WAITING])
{
	const struct proposal_see see = see_proposals(f->who);
	const struct proposal_whose whose = {
		.person = see.person, .agency = see.agency, .home = see.home,
		.head = see.agency != 0 && (f->who->roles & ROLE_HEAD) != 0,
		.sign = (f->who->roles & ROLE_APPRAISAL_LEAD) != 0,
		.chairman = see.chairman, .support = see.support,
	};

	return proposal_waits(f->db, f->mem, &whose, tally_r);
}

/* A method says what it wants otherwise, and from a day that is not over. */
static int
sound(const struct proposal_content *c, struct refusal *why)
{
	bool wants = c->other[0] != '\0';

	if (c->kind != PROPOSAL_METHOD)
		return 1;
	for (int p = 0; p < PARAMETERS; p++)
		wants = wants || c->value[p] != NULL;
	if (!wants)
		return proposal_refuse(why, "other", "proposal.refused.no_wish");
	if (c->wished.year != 0 && day_compare(c->wished, day_today()) < 0)
		return proposal_refuse(why, "wished", "proposal.refused.past");
	return 1;
}

struct beginning {
	const struct proposal_content *content;
	struct refusal	*why;
};

/* Technical support is sent by the press that writes it. */
static int
begin_body(struct flow *f, void *arg)
{
	const struct beginning *b = arg;
	const bool support = b->content->kind == PROPOSAL_SUPPORT;
	struct proposal_write w = { .act = PROPOSAL_EDIT, .why = b->why };
	struct proposal *p = &w.p;
	struct json *after = json_new(f->mem);

	if (proposal_now(f->db, f->mem, &p->now) != 1)
		return -1;
	if (support) {
		w.act = PROPOSAL_SUBMIT;
		p->submitted_at = p->now;
		if (proposal_due(f, b->content->kind, p->now, &p->due_at) != 1)
			return -1;
	}
	p->content = *b->content;
	p->person = f->who->person;
	p->agency = f->who->agency;
	p->agency_name = f->who->agency_name;
	p->person_name = f->who->name;
	if (proposal_insert(f->db, f->mem, b->content, p->person, p->agency, p->submitted_at, p->due_at,
	    &w.id) != 1)
		return -1;
	p->id = w.id;
	p->state = w.to = support ? PROPOSAL_SUBMITTED : PROPOSAL_DRAFT;
	json_set_text(after, "kind", proposal_kind_name[p->content.kind]);
	json_set_text(after, "subject", p->content.subject);
	f->location = proposal_path(f, w.id);
	return proposal_record(f, &w, NULL, after) == 1 && proposal_tell(f, &w) == 1 ? 1 : -1;
}

int
proposal_begin(struct flow *f, const struct proposal_content *content, struct refusal *why)
{
	struct beginning b = { content, why };

	if (!proposal_can_begin(f, content->kind))
		return proposal_refuse(why, NULL, "proposal.refused.not_you");
	return sound(content, why) == 1 ? flow_write(f, begin_body, &b) : 0;
}

struct changing {
	struct proposal_write w;
	struct proposal_content content;
};

/* What was changed, before and after. */
static void
compare(const struct proposal_content *was, const struct proposal_content *is, struct json *before,
    struct json *after)
{
	json_set_text(before, "subject", was->subject);
	json_set_text(after, "subject", is->subject);
	json_set_text(before, "words", was->words);
	json_set_text(after, "words", is->words);
	for (int p = 0; p < PARAMETERS; p++) {
		json_set_text(before, parameter_name[p], was->value[p]);
		json_set_text(after, parameter_name[p], is->value[p]);
	}
	json_set_text(before, "other", was->other);
	json_set_text(after, "other", is->other);
}

static int
change_body(struct flow *f, void *arg)
{
	struct changing *c = arg;
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	int done = proposal_open_write(f, &c->w);

	if (done != 1)
		return done;
	c->content.kind = c->w.p.content.kind;
	done = sound(&c->content, c->w.why);
	if (done != 1)
		return done;
	if (proposal_put_content(f->db, f->mem, c->w.id, c->w.p.version, &c->content) != 1 ||
	    proposal_step_insert(f->db, c->w.id, PROPOSAL_EDIT, NULL, f->who->person, f->delegation) != 1)
		return -1;
	compare(&c->w.p.content, &c->content, before, after);
	f->location = proposal_path(f, c->w.id);
	return flow_audit(f, "proposal", c->w.id, proposal_act_name[PROPOSAL_EDIT], before, after);
}

int
proposal_change(struct flow *f, int64_t id, int64_t version, const struct proposal_content *content,
    struct refusal *why)
{
	struct changing c = { { .id = id, .seen = true, .version = version, .act = PROPOSAL_EDIT,
	    .why = why }, *content };

	return flow_write(f, change_body, &c);
}
