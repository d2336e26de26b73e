#include "page/national.h"

#include <string.h>

#include "page/list.h"
#include "page/listing.h"
#include "page/organisation.h"
#include "rules/role.h"
#include "rules/score.h"

#define READERS		(ROLE_ADMIN | ROLES_APPRAISAL | ROLE_AUDITOR)
#define REASON_MOST	500
#define CODE_MOST	60

static const struct field list_fields[] = {
	{ "loc", FIELD_CHOICE, .choices = national_filter_name },
	{ .name = "co-quan", .type = FIELD_ID },
	{ .name = "nam", .type = FIELD_INT, .min = 2000, .max = 2199 },
	{ "tim", FIELD_TEXT, .max = 100 },
	{ .name = "trang", .type = FIELD_INT, .min = 1, .max = 100000 },
	LISTING_FIELD,
	{ 0 }
};
static const struct field again_fields[] = {
	{ "code", FIELD_TEXT, .required = true, .max = CODE_MOST },
	{ "reason", FIELD_TEXT, .required = true, .max = REASON_MOST },
	{ 0 }
};
static const struct field decide_fields[] = {
	{ "act", FIELD_CHOICE, .required = true, .choices = national_act_name },
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

static const char *
number(struct visit *v, int64_t n)
{
	return mem_print(v->mem, "%lld", (long long)n);
}

static bool
writes(const struct visit *v)
{
	return (v->who->roles & ROLE_ADMIN) != 0;
}

static void
fill_count(struct visit *v, const char *filter, int64_t n, const char *colour)
{
	struct view *row = view_row(v->view, "Counts");

	view_text(row, "name", visit_say(v, "national.filter.", filter));
	view_print(row, "path", NATIONAL_PLACE "?loc=%s", filter);
	view_int(row, "n", n);
	view_text(row, "colour", n > 0 ? colour : "grey");
}

static int
fill_board(struct visit *v)
{
	struct national_board b;

	if (national_board(v->flow, &b) != 1)
		return -1;
	fill_count(v, "breach", b.breach, "red");
	fill_count(v, "alert", b.alert, "yellow");
	fill_count(v, "refused", b.count[NATIONAL_REFUSED], "red");
	fill_count(v, "held", b.count[NATIONAL_HELD], "yellow");
	fill_count(v, "waiting", b.count[NATIONAL_WAITING] + b.count[NATIONAL_SENDING], "blue");
	fill_count(v, "accepted", b.count[NATIONAL_ACCEPTED], "green");
	for (int m = 0; m < NATIONAL_MENDERS; m++)
		if (b.mend[m] > 0) {
			struct view *row = view_row(v->view, "Menders");

			view_text(row, "name", visit_say(v, "national.mender.", national_mender_name[m]));
			view_int(row, "n", b.mend[m]);
		}
	view_int(v->view, "events", b.events);
	view_text(v->view, "oldest", moment_show(v->mem, b.oldest));
	view_text(v->view, "answered", moment_show(v->mem, b.answered_at));
	if (b.failures > 0) {
		view_text(v->view, "down", visit_say(v, "national.why.", b.why));
		view_text(v->view, "down_words", writes(v) ? b.words : NULL);
		view_int(v->view, "failures", b.failures);
		view_text(v->view, "next", moment_show(v->mem, b.next_at));
	}
	return 1;
}

static int
fill_agencies(struct visit *v, int64_t chosen)
{
	struct national_agency *list;
	size_t n;

	if (national_agency_rows(v->flow, &list, &n) != 1)
		return -1;
	list_option(v, "Agencies", "", say(v, "national.all_agencies"), "");
	for (size_t i = 0; i < n; i++)
		list_option(v, "Agencies", number(v, list[i].id), list[i].name, number(v, chosen));
	return 1;
}

static const struct listing_column columns[] = {
	{ "national.column.name", 30, LIST_TEXT }, { "national.column.agency", 30, LIST_TEXT }, { "national.column.period", 16, LIST_TEXT },
	{ "national.column.state", 16, LIST_TEXT }, { "national.column.mender", 24, LIST_TEXT }, { "national.column.code", 16, LIST_TEXT },
	{ "national.column.words", 40, LIST_TEXT }, { "national.column.due", 18, LIST_TEXT }, { "national.column.receipt", 18, LIST_TEXT },
	{ "national.column.accepted", 18, LIST_TEXT }, { "national.column.message", 36, LIST_TEXT },
};

static int
send(struct visit *v, const struct national_record *list, size_t n, int64_t total)
{
	struct listing *l = listing_new(v, columns, sizeof(columns) / sizeof(*columns), n);

	for (size_t i = 0; i < n; i++) {
		const struct national_record *r = &list[i];

		listing_text(l, r->name);
		listing_text(l, r->agency_name);
		listing_text(l, r->period);
		listing_label(l, "national.state.", national_state_name[r->state]);
		listing_text(l, r->mender < 0 ? NULL : visit_say(v, "national.mender.", national_mender_name[r->mender]));
		listing_text(l, r->code);
		listing_text(l, national_said(v, r) != NULL ? national_said(v, r) : national_mend_words(v, r));
		listing_text(l, moment_show(v->mem, r->due_at));
		listing_text(l, r->receipt);
		listing_text(l, moment_show(v->mem, r->accepted_at));
		listing_text(l, r->message);
	}
	return listing_send(l, say(v, "national.title"), "quoc-gia", total);
}

static int
show(struct visit *v, int status)
{
	const bool read = v->web->method == METHOD_GET;
	struct national_record *list;
	struct national_filter filter;
	int64_t total;
	size_t n;

	national_filter_of(v, &filter);
	filter.agency = read ? form_int(v->form, "co-quan", NULL) : 0;
	filter.year = read ? form_int(v->form, "nam", NULL) : 0;
	if (national_list(v->flow, &filter, read ? list_number(v) : 1, listing_asked(v) ? LISTING_MOST : LIST_PAGE, &list, &n, &total) != 1)
		return -1;
	if (listing_asked(v))
		return send(v, list, n, total);
	if (fill_board(v) != 1 || fill_agencies(v, filter.agency) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Records");

		national_fill(v, row, &list[i]);
		view_print(row, "path", NATIONAL_PLACE "ban-ghi/%lld/", (long long)list[i].id);
	}
	view_int(v->view, "total", total);
	view_text(v->view, "words", filter.words);
	view_flag(v->view, "writes", writes(v));
	list_pages(v, list_query(v, NATIONAL_PLACE, list_fields, NULL), read ? list_number(v) : 1, total);
	visit_name_fields(v, again_fields);
	national_crumbs(v, NULL);
	return visit_page_as(v, status, "national/board.cs", "national.title");
}

static int
board_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

static int
again(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, national_again(v->flow, form_text(v->form, "code"), form_text(v->form, "reason"), &why), &why, show);
}

