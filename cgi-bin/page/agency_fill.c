/* Delegations and people of an agency, as the pages of desk and admin show them. */
#include "page/agency.h"
#include "page/list.h"
#include "page/organisation.h"

static const char *const state_colour[DELEGATION_STATES] = {
	"yellow", "green", "red", "grey", "grey"
};

const struct field agency_delegation_fields[] = {
	{ .name = "receiver", .type = FIELD_ID, .required = true },
	{ "document_number", FIELD_TEXT, .required = true, .max = 100 },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ "subject", FIELD_TEXT, .required = true, .max = 500 },
	{ .name = "from", .type = FIELD_DAY, .required = true },
	{ .name = "until", .type = FIELD_DAY, .required = true },
	{ 0 }
};

struct delegation
agency_typed_delegation(struct visit *v)
{
	struct delegation d = {
		.receiver = form_int(v->form, "receiver", NULL),
		.document_number = form_text(v->form, "document_number"),
		.document_day = form_day(v->form, "document_day"),
		.subject = form_text(v->form, "subject"),
		.from = form_day(v->form, "from"), .until = form_day(v->form, "until"),
	};

	return d;
}

void
agency_fill_form(struct visit *v)
{
	organisation_form(v, agency_delegation_fields);
	organisation_default(v, "document_day", day_show(v->mem, day_today()));
	organisation_default(v, "from", day_show(v->mem, day_today()));
}

void
agency_fill_delegation(struct visit *v, struct view *to, const struct delegation *d)
{
	enum delegation_state state = delegation_on(d, day_today());

	view_print(to, "path", "/co-quan/uy-quyen/%lld/", (long long)d->id);
	view_print(to, "withdraw", "/quan-tri/phu-trach/%lld/thu-hoi", (long long)d->id);
	view_text(to, "kind", visit_label(v, mem_print(v->mem, "agency.delegation.%s",
	    delegation_kind_name[d->kind]), NULL, NULL));
	view_text(to, "agency", d->agency_name);
	view_text(to, "giver", d->giver == 0 ? NULL : d->giver_name);
	view_text(to, "receiver", d->receiver_name);
	view_text(to, "number", d->document_number);
	view_text(to, "document_day", day_show(v->mem, d->document_day));
	view_text(to, "subject", d->subject);
	view_text(to, "from", day_show(v->mem, d->from));
	view_text(to, "until", day_show(v->mem, d->until));
	view_text(to, "state", visit_label(v, mem_print(v->mem, "agency.state.%s",
	    delegation_state_name[state]), NULL, NULL));
	view_text(to, "colour", state_colour[state]);
	view_flag(to, "waiting", state == DELEGATION_WAITING);
	view_flag(to, "open", state <= DELEGATION_ACCEPTED);
}

void
agency_fill_people(struct visit *v, const char *list, const struct member *people, size_t n)
{
	list_option(v, list, "", visit_label(v, "agency.choose", NULL, NULL), "-");
	for (size_t i = 0; i < n; i++)
		list_option(v, list, mem_print(v->mem, "%lld", (long long)people[i].person),
		    mem_print(v->mem, "%s – %s, %s", people[i].name, people[i].title, people[i].unit_name),
		    "-");
}
