/* What the directory says is taken: each difference in a write of its own, so that one that cannot be taken stops no other. */
#include <string.h>

#include "flow/catalog_write.h"
#include "flow/directory_inside.h"
#include "flow/holding.h"
#include "flow/person.h"
#include "flow/person_number.h"
#include "flow/work.h"
#include "rules/role.h"
#include "store/directory.h"
#include "store/holding.h"
#include "store/notice.h"
#include "store/person.h"
#include "store/post.h"
#include "store/rating.h"
#include "store/unit.h"

struct taking {
	int64_t		 id;
	struct day	 typed;		/* no day: as the directory says, else today */
	struct day	 from;
	struct directory_proposal p;
	struct tree	 tree;
	struct refusal	*why;
};

static int
refuse(const struct taking *t, const char *label, const char *a)
{
	return organisation_refuse(t->why, NULL, label, a, NULL);
}

/* --- who is told -------------------------------------------------------------------- */

/* Heads of the unit, heads and officers of its agency. 1 or -1. */
static int
tell(struct flow *f, const struct taking *t, int64_t unit, const char *kind, const char *words, const char *path)
{
	const struct unit *u = tree_unit(&t->tree, unit), *agency = tree_agency(&t->tree, u);
	struct told *list, head;
	int64_t *heads = NULL;
	size_t n = 0, nheads = 0;

	if (u == NULL)
		return 1;
	if (u->kind == UNIT_DIVISION && rating_heads(f->db, f->mem, unit, day_today(), &heads, &nheads) != 1)
		return -1;
	for (size_t i = 0; i < nheads; i++) {
		head = (struct told){ heads[i], "division_head", u->name };
		if (head.person != t->p.c.person && flow_notify(f, &head, kind, t->p.c.title_of, words, path) != 1)
			return -1;
	}
	if (agency != NULL && catalog_audience(f, ROLES_AGENCY, agency->id, agency->name, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].person != t->p.c.person && flow_notify(f, &list[i], kind, t->p.c.title_of, words, path) != 1)
			return -1;
	return 1;
}

static int
tell_place(struct flow *f, const struct taking *t)
{
	const struct directory_change *c = &t->p.c;
	const struct unit *from = tree_agency(&t->tree, tree_unit(&t->tree, c->from_unit)), *to = tree_agency(&t->tree, tree_unit(&t->tree, c->to_unit));
	const struct told person = { c->person, "placed", NULL };
	const char *words = mem_print(f->mem, "%s (%s)", c->becomes, day_show(f->mem, t->from));

	if (c->person != 0 && flow_notify(f, &person, "directory_place", words, NULL, "/tai-khoan/") != 1)
		return -1;
	if (c->kind != CHANGE_TRANSFER && c->kind != CHANGE_PERSON && c->kind != CHANGE_PLACE)
		return 1;
	if (tell(f, t, c->to_unit, "directory_came", words, WORK_UNIT_PLACE) != 1)
		return -1;
	return from == NULL || from == to ? 1 : tell(f, t, c->from_unit, "directory_went", words, WORK_UNIT_PLACE);
}

/* --- each kind ------------------------------------------------------------------------ */

/* The post that it is; that of a code that was not known may have been entered meanwhile. 1; 0: there is none; -1. */
static int
find_post(struct flow *f, const struct taking *t, int64_t *post_r)
{
	const struct directory_change *c = &t->p.c;
	struct plan_post *list;
	size_t n;

	*post_r = c->post;
	if (c->unknown_post[0] == '\0')
		return 1;
	if (post_world(f->db, f->mem, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i].post.code, c->unknown_post) == 0) {
			*post_r = list[i].post.id;
			return 1;
		}
	return 0;
}

static int
take_place(struct flow *f, const struct taking *t, int64_t person)
{
	const struct directory_change *c = &t->p.c;
	struct holding h = {
		.person = person, .unit = c->to_unit, .title = c->title, .rank = c->rank < 0 ? RANK_STAFF : (enum rank)c->rank,
		.main = true, .from = t->from,
	};

	if (find_post(f, t, &h.post) < 0)	/* an unknown one is asked about by the next run */
		return -1;
	if (c->title[0] == '\0')
		return refuse(t, "directory.refused.title", NULL);
	return holding_put(f, &h, c->kind == CHANGE_TRANSFER, t->why);
}

