/* One document: its words, its files, how it leaves. */
#include <string.h>

#include "flow/see.h"
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
	{ .name = "moved", .type = FIELD_FLAG },
	{ 0 }
};
static const struct field withdraw_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = DISPATCH_REASON },
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
	const bool all = see_catalogs(v->who).all;
	struct dispatch_catalog *list;
	size_t n;

	if (dispatch_about(v->flow, d, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Catalogs");

		view_text(row, "agency", list[i].agency);
		if (!all && list[i].agency_id != v->who->agency)
			continue;	/* how another agency stands is not his to see */
		view_int(row, "rows", list[i].rows);
		view_text(row, "state", visit_label(v, mem_print(v->mem, "catalog.state.%s",
		    catalog_state_name[list[i].state]), NULL, NULL));
		view_print(row, "path", "/danh-muc/%lld/", (long long)list[i].id);
		if (d->kind == DISPATCH_DECISION)
			view_print(row, "print", "/danh-muc/%lld/ban-in/", (long long)list[i].id);
	}
	return 1;
}

static const char *
file_path(struct visit *v, const struct dispatch *d, const char *form)
{
	return mem_print(v->mem, DISPATCHES "%lld/tai?dang=%s", (long long)d->id, form);
}

/* What was typed where it can be saved no more: it left meanwhile. */
static void
fill_typed(struct visit *v)
{
	if (v->web->method != METHOD_POST || v->route->fields != words_fields)
		return;
	for (const struct field *f = words_fields; f->name != NULL; f++)
		view_text(view_node(v->view, "Typed"), f->name, list_typed(v, f->name));
}

static int
show(struct visit *v, int status)
{
	struct dispatch d;
	bool draft, moved = false;
	int found = dispatch_read(v->flow, v->id[0], &d);

	if (found != 1)
		return found;
	draft = d.state == DISPATCH_DRAFT && see_appraises(v->who);
	if (fill_catalogs(v, &d) != 1 || (draft && dispatch_moved(v->flow, v->render, &d, &moved) != 1))
		return -1;
	dispatch_fill(v, view_node(v->view, "Dispatch"), &d);
	visit_name_fields(v, words_fields);
	visit_name_fields(v, issue_fields);
	visit_name_fields(v, withdraw_fields);
	fill_words(v, &d);
	view_flag(v->view, "draft", draft);
	view_flag(v->view, "may_withdraw", d.state == DISPATCH_ISSUED && see_appraises(v->who));
	if (!draft)
		fill_typed(v);
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
	    .moved = form_flag(v->form, "moved"), .document_number = list_typed(v, "document_number"), .document_day = form_day(v->form, "document_day") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, dispatch_issue(v->flow, v->render, &next, &why), &why, show);
}

static int
withdraw(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, dispatch_withdraw(v->flow, v->id[0], form_version(v->form), list_typed(v, "reason"), &why),
	    &why, show);
}

static int
file(struct visit *v)
{
	const char *form = list_typed(v, "dang"), *name, *bytes;
	const struct refusal too_long = { .label = "dispatch.refused.long" };
	struct dispatch d;
	size_t n;
	int done = form_ok(v->form) ? dispatch_read(v->flow, v->id[0], &d) : 0;

	if (done != 1)
		return done;
	done = dispatch_file(v->flow, v->render, &d, form, &bytes, &n);
	if (done < 0)
		return -1;
	if (done == 0) {
		visit_refused(v, &too_long);
		return show(v, 422);
	}
	name = mem_print(v->mem, "%s %lld.%s", visit_label(v, mem_print(v->mem, "dispatch.kind.%s",
	    dispatch_kind_name[d.kind]), NULL, NULL), (long long)d.id, form);
	return reply_bytes(v->reply, strcmp(form, "docx") == 0 ? REPLY_DOCX : REPLY_PDF, name, bytes, n);
}

const struct route dispatch_one_routes[] = {
	{ METHOD_GET,  DISPATCHES ":/",		ROLE_PERSON, 0, NULL, one_page },
	{ METHOD_POST, DISPATCHES ":/",		ROLES_APPRAISAL, ROUTE_LARGE, words_fields, save },
	{ METHOD_POST, DISPATCHES ":/lam-lai",	ROLES_APPRAISAL, 0, NULL, renew },
	{ METHOD_POST, DISPATCHES ":/ban-hanh",	ROLES_APPRAISAL, 0, issue_fields, issue },
	{ METHOD_POST, DISPATCHES ":/bo",	ROLES_APPRAISAL, 0, NULL, drop },
	{ METHOD_POST, DISPATCHES ":/thu-hoi",	ROLES_APPRAISAL, 0, withdraw_fields, withdraw },
	{ METHOD_POST, DISPATCHES ":/lay-lai",	ROLES_APPRAISAL, 0, NULL, restore },
	{ METHOD_GET,  DISPATCHES ":/tai",	ROLE_PERSON, 0, file_fields, file },
	{ 0 }
};
