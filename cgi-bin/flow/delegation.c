#include "flow/delegation.h"

#include "flow/organisation.h"
#include "store/agency.h"
#include "store/notice.h"

struct delegating {
	struct delegation delegation;
	const char	*location;
	struct refusal	*why;
};

static const char *
place(struct flow *f, int64_t id)
{
	return mem_print(f->mem, "/co-quan/uy-quyen/%lld/", (long long)id);
}

static struct json *
delegation_json(struct flow *f, const struct delegation *d)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "delegation", d->id);
	json_set_text(json, "kind", delegation_kind_name[d->kind]);
	json_set_text(json, "head", d->giver_name);
	json_set_text(json, "person", d->receiver_name);
	json_set_text(json, "document", mem_print(f->mem, "%s, %s", d->document_number,
	    day_show(f->mem, d->document_day)));
	json_set_text(json, "subject", d->subject);
	json_set_text(json, "from", day_text(f->mem, d->from));
	json_set_text(json, "until", day_text(f->mem, d->until));
	return json;
}

/* Days in order and not over, the receiver of the agency and not the head. 1; 0; -1. */
static int
sound(struct flow *f, struct delegation *d, struct refusal *why)
{
	struct member *people;
	const struct member *receiver = NULL;
	size_t n;

	if (day_compare(d->until, d->from) < 0)
		return organisation_refuse(why, "until", "organisation.refused.end_before", NULL, NULL);
	if (day_compare(d->until, day_today()) < 0)
		return organisation_refuse(why, "until", "agency.refused.past", NULL, NULL);
	if (day_compare(d->document_day, day_today()) > 0)
		return organisation_refuse(why, "document_day", "agency.refused.document_day", NULL, NULL);
	if (delegation_head(f->db, f->mem, d->agency, day_today(), &d->giver, &d->giver_name) < 0 ||
	    duty_people(f->db, f->mem, d->agency, day_today(), &people, &n) != 1)
		return -1;
	if (d->receiver == d->giver || d->receiver == f->who->person)
		return organisation_refuse(why, "receiver", "agency.refused.himself", NULL, NULL);
	for (size_t i = 0; i < n; i++)
		if (people[i].person == d->receiver)
			receiver = &people[i];
	if (receiver == NULL)
		return organisation_refuse(why, "receiver", "agency.refused.person", NULL, NULL);
	d->receiver_name = receiver->name;
	return 1;
}

