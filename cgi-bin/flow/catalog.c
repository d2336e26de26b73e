#include <stdlib.h>
/* Reads of catalogs and their rows. */
#include <string.h>

#include "base/number.h"
#include "flow/catalog.h"
#include "flow/cluster.h"
#include "flow/see.h"
#include "flow/shared_adopt.h"
#include "flow/supplement.h"
#include "store/campaign.h"
#include "store/catalog.h"
#include "store/catalog_row.h"

bool
catalog_can(const struct flow *f, const struct catalog *c, enum catalog_act act)
{
	if (act == CATALOG_DROP && c->source == 0)
		return false;
	return catalog_may(c->state, act, f->who->roles, c->own, NULL);
}

int
catalog_list(struct flow *f, const struct catalog_query *query, int64_t page,
    struct catalog **list_r, size_t *n_r, int64_t *total_r)
{
	const int64_t most = query->most == 0 ? LIST_PAGE : query->most;
	struct catalog_query asked = *query;
	struct see see = see_catalogs(f->who);
	int done;

	if (query->own)
		see.all = false;
	asked.person = f->who->person;
	if (asked.appraiser == NULL)
		asked.appraiser = "";
	done = catalog_select(f->db, f->mem, &asked, see, most, (page - 1) * most, list_r, n_r,
	    total_r);

	for (size_t i = 0; done == 1 && i < *n_r; i++)
		(*list_r)[i].own = (*list_r)[i].agency == f->who->agency;
	return done;
}

int
catalog_read(struct flow *f, int64_t id, struct catalog *c)
{
	int found = catalog_get(f->db, f->mem, id, see_catalogs(f->who), c);

	if (found == 1)
		c->own = c->agency == f->who->agency;
	return found;
}

int
catalog_frame(struct flow *f, const struct catalog *c, struct catalog_group frame_r[CATALOG_GROUPS])
{
	struct catalog_group frame[AGENCY_KINDS][CATALOG_GROUPS] = { 0 };

	if (campaign_get_frame(f->db, f->mem, c->campaign, frame) != 1)
		return -1;
	for (int i = 0; i < CATALOG_GROUPS; i++)
		frame_r[i] = frame[c->kind][i];
	return 1;
}

int
catalog_parts(struct flow *f, const struct catalog *c, struct catalog_part **list_r, size_t *n_r)
{
	return catalog_row_parts(f->db, f->mem, c->id, list_r, n_r);
}

/* An own row that stands in a part that all share. */
static unsigned
not_shared(const struct shared_part *part, size_t n, const struct catalog_line *line)
{
	for (size_t i = 0; i < n && line->shared == 0; i++)
		if (shared_is_section(&part[i], line->section))
			return CATALOG_NOT_SHARED;
	return 0;
}

static int
check_rows(struct flow *f, const struct catalog *c, const struct catalog_row *rows, size_t n,
    struct catalog_checked **list_r)
{
	const bool work = catalog_possible(c->state, CATALOG_EDIT);
	struct catalog_group frame[CATALOG_GROUPS];
	struct shared_part part[SHARED_PARTS];
	size_t nparts = 0;

	if (catalog_frame(f, c, frame) != 1 || (work && shared_published(f, c, part, &nparts) != 1))
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	for (size_t i = 0; i < n; i++)
		(*list_r)[i] = (struct catalog_checked){ rows[i],
		    catalog_check(&rows[i].line, frame, c->standard_points) |
		    not_shared(part, nparts, &rows[i].line) };
	return 1;
}

int
catalog_rows_all(struct flow *f, const struct catalog *c, struct catalog_checked **list_r,
    size_t *n_r)
{
	struct catalog_row *rows;

	if (catalog_row_all(f->db, f->mem, c->id, c->shown, &rows, n_r) != 1)
		return -1;
	return check_rows(f, c, rows, *n_r, list_r);
}

/* Where a page of a list begins, and how long it is at most. */
struct cut {
	int64_t	from, most;
};

static bool
is_known(const struct cluster_reading *reading, int64_t row)
{
	return reading->nknown > 0 && bsearch(&row, reading->known, reading->nknown, sizeof(row), number_order) != NULL;
}

/* The rows of a supplement that are not as in the version that it supplements, by id; of others: all. */
struct differing {
	bool	 all;
	int64_t	*ids;
	size_t	 n;
};

static int
differing_of(struct flow *f, const struct catalog *c, struct differing *d)
{
	struct catalog_change *list;
	size_t n;
	int based = supplement_changes(f, c, &list, &n);

	*d = (struct differing){ .all = based == 0 };
	if (based != 1)
		return based < 0 ? -1 : 1;
	d->ids = mem_array(f->mem, n + 1, sizeof(*d->ids));
	for (size_t i = 0; i < n; i++)
		if (list[i].kind == CATALOG_NEW || list[i].kind == CATALOG_CHANGED)
			d->ids[d->n++] = list[i].after->id;
	qsort(d->ids, d->n, sizeof(*d->ids), number_order);
	return 1;
}

static bool
does_differ(const struct differing *d, int64_t row)
{
	return d->all || (d->n > 0 && bsearch(&row, d->ids, d->n, sizeof(row), number_order) != NULL);
}

/* Does a row belong to those of a flag that is found in memory? */
static bool
is_flagged(const char *flag, const struct cluster_reading *reading, const struct differing *differing,
    const struct catalog_checked *row)
{
	if (strcmp(flag, "finding") == 0)
		return row->findings != 0;
	if (strcmp(flag, "differs") == 0)
		return does_differ(differing, row->row.line.id);
	if (row->row.line.shared != 0)
		return false;
	if (strcmp(flag, "known") == 0)
		return !row->row.accepted && is_known(reading, row->row.line.id);
	return !row->row.accepted && !is_known(reading, row->row.line.id) &&
	    does_differ(differing, row->row.line.id);
}

