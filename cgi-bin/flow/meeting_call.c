/* How a meeting is prepared, called, moved and called off: a part of meeting.h. */
#include <string.h>

#include "base/slice.h"
#include "flow/catalog_write.h"
#include "flow/charge.h"
#include "flow/meeting_inside.h"
#include "rules/role.h"
#include "store/catalog.h"
#include "store/meeting.h"
#include "store/notice.h"

#define OPEN (1u << MEETING_PREPARED | 1u << MEETING_CALLED)

/* As head he acts by the delegation that he has. */
static void
as_head(struct flow *f)
{
	f->delegation = (f->who->roles & ROLE_HEAD) != 0 ? f->who->delegation : 0;
}

static struct json *
invitation_json(struct flow *f, const struct meeting *m)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "day", day_text(f->mem, m->day));
	json_set_text(json, "hour", meeting_show_hour(f->mem, m->minute));
	json_set_text(json, "place", m->place);
	json_set_int(json, "chair", m->chair);
	json_set_int(json, "secretary", m->secretary);
	json_set_bool(json, "written", m->written);
	if (m->reason != NULL && m->reason[0] != '\0')
		json_set_text(json, "reason", m->reason);
	return json;
}

/* The two who lead it work in the agency, and its day is ahead. 1; 0: refused; -1. */
static int
sound(const struct places *all, const struct meeting *m, struct refusal *why)
{
	if (day_compare(m->day, day_today()) < 0)
		return catalog_refuse(why, "meeting.refused.past", "day");
	if (place_of(all, m->chair) == NULL)
		return catalog_refuse(why, "meeting.refused.person", "chair");
	if (place_of(all, m->secretary) == NULL)
		return catalog_refuse(why, "meeting.refused.person", "secretary");
	return m->chair != m->secretary ? 1 : catalog_refuse(why, "meeting.refused.same", "secretary");
}

static int
seat(struct flow *f, int64_t meeting, const struct place *p, enum meeting_seat as, const char *reason)
{
	const struct meeting_person person = { .person = p->person, .seat = as, .title = p->title, .unit_name = p->unit_name, .reason = reason };

	return meeting_put_person(f->db, meeting, &person);
}

struct begin_write {
	struct meeting	 m;
	struct refusal	*why;
	struct places	 all;
	bool		 divided;
};

/* Run, kind and division are his to choose. 1; 0: refused; -1. */
static int
choice_sound(struct flow *f, struct begin_write *w)
{
	struct meeting *m = &w->m;
	struct meeting_choices c;
	bool run = false, unit = m->kind != MEETING_DIVISION;

	if (!meeting_may_begin(f->who))
		return catalog_refuse(w->why, "meeting.refused.not_you", NULL);
	if (meeting_choose_from(f, &c) != 1)
		return -1;
	for (size_t i = 0; i < c.nruns; i++)
		run = run || c.run[i].id == m->run;
	for (size_t i = 0; i < c.nunits; i++)
		unit = unit || c.unit[i]->id == m->unit;
	w->divided = c.nunits > 0;
	if (!run)
		return catalog_refuse(w->why, "meeting.refused.run", "run");
	if (m->kind != MEETING_DIVISION && !c.whole)
		return catalog_refuse(w->why, "meeting.refused.kind", "meeting_kind");
	if (!unit)
		return catalog_refuse(w->why, "meeting.refused.division", "division");
	if (m->kind != MEETING_DIVISION)
		m->unit = m->agency;
	return 1;
}

