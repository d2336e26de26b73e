#include "page/rating.h"

#include <string.h>

#include "base/number.h"
#include "flow/rating_appraise.h"
#include "flow/rating_run.h"
#include "page/list.h"
#include "page/year.h"
#include "rules/role.h"

#define REASON_MOST	500
#define WORDS_MOST	2000

static const struct field index_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEARS_LEAST, .max = YEARS_MOST },
	{ 0 }
};
static const struct field reason_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};
static const struct field choose_fields[] = {
	{ "level", FIELD_CHOICE, .required = true, .choices = score_level_name },
	{ "level_why", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};

const char *
rating_level_words(struct visit *v, int level)
{
	return level == LEVEL_NONE ? NULL : visit_say(v, "rating.level.", score_level_name[level]);
}

const char *
rating_number(struct visit *v, int64_t hundredths)
{
	return number_show(v->mem, hundredths, 2, 0);
}

void
rating_fill(struct visit *v, struct view *to, const struct rated *r)
{
	static const char *const colours[RATED_STATES] = {
		[RATED_OPEN] = "grey", [RATED_PROPOSED] = "yellow", [RATED_APPRAISED] = "blue", [RATED_RECOGNISED] = "green",
		[RATED_LEFT_OUT] = "grey",
	};

	view_int(to, "id", r->id);
	view_text(to, "name", r->name);
	view_int(to, "year", r->year);
	view_text(to, "state", visit_say(v, "rating.state.", rated_state_name[r->state]));
	view_text(to, "colour", colours[r->state]);
	view_print(to, "path", RATING_PLACE "%lld/", (long long)r->id);
	view_text(to, "final", rating_level_words(v, r->final_level));
	if (r->final_level != LEVEL_NONE)
		view_text(to, "document", visit_label(v, "period.of_day", r->document_number, day_show(v->mem, r->document_day)));
}

void
rating_crumbs(struct visit *v, const struct rated *r, const char *last)
{
	const char *own = visit_label(v, "rating.of_year", r->name, mem_print(v->mem, "%d", r->year));

	visit_crumb(v, mem_print(v->mem, RATING_PLACE "?nam=%d", r->year), visit_say(v, "rating.", "title"));
	visit_crumb(v, last == NULL ? NULL : rating_path(v->flow, r->id, ""), own);
	if (last != NULL)
		visit_crumb(v, NULL, last);
}

/* A share of tasks by our own data, "45 / 50"; NULL: nothing is known. */
static const char *
evidence(struct visit *v, const struct rating_view *x, enum rating_evidence kind)
{
	const struct rated_tasks *t = &x->counted;
	const int64_t part = kind == RATING_SHARE_DONE ? t->done : t->assigned - t->late;

	if (kind == RATING_NO_EVIDENCE)
		return NULL;
	if (t->assigned == 0)
		return visit_say(v, "rating.", "evidence_none");
	return visit_label(v, kind == RATING_SHARE_DONE ? "rating.evidence_done" : "rating.evidence_on_time",
	    mem_print(v->mem, "%lld / %lld", (long long)part, (long long)t->assigned),
	    number_show(v->mem, part * 10000 / t->assigned, 2, 0));
}

void
rating_fill_criteria(struct visit *v, const struct rating_view *x, bool given)
{
	const bool typed = v->web->method == METHOD_POST && form_count(v->form, "points") == x->n;

	for (size_t i = 0; i < x->n; i++) {
		const struct rating_criterion *c = &x->criterion[i];
		const struct rated_points *p = &x->points[i];
		struct view *row = view_row(v->view, "Criteria");

		view_int(row, "criterion", c->id);
		view_print(row, "n", "%zu", i + 1);
		view_flag(row, "first", i == 0);
		view_text(row, "code", c->code);
		view_text(row, "name", c->name);
		view_text(row, "part", visit_say(v, "rating.part.", rating_part_name[c->part]));
		view_flag(row, "begins", i == 0 || x->criterion[i - 1].part != c->part);
		view_text(row, "most", rating_number(v, c->most));
		view_text(row, "evidence", evidence(v, x, c->evidence));
		view_text(row, "self", p->said ? rating_number(v, p->self) : NULL);
		view_text(row, "self_why", p->self_why);
		view_flag(row, "said", p->said);
		if (given && p->given) {
			view_flag(row, "found", true);
			view_text(row, "given", rating_number(v, p->points));
			view_text(row, "why", p->why);
		}
		if (typed) {
			view_text(row, "typed", form_text_at(v->form, "points", i));
			view_text(row, "typed_why", form_text_at(v->form, "why", i));
		}
	}
	view_flag(v->view, "typed", typed);
}

static void
put_number(struct visit *v, struct view *to, const char *key, bool known, int64_t n)
{
	view_text(to, key, known ? mem_print(v->mem, "%lld", (long long)n) : visit_say(v, "rating.", "unknown"));
}

static void
fill_task(struct visit *v, const char *name, const int64_t n[3], const struct rating_view *x, bool given)
{
	struct view *row = view_row(v->view, "Tasks");

	view_text(row, "name", visit_say(v, "rating.tasks.", name));
	put_number(v, row, "self", x->rated.self.assigned > 0, n[0]);
	put_number(v, row, "counted", n[1] >= 0 && x->counted.assigned > 0, n[1]);
	put_number(v, row, "found", given && x->rated.tasks.assigned > 0, n[2]);
}

void
rating_fill_tasks(struct visit *v, const struct rating_view *x, bool given)
{
	const struct rated_tasks *s = &x->rated.self, *c = &x->counted, *t = &x->rated.tasks;

	fill_task(v, "assigned", (const int64_t[]){ s->assigned, c->assigned, t->assigned }, x, given);
	fill_task(v, "done", (const int64_t[]){ s->done, c->done, t->done }, x, given);
	fill_task(v, "late", (const int64_t[]){ s->late, c->late, t->late }, x, given);
	fill_task(v, "exceeded", (const int64_t[]){ s->exceeded, -1, t->exceeded }, x, given);
	view_flag(v->view, "tasks_given", given && t->assigned > 0);
}

void
rating_fill_law(struct visit *v, const struct rated *r)
{
	struct rating rating;

	if (r->law_level == LEVEL_NONE)
		return;
	rated_judge(v->mem, r, &rating);
	for (int l = 0; l < LEVEL_FAILED; l++) {
		struct view *row;

		if (rating.lack[l] == 0)
			continue;
		row = view_row(v->view, "Lacks");
		view_text(row, "level", rating_level_words(v, l));
		for (int b = 0; b < RATING_LACKS; b++)
			if ((rating.lack[l] & 1u << b) != 0)
				view_text(view_row(row, "why"), "text", visit_say(v, "rating.lack.", rating_lack_name[b]));
	}
	for (int l = 0; l < SCORE_LEVELS; l++)
		if ((r->choices & 1u << l) != 0)
			list_option(v, "Levels", score_level_name[l], rating_level_words(v, l), "");
	view_flag(v->view, "choice", (r->choices & (r->choices - 1)) != 0);
}

static int
show_index(struct visit *v, int status)
{
	const int year = year_asked(v);
	struct rating_index x;

	if (rating_index(v->flow, year, &x) != 1)
		return -1;
	year_fill_choice(v, year);
	for (size_t i = 0; i < x.nown; i++) {
		struct view *row = view_row(v->view, "Own");

		rating_fill(v, row, &x.own[i]);
		if (x.own[i].state == RATED_OPEN && (x.own_ties[i] & RATING_OWN) != 0)
			view_text(row, "write", rating_path(v->flow, x.own[i].id, "de-xuat"));
	}
	for (size_t i = 0; i < x.nruns; i++) {
		struct view *row = view_row(v->view, "Runs");

		view_text(row, "name", x.run[i].name);
		view_text(row, "scope", visit_say(v, "rating.scope.", unit_kind_name[x.run[i].kind]));
		view_print(row, "path", RATING_RUN "%lld/", (long long)x.run[i].id);
		view_print(row, "opened", "%s, %s", moment_show(v->mem, x.run[i].opened_at), x.run[i].opener);
	}
	for (size_t i = 0; i < x.nopens; i++) {
		struct view *row = view_row(v->view, "Opens");
		const bool own = x.opens[i] == v->who->agency && (v->who->roles & ROLE_CHAIRMAN) == 0;

		view_int(row, "authority", x.opens[i]);
		view_text(row, "text", own ? visit_say(v, "rating.", "open_divisions") : visit_say(v, "rating.", "open_agencies"));
	}
	view_flag(v->view, "ruled", x.ruled);
	visit_crumb(v, "/xep-loai/", visit_label(v, "year.title", NULL, NULL));
	visit_crumb(v, NULL, visit_say(v, "rating.", "title"));
	return visit_page_as(v, status, "rating/index.cs", "rating.title");
}

static int
index_page(struct visit *v)
{
	return show_index(v, form_ok(v->form) ? 200 : 422);
}

static void
fill_steps(struct visit *v, const struct rating_view *x)
{
	for (size_t i = 0; i < x->nsteps; i++) {
		struct view *row = view_row(v->view, "Steps");

		view_text(row, "what", visit_say(v, "rating.act.", x->step[i].act));
		view_text(row, "who", x->step[i].name);
		view_text(row, "at", moment_show(v->mem, x->step[i].at));
		view_text(row, "detail", x->step[i].reason);
	}
}

/* What the person may do with it now. */
static void
fill_acts(struct visit *v, const struct rating_view *x)
{
	const struct rated *r = &x->rated;
	const enum rated_state s = r->state;
	const bool prepares = (x->ties & RATING_PREPARES) != 0, decides = (x->ties & RATING_DECIDES) != 0;
	struct view *may = view_node(v->view, "May"), *at = view_node(v->view, "At");

	view_text(at, "give_back", rating_path(v->flow, r->id, "tra-lai"));
	view_text(at, "leave_out", rating_path(v->flow, r->id, "khong-xep"));
	view_text(at, "reopen", rating_path(v->flow, r->id, "mo-lai"));
	view_flag(may, "write", s == RATED_OPEN && (x->ties & RATING_OWN) != 0);
	view_flag(may, "appraise", prepares && (s == RATED_OPEN || s == RATED_PROPOSED || s == RATED_APPRAISED));
	view_flag(may, "choose", decides && s == RATED_APPRAISED && (r->choices & (r->choices - 1)) != 0);
	view_flag(may, "give_back", s == RATED_PROPOSED && (x->ties & (RATING_SENDS | RATING_AUTHORITY)) != 0);
	view_flag(may, "leave_out", decides && (s == RATED_OPEN || s == RATED_PROPOSED));
	view_flag(may, "take_in", decides && s == RATED_LEFT_OUT);
	view_flag(may, "reopen", decides && s == RATED_RECOGNISED);
	view_flag(may, "complaints", prepares);
	if (x->below > 0 && prepares)
		view_int(v->view, "below", x->below);
	if (prepares) {
		view_int(v->view, "complaints", (int64_t)x->ncomplaints);
		view_int(v->view, "waiting", r->waiting);
	}
}

static void
fill_inside(struct visit *v, const struct rating_view *x)
{
	const struct rated *r = &x->rated;
	const bool given = r->appraised_at != NULL && ((x->ties & (RATING_AUTHORITY | RATING_READS)) != 0 || r->state == RATED_RECOGNISED);

	rating_fill_tasks(v, x, given);
	rating_fill_criteria(v, x, given);
	view_text(v->view, "self_level", rating_level_words(v, r->self_level));
	view_text(v->view, "report", r->report);
	view_text(v->view, "sent", r->sent_at == NULL ? NULL : mem_print(v->mem, "%s, %s", moment_show(v->mem, r->sent_at), r->sender));
	view_text(v->view, "silent", r->silent_why);
	view_text(v->view, "left", r->left_why);
	view_text(v->view, "counted_on", r->counted_on.year == 0 || r->state == RATED_OPEN ? NULL : day_show(v->mem, r->counted_on));
	if (r->self.assigned > 0) {
		view_text(v->view, "self_sound", visit_say(v, "rating.", r->self_sound ? "yes" : "no"));
		view_text(v->view, "self_remedied", visit_say(v, "rating.", r->self_remedied ? "yes" : "no"));
	}
	fill_steps(v, x);
	if (!given)
		return;
	view_flag(v->view, "given", true);
	view_text(v->view, "points", rating_number(v, r->points));
	view_text(v->view, "law_level", rating_level_words(v, r->law_level));
	view_text(v->view, "chosen_level", rating_level_words(v, r->level));
	view_text(v->view, "level_why", r->level_why);
	view_text(v->view, "sound", visit_say(v, "rating.", r->sound ? "yes" : "no"));
	view_text(v->view, "remedied", visit_say(v, "rating.", r->remedied ? "yes" : "no"));
	view_text(v->view, "failed_below", visit_label(v, "rating.n_units", mem_print(v->mem, "%lld", (long long)r->failed_below), NULL));
	view_text(v->view, "breach", r->breach);
	view_text(v->view, "unavoidable", r->unavoidable);
	view_text(v->view, "opinion", r->opinion);
	view_text(v->view, "appraised", r->appraised_at == NULL ? NULL :
	    mem_print(v->mem, "%s, %s", moment_show(v->mem, r->appraised_at), r->appraiser));
	rating_fill_law(v, r);
}

static int
show_one(struct visit *v, int status)
{
	struct rating_view x;
	const int found = rating_look(v->flow, v->id[0], &x);

	if (found != 1)
		return found;
	rating_fill(v, view_node(v->view, "Rated"), &x.rated);
	view_text(v->view, "authority", x.run.name);
	if ((x.ties & (RATING_AUTHORITY | RATING_READS)) != 0)
		view_print(v->view, "run", RATING_RUN "%lld/", (long long)x.run.id);
	if (x.rated.why[0] != '\0')
		view_text(v->view, "final_why", visit_say(v, "rating.why.", x.rated.why));
	view_flag(v->view, "inside", (x.ties & RATING_INSIDE) != 0);
	if ((x.ties & RATING_INSIDE) != 0)
		fill_inside(v, &x);
	fill_acts(v, &x);
	visit_name_fields(v, choose_fields);
	visit_name_fields(v, reason_fields);
	visit_default(v, "level", x.rated.level == LEVEL_NONE ? "" : score_level_name[x.rated.level]);
	visit_default(v, "level_why", x.rated.level_why);
	if (status != 422)
		v->version = x.rated.version;
	rating_crumbs(v, &x.rated, NULL);
	return visit_page_as(v, status, "rating/one.cs", "rating.title");
}

static int
one_page(struct visit *v)
{
	return show_one(v, 200);
}

static int
choose_post(struct visit *v)
{
	struct rated r = { .id = v->id[0], .version = form_version(v->form), .level_why = list_typed(v, "level_why") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_one(v, 422);
	r.level = word_index(score_level_name, SCORE_LEVELS, list_typed(v, "level"));
	return visit_answer(v, rating_choose(v->flow, &r, &why), &why, show_one);
}

static int
reason_post(struct visit *v, int (*act)(struct flow *, int64_t, int64_t, const char *, struct refusal *))
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_one(v, 422);
	return visit_answer(v, act(v->flow, v->id[0], form_version(v->form), form_text(v->form, "reason"), &why), &why, show_one);
}

static int
give_back_post(struct visit *v)
{
	return reason_post(v, rating_give_back);
}

static int
leave_out_post(struct visit *v)
{
	return reason_post(v, rating_leave_out);
}

static int
reopen_post(struct visit *v)
{
	return reason_post(v, rating_reopen);
}

static int
take_in_post(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, rating_take_in(v->flow, v->id[0], form_version(v->form), &why), &why, show_one);
}

const struct route rating_routes[] = {
	{ METHOD_GET,  RATING_PLACE,			ROLE_PERSON, 0, index_fields, index_page },
	{ METHOD_GET,  RATING_PLACE ":/",		ROLE_PERSON, 0, NULL, one_page },
	{ METHOD_POST, RATING_PLACE ":/chon-muc",	ROLE_HEAD | ROLE_CHAIRMAN, 0, choose_fields, choose_post },
	{ METHOD_POST, RATING_PLACE ":/tra-lai",	ROLE_PERSON, 0, reason_fields, give_back_post },
	{ METHOD_POST, RATING_PLACE ":/khong-xep",	ROLE_HEAD | ROLE_CHAIRMAN, 0, reason_fields, leave_out_post },
	{ METHOD_POST, RATING_PLACE ":/xep-lai",	ROLE_HEAD | ROLE_CHAIRMAN, 0, NULL, take_in_post },
	{ METHOD_POST, RATING_PLACE ":/mo-lai",		ROLE_HEAD | ROLE_CHAIRMAN, 0, reason_fields, reopen_post },
	{ 0 }
};
