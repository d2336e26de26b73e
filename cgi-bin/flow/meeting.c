#include "flow/meeting.h"

#include "flow/agency.h"
#include "flow/catalog_write.h"
#include "flow/meeting_inside.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/meeting.h"
#include "store/notice.h"

/* The agency whose meetings all are his to see and prepare; 0: none. */
static int64_t
agency_of(const struct who *who)
{
	return (who->roles & ROLES_AGENCY) != 0 ? who->agency : 0;
}

bool
meeting_may_begin(const struct who *who)
{
	return who->agency != 0 && (who->roles & (ROLES_AGENCY | ROLE_DIVISION_HEAD)) != 0;
}

int
meetings(struct flow *f, int year, struct meeting **list_r, size_t *n_r)
{
	return meeting_select(f->db, f->mem, f->who->person, year, agency_of(f->who), see_sheets(f->who), list_r, n_r);
}

int
meetings_of_classification(struct flow *f, int64_t classification, struct meeting **list_r, size_t *n_r)
{
	return meeting_select_about(f->db, f->mem, classification, list_r, n_r);
}

const struct meeting_person *
meeting_invited(const struct meeting_view *v, int64_t person)
{
	for (size_t i = 0; i < v->npeople; i++)
		if (v->person[i].person == person && !v->person[i].left_out)
			return &v->person[i];
	return NULL;
}

const struct meeting_about *
meeting_about_in(const struct meeting_view *v, int64_t classification)
{
	for (size_t i = 0; i < v->nabout; i++)
		if (v->about[i].classification == classification && !v->about[i].dropped)
			return &v->about[i];
	return NULL;
}

/* Heads of divisions, where the invitation says so. */
static bool
may_write(const struct meeting_view *v, int64_t person)
{
	const struct meeting_person *p = meeting_invited(v, person);

	return p != NULL && p->seat == SEAT_DIVISION_HEAD && v->m.written && v->m.state == MEETING_CALLED;
}

static unsigned
may(const struct who *who, const struct meeting_view *v)
{
	const struct meeting *m = &v->m;
	const bool own_division = m->kind == MEETING_DIVISION && m->unit == who->unit && (who->roles & ROLE_DIVISION_HEAD) != 0;
	const bool here = m->agency == who->agency;
	unsigned bits = 0;

	if ((here && (who->roles & ROLES_AGENCY) != 0) || own_division)
		bits |= MEETING_PREPARES;
	if ((here && (who->roles & ROLE_HEAD) != 0) || own_division)
		bits |= MEETING_CALLS;
	if (m->chair == who->person || m->secretary == who->person)
		bits |= MEETING_KEEPS | MEETING_ALL;
	if ((bits & MEETING_KEEPS) != 0 && !meeting_about_only(v->about, v->nabout, who->person))
		bits |= MEETING_CLOSES;
	if (may_write(v, who->person))
		bits |= MEETING_WRITES;
	if (m->state == MEETING_CLOSED)
		bits |= MEETING_ALL;
	return bits;
}

static bool
sees(const struct who *who, const struct meeting_view *v)
{
	return (v->may & (MEETING_PREPARES | MEETING_KEEPS)) != 0 || v->m.maker == who->person ||
	    (v->m.above && see_sheets(who)) || (v->m.state != MEETING_PREPARED && meeting_invited(v, who->person) != NULL);
}

/* What is said stays with who writes it down until it is passed; one's own in writing is his. */
static void
cover(const struct who *who, struct meeting_view *v)
{
	size_t n = 0;

	if ((v->may & MEETING_ALL) != 0)
		return;
	v->m.minutes = "";
	for (size_t i = 0; i < v->nabout; i++)
		v->about[i].words = v->about[i].writer = "";
	for (size_t i = 0; i < v->nsaid; i++)
		if (v->said[i].written && v->said[i].person == who->person)
			v->said[n++] = v->said[i];
	v->nsaid = n;
}

