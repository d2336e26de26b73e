#include "page/party_opinion.h"

#include "flow/party_opinion.h"
#include "page/import.h"
#include "page/list.h"
#include "page/take_back.h"
#include "page/year.h"
#include "rules/role.h"

#define BODY_MOST	200
#define NUMBER_MOST	60

static const struct field index_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEARS_LEAST, .max = YEARS_MOST },
	{ 0 }
};
static const struct field enter_fields[] = {
	{ "body", FIELD_TEXT, .required = true, .max = BODY_MOST },
	{ "words", FIELD_AREA, .required = true, .max = PARTY_WORDS },
	{ "document_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ 0 }
};
static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

static const char *
say(struct visit *v, const char *name)
{
	return visit_label(v, mem_print(v->mem, "party_opinion.%s", name), NULL, NULL);
}

static const char *
at(struct visit *v, int64_t classification)
{
	return mem_print(v->mem, PARTY_PLACE "%lld/", (long long)classification);
}

static void
crumbs(struct visit *v, const struct party_subject *s, const char *last)
{
	visit_crumb(v, "/xep-loai/", visit_label(v, "year.title", NULL, NULL));
	visit_crumb(v, s == NULL ? NULL : mem_print(v->mem, PARTY_PLACE "?nam=%d", s->year), say(v, "title"));
	if (s != NULL)
		visit_crumb(v, last == NULL ? NULL : at(v, s->classification), s->name);
	if (last != NULL)
		visit_crumb(v, NULL, last);
}

static int
index_page(struct visit *v)
{
	const int year = year_asked(v);
	int64_t missing = 0;
	struct party_subject *list;
	size_t n;

	if (party_opinions(v->flow, year, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "People");

		view_text(row, "name", list[i].name);
		view_text(row, "title", list[i].title);
		view_text(row, "agency", list[i].agency_name);
		view_text(row, "path", at(v, list[i].classification));
		view_flag(row, "has", list[i].opinion != 0);
		view_text(row, "body", list[i].body);
		view_text(row, "number", list[i].number);
		view_text(row, "day", day_show(v->mem, list[i].day));
		missing += list[i].opinion == 0;
	}
	year_fill_choice(v, year);
	view_int(v->view, "total", (int64_t)n);
	view_int(v->view, "missing", missing);
	crumbs(v, NULL, NULL);
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "party_opinion/list.cs", "party_opinion.title");
}

static void
fill(struct visit *v, struct view *row, const struct party_opinion *o, bool may)
{
	view_text(row, "body", o->body);
	view_text(row, "words", o->words);
	view_text(row, "number", o->number);
	view_text(row, "day", day_show(v->mem, o->day));
	view_text(row, "maker", o->maker);
	view_text(row, "made", moment_show(v->mem, o->made_at));
	if (o->file != 0)
		view_print(row, "file", "%s%lld/tep", at(v, o->classification), (long long)o->id);
	if (o->withdrawn_at != NULL) {
		view_text(row, "withdrawn", moment_show(v->mem, o->withdrawn_at));
		view_text(row, "withdrawer", o->withdrawer);
		view_text(row, "reason", o->reason);
	} else if (may) {
		view_print(row, "withdraw", "%s%lld/thu-hoi", at(v, o->classification), (long long)o->id);
		view_print(row, "upload", "/tai-len/cap-uy/%lld", (long long)o->id);
	}
}

static int
show(struct visit *v, int status)
{
	struct party_subject s;
	struct party_opinion *list;
	size_t n;
	const int found = party_opinion_look(v->flow, v->id[0], &s, &list, &n);
	bool may;

	if (found != 1)
		return found;
	may = party_opinion_may(v->who, &s);
	for (size_t i = 0; i < n; i++)
		fill(v, view_row(v->view, list[i].withdrawn_at == NULL ? "Stands" : "Withdrawn"), &list[i], may);
	view_text(v->view, "name", s.name);
	view_text(v->view, "post", s.title);
	view_text(v->view, "agency", s.agency_name);
	view_int(v->view, "year", s.year);
	view_text(v->view, "at", at(v, s.classification));
	view_flag(v->view, "may", may && (s.opinion == 0 || status != 200));
	view_flag(v->view, "himself", s.person == v->who->person);
	visit_name_fields(v, enter_fields);
	crumbs(v, &s, NULL);
	return visit_page_as(v, status, "party_opinion/show.cs", "party_opinion.title");
}

static int
one_page(struct visit *v)
{
	return show(v, 200);
}