/* One at a time acts for a head. 1; 0; -1. */
static int
alone(struct flow *f, const struct delegation *d, struct refusal *why)
{
	struct delegation *list;
	size_t n;

	if (delegation_select(f->db, f->mem, d->agency, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (delegation_on(&list[i], day_today()) <= DELEGATION_ACCEPTED &&
		    days_meet(d->from, d->until, list[i].from, list[i].until))
			return organisation_refuse(why, "from", "agency.refused.another", list[i].receiver_name,
			    mem_print(f->mem, "%s – %s", day_show(f->mem, list[i].from),
			    day_show(f->mem, list[i].until)));
	return 1;
}

static int
give_body(struct flow *f, void *arg)
{
	const struct delegating *w = arg;
	struct delegation d = w->delegation;
	int done;

	if (delegation_hold(f->db, f->mem, d.agency) != 1)
		return -1;
	done = sound(f, &d, w->why);
	if (done == 1 && d.kind == DELEGATION_DELEGATED && d.giver != f->who->person)
		return organisation_refuse(w->why, NULL, "agency.refused.not_own", NULL, NULL);
	if (done == 1)
		done = alone(f, &d, w->why);
	if (done != 1)
		return done;
	if (delegation_insert(f->db, f->mem, &d, f->who->person, &d.id) != 1 ||
	    flow_notify(f, &(struct told){ d.receiver, "receiver", NULL }, d.kind == DELEGATION_ACTING ? "acting_given" : "delegation_given",
	    d.giver_name == NULL ? d.document_number : d.giver_name, day_show(f->mem, d.from),
	    place(f, d.id)) != 1)
		return -1;
	f->location = w->location != NULL ? w->location : place(f, d.id);
	return flow_audit(f, "agency", d.agency, d.kind == DELEGATION_ACTING ? "acting" : "delegate", NULL,
	    delegation_json(f, &d));
}

int
delegation_give(struct flow *f, const struct delegation *d, struct refusal *why)
{
	struct delegating w = { .delegation = *d, .why = why };

	w.delegation.kind = DELEGATION_DELEGATED;
	w.delegation.agency = f->who->agency;
	return flow_write(f, give_body, &w);
}

int
delegation_put(struct flow *f, const struct delegation *d, struct refusal *why)
{
	struct delegating w = { .delegation = *d, .why = why };

	w.delegation.kind = DELEGATION_ACTING;
	w.location = mem_print(f->mem, "/quan-tri/don-vi/%lld/phu-trach", (long long)d->agency);
	return flow_write(f, give_body, &w);
}

int
delegation_read(struct flow *f, int64_t id, struct delegation *d)
{
	int found = delegation_get(f->db, f->mem, id, d);

	return found == 1 && d->agency != f->who->agency && d->receiver != f->who->person ? 0 : found;
}

int
delegation_any(struct flow *f, int64_t id, struct delegation *d)
{
	int found = delegation_get(f->db, f->mem, id, d);

	return found == 1 && d->kind != DELEGATION_ACTING ? 0 : found;
}

int
delegation_look(struct flow *f, int64_t agency, struct delegation **list_r, size_t *n_r,
    struct member **people_r, size_t *npeople_r, const char **head_r)
{
	int64_t head;

	if (delegation_head(f->db, f->mem, agency, day_today(), &head, head_r) < 0)
		return -1;
	return delegation_select(f->db, f->mem, agency, list_r, n_r) == 1 &&
	    duty_people(f->db, f->mem, agency, day_today(), people_r, npeople_r) == 1 ? 1 : -1;
}

int
delegation_mine(struct flow *f, struct delegation **list_r, size_t *n_r)
{
	return delegation_waiting(f->db, f->mem, f->who->person, day_today(), list_r, n_r);
}

struct answering {
	int64_t		 id;
	bool		 accept;
	const char	*location;
	struct refusal	*why;
};

/* Who gave it is told of the answer. */
static int
tell_giver(struct flow *f, const struct delegation *d, const char *kind)
{
	return d->giver == 0 ? 1 : flow_notify(f, &(struct told){ d->giver, "giver", NULL }, kind,
	    d->receiver_name, day_show(f->mem, d->from), place(f, d->id));
}

static int
answer_body(struct flow *f, void *arg)
{
	const struct answering *a = arg;
	struct delegation d;
	int done = delegation_get(f->db, f->mem, a->id, &d);

	if (done != 1)
		return done < 0 ? -1 : organisation_refuse(a->why, NULL, "agency.refused.gone", NULL, NULL);
	if (d.receiver != f->who->person || delegation_on(&d, day_today()) != DELEGATION_WAITING)
		return organisation_refuse(a->why, NULL, "agency.refused.answered", NULL, NULL);
	done = a->accept ? delegation_accept(f->db, d.id, f->who->person) :
	    delegation_end(f->db, d.id, "declined", f->who->person);
	if (done != 1)
		return done < 0 ? -1 : organisation_refuse(a->why, NULL, "agency.refused.answered", NULL, NULL);
	f->location = place(f, d.id);
	if (tell_giver(f, &d, a->accept ? "delegation_accepted" : "delegation_declined") != 1)
		return -1;
	return flow_audit(f, "agency", d.agency, a->accept ? "accept" : "decline", NULL,
	    delegation_json(f, &d));
}

int
delegation_answer(struct flow *f, int64_t id, bool accept, struct refusal *why)
{
	struct answering a = { .id = id, .accept = accept, .why = why };

	return flow_write(f, answer_body, &a);
}

static int
withdraw_body(struct flow *f, void *arg)
{
	const struct answering *a = arg;
	struct delegation d;
	int done = delegation_get(f->db, f->mem, a->id, &d);

	if (done != 1)
		return done < 0 ? -1 : organisation_refuse(a->why, NULL, "agency.refused.gone", NULL, NULL);
	done = delegation_on(&d, day_today()) > DELEGATION_ACCEPTED ? 0 :
	    delegation_end(f->db, d.id, "withdrawn", f->who->person);
	if (done != 1)
		return done < 0 ? -1 : organisation_refuse(a->why, NULL, "agency.refused.over", NULL, NULL);
	f->location = a->location != NULL ? a->location : place(f, d.id);
	if (flow_notify(f, &(struct told){ d.receiver, "receiver", NULL }, "delegation_withdrawn",
	    d.agency_name, d.document_number, place(f, d.id)) != 1)
		return -1;
	return flow_audit(f, "agency", d.agency, "withdraw", NULL, delegation_json(f, &d));
}

int
delegation_withdraw(struct flow *f, int64_t id, const char *location, struct refusal *why)
{
	struct answering a = { .id = id, .location = location, .why = why };

	return flow_write(f, withdraw_body, &a);
}