int
meeting_look(struct flow *f, int64_t id, struct meeting_view *v)
{
	int found;

	*v = (struct meeting_view){ 0 };
	found = meeting_get(f->db, f->mem, id, &v->m);
	if (found != 1)
		return found;
	if (meeting_people_of(f->db, f->mem, id, &v->person, &v->npeople) != 1)
		return -1;
	v->count = meeting_count(v->person, v->npeople);
	v->may = may(f->who, v);
	return sees(f->who, v);
}

static int
read_whole(struct flow *f, int64_t id, struct meeting_view *v)
{
	const int found = meeting_look(f, id, v);

	if (found != 1)
		return found;
	if (meeting_abouts(f->db, f->mem, id, &v->about, &v->nabout) != 1 || meeting_said_of(f->db, f->mem, id, &v->said, &v->nsaid) != 1)
		return -1;
	v->may = may(f->who, v);
	return 1;
}

int
meeting_read(struct flow *f, int64_t id, struct meeting_view *v)
{
	const int found = read_whole(f, id, v);

	if (found == 1)
		cover(f->who, v);
	return found;
}

int
meeting_choose_from(struct flow *f, struct meeting_choices *c)
{
	const struct unit **unit;
	size_t n;

	*c = (struct meeting_choices){ .whole = agency_of(f->who) != 0 };
	if (meeting_runs_of(f->db, f->mem, f->who->agency, &c->run, &c->nruns) != 1 ||
	    agency_choices(f, &c->person, &c->npeople, &unit, &n) != 1)
		return -1;
	c->unit = unit;
	for (size_t i = 0; i < n; i++)
		if (c->whole || unit[i]->id == f->who->unit)
			unit[c->nunits++] = unit[i];
	n = c->nruns;
	c->nruns = 0;
	for (size_t i = 0; i < n; i++)
		if (!c->run[i].decided && (c->whole || !c->run[i].above))
			c->run[c->nruns++] = c->run[i];
	return 1;
}

int
meeting_may_concern(struct flow *f, const struct meeting_view *v, struct meeting_about **list_r, size_t *n_r)
{
	struct meeting_about *all;
	size_t n;

	if (meeting_about_choices(f->db, f->mem, v->m.run, v->m.agency, &all, &n) != 1)
		return -1;
	*list_r = all;
	*n_r = 0;
	for (size_t i = 0; i < n; i++)
		if (v->m.kind != MEETING_DIVISION || all[i].unit == v->m.unit)
			all[(*n_r)++] = all[i];
	return 1;
}

const char *
meeting_path(struct flow *f, int64_t id, const char *rest)
{
	return mem_print(f->mem, MEETING_PLACE "%lld/%s", (long long)id, rest);
}

const char *
meeting_when(struct flow *f, const struct meeting *m)
{
	return mem_print(f->mem, "%s, %s", day_show(f->mem, m->day), meeting_show_hour(f->mem, m->minute));
}

int
meeting_begin_write(struct flow *f, struct meeting_write *w)
{
	int found = meeting_hold(f->db, f->mem, w->id);

	if (found == 1)
		found = read_whole(f, w->id, &w->v);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(w->why, "meeting.refused.gone", NULL);
	if ((w->v.may & w->needs) == 0)
		return catalog_refuse(w->why, "meeting.refused.not_you", NULL);
	if ((1u << w->v.m.state & w->states) == 0)
		return catalog_conflict(w->why, "meeting.refused.not_now");
	if (w->version != 0 && w->version != w->v.m.version)
		return catalog_conflict(w->why, "meeting.refused.changed");
	return 1;
}

int
meeting_record(struct flow *f, const struct meeting_write *w, const char *action, struct json *after, const char *rest)
{
	f->location = meeting_path(f, w->v.m.id, rest);
	return flow_audit(f, "meeting", w->v.m.id, action, NULL, after);
}

int
meeting_tell(struct flow *f, const struct meeting_view *v, const char *kind)
{
	for (size_t i = 0; i < v->npeople; i++) {
		const struct told told = { v->person[i].person, "invited", NULL };

		if (!v->person[i].left_out && flow_notify(f, &told, kind, v->m.unit_name, meeting_when(f, &v->m),
		    meeting_path(f, v->m.id, "")) != 1)
			return -1;
	}
	return 1;
}
