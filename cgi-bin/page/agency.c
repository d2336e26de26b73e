/* /co-quan/: who has which duty in the own agency; the head gives them and delegates. */
#include "flow/agency.h"

#include <string.h>

#include "flow/delegation.h"
#include "page/agency.h"
#include "page/list.h"
#include "page/organisation.h"
#include "page/parameter.h"

static const char *const kinds[] = { "officer", "drafter", "deputy", "accountant", NULL };
static const char *const ways[] = { "now", "day", NULL };

static const struct field give_fields[] = {
	{ "duty", FIELD_CHOICE, .required = true, .choices = kinds },
	{ .name = "person", .type = FIELD_ID, .required = true },
	{ .name = "unit_id", .type = FIELD_ID, .many = true },
	{ .name = "member_id", .type = FIELD_ID, .many = true },
	{ .name = "section", .type = FIELD_TEXT, .many = true, .max = 200 },
	{ .name = "from", .type = FIELD_DAY, .required = true },
	{ .name = "until", .type = FIELD_DAY },
	{ 0 }
};
static const struct field end_fields[] = {
	{ .name = "until", .type = FIELD_DAY },
	{ "way", FIELD_CHOICE, .required = true, .choices = ways },
	{ 0 }
};

static void
crumb(struct visit *v, const char *label)
{
	visit_crumb(v, "/co-quan/", visit_label(v, "agency.title", NULL, NULL));
	if (label != NULL)
		visit_crumb(v, NULL, visit_label(v, label, NULL, NULL));
}

static bool
heads(const struct visit *v)
{
	return (v->who->roles & ROLE_HEAD) != 0;
}

/* May he give his authority to somebody: the head of an agency or of the province, in his own right. */
static bool
delegates(const struct visit *v)
{
	return (v->who->roles & (ROLE_HEAD | ROLE_CHAIRMAN)) != 0 && v->who->delegation == 0;
}

static bool
may_withdraw(const struct visit *v, const struct delegation *d)
{
	return d->agency == v->who->agency && (heads(v) || d->giver == v->who->person);
}

static bool
over(const struct duty_given *d)
{
	return d->until.year != 0 && day_compare(d->until, day_today()) < 0;
}

static void
fill_duty(struct visit *v, struct view *row, const struct duty_given *d)
{
	view_text(row, "duty", visit_label(v, mem_print(v->mem, "agency.duty.%s",
	    agency_duty_name[d->kind]), NULL, NULL));
	view_text(row, "name", d->name);
	view_text(row, "unit", d->section != NULL ? visit_label(v, "agency.of_section", d->section, NULL) :
	    d->member != 0 ? visit_label(v, "agency.of_member", d->member_name, NULL) : d->unit_name);
	view_text(row, "giver", d->giver);
	view_text(row, "from", day_show(v->mem, d->from));
	view_text(row, "until", d->until.year == 0 ? NULL : day_show(v->mem, d->until));
	view_flag(row, "ahead", day_compare(d->from, day_today()) > 0);
	view_print(row, "end", "/co-quan/nhiem-vu/%lld/ket-thuc", (long long)d->id);
}

/* What else of the agency somebody looks after. */
static const struct list_place places[] = {
	{ "/co-quan/nghi/",	"absence.title", NULL,	ROLE_PERSON },
	{ "/co-quan/thu-muc/",	"directory.agency.title", NULL, ROLE_HEAD },
	{ "/co-quan/quoc-gia/",	"national.title", NULL,	ROLES_AGENCY },
	{ "/co-quan/dong-loi/",	"source.errors.title", NULL, ROLES_AGENCY },
	{ 0 }
};

static int
show_page(struct visit *v)
{
	struct agency_view view;

	if (v->who->agency != 0) {
		if (agency_look(v->flow, &view) != 1 || parameter_fill_agency(v, v->who->agency) != 1 ||
		    organisation_fill_told(v, "agency", v->who->agency, "agency.event.") != 1)
			return -1;
		view_text(v->view, "head", view.head_name);
		for (size_t i = 0; i < view.nduties; i++)
			fill_duty(v, view_row(v->view, over(&view.duty[i]) ? "Past" : "Duties"), &view.duty[i]);
		for (size_t i = 0; i < view.ndelegations; i++)
			agency_fill_delegation(v, view_row(v->view, "Delegations"), &view.delegation[i]);
	}
	view_text(v->view, "agency", v->who->agency_name);
	view_text(v->view, "behalf", v->who->delegation == 0 ? NULL : v->who->behalf);
	view_flag(v->view, "may_give", heads(v));
	view_flag(v->view, "may_delegate", delegates(v));
	list_places(v, places);
	crumb(v, NULL);
	return visit_page(v, "agency/show.cs", "agency.title");
}

