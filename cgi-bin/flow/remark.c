#include <string.h>

#include "flow/catalog_write.h"
#include "flow/remark.h"
#include "store/catalog_row.h"
#include "store/remark.h"

struct remark_write {
	struct catalog_write w;
	struct remark	 remark;
	enum remark_part part;
};

int
remark_list(struct flow *f, const struct catalog *c, int64_t row, struct remark **list_r,
    size_t *n_r)
{
	return remark_select(f->db, f->mem, c->id, c->shown, row, list_r, n_r);
}

int
remark_read(struct flow *f, const struct catalog *c, int64_t id, struct remark *remark_r)
{
	struct remark *list;
	size_t n;

	if (remark_list(f, c, 0, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].id == id) {
			*remark_r = list[i];
			return 1;
		}
	return 0;
}

/* Puts the remark where it belongs: on the row, which is then not accepted, or on its part. */
static int
place(struct flow *f, struct remark_write *r, struct json *after)
{
	struct catalog_row row;
	int found = catalog_row_get(f->db, f->mem, r->w.catalog, 0, r->remark.row, &row);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(r->w.why, "catalog.refused.row_gone", NULL);
	if (r->part == REMARK_ROW) {
		json_set_text(after, "code", row.line.code);
		return catalog_row_unaccept(f->db, r->w.catalog, row.line.id);
	}
	r->remark.row = 0;
	r->remark.section = row.line.section;
	json_set_text(after, "section", row.line.section);
	if (r->part == REMARK_DIVISION) {
		r->remark.division = row.line.division;
		json_set_text(after, "division", row.line.division);
	}
	return 1;
}

static int
make_one(struct flow *f, struct remark_write *r)
{
	struct json *after = json_new(f->mem);
	int done = catalog_begin(f, &r->w);

	if (done == 1 && r->remark.row != 0)
		done = place(f, r, after);
	if (done != 1)
		return done;
	r->remark.round = r->w.held.round;
	if (remark_insert(f->db, &r->remark, f->who->person, &r->remark.id) != 1 ||
	    catalog_mark(f->db, r->w.catalog) != 1)
		return -1;
	json_set_text(after, "kind", r->remark.kind);
	json_set_text(after, "words", r->remark.words);
	f->location = r->remark.row == 0 ? catalog_path(f, r->w.catalog, "y-kien") :
	    mem_print(f->mem, "/danh-muc/%lld/dong/%lld", (long long)r->w.catalog,
	    (long long)r->remark.row);
	return catalog_audit(f, &r->w, after);
}

static int
make_body(struct flow *f, void *arg)
{
	return make_one(f, arg);
}

int
remark_make(struct flow *f, const struct remark *remark, enum remark_part part,
    struct refusal *why)
{
	struct remark_write r = { .w = { .catalog = remark->catalog, .act = CATALOG_REMARK,
	    .why = why }, .remark = *remark, .part = part };

	return flow_write(f, make_body, &r);
}

struct remark_many {
	const struct remark *list;
	size_t		 n;
	const char	*back;
	struct refusal	*why;
};

static int
make_many_body(struct flow *f, void *arg)
{
	const struct remark_many *m = arg;

	for (size_t i = 0; i < m->n; i++) {
		struct remark_write r = { .w = { .catalog = m->list[i].catalog, .act = CATALOG_REMARK,
		    .why = m->why }, .remark = m->list[i], .part = REMARK_ROW };
		const int done = make_one(f, &r);

		if (done != 1)
			return done;
	}
	f->location = m->back;
	return 1;
}

int
remark_make_many(struct flow *f, const struct remark *list, size_t n, const char *back, struct refusal *why)
{
	struct remark_many m = { list, n, back, why };

	return flow_write(f, make_many_body, &m);
}

