/* Records of the national database in words. */
#include <string.h>

#include "page/compare.h"
#include "page/connection.h"
#include "page/list.h"
#include "page/national.h"
#include "rules/organisation.h"
#include "rules/role.h"

static const char *const state_colour[NATIONAL_STATES] = { "blue", "blue", "green", "red", "yellow", "grey" };

const char *const national_filter_name[] = { "open", "alert", "breach", "refused", "held", "waiting", "accepted", "dropped", "all", NULL };

void
national_filter_of(struct visit *v, struct national_filter *f)
{
	static const enum national_state open[] = { NATIONAL_REFUSED, NATIONAL_HELD, NATIONAL_WAITING, NATIONAL_SENDING },
	    refused[] = { NATIONAL_REFUSED }, held[] = { NATIONAL_HELD }, waiting[] = { NATIONAL_WAITING, NATIONAL_SENDING },
	    accepted[] = { NATIONAL_ACCEPTED }, dropped[] = { NATIONAL_DROPPED };
	static const struct { const enum national_state *state; size_t n; bool alert, breach, last; } filters[] = {
		{ open, 4, false, false, false }, { open, 4, true, false, false }, { open, 4, true, true, false }, { refused, 1, false, false, false },
		{ held, 1, false, false, false }, { waiting, 2, false, false, false }, { accepted, 1, false, false, true },
		{ dropped, 1, false, false, true }, { NULL, 0, false, false, true },
	};
	const char *name = form_text(v->form, "loc");
	const int i = name == NULL ? 0 : word_index(national_filter_name, (int)(sizeof(filters) / sizeof(*filters)), name);

	*f = (struct national_filter){ .state = filters[i].state, .n = filters[i].n, .alert = filters[i].alert, .breach = filters[i].breach,
	    .last = filters[i].last, .words = list_typed(v, "tim") };
	for (int k = 0; national_filter_name[k] != NULL; k++)
		list_option(v, "Filters", national_filter_name[k], visit_say(v, "national.filter.", national_filter_name[k]), national_filter_name[i]);
}

void
national_crumbs(struct visit *v, const char *text)
{
	if (v->who->roles & ROLE_ADMIN)
		visit_crumb(v, CONNECTION_PLACE, visit_label(v, "connection.title", NULL, NULL));
	visit_crumb(v, text == NULL ? NULL : NATIONAL_PLACE, visit_label(v, "national.title", NULL, NULL));
	if (text != NULL)
		visit_crumb(v, NULL, text);
}

/* What was said of one that was refused; a request that was answered by a status alone said nothing. NULL: nothing. */
const char *
national_said(struct visit *v, const struct national_record *r)
{
	if (r->words[0] != '\0')
		return r->words;
	return r->state == NATIONAL_REFUSED ? visit_label(v, "national.no_words", NULL, NULL) : NULL;
}

/* To an administrator what to do, to others who does it. */
const char *
national_mend_words(struct visit *v, const struct national_record *r)
{
	const bool mends = (v->who->roles & ROLE_ADMIN) != 0;

	if (r->state == NATIONAL_HELD)
		return visit_say(v, mends ? "national.mend." : "national.mended.", national_lack_name[r->lack]);
	if (r->state == NATIONAL_REFUSED)
		return visit_say(v, mends ? "national.refusal." : "national.mended.", national_mender_name[r->mender]);
	return NULL;
}

/* How long until the fifth day has passed, or how long it has. */
static const char *
clock_words(struct visit *v, const struct national_record *r)
{
	const int64_t hours = r->hours < 0 ? -r->hours : r->hours;
	const char *number = mem_print(v->mem, "%lld", (long long)(hours >= 48 ? hours / 24 : hours));

	return visit_label(v, mem_print(v->mem, "national.clock.%s_%s", r->breach ? "over" : "left", hours >= 48 ? "days" : "hours"), number, NULL);
}

static void
fill_clock(struct visit *v, struct view *to, const struct national_record *r)
{
	if (r->state == NATIONAL_ACCEPTED || r->state == NATIONAL_DROPPED)
		return;
	view_text(to, "clock", clock_words(v, r));
	view_text(to, "clock_colour", r->breach ? "red" : r->alert ? "yellow" : "grey");
}

void
national_fill(struct visit *v, struct view *to, const struct national_record *r)
{
	struct compare_span period;

	view_text(to, "name", r->name);
	view_text(to, "uid", r->uid);
	view_text(to, "agency", r->agency_name);
	view_text(to, "period", compare_span_read(r->period, &period) == 1 ? compare_span_words(v, period) : r->period);
	view_int(to, "revision", r->revision);
	view_int(to, "attempts", r->attempts);
	view_flag(to, "petition", r->petition);
	view_text(to, "state", visit_say(v, "national.state.", national_state_name[r->state]));
	view_text(to, "colour", state_colour[r->state]);
	view_text(to, "mend", national_mend_words(v, r));
	if (r->mender >= 0)
		view_text(to, "mender", visit_say(v, "national.mender.", national_mender_name[r->mender]));
	view_text(to, "code", r->code);
	view_text(to, "words", national_said(v, r));
	view_text(to, "reason", r->reason);
	view_text(to, "decider", r->decider);
	view_text(to, "receipt", r->receipt);
	view_text(to, "result", moment_show(v->mem, r->result_at));
	view_text(to, "due", moment_show(v->mem, r->due_at));
	view_text(to, "accepted", moment_show(v->mem, r->accepted_at));
	fill_clock(v, to, r);
}

int
national_fill_last(struct visit *v, int64_t person, const char *period)
{
	struct national_record r;
	const int found = national_last(v->flow, person, period, &r);
	struct view *to;

	if (found != 1)
		return found < 0 ? -1 : 1;
	to = view_node(v->view, "National");
	national_fill(v, to, &r);
	view_text(to, "is", national_state_name[r.state]);
	return 1;
}
