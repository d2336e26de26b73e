#include "flow/proposal_write.h"

#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "flow/see.h"
#include "rules/office.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/proposal.h"

#define CALLED	90	/* letters of the subject in a notice */

int
proposal_refuse(struct refusal *why, const char *field, const char *label)
{
	*why = (struct refusal){ .label = label, .field = field };
	return 0;
}

static int
conflict(struct refusal *why, const char *label)
{
	*why = (struct refusal){ .label = label, .conflict = true };
	return 0;
}

const char *
proposal_path(struct flow *f, int64_t id)
{
	return mem_print(f->mem, "/y-kien/%lld/", (long long)id);
}

int
proposal_open_write(struct flow *f, struct proposal_write *w)
{
	const struct proposal_see see = see_proposals(f->who);
	const uint64_t roles = f->who->roles;
	const struct proposal *p = &w->p;
	int found = proposal_hold(f->db, f->mem, w->id);
	bool own;

	if (found == 1)
		found = proposal_get(f->db, f->mem, w->id, &see, &w->p);
	if (found != 1)
		return found < 0 ? -1 : proposal_refuse(w->why, NULL, "proposal.refused.gone");
	own = p->content.kind == PROPOSAL_SUPPORT ? p->person == f->who->person :
	    p->agency == f->who->agency;
	if (!proposal_possible(p->content.kind, p->state, w->act))
		return conflict(w->why, "proposal.refused.not_now");
	if (!proposal_may(p->content.kind, p->state, w->act, roles, own, &w->to))
		return proposal_refuse(w->why, NULL, "proposal.refused.not_you");
	if (w->seen && w->version != p->version)
		return conflict(w->why, "proposal.refused.changed");
	if (f->who->delegation != 0 && !proposal_may(p->content.kind, p->state, w->act,
	    roles & ~(uint64_t)ROLE_HEAD, own, NULL))
		f->delegation = f->who->delegation;
	return 1;
}

int
proposal_record(struct flow *f, const struct proposal_write *w, const char *words,
    struct json *after)
{
	struct json *before = NULL;

	if (after == NULL)
		after = json_new(f->mem);
	if (words != NULL)
		json_set_text(after, "words", words);
	if (w->to != w->p.state) {
		before = json_new(f->mem);
		json_set_text(before, "state", proposal_state_name[w->p.state]);
		json_set_text(after, "state", proposal_state_name[w->to]);
	}
	if (proposal_step_insert(f->db, w->id, w->act, words, f->who->person, f->delegation) != 1)
		return -1;
	return flow_audit(f, "proposal", w->id, proposal_act_name[w->act], before, after);
}

/* Who is told of an act. */
enum audience { NOBODY, HANDLER, SENDER, LEADS, CHAIRMEN };
static const struct { enum audience who; const char *kind; } tellings[PROPOSAL_ACTS] = {
	[PROPOSAL_SUBMIT] = { HANDLER, "proposal_submitted" },
	[PROPOSAL_WITHDRAW] = { HANDLER, "proposal_withdrawn" },
	[PROPOSAL_RECEIVE] = { SENDER, "proposal_received" },
	[PROPOSAL_ASK] = { SENDER, "proposal_asked" },
	[PROPOSAL_REPLY] = { HANDLER, "proposal_replied" },
	[PROPOSAL_ANSWER] = { SENDER, "proposal_answered" },
	[PROPOSAL_OPINE] = { LEADS, "proposal_opined" },
	[PROPOSAL_FORWARD] = { CHAIRMEN, "proposal_forwarded" },
	[PROPOSAL_SEND_BACK] = { HANDLER, "proposal_sent_back" },
	[PROPOSAL_AGREE] = { HANDLER, "proposal_decided" },
	[PROPOSAL_REFUSE] = { HANDLER, "proposal_decided" },
	[PROPOSAL_ENACT] = { SENDER, "proposal_answered" },
	[PROPOSAL_RECALL] = { HANDLER, "proposal_recalled" },
};

/* Who wrote it, and of an agency its head and officers. */
static int
senders(struct flow *f, const struct proposal *p, struct told **list_r, size_t *n_r)
{
	struct told *others = NULL;
	size_t n = 0;

	if (p->content.kind != PROPOSAL_SUPPORT && catalog_audience(f, ROLES_AGENCY,
	    p->agency, p->agency_name, &others, &n) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < n; i++)
		told_add(*list_r, n_r, others[i]);
	told_add(*list_r, n_r, (struct told){ p->person, "sender", NULL });
	return 1;
}

/* Who took it on, or all who may; of what is opened again nobody has it in hand. */
static int
handlers(struct flow *f, const struct proposal *p, enum proposal_act act, struct told **list_r, size_t *n_r)
{
	if (p->handler == 0 || act == PROPOSAL_REOPEN)
		return catalog_audience(f, p->content.kind == PROPOSAL_SUPPORT ? ROLE_ADMIN :
		    ROLE_APPRAISER, 0, NULL, list_r, n_r);
	*list_r = mem_get(f->mem, sizeof(**list_r));
	**list_r = (struct told){ p->handler, "handler", NULL };
	*n_r = 1;
	return 1;
}

static int
people(struct flow *f, const struct proposal_write *w, enum audience who, struct told **list_r,
    size_t *n_r)
{
	switch (who) {
	case HANDLER:
		return handlers(f, &w->p, w->act, list_r, n_r);
	case SENDER:
		return senders(f, &w->p, list_r, n_r);
	case LEADS:
		return catalog_audience(f, ROLE_APPRAISAL_LEAD, 0, NULL, list_r, n_r);
	default:
		return catalog_audience(f, ROLE_CHAIRMAN, 0, NULL, list_r, n_r);
	}
}

int
proposal_tell(struct flow *f, const struct proposal_write *w)
{
	const struct proposal *p = &w->p;
	const bool support = p->content.kind == PROPOSAL_SUPPORT;
	const bool unsent = w->act == PROPOSAL_WITHDRAW && p->submitted_at == NULL;
	const bool sent_again = support && w->act == PROPOSAL_REOPEN;
	const char *kind = (support && w->act == PROPOSAL_SUBMIT) || sent_again ? "support_submitted" :
	    tellings[w->act].kind;
	enum audience who = sent_again ? HANDLER : tellings[w->act].who;
	struct told *list;
	size_t n;

	if (w->act == PROPOSAL_RECALL && p->state == PROPOSAL_FORWARDED)
		who = CHAIRMEN;
	if (who == NOBODY || unsent)
		return 1;
	if (people(f, w, who, &list, &n) != 1)
		return -1;
	return flow_notify_all(f, list, n, kind, utf8_short(f->mem, p->content.subject, CALLED),
	    support ? p->person_name : p->agency_name, proposal_path(f, w->id));
}

int
proposal_due(struct flow *f, enum proposal_kind kind, const char *now, const char **due_r)
{
	const int64_t days = config_int(f->config, kind == PROPOSAL_SUPPORT ? "support.days" :
	    "proposal.days");
	int64_t at;

	if (office_moment(now, &at) != 1)
		return -1;
	*due_r = office_text(f->mem, office_after(at, days * OFFICE_DAY));
	return 1;
}
