#include "flow/vote.h"

#include "flow/catalog_write.h"
#include "flow/see.h"
#include "store/catalog_row.h"
#include "store/vote.h"

int
vote_read(struct flow *f, const struct catalog *c, struct vote *vote)
{
	if (!see_experts(f->who, c->agency))
		return 0;
	return vote_get(f->db, f->mem, c->id, vote);
}

struct vote_write {
	struct catalog_write w;
	const struct vote *vote;
	const struct vote_expert *expert;
};

static const char *
vote_path(struct flow *f, const struct vote_write *v)
{
	return catalog_path(f, v->w.catalog, "binh-chon/");
}

static struct json *
about_json(struct flow *f, const struct vote *vote)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "from", day_text(f->mem, vote->from));
	json_set_text(json, "until", day_text(f->mem, vote->until));
	json_set_text(json, "way", vote_way_name[vote->way]);
	return json;
}

static int
edit_body(struct flow *f, void *arg)
{
	struct vote_write *v = arg;
	struct vote was;
	int done = catalog_begin(f, &v->w);

	if (done != 1)
		return done;
	if (vote_get(f->db, f->mem, v->w.catalog, &was) != 1)
		return -1;
	if (was.version != v->vote->version)
		return catalog_conflict(v->w.why, "vote.refused.changed");
	if (vote_put(f->db, f->mem, v->w.catalog, v->vote) != 1)
		return -1;
	f->location = vote_path(f, v);
	return flow_audit(f, "catalog", v->w.catalog, "vote", about_json(f, &was), about_json(f, v->vote));
}

int
vote_edit(struct flow *f, int64_t catalog, const struct vote *vote, struct refusal *why)
{
	struct vote_write v = { .w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why }, .vote = vote };

	if (vote->from.year != 0 && vote->until.year != 0 && day_compare(vote->from, vote->until) > 0)
		return catalog_refuse(why, "vote.refused.days", "den");
	return flow_write(f, edit_body, &v);
}

/* What the timeline of the catalog shows. */
static struct json *
expert_json(struct flow *f, const struct vote_expert *e, const char *code)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "expert", e->name);
	json_set_text(json, "post", e->post);
	json_set_text(json, "product", code);
	json_set_text(json, "fit", vote_fit_name[e->fit]);
	json_set_text(json, "note", e->note);
	return json;
}

/* The code of the product that is taken; "" for none. 1; 0: it is not in the catalog; -1. */
static int
taken_code(struct flow *f, const struct vote_write *v, const char **code_r)
{
	struct catalog_row row;
	int found;

	*code_r = "";
	if (v->expert->row == 0)
		return 1;
	found = catalog_row_get(f->db, f->mem, v->w.catalog, 0, v->expert->row, &row);
	if (found < 0)
		return -1;
	if (found == 0 || row.removed)
		return catalog_refuse(v->w.why, "vote.refused.no_product", "product");
	*code_r = row.line.code;
	return 1;
}

static const struct vote_expert *
expert_of(const struct vote *vote, int64_t id)
{
	for (size_t i = 0; i < vote->n; i++)
		if (vote->expert[i].id == id)
			return &vote->expert[i];
	return NULL;
}

static int
add_body(struct flow *f, struct vote_write *v, const struct vote *vote, const char *code)
{
	int64_t id;

	if (vote->n >= VOTE_EXPERTS)
		return catalog_refuse(v->w.why, "vote.refused.many", NULL);
	if (vote_expert_insert(f->db, v->w.catalog, v->expert, &id) != 1)
		return -1;
	return flow_audit(f, "catalog", v->w.catalog, "vote_add", NULL, expert_json(f, v->expert, code));
}

static int
expert_body(struct flow *f, void *arg)
{
	struct vote_write *v = arg;
	const struct vote_expert *was;
	struct vote vote;
	const char *code;
	int done = catalog_begin(f, &v->w);

	if (done == 1)
		done = taken_code(f, v, &code);
	if (done != 1)
		return done;
	if (vote_get(f->db, f->mem, v->w.catalog, &vote) != 1)
		return -1;
	f->location = vote_path(f, v);
	if (v->expert->id == 0)
		return add_body(f, v, &vote, code);
	was = expert_of(&vote, v->expert->id);
	if (was == NULL || was->version != v->expert->version)
		return catalog_conflict(v->w.why, "vote.refused.changed");
	if (vote_expert_update(f->db, v->w.catalog, v->expert) != 1)
		return -1;
	return flow_audit(f, "catalog", v->w.catalog, "vote_edit", expert_json(f, was, was->code),
	    expert_json(f, v->expert, code));
}

int
vote_expert_write(struct flow *f, int64_t catalog, const struct vote_expert *expert, struct refusal *why)
{
	struct vote_write v = { .w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why }, .expert = expert };

	if (expert->fit != VOTE_UNSAID && expert->row == 0)
		return catalog_refuse(why, "vote.refused.fit_alone", "product");
	return flow_write(f, expert_body, &v);
}

static int
remove_body(struct flow *f, void *arg)
{
	struct vote_write *v = arg;
	const struct vote_expert *was;
	struct vote vote;
	int done = catalog_begin(f, &v->w);

	if (done != 1)
		return done;
	if (vote_get(f->db, f->mem, v->w.catalog, &vote) != 1)
		return -1;
	was = expert_of(&vote, v->expert->id);
	if (was == NULL || was->version != v->expert->version)
		return catalog_conflict(v->w.why, "vote.refused.changed");
	if (vote_expert_take_off(f->db, v->w.catalog, was->id, was->version) != 1)
		return -1;
	f->location = vote_path(f, v);
	return flow_audit(f, "catalog", v->w.catalog, "vote_remove", expert_json(f, was, was->code), NULL);
}

int
vote_expert_remove(struct flow *f, int64_t catalog, int64_t id, int64_t version, struct refusal *why)
{
	const struct vote_expert expert = { .id = id, .version = version };
	struct vote_write v = { .w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why }, .expert = &expert };

	return flow_write(f, remove_body, &v);
}