/* Those of the run whom it is about by the law. */
static int
put_abouts(struct flow *f, const struct begin_write *w)
{
	struct meeting_about *all;
	size_t n, k = 0;

	if (meeting_about_choices(f->db, f->mem, w->m.run, w->m.agency, &all, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (strcmp(all[i].state, "met") != 0 && meeting_concerns(w->m.kind, w->m.unit, w->m.agency, w->divided, &all[i])) {
			if (meeting_put_about(f->db, w->m.id, all[i].classification, false) != 1)
				return -1;
			all[k++] = all[i];
		}
	if (k == 0)
		return catalog_refuse(w->why, "meeting.refused.nobody", "meeting_kind");
	return meeting_about_only(all, k, w->m.secretary) ? catalog_refuse(w->why, "meeting.refused.own", "secretary") : 1;
}

/* Who belongs by the law, and the two who lead it. */
static int
put_people(struct flow *f, const struct begin_write *w)
{
	const struct meeting *m = &w->m;
	size_t n;
	const struct meeting_belongs *b = meeting_belong(f->mem, &w->all, m->kind, m->unit, &n);

	for (size_t i = 0; i < n; i++)
		if (b[i].place->person != m->chair && b[i].place->person != m->secretary &&
		    seat(f, m->id, b[i].place, b[i].seat, "") != 1)
			return -1;
	return seat(f, m->id, place_of(&w->all, m->chair), SEAT_CHAIR, "") == 1 &&
	    seat(f, m->id, place_of(&w->all, m->secretary), SEAT_SECRETARY, "") == 1 ? 1 : -1;
}

/* The head is told what his officer prepared. */
static int
tell_heads(struct flow *f, const struct meeting *m)
{
	int64_t *head;
	size_t n;

	if ((f->who->roles & ROLE_HEAD) != 0 || m->kind == MEETING_DIVISION)
		return 1;
	if (catalog_people(f->db, f->mem, m->agency, CATALOG_HEADS, day_today(), &head, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (flow_notify(f, &(struct told){ head[i], "head", f->who->agency_name }, "meeting_prepared", f->who->name, meeting_when(f, m),
		    meeting_path(f, m->id, "")) != 1)
			return -1;
	return 1;
}

static int
begin_body(struct flow *f, void *arg)
{
	struct begin_write *w = arg;
	struct meeting *m = &w->m;
	struct json *after;
	int done;

	m->agency = f->who->agency;
	m->maker = f->who->person;
	done = choice_sound(f, w);
	if (done == 1)
		done = charge_places(f, m->agency, m->day, &w->all);
	if (done == 1)
		done = sound(&w->all, m, w->why);
	if (done != 1)
		return done;
	as_head(f);
	if (meeting_insert(f->db, f->mem, m, f->delegation, &m->id) != 1 || put_people(f, w) != 1)
		return -1;
	done = put_abouts(f, w);
	if (done != 1)
		return done;
	after = invitation_json(f, m);
	json_set_int(after, "run", m->run);
	json_set_text(after, "kind", meeting_kind_name[m->kind]);
	json_set_int(after, "unit", m->unit);
	f->location = meeting_path(f, m->id, "");
	return flow_audit(f, "meeting", m->id, "prepare", NULL, after) == 1 ? tell_heads(f, m) : -1;
}

int
meeting_begin(struct flow *f, const struct meeting *m, struct refusal *why)
{
	struct begin_write w = { .m = *m, .why = why };

	return flow_write(f, begin_body, &w);
}

struct change_write {
	struct meeting_write w;
	const struct meeting *to;
};

/* Who led it sits there as the law has it. */
static int
reseat(struct flow *f, const struct meeting_view *v, const struct places *all, const struct meeting *to)
{
	const int64_t before[] = { v->m.chair, v->m.secretary };
	size_t n;
	const struct meeting_belongs *b = meeting_belong(f->mem, all, v->m.kind, v->m.unit, &n);

	for (size_t i = 0; i < 2; i++) {
		const struct place *p = place_of(all, before[i]);

		if (p != NULL && before[i] != to->chair && before[i] != to->secretary &&
		    seat(f, v->m.id, p, meeting_seat_of(b, n, before[i]), "") != 1)
			return -1;
	}
	if (to->chair != v->m.chair && seat(f, v->m.id, place_of(all, to->chair), SEAT_CHAIR, "") != 1)
		return -1;
	return to->secretary == v->m.secretary || seat(f, v->m.id, place_of(all, to->secretary), SEAT_SECRETARY, "") == 1 ? 1 : -1;
}

/* Of one that was called: the invited are told, who was told nothing yet too. */
static int
tell_moved(struct flow *f, const struct meeting_view *v, const struct meeting *to)
{
	struct meeting_view now = *v;

	if (v->m.state != MEETING_CALLED)
		return 1;
	now.m.day = to->day;
	now.m.minute = to->minute;
	if (meeting_people_of(f->db, f->mem, v->m.id, &now.person, &now.npeople) != 1)
		return -1;
	return meeting_set_told(f->db, v->m.id) == 1 ? meeting_tell(f, &now, "meeting_moved") : -1;
}

static int
change_body(struct flow *f, void *arg)
{
	struct change_write *c = arg;
	struct meeting to = *c->to;
	struct places all;
	int done = meeting_begin_write(f, &c->w);
	const struct meeting_view *v = &c->w.v;

	if (done != 1)
		return done;
	if (v->m.state == MEETING_CALLED && (v->may & MEETING_CALLS) == 0)
		return catalog_refuse(c->w.why, "meeting.refused.not_you", NULL);
	if (v->m.state == MEETING_CALLED && (to.reason == NULL || to.reason[0] == '\0'))
		return catalog_refuse(c->w.why, "error.required", "reason");
	if (v->m.state == MEETING_PREPARED)
		to.reason = "";
	if (charge_places(f, v->m.agency, to.day, &all) != 1)
		return -1;
	done = sound(&all, &to, c->w.why);
	if (done == 1 && meeting_about_only(v->about, v->nabout, to.secretary))
		return catalog_refuse(c->w.why, "meeting.refused.own", "secretary");
	if (done == 1)
		done = meeting_update(f->db, f->mem, &to);
	if (done != 1)
		return done;
	as_head(f);
	return reseat(f, v, &all, &to) == 1 && meeting_record(f, &c->w, "change", invitation_json(f, &to), "") == 1 ?
	    tell_moved(f, v, &to) : -1;
}

int
meeting_change(struct flow *f, const struct meeting *to, struct refusal *why)
{
	struct change_write c = { { .id = to->id, .version = to->version, .needs = MEETING_PREPARES, .states = OPEN, .why = why }, to };

	return flow_write(f, change_body, &c);
}

struct invite_write {
	struct meeting_write w;
	int64_t		 person;
	bool		 party;
	const char	*reason;
};

static struct json *
person_json(struct flow *f, int64_t person, const char *reason)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "person", person);
	json_set_text(json, "reason", reason);
	return json;
}

/* By the law he needs no reason. */
static int
invite_as(struct flow *f, struct invite_write *i)
{
	const struct meeting_view *v = &i->w.v;
	struct places all;
	const struct meeting_belongs *b;
	const struct place *p;
	enum meeting_seat as;
	size_t n;

	if (charge_places(f, v->m.agency, v->m.day, &all) != 1)
		return -1;
	p = place_of(&all, i->person);
	if (p == NULL)
		return catalog_refuse(i->w.why, "meeting.refused.person", "person");
	b = meeting_belong(f->mem, &all, v->m.kind, v->m.unit, &n);
	as = meeting_seat_of(b, n, i->person);
	if (as == SEAT_OTHER && i->party)
		as = SEAT_PARTY;
	if (as == SEAT_OTHER && i->reason[0] == '\0')
		return catalog_refuse(i->w.why, "error.required", "reason");
	return seat(f, v->m.id, p, as, i->reason);
}

static int
invite_body(struct flow *f, void *arg)
{
	struct invite_write *i = arg;
	int done = meeting_begin_write(f, &i->w);
	const struct meeting_view *v = &i->w.v;
	const struct told told = { i->person, "invited", NULL };

	if (done != 1)
		return done;
	if (meeting_invited(v, i->person) != NULL)
		return catalog_refuse(i->w.why, "meeting.refused.invited", "person");
	done = invite_as(f, i);
	if (done != 1)
		return done;
	if (meeting_mark(f->db, v->m.id) != 1 || meeting_record(f, &i->w, "invite", person_json(f, i->person, i->reason), "#moi") != 1)
		return -1;
	if (v->m.state != MEETING_CALLED)
		return 1;
	return meeting_set_told(f->db, v->m.id) == 1 ?
	    flow_notify(f, &told, "meeting_called", v->m.unit_name, meeting_when(f, &v->m), meeting_path(f, v->m.id, "")) : -1;
}

int
meeting_invite(struct flow *f, int64_t id, int64_t version, int64_t person, bool party, const char *reason, struct refusal *why)
{
	struct invite_write i = { { .id = id, .version = version, .needs = MEETING_PREPARES, .states = OPEN, .why = why }, person, party, reason };

	return flow_write(f, invite_body, &i);
}

static int
leave_out_body(struct flow *f, void *arg)
{
	struct invite_write *i = arg;
	int done = meeting_begin_write(f, &i->w);
	const struct meeting_person *p = done == 1 ? meeting_invited(&i->w.v, i->person) : NULL;
	struct meeting_person out;

	if (done != 1)
		return done;
	if (p == NULL)
		return catalog_refuse(i->w.why, "meeting.refused.not_invited", "left_out");
	if (p->seat == SEAT_CHAIR || p->seat == SEAT_SECRETARY)
		return catalog_refuse(i->w.why, "meeting.refused.leads", "left_out");
	out = *p;
	out.left_out = true;
	out.reason = i->reason;
	if (meeting_put_person(f->db, i->w.id, &out) != 1 || meeting_mark(f->db, i->w.id) != 1)
		return -1;
	return meeting_record(f, &i->w, "leave_out", person_json(f, i->person, i->reason), "#moi");
}

int
meeting_leave_out(struct flow *f, int64_t id, int64_t version, int64_t person, const char *reason, struct refusal *why)
{
	struct invite_write i = { { .id = id, .version = version, .needs = MEETING_PREPARES, .states = OPEN, .why = why }, person, false, reason };

	return flow_write(f, leave_out_body, &i);
}

struct about_write {
	struct meeting_write w;
	const int64_t	*list;
	size_t		 n;
};

static int
about_body(struct flow *f, void *arg)
{
	struct about_write *a = arg;
	struct json *after = json_list(f->mem), *all = json_new(f->mem);
	struct meeting_about *may;
	size_t n, k = 0;
	int done = meeting_begin_write(f, &a->w);

	if (done != 1)
		return done;
	if (meeting_may_concern(f, &a->w.v, &may, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const bool on = number_among(a->list, a->n, may[i].classification);

		if ((on || meeting_about_in(&a->w.v, may[i].classification) != NULL) &&
		    meeting_put_about(f->db, a->w.id, may[i].classification, !on) != 1)
			return -1;
		if (on) {
			json_add_text(after, mem_print(f->mem, "%lld", (long long)may[i].classification));
			may[k++] = may[i];
		}
	}
	if (k == 0 || k != a->n)
		return catalog_refuse(a->w.why, k == 0 ? "meeting.refused.nobody" : "meeting.refused.about", "about");
	if (meeting_about_only(may, k, a->w.v.m.secretary))
		return catalog_refuse(a->w.why, "meeting.refused.own", "about");
	json_set(all, "about", after);
	return meeting_mark(f->db, a->w.id) == 1 ? meeting_record(f, &a->w, "about", all, "#ve") : -1;
}

int
meeting_set_about(struct flow *f, int64_t id, int64_t version, const int64_t *list, size_t n, struct refusal *why)
{
	struct about_write a = { { .id = id, .version = version, .needs = MEETING_PREPARES, .states = OPEN, .why = why }, list, n };

	return flow_write(f, about_body, &a);
}

static int
call_body(struct flow *f, void *arg)
{
	struct meeting_write *w = arg;
	int done = meeting_begin_write(f, w);

	if (done != 1)
		return done;
	if (day_compare(w->v.m.day, day_today()) < 0)
		return catalog_refuse(w->why, "meeting.refused.past", NULL);
	as_head(f);
	done = meeting_set_called(f->db, &w->v.m, f->who->person, f->delegation);
	if (done != 1)
		return done;
	return meeting_set_told(f->db, w->id) == 1 && meeting_record(f, w, "call", NULL, "") == 1 ? meeting_tell(f, &w->v, "meeting_called") : -1;
}

int
meeting_call(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct meeting_write w = { .id = id, .version = version, .needs = MEETING_CALLS, .states = 1u << MEETING_PREPARED, .why = why };

	return flow_write(f, call_body, &w);
}

struct off_write {
	struct meeting_write w;
	const char	*reason;
};

static int
off_body(struct flow *f, void *arg)
{
	struct off_write *o = arg;
	struct json *after = json_new(f->mem);
	int done = meeting_begin_write(f, &o->w);

	if (done == 1)
		done = meeting_set_off(f->db, &o->w.v.m, f->who->person, o->reason);
	if (done != 1)
		return done;
	as_head(f);
	json_set_text(after, "reason", o->reason);
	if (meeting_record(f, &o->w, "call_off", after, "") != 1)
		return -1;
	return o->w.v.m.state == MEETING_CALLED ? meeting_tell(f, &o->w.v, "meeting_off") : 1;
}

int
meeting_call_off(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct off_write o = { { .id = id, .version = version, .needs = MEETING_CALLS, .states = OPEN, .why = why }, reason };

	return flow_write(f, off_body, &o);
}
