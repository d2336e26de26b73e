#include "flow/holding.h"

#include <string.h>

#include "flow/person.h"
#include "store/holding.h"
#include "store/person.h"
#include "store/post.h"
#include "store/unit.h"

#define POSTS_MOST 1000

struct holding_write {
	struct holding	 holding;
	bool		 transfer;
	struct refusal	*why;
};

int
holding_read(struct flow *f, int64_t id, struct holding *h)
{
	return holding_get(f->db, f->mem, id, h);
}

int
holding_posts(struct flow *f, const struct tree *tree, int64_t unit, struct post **list_r,
    size_t *n_r)
{
	const struct unit *agency = tree_agency(tree, tree_unit(tree, unit));
	size_t n, kept = 0;

	if (post_select(f->db, f->mem, "", agency == NULL ? 0 : agency->id, POSTS_MOST, 0, list_r, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (days_hold((*list_r)[i].from, (*list_r)[i].until, tree->on))
			(*list_r)[kept++] = (*list_r)[i];
	*n_r = kept;
	return 1;
}

static struct json *
holding_json(struct flow *f, const struct holding *h)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "unit", h->unit_name);
	json_set_text(json, "title", h->title);
	json_set_text(json, "rank", rank_name[h->rank]);
	json_set_bool(json, "main", h->main);
	json_set_text(json, "post", h->post_name);
	json_set_text(json, "from", day_text(f->mem, h->from));
	json_set_text(json, "until", day_text(f->mem, h->until));
	return json;
}

/* "01/07/2025 - …", of a place that stands in the way. */
static const char *
period(struct flow *f, const struct holding *h)
{
	return mem_print(f->mem, "%s – %s", day_show(f->mem, h->from),
	    h->until.year == 0 ? "…" : day_show(f->mem, h->until));
}

/* The unit is there all the time, and the post may be held in it. 1; 0: refused; -1. */
static int
unit_fits(struct flow *f, struct holding *h, struct refusal *why)
{
	const struct unit *unit, *agency;
	struct post post;
	struct tree tree;
	int found;

	if (tree_on(f, day_today(), &tree) != 1)
		return -1;
	unit = tree_unit(&tree, h->unit);
	if (unit == NULL)
		return organisation_refuse(why, "unit_id", "unit.refused.gone", NULL, NULL);
	h->unit_name = unit->name;
	if (!days_within(h->from, h->until, unit->from, unit->until))
		return organisation_refuse(why, "from", "holding.refused.unit_days", unit->name,
		    mem_print(f->mem, "%s – %s", day_show(f->mem, unit->from),
		    unit->until.year == 0 ? "…" : day_show(f->mem, unit->until)));
	if (h->post == 0)
		return 1;
	found = post_get(f->db, f->mem, h->post, &post);
	if (found < 0)
		return -1;
	agency = tree_agency(&tree, unit);
	if (found == 0 || !post_fits(&post, agency == NULL ? 0 : agency->id,
	    agency == NULL ? NO_KIND : agency->agency_kind))
		return organisation_refuse(why, "post", "holding.refused.post", NULL, NULL);
	h->post_name = mem_print(f->mem, "%s %s", post.code, post.name);
	return 1;
}

