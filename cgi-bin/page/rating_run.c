#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "flow/rating_run.h"
#include "page/list.h"
#include "page/listing.h"
#include "page/rating.h"
#include "rules/role.h"

#define NUMBER_MOST	60
#define WHY_MOST	2000
#define UNITS_MOST	1000	/* ticked: more are not of one run */

static const struct field open_fields[] = {
	{ .name = "authority", .type = FIELD_ID, .required = true },
	{ .name = "nam", .type = FIELD_INT, .required = true, .min = 2026, .max = 2199 },
	{ 0 }
};
static const struct field list_fields[] = {
	{ "tim", FIELD_TEXT, .max = 100 },
	LISTING_FIELD,
	{ 0 }
};
static const struct field rate_fields[] = {
	{ "rate", FIELD_DECIMAL, .required = true, .min = 0, .max = RATING_RATE_MOST, .places = 2 },
	{ "document_number", FIELD_TEXT, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY },
	{ 0 }
};
static const struct field choose_fields[] = {
	{ .name = "chosen", .type = FIELD_ID, .many = true },
	{ "chosen_why", FIELD_AREA, .max = WHY_MOST },
	{ "ranking", FIELD_CHOICE, .choices = (const char *const[]){ "1", NULL } },
	{ 0 }
};
static const struct field recognise_fields[] = {
	{ .name = "chosen", .type = FIELD_ID, .many = true },
	{ "decision_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "decision_day", .type = FIELD_DAY, .required = true },
	{ 0 }
};

static const struct field paper_fields[] = {
	{ "dang", FIELD_CHOICE, .required = true, .choices = (const char *const[]){ "pdf", "docx", NULL } },
	{ 0 }
};

static const struct listing_column columns[] = {
	{ "rating.column.unit", 40, LIST_TEXT }, { "rating.column.state", 20, LIST_TEXT }, { "rating.column.self_level", 24, LIST_TEXT },
	{ "rating.column.points", 10, LIST_HUNDREDTHS }, { "rating.column.level", 24, LIST_TEXT }, { "rating.column.final", 24, LIST_TEXT },
	{ "rating.column.why", 24, LIST_TEXT }, { "rating.column.document", 24, LIST_TEXT },
};
#define COLUMNS	(sizeof(columns) / sizeof(*columns))

static const char *
standing(struct visit *v, const struct rating_run_view *x, const struct rated *r)
{
	return rating_level_words(v, rated_standing(&x->quota, r));
}

static const char *
standing_why(struct visit *v, const struct rating_run_view *x, const struct rated *r)
{
	const char *why = rated_standing_why(&x->quota, r);

	return why == NULL ? NULL : visit_say(v, "rating.why.", why);
}

static const char *
document(struct visit *v, const struct rated *r)
{
	return r->final_level == LEVEL_NONE ? NULL : visit_label(v, "period.of_day", r->document_number, day_show(v->mem, r->document_day));
}

static int
send(struct visit *v, const struct rating_run_view *x, const struct rated *const *list, size_t n)
{
	struct listing *l = listing_new(v, columns, COLUMNS, n);

	for (size_t i = 0; i < n; i++) {
		const struct rated *r = list[i];

		listing_text(l, r->name);
		listing_text(l, visit_say(v, "rating.state.", rated_state_name[r->state]));
		listing_text(l, rating_level_words(v, r->self_level));
		if (r->appraised_at == NULL)
			listing_text(l, NULL);
		else
			listing_decimal(l, r->points, 2);
		listing_text(l, rating_level_words(v, r->level));
		listing_text(l, standing(v, x, r));
		listing_text(l, standing_why(v, x, r));
		listing_text(l, document(v, r));
	}
	return listing_send(l, visit_say(v, "rating.", "title"), "xep-loai-to-chuc", (int64_t)n);
}

/* Was it ticked in the form in hand; before any is sent those that are ready are. */
static bool
ticked(struct visit *v, int64_t id, bool usual)
{
	return v->web->method == METHOD_GET ? usual : form_has_int(v->form, "chosen", id);
}

static void
fill_unit(struct visit *v, const struct rating_run_view *x, const struct rated *r)
{
	const struct quota_person *a = rated_answer(&x->quota, r);
	const bool candidate = rated_levelled(r) && r->level == LEVEL_EXCELLENT, tie = a != NULL && a->why == QUOTA_TIE;
	struct view *to = view_row(v->view, "Units");

	rating_fill(v, to, r);
	view_text(to, "self_level", rating_level_words(v, r->self_level));
	if (r->appraised_at != NULL)
		view_text(to, "points", rating_number(v, r->points));
	view_text(to, "law", rating_level_words(v, r->law_level));
	view_text(to, "level", rating_level_words(v, r->level));
	view_flag(to, "undecided", r->state == RATED_APPRAISED && r->level == LEVEL_NONE);
	view_text(to, "standing", standing(v, x, r));
	view_text(to, "why", standing_why(v, x, r));
	view_flag(to, "cut", a != NULL && (a->why == QUOTA_CUT || a->why == QUOTA_NOT_CHOSEN));
	view_flag(to, "tie", tie);
	if (r->waiting > 0 && (x->ties & RATING_AUTHORITY) != 0)
		view_int(to, "waiting", r->waiting);
	view_flag(to, "ready", r->state == RATED_APPRAISED && r->level != LEVEL_NONE);
	view_flag(to, "ticked", ticked(v, r->id, !tie && r->waiting == 0 && (!candidate || x->quota.pending == 0)));
	if (candidate) {
		struct view *c = view_row(v->view, "Candidates");

		rating_fill(v, c, r);
		view_print(c, "key", "place-%lld", (long long)r->id);
		view_text(c, "points", rating_number(v, r->points));
		view_flag(c, "ticked", ticked(v, r->id, x->run.chosen_why == NULL ? a->level == LEVEL_EXCELLENT : r->chosen));
	}
}

static const char *
units(struct visit *v, int64_t n)
{
	return visit_label(v, "rating.n_units", mem_print(v->mem, "%lld", (long long)n), NULL);
}

/* places = floor(p·(C+T)/(1+p)), as it comes to. */
static void
fill_places(struct visit *v, const struct rating_run_view *x)
{
	const struct rated_quota *q = &x->quota;
	struct view *to = view_node(v->view, "Places");

	view_text(to, "rate", rating_number(v, x->run.rate));
	view_text(to, "base", visit_say(v, "rating.base.", quota_base_name[x->base]));
	view_text(to, "candidates", units(v, q->candidates));
	view_text(to, "good", units(v, q->good));
	view_text(to, "places", units(v, q->places));
	view_int(to, "pending", (int64_t)q->pending);
	if (x->run.outstanding_number[0] != '\0')
		view_text(to, "document", visit_label(v, "period.of_day", x->run.outstanding_number, day_show(v->mem, x->run.outstanding_day)));
	view_text(to, "chosen_why", x->run.chosen_why);
	view_flag(to, "too_many", x->too_many);
	if (q->group != NULL && q->group->ntied > 0)
		view_text(to, "tie", visit_label(v, "rating.tie", mem_print(v->mem, "%zu", q->group->ntied),
		    mem_print(v->mem, "%lld", (long long)q->group->tied_places)));
}

static void
fill_forms(struct visit *v, const struct rating_run_view *x)
{
	const bool decides = (x->ties & RATING_DECIDES) != 0;
	struct view *may = view_node(v->view, "May");

	view_flag(may, "rate", decides && !x->placed);
	view_flag(may, "choose", decides && !x->placed && x->quota.candidates > 0);
	view_flag(may, "recognise", decides);
	view_flag(may, "add", (x->ties & RATING_PREPARES) != 0 && x->missing > 0);
	view_int(v->view, "missing", (int64_t)x->missing);
	visit_name_fields(v, rate_fields);
	visit_name_fields(v, choose_fields);
	visit_name_fields(v, recognise_fields);
	visit_default(v, "rate", rating_number(v, x->run.rate));
	visit_default(v, "document_number", x->run.outstanding_number);
	visit_default(v, "document_day", x->run.outstanding_number[0] == '\0' ? "" : day_show(v->mem, x->run.outstanding_day));
	visit_default(v, "chosen_why", x->run.chosen_why == NULL ? "" : x->run.chosen_why);
}

static void
fill_counts(struct visit *v, const struct rating_run_view *x)
{
	int64_t count[RATED_STATES] = { 0 };

	for (size_t i = 0; i < x->n; i++)
		count[x->list[i].state]++;
	for (int s = 0; s < RATED_STATES; s++) {
		struct view *row;

		if (count[s] == 0)
			continue;
		row = view_row(v->view, "States");
		view_text(row, "name", visit_say(v, "rating.state.", rated_state_name[s]));
		view_int(row, "n", count[s]);
	}
}

static int
show(struct visit *v, int status)
{
	const char *words = utf8_fold(v->mem, v->web->method == METHOD_GET ? list_typed(v, "tim") : "");
	struct rating_run_view x;
	const struct rated **found;
	size_t k = 0;
	const int seen = rating_run_look(v->flow, v->id[0], &x);

	if (seen != 1)
		return seen;
	found = mem_array(v->mem, x.n + 1, sizeof(const struct rated *));
	for (size_t i = 0; i < x.n; i++)
		if (strstr(utf8_fold(v->mem, x.list[i].name), words) != NULL)
			found[k++] = &x.list[i];
	if (v->web->method == METHOD_GET && listing_asked(v))
		return send(v, &x, found, k);
	for (size_t i = 0; i < k; i++)
		fill_unit(v, &x, found[i]);
	view_int(v->view, "total", (int64_t)k);
	view_text(v->view, "words", v->web->method == METHOD_GET ? list_typed(v, "tim") : "");
	view_text(v->view, "title", visit_label(v, "rating.of_year", x.run.name, mem_print(v->mem, "%d", x.run.year)));
	view_print(v->view, "at", RATING_RUN "%lld/", (long long)x.run.id);
	view_text(v->view, "set", x.set.name);
	view_text(v->view, "due", day_show(v->mem, x.due));
	view_print(v->view, "set_path", RATING_SETS "%lld/", (long long)x.set.id);
	fill_counts(v, &x);
	fill_places(v, &x);
	fill_forms(v, &x);
	if (status != 422)
		v->version = x.run.version;
	visit_crumb(v, mem_print(v->mem, RATING_PLACE "?nam=%d", x.run.year), visit_say(v, "rating.", "title"));
	visit_crumb(v, NULL, visit_label(v, "rating.of_year", x.run.name, mem_print(v->mem, "%d", x.run.year)));
	return visit_page_as(v, status, "rating/run.cs", "rating.title");
}

static int
run_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

static int
paper(struct visit *v)
{
	const char *form = list_typed(v, "dang"), *bytes;
	struct rating_run_view x;
	size_t n;
	int done = form_ok(v->form) ? rating_run_look(v->flow, v->id[0], &x) : 0;

	if (done == 1)
		done = rating_run_paper(v->flow, v->render, &x, form, &bytes, &n);
	if (done != 1)
		return done;
	return reply_bytes(v->reply, strcmp(form, "docx") == 0 ? REPLY_DOCX : REPLY_PDF, mem_print(v->mem, "%s %s %d.%s", visit_say(v, "rating.", "title"),
	    x.run.name, x.run.year, form), bytes, n);
}

static int
show_refused(struct visit *v, int status)
{
	view_flag(v->view, "refused", true);
	visit_crumb(v, RATING_PLACE, visit_say(v, "rating.", "title"));
	return visit_page_as(v, status, "rating/refused.cs", "rating.title");
}

static int
open_post(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_refused(v, 422);
	return visit_answer(v, rating_run_open(v->flow, form_int(v->form, "authority", NULL), (int)form_int(v->form, "nam", NULL), &why), &why,
	    show_refused);
}

static int
add_post(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, rating_run_add(v->flow, v->id[0], &why), &why, show);
}

