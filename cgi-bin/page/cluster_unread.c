/* How much there is to read in each catalog in appraisal. */
#include <stdlib.h>

#include "page/cluster.h"
#include "page/listing.h"

#define CATALOGS_MOST	500

static const struct field fields[] = {
	LISTING_FIELD,
	{ 0 }
};
static const struct listing_column columns[] = {
	{ "catalog.list.agency", 44, LIST_TEXT }, { "catalog.list.rows", 10, LIST_WHOLE },
	{ "cluster.unread.accepted", 14, LIST_WHOLE }, { "cluster.unread.known", 14, LIST_WHOLE },
	{ "cluster.unread.unread", 14, LIST_WHOLE }, { "catalog.list.appraiser", 26, LIST_TEXT },
};

struct line {
	const struct catalog	*catalog;
	struct cluster_unread	 of;
};

static int
by_unread(const void *a, const void *b)
{
	const struct line *x = a, *y = b;

	if (x->of.unread != y->of.unread)
		return x->of.unread > y->of.unread ? -1 : 1;
	return x->catalog->id < y->catalog->id ? -1 : x->catalog->id > y->catalog->id;
}

/* Catalogs in appraisal, those with most to read first. 1 or -1. */
static int
read_lines(struct visit *v, struct line **list_r, size_t *n_r)
{
	const struct catalog_query query = { .states = "submitted", .kind = "", .words = "", .sort = "agency",
	    .most = CATALOGS_MOST };
	struct cluster_unread *unread;
	struct catalog *list;
	int64_t total;
	size_t n, nunread;

	if (catalog_list(v->flow, &query, 1, &list, &n, &total) != 1 ||
	    cluster_unread(v->flow, &unread, &nunread) != 1)
		return -1;
	*list_r = mem_array(v->mem, n + 1, sizeof(**list_r));
	*n_r = n;
	for (size_t i = 0; i < n; i++) {
		(*list_r)[i] = (struct line){ .catalog = &list[i] };
		for (size_t k = 0; k < nunread; k++)
			if (unread[k].catalog == list[i].id)
				(*list_r)[i].of = unread[k];
	}
	qsort(*list_r, n, sizeof(**list_r), by_unread);
	return 1;
}

static int64_t
accepted(const struct line *line)
{
	return line->catalog->rows - line->of.unread - line->of.known;
}

static int
send_file(struct visit *v, const struct line *list, size_t n)
{
	struct listing *l = listing_new(v, columns, sizeof(columns) / sizeof(*columns), n);

	for (size_t i = 0; i < n; i++) {
		listing_text(l, list[i].catalog->agency_name);
		listing_int(l, list[i].catalog->rows);
		listing_int(l, accepted(&list[i]));
		listing_int(l, list[i].of.known);
		listing_int(l, list[i].of.unread);
		listing_text(l, list[i].catalog->appraiser_name);
	}
	return listing_send(l, visit_label(v, "cluster.unread.title", NULL, NULL), "can-doc", (int64_t)n);
}

static int
page(struct visit *v)
{
	struct line *list;
	int64_t unread = 0, known = 0;
	size_t n;

	if (read_lines(v, &list, &n) != 1)
		return -1;
	if (listing_asked(v))
		return send_file(v, list, n);
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Catalogs");

		catalog_fill(v, row, list[i].catalog);
		view_int(row, "accepted", accepted(&list[i]));
		view_int(row, "known", list[i].of.known);
		view_int(row, "unread", list[i].of.unread);
		unread += list[i].of.unread;
		known += list[i].of.known;
	}
	view_int(v->view, "total", (int64_t)n);
	view_int(v->view, "unread", unread);
	view_int(v->view, "known", known);
	cluster_crumbs(v, "cluster.unread.title");
	return visit_page(v, "cluster/unread.cs", "cluster.unread.title");
}

const struct route cluster_unread_routes[] = {
	{ METHOD_GET, "/danh-muc/can-doc/", ROLES_APPRAISAL, 0, fields, page },
	{ 0 }
};
