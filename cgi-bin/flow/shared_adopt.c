#include "flow/shared_adopt.h"

#include "flow/catalog.h"
#include "flow/catalog_put.h"
#include "flow/catalog_recompute.h"
#include "store/catalog_row.h"
#include "store/shared.h"

int
shared_published(struct flow *f, const struct catalog *c, struct shared_part part_r[SHARED_PARTS], size_t *n_r)
{
	const int64_t first = SHARED_FIRST(c->kind);

	*n_r = 0;
	for (int64_t part = first; part < first + 2; part++) {
		if (shared_part_get(f->db, f->mem, c->campaign, part, &part_r[*n_r]) != 1)
			return -1;
		*n_r += part_r[*n_r].published > 0;
	}
	return 1;
}

int
shared_offered(struct flow *f, const struct catalog *c, struct shared_offer *o)
{
	*o = (struct shared_offer){ 0 };
	if (shared_published(f, c, o->part, &o->n) != 1)
		return -1;
	for (size_t i = 0; i < o->n; i++) {
		if (shared_adopted(f->db, f->mem, c->id, o->part[i].part, &o->adopted[i]) != 1)
			return -1;
		o->due |= o->adopted[i] < o->part[i].published;
	}
	return 1;
}

int
shared_preview(struct flow *f, const struct catalog *c, const struct shared_offer *o,
    struct shared_move **list_r, size_t *n_r, bool *loses_r)
{
	struct shared_row *rows[SHARED_PARTS], *all;
	size_t n[SHARED_PARTS] = { 0 }, total = 0, nhave;
	struct catalog_row *have;

	for (size_t i = 0; i < o->n; i++) {
		if (shared_row_of_version(f->db, f->mem, c->campaign, o->part[i].part, o->part[i].published,
		    &rows[i], &n[i]) != 1)
			return -1;
		total += n[i];
	}
	all = mem_array(f->mem, total + 1, sizeof(*all));
	total = 0;
	for (size_t i = 0; i < o->n; i++)
		for (size_t k = 0; k < n[i]; k++)
			all[total++] = rows[i][k];
	if (catalog_row_shared(f->db, f->mem, c->id, &have, &nhave) != 1)
		return -1;
	shared_moves(f->mem, all, total, have, nhave, c->standard, list_r, n_r, loses_r);
	return 1;
}

struct adopting {
	struct catalog_write w;
	int64_t		 row;
	const char	*reason;
	bool		 drop;
};

static int
conflict(struct adopting *a, bool twice)
{
	return twice ? catalog_refuse(a->w.why, "finding.twice", NULL) :
	    catalog_conflict(a->w.why, "catalog.refused.row_changed");
}

static int
take(struct flow *f, struct adopting *a, struct catalog_put *put, const struct shared_move *m)
{
	int64_t id;
	int done = shared_take(f->db, a->w.catalog, m, &id);

	if (done != 1)
		return done < 0 ? -1 : conflict(a, true);
	if (catalog_put_keep(f, put, id, true) != 1)
		return -1;
	return flow_audit(f, "catalog_row", id, "adopt", NULL, catalog_line_json(f->mem, m->change.after, CATALOG_ALL_FIELDS));
}

static int
renew(struct flow *f, struct adopting *a, struct catalog_put *put, const struct shared_move *m)
{
	bool twice;
	int done;

	if (catalog_put_keep(f, put, m->was->line.id, false) != 1)
		return -1;
	done = shared_renew(f->db, m, &twice);
	if (done != 1)
		return done < 0 ? -1 : conflict(a, twice);
	return flow_audit(f, "catalog_row", m->was->line.id, "adopt",
	    catalog_line_json(f->mem, m->change.before, m->change.fields),
	    catalog_line_json(f->mem, m->change.after, m->change.fields));
}

static int
withdraw(struct flow *f, struct adopting *a, struct catalog_put *put, const struct shared_move *m)
{
	bool twice;
	int done;

	if (catalog_put_keep(f, put, m->was->line.id, false) != 1)
		return -1;
	done = catalog_row_set_removed(f->db, a->w.catalog, m->was->line.id, m->was->version, true, &twice);
	if (done != 1)
		return done < 0 ? -1 : conflict(a, twice);
	return flow_audit(f, "catalog_row", m->was->line.id, "remove", NULL, NULL);
}

