/* Whether a paper is ours, for whoever holds it. Says nothing of rows, of people their initials alone. */
#include "page/paper.h"

#include <string.h>

#include "base/digest.h"
#include "base/number.h"
#include "flow/paper.h"

#define CODE_MOST 40
#define DIGEST_SHOWN 16	/* letters, of a digest of sheets */

static const struct field verify_fields[] = {
	{ "ma", FIELD_TEXT, .max = CODE_MOST },
	{ 0 }
};

static const char *
state_word(struct visit *v, const char *state)
{
	return visit_label(v, mem_print(v->mem, "catalog.state.%s", state), NULL, NULL);
}

static void
say(struct visit *v, const char *key, const char *value)
{
	struct view *row;

	if (value == NULL || value[0] == '\0')
		return;
	row = view_row(v->view, "Facts");
	view_text(row, "key", visit_label(v, mem_print(v->mem, "paper.verify.%s", key), NULL, NULL));
	view_text(row, "value", value);
}

/* "03/QĐ-UBND, 05/01/2026" or nothing. */
static const char *
decision(struct visit *v, const char *number, struct day day)
{
	return number[0] == '\0' ? "" : mem_print(v->mem, "%s, %s", number, day_show(v->mem, day));
}

/* How the paper stands to what holds today: the strongest thing that can be said. */
static const char *
today_word(const struct paper_verdict *d, const char *state)
{
	if (!d->same)
		return "changed";
	if (d->catalog.state != CATALOG_IN_FORCE && d->catalog.state != CATALOG_SUPERSEDED)
		return "draft";
	if (strcmp(state, "superseded") == 0)
		return "superseded";
	if (d->paper.from.year == 0)
		return "enacted";
	return strcmp(state, "ending") == 0 ? "ending" : "holds";
}

static void
fill_today(struct visit *v, const struct paper_verdict *d)
{
	const struct catalog *c = &d->catalog;
	const char *state = catalog_state_on(c->state, c->from, c->until, day_today());
	const char *key = today_word(d, state);

	view_text(v->view, "band", strcmp(key, "holds") == 0 ? "success" : "warning");
	view_text(v->view, "today", visit_label(v, mem_print(v->mem, "paper.verify.today.%s", key),
	    NULL, NULL));
	say(v, "now", state_word(v, state));
	say(v, "now_decision", decision(v, c->decision_number, c->decision_day));
	say(v, "until", day_show(v->mem, c->until));
	if (d->ruled)
		say(v, "ruling", decision(v, d->ruling.decision_number, d->ruling.decision_day));
}

static void
fill_paper(struct visit *v, const struct paper_verdict *d)
{
	const struct paper *p = &d->paper;

	say(v, "code", paper_code_show(v->mem, p->code));
	say(v, "kind", visit_label(v, mem_print(v->mem, "paper.kind.%s", paper_kind_name[p->kind]),
	    NULL, NULL));
	say(v, "agency", d->catalog.agency_name);
	say(v, "at", moment_show(v->mem, p->at));
	say(v, "state", state_word(v, paper_state(v->mem, p)));
	say(v, "decision", decision(v, p->decision_number, p->decision_day));
	say(v, "from", day_show(v->mem, p->from));
	fill_today(v, d);
	say(v, "digest", digest_hex(v->mem, p->digest, DIGEST_SIZE));
	say(v, "file", digest_hex(v->mem, p->sha256, DIGEST_SIZE));
}

/* Of a sheet: which form, whose by initials, of when, how many points, whether it still counts. */
static void
fill_sheets(struct visit *v, const struct sheet_paper *p)
{
	const bool one = p->sheet != 0;

	view_text(v->view, "band", p->superseded == 0 ? "success" : "warning");
	view_text(v->view, "today", visit_label(v, mem_print(v->mem, "sheet_paper.verify.%s", p->superseded == 0 ? "holds" : one ?
	    "superseded" : "part_superseded"), mem_print(v->mem, "%lld", (long long)p->superseded), NULL));
	view_flag(v->view, "of_sheets", true);
	say(v, "code", paper_code_show(v->mem, p->code));
	say(v, "kind", visit_label(v, mem_print(v->mem, "sheet_paper.kind.%s", sheet_paper_kind_name[p->kind]), NULL, NULL));
	say(v, "initials", p->initials);
	say(v, "unit", p->unit_name);
	say(v, "period", visit_label(v, p->period.months == 3 ? "period.quarter" : "period.month", mem_print(v->mem, "%d", p->period.months == 3 ?
	    (p->period.month + 2) / 3 : p->period.month), mem_print(v->mem, "%d", p->period.year)));
	if (one)
		say(v, "total", p->shown == NOT_GIVEN ? visit_label(v, "sheet.no_work_short", NULL, NULL) :
		    number_show(v->mem, p->shown, 2, 2));
	else
		say(v, "sheets", mem_print(v->mem, "%lld", (long long)p->sheets));
	say(v, "at", moment_show(v->mem, p->at));
	say(v, "digest_begins", mem_print(v->mem, "%.*s", DIGEST_SHOWN, digest_hex(v->mem, p->digest, DIGEST_SIZE)));
	say(v, "file_begins", p->file == NULL ? NULL : mem_print(v->mem, "%.*s", DIGEST_SHOWN, p->file));
}

