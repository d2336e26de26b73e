/* A workbook of the organisation is taken: units first, then posts, people, their places. */
#include <stdlib.h>
#include <string.h>

#include "flow/organisation_import.h"
#include "flow/person_number.h"
#include "store/holding.h"
#include "store/organisation.h"
#include "store/person.h"
#include "store/post.h"
#include "store/unit.h"

struct taking {
	int64_t		 id, version;
	struct day	 day;
	const char	*seen;
	struct refusal	*why;
	struct organisation_book book;
	struct plan	 plan;
	struct tree	 tree;		/* grows with the new units */
	struct plan_post *post;
	size_t		 nposts;
};

static bool
is(const struct plan_row *row, enum plan_sheet sheet, enum plan_verdict verdict)
{
	return row->sheet == sheet && row->verdict == verdict;
}

static int64_t
unit_id(const struct taking *t, const char *code)
{
	for (size_t i = 0; i < t->tree.n; i++)
		if (strcmp(t->tree.unit[i].code, code) == 0)
			return t->tree.unit[i].id;
	return 0;
}

static int64_t
post_id(const struct taking *t, const char *code)
{
	for (size_t i = 0; i < t->nposts; i++)
		if (strcmp(t->post[i].post.code, code) == 0)
			return t->post[i].post.id;
	return 0;
}

/* --- units ------------------------------------------------------------------- */

static struct json *
unit_json(struct flow *f, const struct taking *t, const struct unit *u)
{
	const struct unit *parent = tree_unit(&t->tree, u->parent);
	struct json *json = json_new(f->mem);

	json_set_text(json, "name", u->name);
	if (parent != NULL)
		json_set_text(json, "parent", parent->name);
	json_set_int(json, "position", u->position);
	json_set_text(json, "from", day_text(f->mem, t->day));
	return json;
}

static int
new_unit(struct flow *f, struct taking *t, struct plan_row *row)
{
	struct unit *u = &row->unit;

	u->parent = row->parent_code[0] == '\0' ? 0 : unit_id(t, row->parent_code);
	for (size_t i = 0; i < t->tree.n && row->unit.position == 0; i++)
		if (t->tree.unit[i].parent == u->parent && t->tree.unit[i].position >= u->position)
			u->position = t->tree.unit[i].position + 1;
	if (u->position == 0)
		u->position = 1;
	if (unit_insert(f->db, f->mem, u, &u->id) != 1)
		return -1;
	t->tree.unit[t->tree.n++] = *u;
	return flow_audit(f, "unit", u->id, "import", NULL, unit_json(f, t, u));
}

static int
changed_unit(struct flow *f, struct taking *t, struct plan_row *row)
{
	const struct unit *was = row->unit_was;
	struct unit *u = &row->unit;
	bool named;

	if (row->parent_code[0] != '\0')
		u->parent = unit_id(t, row->parent_code);
	named = strcmp(u->name, was->name) != 0 || u->parent != was->parent;
	if (named && day_compare(t->day, was->since) > 0 &&
	    unit_keep(f->db, f->mem, was, was->since, day_before(t->day)) != 1)
		return -1;
	return unit_update(f->db, u) == 1 ? flow_audit(f, "unit", u->id, "import",
	    unit_json(f, t, was), unit_json(f, t, u)) : -1;
}

/* From the top down, as each needs the one above. */
static int
take_units(struct flow *f, struct taking *t)
{
	struct unit *room = mem_array(f->mem, t->tree.n + t->plan.n + 1, sizeof(*room));

	memcpy(room, t->tree.unit, t->tree.n * sizeof(*room));
	t->tree.unit = room;
	for (int kind = 0; kind < UNIT_KINDS; kind++)
		for (size_t i = 0; i < t->plan.n; i++) {
			struct plan_row *row = &t->plan.row[i];

			if (is(row, PLAN_UNITS, PLAN_NEW) && (int)row->unit.kind == kind &&
			    new_unit(f, t, row) != 1)
				return -1;
		}
	for (size_t i = 0; i < t->plan.n; i++)
		if (is(&t->plan.row[i], PLAN_UNITS, PLAN_CHANGED) &&
		    changed_unit(f, t, &t->plan.row[i]) != 1)
			return -1;
	return 1;
}

/* --- posts ------------------------------------------------------------------- */

static struct json *
post_json(struct flow *f, const struct taking *t, const struct plan_post *p)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "name", p->post.name);
	json_set_text(json, "frame", p->frame);
	json_set_text(json, "from", day_text(f->mem, t->day));
	return json;
}