static int
rate_post(struct visit *v)
{
	const struct rating_run typed = {
		.id = v->id[0], .version = form_version(v->form), .rate = form_int(v->form, "rate", NULL),
		.outstanding_number = list_typed(v, "document_number"), .outstanding_day = form_day(v->form, "document_day"),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, rating_run_rate(v->flow, &typed, &why), &why, show);
}

static int
choose_post(struct visit *v)
{
	const bool ranking = form_text(v->form, "ranking") != NULL;
	size_t n;
	const int64_t *list = form_ints(v->form, v->mem, "chosen", &n);
	struct refusal why = { 0 };

	if (n > UNITS_MOST)
		return visit_error(v, 400);
	if (!ranking && form_text(v->form, "chosen_why") == NULL)
		form_error(v->form, "chosen_why", "error.required", NULL, NULL);
	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, rating_run_choose(v->flow, v->id[0], form_version(v->form), list, n,
	    ranking ? NULL : form_text(v->form, "chosen_why"), &why), &why, show);
}

static int
recognise_post(struct visit *v)
{
	struct rating_recognition r = { .run = v->id[0], .version = form_version(v->form), .number = list_typed(v, "decision_number"),
	    .day = form_day(v->form, "decision_day") };
	struct refusal why = { 0 };

	r.rating = form_ints(v->form, v->mem, "chosen", &r.n);
	if (r.n > UNITS_MOST)
		return visit_error(v, 400);
	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, rating_recognise(v->flow, &r, &why), &why, show);
}

#define ROLES_DECIDE	(ROLE_HEAD | ROLE_CHAIRMAN)

const struct route rating_run_routes[] = {
	{ METHOD_POST, RATING_PLACE "dot",		RATING_SIDE, 0, open_fields, open_post },
	{ METHOD_GET,  RATING_RUN ":/",			RATING_SIDE, 0, list_fields, run_page },
	{ METHOD_GET,  RATING_RUN ":/bang",		RATING_SIDE, 0, paper_fields, paper },
	{ METHOD_POST, RATING_RUN ":/bo-sung",		RATING_SIDE, 0, NULL, add_post },
	{ METHOD_POST, RATING_RUN ":/ty-le",		ROLES_DECIDE, 0, rate_fields, rate_post },
	{ METHOD_POST, RATING_RUN ":/chon",		ROLES_DECIDE, 0, choose_fields, choose_post },
	{ METHOD_POST, RATING_RUN ":/cong-nhan",	ROLES_DECIDE, 0, recognise_fields, recognise_post },
	{ 0 }
};
