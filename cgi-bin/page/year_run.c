#include "page/year_run.h"

#include <string.h>

#include "base/utf8.h"
#include "flow/classification_come.h"
#include "flow/sheet.h"
#include "flow/year_calendar.h"
#include "flow/year_owed.h"
#include "page/classification.h"
#include "page/list.h"
#include "page/listing.h"
#include "page/sheet.h"
#include "rules/role.h"

#define YEAR_LEAST	2025
#define YEAR_MOST	2199
#define OWED_MOST	200	/* rows of who owes on a page */

static const struct field open_fields[] = {
	{ .name = "authority", .type = FIELD_ID, .required = true },
	{ .name = "year", .type = FIELD_INT, .required = true, .min = YEAR_LEAST, .max = YEAR_MOST },
	{ 0 }
};
static const struct field run_fields[] = {
	{ "tim", FIELD_TEXT, .max = 100 },
	{ "buoc", FIELD_CHOICE, .choices = classification_state_name },
	LISTING_FIELD,
	{ 0 }
};

/* As many as were seen. */
static const struct field seen_fields[] = {
	{ .name = "seen", .type = FIELD_INT, .required = true, .min = 1, .max = LISTING_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static int
fill_authority(struct visit *v, const struct year_authority *a)
{
	struct view *row = view_row(v->view, "Authorities");
	struct year_run_short *runs;
	size_t n;

	if (year_run_list(v->flow, a, &runs, &n) != 1)
		return -1;
	view_int(row, "id", a->unit);
	view_text(row, "name", say(v, "year_run.", a->province ? "of_province" : "of_agency"));
	view_flag(row, "may", a->prepares);
	for (size_t i = 0; i < n; i++) {
		struct view *run = view_row(row, "runs");

		view_int(run, "year", runs[i].year);
		view_print(run, "path", RUN_PLACE "%lld/", (long long)runs[i].id);
		view_text(run, "state", say(v, "year_run.state.", year_run_state_name[runs[i].state]));
	}
	return 1;
}

static int
show_index(struct visit *v, int status)
{
	struct year_authority list[AUTHORITIES_MOST];
	size_t n;

	if (year_authorities(v->flow, list, &n) != 1)
		return -1;
	if (n == 0)
		return 0;
	for (size_t i = 0; i < n; i++)
		if (fill_authority(v, &list[i]) != 1)
			return -1;
	visit_name_fields(v, open_fields);
	visit_default(v, "year", mem_print(v->mem, "%d", day_today().year));
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, NULL, say(v, "year_run.", "title"));
	return visit_page_as(v, status, "year_run/index.cs", "year_run.title");
}

static int
index_page(struct visit *v)
{
	return show_index(v, 200);
}

static int
open_run(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_index(v, 422);
	return visit_answer(v, year_run_open(v->flow, form_int(v->form, "authority", NULL), (int)form_int(v->form, "year", NULL), &why), &why, show_index);
}

static const struct listing_column columns[] = {
	{ "year.column.name", 30, LIST_TEXT }, { "year.column.title", 24, LIST_TEXT }, { "year.column.unit", 30, LIST_TEXT },
	{ "year_run.column.state", 20, LIST_TEXT }, { "year_run.column.mean", 12, LIST_TEXT }, { "year_run.column.self", 26, LIST_TEXT },
	{ "year_run.column.proposed", 26, LIST_TEXT }, { "year_run.column.level", 26, LIST_TEXT }, { "year_run.column.owed", 10, LIST_WHOLE },
};
#define COLUMNS	(sizeof(columns) / sizeof(*columns))

static const char *
mean_words(struct visit *v, const struct run_person *p)
{
	const struct ratio *mean = p->c.decision != 0 ? p->c.mean : p->mean;

	return mean == NULL ? NULL : sheet_number(v, mean);
}

/* Those whom the filters of the list ask for. */
static bool
asked_for(struct visit *v, const struct run_person *p, const char *words)
{
	const char *state = list_typed(v, "buoc");

	return strstr(utf8_fold(v->mem, p->c.name), words) != NULL &&
	    (state[0] == '\0' || strcmp(state, classification_state_name[p->c.state]) == 0);
}

static int
send(struct visit *v, const struct run_person *p, size_t n)
{
	const char *words = utf8_fold(v->mem, list_typed(v, "tim"));
	struct listing *l = listing_new(v, columns, COLUMNS, n);
	size_t found = 0;

	for (size_t i = 0; i < n; i++) {
		if (!asked_for(v, &p[i], words))
			continue;
		found++;
		listing_text(l, p[i].c.name);
		listing_text(l, p[i].c.title);
		listing_text(l, p[i].c.unit_name);
		listing_text(l, say(v, "classification.state.", classification_state_name[p[i].c.state]));
		listing_text(l, mean_words(v, &p[i]));
		listing_text(l, classification_level(v, p[i].c.self_level));
		listing_text(l, classification_level(v, p[i].c.proposed_level));
		listing_text(l, classification_level(v, p[i].c.level));
		listing_int(l, (int64_t)p[i].y.owed);
	}
	return listing_send(l, say(v, "year_run.", "title"), "dot-xep-loai", (int64_t)found);
}

static void
fill_person(struct visit *v, const struct run_person *p, bool gone, const struct year_late *late, size_t nlate)
{
	struct view *to = view_row(v->view, "People");

	for (size_t i = 0; i < nlate; i++)
		if (late[i].classification == p->c.id)
			view_text(to, "late", visit_label(v, "year_run.late", say(v, "year_calendar.step.", year_step_name[late[i].step]),
			    day_show(v->mem, late[i].day)));

	view_text(to, "path", classification_path(v->flow, p->c.id));
	view_flag(to, "gone", gone);
	view_text(to, "name", p->c.name);
	view_text(to, "title", p->c.title);
	view_text(to, "unit", p->c.unit_name);
	view_text(to, "state", say(v, "classification.state.", classification_state_name[p->c.state]));
	view_text(to, "mean", mean_words(v, p));
	view_text(to, "standing", p->standing == YEAR_CLASSIFIED ? NULL : say(v, "year_run.standing.", year_standing_name[p->standing]));
	view_text(to, "self", classification_level(v, p->c.self_level));
	view_text(to, "proposed", classification_level(v, p->c.proposed_level));
	view_text(to, "level", classification_level(v, p->c.level));
	view_flag(to, "cap_owed", p->cap_owed);
	if (p->y.owed > 0)
		view_int(to, "owed", (int64_t)p->y.owed);
}

static void
fill_filters(struct visit *v, const char *path)
{
	view_text(v->view, "at", path);
	view_text(v->view, "words", list_typed(v, "tim"));
	list_options(v, "States", "year_run.any_state", classification_state_name, "classification.state.", list_typed(v, "buoc"));
}

static void
fill_counts(struct visit *v, const struct run_person *p, size_t n)
{
	size_t of[CLASS_STATES] = { 0 }, owing = 0;

	for (size_t i = 0; i < n; i++) {
		of[p[i].c.state]++;
		owing += p[i].y.owed > 0;
	}
	for (int s = 0; s < CLASS_STATES; s++) {
		struct view *to = view_row(v->view, "Counts");

		view_text(to, "name", say(v, "classification.state.", classification_state_name[s]));
		view_int(to, "n", (int64_t)of[s]);
	}
	view_flag(v->view, "decided", of[CLASS_DECIDED] + of[CLASS_NOTICED] > 0);
	if (owing > 0)
		view_int(v->view, "owing", (int64_t)owing);
}

/* Who comes and how many wait for one press, for who prepares. 1 or -1. */
static int
fill_presses(struct visit *v, const struct year_run *r, const struct run_person *p, size_t n, const struct run_changes *changes)
{
	size_t plain;

	if (classifications_plain(v->flow, r, p, n, &plain) != 1)
		return -1;
	if (plain > 0)
		view_int(v->view, "plain", (int64_t)plain);
	for (size_t i = 0; r->state != RUN_DECIDED && i < changes->n; i++) {
		struct view *to = view_row(v->view, "Come");

		view_text(to, "name", changes->come[i].place.name);
		view_text(to, "title", changes->come[i].place.title);
		view_text(to, "unit", changes->come[i].place.unit_name);
		view_text(to, "from", changes->come[i].from);
	}
	view_int(v->view, "come", r->state == RUN_DECIDED ? 0 : (int64_t)changes->n);
	return 1;
}

/* Who owes what, person by person. 1 or -1. */
static int
fill_owed(struct visit *v, const struct year_run *r, const struct run_person *p, size_t n)
{
	struct owed_period *list;
	size_t nowed;

	if (year_owed_of(v->flow, r, p, n, &list, &nowed) != 1)
		return -1;
	for (size_t i = 0; i < nowed && i < OWED_MOST; i++) {
		const struct sheet s = { .person = list[i].p->c.person, .period = list[i].row->period };
		struct view *to = view_row(v->view, "Owed");

		view_text(to, "name", list[i].p->c.name);
		view_text(to, "period", sheet_period(v, list[i].row->period));
		view_text(to, "path", sheet_path(v->flow, &s, ""));
		view_text(to, "turn", say(v, "year_run.turn.", owed_turn_name[list[i].turn]));
		view_text(to, "who", list[i].who == NULL ? say(v, "year_run.", "chairman") : list[i].who);
	}
	if (nowed > OWED_MOST)
		view_int(v->view, "owed_more", (int64_t)(nowed - OWED_MOST));
	return 1;
}

static int
fill_run(struct visit *v, const struct year_run *r, const struct year_authority *a, const struct run_person *people, size_t n)
{
	struct run_changes changes;
	struct year_late *late;
	size_t nlate, found = 0;
	const char *words = utf8_fold(v->mem, list_typed(v, "tim"));

	view_int(v->view, "year", r->year);
	view_text(v->view, "path", mem_print(v->mem, RUN_PLACE "%lld/", (long long)r->id));
	view_text(v->view, "authority", r->province ? say(v, "year_run.", "of_province") : r->authority_name);
	view_text(v->view, "state", say(v, "year_run.state.", year_run_state_name[r->state]));
	view_text(v->view, "opened", visit_label(v, "year_run.opened", r->opener, moment_show(v->mem, r->opened_at)));
	if (run_changes(v->flow, r, people, n, &changes) != 1 || fill_owed(v, r, people, n) != 1 ||
	    year_late_of(v->flow, r->authority, r->year, &late, &nlate) != 1)
		return -1;
	if (nlate > 0)
		view_int(v->view, "late", (int64_t)nlate);
	if (a->prepares && fill_presses(v, r, people, n, &changes) != 1)
		return -1;
	if (classification_fill_bundles(v, r->id) != 1)
		return -1;
	fill_counts(v, people, n);
	for (size_t i = 0; i < n; i++)
		if (asked_for(v, &people[i], words)) {
			fill_person(v, &people[i], changes.gone[i], late, nlate);
			found++;
		}
	view_int(v->view, "total", (int64_t)found);
	fill_filters(v, mem_print(v->mem, RUN_PLACE "%lld/", (long long)r->id));
	return 1;
}

int
year_run_show(struct visit *v, int status)
{
	struct year_authority a;
	struct run_person *people;
	struct year_run r;
	size_t n;
	const int found = year_run_read(v->flow, v->id[0], &r, &a);

	if (found != 1)
		return found;
	if (year_run_people(v->flow, &r, &people, &n) != 1)
		return -1;
	if (v->web->method == METHOD_GET && listing_asked(v))
		return send(v, people, n);
	if (fill_run(v, &r, &a, people, n) != 1)
		return -1;
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, RUN_PLACE, say(v, "year_run.", "title"));
	visit_crumb(v, NULL, mem_print(v->mem, "%d", r.year));
	return visit_page_as(v, status, "year_run/one.cs", "year_run.title");
}

