/* /quan-tri/don-vi/:/phu-trach: who acts as the head of an agency or of the province, entered by the administrator. */
#include "flow/delegation.h"
#include "page/agency.h"
#include "page/organisation.h"

static int
show(struct visit *v, int status)
{
	const struct unit *agency;
	struct delegation *list;
	struct member *people;
	const char *head;
	struct tree tree;
	size_t n, npeople;

	if (organisation_tree(v, day_today(), &tree) != 1)
		return -1;
	agency = tree_unit(&tree, v->id[0]);
	if (agency == NULL || agency->kind == UNIT_DIVISION)
		return 0;
	if (delegation_look(v->flow, agency->id, &list, &n, &people, &npeople, &head) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		agency_fill_delegation(v, view_row(v->view, "Delegations"), &list[i]);
	agency_fill_people(v, "People", people, npeople);
	view_text(v->view, "name", agency->name);
	view_text(v->view, "head", head);
	view_print(v->view, "path", "/quan-tri/don-vi/%lld/phu-trach", (long long)agency->id);
	agency_fill_form(v);
	organisation_crumbs(v, mem_print(v->mem, "/quan-tri/don-vi/%lld/", (long long)agency->id),
	    agency->name);
	visit_crumb(v, NULL, visit_label(v, "agency.acting", NULL, NULL));
	return visit_page_as(v, status, "agency/acting.cs", "agency.acting");
}

static int
show_page(struct visit *v)
{
	return show(v, 200);
}

static int
put(struct visit *v)
{
	struct refusal why = { 0 };
	struct delegation d = agency_typed_delegation(v);

	if (!form_ok(v->form))
		return show(v, 422);
	d.agency = v->id[0];
	return visit_answer(v, delegation_put(v->flow, &d, &why), &why, show);
}

static int
withdraw(struct visit *v)
{
	struct refusal why = { 0 };
	struct delegation d;
	int found = delegation_any(v->flow, v->id[0], &d);

	if (found != 1)
		return found;
	found = delegation_withdraw(v->flow, d.id, mem_print(v->mem, "/quan-tri/don-vi/%lld/phu-trach",
	    (long long)d.agency), &why);
	v->id[0] = d.agency;
	return visit_answer(v, found, &why, show);
}

const struct route acting_routes[] = {
	{ METHOD_GET,  "/quan-tri/don-vi/:/phu-trach",	ROLE_ADMIN, 0, NULL, show_page },
	{ METHOD_POST, "/quan-tri/don-vi/:/phu-trach",	ROLE_ADMIN, 0, agency_delegation_fields, put },
	{ METHOD_POST, "/quan-tri/phu-trach/:/thu-hoi",	ROLE_ADMIN, 0, NULL, withdraw },
	{ 0 }
};
