/* A person reports what he did; the file beside it is taken by the program upload. */
#include <string.h>

#include "base/escape.h"
#include "flow/entry_file.h"
#include "page/entry.h"
#include "page/import.h"
#include "page/list.h"
#include "rules/role.h"

#define DOCUMENT_MOST	200
#define NOTE_MOST	1000
#define KEY_DIGITS	32
#define KEY_BYTES	(KEY_DIGITS / 2)

static const char *const deeds[] = { "report", "file", NULL };
static const struct field report_fields[] = {
	{ "quantity", ENTRY_QUANTITY, .required = true },
	{ .name = "done_on", .type = FIELD_DAY },
	{ "document", FIELD_TEXT, .max = DOCUMENT_MOST },
	{ "note", FIELD_AREA, .max = NOTE_MOST },
	{ "khoa", FIELD_TEXT, .max = KEY_DIGITS },
	{ "deed", FIELD_CHOICE, .choices = deeds },
	{ 0 }
};
static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

/* The form opens with what was returned, else with all that is left, done today. */
static void
fill_form(struct visit *v, const struct delivery *d)
{
	const struct entry *e = entry_returned(d);
	const int64_t rest = delivery_rest(d);

	visit_name_fields(v, report_fields);
	visit_default(v, "quantity", entry_amount(v, e != NULL && e->quantity < rest ? e->quantity : rest));
	visit_default(v, "done_on", day_show(v->mem, e != NULL ? e->done_on : day_today()));
	if (e == NULL)
		return;
	visit_default(v, "document", e->document);
	visit_default(v, "note", e->note);
	view_text(v->view, "returned", e->answer);
	view_text(v->view, "returner", e->answerer);
}

static int
show(struct visit *v, int status)
{
	struct entry_case c;
	const int found = entry_case_of(v->flow, v->id[0], &c);

	if (found != 1 || !c.mine)
		return found < 0 ? -1 : 0;
	entry_fill_delivery(v, view_node(v->view, "Delivery"), &c.delivery);
	fill_form(v, &c.delivery);
	view_flag(v->view, "may", !c.closed && delivery_rest(&c.delivery) > 0);
	view_flag(v->view, "closed", c.closed);
	view_print(v->view, "path", ENTRY_PLACE "%lld/bao-cao", (long long)c.delivery.id);
	v->version = c.delivery.version;
	entry_crumbs(v, &c.delivery, "entry.report");
	return visit_page_as(v, status, "entry/report.cs", "entry.report");
}

static int
report_page(struct visit *v)
{
	return show(v, 200);
}

/* 1; 0: it is no key. */
static int
read_key(const char *text, uint8_t key[KEY_BYTES])
{
	if (strlen(text) != KEY_DIGITS)
		return 0;
	for (size_t i = 0; i < KEY_BYTES; i++) {
		const int high = hex_digit(text[2 * i]), low = hex_digit(text[2 * i + 1]);

		if (high < 0 || low < 0)
			return 0;
		key[i] = (uint8_t)(high << 4 | low);
	}
	return 1;
}

static int
report(struct visit *v)
{
	const char *typed = form_text(v->form, "khoa"), *deed = form_text(v->form, "deed");
	struct entry_put put = {
		.delivery = v->id[0], .version = form_version(v->form), .quantity = form_int(v->form, "quantity", NULL),
		.done_on = form_day(v->form, "done_on"), .document = list_typed(v, "document"), .note = list_typed(v, "note"),
		.file = deed != NULL && strcmp(deed, "file") == 0,
	};
	struct refusal why = { .label = "entry.refused.key", .field = "khoa" };
	uint8_t key[KEY_BYTES];

	if (!form_ok(v->form))
		return show(v, 422);
	if (typed != NULL && read_key(typed, key) != 1)
		return visit_answer(v, 0, &why, show);
	put.key = typed == NULL ? NULL : key;
	why = (struct refusal){ 0 };
	return visit_answer(v, entry_report(v->flow, &put, &why), &why, show);
}

static int
recall(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, entry_recall(v->flow, v->id[0], v->id[1], form_version(v->form), &why), &why, entry_show);
}

static int
show_upload(struct visit *v, int status, const char *path)
{
	view_text(v->view, "path", path);
	visit_name_fields(v, upload_fields);
	visit_crumb(v, ENTRY_PLACE, entry_say(v, "entry.title"));
	visit_crumb(v, NULL, entry_say(v, "entry.file.attach"));
	return visit_page_as(v, status, "entry/file.cs", "entry.file.attach");
}

static int
show_entry_upload(struct visit *v, int status)
{
	struct entry e;
	const int found = entry_file_place(v->flow, v->id[0], &e);

	if (found != 1)
		return found;
	view_text(v->view, "quantity", entry_amount(v, e.quantity));
	view_text(v->view, "done_on", day_show(v->mem, e.done_on));
	view_print(v->view, "skip", ENTRY_PLACE "%lld/", (long long)e.delivery);
	return show_upload(v, status, mem_print(v->mem, "/tai-len/ket-qua/%lld", (long long)e.id));
}

static int
show_request_upload(struct visit *v, int status)
{
	struct request q;
	const int found = request_file_place(v->flow, v->id[0], &q);

	if (found != 1)
		return found;
	view_print(v->view, "skip", ENTRY_PLACE "%lld/", (long long)q.delivery);
	return show_upload(v, status, mem_print(v->mem, "/tai-len/mien-tru/%lld", (long long)q.id));
}

static int
entry_upload_page(struct visit *v)
{
	return show_entry_upload(v, 200);
}

static int
request_upload_page(struct visit *v)
{
	return show_request_upload(v, 200);
}

static int
attach_entry(struct visit *v)
{
	return import_file_put(v, "entry.refused.no_file", entry_file_put, show_entry_upload);
}

static int
attach_request(struct visit *v)
{
	return import_file_put(v, "entry.refused.no_file", request_file_add, show_request_upload);
}

const struct route entry_report_routes[] = {
	{ METHOD_GET,  "/cong-viec/:/bao-cao",		ROLE_PERSON, 0, NULL, report_page },
	{ METHOD_POST, "/cong-viec/:/bao-cao",		ROLE_PERSON, 0, report_fields, report },
	{ METHOD_POST, "/cong-viec/:/bao-cao/:/rut",	ROLE_PERSON, 0, NULL, recall },
	{ 0 }
};

const struct route entry_upload_routes[] = {
	{ METHOD_GET,  "/tai-len/ket-qua/:",	ROLE_PERSON, 0, NULL, entry_upload_page },
	{ METHOD_POST, "/tai-len/ket-qua/:",	ROLE_PERSON, ROUTE_FILE, upload_fields, attach_entry },
	{ METHOD_GET,  "/tai-len/mien-tru/:",	ROLE_PERSON, 0, NULL, request_upload_page },
	{ METHOD_POST, "/tai-len/mien-tru/:",	ROLE_PERSON, ROUTE_FILE, upload_fields, attach_request },
	{ 0 }
};
