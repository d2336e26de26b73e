#include "page/claim.h"

#include "flow/claim.h"
#include "flow/organisation.h"
#include "page/list.h"
#include "rules/role.h"

#define WORDS_MOST	1000
#define EVIDENCE_MOST	500

static const char *const answers[] = { "mend", "refuse", "forward", NULL };
static const struct field make_fields[] = {
	{ "wrong", FIELD_CHOICE, .required = true, .choices = claim_wrong_name },
	{ "should", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ .name = "since", .type = FIELD_DAY },
	{ "evidence", FIELD_TEXT, .max = EVIDENCE_MOST },
	{ .name = "other_agency", .type = FIELD_ID },
	{ 0 }
};
static const struct field answer_fields[] = {
	{ "act", FIELD_CHOICE, .required = true, .choices = answers },
	{ "words", FIELD_AREA, .max = WORDS_MOST },
	{ 0 }
};

static const char *
path_of(struct visit *v, int64_t id, const char *rest)
{
	return mem_print(v->mem, CLAIM_PLACE "%lld/%s", (long long)id, rest);
}

static void
fill_shown(struct visit *v, const char *name, const struct claim_shown *s)
{
	struct view *node = view_node(v->view, name);

	view_text(node, "unit", s->unit);
	view_text(node, "agency", s->agency);
	view_text(node, "title", s->title);
	view_text(node, "post", s->post);
	view_text(node, "superior", s->above ? visit_label(v, "claim.above", NULL, NULL) : s->superior);
	view_text(node, "since", day_show(v->mem, s->since));
}

static void
fill_claim(struct visit *v, struct view *row, const struct claim *c)
{
	static const char *const colour[CLAIM_STATES] = { "blue", "green", "red", "grey" };
	const bool late = day_compare(c->due, day_today()) < 0;

	view_text(row, "path", path_of(v, c->id, ""));
	view_text(row, "name", c->name);
	view_text(row, "agency", c->agency_name);
	view_text(row, "wrong", visit_say(v, "claim.wrong.", claim_wrong_name[c->wrong]));
	view_text(row, "should", c->should);
	view_text(row, "since", day_show(v->mem, c->since));
	view_text(row, "evidence", c->evidence);
	view_text(row, "other", c->other_name);
	view_text(row, "made", moment_show(v->mem, c->made_at));
	view_text(row, "state", visit_say(v, "claim.state.", claim_state_name[c->state]));
	view_text(row, "colour", colour[c->state]);
	if (c->state != CLAIM_OPEN)
		return;
	view_text(row, "owner", visit_say(v, "claim.owner.", claim_owner_name[c->owner]));
	view_flag(row, "late", late);
	view_text(row, "due", late ? visit_label(v, "claim.late.by", day_show(v->mem, c->due), NULL) : day_show(v->mem, c->due));
}

static int
fill_lists(struct visit *v)
{
	int (*const read[])(struct flow *, struct claim **, size_t *) = { claims_own, claims_waiting, claims_late, claims_answered };
	static const char *const name[] = { "Own", "Waiting", "Late", "Answered" };
	const size_t lists = claim_answers(v->who) ? 4 : 1;

	for (size_t i = 0; i < lists; i++) {
		struct claim *list;
		size_t n;

		if (read[i](v->flow, &list, &n) != 1)
			return -1;
		for (size_t k = 0; k < n; k++)
			fill_claim(v, view_row(v->view, name[i]), &list[k]);
	}
	view_flag(v->view, "answers", lists > 1);
	return 1;
}

/* The agencies of the province but the own: View.Agencies. */
static int
fill_agencies(struct visit *v)
{
	struct tree tree;

	if (tree_on(v->flow, day_today(), &tree) != 1)
		return -1;
	list_option(v, "Agencies", "", visit_label(v, "claim.no_other", NULL, NULL), "");
	for (size_t i = 0; i < tree.n; i++)
		if (tree.unit[i].kind == UNIT_AGENCY && tree.unit[i].id != v->who->agency && tree_stands(&tree, &tree.unit[i]))
			list_option(v, "Agencies", mem_print(v->mem, "%lld", (long long)tree.unit[i].id), tree.unit[i].name, "");
	return 1;
}

