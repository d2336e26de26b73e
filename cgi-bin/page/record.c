#include "page/record.h"

#include <string.h>

#include "flow/classification.h"
#include "flow/meeting.h"
#include "flow/party_opinion.h"
#include "flow/record_export.h"
#include "flow/record_file.h"
#include "flow/sheet.h"
#include "page/list.h"
#include "page/sheet.h"
#include "page/take_back.h"
#include "page/year.h"
#include "rules/role.h"

#define HASH_SHOWN	12	/* letters of a digest */

static const struct field list_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEARS_LEAST, .max = YEARS_MOST },
	{ "tim", FIELD_TEXT, .max = 100 },
	{ .name = "trang", .type = FIELD_INT, .min = 1, .max = 100000 },
	{ 0 }
};
static const struct field show_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEARS_LEAST, .max = YEARS_MOST },
	{ 0 }
};
static const struct field export_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .required = true, .min = YEARS_LEAST, .max = YEARS_MOST },
	{ "export_form", FIELD_CHOICE, .required = true, .choices = record_export_name },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

const char *
record_kind_words(struct visit *v, enum record_kind kind)
{
	return say(v, "record.kind.", record_kind_name[kind]);
}

const char *
record_document_words(struct visit *v, const char *number, struct day day)
{
	return number[0] == '\0' ? day_show(v->mem, day) : visit_label(v, "period.of_day", number, day_show(v->mem, day));
}

void
record_crumbs(struct visit *v, const struct record_owner *o, int year, const char *last)
{
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	if (record_reads(v->who))
		visit_crumb(v, mem_print(v->mem, RECORD_PLACE "?nam=%d", year), say(v, "record.", "list"));
	visit_crumb(v, last == NULL ? NULL : record_path(v->flow, o->place.person, year),
	    o->place.person == v->who->person ? say(v, "record.", "own") : o->place.name);
	if (last != NULL)
		visit_crumb(v, NULL, last);
}

static void
fill_line(struct visit *v, const struct record *r)
{
	struct view *row = view_row(v->view, "Records");

	view_text(row, "name", r->owner.place.name);
	view_text(row, "title", r->owner.place.title);
	view_text(row, "unit", r->owner.place.unit_name);
	view_text(row, "path", record_path(v->flow, r->owner.place.person, r->year));
	if (r->level.level != NULL)
		view_text(row, "level", say(v, "classification.levels.", r->level.level));
	view_int(row, "copies", (int64_t)r->nstanding);
	if (r->nmissing > 0)
		view_int(row, "missing", (int64_t)r->nmissing);
}

static int
index_page(struct visit *v)
{
	const int year = year_asked(v);
	const int64_t page = list_number(v);
	struct record *list;
	size_t n;
	int64_t total;

	if (!record_reads(v->who))
		return visit_to(v, record_path(v->flow, v->who->person, year));
	if (records(v->flow, year, list_typed(v, "tim"), page, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_line(v, &list[i]);
	view_int(v->view, "total", total);
	view_text(v->view, "words", list_typed(v, "tim"));
	view_text(v->view, "at", RECORD_PLACE);
	view_text(v->view, "mine", record_path(v->flow, v->who->person, year));
	year_fill_choice(v, year);
	list_pages(v, list_query(v, RECORD_PLACE, list_fields, NULL), page, total);
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, NULL, say(v, "record.", "list"));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "record/list.cs", "record.list");
}

static const char *
month_words(struct visit *v, struct period p)
{
	return p.year == 0 ? say(v, "record.", "the_level") : sheet_period(v, p);
}

static void
fill_missing(struct visit *v, const struct record *r)
{
	for (size_t i = 0; i < r->nmissing; i++) {
		const struct record_missing *m = &r->missing[i];
		struct view *row = view_row(v->view, "Missing");
		const char *name = record_gap_name[m->gap];

		view_text(row, "kind", record_kind_words(v, m->kind));
		view_text(row, "text", visit_label(v, mem_print(v->mem, "record.gap.%s", name), month_words(v, m->period),
		    m->document != NULL ? m->document : day_show(v->mem, m->due)));
		view_text(row, "owes", say(v, "record.owes.", name));
	}
}