/* Nobody is in a unit twice at a time, has two main places, or is its second head. 1; 0; -1. */
static int
free_of_others(struct flow *f, const struct holding *h, struct refusal *why)
{
	struct holding *near;
	size_t n;

	if (holding_near(f->db, f->mem, h, &near, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct holding *other = &near[i];

		if (!days_meet(h->from, h->until, other->from, other->until))
			continue;
		if (other->person == h->person && other->unit == h->unit)
			return organisation_refuse(why, "unit_id", "holding.refused.twice", other->title,
			    period(f, other));
		if (other->person == h->person && other->main && h->main)
			return organisation_refuse(why, "is_main", "holding.refused.main",
			    mem_print(f->mem, "%s, %s", other->title, other->unit_name), period(f, other));
		if (other->unit == h->unit && other->rank == RANK_HEAD && h->rank == RANK_HEAD)
			return organisation_refuse(why, "rank", "holding.refused.head", other->name,
			    period(f, other));
	}
	return 1;
}

static int
sound(struct flow *f, struct holding *h, struct refusal *why)
{
	int done = unit_fits(f, h, why);

	return done == 1 ? free_of_others(f, h, why) : done;
}

int
holding_set(struct flow *f, const struct holding *was, const struct holding *after)
{
	return holding_update(f->db, f->mem, after) == 1 &&
	    flow_audit(f, "person", was->person, "hold_amend", holding_json(f, was), holding_json(f, after)) == 1 ? 1 : -1;
}

/* The main place that the person has on the day the new one begins ends on the day before. 1; 0; -1. */
static int
end_main(struct flow *f, const struct holding *h, struct refusal *why)
{
	struct holding *near, after;
	size_t n;

	if (holding_near(f->db, f->mem, h, &near, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct holding *was = &near[i];

		if (was->person != h->person || !was->main || !days_hold(was->from, was->until, h->from))
			continue;
		if (day_compare(was->from, h->from) == 0)
			return organisation_refuse(why, "from", "holding.refused.same_day",
			    mem_print(f->mem, "%s, %s", was->title, was->unit_name), NULL);
		after = *was;
		after.until = day_before(h->from);
		if (holding_set(f, was, &after) != 1)
			return -1;
	}
	return 1;
}

int
holding_put(struct flow *f, const struct holding *typed, bool transfer, struct refusal *why)
{
	struct holding h = *typed;
	int done = 1;

	if (transfer && h.main)
		done = end_main(f, &h, why);
	if (done == 1)
		done = sound(f, &h, why);
	if (done != 1)
		return done;
	done = holding_insert(f->db, f->mem, &h, &h.id);
	if (done != 1)
		return done < 0 ? -1 : organisation_changed(why);
	return flow_audit(f, "person", h.person, "hold", NULL, holding_json(f, &h));
}

static int
begin_body(struct flow *f, void *arg)
{
	const struct holding_write *w = arg;
	struct person_data person;
	int done;

	if (unit_hold(f->db, f->mem) != 1)
		return -1;
	done = person_get(f->db, f->mem, w->holding.person, &person);
	if (done != 1)
		return done < 0 ? -1 : organisation_refuse(w->why, NULL, "person.refused.gone", NULL, NULL);
	f->location = person_place(f, w->holding.person);
	return holding_put(f, &w->holding, w->transfer, w->why);
}

int
holding_begin(struct flow *f, const struct holding *h, bool transfer, struct refusal *why)
{
	struct holding_write w = { .holding = *h, .transfer = transfer, .why = why };

	if (h->until.year != 0 && day_compare(h->until, h->from) < 0)
		return organisation_refuse(why, "until", "organisation.refused.end_before", NULL, NULL);
	return flow_write(f, begin_body, &w);
}

static int
amend_body(struct flow *f, void *arg)
{
	const struct holding_write *w = arg;
	struct holding h = w->holding, was;
	int done;

	if (unit_hold(f->db, f->mem) != 1)
		return -1;
	done = holding_get(f->db, f->mem, h.id, &was);
	if (done != 1)
		return done < 0 ? -1 : organisation_refuse(w->why, NULL, "holding.refused.gone", NULL, NULL);
	if (was.version != h.version)
		return organisation_changed(w->why);
	h.person = was.person;
	h.unit = was.unit;
	h.unit_name = was.unit_name;
	/* What never was stands in nobody's way. */
	if (h.until.year == 0 || day_compare(h.until, h.from) >= 0)
		done = sound(f, &h, w->why);
	if (done != 1)
		return done;
	done = holding_update(f->db, f->mem, &h);
	if (done != 1)
		return done < 0 ? -1 : organisation_changed(w->why);
	f->location = person_place(f, h.person);
	return flow_audit(f, "person", h.person, "hold_amend", holding_json(f, &was),
	    holding_json(f, &h));
}

int
holding_amend(struct flow *f, const struct holding *h, struct refusal *why)
{
	struct holding_write w = { .holding = *h, .why = why };

	if (h->until.year != 0 && day_compare(h->until, day_before(h->from)) < 0)
		return organisation_refuse(why, "until", "organisation.refused.end_before", NULL, NULL);
	return flow_write(f, amend_body, &w);
}
