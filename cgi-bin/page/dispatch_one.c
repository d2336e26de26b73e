/* One document: its words, its files, how it leaves. */
#include <string.h>

#include "page/catalog.h"
#include "page/dispatch.h"
#include "page/list.h"
#include "rules/role.h"

static const char *const forms[] = { "pdf", "docx", NULL };

static const struct field words_fields[] = {
	{ "subject", FIELD_TEXT, .required = true, .max = DISPATCH_SUBJECT },
	{ "addressee", FIELD_TEXT, .max = DISPATCH_SUBJECT },
	{ "place", FIELD_TEXT, .required = true, .max = DISPATCH_PLACE },
	{ "body", FIELD_AREA, .required = true, .max = DISPATCH_BODY },
	{ "recipients", FIELD_AREA, .max = DISPATCH_RECIPIENTS },
	{ "authority", FIELD_AREA, .required = true, .max = DISPATCH_AUTHORITY },
	{ "signer", FIELD_TEXT, .max = DISPATCH_SIGNER },
	{ 0 }
};
static const struct field issue_fields[] = {
	{ "document_number", FIELD_TEXT, .required = true, .max = DISPATCH_NUMBER },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ 0 }
};
static const struct field file_fields[] = {
	{ "dang", FIELD_CHOICE, .required = true, .choices = forms },
	{ 0 }
};

/* All words of one, in the order of words_fields. */
static void
words_of(const struct dispatch_words *w, const char *value[7])
{
	const char *const list[] = { w->subject, w->addressee, w->place, w->body, w->recipients, w->authority, w->signer };

	memcpy(value, list, sizeof(list));
}

static void
fill_words(struct visit *v, const struct dispatch *d)
{
	const char *value[7];

	words_of(&d->words, value);
	for (size_t i = 0; i < 7; i++) {
		visit_default(v, words_fields[i].name, value[i]);
		view_text(view_node(v->view, "Words"), words_fields[i].name, value[i]);
	}
}

static int
fill_catalogs(struct visit *v, const struct dispatch *d)
{
	struct dispatch_catalog *list;
	size_t n;

	if (dispatch_about(v->flow, d, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Catalogs");

		view_text(row, "agency", list[i].agency);
		view_int(row, "rows", list[i].rows);
		view_text(row, "state", visit_label(v, mem_print(v->mem, "catalog.state.%s",
		    catalog_state_name[list[i].state]), NULL, NULL));
		view_print(row, "path", "/danh-muc/%lld/", (long long)list[i].id);
	}
	return 1;
}

static const char *
file_path(struct visit *v, const struct dispatch *d, const char *form)
{
	return mem_print(v->mem, DISPATCHES "%lld/tai?dang=%s", (long long)d->id, form);
}

static int
show(struct visit *v, int status)
{
	struct dispatch d;
	bool draft, moved = false;
	int found = dispatch_read(v->flow, v->id[0], &d);

	if (found != 1)
		return found;
	draft = d.state == DISPATCH_DRAFT && dispatch_keeps(v->who);
	if (fill_catalogs(v, &d) != 1 || (draft && dispatch_moved(v->flow, v->render, &d, &moved) != 1))
		return -1;
	dispatch_fill(v, view_node(v->view, "Dispatch"), &d);
	visit_name_fields(v, words_fields);
	visit_name_fields(v, issue_fields);
	fill_words(v, &d);
	view_flag(v->view, "draft", draft);
	view_flag(v->view, "dropped", d.state == DISPATCH_DROPPED);
	view_flag(v->view, "moved", moved);
	view_flag(v->view, "decision", d.kind == DISPATCH_DECISION);
	view_flag(v->view, "conflict", status == 409);
	view_text(v->view, "pdf", file_path(v, &d, "pdf"));
	view_text(v->view, "docx", file_path(v, &d, "docx"));
	if (status != 422)
		v->version = d.version;
	dispatch_crumbs(v, visit_label(v, mem_print(v->mem, "dispatch.kind.%s", dispatch_kind_name[d.kind]), NULL, NULL));
	return visit_page_as(v, status, "dispatch/show.cs", "dispatch.title");
}

static int
one_page(struct visit *v)
{
	return show(v, 200);
}

static int
save(struct visit *v)
{
	const struct dispatch_words words = {
		.subject = list_typed(v, "subject"), .addressee = list_typed(v, "addressee"),
		.place = list_typed(v, "place"), .body = list_typed(v, "body"),
		.recipients = list_typed(v, "recipients"), .authority = list_typed(v, "authority"),
		.signer = list_typed(v, "signer"),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, dispatch_edit(v->flow, v->id[0], form_version(v->form), &words, &why), &why, show);
}

static int
renew(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, dispatch_renew(v->flow, v->render, v->id[0], form_version(v->form), &why), &why, show);
}

static int
drop(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, dispatch_drop(v->flow, v->id[0], form_version(v->form), &why), &why, show);
}

static int
restore(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, dispatch_restore(v->flow, v->id[0], form_version(v->form), &why), &why, show);
}

static int
issue(struct visit *v)
{
	const struct dispatch next = { .id = v->id[0], .version = form_version(v->form),
	    .document_number = list_typed(v, "document_number"), .document_day = form_day(v->form, "document_day") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, dispatch_issue(v->flow, v->render, &next, &why), &why, show);
}

static int
file(struct visit *v)
{
	const char *form = list_typed(v, "dang"), *name, *bytes;
	struct dispatch d;
	size_t n;
	int done = form_ok(v->form) ? dispatch_read(v->flow, v->id[0], &d) : 0;

	if (done == 1)
		done = dispatch_file(v->flow, v->render, &d, form, &bytes, &n);
	if (done != 1)
		return done;
	name = mem_print(v->mem, "%s %lld.%s", visit_label(v, mem_print(v->mem, "dispatch.kind.%s",
	    dispatch_kind_name[d.kind]), NULL, NULL), (long long)d.id, form);
	return reply_bytes(v->reply, strcmp(form, "docx") == 0 ? REPLY_DOCX : REPLY_PDF, name, bytes, n);
}

const struct route dispatch_one_routes[] = {
	{ METHOD_GET,  DISPATCHES ":/",		ROLE_PERSON, 0, NULL, one_page },
	{ METHOD_POST, DISPATCHES ":/",		ROLES_APPRAISAL, 0, words_fields, save },
	{ METHOD_POST, DISPATCHES ":/lam-lai",	ROLES_APPRAISAL, 0, NULL, renew },
	{ METHOD_POST, DISPATCHES ":/ban-hanh",	ROLES_APPRAISAL, 0, issue_fields, issue },
	{ METHOD_POST, DISPATCHES ":/bo",	ROLES_APPRAISAL, 0, NULL, drop },
	{ METHOD_POST, DISPATCHES ":/lay-lai",	ROLES_APPRAISAL, 0, NULL, restore },
	{ METHOD_GET,  DISPATCHES ":/tai",	ROLE_PERSON, 0, file_fields, file },
	{ 0 }
};
