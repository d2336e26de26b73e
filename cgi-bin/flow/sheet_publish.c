#include "flow/sheet_publish.h"

#include <string.h>

#include "base/digest.h"
#include "base/log.h"
#include "base/slice.h"
#include "flow/charge.h"
#include "flow/sheet_inside.h"
#include "flow/sheet_seen.h"
#include "flow/sheet_write.h"
#include "rules/agency.h"
#include "store/past.h"
#include "store/petition.h"
#include "store/work.h"

struct publication {
	struct period	 month;
	const struct chosen *people;
	size_t		 n;
	struct refusal	*why;
	/* read once */
	int64_t		 agency;	/* of which m, pool and list are; 0: none yet */
	struct sheet_month m;
	struct sheet_pool pool;
	struct charge	 charge;
	struct delivery	*list;		/* of the agency, person by person */
	size_t		 nlist;
	struct sheet_section *section;	/* of its work, by delivery; none where no deputy has sections */
	size_t		 nsections;
	int64_t		*person, *of;	/* people's ids, and in which agency each is */
	struct sheet	*sheet;		/* of those who are in it, held, by person */
	size_t		 nsheets;
	struct past_result *outside;	/* of the people, of periods that may have a month in common with this one */
	size_t		 noutside;
	bool		*again;		/* of each: its look began again in this press */
};

/* Is there a result from outside the system of a month of the period? Then a sheet would be the second one. */
static bool
told_outside(const struct publication *p, int64_t person)
{
	for (size_t i = 0; i < p->noutside; i++)
		if (p->outside[i].person == person && past_meet(p->outside[i].period, p->m.period))
			return true;
	return false;
}

/* The sheets of those of the people who are in the agency that was read. 1 or -1. */
static int
hold_sheets(struct flow *f, struct publication *p)
{
	int64_t *person = mem_array(f->mem, p->n + 1, sizeof(*person));
	size_t n = 0;

	for (size_t i = 0; i < p->n; i++)
		if (p->of[i] == p->agency)
			person[n++] = p->person[i];
	if (sheet_hold_people(f->db, f->mem, person, n, period_first(p->m.period), &p->sheet, &p->nsheets) != 1)
		return -1;
	p->again = mem_array(f->mem, p->nsheets + 1, sizeof(*p->again));
	return 1;
}

static struct sheet *
held(const struct publication *p, int64_t person)
{
	for (size_t i = 0; i < p->nsheets; i++)
		if (p->sheet[i].person == person)
			return &p->sheet[i];
	return NULL;
}

/* The period of an agency, what is published in it and all its work; the chairman's people are of many. 1 or -1. */
static int
read_agency(struct flow *f, struct publication *p, int64_t agency)
{
	if (p->agency == agency)
		return 1;
	if (sheet_month_read(f, agency, p->month, &p->m) != 1 || sheet_pool_read(f, &p->m, &p->pool) != 1 ||
	    charge_read(f, &p->charge) != 1)
		return -1;
	p->agency = agency;
	if (hold_sheets(f, p) != 1 || sheet_sections_read(f, &p->m, &p->section, &p->nsections) != 1)
		return -1;
	return delivery_of_agency(f->db, f->mem, agency, p->m.from, p->m.until, &p->list, &p->nlist);
}

/* What a view comes to whose work is there, and whether its person was shown that. 1 or -1. */
static int
count(struct flow *f, struct publication *p, struct sheet_view *v)
{
	v->stop = (struct sheet_stop){ 0 };
	if (sheet_ground_read(f, &p->m, place_of(&p->m.places, v->sheet.person), v) != 1)
		return -1;
	if (sheet_leads(&v->sheet) && sheet_lead(f, &p->m, &p->pool, &v->sheet, &v->ground, &v->stop) != 1)
		return -1;
	sheet_count(f, v);
	return sheet_seen_read(f, v);
}

/*
 * What a person's sheet rests on: his work among that of the agency, and where that is not what he was shown, all that he has
 * anywhere, as his own page reads it. 1 or -1.
 */
