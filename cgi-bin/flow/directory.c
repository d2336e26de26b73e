#include "flow/directory.h"

#include "flow/directory_inside.h"
#include "store/directory.h"

int
directory_runs(struct flow *f, int64_t most, struct directory_run **list_r, size_t *n_r)
{
	return directory_run_select(f->db, f->mem, most, list_r, n_r);
}

int
directory_tally(struct flow *f, enum change_state state, int64_t count_r[CHANGE_KINDS])
{
	return directory_change_tally(f->db, f->mem, state, count_r);
}

int
directory_proposals(struct flow *f, int kind, enum change_state state, int64_t page, struct directory_proposal **list_r,
    size_t *n_r)
{
	return directory_change_select(f->db, f->mem, kind, state, 0, LIST_PAGE, (page - 1) * LIST_PAGE, list_r, n_r);
}

int
directory_says(struct flow *f, const struct directory_proposal *list, size_t n, struct directory_say **list_r, size_t *nsays_r)
{
	int64_t *id = mem_array(f->mem, n + 1, sizeof(*id));

	for (size_t i = 0; i < n; i++)
		id[i] = list[i].c.id;
	return directory_say_select(f->db, f->mem, id, n, list_r, nsays_r);
}

int
directory_unseen(struct flow *f, int64_t most, struct person_line **list_r, size_t *n_r)
{
	return directory_unseen_select(f->db, f->mem, day_today(), most, list_r, n_r);
}

int
directory_words(struct flow *f, struct directory_word_named **list_r, size_t *n_r)
{
	return directory_words_select(f->db, f->mem, list_r, n_r);
}

struct declining {
	const int64_t	*id;
	size_t		 n;
	const char	*reason;
	int64_t		 unit;		/* of a unit that is not known */
	struct refusal	*why;
};

static int
over(struct refusal *why)
{
	return organisation_refuse(why, NULL, "directory.refused.over", NULL, NULL);
}

struct json *
directory_json(struct flow *f, const struct directory_change *c)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "kind", change_kind_name[c->kind]);
	json_set_text(json, "of", c->title_of);
	json_set_text(json, "was", c->was);
	json_set_text(json, "becomes", c->becomes);
	return json;
}

static int
decline_body(struct flow *f, void *arg)
{
	const struct declining *d = arg;
	struct directory_proposal p;

	for (size_t i = 0; i < d->n; i++) {
		const int found = directory_change_lock(f->db, f->mem, d->id[i], &p);
		struct json *after;

		if (found < 0)
			return -1;
		if (found == 0 || p.state != CHANGE_OPEN)
			return over(d->why);
		after = directory_json(f, &p.c);
		json_set_text(after, "reason", d->reason);
		if (directory_change_answer(f->db, f->mem, d->id[i], CHANGE_DECLINED, (struct day){ 0 }, d->reason, f->who->person) != 1 ||
		    flow_audit(f, "directory_change", d->id[i], "decline", NULL, after) != 1)
			return -1;
	}
	f->location = DIRECTORY_PLACE;
	return 1;
}

int
directory_decline(struct flow *f, const int64_t *id, size_t n, const char *reason, struct refusal *why)
{
	struct declining d = { .id = id, .n = n, .reason = reason, .why = why };

	if (n == 0)
		return organisation_refuse(why, NULL, "directory.refused.none", NULL, NULL);
	if (reason[0] == '\0')
		return organisation_refuse(why, "reason", "directory.refused.reason", NULL, NULL);
	return flow_write(f, decline_body, &d);
}

static int
unit_body(struct flow *f, void *arg)
{
	const struct declining *d = arg;
	struct directory_proposal p;
	const struct unit *unit = NULL;
	struct json *after = json_new(f->mem);
	struct tree tree;
	const int found = directory_change_lock(f->db, f->mem, *d->id, &p);

	if (found < 0 || tree_on(f, day_today(), &tree) != 1)
		return -1;
	if (found == 0 || p.state != CHANGE_OPEN || p.c.kind != CHANGE_UNIT)
		return over(d->why);
	if (d->unit != 0) {
		unit = tree_unit(&tree, d->unit);
		if (unit == NULL || !tree_stands(&tree, unit))
			return organisation_refuse(d->why, "unit_id", "unit.refused.gone", NULL, NULL);
	}
	f->location = DIRECTORY_PLACE;
	json_set_text(after, "said", p.c.subject);
	json_set_text(after, "unit", unit == NULL ? NULL : unit->name);
	return directory_word_put(f->db, p.c.subject, d->unit, f->who->person) == 1 &&
	    directory_change_answer(f->db, f->mem, *d->id, CHANGE_TAKEN, day_today(), "", f->who->person) == 1 &&
	    flow_audit(f, "directory_change", *d->id, "unit", NULL, after) == 1 ? 1 : -1;
}

int
directory_unit_is(struct flow *f, int64_t id, int64_t unit, struct refusal *why)
{
	struct declining d = { .id = &id, .n = 1, .unit = unit, .why = why };

	return flow_write(f, unit_body, &d);
}