static int
take_post(struct flow *f, struct taking *t, struct plan_row *row)
{
	struct post *p = &row->post.post;
	struct competency *frame;
	const char *a;
	size_t n;

	if (row->agency_code != NULL)
		p->agency = unit_id(t, row->agency_code);
	if ((row->verdict == PLAN_NEW ? post_insert(f->db, f->mem, p, &p->id) :
	    post_update(f->db, f->mem, p)) != 1)
		return -1;
	if (row->reframe && (competency_read(f->mem, row->post.frame, &frame, &n, &a) != NULL ||
	    competency_replace(f->db, f->mem, p->id, t->day, frame, n) != 1))
		return -1;
	return flow_audit(f, "post", p->id, "import", row->post_was == NULL ? NULL :
	    post_json(f, t, row->post_was), post_json(f, t, &row->post));
}

static int
take_posts(struct flow *f, struct taking *t)
{
	for (size_t i = 0; i < t->plan.n; i++)
		if ((is(&t->plan.row[i], PLAN_POSTS, PLAN_NEW) ||
		    is(&t->plan.row[i], PLAN_POSTS, PLAN_CHANGED)) &&
		    take_post(f, t, &t->plan.row[i]) != 1)
			return -1;
	return post_world(f->db, f->mem, &t->post, &t->nposts);
}

/* --- people ------------------------------------------------------------------ */

static int
compare_ids(const void *key, const void *member)
{
	return strcmp(key, ((const struct person_id *)member)->uid);
}

/* The new ones come in together; then all of the new know their numbers. */
static int
add_people(struct flow *f, struct taking *t)
{
	const struct person_data **list = mem_array(f->mem, t->plan.n + 1, sizeof(*list));
	struct person_id *ids;
	size_t n = 0, nids;

	for (size_t i = 0; i < t->plan.n; i++)
		if (is(&t->plan.row[i], PLAN_PEOPLE, PLAN_NEW))
			list[n++] = &t->plan.row[i].person.data;
	if (n == 0)
		return 1;
	if (organisation_add_people(f->db, f->mem, list, n) != 1 ||
	    organisation_ids(f->db, f->mem, &ids, &nids) != 1)
		return -1;
	for (size_t i = 0; i < t->plan.n; i++) {
		struct plan_row *row = &t->plan.row[i];
		const struct person_id *id = !is(row, PLAN_PEOPLE, PLAN_NEW) ? NULL :
		    bsearch(row->key, ids, nids, sizeof(*ids), compare_ids);

		if (id != NULL)
			row->person.data.id = row->holding.person = id->id;
	}
	return 1;
}

static struct json *
person_json(struct flow *f, const struct taking *t, const struct plan_person *p,
    const struct holding *h)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "uid", p->data.uid);
	json_set_text(json, "family", p->data.family);
	json_set_text(json, "given", p->data.given);
	json_set_text(json, "mail", p->data.mail);
	json_set_text(json, "person_kind", person_kind_name[p->kind]);
	if (h != NULL) {
		json_set_text(json, "unit", h->unit_name);
		json_set_text(json, "title", h->title);
		json_set_text(json, "rank", rank_name[h->rank]);
	}
	json_set_text(json, "from", day_text(f->mem, t->day));
	return json;
}

/* The place of before ends, or becomes what it is to be where it begins on the same day. 1 or -1. */
static int
give_way(struct flow *f, const struct taking *t, struct plan_row *row)
{
	struct holding h = *row->was;

	if (row->place == PLACE_AMENDED && day_compare(h.from, t->day) == 0) {
		h.title = row->holding.title;
		h.rank = row->holding.rank;
		h.post = row->holding.post;
		row->place = PLACE_STAYS;
	} else
		h.until = day_before(t->day);
	return holding_update(f->db, f->mem, &h) == 1 ? 1 : -1;
}

