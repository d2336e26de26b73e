/* What an agency says in a round of opinions, and how Home Affairs receives it. */
#include <string.h>

#include "page/list.h"
#include "base/name.h"
#include "page/opinion.h"
#include "rules/role.h"

static const char *const stances[] = { "agree", "other", NULL };
static const char *const receptions[] = { "taken", "explained", NULL };
static const char *const deeds[] = { "save", "send", NULL };

static const struct field answer_fields[] = {
	{ "stance", FIELD_CHOICE, .choices = stances },
	{ "words", FIELD_AREA, .max = OPINION_WORDS },
	{ "deed", FIELD_CHOICE, .required = true, .choices = deeds },
	{ 0 }
};
static const struct field receive_fields[] = {
	{ "received", FIELD_CHOICE, .required = true, .choices = receptions },
	{ "answer", FIELD_AREA, .required = true, .max = OPINION_WORDS },
	{ 0 }
};

/* What the form opens with: the draft, or what was sent. */
static void
fill_answer(struct visit *v, const struct opinion *o)
{
	const enum opinion_stance stance = o->drafted ? o->draft_stance : o->stance;

	if (stance != OPINION_NONE)
		visit_default(v, "stance", opinion_stance_name[stance]);
	visit_default(v, "words", o->drafted ? o->draft_words : o->words);
	opinion_options(v, "Stances", stances, "opinion.stance.");
}

static int
show_answer(struct visit *v, int status)
{
	struct opinion_round round;
	struct opinion o;
	const int found = opinion_read(v->flow, v->id[0], v->who->agency, &round, &o);

	if (found != 1 || (status == 200 && !opinion_can(v->flow, &round, &o, OPINION_WRITE)))
		return found < 0 ? -1 : 0;
	opinion_fill_round(v, view_node(v->view, "Round"), &round);
	opinion_fill(v, view_node(v->view, "Own"), &round, &o);
	visit_name_fields(v, answer_fields);
	fill_answer(v, &o);
	if (status == 409) {
		view_text(view_node(v->view, "Own"), "draft_words", o.drafted ? o.draft_words : o.words);
		view_flag(v->view, "conflict", true);
	}
	view_flag(v->view, "may_send", opinion_can(v->flow, &round, &o, OPINION_SEND));
	view_text(v->view, "path", opinion_path(v, round.id, "tra-loi"));
	if (status != 422)
		v->version = o.version;
	opinion_crumbs(v, &round, visit_label(v, "opinion.answer", NULL, NULL));
	return visit_page_as(v, status, "opinion/answer.cs", "opinion.answer");
}

static int
answer_page(struct visit *v)
{
	return show_answer(v, 200);
}

static int
answer(struct visit *v)
{
	const struct opinion said = {
		.round = v->id[0], .version = form_version(v->form), .words = list_typed(v, "words"),
		.stance = (enum opinion_stance)name_place(opinion_stance_name, OPINION_STANCES, form_text(v->form, "stance")),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_answer(v, 422);
	return visit_answer(v, opinion_write(v->flow, &said, strcmp(form_text(v->form, "deed"), "send") == 0, &why), &why,
	    show_answer);
}

static int
show_said(struct visit *v, int status)
{
	struct opinion_round round;
	struct opinion o;
	const int found = opinion_read(v->flow, v->id[0], v->id[1], &round, &o);

	if (found != 1)
		return found;
	opinion_fill_round(v, view_node(v->view, "Round"), &round);
	opinion_fill(v, view_node(v->view, "Own"), &round, &o);
	visit_name_fields(v, receive_fields);
	if (opinion_can(v->flow, &round, &o, OPINION_RECEIVE)) {
		view_text(v->view, "receive", opinion_path(v, round.id, mem_print(v->mem, "co-quan/%lld/",
		    (long long)o.agency)));
		if (o.received != OPINION_UNRECEIVED)
			visit_default(v, "received", opinion_received_name[o.received]);
		visit_default(v, "answer", o.reply);
		opinion_options(v, "Receptions", receptions, "opinion.received.");
	}
	else if (v->web->method == METHOD_POST)
		view_text(v->view, "typed", list_typed(v, "answer"));
	if (o.drafted && o.agency == v->who->agency) {
		view_text(v->view, "Draft.words", o.draft_words);
		if (o.draft_stance != OPINION_NONE)
			view_text(v->view, "Draft.stance", visit_label(v, mem_print(v->mem, "opinion.stance.%s",
			    opinion_stance_name[o.draft_stance]), NULL, NULL));
	}
	if (opinion_sees_all(v->who) && opinion_fill_history(v, "opinion", o.id) != 1)
		return -1;
	view_flag(v->view, "conflict", status == 409);
	if (status != 422)
		v->version = o.version;
	opinion_crumbs(v, &round, o.agency_name);
	return visit_page_as(v, status, "opinion/said.cs", "opinion.said");
}

static int
said_page(struct visit *v)
{
	return show_said(v, 200);
}

static int
receive(struct visit *v)
{
	const struct opinion next = {
		.round = v->id[0], .agency = v->id[1], .version = form_version(v->form), .reply = list_typed(v, "answer"),
		.received = (enum opinion_received)name_place(opinion_received_name, OPINION_RECEIVED,
		    form_text(v->form, "received")),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_said(v, 422);
	return visit_answer(v, opinion_receive(v->flow, &next, &why), &why, show_said);
}

const struct route opinion_said_routes[] = {
	{ METHOD_GET,  "/lay-y-kien/:/tra-loi",	ROLES_AGENCY, 0, NULL, answer_page },
	{ METHOD_POST, "/lay-y-kien/:/tra-loi",	ROLES_AGENCY, 0, answer_fields, answer },
	{ METHOD_GET,  "/lay-y-kien/:/co-quan/:/", ROLE_PERSON, 0, NULL, said_page },
	{ METHOD_POST, "/lay-y-kien/:/co-quan/:/", ROLES_APPRAISAL, 0, receive_fields, receive },
	{ 0 }
};
