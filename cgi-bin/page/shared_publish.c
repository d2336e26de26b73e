/* What moves where when a shared part is published, and publishing it. */
#include "base/number.h"
#include "page/catalog.h"
#include "page/shared.h"

/* Old and new coefficients of what moves in a catalog. */
static void
fill_moves(struct visit *v, struct view *to, const struct shared_effect *e)
{
	for (size_t i = 0; i < e->n; i++) {
		const struct catalog_change *c = &e->move[i].change;
		struct view *row;

		if (c->kind != CATALOG_CHANGED || c->before->coefficient == c->after->coefficient)
			continue;
		row = view_row(to, "moves");
		view_text(row, "code", c->after->code);
		view_text(row, "before", c->before->coefficient > 0 ?
		    number_show(v->mem, c->before->coefficient, 1, 1) : "–");
		view_text(row, "after", c->after->coefficient > 0 ?
		    number_show(v->mem, c->after->coefficient, 1, 1) : "–");
	}
}

static int
fill_effects(struct visit *v, const struct shared_part *p)
{
	struct shared_effect *list;
	int64_t stay = 0;
	size_t n;

	if (shared_effects(v->flow, p, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct shared_effect *e = &list[i];
		struct view *to = view_row(v->view, "Effects");

		view_text(to, "agency", e->agency);
		view_text(to, "path", catalog_at(v, e->catalog, ""));
		view_text(to, "state", visit_label(v, mem_print(v->mem, "catalog.state.%s",
		    catalog_state_name[e->state]), NULL, NULL));
		if (e->adopted > 0)
			view_int(to, "adopted", e->adopted);
		view_flag(to, "open", e->open);
		view_flag(to, "loses", e->loses);
		view_int(to, "fresh", (int64_t)e->fresh);
		view_int(to, "changed", (int64_t)e->changed);
		view_int(to, "gone", (int64_t)e->gone);
		view_int(to, "follow", (int64_t)e->follow);
		fill_moves(v, to, e);
		stay += !e->open;
	}
	view_int(v->view, "stay", stay);
	return 1;
}

static int
show_publish(struct visit *v, int status)
{
	struct catalog_group frame[CATALOG_GROUPS];
	struct catalog_change *list;
	struct shared_part p;
	size_t n;
	int found = shared_open(v, &p, frame);

	if (found != 1 || p.version == 0)
		return found < 0 ? -1 : 0;
	if (shared_changes(v->flow, &p, &list, &n) != 1 || fill_effects(v, &p) != 1)
		return -1;
	catalog_fill_changes(v, "Changes", list, n);
	view_int(v->view, "next", p.published + 1);
	shared_crumb(v, &p, shared_at(v, &p, ""));
	visit_crumb(v, NULL, visit_label(v, "shared.publish", NULL, NULL));
	return visit_page_as(v, status, "shared/publish.cs", "shared.publish");
}

static int
publish_page(struct visit *v)
{
	return show_publish(v, 200);
}

static int
publish(struct visit *v)
{
	const struct shared_part p = shared_asked(v);
	struct refusal why = { 0 };

	return visit_answer(v, shared_publish(v->flow, &p, &why), &why, show_publish);
}

const struct route shared_publish_routes[] = {
	{ METHOD_GET, "/danh-muc/dot/:/dung-chung/:/cong-bo", ROLES_APPRAISAL, 0, NULL, publish_page },
	{ METHOD_POST, "/danh-muc/dot/:/dung-chung/:/cong-bo", ROLES_APPRAISAL, 0, NULL, publish },
	{ 0 }
};
