#include "flow/supplement.h"
#include "flow/catalog_write.h"
#include "flow/outside_work.h"
#include "store/catalog_row.h"
#include "store/shared.h"
#include "store/supplement.h"

static int
copy_rows(struct flow *f, const struct catalog_write *w, int64_t id)
{
	struct catalog base;
	int64_t standard = 0;

	if (catalog_read(f, w->catalog, &base) != 1 || catalog_row_copy_all(f->db, w->catalog, id) != 1 ||
	    shared_adoption_copy(f->db, w->catalog, id) != 1 || catalog_mark(f->db, id) != 1)
		return -1;
	if (w->held.standard != 0 && (catalog_row_copied(f->db, f->mem, id, w->held.standard,
	    &standard) != 1 || catalog_put_standard(f->db, id, standard, base.standard_reason) != 1))
		return -1;
	return 1;
}

static int
open_body(struct flow *f, void *arg)
{
	struct catalog_write *w = arg;
	struct json *after = json_new(f->mem);
	int64_t id;
	int done = catalog_begin(f, w);

	if (done != 1)
		return done;
	done = catalog_insert(f->db, w->held.agency, w->held.campaign, "", w->catalog,
	    f->who->person, &id);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "supplement.refused.already", NULL);
	json_set_int(after, "source", w->catalog);
	json_set_text(after, "state", catalog_state_name[CATALOG_DRAFT]);
	f->location = catalog_path(f, id, "");
	if (copy_rows(f, w, id) != 1 || flow_audit(f, "catalog", id, "supplement", NULL, after) != 1)
		return -1;
	return catalog_audit(f, w, NULL);
}

int
supplement_open(struct flow *f, int64_t id, struct refusal *why)
{
	struct catalog_write w = { .catalog = id, .act = CATALOG_COPY, .why = why };

	return flow_write(f, open_body, &w);
}

static int
drop_body(struct flow *f, void *arg)
{
	struct catalog_write *w = arg;
	int done = catalog_begin(f, w);

	if (done == 1 && w->held.source == 0)
		return catalog_refuse(w->why, "catalog.refused.not_now", NULL);
	if (done == 1)
		done = catalog_proceed(f, w);
	if (done != 1)
		return done;
	f->location = catalog_path(f, w->held.source, "");
	return outside_work_release(f, w->catalog) == 1 ? catalog_audit(f, w, NULL) : -1;
}

int
supplement_drop(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct catalog_write w = { .catalog = id, .seen = true, .version = version, .act = CATALOG_DROP,
	    .why = why };

	return flow_write(f, drop_body, &w);
}

int
supplement_base(struct flow *f, const struct catalog *c, struct catalog *base)
{
	return c->source == 0 ? 0 : catalog_read(f, c->source, base);
}

static int
compare(struct flow *f, int64_t id, int64_t source, struct catalog_change **list_r, size_t *n_r)
{
	struct catalog_row *before, *after;
	size_t nbefore, nafter;

	if (catalog_row_all(f->db, f->mem, source, 0, &before, &nbefore) != 1 ||
	    catalog_row_all(f->db, f->mem, id, 0, &after, &nafter) != 1)
		return -1;
	catalog_compare(f->mem, catalog_lines(f->mem, before, nbefore), nbefore,
	    catalog_lines(f->mem, after, nafter), nafter, list_r, n_r);
	return 1;
}

int
supplement_changes(struct flow *f, const struct catalog *c, struct catalog_change **list_r, size_t *n_r)
{
	return c->source == 0 ? 0 : compare(f, c->id, c->source, list_r, n_r);
}

struct supplement_tally
supplement_count(const struct catalog_change *list, size_t n)
{
	struct supplement_tally tally = { 0 };

	for (size_t i = 0; i < n; i++) {
		tally.added += list[i].kind == CATALOG_NEW;
		tally.changed += list[i].kind == CATALOG_CHANGED;
		tally.gone += list[i].kind == CATALOG_GONE;
	}
	return tally;
}

int
supplement_sound(struct flow *f, const struct catalog_write *w, bool differs)
{
	struct catalog_ruling *ruling;
	struct catalog_change *list;
	struct supplement_tally tally;
	size_t n;

	if (w->held.source == 0)
		return 1;
	if (catalog_in_force(f->db, f->mem, w->held.agency, w->catalog, &ruling, &n) != 1)
		return -1;
	if (n == 0 || ruling[0].id != w->held.source)
		return catalog_refuse(w->why, "supplement.refused.other_base", NULL);
	if (!differs)
		return 1;
	if (compare(f, w->catalog, w->held.source, &list, &n) != 1)
		return -1;
	tally = supplement_count(list, n);
	return tally.added + tally.changed + tally.gone > 0 ? 1 :
	    catalog_refuse(w->why, "supplement.refused.nothing", NULL);
}

int
catalog_on_day(struct flow *f, int64_t agency, struct day day, struct catalog *c)
{
	int64_t id;
	int found = supplement_on_day(f->db, f->mem, agency, day, &id);

	return found == 1 ? catalog_read(f, id, c) : found;
}

int
catalog_versions(struct flow *f, const struct catalog *c, struct supplement_version **list_r, size_t *n_r)
{
	return supplement_versions(f->db, f->mem, c->agency, list_r, n_r);
}

int
catalog_withdrawn(struct flow *f, const struct catalog *c, int64_t page, struct supplement_row **list_r,
    size_t *n_r, int64_t *total_r)
{
	return supplement_withdrawn(f->db, f->mem, c->agency, LIST_PAGE, (page - 1) * LIST_PAGE, list_r, n_r,
	    total_r);
}

int
catalog_row_withdrawn(struct flow *f, const struct catalog *c, int64_t row, struct day *from_r,
    const char **decision_r)
{
	return c->state != CATALOG_SUPERSEDED ? 0 :
	    supplement_withdrew(f->db, f->mem, c->id, row, from_r, decision_r);
}