static int
now(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, national_now(v->flow), &why, show);
}

static const char *const records[] = { "period", "year", NULL }, *const statuses[] = { "first", "replacing", NULL };
static const char *const periods[] = { "month", "quarter", "year", NULL };

/* Words of ours that the record holds where the national database has none of its own. */
static const struct { const char *key, *root; const char *const *words; } said[] = {
	{ "level", "sheet.level.", score_level_name }, { "period_type", "national.type.", periods }, { "person_kind", "person.kind.", person_kind_choices },
	{ "person_rank", "unit.rank.", rank_choices }, { "record", "national.recorded.", records }, { "status", "national.status.", statuses },
};

/* "Tháng (month)"; what is a code of theirs stays. */
static const char *
in_words(struct visit *v, const char *key, const char *text)
{
	for (size_t i = 0; i < sizeof(said) / sizeof(*said); i++)
		for (const char *const *w = said[i].words; strcmp(said[i].key, key) == 0 && *w != NULL; w++)
			if (strcmp(*w, text) == 0)
				return mem_print(v->mem, "%s (%s)", visit_say(v, said[i].root, text), text);
	return text;
}

/* The record as a table: each member of its JSON with its label, those inside one under the name of both. */
static void
fill_payload(struct visit *v, const struct json *j, const char *root, const char *number_shown)
{
	for (size_t i = 0; i < json_members(j); i++) {
		const char *name = json_member(j, i), *key = mem_print(v->mem, "%s%s%s", root, root[0] == '\0' ? "" : "_", name), *text;
		const struct json *value = json_get(j, name);
		struct view *row;
		int64_t whole;
		bool flag;

		if (json_named(value)) {
			fill_payload(v, value, key, number_shown);
			continue;
		}
		if (json_as_null(value))
			continue;
		row = view_row(v->view, "Payload");
		text = strcmp(key, "person_number") == 0 ? number_shown : json_as_text(value);
		view_text(row, "name", visit_say(v, "national.field.", key));
		if (json_as_bool(value, &flag) == 1)
			text = say(v, flag ? "national.yes" : "national.no");
		view_text(row, "value", text != NULL ? in_words(v, key, text) : json_as_int(value, &whole) == 1 ? number(v, whole) : "");
	}
}

