/* /danh-muc/:/dung-chung: an agency adopts what all share. */
#include "flow/catalog_row.h"
#include "flow/shared_adopt.h"
#include "page/catalog.h"
#include "page/catalog_similar.h"
#include "page/shared.h"

static const struct field drop_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = DETAIL_MOST },
	{ 0 }
};

static void
fill_offer(struct visit *v, const struct shared_offer *o)
{
	for (size_t i = 0; i < o->n; i++) {
		struct view *to = view_row(v->view, "Parts");

		view_text(to, "name", shared_part_name(v, o->part[i].part));
		view_text(to, "section", o->part[i].section);
		view_int(to, "published", o->part[i].published);
		if (o->adopted[i] > 0)
			view_int(to, "adopted", o->adopted[i]);
		view_flag(to, "due", o->adopted[i] < o->part[i].published);
	}
	view_flag(v->view, "due", o->due);
}

/* What adopting does to the rows, while there is something to adopt. 1 or -1. */
static int
fill_moves(struct visit *v, const struct catalog *c, const struct shared_offer *o)
{
	struct catalog_change *changes;
	struct shared_move *list;
	bool loses;
	size_t n;

	if (shared_preview(v->flow, c, o, &list, &n, &loses) != 1)
		return -1;
	changes = mem_array(v->mem, n + 1, sizeof(*changes));
	for (size_t i = 0; i < n; i++)
		changes[i] = list[i].change;
	catalog_fill_changes(v, "Changes", changes, n);
	view_flag(v->view, "loses", loses);
	return 1;
}

/* Rows that all share and that this agency does not have. 1 or -1. */
static int
fill_dropped(struct visit *v, const struct catalog *c)
{
	const struct catalog_filter removed = { .section = "", .division = "", .flag = "removed", .words = "",
	    .sort = "" };
	struct catalog_checked *list;
	size_t n;

	if (catalog_rows_found(v->flow, c, &removed, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].row.why_not[0] != '\0')
			catalog_fill_row(v, view_row(v->view, "Dropped"), &list[i]);
	return 1;
}

static int
show(struct visit *v, int status)
{
	struct shared_offer offer;
	struct catalog catalog;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	if (shared_offered(v->flow, &catalog, &offer) != 1 || fill_dropped(v, &catalog) != 1)
		return -1;
	fill_offer(v, &offer);
	if (offer.due && catalog_can(v->flow, &catalog, CATALOG_EDIT) && fill_moves(v, &catalog, &offer) != 1)
		return -1;
	visit_crumb(v, NULL, visit_label(v, "shared.title", NULL, NULL));
	return visit_page_as(v, status, "shared/adopt.cs", "shared.title");
}

static int
adopt_page(struct visit *v)
{
	return show(v, 200);
}

static int
adopt(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, shared_adopt(v->flow, v->id[0], form_version(v->form), &why), &why, show);
}

static int
drop(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return catalog_show_row(v, 422);
	return visit_answer(v, shared_row_drop(v->flow, v->id[0], v->id[1], form_version(v->form),
	    form_text(v->form, "reason"), &why), &why, catalog_show_row);
}

static int
again(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, shared_row_drop(v->flow, v->id[0], v->id[1], form_version(v->form), NULL, &why),
	    &why, catalog_show_row);
}

const struct route catalog_shared_routes[] = {
	{ METHOD_GET, "/danh-muc/:/dung-chung", ROLE_PERSON, 0, NULL, adopt_page },
	{ METHOD_POST, "/danh-muc/:/dung-chung", ROLES_AGENCY, 0, NULL, adopt },
	{ METHOD_POST, "/danh-muc/:/dong/:/khong-co", ROLES_AGENCY, 0, drop_fields, drop },
	{ METHOD_POST, "/danh-muc/:/dong/:/co-lai", ROLES_AGENCY, 0, NULL, again },
	{ 0 }
};