/* Of a level of a year: whose by initials, of when, which level, whether it still holds. */
static void
fill_levels(struct visit *v, const struct classification_paper *p)
{
	const bool one = p->classification != 0;

	view_text(v->view, "band", p->superseded == 0 ? "success" : "warning");
	view_text(v->view, "today", visit_label(v, mem_print(v->mem, "classification.paper.verify.%s", p->superseded == 0 ? "holds" : one ?
	    "superseded" : "part_superseded"), mem_print(v->mem, "%lld", (long long)p->superseded), NULL));
	view_flag(v->view, "of_sheets", true);
	say(v, "code", paper_code_show(v->mem, p->code));
	say(v, "kind", visit_label(v, mem_print(v->mem, "classification.paper.kind.%s", classification_paper_kind_name[p->kind]), NULL, NULL));
	say(v, "initials", p->initials);
	say(v, "unit", p->unit_name);
	say(v, "period", mem_print(v->mem, "%d", p->year));
	if (one)
		say(v, "level", p->level < 0 ? visit_label(v, "classification.not_classified", NULL, NULL) :
		    visit_label(v, mem_print(v->mem, "classification.levels.%s", score_level_name[p->level]), NULL, NULL));
	else
		say(v, "sheets", mem_print(v->mem, "%lld", (long long)p->people));
	say(v, "at", moment_show(v->mem, p->at));
	say(v, "digest_begins", mem_print(v->mem, "%.*s", DIGEST_SHOWN, digest_hex(v->mem, p->digest, DIGEST_SIZE)));
	say(v, "file_begins", p->file == NULL ? NULL : mem_print(v->mem, "%.*s", DIGEST_SHOWN, p->file));
}

static int
show_form(struct visit *v, int status, const char *typed)
{
	view_text(v->page, "Form.ma.name", "ma");
	visit_default(v, "ma", typed);
	return visit_page_as(v, status, "paper/verify.cs", "paper.verify.title");
}

/* A code that was typed gets an address of its own, which can be kept and passed on. */
static int
ask(struct visit *v)
{
	const char *typed = form_text(v->form, "ma"), *code;

	if (!form_ok(v->form))
		return show_form(v, 422, typed);
	if (typed == NULL || typed[0] == '\0')
		return show_form(v, 200, "");
	code = paper_code_read(v->mem, typed);
	if (code != NULL)
		return visit_to(v, mem_print(v->mem, "/xac-minh/%s", paper_code_show(v->mem, code)));
	view_flag(v->view, "unknown", true);
	return show_form(v, 404, typed);
}

static int
verify(struct visit *v)
{
	const char *typed = strrchr(v->web->path, '/') + 1;
	struct paper_verdict verdict;

	switch (paper_verify(v->flow, typed, &verdict)) {
	case PAPER_FOUND:
		if (verdict.of_year)
			fill_levels(v, &verdict.levels);
		else if (verdict.of_sheets)
			fill_sheets(v, &verdict.sheets);
		else
			fill_paper(v, &verdict);
		return show_form(v, 200, "");
	case PAPER_NONE:
		view_flag(v->view, "unknown", true);
		return show_form(v, 404, typed);
	case PAPER_WAIT:
		reply_header(v->reply, "Retry-After", "60");
		view_flag(v->view, "wait", true);
		return show_form(v, 429, typed);
	default:
		return -1;
	}
}

const struct route paper_verify_routes[] = {
	{ METHOD_GET, "/xac-minh/", 0, ROUTE_OPEN, verify_fields, ask },
	{ METHOD_GET, "/xac-minh/*", 0, ROUTE_OPEN, NULL, verify },
	{ 0 }
};
