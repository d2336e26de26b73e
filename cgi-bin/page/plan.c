#include "page/plan.h"

#include <string.h>

#include "flow/campaign.h"
#include "flow/plan_report.h"
#include "page/list.h"
#include "page/listing.h"

#define NAME_MOST	200
#define DOCUMENT_MOST	100
#define SAMPLE_TASKS	6

static const char *const states[] = { "late", "soon", "waits", "done_late", "done", NULL };
static const char *const kinds[] = { "department", "commune", NULL };
static const char *const sorts[] = { "agency", "late", "-late", NULL };

static const struct field open_fields[] = {
	{ "name", FIELD_TEXT, .required = true, .max = NAME_MOST },
	{ "document", FIELD_TEXT, .required = true, .max = DOCUMENT_MOST },
	{ .name = "day", .type = FIELD_DAY, .required = true },
	{ "issuer", FIELD_TEXT, .required = true, .max = NAME_MOST },
	{ .name = "sample", .type = FIELD_FLAG },
	{ 0 }
};
static const struct field board_fields[] = {
	{ .name = "viec", .type = FIELD_ID },
	{ "tinh-trang", FIELD_CHOICE, .choices = states },
	{ "loai", FIELD_CHOICE, .choices = kinds },
	{ "tim", FIELD_TEXT, .max = 100 },
	{ "xep", FIELD_CHOICE, .choices = sorts },
	LISTING_FIELD,
	{ 0 }
};

const char *
plan_due_text(struct visit *v, const struct plan_task *t)
{
	return visit_label(v, mem_print(v->mem, "plan.word.%s", plan_word_name[t->word]),
	    day_show(v->mem, t->due), NULL);
}

const char *
plan_state_text(struct visit *v, const struct plan_standing *s)
{
	return visit_label(v, mem_print(v->mem, "plan.state.%s%s", plan_state_name[s->state],
	    s->days == 0 && (s->state == PLAN_SOON || s->state == PLAN_WAITS) ? "_today" : ""),
	    mem_print(v->mem, "%d", s->days), NULL);
}

const char *
plan_state_colour(const struct plan_standing *s)
{
	static const char *const colour[PLAN_STATES] = { "grey", "green", "yellow", "grey", "blue", "red" };

	return colour[s->state];
}

void
plan_fill_task(struct visit *v, struct view *to, const struct plan_task *t)
{
	view_int(to, "id", t->id);
	view_text(to, "title", t->title);
	view_text(to, "due", plan_due_text(v, t));
	view_text(to, "known", visit_label(v, mem_print(v->mem, "plan.known.%s", plan_known_name[t->known]),
	    t->campaign_name, NULL));
	view_text(to, "owes", visit_label(v, mem_print(v->mem, "plan.owes.%s", plan_owes_name[t->owes]),
	    NULL, NULL));
	if (t->doer != 0)
		view_text(to, "doer", t->doer_name);
	if (t->withdrawn)
		view_text(to, "withdrawn", t->withdrawn_why);
	view_print(to, "path", "/ke-hoach/viec/%lld/", (long long)t->id);
	view_print(to, "board", "/ke-hoach/%lld/?viec=%lld", (long long)t->plan, (long long)t->id);
}

void
plan_fill_cell(struct visit *v, struct view *to, const struct plan_cell *cell)
{
	if (cell->standing.state == PLAN_NOT_OWED)
		return;
	view_text(to, "state", plan_state_text(v, &cell->standing));
	view_text(to, "colour", plan_state_colour(&cell->standing));
	view_text(to, "done", day_show(v->mem, cell->standing.done));
	view_text(to, "document", cell->document);
	if (cell->catalog != NULL && cell->standing.done.year == 0)
		view_text(to, "catalog", visit_label(v, mem_print(v->mem, "catalog.state.%s", cell->catalog),
		    NULL, NULL));
}

void
plan_crumb(struct visit *v, const struct plan *p)
{
	visit_crumb(v, "/ke-hoach/", visit_label(v, "plan.title", NULL, NULL));
	if (p != NULL && plan_sees_all(v->who))
		visit_crumb(v, plan_path(v->flow, p->id, ""), p->document);
}

