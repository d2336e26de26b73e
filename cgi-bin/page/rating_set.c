#include "flow/rating_set.h"
#include "page/list.h"
#include "page/rating.h"
#include "page/take_back.h"
#include "rules/role.h"

#define NAME_MOST	200
#define CODE_MOST	20
#define CRITERION_MOST	1000
#define NUMBER_MOST	60
#define POINTS_MOST	7000	/* hundredths */

static const struct field change_fields[] = {
	{ "set_name", FIELD_TEXT, .required = true, .max = NAME_MOST },
	{ .name = "from_year", .type = FIELD_INT, .required = true, .min = 2026, .max = 2199 },
	{ 0 }
};
static const struct field criterion_fields[] = {
	{ "code", FIELD_TEXT, .required = true, .max = CODE_MOST },
	{ "criterion_name", FIELD_AREA, .required = true, .max = CRITERION_MOST },
	{ "part", FIELD_CHOICE, .required = true, .choices = rating_part_name },
	{ "most", FIELD_DECIMAL, .required = true, .min = 1, .max = POINTS_MOST, .places = 2 },
	{ "evidence", FIELD_CHOICE, .required = true, .choices = rating_evidence_name },
	{ "position", FIELD_INT, .required = true, .min = 1, .max = 999 },
	{ 0 }
};
static const struct field put_fields[] = {
	{ "document_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ 0 }
};

static const char *
set_at(struct visit *v, int64_t id, const char *rest)
{
	return mem_print(v->mem, RATING_SETS "%lld/%s", (long long)id, rest);
}

static void
fill(struct visit *v, struct view *to, const struct rating_set *s)
{
	static const char *const colours[RATING_SET_STATES] = {
		[RATING_SET_DRAFT] = "yellow", [RATING_SET_IN_FORCE] = "green", [RATING_SET_WITHDRAWN] = "grey",
	};

	view_text(to, "name", s->name);
	view_int(to, "from_year", s->from_year);
	view_text(to, "state", visit_say(v, "rating.set.state.", rating_set_state_name[s->state]));
	view_text(to, "colour", colours[s->state]);
	if (s->state != RATING_SET_DRAFT)
		view_text(to, "document", visit_label(v, "period.of_day", s->document_number, day_show(v->mem, s->document_day)));
	view_text(to, "maker", s->maker[0] == '\0' ? visit_say(v, "rating.set.", "came") : s->maker);
	view_text(to, "path", set_at(v, s->id, ""));
	view_text(to, "reason", s->reason);
}

static int
show_all(struct visit *v, int status)
{
	struct rating_set *list;
	bool drafted = false;
	size_t n;

	if (rating_sets(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		fill(v, view_row(v->view, "Sets"), &list[i]);
		drafted |= list[i].state == RATING_SET_DRAFT;
	}
	view_flag(v->view, "may", rating_set_may(v->flow) && !drafted);
	visit_crumb(v, RATING_PLACE, visit_say(v, "rating.", "title"));
	visit_crumb(v, NULL, visit_say(v, "rating.set.", "title"));
	return visit_page_as(v, status, "rating/sets.cs", "rating.set.title");
}

static int
all_page(struct visit *v)
{
	return show_all(v, 200);
}

static int
begin_post(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, rating_set_begin(v->flow, &why), &why, show_all);
}

static void
fill_criteria(struct visit *v, const struct rating_set *s, const struct rating_criterion *list, size_t n, bool may)
{
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, list[i].part == RATING_COMMON ? "Common" : "Results");

		view_text(row, "code", list[i].code);
		view_text(row, "name", list[i].name);
		view_text(row, "most", rating_number(v, list[i].most));
		view_text(row, "evidence", visit_say(v, "rating.evidence.", rating_evidence_name[list[i].evidence]));
		if (may)
			view_text(row, "edit", set_at(v, s->id, mem_print(v->mem, "%lld", (long long)list[i].id)));
	}
	view_text(v->view, "common", rating_number(v, rating_part_sum(list, n, RATING_COMMON)));
	view_text(v->view, "results", rating_number(v, rating_part_sum(list, n, RATING_RESULTS)));
	view_text(v->view, "common_most", rating_number(v, rating_part_most(RATING_COMMON)));
	view_text(v->view, "results_most", rating_number(v, rating_part_most(RATING_RESULTS)));
	view_flag(v->view, "sound", rating_set_judge(list, n) == RATING_SET_SOUND);
}