static int
ground(struct flow *f, struct publication *p, struct sheet_view *v)
{
	const struct sheet *s = &v->sheet;
	struct delivery *own;

	v->periods = p->m.periods;
	if (sheet_work_read(f, &p->m, place_of(&p->m.places, s->person), p->list, p->nlist, v) != 1 || count(f, p, v) != 1)
		return -1;
	if (!v->moved)
		return 1;
	if (delivery_of_person(f->db, f->mem, s->person, s->from, s->until, &own, &v->n) != 1)
		return -1;
	v->list = own;
	return count(f, p, v);
}

/* Does the second way say the same? 1; 0: the alarm is given. */
static int
agrees(struct flow *f, const struct sheet_view *v)
{
	const struct ratio *again;
	const bool scored = sheet_total_again(f->mem, &v->ground, &v->c, &again) == 1;

	if (scored == v->scored && (!scored || ratio_compare(again, v->score.total) == 0))
		return 1;
	log_error(790, "sheet %lld: two ways of counting differ, nothing is published", (long long)v->sheet.id);
	return 0;
}

/* Of which section each delivery of a sheet is; "": of none that matters. */
static const char **
sections_of(struct flow *f, const struct publication *p, const struct sheet_view *v)
{
	const char **of = mem_array(f->mem, v->n + 1, sizeof(*of));

	for (size_t i = 0; i < v->n; i++) {
		const struct slice its = SLICE_OF(struct sheet_section, delivery, p->section, p->nsections, v->list[i].id);

		of[i] = its.n > 0 ? p->section[its.first].section : "";
	}
	return of;
}

/* What of own work is of sections of the catalog, by the unit in which it was due. 1 or -1. */
static int
keep_sections(struct flow *f, const struct publication *p, const struct sheet_view *v)
{
	const char **of = sections_of(f, p, v);

	for (size_t i = 0; i < v->n && p->nsections > 0; i++) {
		const int64_t unit = v->list[i].work.unit;
		struct score_sums sums;
		bool seen = of[i][0] == '\0';

		for (size_t k = 0; k < i; k++)
			seen = seen || (v->list[k].work.unit == unit && strcmp(of[k], of[i]) == 0);
		if (seen)
			continue;
		sheet_sums(f->mem, &v->ground, unit, of[i], of, &sums);
		if (sheet_sum_insert(f->db, f->mem, v->sheet.id, unit, of[i], &sums) != 1)
			return -1;
	}
	return 1;
}

/* Sums of own work by the unit in which it was due. 1 or -1. */
static int
keep_sums(struct flow *f, const struct publication *p, const struct sheet_view *v)
{
	for (size_t i = 0; i < v->n; i++) {
		const int64_t unit = v->list[i].work.unit;
		struct score_sums sums;
		bool seen = false;

		for (size_t k = 0; k < i; k++)
			seen = seen || v->list[k].work.unit == unit;
		if (seen)
			continue;
		sheet_sums(f->mem, &v->ground, unit, NULL, NULL, &sums);
		if (sheet_sum_insert(f->db, f->mem, v->sheet.id, unit, NULL, &sums) != 1)
			return -1;
	}
	if (keep_sections(f, p, v) != 1)
		return -1;
	return sheet_inputs_insert(f->db, f->mem, v->sheet.id, v->ground.below, v->ground.nbelow) == 1 ?
	    sheet_inputs_insert(f->db, f->mem, v->sheet.id, v->ground.left, v->ground.nleft) : -1;
}

/* Who acted, and for whom by which document. */
static struct json *
actor_json(struct mem *mem, const char *name, const struct behalf *behalf, const char *document)
{
	struct json *to = json_new(mem);

	json_set_text(to, "name", name);
	if (behalf->kind == NULL)
		return to;
	json_set_text(to, "kind", behalf->kind);
	json_set_text(to, "for", behalf->of);
	json_set_text(to, "document", document);
	return to;
}

/* By whom it was confirmed and is published. NULL: broken. */
static struct json *
authority_json(struct flow *f, const struct sheet *s, const struct delegation *d)
{
	const struct behalf behalf = { d->id == 0 ? NULL : delegation_kind_name[d->kind], f->who->behalf };
	struct json *to = json_new(f->mem);
	struct sheet_step *step;
	size_t n;

	if (sheet_steps(f->db, f->mem, s->id, &step, &n) != 1)
		return NULL;
	for (size_t i = 0; i < n; i++)
		if (step[i].act == SHEET_CONFIRM)
			json_set(to, "confirmed", actor_json(f->mem, step[i].who, &step[i].behalf, step[i].document));
	json_set(to, "published", actor_json(f->mem, f->who->name, &behalf, d->document_number));
	return to;
}

