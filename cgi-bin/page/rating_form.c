/* What a unit says of its year, what the authority finds, complaints. */
#include <string.h>

#include "base/number.h"
#include "flow/rating_appraise.h"
#include "page/list.h"
#include "page/rating.h"
#include "rules/role.h"

#define TASKS_MOST	10000000
#define REPORT_MOST	4000
#define WORDS_MOST	2000
#define WHY_MOST	1000
#define DOCUMENT_MOST	300
#define POINTS_LETTERS	12

static const char *const yes[] = { "1", NULL };

#define TASK(name)	{ name, FIELD_INT, .min = 0, .max = TASKS_MOST }
#define POINTS \
	{ .name = "criterion", .type = FIELD_ID, .many = true }, \
	{ "points", FIELD_TEXT, .many = true, .max = POINTS_LETTERS }, \
	{ "why", FIELD_AREA, .many = true, .max = WHY_MOST }

static const struct field propose_fields[] = {
	TASK("tasks_assigned"), TASK("tasks_done"), TASK("tasks_late"), TASK("tasks_exceeded"),
	{ .name = "sound", .type = FIELD_FLAG },
	{ .name = "remedied", .type = FIELD_FLAG },
	POINTS,
	{ "report", FIELD_AREA, .max = REPORT_MOST },
	{ "level", FIELD_CHOICE, .choices = score_level_name },
	{ "send", FIELD_CHOICE, .choices = yes },
	{ 0 }
};
static const struct field appraise_fields[] = {
	TASK("tasks_assigned"), TASK("tasks_done"), TASK("tasks_late"), TASK("tasks_exceeded"),
	{ .name = "sound", .type = FIELD_FLAG },
	{ .name = "remedied", .type = FIELD_FLAG },
	POINTS,
	{ "breach", FIELD_TEXT, .max = DOCUMENT_MOST },
	{ "unavoidable", FIELD_TEXT, .max = DOCUMENT_MOST },
	{ "opinion", FIELD_AREA, .max = WORDS_MOST },
	{ "silent_why", FIELD_AREA, .max = 500 },
	{ 0 }
};
static const struct field complain_fields[] = {
	{ "complaint_kind", FIELD_CHOICE, .required = true, .choices = complaint_kind_name },
	{ .name = "received_day", .type = FIELD_DAY, .required = true },
	{ "words", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};
static const struct field verify_fields[] = {
	{ "outcome", FIELD_CHOICE, .required = true, .choices = complaint_outcome_name },
	{ "verifier", FIELD_TEXT, .required = true, .max = 200 },
	{ "document", FIELD_TEXT, .max = 200 },
	{ "result", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};

/*
 * Points of the criteria as they were typed, in points_r. 1; 0: one is no number, which the form says; -1: the lists do
 * not belong together.
 */
static int
read_points(struct visit *v, bool given, struct rated_points **points_r, size_t *n_r)
{
	const size_t n = form_count(v->form, "criterion");
	int sound = 1;

	if (n > RATING_CRITERIA || form_count(v->form, "points") != n || form_count(v->form, "why") != n)
		return -1;
	*points_r = mem_array(v->mem, n + 1, sizeof(**points_r));
	*n_r = n;
	for (size_t i = 0; i < n; i++) {
		const char *text = form_text_at(v->form, "points", i), *why = form_text_at(v->form, "why", i);
		struct rated_points *p = &(*points_r)[i];
		int64_t number = 0;

		*p = (struct rated_points){ .criterion = form_int_at(v->form, "criterion", i), .self_why = "", .why = "" };
		if (text != NULL && (number_typed(text, 2, &number) != 1 || number < 0)) {
			form_error(v->form, "points", "rating.refused.not_points", text, NULL);
			sound = 0;
		}
		*(given ? &p->given : &p->said) = text != NULL;
		*(given ? &p->points : &p->self) = number;
		*(given ? &p->why : &p->self_why) = why == NULL ? "" : why;
	}
	return sound;
}

static struct rated_tasks
typed_tasks(struct visit *v)
{
	return (struct rated_tasks){ form_int(v->form, "tasks_assigned", NULL), form_int(v->form, "tasks_done", NULL), form_int(v->form, "tasks_late", NULL),
	    form_int(v->form, "tasks_exceeded", NULL) };
}

static void
default_number(struct visit *v, const char *name, int64_t value)
{
	visit_default(v, name, mem_print(v->mem, "%lld", (long long)value));
}

static void
default_tasks(struct visit *v, const struct rated_tasks *t)
{
	if (t->assigned == 0)
		return;
	default_number(v, "tasks_assigned", t->assigned);
	default_number(v, "tasks_done", t->done);
	default_number(v, "tasks_late", t->late);
	default_number(v, "tasks_exceeded", t->exceeded);
}

static void
default_flag(struct visit *v, const char *name, bool value)
{
	if (value && v->web->method == METHOD_GET)
		visit_default(v, name, "1");
}

/* What is typed is that, else what was kept, else for the first time what our own data say. */
static int
show_propose(struct visit *v, int status)
{
	struct rating_view x;
	const int found = rating_look(v->flow, v->id[0], &x);
	const struct rated *r = &x.rated;

	if (found != 1)
		return found;
	if ((x.ties & RATING_OWN) == 0 || (r->state != RATED_OPEN && status != 409))
		return 0;
	visit_name_fields(v, propose_fields);
	rating_fill(v, view_node(v->view, "Rated"), r);
	default_tasks(v, r->self.assigned > 0 ? &r->self : &x.counted);
	default_flag(v, "sound", r->self_sound);
	default_flag(v, "remedied", r->self_remedied);
	visit_default(v, "report", r->report);
	visit_default(v, "level", r->self_level == LEVEL_NONE ? "" : score_level_name[r->self_level]);
	rating_fill_tasks(v, &x, false);
	rating_fill_criteria(v, &x, false);
	for (int l = 0; l < SCORE_LEVELS; l++)
		list_option(v, "Levels", score_level_name[l], rating_level_words(v, l), "");
	view_flag(v->view, "sends", (x.ties & RATING_SENDS) != 0);
	if (status != 422)
		v->version = r->version;
	rating_crumbs(v, r, visit_say(v, "rating.", "propose"));
	return visit_page_as(v, status, "rating/propose.cs", "rating.propose");
}

static int
propose_page(struct visit *v)
{
	return show_propose(v, 200);
}

static int
propose_post(struct visit *v)
{
	struct rated r = {
		.id = v->id[0], .version = form_version(v->form), .self = typed_tasks(v), .self_sound = form_flag(v->form, "sound"),
		.self_remedied = form_flag(v->form, "remedied"), .report = list_typed(v, "report"),
		.self_level = word_index(score_level_name, SCORE_LEVELS, list_typed(v, "level")),
	};
	struct rated_points *points;
	struct refusal why = { 0 };
	size_t n;

	if (read_points(v, false, &points, &n) < 0)
		return visit_error(v, 400);
	if (!form_ok(v->form))
		return show_propose(v, 422);
	return visit_answer(v, rating_write(v->flow, &r, points, n, form_text(v->form, "send") != NULL, &why), &why, show_propose);
}

static int
show_appraise(struct visit *v, int status)
{
	struct rating_view x;
	const int found = rating_look(v->flow, v->id[0], &x);
	const struct rated *r = &x.rated;
	const bool before = found == 1 && r->state == RATED_APPRAISED;

	if (found != 1)
		return found;
	if ((x.ties & RATING_PREPARES) == 0 || ((r->state == RATED_RECOGNISED || r->state == RATED_LEFT_OUT) && status != 409))
		return 0;
	visit_name_fields(v, appraise_fields);
	rating_fill(v, view_node(v->view, "Rated"), r);
	default_tasks(v, before ? &r->tasks : r->self.assigned > 0 ? &r->self : &x.counted);
	default_flag(v, "sound", before ? r->sound : r->self_sound);
	default_flag(v, "remedied", before ? r->remedied : r->self_remedied);
	visit_default(v, "breach", r->breach);
	visit_default(v, "unavoidable", r->unavoidable);
	visit_default(v, "opinion", r->opinion);
	visit_default(v, "silent_why", r->silent_why);
	rating_fill_tasks(v, &x, before);
	rating_fill_criteria(v, &x, true);
	view_flag(v->view, "silent", r->sent_at == NULL);
	if (x.below > 0)
		view_text(v->view, "below", visit_label(v, "rating.refused.below", mem_print(v->mem, "%lld", (long long)x.below), NULL));
	if (status != 422)
		v->version = r->version;
	rating_crumbs(v, r, visit_say(v, "rating.", "appraise"));
	return visit_page_as(v, status, "rating/appraise.cs", "rating.appraise");
}

static int
appraise_page(struct visit *v)
{
	return show_appraise(v, 200);
}

static int
appraise_post(struct visit *v)
{
	const struct rated r = {
		.id = v->id[0], .version = form_version(v->form), .tasks = typed_tasks(v), .sound = form_flag(v->form, "sound"),
		.remedied = form_flag(v->form, "remedied"), .breach = list_typed(v, "breach"), .unavoidable = list_typed(v, "unavoidable"),
		.opinion = list_typed(v, "opinion"), .silent_why = list_typed(v, "silent_why"),
	};
	struct rated_points *points;
	struct refusal why = { 0 };
	size_t n;

	if (read_points(v, true, &points, &n) < 0)
		return visit_error(v, 400);
	if (!form_ok(v->form))
		return show_appraise(v, 422);
	return visit_answer(v, rating_appraise(v->flow, &r, points, n, &why), &why, show_appraise);
}

static void
fill_complaint(struct visit *v, struct view *to, const struct rating_view *x, const struct complaint *c)
{
	view_text(to, "kind", visit_say(v, "rating.complaint.kind.", complaint_kind_name[c->kind]));
	view_text(to, "received", day_show(v->mem, c->received));
	view_text(to, "words", c->words);
	view_print(to, "entered", "%s, %s", moment_show(v->mem, c->made_at), c->maker);
	if (c->outcome == NOT_VERIFIED) {
		view_flag(to, "waiting", true);
		if (x->rated.state != RATED_RECOGNISED)
			view_text(to, "path", rating_path(v->flow, x->rated.id, mem_print(v->mem, "don-thu/%lld", (long long)c->id)));
		return;
	}
	view_text(to, "outcome", visit_say(v, "rating.complaint.outcome.", complaint_outcome_name[c->outcome]));
	view_text(to, "verifier", c->verifier);
	view_text(to, "document", c->document);
	view_text(to, "result", c->result);
	view_print(to, "closed", "%s, %s", moment_show(v->mem, c->closed_at), c->closer);
}

static int
show_complaints(struct visit *v, int status)
{
	struct rating_view x;
	const int found = rating_look(v->flow, v->id[0], &x);

	if (found != 1 || (x.ties & RATING_AUTHORITY) == 0)
		return found < 0 ? -1 : 0;
	rating_fill(v, view_node(v->view, "Rated"), &x.rated);
	for (size_t i = 0; i < x.ncomplaints; i++)
		fill_complaint(v, view_row(v->view, "Complaints"), &x, &x.complaint[i]);
	visit_name_fields(v, complain_fields);
	for (int k = 0; k < COMPLAINT_KINDS; k++)
		list_option(v, "Kinds", complaint_kind_name[k], visit_say(v, "rating.complaint.kind.", complaint_kind_name[k]), "");
	view_flag(v->view, "may", x.rated.state != RATED_RECOGNISED && x.rated.state != RATED_LEFT_OUT);
	rating_crumbs(v, &x.rated, visit_say(v, "rating.complaint.", "title"));
	return visit_page_as(v, status, "rating/complaints.cs", "rating.complaint.title");
}

static int
complaints_page(struct visit *v)
{
	return show_complaints(v, 200);
}

static int
complain_post(struct visit *v)
{
	const struct complaint c = {
		.rating = v->id[0], .received = form_day(v->form, "received_day"), .words = list_typed(v, "words"),
		.kind = (enum complaint_kind)word_index(complaint_kind_name, COMPLAINT_KINDS, list_typed(v, "complaint_kind")),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_complaints(v, 422);
	return visit_answer(v, rating_complain(v->flow, &c, &why), &why, show_complaints);
}

static int
show_verify(struct visit *v, int status)
{
	struct rating_view x;
	size_t i = 0;
	const int found = rating_look(v->flow, v->id[0], &x);

	if (found != 1 || (x.ties & RATING_AUTHORITY) == 0)
		return found < 0 ? -1 : 0;
	while (i < x.ncomplaints && x.complaint[i].id != v->id[1])
		i++;
	if (i == x.ncomplaints || (x.complaint[i].outcome != NOT_VERIFIED && status == 200))
		return 0;
	rating_fill(v, view_node(v->view, "Rated"), &x.rated);
	fill_complaint(v, view_node(v->view, "Complaint"), &x, &x.complaint[i]);
	view_print(v->view, "path", "%s", rating_path(v->flow, x.rated.id, mem_print(v->mem, "don-thu/%lld", (long long)v->id[1])));
	visit_name_fields(v, verify_fields);
	for (int k = 0; k < COMPLAINT_OUTCOMES; k++)
		list_option(v, "Outcomes", complaint_outcome_name[k], visit_say(v, "rating.complaint.outcome.", complaint_outcome_name[k]), "");
	if (status != 422)
		v->version = x.complaint[i].version;
	rating_crumbs(v, &x.rated, visit_say(v, "rating.complaint.", "verify"));
	return visit_page_as(v, status, "rating/verify.cs", "rating.complaint.verify");
}

static int
verify_page(struct visit *v)
{
	return show_verify(v, 200);
}

static int
verify_post(struct visit *v)
{
	const struct complaint c = {
		.id = v->id[1], .rating = v->id[0], .version = form_version(v->form),
		.outcome = word_index(complaint_outcome_name, COMPLAINT_OUTCOMES, list_typed(v, "outcome")),
		.verifier = list_typed(v, "verifier"), .document = list_typed(v, "document"), .result = list_typed(v, "result"),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_verify(v, 422);
	return visit_answer(v, rating_verify(v->flow, &c, &why), &why, show_verify);
}

const struct route rating_form_routes[] = {
	{ METHOD_GET,  RATING_PLACE ":/de-xuat",	ROLES_AGENCY | ROLE_DIVISION_HEAD, 0, NULL, propose_page },
	{ METHOD_POST, RATING_PLACE ":/de-xuat",	ROLES_AGENCY | ROLE_DIVISION_HEAD, ROUTE_LARGE, propose_fields, propose_post },
	{ METHOD_GET,  RATING_PLACE ":/cham",		RATING_SIDE, 0, NULL, appraise_page },
	{ METHOD_POST, RATING_PLACE ":/cham",		RATING_SIDE, ROUTE_LARGE, appraise_fields, appraise_post },
	{ METHOD_GET,  RATING_PLACE ":/don-thu",	RATING_SIDE, 0, NULL, complaints_page },
	{ METHOD_POST, RATING_PLACE ":/don-thu",	RATING_SIDE, 0, complain_fields, complain_post },
	{ METHOD_GET,  RATING_PLACE ":/don-thu/:",	RATING_SIDE, 0, NULL, verify_page },
	{ METHOD_POST, RATING_PLACE ":/don-thu/:",	RATING_SIDE, 0, verify_fields, verify_post },
	{ 0 }
};