void
plan_fill(struct visit *v, struct view *to, const struct plan *p)
{
	view_int(to, "id", p->id);
	view_text(to, "name", p->name);
	view_text(to, "document", p->document);
	view_text(to, "day", day_show(v->mem, p->day));
	view_text(to, "issuer", p->issuer);
	view_text(to, "path", plan_sees_all(v->who) ? plan_path(v->flow, p->id, "") :
	    plan_agency_path(v->flow, p->id, v->who->agency));
	view_text(to, "own", plan_agency_path(v->flow, p->id, v->who->agency));
	view_text(to, "late_path", plan_path(v->flow, p->id, "cham"));
	if ((v->who->roles & ROLES_REPORT) != 0)
		view_text(to, "report", plan_path(v->flow, p->id, "bao-cao"));
	view_text(to, "add", plan_path(v->flow, p->id, "them"));
}

static void
fill_sum(struct view *to, const struct plan_sum *sum)
{
	view_int(to, "owed", sum->owed);
	view_int(to, "done", sum->done + sum->done_late);
	view_int(to, "done_late", sum->done_late);
	view_int(to, "late", sum->late);
	view_int(to, "waits", sum->waits);
}

/* Each plan with the figures of those whom the person sees. */
static int
list_page(struct visit *v)
{
	struct plan *list;
	size_t n;

	if (plan_list(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Plans");
		struct plan_board board;
		struct plan_sum sum;

		if (plan_board_of(v->flow, list[i].id, 0, &board) != 1)
			return -1;
		sum = plan_sum_of(&board, board.ntasks, AGENCY_KINDS);
		plan_fill(v, row, &list[i]);
		fill_sum(row, &sum);
	}
	view_flag(v->view, "may", (v->who->roles & ROLES_APPRAISAL) != 0);
	view_flag(v->view, "all", plan_sees_all(v->who));
	return visit_page(v, "plan/list.cs", "plan.title");
}

static int
show_open(struct visit *v, int status)
{
	visit_name_fields(v, open_fields);
	visit_default(v, "name", visit_label(v, "plan.sample.name", NULL, NULL));
	visit_default(v, "document", visit_label(v, "plan.sample.document", NULL, NULL));
	visit_default(v, "day", "30/03/2026");
	visit_default(v, "issuer", visit_label(v, "plan.sample.issuer", NULL, NULL));
	plan_crumb(v, NULL);
	visit_crumb(v, NULL, visit_label(v, "plan.open", NULL, NULL));
	return visit_page_as(v, status, "plan/open.cs", "plan.open");
}

static int
open_page(struct visit *v)
{
	return show_open(v, 200);
}

/* The tasks of Plan 99/KH-UBND of 30/3/2026, III; where there is a campaign its catalogs say the two of them. */
static const struct {
	enum plan_word	 word;
	struct day	 due;
	enum plan_owes	 owes;
	enum plan_known	 known;
	bool		 central;
} sample[SAMPLE_TASKS] = {
	{ PLAN_BEFORE, { 2026, 4, 6 }, PLAN_ALL, PLAN_TICKED, false },
	{ PLAN_BEFORE, { 2026, 4, 6 }, PLAN_CHOSEN, PLAN_TICKED, false },
	{ PLAN_BEFORE, { 2026, 4, 20 }, PLAN_ALL, PLAN_SUBMITTED, false },
	{ PLAN_BEFORE, { 2026, 5, 1 }, PLAN_ALL, PLAN_IN_FORCE, true },
	{ PLAN_FROM, { 2026, 5, 1 }, PLAN_ALL, PLAN_TICKED, false },
	{ PLAN_BEFORE, { 2026, 7, 1 }, PLAN_CHOSEN, PLAN_TICKED, false },
};

/* 1 or -1. */
static int
sample_tasks(struct visit *v, struct plan_task task[SAMPLE_TASKS], int64_t owner[SAMPLE_TASKS])
{
	struct campaign *campaign;
	size_t n;

	if (campaign_list(v->flow, &campaign, &n) != 1)
		return -1;
	for (int i = 0; i < SAMPLE_TASKS; i++) {
		const bool known = sample[i].known != PLAN_TICKED && n > 0;

		task[i] = (struct plan_task){ .word = sample[i].word, .due = sample[i].due,
		    .owes = sample[i].owes, .known = known ? sample[i].known : PLAN_TICKED,
		    .campaign = known ? campaign[0].id : 0,
		    .doer = known && sample[i].central ? v->who->agency : 0 };
		task[i].title = label_fill(v->mem, v->render, LANG_VI, mem_print(v->mem, "plan.sample.task.%d",
		    i + 1), NULL, NULL);
		owner[i] = v->who->agency;
	}
	return 1;
}

static int
open_save(struct visit *v)
{
	struct plan_task task[SAMPLE_TASKS];
	int64_t owner[SAMPLE_TASKS];
	struct refusal why = { 0 };
	const struct plan plan = { .name = form_text(v->form, "name"), .document = form_text(v->form, "document"),
	    .day = form_day(v->form, "day"), .issuer = form_text(v->form, "issuer") };
	const bool with = form_flag(v->form, "sample");

	if (!form_ok(v->form))
		return show_open(v, 422);
	if (with && sample_tasks(v, task, owner) != 1)
		return -1;
	return visit_answer(v, plan_open(v->flow, &plan, task, owner, with ? SAMPLE_TASKS : 0, &why), &why,
	    show_open);
}

static int
send_board(struct visit *v, const struct plan *p, const struct plan_board *b, const size_t *place, size_t n,
    int64_t task)
{
	static const struct listing_column columns[] = {
		{ "plan.agency", 40, LIST_TEXT }, { "plan.kind", 14, LIST_TEXT }, { "plan.task.title", 50, LIST_TEXT },
		{ "plan.task.due", 24, LIST_TEXT }, { "plan.state_is", 24, LIST_TEXT }, { "plan.tick.done", 14, LIST_TEXT },
		{ "plan.tick.document", 24, LIST_TEXT }, { "plan.head", 26, LIST_TEXT },
	};
	struct listing *l = listing_new(v, columns, sizeof(columns) / sizeof(*columns), n * b->ntasks);
	int64_t rows = 0;

	for (size_t i = 0; i < n; i++)
		for (size_t t = 0; t < b->ntasks; t++) {
			const struct plan_cell *cell = PLAN_CELL(b, place[i], t);

			if (cell->standing.state == PLAN_NOT_OWED || (task != 0 && task != b->task[t].id))
				continue;
			listing_text(l, b->agency[place[i]].name);
			listing_label(l, "agency.", agency_kind_name[b->agency[place[i]].kind]);
			listing_text(l, b->task[t].title);
			listing_text(l, plan_due_text(v, &b->task[t]));
			listing_text(l, plan_state_text(v, &cell->standing));
			listing_text(l, day_show(v->mem, cell->standing.done));
			listing_text(l, cell->document);
			listing_text(l, b->agency[place[i]].head);
			rows++;
		}
	return listing_send(l, p->name, "tien-do-ke-hoach", rows);
}

static void
fill_rows(struct visit *v, const struct plan *p, const struct plan_board *b, const size_t *place, size_t n,
    int64_t task)
{
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Agencies");

		view_text(row, "name", b->agency[place[i]].name);
		view_text(row, "path", plan_agency_path(v->flow, p->id, b->agency[place[i]].id));
		for (size_t t = 0; t < b->ntasks; t++) {
			struct view *cell;

			if (b->task[t].withdrawn || (task != 0 && task != b->task[t].id))
				continue;
			cell = view_row(row, "cells");
			view_text(cell, "title", b->task[t].title);
			plan_fill_cell(v, cell, PLAN_CELL(b, place[i], t));
		}
	}
}

