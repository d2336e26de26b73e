#include "page/ground.h"

#include "flow/ground.h"
#include "flow/year.h"
#include "page/agency.h"
#include "page/list.h"
#include "page/take_back.h"
#include "page/year.h"
#include "rules/role.h"

#define YEAR_LEAST	2020	/* of an act that somebody may still have to answer for */
#define YEAR_MOST	2199
#define WORDS_MOST	2000
#define BODY_MOST	200
#define NUMBER_MOST	60
#define WHY_MOST	500

static const char *const kinds[] = { "degradation", "discipline", "corruption", NULL };

static const struct field index_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEAR_LEAST, .max = YEAR_MOST },
	{ "loai", FIELD_CHOICE, .choices = kinds },
	{ .name = "co-quan", .type = FIELD_ID },
	{ .name = "nguoi", .type = FIELD_ID },
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	{ 0 }
};
static const struct field enter_fields[] = {
	{ "ground_kind", FIELD_CHOICE, .required = true, .choices = kinds },
	{ "decided_by", FIELD_CHOICE, .choices = ground_decided_name },
	{ "penalty", FIELD_CHOICE, .choices = ground_penalty_name },
	{ "concerns", FIELD_CHOICE, .choices = ground_concerns_name },
	{ "act", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ .name = "act_from", .type = FIELD_DAY, .required = true },
	{ .name = "act_until", .type = FIELD_DAY },
	{ .name = "act_of", .type = FIELD_ID },
	{ .name = "act_unit", .type = FIELD_ID },
	{ "act_body", FIELD_TEXT, .max = BODY_MOST },
	{ "decider", FIELD_TEXT, .required = true, .max = BODY_MOST },
	{ "document_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ .name = "effective_day", .type = FIELD_DAY },
	{ .name = "counts_in", .type = FIELD_INT, .min = YEAR_LEAST, .max = YEAR_MOST },
	{ "counts_why", FIELD_AREA, .max = WHY_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static const char *
whom_path(struct visit *v, int64_t person)
{
	return mem_print(v->mem, GROUND_PLACE "nguoi/%lld/", (long long)person);
}

static const char *
document_words(struct visit *v, const struct ground *g)
{
	return mem_print(v->mem, "%s, %s", g->document_number, day_show(v->mem, g->document_day));
}

/* "Counts in 2026: …", or why not. */
static const char *
verdict_words(struct visit *v, const struct ground_row *row)
{
	const struct ground_verdict *d = &row->verdict;

	return visit_label(v, mem_print(v->mem, "ground.why.%s", ground_why_name[d->why]), mem_print(v->mem, "%d", d->year),
	    d->by != NULL ? document_words(v, d->by) : d->why == GROUND_SAID || d->why == GROUND_USED ? row->ground.said_why : row->ground.body);
}

static const char *
kind_words(struct visit *v, const struct ground *g)
{
	const char *kind = say(v, "ground.kind.", quota_ground_name[g->kind]);

	if (g->decided == GROUND_NOTHING)
		return kind;
	if (g->penalty == GROUND_NOTHING)
		return say(v, "ground.decided.", ground_decided_name[g->decided]);
	return mem_print(v->mem, "%s: %s", say(v, "ground.decided.", ground_decided_name[g->decided]),
	    say(v, "ground.penalty.", ground_penalty_name[g->penalty]));
}

static void
fill(struct visit *v, struct view *to, const struct ground_row *row)
{
	const struct ground *g = &row->ground;
	const bool day = day_compare(g->act.from, g->act.until) == 0;

	view_text(to, "name", g->name);
	view_text(to, "path", whom_path(v, g->person));
	view_text(to, "kind", kind_words(v, g));
	if (g->concerns != GROUND_NOTHING)
		view_text(to, "concerns", say(v, "ground.concerns.", ground_concerns_name[g->concerns]));
	view_text(to, "act", g->words);
	view_print(to, "days", day ? "%s" : "%s – %s", day_show(v->mem, g->act.from), day_show(v->mem, g->act.until));
	view_text(to, "body", g->body);
	view_text(to, "decider", g->decider);
	view_text(to, "document", document_words(v, g));
	view_text(to, "effective", day_show(v->mem, g->effective));
	view_text(to, "maker", g->maker);
	view_text(to, "made", moment_show(v->mem, g->made_at));
	if (g->withdrawn_at != NULL) {
		view_text(to, "withdrawn", moment_show(v->mem, g->withdrawn_at));
		view_text(to, "withdrawer", g->withdrawer);
		view_text(to, "reason", g->reason);
		return;
	}
	view_flag(to, "counts", row->verdict.counts);
	view_text(to, "verdict", verdict_words(v, row));
	if (row->late)
		view_text(to, "late", visit_label(v, "ground.late", mem_print(v->mem, "%d", row->verdict.year), NULL));
	if (row->may_withdraw)
		view_print(to, "withdraw", GROUND_PLACE "%lld/thu-hoi", (long long)g->id);
}

static void
fill_all(struct visit *v, const struct ground_row *row, size_t n, const char *stands, const char *withdrawn)
{
	for (size_t i = 0; i < n; i++)
		fill(v, view_row(v->view, row[i].ground.withdrawn_at == NULL ? stands : withdrawn), &row[i]);
}

static void
crumbs(struct visit *v, const char *last)
{
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, last == NULL ? NULL : GROUND_PLACE, say(v, "ground.", "title"));
	if (last != NULL)
		visit_crumb(v, NULL, last);
}

/* --- the list ---------------------------------------------------------------- */

static int
fill_choices(struct visit *v, int64_t agency)
{
	const char *chosen = agency == 0 ? "" : mem_print(v->mem, "%lld", (long long)agency);
	const struct unit **units;
	struct member *people;
	size_t n;

	if (ground_sees_all(v->flow)) {
		if (ground_agencies(v->flow, &units, &n) != 1)
			return -1;
		list_option(v, "Agencies", "", say(v, "ground.", "every_agency"), chosen);
		for (size_t i = 0; i < n; i++)
			list_option(v, "Agencies", mem_print(v->mem, "%lld", (long long)units[i]->id), units[i]->name, chosen);
	}
	if (ground_enters(v->flow)) {
		if (ground_people(v->flow, agency, &people, &n) != 1)
			return -1;
		agency_fill_people(v, "People", people, n);
		view_flag(v->view, "choose", n > 0 || !ground_sees_all(v->flow));
	}
	list_option(v, "Years", "", say(v, "ground.", "every_year"), list_typed(v, "nam"));
	for (int y = day_today().year; y >= YEARS_LEAST; y--)
		list_option(v, "Years", mem_print(v->mem, "%d", y), mem_print(v->mem, "%d", y), list_typed(v, "nam"));
	list_options(v, "Kinds", "ground.every_kind", kinds, "ground.kind.", list_typed(v, "loai"));
	return 1;
}

static int
fill_theirs(struct visit *v)
{
	const int64_t agency = form_int(v->form, "co-quan", NULL), page = list_number(v);
	struct ground_row *list;
	int64_t total;
	size_t n;

	if (grounds(v->flow, agency, list_typed(v, "loai"), (int)form_int(v->form, "nam", NULL), page, &list, &n, &total) != 1 ||
	    fill_choices(v, agency) != 1)
		return -1;
	fill_all(v, list, n, "Grounds", "Withdrawn");
	view_int(v->view, "total", total);
	if (agency != 0)
		view_int(v->view, "agency", agency);
	list_pages(v, list_query(v, GROUND_PLACE, index_fields, "nguoi"), page, total);
	return 1;
}

static int
index_page(struct visit *v)
{
	const int64_t person = form_int(v->form, "nguoi", NULL);
	struct ground_row *own;
	size_t n;

	if (person != 0 && ground_enters(v->flow))
		return visit_to(v, whom_path(v, person));
	if (ground_mine(v->flow, &own, &n) != 1 || (ground_sees(v->flow) && fill_theirs(v) != 1))
		return -1;
	fill_all(v, own, n, "Own", "OwnWithdrawn");
	view_flag(v->view, "sees", ground_sees(v->flow));
	view_flag(v->view, "enters", ground_enters(v->flow));
	crumbs(v, NULL);
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "ground/list.cs", "ground.title");
}

/* --- one person -------------------------------------------------------------- */

static void
fill_radios(struct visit *v, const char *list, const char *const *names, const char *root)
{
	for (; *names != NULL; names++)
		list_option(v, list, *names, say(v, root, *names), "");
}

static int
fill_form(struct visit *v, const struct ground_whom *w)
{
	const struct unit **units;
	size_t n;

	if (ground_agencies(v->flow, &units, &n) != 1)
		return -1;
	list_option(v, "Units", "", say(v, "ground.", "other_body"), "");
	for (size_t i = 0; i < n; i++)
		list_option(v, "Units", mem_print(v->mem, "%lld", (long long)units[i]->id), units[i]->name, "");
	list_option(v, "Acts", "", say(v, "ground.", "own_act"), "");
	for (size_t i = 0; i < w->n; i++)
		if (w->row[i].ground.withdrawn_at == NULL && w->row[i].ground.act_of == w->row[i].ground.id)
			list_option(v, "Acts", mem_print(v->mem, "%lld", (long long)w->row[i].ground.id),
			    document_words(v, &w->row[i].ground), "");
	visit_name_fields(v, enter_fields);
	if (v->web->method == METHOD_GET)
		visit_default(v, "act_unit", mem_print(v->mem, "%lld", (long long)w->agency));
	fill_radios(v, "Kinds", kinds, "ground.kind.");
	fill_radios(v, "Decided", ground_decided_name, "ground.decided.");
	fill_radios(v, "Concerns", ground_concerns_name, "ground.concerns.");
	list_option(v, "Penalties", "", "", "");
	fill_radios(v, "Penalties", ground_penalty_name, "ground.penalty.");
	return 1;
}

static int
show(struct visit *v, int status)
{
	struct ground_whom w;
	const int found = ground_whom(v->flow, v->id[0], &w);

	if (found != 1)
		return found;
	if (w.may_enter && fill_form(v, &w) != 1)
		return -1;
	fill_all(v, w.row, w.n, "Grounds", "Withdrawn");
	view_text(v->view, "name", w.name);
	view_text(v->view, "title", w.title);
	view_text(v->view, "unit", w.unit_name);
	view_text(v->view, "agency", w.agency_name);
	view_flag(v->view, "inside", w.unit != w.agency);
	view_text(v->view, "at", whom_path(v, w.person));
	view_flag(v->view, "enters", w.may_enter);
	crumbs(v, w.name);
	return visit_page_as(v, status, "ground/person.cs", "ground.title");
}

static int
person_page(struct visit *v)
{
	return show(v, 200);
}

static int
word_typed(struct visit *v, const char *field, const char *const *names, int n)
{
	const char *typed = list_typed(v, field);

	return typed[0] == '\0' ? GROUND_NOTHING : word_index(names, n, typed);
}

static struct ground
typed(struct visit *v)
{
	struct ground g = {
		.person = v->id[0], .kind = (enum quota_ground)word_index(quota_ground_name, QUOTA_GROUNDS, list_typed(v, "ground_kind")),
		.decided = word_typed(v, "decided_by", ground_decided_name, GROUND_DECIDED),
		.penalty = word_typed(v, "penalty", ground_penalty_name, GROUND_PENALTIES),
		.concerns = word_typed(v, "concerns", ground_concerns_name, GROUND_CONCERNS), .words = list_typed(v, "act"),
		.act = { form_day(v->form, "act_from"), form_day(v->form, "act_until") }, .act_of = form_int(v->form, "act_of", NULL),
		.unit = form_int(v->form, "act_unit", NULL), .body = list_typed(v, "act_body"), .decider = list_typed(v, "decider"),
		.document_number = list_typed(v, "document_number"), .document_day = form_day(v->form, "document_day"),
		.effective = form_day(v->form, "effective_day"), .said = (int)form_int(v->form, "counts_in", NULL),
		.said_why = list_typed(v, "counts_why"),
	};

	if (g.act.until.year == 0)
		g.act.until = g.act.from;
	if (g.effective.year == 0)
		g.effective = g.document_day;
	return g;
}

static int
enter(struct visit *v)
{
	struct refusal why = { 0 };
	struct ground g;

	if (!form_ok(v->form))
		return show(v, 422);
	g = typed(v);
	return visit_answer(v, ground_enter(v->flow, &g, &why), &why, show);
}

/* --- taken back -------------------------------------------------------------- */

static const struct take_back_labels withdraw_labels = { "ground.withdraw", "ground.withdraw_about", "ground.withdraw_why" };

static int
show_withdraw(struct visit *v, int status)
{
	struct ground_row row;
	const int found = ground_one(v->flow, v->id[0], &row);

	if (found != 1)
		return found;
	if (status == 200 && !row.may_withdraw)
		return 0;
	take_back_fact(v, "ground.person", row.ground.name);
	take_back_fact(v, "ground.kind.title", kind_words(v, &row.ground));
	take_back_fact(v, "ground.act", row.ground.words);
	take_back_fact(v, "ground.document", document_words(v, &row.ground));
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, GROUND_PLACE, say(v, "ground.", "title"));
	visit_crumb(v, whom_path(v, row.ground.person), row.ground.name);
	return take_back_show(v, status, &withdraw_labels, mem_print(v->mem, GROUND_PLACE "%lld/thu-hoi", (long long)row.ground.id),
	    row.ground.version, row.may_withdraw);
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, ground_take_back, show_withdraw);
}

#define ROLES_ENTER	(ROLES_AGENCY | ROLES_APPRAISAL)
#define ROLES_SEE	(ROLES_ENTER | ROLE_CHAIRMAN)

const struct route ground_routes[] = {
	{ METHOD_GET,  GROUND_PLACE,			ROLE_PERSON, 0, index_fields, index_page },
	{ METHOD_GET,  GROUND_PLACE "nguoi/:/",		ROLES_SEE, 0, NULL, person_page },
	{ METHOD_POST, GROUND_PLACE "nguoi/:/",		ROLES_ENTER, 0, enter_fields, enter },
	{ METHOD_GET,  GROUND_PLACE ":/thu-hoi",	ROLES_ENTER, 0, NULL, withdraw_page },
	{ METHOD_POST, GROUND_PLACE ":/thu-hoi",	ROLES_ENTER, 0, take_back_fields, withdraw },
	{ 0 }
};
