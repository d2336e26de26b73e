#include <stdlib.h>

#include "base/number.h"
#include "flow/catalog_recompute.h"
#include "store/catalog_row.h"
#include "store/cluster.h"

static int
by_row(const void *a, const void *b)
{
	const int64_t x = ((const struct catalog_kept *)a)->row, y = ((const struct catalog_kept *)b)->row;

	return x < y ? -1 : x > y;
}

/* What a row is worth: what it was in the version that it was copied from, or what its points say. */
static int64_t
worth(const struct catalog_row *row, int64_t standard_points, const struct catalog_kept *kept, size_t nkept)
{
	const struct catalog_kept key = { .row = row->line.id };
	const struct catalog_kept *found = nkept == 0 ? NULL : bsearch(&key, kept, nkept, sizeof(key), by_row);
	int64_t tenths;

	if (found != NULL)
		return found->coefficient;
	catalog_coefficient(row->line.points, standard_points, &tenths);
	return tenths;
}

int
catalog_recompute(struct flow *f, int64_t catalog, int64_t standard_points, int64_t *changed_r)
{
	struct catalog_kept *kept;
	struct catalog_row *rows;
	int64_t tenths, changed = 0;
	size_t n, nkept;

	if (catalog_row_all(f->db, f->mem, catalog, 0, &rows, &n) != 1 ||
	    catalog_row_kept(f->db, f->mem, catalog, standard_points, 0, 0, &kept, &nkept) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		tenths = worth(&rows[i], standard_points, kept, nkept);
		if (rows[i].line.merge != 0 &&
		    cluster_put_before(f->db, rows[i].line.merge, rows[i].line.id, tenths) != 1)
			return -1;
		if (rows[i].line.merge != 0 || tenths == rows[i].line.coefficient)
			continue;
		if (catalog_row_set_coefficient(f->db, rows[i].line.id, tenths) != 1)
			return -1;
		changed++;
	}
	if (changed_r != NULL)
		*changed_r = changed;
	return 1;
}

int
catalog_follow(struct flow *f, const struct catalog_write *w)
{
	int64_t points;

	if (catalog_standard_points(f, w, &points) != 1)
		return -1;
	return points == 0 ? 1 : catalog_recompute(f, w->catalog, points, NULL);
}

struct json *
catalog_line_json(struct mem *mem, const struct catalog_line *l, unsigned fields)
{
	const char *const text[CATALOG_FIELDS] = {
		[CATALOG_CODE] = l->code,
		[CATALOG_SECTION] = l->section,
		[CATALOG_DIVISION] = l->division,
		[CATALOG_TASK] = l->task,
		[CATALOG_DETAIL] = l->detail,
		[CATALOG_OUTPUT] = l->output,
		[CATALOG_GROUP] = l->group == 0 ? "" : mem_print(mem, "%d", l->group),
		[CATALOG_POINTS] = l->points < 0 ? "" : number_plain(mem, l->points, 2),
		[CATALOG_COEFFICIENT_FIELD] = l->coefficient == 0 ? "" :
		    number_plain(mem, l->coefficient, 1),
		[CATALOG_UNIT] = l->unit,
		[CATALOG_FREQUENCY] = l->frequency,
		[CATALOG_POSTS] = l->posts,
		[CATALOG_PEOPLE] = l->people == 0 ? "" :
		    mem_print(mem, "%lld", (long long)l->people),
		[CATALOG_NOTE] = l->note,
	};
	struct json *json = json_new(mem);

	for (int i = 0; i < CATALOG_FIELDS; i++)
		if (fields & (1u << i))
			json_set_text(json, catalog_field_name[i], text[i] == NULL ? "" : text[i]);
	return json;
}
