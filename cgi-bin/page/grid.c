#include "page/grid.h"

#include "base/number.h"
#include "flow/grid.h"
#include "page/catalog.h"
#include "page/list.h"

#define POINTS	.type = FIELD_DECIMAL, .required = true, .min = 0, .max = CATALOG_MOST_POINTS, .places = 2

static const struct field add_fields[] = {
	{ "expert", FIELD_TEXT, .required = true, .max = GRID_NAME },
	{ "job", FIELD_TEXT, .max = GRID_NAME },
	{ "difficulty", POINTS },
	{ "process", POINTS },
	{ "coordination", POINTS },
	{ "application", POINTS },
	{ 0 }
};
/* The mean that was on the page: hundredths of all experts, and how many they are. */
static const struct field use_fields[] = {
	{ "total", FIELD_INT, .required = true, .min = 0, .max = INT64_MAX },
	{ "experts", FIELD_INT, .required = true, .min = 1, .max = GRID_EXPERTS },
	{ 0 }
};

static const char *
points(struct visit *v, int64_t hundredths)
{
	return number_show(v->mem, hundredths, 2, 0);
}

static const char *
at_row(struct visit *v, int64_t catalog, int64_t row, const char *rest)
{
	return catalog_at(v, catalog, mem_print(v->mem, "dong/%lld/cham/%s", (long long)row, rest));
}

/* As a sum, a number of experts and what it comes to: what the points are made of. */
static const char *
mean_text(struct visit *v, struct grid_mean mean)
{
	return visit_label(v, mean.total % mean.n == 0 ? "grid.exactly" : "grid.rounded", mem_print(v->mem, "%s : %lld",
	    points(v, mean.total), (long long)mean.n), points(v, grid_points(mean)));
}

static void
fill_taken(struct visit *v, struct view *to, const struct grid *grid, int64_t now)
{
	const struct grid_taken *taken = &grid->taken;

	view_int(to, "n", (int64_t)grid->n);
	if (grid->mean.n > 0) {
		view_text(to, "mean", mean_text(v, grid->mean));
		view_text(to, "points", points(v, grid_points(grid->mean)));
		view_print(to, "total", "%lld", (long long)grid->mean.total);
	}
	if (taken->mean.n == 0)
		return;
	view_text(to, "taken", mean_text(v, taken->mean));
	view_text(to, "taken_by", taken->by);
	view_text(to, "taken_at", moment_show(v->mem, taken->at));
	view_flag(to, "holds", taken->points == now);
	view_flag(to, "back", grid_can_undo(taken, now));
	view_text(to, "before", taken->before < 0 ? NULL : points(v, taken->before));
}

int
grid_fill_row(struct visit *v, const struct catalog *c, const struct catalog_line *line)
{
	struct view *to = view_node(v->view, "Grid");
	struct grid grid;
	int found;

	if ((v->who->roles & ROLES_EXPERT) == 0)
		return 1;
	found = grid_read(v->flow, c, line->id, &grid);
	if (found != 1)
		return found < 0 ? -1 : 1;
	fill_taken(v, to, &grid, line->points);
	view_text(to, "path", at_row(v, c->id, line->id, ""));
	return 1;
}

static void
fill_scores(struct visit *v, const struct grid *grid, int64_t catalog, int64_t row)
{
	for (size_t i = 0; i < grid->n; i++) {
		const struct grid_score *s = &grid->score[i];
		struct view *to = view_row(v->view, "Scores");

		view_text(to, "expert", s->expert);
		view_text(to, "post", s->post);
		for (int part = 0; part < GRID_PARTS; part++)
			view_text(to, grid_part_name[part], points(v, s->part[part]));
		view_text(to, "sum", points(v, grid_sum(s)));
		view_int(to, "version", s->version);
		view_text(to, "remove", at_row(v, catalog, row, mem_print(v->mem, "%lld/bo", (long long)s->id)));
	}
}

/* The range of its group; nothing where it has none. 1 or -1. */
static int
fill_range(struct visit *v, const struct catalog *c, int group)
{
	struct catalog_group frame[CATALOG_GROUPS];

	if (catalog_frame(v->flow, c, frame) != 1)
		return -1;
	if (group < 1 || group > CATALOG_GROUPS || frame[group - 1].number == 0)
		return 1;
	view_int(v->view, "group", group);
	view_text(v->view, "least", points(v, frame[group - 1].least));
	view_text(v->view, "most", points(v, frame[group - 1].most));
	return 1;
}

static int
show(struct visit *v, int status)
{
	struct catalog catalog;
	struct catalog_checked row;
	struct grid grid;
	int64_t before, after;
	int found = catalog_open(v, &catalog);

	if (found == 1)
		found = catalog_row_read(v->flow, &catalog, v->id[1], &row, &before, &after);
	if (found == 1)
		found = grid_read(v->flow, &catalog, v->id[1], &grid);
	if (found != 1)
		return found;
	if (fill_range(v, &catalog, row.row.line.group) != 1)
		return -1;
	catalog_fill_row(v, view_node(v->view, "Row"), &row);
	fill_taken(v, view_node(v->view, "Grid"), &grid, row.row.line.points);
	fill_scores(v, &grid, catalog.id, v->id[1]);
	visit_name_fields(v, add_fields);
	view_flag(v->view, "may", catalog_can(v->flow, &catalog, CATALOG_EDIT) && !row.row.removed &&
	    row.row.line.shared == 0);
	view_text(v->view, "path", at_row(v, catalog.id, v->id[1], ""));
	view_int(v->view, "row_version", row.row.version);
	visit_crumb(v, catalog_at(v, catalog.id, mem_print(v->mem, "dong/%lld", (long long)v->id[1])), row.row.line.code);
	visit_crumb(v, NULL, visit_label(v, "grid.title", NULL, NULL));
	return visit_page_as(v, status, "grid/show.cs", "grid.title");
}

static int
page(struct visit *v)
{
	return show(v, 200);
}

static int
add(struct visit *v)
{
	struct grid_score score = { .expert = list_typed(v, "expert"), .post = list_typed(v, "job") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	for (int i = 0; i < GRID_PARTS; i++)
		score.part[i] = form_int(v->form, grid_part_name[i], NULL);
	return visit_answer(v, grid_add(v->flow, v->id[0], v->id[1], &score, &why), &why, show);
}

static int
take_off(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, grid_remove(v->flow, v->id[0], v->id[1], v->id[2], form_version(v->form), &why), &why, show);
}

static int
use(struct visit *v)
{
	const struct grid_mean seen = { form_int(v->form, "total", NULL), form_int(v->form, "experts", NULL) };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, grid_use(v->flow, v->id[0], v->id[1], form_version(v->form), seen, &why), &why, show);
}

static int
undo(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, grid_undo(v->flow, v->id[0], v->id[1], form_version(v->form), &why), &why, show);
}

const struct route grid_routes[] = {
	{ METHOD_GET,  "/danh-muc/:/dong/:/cham/", ROLES_EXPERT, 0, NULL, page },
	{ METHOD_POST, "/danh-muc/:/dong/:/cham/", ROLES_AGENCY, 0, add_fields, add },
	{ METHOD_POST, "/danh-muc/:/dong/:/cham/lay-diem", ROLES_AGENCY, 0, use_fields, use },
	{ METHOD_POST, "/danh-muc/:/dong/:/cham/tra-diem", ROLES_AGENCY, 0, NULL, undo },
	{ METHOD_POST, "/danh-muc/:/dong/:/cham/:/bo", ROLES_AGENCY, 0, NULL, take_off },
	{ 0 }
};