/* Those that the reading of Home Affairs parts. */
static bool
is_read(const char *flag)
{
	return strcmp(flag, "unread") == 0 || strcmp(flag, "known") == 0;
}

/* Those of the filter with a flag that is found in memory, so that it is never stale. */
static int
rows_flagged(struct flow *f, const struct catalog *c, const struct catalog_filter *filter,
    struct cut cut, struct catalog_checked **list_r, size_t *n_r, int64_t *total_r)
{
	struct cluster_reading reading = { 0 };
	struct differing differing = { .all = true };
	struct catalog_filter any = *filter;
	struct catalog_checked *all;
	struct catalog_row *rows;
	size_t n, kept = 0, from = (size_t)cut.from, most = (size_t)cut.most;

	any.flag = "";
	if ((is_read(filter->flag) && cluster_reading(f, c->id, &reading) != 1) ||
	    ((strcmp(filter->flag, "differs") == 0 || strcmp(filter->flag, "unread") == 0) &&
	    differing_of(f, c, &differing) != 1))
		return -1;
	if (catalog_row_select(f->db, f->mem, c->id, c->shown, &any, INT32_MAX, 0, &rows, &n,
	    total_r) != 1 || check_rows(f, c, rows, n, &all) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (is_flagged(filter->flag, &reading, &differing, &all[i]))
			all[kept++] = all[i];
	*total_r = (int64_t)kept;
	*list_r = from < kept ? all + from : all;
	*n_r = from >= kept ? 0 : kept - from < most ? kept - from : most;
	return 1;
}

static int
rows_by(struct flow *f, const struct catalog *c, const struct catalog_filter *filter,
    struct cut cut, struct catalog_checked **list_r, size_t *n_r, int64_t *total_r)
{
	struct catalog_row *rows;

	if (is_read(filter->flag) || strcmp(filter->flag, "finding") == 0 || strcmp(filter->flag, "differs") == 0)
		return rows_flagged(f, c, filter, cut, list_r, n_r, total_r);
	*total_r = c->rows;
	if (catalog_row_select(f->db, f->mem, c->id, c->shown, filter, cut.most, cut.from, &rows,
	    n_r, total_r) != 1)
		return -1;
	return check_rows(f, c, rows, *n_r, list_r);
}

int
catalog_rows(struct flow *f, const struct catalog *c, const struct catalog_filter *filter,
    int64_t page, struct catalog_checked **list_r, size_t *n_r, int64_t *total_r)
{
	const struct cut cut = { (page - 1) * LIST_PAGE, LIST_PAGE };

	return rows_by(f, c, filter, cut, list_r, n_r, total_r);
}

int
catalog_rows_found(struct flow *f, const struct catalog *c, const struct catalog_filter *filter,
    struct catalog_checked **list_r, size_t *n_r)
{
	const struct cut cut = { 0, INT32_MAX };
	int64_t total;

	return rows_by(f, c, filter, cut, list_r, n_r, &total);
}

int
catalog_row_read(struct flow *f, const struct catalog *c, int64_t id,
    struct catalog_checked *row_r, int64_t *before_r, int64_t *after_r)
{
	struct catalog_checked *checked;
	struct catalog_row row;
	int found = catalog_row_get(f->db, f->mem, c->id, c->shown, id, &row);

	if (found != 1)
		return found;
	if (check_rows(f, c, &row, 1, &checked) != 1)
		return -1;
	*row_r = checked[0];
	return catalog_row_beside(f->db, f->mem, &row, before_r, after_r);
}

int
catalog_rounds(struct flow *f, const struct catalog *c, struct catalog_round **list_r,
    size_t *n_r)
{
	if (catalog_round_list(f->db, f->mem, c->id, list_r, n_r) != 1)
		return -1;
	while (*n_r > 0 && (*list_r)[*n_r - 1].number > c->shown)
		--*n_r;
	return 1;
}

/* The last round that was returned: what the agency was told in it is answered now. */
static int
answered_round(struct flow *f, const struct catalog *c, int64_t *number_r)
{
	struct catalog_round *list;
	size_t n;

	*number_r = 0;
	if (catalog_round_list(f->db, f->mem, c->id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i].outcome, "returned") == 0)
			*number_r = list[i].number;
	return 1;
}

const struct catalog_line *
catalog_lines(struct mem *mem, const struct catalog_row *rows, size_t n)
{
	struct catalog_line *lines = mem_array(mem, n + 1, sizeof(*lines));

	for (size_t i = 0; i < n; i++)
		lines[i] = rows[i].line;
	return lines;
}

int
catalog_changes(struct flow *f, const struct catalog *c, struct catalog_change **list_r,
    size_t *n_r)
{
	struct catalog_row *before, *after;
	size_t nbefore, nafter;
	int64_t since;

	if (answered_round(f, c, &since) != 1)
		return -1;
	if (since == 0)
		return 0;
	if (catalog_row_of_round(f->db, f->mem, c->id, since, &before, &nbefore) != 1 ||
	    catalog_row_all(f->db, f->mem, c->id, 0, &after, &nafter) != 1)
		return -1;
	catalog_compare(f->mem, catalog_lines(f->mem, before, nbefore), nbefore,
	    catalog_lines(f->mem, after, nafter), nafter, list_r, n_r);
	return 1;
}

int
catalog_timeline(struct flow *f, const struct catalog *c, int64_t row, int64_t page,
    struct catalog_event **list_r, size_t *n_r)
{
	return catalog_events(f->db, f->mem, c->id, row, c->shown >= c->round, see_experts(f->who, c->agency),
	    LIST_PAGE, (page - 1) * LIST_PAGE, list_r, n_r);
}