static int
run_page(struct visit *v)
{
	return year_run_show(v, form_ok(v->form) ? 200 : 422);
}

static int
propose_all(struct visit *v)
{
	const char *handling[SCORE_LEVELS];
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return year_run_show(v, 422);
	for (int i = 0; i < SCORE_LEVELS; i++)
		handling[i] = classification_handling(v, i);
	return visit_answer(v, classification_propose_all(v->flow, v->id[0], form_int(v->form, "seen", NULL), handling, &why), &why, year_run_show);
}

static int
bring(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return year_run_show(v, 422);
	return visit_answer(v, run_bring(v->flow, v->id[0], form_int(v->form, "seen", NULL), &why), &why, year_run_show);
}

const struct route year_run_routes[] = {
	{ METHOD_GET,  RUN_PLACE,		ROLE_PERSON, 0, NULL, index_page },
	{ METHOD_POST, RUN_PLACE,		ROLE_PERSON, 0, open_fields, open_run },
	{ METHOD_GET,  RUN_PLACE ":/",		ROLE_PERSON, 0, run_fields, run_page },
	{ METHOD_POST, RUN_PLACE ":/de-xuat",	ROLE_PERSON, 0, seen_fields, propose_all },
	{ METHOD_POST, RUN_PLACE ":/bo-sung",	ROLE_PERSON, 0, seen_fields, bring },
	{ 0 }
};