/* What stands in the system of a month or quarter. */
static void
fill_period(struct visit *v, struct view *list, const struct record *r, const struct year_row *y)
{
	const struct sheet s = { .person = r->owner.place.person, .period = y->period };
	struct view *row;

	if (y->mark != YEAR_SCORED && y->mark != YEAR_NO_WORK && y->mark != YEAR_OUTSIDE && y->mark != YEAR_EXCEPTED)
		return;
	row = view_row(list, "rows");
	view_text(row, "title", visit_label(v, "record.of.sheet", sheet_period(v, y->period), NULL));
	if (y->sheet != NULL)
		view_text(row, "path", sheet_path(v->flow, &s, ""));
	if (y->mark == YEAR_OUTSIDE)
		view_text(row, "document", y->result->document);
	view_text(row, "source", y->mark == YEAR_OUTSIDE ? say(v, "record.source.", "outside") : y->mark == YEAR_EXCEPTED ?
	    say(v, "sheet.exception.", sheet_exception_name[y->sheet->exception]) : say(v, "record.source.", "system"));
}

static void
fill_petition(struct visit *v, struct view *list, const struct record *r, const struct record_petition *p)
{
	const struct sheet s = { .person = r->owner.place.person, .period = p->period };
	struct view *row = view_row(list, "rows");

	view_text(row, "title", visit_label(v, "record.of.petition", month_words(v, p->period), day_show(v->mem, p->received)));
	view_text(row, "path", p->period.year == 0 ? classification_path(v->flow, r->level.id) :
	    sheet_path(v->flow, &s, mem_print(v->mem, "kien-nghi/%lld", (long long)p->id)));
	view_text(row, "document", p->document);
	view_text(row, "source", mem_print(v->mem, "%s. %s", say(v, "record.source.", "system"),
	    say(v, "petition.state.", petition_state_name[p->state])));
}

static void
fill_copy(struct visit *v, struct view *list, const struct record *r, const struct record_copy *c)
{
	struct view *row = view_row(list, "rows");
	const bool keeps = (r->ties & RECORD_KEEPER) != 0 && c->withdrawn_at == NULL;

	view_text(row, "title", c->kind == RECORD_SHEET ? visit_label(v, "record.titled", sheet_period(v, c->period), c->title) : c->title);
	view_print(row, "path", RECORD_PLACE "tai-lieu/%lld", (long long)c->id);
	view_text(row, "document", record_document_words(v, c->number, c->day));
	view_text(row, "source", visit_label(v, "record.copy_by", c->maker, moment_show(v->mem, c->made_at)));
	view_print(row, "hash", "%.*s", HASH_SHOWN, digest_hex(v->mem, c->sha256, sizeof(c->sha256)));
	view_flag(row, "copy", true);
	if (c->compared_at != NULL)
		view_text(row, "compared", visit_label(v, "record.compared_by", c->comparer, moment_show(v->mem, c->compared_at)));
	else if (keeps)
		view_print(row, "compare", RECORD_PLACE "tai-lieu/%lld/doi-chieu", (long long)c->id);
	view_int(row, "version", c->version);
	if (keeps) {
		view_print(row, "replace", "/tai-len/ho-so/tai-lieu/%lld", (long long)c->id);
		view_print(row, "withdraw", RECORD_PLACE "tai-lieu/%lld/thu-hoi", (long long)c->id);
	}
	if (c->withdrawn_at != NULL) {
		view_text(row, "withdrawn", visit_label(v, "record.withdrawn_by", c->withdrawer, moment_show(v->mem, c->withdrawn_at)));
		view_text(row, "reason", c->reason);
	}
}

static void
fill_level(struct visit *v, struct view *list, const struct record *r)
{
	struct view *row;

	if (r->level.id == 0)
		return;
	row = view_row(list, "rows");
	view_text(row, "title", visit_label(v, "record.of.classification", mem_print(v->mem, "%d", r->year), NULL));
	view_text(row, "path", classification_path(v->flow, r->level.id));
	view_text(row, "source", r->level.level == NULL ? say(v, "record.source.", "system") : mem_print(v->mem, "%s. %s",
	    say(v, "record.source.", "system"), say(v, "classification.levels.", r->level.level)));
	if (r->level.decision != NULL)
		view_text(row, "document", record_document_words(v, r->level.decision, r->level.decision_day));
}

