/* What a head says to one report, and to one request; errors that he finds. */
#include <string.h>

#include "flow/entry_confirm.h"
#include "flow/entry_request.h"
#include "page/entry.h"
#include "page/task.h"
#include "page/list.h"
#include "page/take_back.h"
#include "rules/role.h"

#define WHAT_MOST	1000
#define DOCUMENT_MOST	200

static const char *const answers[] = { "accept", "return", "reject", NULL };
static const char *const decisions[] = { "yes", "no", NULL };
static const struct field answer_fields[] = {
	{ "deed", FIELD_CHOICE, .required = true, .choices = answers },
	{ "quantity", ENTRY_QUANTITY },
	{ "words", FIELD_AREA, .max = ENTRY_WORDS },
	{ 0 }
};
static const struct field finding_fields[] = {
	{ "what", FIELD_AREA, .required = true, .max = WHAT_MOST },
	{ "quantity", ENTRY_QUANTITY },
	{ "document", FIELD_TEXT, .max = DOCUMENT_MOST },
	{ 0 }
};
static const struct field withdraw_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = ENTRY_WORDS },
	{ 0 }
};
static const struct field decide_fields[] = {
	{ "deed", FIELD_CHOICE, .required = true, .choices = decisions },
	{ "document", FIELD_TEXT, .max = DOCUMENT_MOST },
	{ "answer", FIELD_AREA, .max = ENTRY_WORDS },
	{ 0 }
};

static int
show_answer(struct visit *v, int status)
{
	const struct entry *e;
	struct entry_case c;
	const int found = entry_case_of_entry(v->flow, v->id[0], &c, &e);

	if (found != 1 || !c.charge)
		return found < 0 ? -1 : 0;
	visit_name_fields(v, answer_fields);
	entry_fill_delivery(v, view_node(v->view, "Delivery"), &c.delivery);
	entry_fill_entry(v, view_node(v->view, "Entry"), &c, e);
	if (task_fill_origin(v, &c.delivery) != 1)
		return -1;
	for (size_t i = 0; answers[i] != NULL; i++)
		list_option(v, "Answers", answers[i], entry_word(v, "entry.answer.", answers[i]), "");
	visit_default(v, "deed", answers[0]);
	visit_default(v, "quantity", entry_amount(v, e->quantity));
	view_flag(v->view, "may", e->state == ENTRY_PROPOSED && !c.closed);
	view_print(v->view, "path", ENTRY_CONFIRM "%lld", (long long)e->id);
	if (status != 422)
		v->version = e->version;
	entry_crumbs(v, &c.delivery, "entry.answer.title");
	return visit_page_as(v, status, "entry/answer.cs", "entry.answer.title");
}

static int
answer_page(struct visit *v)
{
	return show_answer(v, 200);
}