static int
show_set(struct visit *v, int status)
{
	struct rating_criterion *list;
	struct rating_set s;
	size_t n;
	const int found = rating_set_look(v->flow, v->id[0], &s, &list, &n);
	bool may;

	if (found != 1)
		return found;
	may = rating_set_may(v->flow) && s.state == RATING_SET_DRAFT;
	fill(v, view_node(v->view, "Set"), &s);
	fill_criteria(v, &s, list, n, may);
	view_flag(v->view, "may", may);
	view_flag(v->view, "back", rating_set_may(v->flow) && s.state == RATING_SET_IN_FORCE && s.runs == 0);
	view_text(v->view, "path", set_at(v, s.id, ""));
	visit_name_fields(v, change_fields);
	visit_name_fields(v, put_fields);
	visit_default(v, "set_name", s.name);
	visit_default(v, "from_year", mem_print(v->mem, "%d", s.from_year));
	if (status != 422)
		v->version = s.version;
	visit_crumb(v, RATING_PLACE, visit_say(v, "rating.", "title"));
	visit_crumb(v, RATING_SETS, visit_say(v, "rating.set.", "title"));
	visit_crumb(v, NULL, s.name);
	return visit_page_as(v, status, "rating/set.cs", "rating.set.title");
}

static int
set_page(struct visit *v)
{
	return show_set(v, 200);
}

static int
change_post(struct visit *v)
{
	const struct rating_set s = { .id = v->id[0], .version = form_version(v->form), .name = list_typed(v, "set_name"),
	    .from_year = (int)form_int(v->form, "from_year", NULL) };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_set(v, 422);
	return visit_answer(v, rating_set_change(v->flow, &s, &why), &why, show_set);
}

