#include "flow/classification_come.h"

#include "base/slice.h"
#include "flow/catalog_write.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/year.h"

static bool
in_run(const struct run_person *p, size_t n, int64_t person)
{
	for (size_t i = 0; i < n; i++)
		if (p[i].c.person == person)
			return true;
	return false;
}

/* Of whom a classification stands undecided elsewhere. 1; 0: of nobody; -1. */
static int
find_elsewhere(struct flow *f, const struct classification_whose *whose, size_t n, struct newcomer *c)
{
	for (size_t i = 0; i < n; i++) {
		struct year_run run;

		if (whose[i].person != c->place.person)
			continue;
		if (year_run_find(f->db, f->mem, whose[i].run, &run) != 1)
			return -1;
		c->classification = whose[i].id;
		c->from = run.authority_name;
		c->from_run = run.id;
		c->from_authority = run.authority;
		c->from_province = run.province;
		return 1;
	}
	return 0;
}

/* Who of places that are not in the run comes: with one that is undecided, or with none where he worked in that year. 1 or -1. */
static int
find_come(struct flow *f, const struct year_run *r, const struct place *place, size_t n, struct run_changes *to)
{
	int64_t *person = mem_array(f->mem, n + 1, sizeof(*person)), *taken;
	struct classification_whose *whose;
	struct year_place *worked;
	size_t ntaken, nwhose, nworked;

	for (size_t i = 0; i < n; i++)
		person[i] = place[i].person;
	if (classification_taken(f->db, f->mem, person, n, r->year, &taken, &ntaken) != 1 ||
	    classification_undecided(f->db, f->mem, person, n, r->year, &whose, &nwhose) != 1 ||
	    year_places(f->db, f->mem, person, n, r->year, &worked, &nworked) != 1)
		return -1;
	to->come = mem_array(f->mem, n + 1, sizeof(*to->come));
	for (size_t i = 0; i < n; i++) {
		struct newcomer *c = &to->come[to->n];
		int elsewhere;

		*c = (struct newcomer){ .place = place[i] };
		elsewhere = find_elsewhere(f, whose, nwhose, c);
		if (elsewhere < 0)
			return -1;
		to->n += elsewhere == 1 || (SLICE_OF(struct year_place, person, worked, nworked, person[i]).n > 0 &&
		    !number_among(taken, ntaken, person[i]));
	}
	return 1;
}

int
run_changes(struct flow *f, const struct year_run *r, const struct run_person *p, size_t n, struct run_changes *to)
{
	const struct year_authority a = { .unit = r->authority, .province = r->province };
	struct places all = { 0 };
	struct place *list, *rest;
	size_t nrest = 0;

	*to = (struct run_changes){ .gone = mem_array(f->mem, n + 1, sizeof(bool)) };
	if (year_authority_people(f, &a, &list, &all.n) != 1)
		return -1;
	all.list = list;
	for (size_t i = 0; i < n; i++) {
		to->gone[i] = p[i].c.decision == 0 && place_of(&all, p[i].c.person) == NULL;
		to->ngone += to->gone[i];
	}
	rest = mem_array(f->mem, all.n + 1, sizeof(*rest));
	for (size_t i = 0; i < all.n; i++)
		if (!in_run(p, n, list[i].person))
			rest[nrest++] = list[i];
	return nrest == 0 ? 1 : find_come(f, r, rest, nrest, to);
}

/* The person, and who prepared it before, are told. 1 or -1. */
static int
tell_moved(struct flow *f, const struct year_run *r, const struct newcomer *c)
{
	const struct told person = { c->place.person, "sheet", NULL };
	struct told *before;
	size_t n;

	if (flow_notify(f, &person, "classification_moved", mem_print(f->mem, "%d", r->year), r->authority_name,
	    classification_path(f, c->classification)) != 1 ||
	    catalog_audience(f, c->from_province ? ROLES_APPRAISAL : ROLES_AGENCY, c->from_authority, c->from, &before, &n) != 1)
		return -1;
	return flow_notify_all(f, before, n, "classification_left", c->place.name, r->authority_name,
	    mem_print(f->mem, RUN_PLACE "%lld/", (long long)c->from_run));
}

static int
bring_over(struct flow *f, const struct year_run *r, const struct newcomer *c, struct refusal *why)
{
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	enum classification_state state;
	int64_t version;
	int done = classification_hold(f->db, f->mem, c->classification, &version, &state);

	if (done == 1)
		done = classification_move(f->db, c->classification, r->id, &c->place);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(why, "classification.refused.changed");
	json_set_text(before, "authority", c->from);
	json_set_text(before, "state", classification_state_name[state]);
	json_set_text(after, "authority", r->authority_name);
	return classification_step_add(f->db, c->classification, CLASS_ACT_MOVE, f->who->person, f->delegation,
	    mem_print(f->mem, "%s → %s", c->from, r->authority_name)) == 1 && tell_moved(f, r, c) == 1 &&
	    flow_audit(f, "classification", c->classification, "move", before, after) == 1 ? 1 : -1;
}

struct bring_write {
	int64_t		 run, seen;
	struct refusal	*why;
};

/* Those without one begin. 1; 0; -1. */
static int
begin_new(struct flow *f, const struct year_run *r, const struct run_changes *changes, struct refusal *why)
{
	struct place *place = mem_array(f->mem, changes->n + 1, sizeof(*place));
	size_t n = 0;
	int done;

	for (size_t i = 0; i < changes->n; i++)
		if (changes->come[i].classification == 0)
			place[n++] = changes->come[i].place;
	done = n == 0 ? 1 : classification_open(f->db, f->mem, r->id, r->year, place, n, f->who->person, f->delegation);
	return done == 0 ? catalog_conflict(why, "classification.refused.changed") : done;
}

static int
bring_body(struct flow *f, void *arg)
{
	const struct bring_write *w = arg;
	struct json *after = json_new(f->mem);
	struct run_changes changes;
	struct run_person *people;
	struct year_run run;
	size_t n;
	int done = year_run_begin(f, w->run, 0, 1u << RUN_OPEN | 1u << RUN_FROZEN, false, &run, w->why);

	if (done != 1)
		return done;
	if (year_run_people(f, &run, &people, &n) != 1 || run_changes(f, &run, people, n, &changes) != 1)
		return -1;
	if (changes.n == 0 || (int64_t)changes.n != w->seen)
		return catalog_conflict(w->why, "classification.refused.changed");
	done = begin_new(f, &run, &changes, w->why);
	for (size_t i = 0; i < changes.n && done == 1; i++)
		if (changes.come[i].classification != 0)
			done = bring_over(f, &run, &changes.come[i], w->why);
	if (done != 1)
		return done;
	json_set_int(after, "people", (int64_t)changes.n);
	f->location = mem_print(f->mem, RUN_PLACE "%lld/", (long long)run.id);
	return flow_audit(f, "year_run", run.id, "bring", NULL, after);
}

int
run_bring(struct flow *f, int64_t run, int64_t seen, struct refusal *why)
{
	struct bring_write w = { run, seen, why };

	return flow_write(f, bring_body, &w);
}