static int
answer(struct visit *v)
{
	const char *deed = form_text(v->form, "deed");
	struct entry_answer a = { .entry = v->id[0], .version = form_version(v->form), .to = ENTRY_ACCEPTED,
	    .accepted = form_int(v->form, "quantity", NULL), .words = list_typed(v, "words") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_answer(v, 422);
	if (strcmp(deed, "accept") != 0)
		a.to = strcmp(deed, "return") == 0 ? ENTRY_RETURNED : ENTRY_REJECTED;
	return visit_answer(v, entry_answer(v->flow, &a, &why), &why, show_answer);
}

static int
show_find(struct visit *v, int status)
{
	const struct entry *e;
	struct entry_case c;
	const int found = entry_case_of_entry(v->flow, v->id[0], &c, &e);

	if (found != 1 || !c.charge)
		return found < 0 ? -1 : 0;
	visit_name_fields(v, finding_fields);
	entry_fill_delivery(v, view_node(v->view, "Delivery"), &c.delivery);
	entry_fill_entry(v, view_node(v->view, "Entry"), &c, e);
	visit_default(v, "quantity", entry_amount(v, e->accepted));
	view_flag(v->view, "may", e->state == ENTRY_ACCEPTED && !c.closed);
	view_print(v->view, "path", ENTRY_CONFIRM "%lld/sai-sot", (long long)e->id);
	if (status != 422)
		v->version = e->version;
	entry_crumbs(v, &c.delivery, "entry.finding.title");
	return visit_page_as(v, status, "entry/finding.cs", "entry.finding.title");
}

static int
find_page(struct visit *v)
{
	return show_find(v, 200);
}

static int
find(struct visit *v)
{
	const struct finding x = { .entry = v->id[0], .version = form_version(v->form), .what = form_text(v->form, "what"),
	    .quantity = form_int(v->form, "quantity", NULL), .document = list_typed(v, "document") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_find(v, 422);
	return visit_answer(v, finding_record(v->flow, &x, &why), &why, show_find);
}

static int
show_withdraw(struct visit *v, int status)
{
	const struct finding *x;
	const struct entry *e;
	struct entry_case c;
	const int found = entry_case_of_finding(v->flow, v->id[0], &c, &e, &x);

	if (found != 1 || !c.charge || (status == 200 && x->withdrawn_at != NULL))
		return found < 0 ? -1 : 0;
	visit_name_fields(v, withdraw_fields);
	entry_fill_delivery(v, view_node(v->view, "Delivery"), &c.delivery);
	view_text(v->view, "what", x->what);
	view_text(v->view, "withdrawn", x->withdrawn_why);
	view_flag(v->view, "may", x->withdrawn_at == NULL && !c.closed);
	view_print(v->view, "path", ENTRY_PLACE "sai-sot/%lld/thu-hoi", (long long)x->id);
	if (status != 422)
		v->version = x->version;
	entry_crumbs(v, &c.delivery, "entry.finding.withdraw");
	return visit_page_as(v, status, "entry/withdraw.cs", "entry.finding.withdraw");
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, finding_withdraw, show_withdraw);
}

/* What a request is about and how it may be decided. */
static int
show_decide(struct visit *v, enum request_kind kind, int status)
{
	static const char *const place[REQUESTS] = { "gia-han", "mien-tru", "tra-lai" };
	const struct request *q;
	struct entry_case c;
	const int found = entry_case_of_request(v->flow, kind, v->id[0], &c, &q);

	if (found != 1 || !c.charge)
		return found < 0 ? -1 : 0;
	visit_name_fields(v, decide_fields);
	entry_fill_delivery(v, view_node(v->view, "Delivery"), &c.delivery);
	entry_fill_request(v, view_node(v->view, "Request"), &c, q);
	if (entry_of_delivery(&c.delivery, q->entry) != NULL)
		entry_fill_entry(v, view_node(v->view, "Entry"), &c, entry_of_delivery(&c.delivery, q->entry));
	for (size_t i = 0; decisions[i] != NULL && (kind != REQUEST_HAND_BACK || i == 0); i++)
		list_option(v, "Decisions", decisions[i], entry_word(v, mem_print(v->mem, "entry.decide.%s.", request_kind_name[kind]),
		    decisions[i]), "");
	visit_default(v, "deed", decisions[0]);
	view_flag(v->view, "exemption", kind == REQUEST_EXEMPTION);
	view_flag(v->view, "hand_back", kind == REQUEST_HAND_BACK);
	view_flag(v->view, "may", request_waits(q) && !c.closed);
	view_flag(v->view, "passed", kind == REQUEST_EXTENSION && request_waits(q) && day_compare(day_today(), c.delivery.deadline) > 0);
	view_print(v->view, "path", ENTRY_PLACE "%s/%lld", place[kind], (long long)q->id);
	if (status != 422)
		v->version = q->version;
	entry_crumbs(v, &c.delivery, mem_print(v->mem, "entry.request.%s", request_kind_name[kind]));
	return visit_page_as(v, status, "entry/decide.cs", mem_print(v->mem, "entry.request.%s", request_kind_name[kind]));
}

static int
show_extension(struct visit *v, int status)
{
	return show_decide(v, REQUEST_EXTENSION, status);
}

static int
show_exemption(struct visit *v, int status)
{
	return show_decide(v, REQUEST_EXEMPTION, status);
}

static int
show_hand_back(struct visit *v, int status)
{
	return show_decide(v, REQUEST_HAND_BACK, status);
}

static int
decide(struct visit *v, enum request_kind kind, int (*page)(struct visit *, int status))
{
	const char *deed = form_text(v->form, "deed");
	const struct request q = { .kind = kind, .id = v->id[0], .version = form_version(v->form), .answer = list_typed(v, "answer"),
	    .document = list_typed(v, "document") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return page(v, 422);
	return visit_answer(v, request_decide(v->flow, &q, strcmp(deed, "yes") == 0 || kind == REQUEST_HAND_BACK, &why), &why, page);
}

static int
extension_page(struct visit *v)
{
	return show_extension(v, 200);
}

static int
exemption_page(struct visit *v)
{
	return show_exemption(v, 200);
}

static int
hand_back_page(struct visit *v)
{
	return show_hand_back(v, 200);
}

static int
decide_extension(struct visit *v)
{
	return decide(v, REQUEST_EXTENSION, show_extension);
}

static int
decide_exemption(struct visit *v)
{
	return decide(v, REQUEST_EXEMPTION, show_exemption);
}

static int
decide_hand_back(struct visit *v)
{
	return decide(v, REQUEST_HAND_BACK, show_hand_back);
}

const struct route entry_answer_routes[] = {
	{ METHOD_GET,  "/cong-viec/xac-nhan/:",			ROLE_PERSON, 0, NULL, answer_page },
	{ METHOD_POST, "/cong-viec/xac-nhan/:",			ROLE_PERSON, 0, answer_fields, answer },
	{ METHOD_GET,  "/cong-viec/xac-nhan/:/sai-sot",		ROLE_PERSON, 0, NULL, find_page },
	{ METHOD_POST, "/cong-viec/xac-nhan/:/sai-sot",		ROLE_PERSON, 0, finding_fields, find },
	{ METHOD_GET,  "/cong-viec/sai-sot/:/thu-hoi",		ROLE_PERSON, 0, NULL, withdraw_page },
	{ METHOD_POST, "/cong-viec/sai-sot/:/thu-hoi",		ROLE_PERSON, 0, withdraw_fields, withdraw },
	{ METHOD_GET,  "/cong-viec/gia-han/:",			ROLE_PERSON, 0, NULL, extension_page },
	{ METHOD_POST, "/cong-viec/gia-han/:",			ROLE_PERSON, 0, decide_fields, decide_extension },
	{ METHOD_GET,  "/cong-viec/mien-tru/:",			ROLE_PERSON, 0, NULL, exemption_page },
	{ METHOD_POST, "/cong-viec/mien-tru/:",			ROLE_PERSON, 0, decide_fields, decide_exemption },
	{ METHOD_GET,  "/cong-viec/tra-lai/:",			ROLE_PERSON, 0, NULL, hand_back_page },
	{ METHOD_POST, "/cong-viec/tra-lai/:",			ROLE_PERSON, 0, decide_fields, decide_hand_back },
	{ 0 }
};