static int
freeze(struct flow *f, const struct publication *p, struct sheet_view *v, const struct delegation *d)
{
	struct json *authority = authority_json(f, &v->sheet, d);
	uint8_t digest[DIGEST_SIZE];
	const char *body;

	if (authority == NULL)
		return -1;
	json_set(v->document, "authority", authority);
	body = json_write(f->mem, v->document);

	digest_sha256(body, strlen(body), digest);
	if (v->scored) {
		v->sheet.total = ratio_text(f->mem, v->score.total);
		v->sheet.shown = sheet_shown(f->mem, v->score.total);
		v->sheet.level = score_level_name[v->score.level];
	}
	return sheet_snapshot_insert(f->db, v->sheet.id, body, digest) == 1 ? keep_sums(f, p, v) : -1;
}

/* May it be published now? 1; 0: refused; -1. */
static int
ready(struct flow *f, struct publication *p, const struct chosen *one, struct sheet_view *v)
{
	const struct place *place = place_of(&p->m.places, one->id);
	enum sheet_state to;
	int64_t objections;

	if (place == NULL)
		return sheet_refuse(p->why, "sheet.refused.gone", NULL);
	v->ties = sheet_ties(f, &p->m, &p->charge, place, &v->by_delegation);
	if (v->sheet.version != one->version || v->sheet.state != SHEET_PREVIEW)
		return sheet_conflict(p->why, "sheet.refused.changed");
	if (!sheet_may(SHEET_PUBLISH, v->sheet.state, v->ties, &to))
		return sheet_refuse(p->why, "sheet.refused.not_you", NULL);
	if (petition_count(f->db, f->mem, v->sheet.id, PETITION_OBJECTION, &objections) != 1)
		return -1;
	if (v->sheet.looked && objections == 0)
		return 1;
	return sheet_refuse(p->why, objections > 0 ? "sheet.refused.objection" : "sheet.refused.looking", NULL);
}

/* Leaders whose look is under way and who rest on what was corrected just now look again. 1 or -1. */
static int
renew_leaders(struct flow *f, struct publication *p)
{
	if (sheet_pool_read(f, &p->m, &p->pool) != 1)
		return -1;
	for (size_t i = 0; i < p->pool.nsheets; i++) {
		const struct sheet *s = &p->pool.sheet[i], *chosen = held(p, s->person);
		struct sheet_write w = { .why = p->why };

		if (s->state != SHEET_PREVIEW || !sheet_leads(s) || place_of(&p->m.places, s->person) == NULL)
			continue;
		if (sheet_get(f->db, f->mem, s->id, true, &w.v.sheet) != 1 || ground(f, p, &w.v) != 1)
			return -1;
		if (!w.v.moved || w.v.stop.nbelow > 0)
			continue;
		if (sheet_seen_again(f, &w) != 1)
			return -1;
		if (chosen != NULL)
			p->again[chosen - p->sheet] = true;
	}
	return 1;
}

/* It is published, and holds instead of the edition before it. 1 or -1. */
static int
end_one(struct flow *f, struct publication *p, struct sheet_write *w, const struct delegation *d)
{
	const struct sheet *s = &w->v.sheet;

	if (freeze(f, p, &w->v, d) != 1 || sheet_publish(f->db, s, f->who->person, f->delegation) != 1)
		return -1;
	if (s->before != 0 && (sheet_supersede(f->db, s->before) != 1 || stale_insert(f->db, s->before) != 1))
		return -1;
	if (sheet_outbox(f->db, s->id) != 1 || sheet_end(f, w, "sheet_published") != 1)
		return -1;
	return s->before == 0 ? 1 : renew_leaders(f, p);
}