static int
put_post(struct visit *v)
{
	const struct rating_set s = { .id = v->id[0], .version = form_version(v->form), .document_number = list_typed(v, "document_number"),
	    .document_day = form_day(v->form, "document_day") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_set(v, 422);
	return visit_answer(v, rating_set_in_force(v->flow, &s, &why), &why, show_set);
}

static void
fill_choices(struct visit *v)
{
	for (int p = 0; p < RATING_PARTS; p++)
		list_option(v, "Parts", rating_part_name[p], visit_say(v, "rating.part.", rating_part_name[p]), "");
	for (int e = 0; e < RATING_EVIDENCES; e++)
		list_option(v, "Evidences", rating_evidence_name[e], visit_say(v, "rating.evidence.", rating_evidence_name[e]), "");
}

/* id[1]: of which criterion; 0: a new one. */
static int
show_criterion(struct visit *v, int status)
{
	struct rating_criterion *list, *c = NULL;
	struct rating_set s;
	size_t n;
	const int found = rating_set_look(v->flow, v->id[0], &s, &list, &n);

	if (found != 1)
		return found;
	if (!rating_set_may(v->flow) || (s.state != RATING_SET_DRAFT && status == 200))
		return 0;
	for (size_t i = 0; i < n && v->id[1] != 0; i++)
		if (list[i].id == v->id[1])
			c = &list[i];
	if (v->id[1] != 0 && c == NULL && status == 200)
		return 0;
	visit_name_fields(v, criterion_fields);
	visit_default(v, "position", mem_print(v->mem, "%lld", c == NULL ? (long long)n + 1 : (long long)c->position));
	if (c != NULL) {
		visit_default(v, "code", c->code);
		visit_default(v, "criterion_name", c->name);
		visit_default(v, "part", rating_part_name[c->part]);
		visit_default(v, "most", rating_number(v, c->most));
		view_text(v->view, "remove", set_at(v, s.id, mem_print(v->mem, "%lld/bo", (long long)c->id)));
	}
	visit_default(v, "evidence", rating_evidence_name[c == NULL ? RATING_NO_EVIDENCE : c->evidence]);
	fill_choices(v);
	view_text(v->view, "path", set_at(v, s.id, v->id[1] == 0 ? "them" : mem_print(v->mem, "%lld", (long long)v->id[1])));
	if (status != 422)
		v->version = s.version;
	visit_crumb(v, RATING_SETS, visit_say(v, "rating.set.", "title"));
	visit_crumb(v, set_at(v, s.id, ""), s.name);
	visit_crumb(v, NULL, c == NULL ? visit_say(v, "rating.set.", "add") : c->code);
	return visit_page_as(v, status, "rating/criterion.cs", "rating.set.criterion");
}

static int
criterion_page(struct visit *v)
{
	return show_criterion(v, 200);
}

static int
criterion_post(struct visit *v)
{
	const struct rating_criterion c = {
		.set = v->id[0], .id = v->id[1], .code = list_typed(v, "code"), .name = list_typed(v, "criterion_name"),
		.part = (enum rating_part)word_index(rating_part_name, RATING_PARTS, list_typed(v, "part")),
		.evidence = (enum rating_evidence)word_index(rating_evidence_name, RATING_EVIDENCES, list_typed(v, "evidence")),
		.most = form_int(v->form, "most", NULL), .position = form_int(v->form, "position", NULL),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_criterion(v, 422);
	return visit_answer(v, rating_criterion_put(v->flow, &c, form_version(v->form), &why), &why, show_criterion);
}

static int
remove_post(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, rating_criterion_remove(v->flow, v->id[0], v->id[1], form_version(v->form), &why), &why, show_set);
}

static const struct take_back_labels withdraw_labels = { "rating.set.withdraw", "rating.set.withdraw_about", "rating.set.withdraw_why" };

static int
show_withdraw(struct visit *v, int status)
{
	struct rating_criterion *list;
	struct rating_set s;
	size_t n;
	const int found = rating_set_look(v->flow, v->id[0], &s, &list, &n);

	if (found != 1)
		return found;
	if (!rating_set_may(v->flow) || (status == 200 && s.state != RATING_SET_IN_FORCE))
		return 0;
	take_back_fact(v, "rating.set.name", s.name);
	take_back_fact(v, "rating.set.from_year", mem_print(v->mem, "%d", s.from_year));
	take_back_fact(v, "rating.set.document", visit_label(v, "period.of_day", s.document_number, day_show(v->mem, s.document_day)));
	visit_crumb(v, RATING_SETS, visit_say(v, "rating.set.", "title"));
	visit_crumb(v, set_at(v, s.id, ""), s.name);
	return take_back_show(v, status, &withdraw_labels, set_at(v, s.id, "thu-hoi"), s.version, s.state == RATING_SET_IN_FORCE);
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw_post(struct visit *v)
{
	return take_back_post(v, rating_set_take_back, show_withdraw);
}

const struct route rating_set_routes[] = {
	{ METHOD_GET,  RATING_SETS,			ROLE_PERSON, 0, NULL, all_page },
	{ METHOD_POST, RATING_SETS,			ROLES_APPRAISAL, 0, NULL, begin_post },
	{ METHOD_GET,  RATING_SETS ":/",		ROLE_PERSON, 0, NULL, set_page },
	{ METHOD_POST, RATING_SETS ":/",		ROLES_APPRAISAL, 0, change_fields, change_post },
	{ METHOD_POST, RATING_SETS ":/hieu-luc",	ROLES_APPRAISAL, 0, put_fields, put_post },
	{ METHOD_GET,  RATING_SETS ":/them",		ROLES_APPRAISAL, 0, NULL, criterion_page },
	{ METHOD_POST, RATING_SETS ":/them",		ROLES_APPRAISAL, 0, criterion_fields, criterion_post },
	{ METHOD_GET,  RATING_SETS ":/:",		ROLES_APPRAISAL, 0, NULL, criterion_page },
	{ METHOD_POST, RATING_SETS ":/:",		ROLES_APPRAISAL, 0, criterion_fields, criterion_post },
	{ METHOD_POST, RATING_SETS ":/:/bo",		ROLES_APPRAISAL, 0, NULL, remove_post },
	{ METHOD_GET,  RATING_SETS ":/thu-hoi",		ROLES_APPRAISAL, 0, NULL, withdraw_page },
	{ METHOD_POST, RATING_SETS ":/thu-hoi",		ROLES_APPRAISAL, 0, take_back_fields, withdraw_post },
	{ 0 }
};
