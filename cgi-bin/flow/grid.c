#include "flow/grid.h"

#include "base/number.h"
#include "flow/catalog.h"
#include "flow/catalog_put.h"
#include "flow/see.h"
#include "store/catalog_row.h"
#include "store/grid.h"

static int
read_grid(struct flow *f, int64_t catalog, int64_t row, struct grid *grid)
{
	if (grid_select(f->db, f->mem, catalog, row, &grid->score, &grid->n) != 1 ||
	    grid_get_taken(f->db, f->mem, row, &grid->taken) != 1)
		return -1;
	grid->mean = grid_mean(grid->score, grid->n);
	return 1;
}

int
grid_read(struct flow *f, const struct catalog *c, int64_t row, struct grid *grid)
{
	if (!see_experts(f->who, c->agency))
		return 0;
	return read_grid(f, c->id, row, grid);
}

struct grid_write {
	struct catalog_write w;
	int64_t		 row_id;
	const struct grid_score *score;
	int64_t		 version;	/* of the score that goes, or of the row that gets points */
	struct grid_mean seen;
	/* filled by begin */
	struct catalog_row row;
	struct grid	 grid;
	struct catalog_group frame[CATALOG_GROUPS];
};

/* The row, of the agency's own, with what experts give it. 1; 0: refused; -1. */
static int
begin(struct flow *f, struct grid_write *g)
{
	struct catalog c;
	int done = catalog_begin(f, &g->w);

	if (done == 1)
		done = catalog_row_get(f->db, f->mem, g->w.catalog, 0, g->row_id, &g->row);
	else
		return done;
	if (done < 0)
		return -1;
	if (done == 0 || g->row.removed)
		return catalog_refuse(g->w.why, "catalog.refused.row_gone", NULL);
	if (g->row.line.shared != 0)
		return catalog_refuse(g->w.why, "grid.refused.shared", NULL);
	f->location = catalog_path(f, g->w.catalog, mem_print(f->mem, "dong/%lld/cham/", (long long)g->row_id));
	return catalog_read(f, g->w.catalog, &c) == 1 && catalog_frame(f, &c, g->frame) == 1 &&
	    read_grid(f, g->w.catalog, g->row_id, &g->grid) == 1 ? 1 : -1;
}

/* What the range of its group says to it. 1; 0: refused, at a field. */
static int
in_range(struct flow *f, const struct grid_write *g, const struct grid_score *score, const char *field)
{
	const int group = g->row.line.group;
	const enum grid_flaw flaw = grid_judge(g->frame, group, score);

	if (flaw == GRID_SOUND)
		return 1;
	catalog_refuse(g->w.why, mem_print(f->mem, "grid.refused.%s", grid_flaw_name[flaw]), field);
	if (flaw != GRID_NO_GROUP) {
		g->w.why->a = number_show(f->mem, grid_sum(score), 2, 0);
		g->w.why->b = mem_print(f->mem, "%s–%s", number_show(f->mem, g->frame[group - 1].least, 2, 0),
		    number_show(f->mem, g->frame[group - 1].most, 2, 0));
	}
	return 0;
}

static struct json *
score_json(struct flow *f, const struct grid_score *score)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "expert", score->expert);
	json_set_text(json, "post", score->post);
	for (int i = 0; i < GRID_PARTS; i++)
		json_set_int(json, grid_part_name[i], score->part[i]);
	json_set_text(json, "sum", number_plain(f->mem, grid_sum(score), 2));
	return json;
}

static int
add_body(struct flow *f, void *arg)
{
	struct grid_write *g = arg;
	int done = begin(f, g);

	if (done == 1)
		done = in_range(f, g, g->score, grid_part_name[0]);
	if (done != 1)
		return done;
	if (g->grid.n >= GRID_EXPERTS)
		return catalog_refuse(g->w.why, "grid.refused.many", NULL);
	if (grid_insert(f->db, g->w.catalog, g->row_id, g->score, f->who->person) != 1)
		return -1;
	return flow_audit(f, "catalog_row", g->row_id, "grid_add", NULL, score_json(f, g->score));
}