/* One of the press; one that is not what its person was shown is left, and his look begins again. */
static int
publish_one(struct flow *f, struct publication *p, const struct chosen *one)
{
	struct sheet_write w = { .act = SHEET_PUBLISH, .why = p->why, .to = SHEET_PUBLISHED };
	struct sheet *s = &w.v.sheet, *found = held(p, one->id);
	struct delegation d = { .id = 0 };
	int done;

	if (found == NULL)
		return sheet_refuse(p->why, "sheet.refused.gone", NULL);
	if (p->again[found - p->sheet])
		return 1;
	*s = *found;
	if (told_outside(p, one->id)) {
		sheet_refuse(p->why, "past.refused.stands", NULL);
		p->why->a = s->name;
		return 0;
	}
	done = ready(f, p, one, &w.v);
	if (done == 1)
		done = sheet_under(f, w.v.by_delegation, p->why, &d);
	if (done == 1 && ground(f, p, &w.v) != 1)
		return -1;
	if (done == 1 && (w.v.stop.nbelow > 0 || !agrees(f, &w.v)))
		done = sheet_refuse(p->why, w.v.stop.nbelow > 0 ? "sheet.refused.below_now" : "sheet.refused.alarm", NULL);
	if (done != 1) {
		p->why->a = s->name;
		return done;
	}
	if (w.v.moved) {
		p->again[found - p->sheet] = true;
		return sheet_seen_again(f, &w) == 1 ? 1 : -1;
	}
	found->state = SHEET_PUBLISHED;
	return end_one(f, p, &w, &d);
}

static int
publish_body(struct flow *f, void *arg)
{
	struct publication *p = arg;

	p->agency = 0;
	p->person = mem_array(f->mem, p->n + 1, sizeof(*p->person));
	p->of = mem_array(f->mem, p->n + 1, sizeof(*p->of));
	for (size_t i = 0; i < p->n; i++)
		p->person[i] = p->people[i].id;
	if (sheet_agencies(f, p->person, p->n, p->month, p->of) != 1 || past_standing(f->db, f->mem, p->person, p->n,
	    (struct day){ p->month.year, 1, 1 }, (struct day){ p->month.year, 12, 1 }, &p->outside, &p->noutside) != 1)
		return -1;
	for (size_t i = 0; i < p->n; i++) {
		const int done = p->of[i] == 0 ? sheet_refuse(p->why, "sheet.refused.gone", NULL) :
		    read_agency(f, p, p->of[i]) == 1 ? publish_one(f, p, &p->people[i]) : -1;

		if (done != 1)
			return done;
	}
	f->location = sheets_path(f, p->month);
	return 1;
}

int
sheet_publish_many(struct flow *f, struct period month, const struct chosen *people, size_t n, struct refusal *why)
{
	struct publication p = { .month = month, .people = people, .n = n, .why = why };

	return n == 0 ? sheet_refuse(why, "sheet.refused.nobody", NULL) : flow_write(f, publish_body, &p);
}

int
sheet_reopen_inside(struct flow *f, const struct sheet_view *v, const char *reason)
{
	const struct sheet *s = &v->sheet;
	struct sheet_write w = { .act = SHEET_REOPEN, .reason = reason, .v = *v, .to = SHEET_PUBLISHED };
	struct sheet next = *s;

	next.edition++;
	next.before = s->id;
	if (sheet_insert(f->db, f->mem, &next, &next.id) != 1 || sheet_get(f->db, f->mem, next.id, true, &next) != 1)
		return -1;
	memcpy(next.self, s->self, sizeof(next.self));
	memcpy(next.support_self, s->support_self, sizeof(next.support_self));
	next.strengths = s->strengths;
	next.weaknesses = s->weaknesses;
	if (sheet_given(next.self) && sheet_score(f->db, f->mem, &next) != 1)
		return -1;
	if (stale_opened(f->db, s->id, f->who->person, reason) != 1)
		return -1;
	return sheet_end(f, &w, "sheet_reopened");
}

static int
reopen_body(struct flow *f, void *arg)
{
	struct sheet_write *w = arg;
	const int done = sheet_begin(f, w);

	return done == 1 ? sheet_reopen_inside(f, &w->v, w->reason) : done;
}

int
sheet_reopen(struct flow *f, const struct sheet *typed, const char *reason, struct refusal *why)
{
	struct sheet_write w = { .typed = typed, .act = SHEET_REOPEN, .reason = reason, .why = why };

	return flow_write(f, reopen_body, &w);
}
