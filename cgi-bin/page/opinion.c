#include "page/opinion.h"

#include <string.h>

#include "flow/campaign.h"
#include "flow/dispatch.h"
#include "flow/plan.h"
#include "flow/see.h"
#include "page/list.h"
#include "page/listing.h"
#include "rules/role.h"

#define ASKED_MOST	400	/* agencies that are ticked */

static const char *const asking[] = { "all", "chosen", NULL };
/* Which agencies of a round are shown: the silent, those with another opinion, those not received. */
static const char *const parts[] = { "chua-gui", "y-kien-khac", "chua-tiep-thu", NULL };
static const char *const part_names[] = { "silent", "other", "unreceived" };

static const struct field list_fields[] = {
	LISTING_FIELD,
	{ 0 }
};
static const struct field open_fields[] = {
	{ .name = "campaign", .type = FIELD_ID, .required = true },
	{ "gist", FIELD_TEXT, .required = true, .max = OPINION_TITLE },
	{ "words", FIELD_AREA, .required = true, .max = OPINION_WORDS },
	{ .name = "last", .type = FIELD_DAY, .required = true },
	{ "asked", FIELD_CHOICE, .required = true, .choices = asking },
	{ .name = "agency", .type = FIELD_ID, .many = true },
	{ 0 }
};
static const struct field round_fields[] = {
	{ "loc", FIELD_CHOICE, .choices = parts },
	LISTING_FIELD,
	{ 0 }
};
static const struct field extend_fields[] = {
	{ .name = "last", .type = FIELD_DAY, .required = true },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

void
opinion_options(struct visit *v, const char *list, const char *const *values, const char *root)
{
	for (; *values != NULL; values++)
		list_option(v, list, *values, say(v, root, *values), "");
}

const char *
opinion_path(struct visit *v, int64_t round, const char *rest)
{
	return mem_print(v->mem, OPINION_PLACE "%lld/%s", (long long)round, rest);
}

void
opinion_crumbs(struct visit *v, const struct opinion_round *round, const char *text)
{
	visit_crumb(v, round == NULL && text == NULL ? NULL : OPINION_PLACE, say(v, "opinion.title", ""));
	if (round != NULL)
		visit_crumb(v, text == NULL ? NULL : opinion_path(v, round->id, ""), round->title);
	if (text != NULL)
		visit_crumb(v, NULL, text);
}

static const char *
round_state(const struct opinion_round *round)
{
	if (!round->open)
		return "closed";
	return day_compare(day_today(), round->last) > 0 ? "over" : "open";
}

void
opinion_fill_round(struct visit *v, struct view *to, const struct opinion_round *round)
{
	const char *state = round_state(round);

	view_text(to, "title", round->title);
	view_text(to, "words", round->words);
	view_text(to, "campaign", round->campaign_name);
	view_text(to, "last", day_show(v->mem, round->last));
	view_flag(to, "open", round->open);
	view_text(to, "state", say(v, "opinion.state.", state));
	view_text(to, "colour", !round->open ? "grey" : strcmp(state, "over") == 0 ? "yellow" : "blue");
	view_text(to, "opener", round->opener);
	view_text(to, "opened", moment_show(v->mem, round->opened_at));
	view_text(to, "closed", round->open ? "" : moment_show(v->mem, round->closed_at));
	view_int(to, "asked", round->asked);
	view_int(to, "sent", round->sent);
	view_int(to, "other", round->other);
	view_int(to, "unreceived", round->unreceived);
	if (round->own_asked)
		view_text(to, "own", say(v, "opinion.own.", round->own_sent ? "sent" : "unsent"));
	view_text(to, "path", opinion_path(v, round->id, ""));
}

static const char *
standing(struct visit *v, const struct opinion_round *round, const struct opinion *o)
{
	return say(v, "opinion.standing.", opinion_standing_name[opinion_stand(round, o, day_today())]);
}

void
opinion_fill(struct visit *v, struct view *to, const struct opinion_round *round, const struct opinion *o)
{
	static const char *const colour[OPINION_STANDINGS] = {
		[OPINION_WAITING] = "blue", [OPINION_OVERDUE] = "yellow", [OPINION_SILENT] = "grey",
		[OPINION_IN_TIME] = "green", [OPINION_LATE] = "green",
	};

	view_text(to, "agency", o->agency_name);
	view_text(to, "standing", standing(v, round, o));
	view_text(to, "colour", colour[opinion_stand(round, o, day_today())]);
	view_flag(to, "drafted", o->drafted);
	if (o->stance != OPINION_NONE)
		view_text(to, "stance", say(v, "opinion.stance.", opinion_stance_name[o->stance]));
	view_flag(to, "other", o->stance == OPINION_OTHER);
	view_text(to, "words", o->words);
	view_text(to, "sender", o->sender);
	view_text(to, "sent", moment_show(v->mem, o->sent_at));
	if (o->received != OPINION_UNRECEIVED)
		view_text(to, "received", say(v, "opinion.received.", opinion_received_name[o->received]));
	view_text(to, "reply", o->reply);
	view_text(to, "path", opinion_path(v, o->round, mem_print(v->mem, "co-quan/%lld/", (long long)o->agency)));
}

int
opinion_fill_history(struct visit *v, const char *noun, int64_t id)
{
	struct opinion_event *list;
	size_t n;

	if (opinion_history(v->flow, noun, id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Timeline");
		const char *words = list[i].words;
		struct day day;

		view_text(row, "at", moment_show(v->mem, list[i].at));
		view_text(row, "who", visit_name(v, list[i].who, &list[i].behalf));
		view_text(row, "what", say(v, "opinion.event.", list[i].action));
		if (words != NULL)
			view_text(row, "detail", day_iso(words, &day) == 1 ?
			    visit_label(v, "opinion.until", day_show(v->mem, day), NULL) :
			    say(v, strcmp(list[i].action, "send") == 0 ? "opinion.stance." : "opinion.received.", words));
	}
	return 1;
}

static const struct listing_column columns[] = {
	{ "opinion.subject", 50, LIST_TEXT }, { "opinion.campaign", 40, LIST_TEXT }, { "opinion.last", 14, LIST_TEXT },
	{ "opinion.state.title", 16, LIST_TEXT }, { "opinion.asked", 12, LIST_WHOLE }, { "opinion.sent", 12, LIST_WHOLE },
	{ "opinion.others", 12, LIST_WHOLE }, { "opinion.unreceived", 12, LIST_WHOLE },
};
#define COLUMNS (sizeof(columns) / sizeof(*columns))

static int
send_rounds(struct visit *v, const struct opinion_round *list, size_t n)
{
	/* Without the counts for who does not see all agencies. */
	const size_t ncolumns = opinion_sees_all(v->who) ? COLUMNS : COLUMNS - 4;
	struct listing *l = listing_new(v, columns, ncolumns, n);

	for (size_t i = 0; i < n; i++) {
		listing_text(l, list[i].title);
		listing_text(l, list[i].campaign_name);
		listing_text(l, day_show(v->mem, list[i].last));
		listing_label(l, "opinion.state.", round_state(&list[i]));
		if (ncolumns < COLUMNS)
			continue;
		listing_int(l, list[i].asked);
		listing_int(l, list[i].sent);
		listing_int(l, list[i].other);
		listing_int(l, list[i].unreceived);
	}
	return listing_send(l, say(v, "opinion.title", ""), "lay-y-kien", (int64_t)n);
}

static int
index_page(struct visit *v)
{
	struct opinion_round *list;
	size_t n;

	if (opinion_rounds(v->flow, &list, &n) != 1)
		return -1;
	if (listing_asked(v))
		return send_rounds(v, list, n);
	for (size_t i = 0; i < n; i++)
		opinion_fill_round(v, view_row(v->view, "Rounds"), &list[i]);
	view_flag(v->view, "may_open", see_appraises(v->who));
	view_flag(v->view, "all", opinion_sees_all(v->who));
	opinion_crumbs(v, NULL, NULL);
	return visit_page(v, "opinion/list.cs", "opinion.title");
}

static bool
was_ticked(struct visit *v, int64_t agency)
{
	for (size_t i = 0; i < form_count(v->form, "agency"); i++)
		if (form_int_at(v->form, "agency", i) == agency)
			return true;
	return false;
}

/* The open campaigns, and the agencies that one may tick. 1 or -1. */
static int
fill_choices(struct visit *v)
{
	struct plan_agency *agency;
	struct campaign *list;
	size_t n, nagencies;

	if (campaign_list(v->flow, &list, &n) != 1 || plan_bodies(v->flow, &agency, &nagencies) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].open)
			list_option(v, "Campaigns", mem_print(v->mem, "%lld", (long long)list[i].id), list[i].name, "");
	for (size_t i = 0; i < nagencies; i++) {
		struct view *row = view_row(v->view, "Agencies");

		view_int(row, "value", agency[i].id);
		view_text(row, "text", agency[i].name);
		view_flag(row, "on", v->web->method == METHOD_POST && was_ticked(v, agency[i].id));
	}
	opinion_options(v, "Asking", asking, "opinion.asking.");
	return 1;
}

static int
show_open(struct visit *v, int status)
{
	if (fill_choices(v) != 1)
		return -1;
	visit_name_fields(v, open_fields);
	visit_default(v, "asked", "all");
	opinion_crumbs(v, NULL, say(v, "opinion.open", ""));
	return visit_page_as(v, status, "opinion/open.cs", "opinion.open");
}

static int
open_page(struct visit *v)
{
	return show_open(v, 200);
}

static int
open_save(struct visit *v)
{
	const struct opinion_round round = {
		.campaign = form_int(v->form, "campaign", NULL), .title = list_typed(v, "gist"),
		.words = list_typed(v, "words"), .last = form_day(v->form, "last"),
	};
	const size_t n = form_count(v->form, "agency");
	struct refusal why = { 0 };
	int64_t agency[ASKED_MOST];
	bool all;

	if (!form_ok(v->form))
		return show_open(v, 422);
	if (n > ASKED_MOST)
		return visit_error(v, 400);
	for (size_t i = 0; i < n; i++)
		agency[i] = form_int_at(v->form, "agency", i);
	all = strcmp(form_text(v->form, "asked"), "all") == 0;
	return visit_answer(v, opinion_round_open(v->flow, &round, all, agency, all ? 0 : n, &why), &why, show_open);
}

/* Does the part of the list that is asked for have it? */
static bool
in_part(const char *part, const struct opinion *o)
{
	if (strcmp(part, "chua-gui") == 0)
		return o->stance == OPINION_NONE;
	if (strcmp(part, "y-kien-khac") == 0)
		return o->stance == OPINION_OTHER;
	return strcmp(part, "chua-tiep-thu") != 0 ||
	    (o->stance == OPINION_OTHER && o->received == OPINION_UNRECEIVED);
}

static const struct listing_column said_columns[] = {
	{ "opinion.agency", 40, LIST_TEXT }, { "opinion.standing.title", 20, LIST_TEXT }, { "opinion.stance.title", 16, LIST_TEXT },
	{ "opinion.words", 80, LIST_TEXT }, { "opinion.sender", 26, LIST_TEXT }, { "opinion.sent_at", 18, LIST_TEXT },
	{ "opinion.received.title", 16, LIST_TEXT }, { "opinion.reply", 80, LIST_TEXT },
};
#define SAID_COLUMNS (sizeof(said_columns) / sizeof(*said_columns))

static int
send_said(struct visit *v, const struct opinion_round *round, const struct opinion *list, size_t n)
{
	struct listing *l = listing_new(v, said_columns, SAID_COLUMNS, n);

	for (size_t i = 0; i < n; i++) {
		const struct opinion *o = &list[i];

		listing_text(l, o->agency_name);
		listing_text(l, standing(v, round, o));
		listing_text(l, o->stance == OPINION_NONE ? NULL :
		    say(v, "opinion.stance.", opinion_stance_name[o->stance]));
		listing_text(l, o->words);
		listing_text(l, o->sender);
		listing_text(l, moment_show(v->mem, o->sent_at));
		listing_text(l, o->received == OPINION_UNRECEIVED ? NULL :
		    say(v, "opinion.received.", opinion_received_name[o->received]));
		listing_text(l, o->reply);
	}
	return listing_send(l, round->title, "y-kien-co-quan", (int64_t)n);
}

/* Those of the part that is asked for, moved to the front. */
static size_t
keep_part(struct visit *v, struct opinion *list, size_t n)
{
	const char *part = v->web->method == METHOD_GET && form_ok(v->form) ? list_typed(v, "loc") : "";
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if (in_part(part, &list[i]))
			list[kept++] = list[i];
	list_option(v, "Parts", "", say(v, "opinion.part.", "all"), part);
	for (size_t i = 0; parts[i] != NULL; i++)
		list_option(v, "Parts", parts[i], say(v, "opinion.part.", part_names[i]), part);
	return kept;
}

static int
fill_round_page(struct visit *v, const struct opinion_round *round, const struct opinion *list, size_t n)
{
	const bool keeps = see_appraises(v->who);

	opinion_fill_round(v, view_node(v->view, "Round"), round);
	for (size_t i = 0; i < n; i++) {
		if (opinion_sees_all(v->who))
			opinion_fill(v, view_row(v->view, "Opinions"), round, &list[i]);
		if (list[i].agency == v->who->agency && (v->who->roles & ROLES_AGENCY) != 0) {
			opinion_fill(v, view_node(v->view, "Own"), round, &list[i]);
			if (opinion_can(v->flow, round, &list[i], OPINION_WRITE))
				view_text(v->view, "answer", opinion_path(v, round->id, "tra-loi"));
		}
	}
	view_flag(v->view, "all", opinion_sees_all(v->who));
	if (keeps && round->open)
		view_text(v->view, "close", opinion_path(v, round->id, "ket-thuc"));
	if (see_appraises(v->who))
		view_int(v->view, "summary", round->id);
	if (keeps)
		view_text(v->view, "extend", opinion_path(v, round->id, "gia-han"));
	return opinion_sees_all(v->who) ? opinion_fill_history(v, "opinion_round", round->id) : 1;
}

int
opinion_show_round(struct visit *v, int status)
{
	struct opinion_round round;
	struct opinion *list;
	size_t n;
	int found = opinion_round_read(v->flow, v->id[0], &round);

	if (found == 1)
		found = opinions_of(v->flow, round.id, &list, &n);
	if (found != 1)
		return found;
	n = keep_part(v, list, n);
	if (listing_asked(v))
		return send_said(v, &round, list, n);
	visit_name_fields(v, round_fields);
	visit_name_fields(v, extend_fields);
	if (fill_round_page(v, &round, list, n) != 1)
		return -1;
	if (status != 422)
		v->version = round.version;
	opinion_crumbs(v, &round, NULL);
	return visit_page_as(v, status, "opinion/round.cs", "opinion.round");
}

static int
round_page(struct visit *v)
{
	return opinion_show_round(v, form_ok(v->form) ? 200 : 422);
}

static int
close_round(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, opinion_round_close(v->flow, v->id[0], form_version(v->form), &why), &why,
	    opinion_show_round);
}

static int
extend(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return opinion_show_round(v, 422);
	return visit_answer(v, opinion_round_extend(v->flow, v->id[0], form_version(v->form), form_day(v->form, "last"),
	    &why), &why, opinion_show_round);
}

const struct route opinion_routes[] = {
	{ METHOD_GET,  "/lay-y-kien/",		ROLE_PERSON, 0, list_fields, index_page },
	{ METHOD_GET,  "/lay-y-kien/mo",	ROLES_APPRAISAL, 0, NULL, open_page },
	{ METHOD_POST, "/lay-y-kien/mo",	ROLES_APPRAISAL, 0, open_fields, open_save },
	{ METHOD_GET,  "/lay-y-kien/:/",	ROLE_PERSON, 0, round_fields, round_page },
	{ METHOD_POST, "/lay-y-kien/:/ket-thuc", ROLES_APPRAISAL, 0, NULL, close_round },
	{ METHOD_POST, "/lay-y-kien/:/gia-han",	ROLES_APPRAISAL, 0, extend_fields, extend },
	{ 0 }
};