/* Minutes that somebody does not see are named all the same. 1 or -1. */
static int
fill_minutes(struct visit *v, struct view *list, const struct record_minutes *m)
{
	struct view *row = view_row(list, "rows");
	struct meeting_view meeting;
	const int seen = meeting_read(v->flow, m->meeting, &meeting);

	view_text(row, "title", visit_label(v, "record.of.minutes", m->unit_name, day_show(v->mem, m->day)));
	if (seen == 1)
		view_print(row, "path", MEETING_PLACE "%lld/", (long long)m->meeting);
	view_text(row, "document", day_show(v->mem, m->day));
	view_text(row, "source", say(v, "record.source.", "system"));
	return seen < 0 ? -1 : 1;
}

static void
fill_opinion(struct visit *v, struct view *list, const struct record *r, const struct record_opinion *o)
{
	struct view *row = view_row(list, "rows");

	view_text(row, "title", visit_label(v, "record.of.party", o->body, NULL));
	if (r->ties & (RECORD_OWN | RECORD_KEEPER))
		view_print(row, "path", PARTY_PLACE "%lld/", (long long)r->level.id);
	view_text(row, "document", record_document_words(v, o->number, o->day));
	view_text(row, "source", say(v, "record.source.", "system"));
}

/* A kind with its documents, those of the system first. */
static int
fill_kind(struct visit *v, const struct record *r, enum record_kind kind)
{
	struct view *list = view_row(v->view, "Kinds");

	view_text(list, "name", record_kind_words(v, kind));
	view_text(list, "point", say(v, "record.point.", record_kind_name[kind]));
	for (size_t i = 0; kind == RECORD_MINUTES && i < r->nminutes; i++)
		if (fill_minutes(v, list, &r->minutes[i]) != 1)
			return -1;
	for (size_t i = 0; kind == RECORD_PARTY && i < r->nopinions; i++)
		fill_opinion(v, list, r, &r->opinion[i]);
	if (kind == RECORD_SHEET)
		for (size_t i = 0; i < r->y.n; i++)
			fill_period(v, list, r, &r->y.row[i]);
	if (kind == RECORD_CLASSIFICATION)
		fill_level(v, list, r);
	for (size_t i = 0; kind == RECORD_PETITION && i < r->npetitions; i++)
		fill_petition(v, list, r, &r->petition[i]);
	for (size_t i = 0; i < r->ncopies; i++)
		if (r->copy[i].kind == kind && r->copy[i].withdrawn_at == NULL)
			fill_copy(v, list, r, &r->copy[i]);
	return 1;
}

static int
fill_kept(struct visit *v, int year)
{
	struct parameter_answer by;
	struct day until;

	if (record_kept(v->flow, year, &until, &by) != 1)
		return -1;
	view_text(v->view, "kept", visit_label(v, "record.kept", day_show(v->mem, until), by.value));
	view_text(v->view, "kept_by", by.source == PARAMETER_OF_PROVINCE ? record_document_words(v, by.document_number, by.document_day) :
	    say(v, "record.", "kept_usual"));
	return 1;
}