int
grid_add(struct flow *f, int64_t catalog, int64_t row, const struct grid_score *score, struct refusal *why)
{
	struct grid_write g = { .w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why }, .row_id = row,
	    .score = score };

	return flow_write(f, add_body, &g);
}

static int
remove_body(struct flow *f, void *arg)
{
	struct grid_write *g = arg;
	const struct grid_score *was = NULL;
	int done = begin(f, g);

	if (done != 1)
		return done;
	for (size_t i = 0; i < g->grid.n; i++)
		if (g->grid.score[i].id == g->score->id)
			was = &g->grid.score[i];
	if (was == NULL || was->version != g->version)
		return catalog_conflict(g->w.why, "grid.refused.changed");
	if (grid_take_off(f->db, g->w.catalog, g->row_id, was->id, was->version) != 1)
		return -1;
	return flow_audit(f, "catalog_row", g->row_id, "grid_remove", score_json(f, was), NULL);
}

int
grid_remove(struct flow *f, int64_t catalog, int64_t row, int64_t id, int64_t version, struct refusal *why)
{
	const struct grid_score score = { .id = id };
	struct grid_write g = { .w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why }, .row_id = row,
	    .score = &score, .version = version };

	return flow_write(f, remove_body, &g);
}

/* The points, by the write that every change of a row goes through. 1; 0: refused; -1. */
static int
put_points(struct flow *f, struct grid_write *g, int64_t points, const char *action)
{
	struct catalog_put put = { .w = &g->w, .action = action };
	struct catalog_row row = g->row;
	int done = catalog_put_begin(f, &put);

	row.line.points = points;
	row.version = g->version;
	if (done == 1)
		done = catalog_put_row(f, &put, &row);
	return done == 1 ? catalog_put_end(f, &put) : done;
}

static int
use_body(struct flow *f, void *arg)
{
	struct grid_write *g = arg;
	struct grid_taken taken;
	int done = begin(f, g);

	if (done != 1)
		return done;
	if (g->grid.mean.n == 0)
		return catalog_refuse(g->w.why, "grid.refused.nobody", NULL);
	if (g->grid.mean.n != g->seen.n || g->grid.mean.total != g->seen.total || g->row.version != g->version)
		return catalog_conflict(g->w.why, "grid.refused.changed");
	for (size_t i = 0; i < g->grid.n; i++)
		if (in_range(f, g, &g->grid.score[i], NULL) != 1)
			return 0;
	taken = (struct grid_taken){ .mean = g->grid.mean, .points = grid_points(g->grid.mean),
	    .before = grid_can_undo(&g->grid.taken, g->row.line.points) ? g->grid.taken.before : g->row.line.points };
	done = taken.points == taken.before ? flow_audit(f, "catalog_row", g->row_id, "grid", NULL, NULL) :
	    put_points(f, g, taken.points, "grid");
	if (done != 1)
		return done;
	return grid_put_taken(f->db, g->row_id, &taken, f->who->person);
}

int
grid_use(struct flow *f, int64_t catalog, int64_t row, int64_t version, struct grid_mean seen, struct refusal *why)
{
	struct grid_write g = { .w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why }, .row_id = row,
	    .version = version, .seen = seen };

	return flow_write(f, use_body, &g);
}

static int
undo_body(struct flow *f, void *arg)
{
	struct grid_write *g = arg;
	int done = begin(f, g);

	if (done != 1)
		return done;
	if (!grid_can_undo(&g->grid.taken, g->row.line.points) || g->row.version != g->version)
		return catalog_conflict(g->w.why, "grid.refused.changed");
	done = put_points(f, g, g->grid.taken.before, "grid_undo");
	if (done != 1)
		return done;
	return grid_take_back(f->db, g->row_id) == 1 ? 1 : -1;
}

int
grid_undo(struct flow *f, int64_t catalog, int64_t row, int64_t version, struct refusal *why)
{
	struct grid_write g = { .w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why }, .row_id = row,
	    .version = version };

	return flow_write(f, undo_body, &g);
}