static int
take_person(struct flow *f, struct taking *t)
{
	const struct directory_change *c = &t->p.c;
	const struct person_data p = {
		.uid = c->login, .family = c->family, .given = c->given, .mail = c->mail[0] == '\0' ? NULL : c->mail,
		.sort_name = person_sort_name(f->mem, c->family, c->given),
	};
	int done = person_insert(f->db, &p, &t->p.c.person);

	if (done != 1)
		return done < 0 ? -1 : refuse(t, "person.refused.uid_taken", c->login);
	/* who came from the directory can leave it */
	if (flow_audit(f, "person", c->person, "enter", NULL, person_told(f, &p)) != 1 ||
	    directory_seen_put(f->db, f->mem, t->p.last_run, &c->person, 1) != 1 ||
	    (c->person_kind >= 0 && person_put_kind(f->db, f->mem, c->person, (enum person_kind)c->person_kind, t->from) != 1))
		return -1;
	done = c->number[0] == '\0' ? 1 : number_put(f, c->person, c->number, NUMBER_DIRECTORY, t->why);
	return done == 1 ? take_place(f, t, c->person) : done;
}

/* Name, mail or login name. */
static int
take_words(struct flow *f, const struct taking *t)
{
	const struct directory_change *c = &t->p.c;
	struct person_data p, was;
	int done = person_get(f->db, f->mem, c->person, &p);

	if (done != 1)
		return done < 0 ? -1 : refuse(t, "person.refused.gone", NULL);
	was = p;
	if (c->kind == CHANGE_NAME) {
		p.family = c->family;
		p.given = c->given;
		p.sort_name = person_sort_name(f->mem, c->family, c->given);
	} else if (c->kind == CHANGE_MAIL)
		p.mail = c->mail;
	else
		p.uid = c->login;
	done = person_update(f->db, &p);
	if (done != 1)
		return done < 0 ? -1 : refuse(t, "person.refused.uid_taken", c->login);
	return flow_audit(f, "person", c->person, "amend", person_told(f, &was), person_told(f, &p));
}