/* What he made of it and can still fetch. 1 or -1. */
static int
fill_made(struct visit *v, int year)
{
	struct record_taken *list;
	size_t n;

	if (record_exports(v->flow, v->id[0], year, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Made");

		view_print(row, "path", RECORD_PLACE "xuat/%lld", (long long)list[i].id);
		view_text(row, "text", visit_label(v, mem_print(v->mem, "record.made.%s", record_export_name[list[i].form]), moment_show(v->mem, list[i].at),
		    mem_print(v->mem, "%lld", (long long)(list[i].size / 1024 + 1))));
	}
	return 1;
}

static int
show(struct visit *v, int status)
{
	const int year = year_asked(v);
	struct record r;
	const int found = record_read(v->flow, v->id[0], year, &r);

	if (found < 0 || fill_kept(v, year) != 1 || fill_made(v, year) != 1)
		return -1;
	view_flag(v->view, "own", v->id[0] == v->who->person);
	year_fill_choice(v, year);
	view_print(v->view, "at", RECORD_PLACE "%lld", (long long)v->id[0]);
	if (found == 0 && v->id[0] != v->who->person)
		return 0;
	if (found == 0) {
		view_flag(v->view, "none", true);
		visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
		visit_crumb(v, NULL, say(v, "record.", "own"));
		return visit_page_as(v, status, "record/one.cs", "record.title");
	}
	view_text(v->view, "name", r.owner.place.name);
	view_text(v->view, "title", r.owner.place.title);
	view_text(v->view, "unit", r.owner.place.unit_name);
	view_text(v->view, "agency", r.owner.agency_name);
	fill_missing(v, &r);
	for (int k = 0; k < RECORD_KINDS; k++)
		if (fill_kind(v, &r, (enum record_kind)k) != 1)
			return -1;
	for (size_t i = 0; i < r.ncopies; i++)
		if (r.copy[i].withdrawn_at != NULL)
			fill_copy(v, v->view, &r, &r.copy[i]);
	if (r.ties & RECORD_KEEPER)
		view_print(v->view, "bring", "/tai-len/ho-so/%lld?nam=%d", (long long)v->id[0], year);
	record_crumbs(v, &r.owner, year, NULL);
	return visit_page_as(v, status, "record/one.cs", "record.title");
}

static int
show_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

static int
take_with(struct visit *v)
{
	const enum record_export_form form = strcmp(list_typed(v, "export_form"), record_export_name[RECORD_EXPORT_ZIP]) == 0 ?
	    RECORD_EXPORT_ZIP : RECORD_EXPORT_PDF;
	struct refusal why = { 0 };
	int done;

	if (!form_ok(v->form))
		return show(v, 422);
	done = record_export(v->flow, v->render, v->id[0], year_asked(v), form, &why);
	if (done == 0 && why.label == NULL)
		return 0;
	return visit_answer(v, done, &why, show);
}

static int
fetch(struct visit *v)
{
	enum record_export_form form;
	const char *name, *bytes;
	size_t n;
	const int found = record_export_file(v->flow, v->id[0], &name, &form, &bytes, &n);

	return found == 1 ? reply_bytes(v->reply, form == RECORD_EXPORT_PDF ? REPLY_PDF : "application/zip", name, bytes, n) : found;
}

static int
download(struct visit *v)
{
	struct record_copy c;
	const char *path;
	const int found = record_copy_read(v->flow, v->id[0], &c, &path);

	return found == 1 ? reply_stored(v->reply, REPLY_PDF, c.name, path) : found;
}

static const struct take_back_labels withdraw_labels = { "record.withdraw", "record.withdraw_about", "record.withdraw_why" };

static int
show_withdraw(struct visit *v, int status)
{
	struct record_copy c;
	struct record_owner o;
	const int found = record_copy_keeps(v->flow, v->id[0], &c, &o);

	if (found != 1)
		return found;
	if (status == 200 && c.withdrawn_at != NULL)
		return 0;
	take_back_fact(v, "record.person", o.place.name);
	take_back_fact(v, "record.document", c.title);
	take_back_fact(v, "record.number_day", record_document_words(v, c.number, c.day));
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, record_path(v->flow, c.person, c.year), o.place.name);
	return take_back_show(v, status, &withdraw_labels, mem_print(v->mem, RECORD_PLACE "tai-lieu/%lld/thu-hoi", (long long)c.id), c.version,
	    c.withdrawn_at == NULL);
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, record_copy_take_back, show_withdraw);
}

static int
compare(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, record_copy_compared(v->flow, v->id[0], form_version(v->form), &why), &why, show_withdraw);
}

const struct route record_routes[] = {
	{ METHOD_GET,  RECORD_PLACE,				ROLE_PERSON, 0, list_fields, index_page },
	{ METHOD_GET,  RECORD_PLACE ":",			ROLE_PERSON, 0, show_fields, show_page },
	{ METHOD_POST, RECORD_PLACE ":/xuat",			ROLE_PERSON, 0, export_fields, take_with },
	{ METHOD_GET,  RECORD_PLACE "xuat/:",			ROLE_PERSON, 0, NULL, fetch },
	{ METHOD_GET,  RECORD_PLACE "tai-lieu/:",		ROLE_PERSON, 0, NULL, download },
	{ METHOD_POST, RECORD_PLACE "tai-lieu/:/doi-chieu",	ROLES_AGENCY | ROLES_APPRAISAL, 0, NULL, compare },
	{ METHOD_GET,  RECORD_PLACE "tai-lieu/:/thu-hoi",	ROLES_AGENCY | ROLES_APPRAISAL, 0, NULL, withdraw_page },
	{ METHOD_POST, RECORD_PLACE "tai-lieu/:/thu-hoi",	ROLES_AGENCY | ROLES_APPRAISAL, 0, take_back_fields, withdraw },
	{ 0 }
};