/* The remark as it stands, if it belongs to the catalog in hand. */
static int
hold_remark(struct flow *f, struct remark_write *r, struct remark *was)
{
	int done = catalog_begin(f, &r->w);

	if (done != 1)
		return done;
	done = remark_get(f->db, f->mem, r->remark.id, was);
	if (done < 0)
		return -1;
	if (done == 0 || was->catalog != r->w.catalog)
		return catalog_refuse(r->w.why, "catalog.refused.remark_gone", NULL);
	return 1;
}

/* Which remark it was, in words that the timeline can show. */
static void
name_remark(const struct remark *remark, struct json *after)
{
	json_set_int(after, "remark", remark->id);
	json_set_text(after, "code", remark->row_code);
	json_set_text(after, "words", remark->words);
}

static int
answer_body(struct flow *f, void *arg)
{
	struct remark_write *r = arg;
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	struct remark was;
	int done = hold_remark(f, r, &was);

	if (done != 1)
		return done;
	done = remark_put_answer(f->db, was.id, r->remark.version, r->remark.answer,
	    f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(r->w.why,
		    "catalog.refused.remark_changed");
	json_set_text(before, "answer", was.answer);
	name_remark(&was, after);
	json_set_text(after, "answer", r->remark.answer);
	f->location = catalog_path(f, r->w.catalog, "y-kien");
	if (catalog_mark(f->db, r->w.catalog) != 1)
		return -1;
	return flow_audit(f, "catalog", r->w.catalog, catalog_act_name[CATALOG_ANSWER], before,
	    after);
}

int
remark_answer(struct flow *f, int64_t catalog, int64_t id, int64_t version, const char *words,
    struct refusal *why)
{
	struct remark_write r = { .w = { .catalog = catalog, .act = CATALOG_ANSWER,
	    .why = why }, .remark = { .id = id, .version = version, .answer = words } };

	return flow_write(f, answer_body, &r);
}

static int
settle_one(struct flow *f, struct remark_write *r, const struct remark *was)
{
	struct json *after = json_new(f->mem);
	int done = remark_put_settled(f->db, was->id, was->version, f->who->person);

	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(r->w.why, "catalog.refused.remark_changed");
	name_remark(was, after);
	return catalog_audit(f, &r->w, after);
}

static int
settle_body(struct flow *f, void *arg)
{
	struct remark_write *r = arg;
	struct remark was;
	int done = hold_remark(f, r, &was);

	if (done != 1)
		return done;
	was.version = r->remark.version;
	f->location = catalog_path(f, r->w.catalog, "y-kien");
	done = settle_one(f, r, &was);
	return done == 1 ? catalog_mark(f->db, r->w.catalog) : done;
}

int
remark_settle(struct flow *f, int64_t catalog, int64_t id, int64_t version,
    struct refusal *why)
{
	struct remark_write r = { .w = { .catalog = catalog, .act = CATALOG_SETTLE,
	    .why = why }, .remark = { .id = id, .version = version } };

	return flow_write(f, settle_body, &r);
}

static int
settle_all_body(struct flow *f, void *arg)
{
	struct remark_write *r = arg;
	struct remark *list;
	size_t n, settled = 0;
	int done = catalog_begin(f, &r->w);

	if (done != 1)
		return done;
	if (remark_select(f->db, f->mem, r->w.catalog, r->w.held.round, 0, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n && done == 1; i++)
		if (strcmp(list[i].state, "answered") == 0) {
			done = settle_one(f, r, &list[i]);
			settled++;
		}
	if (done != 1)
		return done;
	if (settled == 0)
		return catalog_refuse(r->w.why, "catalog.refused.none_answered", NULL);
	f->location = catalog_path(f, r->w.catalog, "y-kien");
	return catalog_mark(f->db, r->w.catalog);
}

int
remark_settle_all(struct flow *f, int64_t catalog, int64_t version, struct refusal *why)
{
	struct remark_write r = { .w = { .catalog = catalog, .seen = true, .version = version,
	    .act = CATALOG_SETTLE, .why = why } };

	return flow_write(f, settle_all_body, &r);
}