static void
fill_tasks(struct visit *v, const struct plan_board *b, int64_t task)
{
	int number = 0;

	for (size_t t = 0; t < b->ntasks; t++) {
		struct view *row = view_row(v->view, "Tasks");
		struct plan_sum sum = plan_sum_of(b, t, AGENCY_KINDS);

		plan_fill_task(v, row, &b->task[t]);
		fill_sum(row, &sum);
		if (b->task[t].withdrawn)
			continue;
		view_int(row, "number", ++number);
		list_option(v, "TaskChoices", mem_print(v->mem, "%lld", (long long)b->task[t].id), b->task[t].title,
		    mem_print(v->mem, "%lld", (long long)task));
		if (task == 0 || task == b->task[t].id) {
			struct view *head = view_row(v->view, "Heads");

			view_int(head, "number", number);
			view_text(head, "title", b->task[t].title);
			view_text(head, "due", plan_due_text(v, &b->task[t]));
		}
	}
}

static void
sort_head(struct visit *v, const struct plan *p, const char *sort)
{
	const char *path = list_query(v, plan_path(v->flow, p->id, ""), board_fields, "xep");
	struct view *agency = view_node(v->view, "Sort.agency"), *late = view_node(v->view, "Sort.late");

	view_print(agency, "path", "%sxep=agency", path);
	view_text(agency, "order", strcmp(sort, "late") == 0 || strcmp(sort, "-late") == 0 ? NULL : "ascending");
	view_print(late, "path", "%sxep=%s", path, strcmp(sort, "-late") == 0 ? "late" : "-late");
	view_text(late, "order", strcmp(sort, "-late") == 0 ? "descending" :
	    strcmp(sort, "late") == 0 ? "ascending" : NULL);
}

