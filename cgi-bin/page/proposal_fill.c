/* Proposals as people read them. */
#include <string.h>

#include "base/utf8.h"
#include "page/proposal.h"
#include "rules/agent.h"
#include "rules/office.h"

#define HOUR	60
#define LONG	(2 * OFFICE_DAY)	/* from here on in days */

const char *const proposal_kinds[] = { "method", "difficulty", "support", NULL };

static const char *const colours[PROPOSAL_STATES] = {
	[PROPOSAL_DRAFT] = "grey",
	[PROPOSAL_SUBMITTED] = "blue",
	[PROPOSAL_RECEIVED] = "blue",
	[PROPOSAL_ASKED] = "yellow",
	[PROPOSAL_OPINED] = "blue",
	[PROPOSAL_FORWARDED] = "blue",
	[PROPOSAL_AGREED] = "blue",
	[PROPOSAL_REFUSED] = "blue",
	[PROPOSAL_ANSWERED] = "green",
	[PROPOSAL_CLOSED] = "grey",
	[PROPOSAL_WITHDRAWN] = "grey",
};

static const char *
word(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static const char *
number(struct visit *v, int64_t n)
{
	return mem_print(v->mem, "%lld", (long long)n);
}

void
proposal_crumbs(struct visit *v, const char *path, const char *text)
{
	visit_crumb(v, PROPOSALS, visit_label(v, "proposal.title", NULL, NULL));
	if (text != NULL)
		visit_crumb(v, path, utf8_short(v->mem, text, HOUR));
}

const char *
proposal_time(struct visit *v, int64_t minutes)
{
	const int64_t days = minutes / OFFICE_DAY, rest = minutes % OFFICE_DAY / HOUR;
	const int64_t hours = minutes / HOUR, left = minutes % HOUR;

	if (minutes >= LONG)
		return rest == 0 ? visit_label(v, "proposal.time.whole_days", number(v, days), NULL) :
		    visit_label(v, "proposal.time.days", number(v, days), number(v, rest));
	if (minutes < HOUR)
		return visit_label(v, "proposal.time.minutes", number(v, minutes), NULL);
	return left == 0 ? visit_label(v, "proposal.time.whole_hours", number(v, hours), NULL) :
	    visit_label(v, "proposal.time.hours", number(v, hours), number(v, left));
}

int
proposal_fill_usual(struct visit *v)
{
	int64_t minutes;

	if (proposal_usual(v->flow, &minutes) != 1)
		return -1;
	if (minutes >= 0)
		view_text(v->view, "usual", proposal_time(v, minutes));
	view_text(v->view, "limit", visit_label(v, "proposal.list.limit", number(v,
	    config_int(v->flow->config, "support.days")), NULL));
	return 1;
}

/* Which way it is answered, once it is. */
static void
fill_answer(struct visit *v, struct view *row, const struct proposal *p)
{
	if (p->answered_at == NULL && p->outcome[0] == '\0')
		return;
	if (p->outcome[0] != '\0')
		view_text(row, "outcome", word(v, "proposal.outcome.", p->outcome));
	view_text(row, "answer", p->answer);
	view_text(row, "number", p->document_number);
	if (p->document_day.year != 0)
		view_text(row, "day", day_show(v->mem, p->document_day));
	view_text(row, "answered_at", moment_show(v->mem, p->answered_at));
}

void
proposal_fill(struct visit *v, struct view *row, const struct proposal *p)
{
	const struct proposal_content *c = &p->content;
	const bool timed = p->submitted_at != NULL && p->state != PROPOSAL_WITHDRAWN;

	view_int(row, "id", p->id);
	view_print(row, "path", PROPOSALS "%lld/", (long long)p->id);
	view_text(row, "kind", proposal_kind_name[c->kind]);
	view_text(row, "kind_text", word(v, "proposal.kind.", proposal_kind_name[c->kind]));
	view_text(row, "state", proposal_state_name[p->state]);
	view_text(row, "state_text", word(v, "proposal.state.", proposal_state_name[p->state]));
	view_text(row, "colour", colours[p->state]);
	view_text(row, "subject", c->subject);
	view_text(row, "words", c->words);
	view_text(row, "other", c->other);
	view_text(row, "wished", c->wished.year == 0 ? NULL : day_show(v->mem, c->wished));
	view_text(row, "page", c->page);
	view_text(row, "request", c->request);
	if (c->agent[0] != '\0')
		view_text(row, "browser", agent_name(v->mem, c->agent));
	view_text(row, "agent", c->agent);
	view_text(row, "person", p->person_name);
	view_text(row, "agency", p->agency_name);
	view_text(row, "handler", p->handler == 0 ? NULL : p->handler_name);
	view_text(row, "opinion", p->opinion);
	view_text(row, "submitted_at", moment_show(v->mem, p->submitted_at));
	view_text(row, "due", timed ? moment_show(v->mem, p->due_at) : NULL);
	view_text(row, "age", timed ? proposal_time(v, proposal_age(p)) : NULL);
	view_flag(row, "late", proposal_late(p));
	fill_answer(v, row, p);
}

const char *
proposal_signer(struct visit *v, const struct proposal_step *s)
{
	const bool deputy = strcmp(s->rank, "deputy") == 0;
	const bool chairman = s->act == PROPOSAL_AGREE || s->act == PROPOSAL_REFUSE;
	const char *name = visit_name(v, s->name, &s->behalf);

	if (deputy && (chairman || s->act == PROPOSAL_FORWARD))
		return mem_print(v->mem, "%s %s %s", visit_label(v, chairman ?
		    "catalog.rounds.for_chairman" : "catalog.rounds.for_director", NULL, NULL),
		    s->title, name);
	return s->title[0] == '\0' ? name : mem_print(v->mem, "%s, %s", name, s->title);
}
