#include "page/satisfaction.h"
#include "page/sheet.h"

#include <string.h>

#include "flow/sheet_publish.h"
#include "page/feedback.h"
#include "page/list.h"
#include "page/national.h"
#include "page/note.h"
#include "page/past.h"
#include "rules/role.h"

static const struct field show_fields[] = {
	{ .name = "ban", .type = FIELD_INT, .min = 1, .max = 1000 },
	{ 0 }
};
static const struct field reason_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = 500 },
	{ 0 }
};
static const struct field except_fields[] = {
	{ .name = "exception", .type = FIELD_CHOICE, .required = true, .choices = (const char *const[]){ "leave", "newcomer", "refusal", "other", NULL } },
	{ "exception_why", FIELD_AREA, .required = true, .max = 500 },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

int
sheet_asked(struct visit *v, int64_t edition, struct sheet_view *view)
{
	const int64_t year = v->id[0] / 100, month = v->id[0] % 100;

	if (year < 2000 || year > 2199 || month < 1 || month > 12)
		return 0;
	return sheet_look(v->flow, v->id[1], (struct period){ (int16_t)year, (int8_t)month, 1 }, edition, view);
}

/* Points by criterion, of the person and of the authority. */
static void
fill_points(struct visit *v, const struct sheet *s)
{
	for (int i = 0; i < CRITERIA; i++) {
		struct view *row = view_row(v->view, "Points");

		view_text(row, "code", criteria[i].code);
		view_text(row, "name", say(v, mem_print(v->mem, "criteria.name.%s", criteria[i].name)));
		view_text(row, "most", sheet_points_shown(v, criteria[i].most));
		view_text(row, "self", sheet_points_shown(v, s->self[i]));
		view_text(row, "head", sheet_points_shown(v, s->head[i]));
		view_flag(row, "differs", s->self[i] != NOT_GIVEN && s->head[i] != NOT_GIVEN && s->self[i] != s->head[i]);
	}
}

static void
fill_can(struct visit *v, const struct sheet_view *view)
{
	struct view *can = view_node(v->view, "Can");

	for (int a = 0; a < SHEET_ACTS; a++)
		view_flag(can, sheet_act_name[a], sheet_can(view, (enum sheet_act)a));
	view_flag(can, "except_now", sheet_can(view, SHEET_EXCEPT));
	view_flag(can, "acknowledge_now", sheet_can(view, SHEET_ACKNOWLEDGE) && view->sheet.acknowledged_at == NULL);
}

static void
fill_stop(struct visit *v, const struct sheet_view *view)
{
	const struct sheet_stop *stop = &view->stop;
	const char *reports, *requests, *waits = sheet_waits(v->flow, stop, &reports, &requests);

	if (view->sheet.state == SHEET_PUBLISHED)
		return;
	if (waits != NULL)
		view_text(v->view, "waits", visit_label(v, waits, reports, requests));
	for (size_t i = 0; i < stop->nbelow && i < 20; i++)
		view_text(view_row(v->view, "Missing"), "name", stop->below[i]);
	view_int(v->view, "missing", (int64_t)stop->nbelow);
	if (view->moved)
		view_text(v->view, "moved", visit_label(v, "sheet.again.moved", sheet_total_words(v->mem, view->seen->total), NULL));
	else if (view->seen != NULL && view->seen->again)
		view_text(v->view, "again", visit_label(v, "sheet.again.own", sheet_again_words(v, view->seen), NULL));
}

static int
fill_life(struct visit *v, const struct sheet *s)
{
	struct sheet_step *list;
	size_t n;

	if (s->id == 0)
		return 1;
	if (sheet_life(v->flow, s->id, &list, &n) != 1)
		return -1;
	for (size_t i = n; i-- > 0;) {
		struct view *row = view_row(v->view, "Timeline");

		view_text(row, "at", moment_show(v->mem, list[i].at));
		view_text(row, "who", visit_name(v, list[i].who, &list[i].behalf));
		view_text(row, "what", say(v, mem_print(v->mem, "sheet.act.%s", sheet_act_name[list[i].act])));
		view_text(row, "detail", list[i].reason);
	}
	for (size_t i = 0; i < n; i++)
		if (list[i].act == SHEET_CONFIRM || list[i].act == SHEET_PUBLISH)
			view_text(view_node(v->view, "Sheet"), list[i].act == SHEET_CONFIRM ? "confirmer" : "publisher",
			    visit_name(v, list[i].who, &list[i].behalf));
	return 1;
}

/* By when what comes next is done. */
static void
fill_next(struct visit *v, const struct sheet_view *view)
{
	static const enum period_step steps[SHEET_STATES] = {
		[SHEET_OPEN] = PERIOD_SELF, [SHEET_RETURNED] = PERIOD_SELF, [SHEET_SELF] = PERIOD_HEAD, [SHEET_PREVIEW] = PERIOD_PUBLICATION,
	};
	const enum sheet_state state = view->sheet.state;
	struct day plain;

	if (state == SHEET_PUBLISHED || state == SHEET_EXCEPTED)
		return;
	if (view->top) {
		view_text(v->view, "next", say(v, "sheet.next.top"));
		return;
	}
	view_text(v->view, "next", visit_label(v, mem_print(v->mem, "sheet.next.%s", sheet_state_name[state]),
	    day_show(v->mem, periods_step(&view->periods, view->sheet.period, steps[state], &plain)), NULL));
}

static int
show_of(struct visit *v, int status, int64_t edition)
{
	struct sheet_view view;
	const int found = sheet_asked(v, edition, &view);

	if (found != 1)
		return found;
	sheet_fill(v, view_node(v->view, "Sheet"), &view.sheet);
	fill_points(v, &view.sheet);
	sheet_fill_rows(v, &view);
	sheet_fill_score(v, &view);
	sheet_fill_transfer(v, &view);
	sheet_fill_short(v, &view);
	fill_can(v, &view);
	fill_stop(v, &view);
	fill_next(v, &view);
	if (fill_life(v, &view.sheet) != 1 || note_fill_beside(v, &view) != 1 ||
	    feedback_fill_beside(v, &view) != 1 || satisfaction_fill_beside(v, &view) != 1 ||
	    national_fill_last(v, view.sheet.person, period_text(v->mem, view.sheet.period)) != 1)
		return -1;
	visit_name_fields(v, reason_fields);
	visit_name_fields(v, except_fields);
	for (int e = 0; e < SHEET_EXCEPTIONS; e++)
		list_option(v, "Exceptions", sheet_exception_name[e], say(v, mem_print(v->mem, "sheet.exception.%s", sheet_exception_name[e])), "");
	view_text(v->view, "path", sheet_path(v->flow, &view.sheet, ""));
	view_text(v->view, "self", sheet_path(v->flow, &view.sheet, "tu-cham"));
	view_text(v->view, "confirm", sheet_path(v->flow, &view.sheet, "xac-nhan"));
	view_text(v->view, "prepare", sheet_path(v->flow, &view.sheet, "chuan-bi"));
	view_text(v->view, "why", sheet_path(v->flow, &view.sheet, edition < SHEET_EDITION_LAST ?
	    mem_print(v->mem, "vi-sao?ban=%lld", (long long)edition) : "vi-sao"));
	if (view.sheet.state == SHEET_PREVIEW || view.sheet.state == SHEET_PUBLISHED || view.sheet.edition > 1)
		view_text(v->view, "petition", sheet_path(v->flow, &view.sheet, "kien-nghi"));
	if (view.sheet.state == SHEET_PUBLISHED)
		view_text(v->view, "papers", sheet_path(v->flow, &view.sheet, edition < SHEET_EDITION_LAST ?
		    mem_print(v->mem, "ban-in/?ban=%lld", (long long)edition) : "ban-in/"));
	view_flag(v->view, "own", (view.ties & SHEET_OWN) != 0);
	view_flag(v->view, "contract", view.sheet.kind == PERSON_CONTRACT);
	view_text(v->view, "digest", view.digest);
	if (view.sheet.edition > 1)
		view_print(v->view, "earlier", "%s?ban=%lld", sheet_path(v->flow, &view.sheet, ""), (long long)view.sheet.edition - 1);
	if (status != 422)
		v->version = view.sheet.version;
	sheet_crumbs(v, &view.sheet, NULL);
	return visit_page_as(v, status, "sheet/show.cs", "sheet.one");
}

int
sheet_show(struct visit *v, int status)
{
	return show_of(v, status, SHEET_EDITION_LAST);
}

static int
show_page(struct visit *v)
{
	bool asked;
	const int64_t edition = form_int(v->form, "ban", &asked);

	return show_of(v, form_ok(v->form) ? 200 : 422, asked ? edition : SHEET_EDITION_LAST);
}

/* What else can be looked at. */
static void
fill_beside(struct visit *v, bool scores)
{
	view_flag(v->view, "scores", scores);
	view_flag(v->view, "past", (v->who->roles & ROLES_PAST_AGENCY) != 0);
	view_flag(v->view, "past_heads", (v->who->roles & ROLES_PAST_HEADS) != 0);
	view_flag(v->view, "brings", (v->who->roles & (ROLE_OFFICER | ROLES_APPRAISAL)) != 0);
	view_flag(v->view, "heads", (v->who->roles & (ROLE_CHAIRMAN | ROLES_APPRAISAL)) != 0);
}

/* The running period, the one before it, and what there is of those before. */
static int
index_page(struct visit *v)
{
	struct agency_periods p;
	struct sheet *list;
	struct period running, last;
	bool scores;
	size_t n;

	if (periods_on(v->flow, v->who->agency, &p) != 1 || sheets_mine(v->flow, &list, &n) != 1 || sheets_any(v->flow, &scores) != 1)
		return -1;
	running = periods_of(&p, day_today());
	last = periods_before(&p, running);
	for (int i = 0; i < 2; i++) {
		const struct period period = i == 0 ? running : last;
		struct sheet s = { .person = v->who->person, .period = period };
		struct view *row = view_row(v->view, "Now");
		struct day plain;

		view_text(row, "period", sheet_period(v, period));
		view_text(row, "path", sheet_path(v->flow, &s, ""));
		view_flag(row, "running", i == 0);
		view_text(row, "self_by", day_show(v->mem, periods_step(&p, period, PERIOD_SELF, &plain)));
		for (size_t k = 0; k < n; k++)
			if (period_compare(list[k].period, period) == 0) {
				sheet_fill(v, row, &list[k]);
				break;
			}
	}
	for (size_t i = 0; i < n; i++) {
		struct view *row;

		if (period_compare(list[i].period, last) >= 0)
			continue;
		row = view_row(v->view, "Past");
		sheet_fill(v, row, &list[i]);
		if (list[i].total != NULL) {
			view_text(row, "shown", sheet_total_shown(v, list[i].shown));
			view_text(row, "level", say(v, mem_print(v->mem, "sheet.level.%s", list[i].level)));
		}
	}
	if (past_fill_mine(v) != 1)
		return -1;
	fill_beside(v, scores);
	visit_crumb(v, NULL, say(v, "sheet.title"));
	return visit_page(v, "sheet/index.cs", "sheet.title");
}

/* The sheet of the path in the version of the form. */
static int
act(struct visit *v, int (*act_on)(struct flow *, const struct sheet *, const char *, struct refusal *))
{
	struct refusal why = { 0 };
	struct sheet typed = { .person = v->id[1], .version = form_version(v->form),
	    .period = { (int16_t)(v->id[0] / 100), (int8_t)(v->id[0] % 100), 1 }, .exception_why = "" };

	if (!form_ok(v->form))
		return sheet_show(v, 422);
	if (v->id[0] / 100 > 2199 || typed.period.month < 1 || typed.period.month > 12)
		return 0;
	return visit_answer(v, act_on(v->flow, &typed, form_text(v->form, "reason"), &why), &why, sheet_show);
}

static int
return_post(struct visit *v)
{
	return act(v, sheet_return);
}

static int
recall_post(struct visit *v)
{
	return act(v, sheet_recall);
}

static int
unexcept_post(struct visit *v)
{
	return act(v, sheet_unexcept);
}

static int
reopen_post(struct visit *v)
{
	return act(v, sheet_reopen);
}

static int
acknowledge(struct flow *f, const struct sheet *typed, const char *reason, struct refusal *why)
{
	(void)reason;
	return sheet_acknowledged(f, typed, why);
}

static int
acknowledge_post(struct visit *v)
{
	return act(v, acknowledge);
}

static int
except_post(struct visit *v)
{
	struct refusal why = { 0 };
	struct sheet typed = { .person = v->id[1], .version = form_version(v->form),
	    .period = { (int16_t)(v->id[0] / 100), (int8_t)(v->id[0] % 100), 1 } };

	if (!form_ok(v->form))
		return sheet_show(v, 422);
	for (int e = 0; e < SHEET_EXCEPTIONS; e++)
		if (strcmp(form_text(v->form, "exception"), sheet_exception_name[e]) == 0)
			typed.exception = e;
	typed.exception_why = form_text(v->form, "exception_why");
	return visit_answer(v, sheet_except(v->flow, &typed, &why), &why, sheet_show);
}

const struct route sheet_routes[] = {
	{ METHOD_GET,  "/phieu/",			ROLE_PERSON, 0, NULL, index_page },
	{ METHOD_GET,  "/phieu/:/:/",			ROLE_PERSON, 0, show_fields, show_page },
	{ METHOD_POST, "/phieu/:/:/tra-lai",		ROLE_PERSON, 0, reason_fields, return_post },
	{ METHOD_POST, "/phieu/:/:/rut-xac-nhan",	ROLE_PERSON, 0, reason_fields, recall_post },
	{ METHOD_POST, "/phieu/:/:/ngoai-le",		ROLE_PERSON, 0, except_fields, except_post },
	{ METHOD_POST, "/phieu/:/:/bo-ngoai-le",	ROLE_PERSON, 0, reason_fields, unexcept_post },
	{ METHOD_POST, "/phieu/:/:/mo-lai",		ROLE_PERSON, 0, reason_fields, reopen_post },
	{ METHOD_POST, "/phieu/:/:/da-xem",		ROLE_PERSON, 0, NULL, acknowledge_post },
	{ 0 }
};