static int
board_page(struct visit *v)
{
	const struct plan_query q = { .task = form_int(v->form, "viec", NULL), .state = list_typed(v, "tinh-trang"),
	    .kind = list_typed(v, "loai"), .words = list_typed(v, "tim"), .sort = list_typed(v, "xep") };
	struct plan_board board;
	struct plan plan;
	size_t n, *place;
	int found = plan_one(v->flow, v->id[0], &plan);

	if (found != 1)
		return found;
	if (!plan_sees_all(v->who))
		return visit_to(v, plan_agency_path(v->flow, plan.id, v->who->agency));
	if (plan_board_of(v->flow, plan.id, 0, &board) != 1)
		return -1;
	place = plan_find_agencies(v->flow, &board, &q, &n);
	if (listing_asked(v))
		return send_board(v, &plan, &board, place, n, q.task);
	plan_fill(v, view_node(v->view, "Plan"), &plan);
	list_option(v, "TaskChoices", "", visit_label(v, "plan.any_task", NULL, NULL), q.task == 0 ? "" : "-");
	fill_tasks(v, &board, q.task);
	list_options(v, "States", "plan.any_state", states, "plan.filter.", q.state);
	list_options(v, "Kinds", "plan.any_kind", kinds, "agency.", q.kind);
	view_text(v->view, "words", q.words);
	view_text(v->view, "sort", q.sort);
	sort_head(v, &plan, q.sort);
	fill_rows(v, &plan, &board, place, n, q.task);
	view_int(v->view, "total", (int64_t)n);
	view_flag(v->view, "may", (v->who->roles & ROLES_APPRAISAL) != 0);
	plan_crumb(v, NULL);
	visit_crumb(v, NULL, plan.document);
	return visit_page(v, "plan/board.cs", "plan.title");
}

const struct route plan_routes[] = {
	{ METHOD_GET, "/ke-hoach/", ROLE_PERSON, 0, NULL, list_page },
	{ METHOD_GET, "/ke-hoach/lap", ROLES_APPRAISAL, 0, NULL, open_page },
	{ METHOD_POST, "/ke-hoach/lap", ROLES_APPRAISAL, 0, open_fields, open_save },
	{ METHOD_GET, "/ke-hoach/:/", ROLE_PERSON, 0, board_fields, board_page },
	{ 0 }
};