/* Those that go make room for the codes of those that come. 1; 0; -1. */
static int
move_all(struct flow *f, struct adopting *a, struct catalog_put *put, const struct shared_move *list, size_t n)
{
	int done = 1;

	for (size_t i = 0; i < n && done == 1; i++)
		if (list[i].change.kind == CATALOG_GONE)
			done = withdraw(f, a, put, &list[i]);
	for (size_t i = 0; i < n && done == 1; i++)
		if (list[i].change.kind == CATALOG_CHANGED && !list[i].follows)
			done = renew(f, a, put, &list[i]);
	for (size_t i = 0; i < n && done == 1; i++)
		if (list[i].change.kind == CATALOG_NEW)
			done = take(f, a, put, &list[i]);
	return done;
}

static int
adopted(struct flow *f, const struct adopting *a, const struct shared_offer *o, int64_t edit, size_t n)
{
	struct json *after = json_new(f->mem);

	for (size_t i = 0; i < o->n; i++)
		if (shared_adoption_insert(f->db, a->w.catalog, o->part[i].part, o->part[i].published, edit) != 1)
			return -1;
	json_set_int(after, "rows", (int64_t)n);
	f->location = catalog_path(f, a->w.catalog, "dung-chung");
	return flow_audit(f, "catalog", a->w.catalog, "adopt", NULL, after);
}

static int
adopt_body(struct flow *f, void *arg)
{
	struct adopting *a = arg;
	struct catalog_put put = { .w = &a->w };
	struct shared_offer offer;
	struct shared_move *list;
	struct catalog c;
	bool loses;
	size_t n;
	int done = catalog_begin(f, &a->w);

	if (done == 1)
		done = catalog_put_begin(f, &put);
	if (done != 1)
		return done;
	if (catalog_read(f, a->w.catalog, &c) != 1 || shared_offered(f, &c, &offer) != 1)
		return -1;
	if (!offer.due)
		return catalog_refuse(a->w.why, "shared.refused.nothing_new", NULL);
	if (shared_preview(f, &c, &offer, &list, &n, &loses) != 1)
		return -1;
	if (loses)
		return catalog_refuse(a->w.why, "shared.refused.loses_standard", NULL);
	done = move_all(f, a, &put, list, n);
	if (done != 1)
		return done;
	/* Own rows follow where the standard is a shared work that has other points now. */
	return catalog_follow(f, &a->w) != 1 || catalog_mark(f->db, a->w.catalog) != 1 ? -1 :
	    adopted(f, a, &offer, put.edit, n);
}

int
shared_adopt(struct flow *f, int64_t catalog, int64_t version, struct refusal *why)
{
	struct adopting a = { .w = { .catalog = catalog, .seen = true, .version = version, .act = CATALOG_EDIT,
	    .why = why } };

	return flow_write(f, adopt_body, &a);
}

static int
drop_body(struct flow *f, void *arg)
{
	struct adopting *a = arg;
	const struct catalog_row row = { .line.id = a->row, .catalog = a->w.catalog, .version = a->w.version };
	struct json *after = json_new(f->mem);
	bool twice;
	int done = catalog_begin(f, &a->w);

	if (done != 1)
		return done;
	if (a->drop && a->w.held.standard == a->row)
		return catalog_refuse(a->w.why, "catalog.refused.standard_stays", NULL);
	done = a->drop ? shared_drop(f->db, &row, a->reason, &twice) : shared_again(f->db, &row, &twice);
	if (done != 1)
		return done < 0 ? -1 : conflict(a, twice);
	json_set_text(after, "reason", a->drop ? a->reason : "");
	f->location = catalog_path(f, a->w.catalog, mem_print(f->mem, "dong/%lld", (long long)a->row));
	if (catalog_mark(f->db, a->w.catalog) != 1 || (!a->drop && catalog_follow(f, &a->w) != 1))
		return -1;
	return flow_audit(f, "catalog_row", a->row, a->drop ? "drop" : "restore", NULL, after);
}

int
shared_row_drop(struct flow *f, int64_t catalog, int64_t row, int64_t version, const char *reason,
    struct refusal *why)
{
	struct adopting a = { .w = { .catalog = catalog, .version = version, .act = CATALOG_EDIT, .why = why },
	    .row = row, .reason = reason, .drop = reason != NULL };

	return flow_write(f, drop_body, &a);
}