/* A box; ticked again where it was. */
static void
fill_box(struct visit *v, const char *list, const char *field, const char *value, const char *text)
{
	struct view *row = view_row(v->view, list);

	view_text(row, "value", value);
	view_text(row, "text", text);
	for (size_t k = 0; v->web->method == METHOD_POST && k < form_count(v->form, field); k++) {
		const char *ticked = form_text_at(v->form, field, k);

		if (ticked != NULL && strcmp(ticked, value) == 0)
			view_flag(row, "on", true);
	}
}

/* Divisions, people and sections that a duty may be for. 1 or -1. */
static int
fill_parts(struct visit *v, const struct member *people, size_t npeople, const struct unit *const *units, size_t nunits)
{
	const char **section;
	size_t n;

	if (agency_sections(v->flow, &section, &n) != 1)
		return -1;
	for (size_t i = 0; i < nunits; i++)
		fill_box(v, "Units", "unit_id", mem_print(v->mem, "%lld", (long long)units[i]->id), units[i]->name);
	for (size_t i = 0; i < npeople; i++)
		if (people[i].unit != v->who->agency || people[i].rank == RANK_STAFF)
			fill_box(v, "Members", "member_id", mem_print(v->mem, "%lld", (long long)people[i].person),
			    mem_print(v->mem, "%s, %s, %s", people[i].name, people[i].title, people[i].unit_name));
	for (size_t i = 0; i < n; i++)
		fill_box(v, "Sections", "section", section[i], section[i]);
	return 1;
}

static int
show_give(struct visit *v, int status)
{
	struct member *people;
	const struct unit **units;
	size_t npeople, nunits;

	if (agency_choices(v->flow, &people, &npeople, &units, &nunits) != 1)
		return -1;
	agency_fill_people(v, "People", people, npeople);
	if (fill_parts(v, people, npeople, units, nunits) != 1)
		return -1;
	for (const char *const *kind = kinds; *kind != NULL; kind++) {
		struct view *row = view_row(v->view, "Kinds");

		view_text(row, "value", *kind);
		view_text(row, "text", visit_label(v, mem_print(v->mem, "agency.duty.%s", *kind), NULL, NULL));
		view_text(row, "hint", visit_label(v, mem_print(v->mem, "agency.hint.%s", *kind), NULL, NULL));
	}
	organisation_form(v, give_fields);
	organisation_default(v, "from", day_show(v->mem, day_today()));
	crumb(v, "agency.give");
	return visit_page_as(v, status, "agency/give.cs", "agency.give");
}

static int
give_page(struct visit *v)
{
	return show_give(v, 200);
}

static int
give(struct visit *v)
{
	struct refusal why = { 0 };
	size_t n = form_count(v->form, "unit_id"), nmembers = form_count(v->form, "member_id"), nsections = form_count(v->form, "section");
	int64_t *unit = mem_array(v->mem, n + 1, sizeof(*unit)), *member = mem_array(v->mem, nmembers + 1, sizeof(*member));
	const char **section = mem_array(v->mem, nsections + 1, sizeof(*section));
	struct duty_order order = {
		.kind = (enum agency_duty)word_index(agency_duty_name, AGENCY_DUTIES,
		    form_text(v->form, "duty")),
		.person = form_int(v->form, "person", NULL), .unit = unit, .nunits = n,
		.member = member, .nmembers = nmembers, .section = section, .nsections = nsections,
		.from = form_day(v->form, "from"), .until = form_day(v->form, "until"),
	};

	if (!form_ok(v->form))
		return show_give(v, 422);
	for (size_t i = 0; i < n; i++)
		unit[i] = form_int_at(v->form, "unit_id", i);
	for (size_t i = 0; i < nmembers; i++)
		member[i] = form_int_at(v->form, "member_id", i);
	for (size_t i = 0; i < nsections; i++)
		section[i] = form_text_at(v->form, "section", i) == NULL ? "" : form_text_at(v->form, "section", i);
	return visit_answer(v, agency_give_duty(v->flow, &order, &why), &why, show_give);
}

static int
show_end(struct visit *v, int status)
{
	struct agency_view view;
	const struct duty_given *duty = NULL;

	if (agency_look(v->flow, &view) != 1)
		return -1;
	for (size_t i = 0; i < view.nduties; i++)
		if (view.duty[i].id == v->id[0])
			duty = &view.duty[i];
	if (duty == NULL)
		return 0;
	fill_duty(v, view_node(v->view, "Duty"), duty);
	organisation_form(v, end_fields);
	if (status != 422)
		v->version = duty->version;
	crumb(v, "agency.end");
	return visit_page_as(v, status, "agency/end.cs", "agency.end");
}

static int
end_page(struct visit *v)
{
	return show_end(v, 200);
}

