/* A person asks for more time, for an exemption, or to be rid of a delivery; and takes it back. */
#include "flow/entry_request.h"

#include <string.h>

#include "base/number.h"
#include "page/entry.h"
#include "page/list.h"
#include "rules/role.h"

#define CAUSE_MOST	1000
#define PROOF_MOST	300
#define FAULT_MOST	45

static const char *const deeds[] = { "ask", "file", NULL };
static const struct field hand_back_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = ENTRY_WORDS },
	{ 0 }
};
static const struct field extension_fields[] = {
	{ .name = "until_day", .type = FIELD_DAY, .required = true },
	{ "reason", FIELD_AREA, .required = true, .max = ENTRY_WORDS },
	{ 0 }
};
static const struct field fault_fields[] = {
	{ "loi", FIELD_TEXT, .max = FAULT_MOST },
	{ 0 }
};
static const struct field exemption_fields[] = {
	{ "fault", FIELD_TEXT, .required = true, .max = FAULT_MOST },
	{ "reason", FIELD_AREA, .required = true, .max = CAUSE_MOST },
	{ "proof", FIELD_TEXT, .required = true, .max = PROOF_MOST },
	{ "deed", FIELD_CHOICE, .choices = deeds },
	{ 0 }
};

/* The case of the delivery in the path, where it is the person's own. 1; 0; -1. */
static int
own_case(struct visit *v, struct entry_case *c)
{
	const int found = entry_case_of(v->flow, v->id[0], c);

	if (found != 1 || !c->mine)
		return found < 0 ? -1 : 0;
	entry_fill_delivery(v, view_node(v->view, "Delivery"), &c->delivery);
	view_flag(v->view, "closed", c->closed);
	return 1;
}

static int
show_hand_back(struct visit *v, int status)
{
	struct entry_case c;
	const int found = own_case(v, &c);

	if (found != 1)
		return found;
	visit_name_fields(v, hand_back_fields);
	view_print(v->view, "path", ENTRY_PLACE "%lld/tra-lai", (long long)c.delivery.id);
	view_flag(v->view, "may", !c.closed && delivery_rest(&c.delivery) > 0);
	entry_crumbs(v, &c.delivery, "entry.hand_back.title");
	return visit_page_as(v, status, "entry/hand_back.cs", "entry.hand_back.title");
}

static int
show_extension(struct visit *v, int status)
{
	struct entry_case c;
	const int found = own_case(v, &c);

	if (found != 1)
		return found;
	visit_name_fields(v, extension_fields);
	view_print(v->view, "path", ENTRY_PLACE "%lld/gia-han", (long long)c.delivery.id);
	view_flag(v->view, "may", !c.closed && delivery_rest(&c.delivery) > 0 && day_compare(day_today(), c.delivery.deadline) <= 0);
	entry_crumbs(v, &c.delivery, "entry.extension.title");
	return visit_page_as(v, status, "entry/extension.cs", "entry.extension.title");
}

static void
fill_faults(struct visit *v, const struct entry_case *c)
{
	const char *chosen = v->web->method == METHOD_GET ? list_typed(v, "loi") : "";
	size_t n, shown = 0;
	const struct fault *list = request_faults(v->flow, c, &n);

	for (size_t i = 0; i < n; i++) {
		const struct fault *x = &list[i];
		const char *value = mem_print(v->mem, "%lld-%lld", (long long)x->entry, (long long)x->finding);

		if (x->asked)
			continue;
		list_option(v, "Faults", value, x->error == NULL ? visit_label(v, "entry.fault.late", day_show(v->mem, x->of->done_on),
		    entry_amount(v, x->of->quantity)) :
		    visit_label(v, "entry.fault.what", x->error->what, NULL), "");
		if (shown++ == 0 || strcmp(chosen, value) == 0)
			chosen = value;
	}
	if (shown > 0)
		visit_default(v, "fault", chosen);
	view_flag(v->view, "may", !c->closed && shown > 0);
}

static int
show_exemption(struct visit *v, int status)
{
	struct entry_case c;
	const int found = own_case(v, &c);

	if (found != 1)
		return found;
	visit_name_fields(v, exemption_fields);
	fill_faults(v, &c);
	view_print(v->view, "path", ENTRY_PLACE "%lld/mien-tru", (long long)c.delivery.id);
	entry_crumbs(v, &c.delivery, "entry.exemption.title");
	return visit_page_as(v, status, "entry/exemption.cs", "entry.exemption.title");
}