static void
fill_life(struct visit *v, const struct national_whole *w)
{
	for (size_t i = 0; i < w->ntries; i++) {
		struct view *row = view_row(v->view, "Tries");

		view_int(row, "number", w->tries[i].number);
		view_text(row, "at", moment_show(v->mem, w->tries[i].at));
		view_text(row, "outcome", visit_say(v, "national.outcome.", w->tries[i].outcome));
		view_text(row, "why", w->tries[i].why[0] == '\0' ? NULL : visit_say(v, "national.why.", w->tries[i].why));
		view_text(row, w->tries[i].why[0] == '\0' ? "words" : "technical", w->tries[i].why[0] == '\0' || writes(v) ? w->tries[i].words : NULL);
	}
	for (size_t i = 0; i < w->nreceipts; i++) {
		const struct national_receipt *r = &w->receipts[i];
		struct view *row = view_row(v->view, "Receipts");

		view_text(row, "at", moment_show(v->mem, r->at));
		view_text(row, "outcome", visit_say(v, "national.outcome.", r->outcome));
		view_text(row, "way", visit_say(v, "national.way.", r->way));
		view_text(row, "receipt", r->receipt);
		view_text(row, "code", r->code);
		view_text(row, "words", r->words);
		view_text(row, "person", r->person);
	}
	for (size_t i = 0; i < w->nrevisions; i++) {
		struct view *row = view_row(v->view, "Revisions");

		view_int(row, "revision", w->revisions[i].revision);
		view_text(row, "state", visit_say(v, "national.state.", national_state_name[w->revisions[i].state]));
		view_flag(row, "here", w->revisions[i].id == w->record.id);
		view_print(row, "path", NATIONAL_PLACE "ban-ghi/%lld/", (long long)w->revisions[i].id);
	}
}

static void
fill_acts(struct visit *v, const struct national_record *r)
{
	visit_name_fields(v, decide_fields);
	for (int a = 0; writes(v) && a < NATIONAL_ACTS; a++)
		if (national_may((enum national_act)a, r))
			list_option(v, "Acts", national_act_name[a], visit_say(v, "national.act.", national_act_name[a]), "");
}

static int
show_one(struct visit *v, int status)
{
	struct national_whole w = { 0 };
	const int found = national_read(v->flow, v->id[0], &w);

	if (found != 1)
		return found;
	national_fill(v, v->view, &w.record);
	view_print(v->view, "at", NATIONAL_PLACE "ban-ghi/%lld/", (long long)w.record.id);
	view_text(v->view, "message", w.record.message);
	view_text(v->view, "hash", w.record.hash);
	view_text(v->view, "kid", w.record.kid);
	view_text(v->view, "made", moment_show(v->mem, w.record.made_at));
	view_int(v->view, "export", w.record.export);
	view_flag(v->view, "arrived", w.record.arrived);
	if (w.record.mender == MENDER_AGENCY)
		view_text(v->view, "officers", w.officers);
	if (w.payload != NULL)
		fill_payload(v, w.payload, "", w.number);
	fill_life(v, &w);
	fill_acts(v, &w.record);
	if (status == 200)
		v->version = w.record.version;
	national_crumbs(v, w.record.name);
	return visit_page_as(v, status, "national/one.cs", "national.record");
}

static int
one_page(struct visit *v)
{
	return show_one(v, 200);
}

static int
decide(struct visit *v)
{
	struct refusal why = { 0 };
	enum national_act act;

	if (!form_ok(v->form))
		return show_one(v, 422);
	act = (enum national_act)word_index(national_act_name, NATIONAL_ACTS, form_text(v->form, "act"));
	return visit_answer(v, national_decide(v->flow, v->id[0], form_version(v->form), act, form_text(v->form, "reason"), &why), &why, show_one);
}

const struct route national_routes[] = {
	{ METHOD_GET,  NATIONAL_PLACE,			READERS, 0, list_fields, board_page },
	{ METHOD_POST, NATIONAL_PLACE "gui-lai",	ROLE_ADMIN, ROUTE_STRONG | ROUTE_FRESH, again_fields, again },
	{ METHOD_POST, NATIONAL_PLACE "thu-ngay",	ROLE_ADMIN, ROUTE_STRONG | ROUTE_FRESH, NULL, now },
	{ METHOD_GET,  NATIONAL_PLACE "ban-ghi/:/",	READERS, 0, NULL, one_page },
	{ METHOD_POST, NATIONAL_PLACE "ban-ghi/:/xu-ly", ROLE_ADMIN, ROUTE_STRONG | ROUTE_FRESH, decide_fields, decide },
	{ 0 }
};