static int
end_duty(struct visit *v)
{
	struct refusal why = { 0 };
	struct day until = form_day(v->form, "until");
	bool now = strcmp(list_typed(v, "way"), "now") == 0;

	if (form_ok(v->form) && !now && until.year == 0)
		form_error(v->form, "until", "error.required", NULL, NULL);
	if (!form_ok(v->form))
		return show_end(v, 422);
	return visit_answer(v, agency_end_duty(v->flow, v->id[0], form_version(v->form),
	    now ? (struct day){ 0 } : until, &why), &why, show_end);
}

static int
show_delegate(struct visit *v, int status)
{
	struct member *people;
	const struct unit **units;
	size_t npeople, nunits;

	if (agency_choices(v->flow, &people, &npeople, &units, &nunits) != 1)
		return -1;
	agency_fill_people(v, "People", people, npeople);
	view_flag(v->view, "not_own", v->who->delegation != 0);
	agency_fill_form(v);
	crumb(v, "agency.delegate");
	return visit_page_as(v, status, "agency/delegate.cs", "agency.delegate");
}

static int
delegate_page(struct visit *v)
{
	return show_delegate(v, 200);
}

static int
delegate(struct visit *v)
{
	struct refusal why = { 0 };
	struct delegation d = agency_typed_delegation(v);

	if (!form_ok(v->form))
		return show_delegate(v, 422);
	return visit_answer(v, delegation_give(v->flow, &d, &why), &why, show_delegate);
}

static int
show_one(struct visit *v, int status)
{
	struct delegation d;
	int found = delegation_read(v->flow, v->id[0], &d);

	if (found != 1)
		return found;
	agency_fill_delegation(v, view_node(v->view, "Delegation"), &d);
	view_flag(v->view, "mine", d.receiver == v->who->person);
	view_flag(v->view, "may_withdraw", may_withdraw(v, &d));
	view_flag(v->view, "strong", v->who->strong);
	crumb(v, NULL);
	visit_crumb(v, NULL, d.document_number);
	return visit_page_as(v, status, "agency/delegation.cs", "agency.delegation.title");
}

static int
one_page(struct visit *v)
{
	return show_one(v, 200);
}

/* The delegation of the page, if it is this person's to answer. 1; 0: none. */
static int
of_receiver(struct visit *v)
{
	struct delegation d;
	int found = delegation_read(v->flow, v->id[0], &d);

	return found == 1 && d.receiver != v->who->person ? 0 : found;
}

static int
answer(struct visit *v, bool accept)
{
	struct refusal why = { 0 };
	int found = of_receiver(v);

	return found != 1 ? found :
	    visit_answer(v, delegation_answer(v->flow, v->id[0], accept, &why), &why, show_one);
}

static int
accept_one(struct visit *v)
{
	return answer(v, true);
}

static int
decline_one(struct visit *v)
{
	return answer(v, false);
}

static int
withdraw_one(struct visit *v)
{
	struct refusal why = { 0 };
	struct delegation d;
	int found = delegation_read(v->flow, v->id[0], &d);

	if (found != 1 || !may_withdraw(v, &d))
		return found < 0 ? -1 : 0;
	return visit_answer(v, delegation_withdraw(v->flow, d.id, NULL, &why), &why, show_one);
}

const struct route agency_routes[] = {
	{ METHOD_GET,  "/co-quan/",			ROLE_PERSON, 0, NULL, show_page },
	{ METHOD_GET,  "/co-quan/giao",			ROLE_HEAD, 0, NULL, give_page },
	{ METHOD_POST, "/co-quan/giao",			ROLE_HEAD, 0, give_fields, give },
	{ METHOD_GET,  "/co-quan/nhiem-vu/:/ket-thuc",	ROLE_HEAD, 0, NULL, end_page },
	{ METHOD_POST, "/co-quan/nhiem-vu/:/ket-thuc",	ROLE_HEAD, 0, end_fields, end_duty },
	{ METHOD_GET,  "/co-quan/uy-quyen",		ROLE_HEAD | ROLE_CHAIRMAN, 0, NULL, delegate_page },
	{ METHOD_POST, "/co-quan/uy-quyen",		ROLE_HEAD | ROLE_CHAIRMAN, 0, agency_delegation_fields, delegate },
	{ METHOD_GET,  "/co-quan/uy-quyen/:/",		ROLE_PERSON, 0, NULL, one_page },
	{ METHOD_POST, "/co-quan/uy-quyen/:/nhan",	ROLE_PERSON, 0, NULL, accept_one },
	{ METHOD_POST, "/co-quan/uy-quyen/:/tu-choi",	ROLE_PERSON, 0, NULL, decline_one },
	{ METHOD_POST, "/co-quan/uy-quyen/:/thu-hoi",	ROLE_HEAD | ROLE_CHAIRMAN, 0, NULL, withdraw_one },
	{ 0 }
};