/* In the same unit: the place ends on the day before, and begins anew; on its first day it is mended. */
static int
take_post(struct flow *f, const struct taking *t)
{
	const struct directory_change *c = &t->p.c;
	struct holding *list, h, was;
	int64_t post;
	size_t n;
	const int found = find_post(f, t, &post);

	if (found != 1)
		return found < 0 ? -1 : refuse(t, "directory.refused.post", c->unknown_post);
	if (holding_of_person(f->db, f->mem, c->person, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (!list[i].main || list[i].unit != c->to_unit || !days_hold(list[i].from, list[i].until, t->from))
			continue;
		h = list[i];
		h.title = c->title;
		h.rank = c->rank < 0 ? h.rank : (enum rank)c->rank;
		h.post = post;
		if (day_compare(h.from, t->from) == 0)
			return holding_set(f, &list[i], &h);
		was = list[i];
		was.until = day_before(t->from);
		h.from = t->from;
		return holding_set(f, &list[i], &was) == 1 ? holding_put(f, &h, false, t->why) : -1;
	}
	return refuse(t, "directory.refused.moved", NULL);
}

/* The place of today began on a later day: a day that was typed wrong would make it never have been. */
static bool
began_later(const struct holding *h, struct day from)
{
	return h->main && days_hold(h->from, h->until, day_today()) && day_compare(h->from, from) > 0;
}

/* All places end on the day before; what is undone is told to who is in charge. */
static int
take_leaver(struct flow *f, const struct taking *t)
{
	const struct directory_change *c = &t->p.c;
	const struct day last = day_before(t->from);
	struct holding *list;
	int64_t work, sheets;
	size_t n, ended = 0;

	if (holding_of_person(f->db, f->mem, c->person, &list, &n) != 1 || directory_left(f->db, f->mem, c->person, &work, &sheets) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (began_later(&list[i], t->from))
			return refuse(t, "directory.refused.before", day_show(f->mem, list[i].from));
	for (size_t i = 0; i < n; i++) {
		struct holding h = list[i];

		h.until = day_compare(h.from, t->from) >= 0 ? day_before(h.from) : last;
		if (list[i].until.year != 0 && day_compare(list[i].until, h.until) <= 0)
			continue;
		if (holding_set(f, &list[i], &h) != 1)
			return -1;
		ended++;
	}
	if (ended == 0)
		return refuse(t, "directory.refused.moved", NULL);
	if (tell(f, t, c->from_unit, "directory_left", day_show(f->mem, t->from), WORK_UNIT_PLACE) != 1)
		return -1;
	if (work > 0 && tell(f, t, c->from_unit, "directory_left_work", mem_print(f->mem, "%lld", (long long)work), WORK_UNIT_PLACE) != 1)
		return -1;
	return sheets == 0 ? 1 : tell(f, t, c->from_unit, "directory_left_sheet", mem_print(f->mem, "%lld", (long long)sheets), "/phieu/ky/");
}

static int
take_kind(struct flow *f, struct taking *t)
{
	switch (t->p.c.kind) {
	case CHANGE_PERSON:
		return take_person(f, t);
	case CHANGE_PLACE:
	case CHANGE_TRANSFER:
		return take_place(f, t, t->p.c.person);
	case CHANGE_POST:
		return take_post(f, t);
	case CHANGE_LEAVER:
		return take_leaver(f, t);
	case CHANGE_NUMBER:
		return number_put(f, t->p.c.person, t->p.c.number, NUMBER_DIRECTORY, t->why);
	case CHANGE_ENTRY:
		return refuse(t, "directory.refused.entry", NULL);
	case CHANGE_UNIT:
		return refuse(t, "directory.refused.unit", NULL);
	default:
		return take_words(f, t);
	}
}

static bool
places(enum change_kind kind)
{
	return kind == CHANGE_PERSON || kind == CHANGE_PLACE || kind == CHANGE_TRANSFER || kind == CHANGE_POST;
}

static int
take_body(struct flow *f, void *arg)
{
	struct taking *t = arg;
	struct json *after;
	int done;

	if (unit_hold(f->db, f->mem) != 1)
		return -1;
	done = directory_change_lock(f->db, f->mem, t->id, &t->p);
	if (done != 1 || t->p.state != CHANGE_OPEN)
		return done < 0 ? -1 : refuse(t, "directory.refused.over", NULL);
	t->from = t->typed.year != 0 ? t->typed : t->p.c.from.year != 0 ? t->p.c.from : day_today();
	if (tree_on(f, t->from, &t->tree) != 1)
		return -1;
	done = take_kind(f, t);
	if (done != 1)
		return done;
	if (places(t->p.c.kind) && tell_place(f, t) != 1)
		return -1;
	f->location = DIRECTORY_PLACE;
	after = directory_json(f, &t->p.c);
	json_set_text(after, "from", day_text(f->mem, t->from));
	return directory_change_answer(f->db, f->mem, t->id, CHANGE_TAKEN, t->from, "", f->who == NULL ? 0 : f->who->person) == 1 &&
	    flow_audit(f, "directory_change", t->id, "take", NULL, after) == 1 ? 1 : -1;
}

static int
stuck_body(struct flow *f, void *arg)
{
	const struct taking *t = arg;

	f->location = DIRECTORY_PLACE;
	return directory_change_stuck(f->db, t->id, t->why->label, t->why->a, t->why->b);
}

int
directory_take(struct flow *f, const int64_t *id, size_t n, struct day from, size_t *taken_r, struct refusal *why)
{
	*taken_r = 0;
	if (n == 0)
		return organisation_refuse(why, NULL, "directory.refused.none", NULL, NULL);
	if (n > DIRECTORY_TAKE_MOST)
		return organisation_refuse(why, NULL, "directory.refused.many", NULL, NULL);
	for (size_t i = 0; i < n; i++) {
		struct refusal one = { 0 };
		struct taking t = { .id = id[i], .typed = from, .why = &one };
		int done;

		if (f->who != NULL)
			flow_beside(f);
		done = flow_write(f, take_body, &t);
		if (done < 0)
			return -1;
		if (f->who != NULL)
			flow_beside(f);
		if (done == 0 && one.label != NULL && flow_write(f, stuck_body, &t) < 0)
			return -1;
		*taken_r += done == 1;
	}
	f->location = DIRECTORY_PLACE;
	return 1;
}