static int
hand_back_page(struct visit *v)
{
	return show_hand_back(v, 200);
}

static int
extension_page(struct visit *v)
{
	return show_extension(v, 200);
}

static int
exemption_page(struct visit *v)
{
	return show_exemption(v, form_ok(v->form) ? 200 : 422);
}

static int
hand_back(struct visit *v)
{
	const struct request q = { .kind = REQUEST_HAND_BACK, .delivery = v->id[0], .reason = form_text(v->form, "reason") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_hand_back(v, 422);
	return visit_answer(v, request_ask(v->flow, &q, false, &why), &why, show_hand_back);
}

static int
extension(struct visit *v)
{
	const struct request q = { .kind = REQUEST_EXTENSION, .delivery = v->id[0], .reason = form_text(v->form, "reason"),
	    .until = form_day(v->form, "until_day") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_extension(v, 422);
	return visit_answer(v, request_ask(v->flow, &q, false, &why), &why, show_extension);
}

/* "12-0": the entry, and the error in it or 0. 1 or 0. */
static int
read_fault(struct visit *v, struct request *q)
{
	char *entry = mem_text(v->mem, form_text(v->form, "fault")), *finding = entry == NULL ? NULL : strchr(entry, '-');

	if (finding == NULL)
		return 0;
	*finding++ = '\0';
	return number_int(entry, 1, INT64_MAX, &q->entry) == 1 && number_int(finding, 0, INT64_MAX, &q->finding) == 1;
}

static int
exemption(struct visit *v)
{
	struct request q = { .kind = REQUEST_EXEMPTION, .delivery = v->id[0], .reason = form_text(v->form, "reason"),
	    .proof = form_text(v->form, "proof") };
	struct refusal why = { .label = "entry.refused.no_fault", .field = "fault" };
	const char *deed = form_text(v->form, "deed");

	if (!form_ok(v->form))
		return show_exemption(v, 422);
	if (read_fault(v, &q) != 1)
		return visit_answer(v, 0, &why, show_exemption);
	return visit_answer(v, request_ask(v->flow, &q, deed != NULL && strcmp(deed, "file") == 0, &why), &why, show_exemption);
}

/* What was refused stands on the page of the delivery. */
static int
take_back(struct visit *v, enum request_kind kind)
{
	struct refusal why = { 0 };
	const struct request *q;
	struct entry_case c;
	const int found = entry_case_of_request(v->flow, kind, v->id[0], &c, &q);

	if (found != 1)
		return found;
	v->id[0] = c.delivery.id;
	return visit_answer(v, request_recall(v->flow, kind, q->id, form_version(v->form), &why), &why, entry_show);
}

static int
recall_extension(struct visit *v)
{
	return take_back(v, REQUEST_EXTENSION);
}

static int
recall_exemption(struct visit *v)
{
	return take_back(v, REQUEST_EXEMPTION);
}

static int
recall_hand_back(struct visit *v)
{
	return take_back(v, REQUEST_HAND_BACK);
}

const struct route entry_request_routes[] = {
	{ METHOD_GET,  "/cong-viec/:/tra-lai",	ROLE_PERSON, 0, NULL, hand_back_page },
	{ METHOD_POST, "/cong-viec/:/tra-lai",	ROLE_PERSON, 0, hand_back_fields, hand_back },
	{ METHOD_GET,  "/cong-viec/:/gia-han",	ROLE_PERSON, 0, NULL, extension_page },
	{ METHOD_POST, "/cong-viec/:/gia-han",	ROLE_PERSON, 0, extension_fields, extension },
	{ METHOD_GET,  "/cong-viec/:/mien-tru",	ROLE_PERSON, 0, fault_fields, exemption_page },
	{ METHOD_POST, "/cong-viec/:/mien-tru",	ROLE_PERSON, 0, exemption_fields, exemption },
	{ METHOD_POST, "/cong-viec/tra-lai/:/rut",	ROLE_PERSON, 0, NULL, recall_hand_back },
	{ METHOD_POST, "/cong-viec/gia-han/:/rut",	ROLE_PERSON, 0, NULL, recall_extension },
	{ METHOD_POST, "/cong-viec/mien-tru/:/rut",	ROLE_PERSON, 0, NULL, recall_exemption },
	{ 0 }
};