/* All of a person but his new place, which comes with all others. 1; 0: the number is somebody else's meanwhile; -1. */
static int
take_person(struct flow *f, struct taking *t, struct plan_row *row)
{
	const struct plan_person *was = row->person_was, *p = &row->person;
	bool ends = row->place == PLACE_ENDS;
	int done = 1;

	if (row->verdict == PLAN_CHANGED && person_update(f->db, &p->data) != 1)
		return -1;
	if (row->rekind && person_put_kind(f->db, f->mem, p->data.id, p->kind, t->day) != 1)
		return -1;
	if (row->renumber)
		done = number_put(f, p->data.id, p->number, NUMBER_WORKBOOK, t->why);
	if (done != 1)
		return done;
	if (row->unit_code != NULL && row->place != PLACE_STAYS && !ends)
		row->holding.unit = unit_id(t, row->unit_code);
	if (row->post_code != NULL)
		row->holding.post = post_id(t, row->post_code);
	if (flow_audit(f, "person", p->data.id, "import", was == NULL ? NULL :
	    person_json(f, t, was, row->was), person_json(f, t, p, ends ? NULL :
	    row->holding.unit != 0 ? &row->holding : row->was)) != 1)
		return -1;
	if (row->was == NULL || row->place == PLACE_STAYS)
		return 1;
	return give_way(f, t, row);
}

static int
take_people(struct flow *f, struct taking *t)
{
	const struct holding **list = mem_array(f->mem, t->plan.n + 1, sizeof(*list));
	size_t n = 0;
	int done;

	if (add_people(f, t) != 1)
		return -1;
	for (size_t i = 0; i < t->plan.n; i++) {
		struct plan_row *row = &t->plan.row[i];

		if (!is(row, PLAN_PEOPLE, PLAN_NEW) && !is(row, PLAN_PEOPLE, PLAN_CHANGED))
			continue;
		done = take_person(f, t, row);
		if (done != 1)
			return done;
		if (row->place != PLACE_STAYS && row->place != PLACE_ENDS)
			list[n++] = &row->holding;
	}
	return organisation_add_holdings(f->db, f->mem, list, n) == 1 ? 1 : -1;
}

/* --- the batch --------------------------------------------------------------- */

/* The batch as it was shown, the organisation as it was held against it. 1; 0: refused; -1. */
static int
begin(struct flow *f, struct taking *t)
{
	struct import_batch batch;
	int done;

	if (unit_hold(f->db, f->mem) != 1)
		return -1;
	done = import_hold(f->db, f->mem, (struct import_owner){ 0 }, t->id, &batch);
	if (done != 1)
		return done < 0 ? -1 : organisation_refuse(t->why, NULL, "import.refused.gone", NULL, NULL);
	if (batch.version != t->version || strcmp(batch.state, "read") != 0)
		return organisation_changed(t->why);
	if (organisation_compare(f, &t->book, t->day, &t->plan) != 1 ||
	    tree_on(f, day_today(), &t->tree) != 1)
		return -1;
	if (strcmp(t->seen, organisation_seen(f->mem, &t->plan)) != 0)
		return organisation_changed(t->why);
	if (t->plan.count[PLAN_NEW] + t->plan.count[PLAN_CHANGED] == 0)
		return organisation_refuse(t->why, NULL, "organisation.refused.no_change", NULL, NULL);
	return 1;
}

static int
take_body(struct flow *f, void *arg)
{
	struct taking *t = arg;
	struct json *after = json_new(f->mem);
	struct import_batch batch = { .id = t->id, .version = t->version };
	int done = begin(f, t);

	if (done != 1)
		return done;
	batch.good = (int64_t)t->plan.count[PLAN_NEW];
	batch.changed = (int64_t)t->plan.count[PLAN_CHANGED];
	batch.same = (int64_t)t->plan.count[PLAN_SAME];
	batch.bad = (int64_t)t->plan.count[PLAN_BAD];
	if (take_units(f, t) != 1 || take_posts(f, t) != 1)
		return -1;
	done = take_people(f, t);
	if (done != 1)
		return done;
	if (import_set_taken(f->db, &batch, 0, f->who->person) != 1 ||
	    import_put_day(f->db, f->mem, t->id, t->day) != 1 || import_mask_numbers(f->db, t->id) != 1)
		return -1;
	f->location = mem_print(f->mem, "/quan-tri/nhap/%lld/", (long long)t->id);
	json_set_int(after, "new", batch.good);
	json_set_int(after, "changed", batch.changed);
	json_set_int(after, "bad", batch.bad);
	json_set_text(after, "from", day_text(f->mem, t->day));
	return flow_audit(f, "import", t->id, "take", NULL, after);
}

int
organisation_take(struct flow *f, int64_t id, int64_t version, struct day day, const char *seen,
    struct refusal *why)
{
	struct taking t = { .id = id, .version = version, .day = day, .seen = seen, .why = why };
	int found = organisation_read(f, id, &t.book);

	if (found != 1)
		return found < 0 ? -1 : organisation_refuse(why, NULL, "import.refused.gone", NULL, NULL);
	return flow_write(f, take_body, &t);
}