static int
show(struct visit *v, int status)
{
	struct claim_shown now;
	const char *number;

	if (claim_now(v->flow, &now) != 1 || claim_number(v->flow, &number) != 1 || fill_lists(v) != 1 || fill_agencies(v) != 1)
		return -1;
	fill_shown(v, "Now", &now);
	view_text(view_node(v->view, "Now"), "number", number);
	view_flag(view_node(v->view, "Now"), "own", true);
	visit_name_fields(v, make_fields);
	for (int i = 0; i < CLAIM_WRONGS; i++)
		list_option(v, "Wrongs", claim_wrong_name[i], visit_say(v, "claim.wrong.", claim_wrong_name[i]), "");
	visit_crumb(v, "/y-kien/", visit_label(v, "proposal.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "claim.title", NULL, NULL));
	return visit_page_as(v, status, "claim/list.cs", "claim.title");
}

static int
list_page(struct visit *v)
{
	return show(v, 200);
}

static int
make_post(struct visit *v)
{
	struct refusal why = { 0 };
	struct claim c;

	if (!form_ok(v->form))
		return show(v, 422);
	c = (struct claim){
		.wrong = (enum claim_wrong)word_index(claim_wrong_name, CLAIM_WRONGS, form_text(v->form, "wrong")),
		.should = form_text(v->form, "should"), .since = form_day(v->form, "since"), .evidence = list_typed(v, "evidence"),
		.other = form_int(v->form, "other_agency", NULL),
	};
	return visit_answer(v, claim_make(v->flow, &c, &why), &why, show);
}

static int
show_one(struct visit *v, int status)
{
	struct claim_view view;
	const int found = claim_look(v->flow, v->id[0], &view);
	struct view *node;

	if (found != 1)
		return found;
	node = view_node(v->view, "Claim");
	fill_claim(v, node, &view.claim);
	fill_shown(v, "Shown", &view.claim.shown);
	if (view.claim.mended)
		fill_shown(v, "Stands", &view.claim.stands);
	for (size_t i = 0; i < view.nsteps; i++) {
		struct view *row = view_row(v->view, "Timeline");
		const struct claim_step *s = &view.step[i];

		/* the words of the button that it was */
		view_text(row, "what", s->act == CLAIM_FORWARD ?
		    visit_say(v, "claim.forward.", claim_owner_name[s->owner == CLAIM_OF_ADMIN ? CLAIM_OF_AGENCY : CLAIM_OF_ADMIN]) :
		    visit_say(v, "claim.act.", claim_act_name[s->act]));
		view_text(row, "who", visit_name(v, s->maker, &s->behalf));
		view_text(row, "at", s->at);
		view_text(row, "detail", s->words);
	}
	visit_name_fields(v, answer_fields);
	view_flag(v->view, "own", view.own);
	view_flag(v->view, "can_answer", view.can_answer);
	view_flag(v->view, "can_withdraw", view.can_withdraw);
	view_flag(v->view, "can_forward", view.can_forward);
	view_text(v->view, "forward", visit_say(v, "claim.forward.", claim_owner_name[view.claim.owner]));
	if (view.can_answer && (v->who->roles & ROLE_ADMIN))
		view_print(v->view, "mend_at", "/quan-tri/nguoi/%lld/", (long long)view.claim.person);
	view_text(v->view, "answer_path", path_of(v, view.claim.id, "tra-loi"));
	view_text(v->view, "withdraw_path", path_of(v, view.claim.id, "rut"));
	if (status != 422)
		v->version = view.claim.version;
	visit_crumb(v, "/y-kien/", visit_label(v, "proposal.title", NULL, NULL));
	visit_crumb(v, CLAIM_PLACE, visit_label(v, "claim.title", NULL, NULL));
	visit_crumb(v, NULL, view.claim.name);
	return visit_page_as(v, status, "claim/one.cs", "claim.title");
}

static int
one_page(struct visit *v)
{
	return show_one(v, 200);
}

static int
answer_post(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_one(v, 422);
	return visit_answer(v, claim_answer(v->flow, v->id[0], form_version(v->form),
	    (enum claim_act)word_index(claim_act_name, CLAIM_ACTS, form_text(v->form, "act")), list_typed(v, "words"), &why), &why, show_one);
}

static int
withdraw_post(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, claim_answer(v->flow, v->id[0], form_version(v->form), CLAIM_WITHDRAW, "", &why), &why, show_one);
}

const struct route claim_routes[] = {
	{ METHOD_GET,  CLAIM_PLACE,		ROLE_PERSON, 0, NULL, list_page },
	{ METHOD_POST, CLAIM_PLACE,		ROLE_PERSON, 0, make_fields, make_post },
	{ METHOD_GET,  CLAIM_PLACE ":/",	ROLE_PERSON, 0, NULL, one_page },
	{ METHOD_POST, CLAIM_PLACE ":/tra-loi",	ROLE_ADMIN | ROLES_AGENCY, 0, answer_fields, answer_post },
	{ METHOD_POST, CLAIM_PLACE ":/rut",	ROLE_PERSON, 0, NULL, withdraw_post },
	{ 0 }
};