static int
enter(struct visit *v)
{
	const struct party_opinion o = { .classification = v->id[0], .body = list_typed(v, "body"), .words = list_typed(v, "words"),
	    .number = list_typed(v, "document_number"), .day = form_day(v->form, "document_day") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, party_opinion_enter(v->flow, &o, &why), &why, show);
}

/* The one of id[n], of whom it is; 0: none that he sees. */
static int
read_one(struct visit *v, int n, struct party_opinion *o, struct party_subject *s)
{
	const int found = party_opinion_read(v->flow, v->id[n], o, s);

	return found == 1 ? n == 0 || o->classification == v->id[0] : found;
}

static const struct take_back_labels withdraw_labels = { "party_opinion.withdraw", "party_opinion.withdraw_about", "party_opinion.withdraw_why" };

static int
show_withdraw(struct visit *v, int status)
{
	struct party_opinion o;
	struct party_subject s;
	const int found = read_one(v, 1, &o, &s);

	if (found != 1)
		return found;
	if (status == 200 && (o.withdrawn_at != NULL || !party_opinion_may(v->who, &s)))
		return 0;
	take_back_fact(v, "party_opinion.person", s.name);
	take_back_fact(v, "party_opinion.body", o.body);
	take_back_fact(v, "party_opinion.document", visit_label(v, "party_opinion.number_day", o.number, day_show(v->mem, o.day)));
	visit_crumb(v, PARTY_PLACE, say(v, "title"));
	visit_crumb(v, at(v, o.classification), s.name);
	return take_back_show(v, status, &withdraw_labels, mem_print(v->mem, "%s%lld/thu-hoi", at(v, o.classification), (long long)o.id), o.version,
	    o.withdrawn_at == NULL);
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_withdraw(v, 422);
	return visit_answer(v, party_opinion_take_back(v->flow, v->id[1], form_version(v->form), form_text(v->form, "reason"), &why), &why, show_withdraw);
}

static int
file(struct visit *v)
{
	struct party_opinion o;
	struct party_subject s;
	const char *name, *path;
	int found = read_one(v, 1, &o, &s);

	if (found == 1)
		found = party_opinion_file_of(v->flow, &o, &name, &path);
	return found == 1 ? reply_stored(v->reply, REPLY_PDF, name, path) : found;
}

static int
show_upload(struct visit *v, int status)
{
	struct party_opinion o;
	struct party_subject s;
	const int found = read_one(v, 0, &o, &s);

	if (found != 1 || o.withdrawn_at != NULL || !party_opinion_may(v->who, &s))
		return found < 0 ? -1 : 0;
	view_text(v->view, "name", s.name);
	view_text(v->view, "document", visit_label(v, "party_opinion.number_day", o.number, day_show(v->mem, o.day)));
	view_print(v->view, "upload", "/tai-len/cap-uy/%lld", (long long)o.id);
	visit_name_fields(v, upload_fields);
	crumbs(v, &s, say(v, "attach"));
	return visit_page_as(v, status, "party_opinion/file.cs", "party_opinion.attach");
}

static int
upload_page(struct visit *v)
{
	return show_upload(v, 200);
}

static int
upload(struct visit *v)
{
	return import_file_put(v, "party_opinion.refused.no_file", party_opinion_attach, show_upload);
}

#define ENTERERS	(ROLES_AGENCY | ROLES_APPRAISAL)

const struct route party_opinion_routes[] = {
	{ METHOD_GET,  PARTY_PLACE,			ROLE_PERSON, 0, index_fields, index_page },
	{ METHOD_GET,  PARTY_PLACE ":/",		ROLE_PERSON, 0, NULL, one_page },
	{ METHOD_POST, PARTY_PLACE ":/",		ENTERERS, 0, enter_fields, enter },
	{ METHOD_GET,  PARTY_PLACE ":/:/tep",		ROLE_PERSON, 0, NULL, file },
	{ METHOD_GET,  PARTY_PLACE ":/:/thu-hoi",	ENTERERS, 0, NULL, withdraw_page },
	{ METHOD_POST, PARTY_PLACE ":/:/thu-hoi",	ENTERERS, 0, take_back_fields, withdraw },
	{ 0 }
};

const struct route party_opinion_upload_routes[] = {
	{ METHOD_GET,  "/tai-len/cap-uy/:",	ENTERERS, 0, NULL, upload_page },
	{ METHOD_POST, "/tai-len/cap-uy/:",	ENTERERS, ROUTE_FILE, upload_fields, upload },
	{ 0 }
};
