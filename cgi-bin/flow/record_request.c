#include "flow/record_request.h"

#include "flow/catalog_write.h"
#include "flow/period.h"
#include "flow/record_inside.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/record_request.h"

int
record_requests_mine(struct flow *f, struct record_request **list_r, size_t *n_r)
{
	return record_requests_own(f->db, f->mem, f->who->person, list_r, n_r);
}

/* Whoever keeps the file of the person who asked; never he himself. */
static bool
answers(const struct who *who, const struct record_request *q)
{
	return q->person != who->person && record_keeper(who, q->above, q->agency);
}

int
record_requests_to_answer(struct flow *f, struct record_request **list_r, size_t *n_r)
{
	struct record_request *own = NULL, *above = NULL;
	size_t nown = 0, nabove = 0;

	if ((f->who->roles & ROLES_AGENCY) != 0 && f->who->agency != 0 &&
	    record_requests_of_agency(f->db, f->mem, f->who->agency, f->who->person, &own, &nown) != 1)
		return -1;
	if (see_appraises(f->who) && record_requests_of_agency(f->db, f->mem, 0, f->who->person, &above, &nabove) != 1)
		return -1;
	*list_r = mem_array(f->mem, nown + nabove + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < nabove; i++)
		(*list_r)[(*n_r)++] = above[i];
	for (size_t i = 0; i < nown; i++)
		(*list_r)[(*n_r)++] = own[i];
	return 1;
}

int
record_request_read(struct flow *f, int64_t id, struct record_request *q, bool *may_r)
{
	const int found = record_request_get(f->db, f->mem, id, q);

	if (found != 1)
		return found;
	*may_r = answers(f->who, q);
	return *may_r || q->person == f->who->person;
}

int
record_seen_by(struct flow *f, struct record_taken **list_r, size_t *n_r)
{
	return record_exports_seen(f->db, f->mem, f->who->person, list_r, n_r);
}

static const char *
one_path(struct flow *f, int64_t id)
{
	return mem_print(f->mem, REQUEST_PLACE "%lld", (long long)id);
}

struct request_write {
	struct record_request said;
	struct refusal	*why;
};

static int
ask_body(struct flow *f, void *arg)
{
	struct request_write *w = arg;
	struct record_request *q = &w->said;
	struct json *after = json_new(f->mem);
	struct agency_periods periods;
	struct record_owner o;
	struct told *keepers;
	size_t n;
	const int found = record_owner_of(f->db, f->mem, f->who->person, q->year, &o);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(w->why, "record.refused.no_file_year", "ask_year");
	if (periods_on(f, o.place.agency, &periods) != 1)
		return -1;
	q->person = f->who->person;
	q->agency = o.place.agency;
	q->above = place_heads_agency(&o.place);
	q->received = day_today();
	q->due = record_request_due(&periods.days, q->received);
	if (catalog_audience(f, q->above ? ROLES_APPRAISAL : ROLES_AGENCY, q->agency, o.agency_name, &keepers, &n) != 1 ||
	    record_request_insert(f->db, f->mem, q, &q->id) != 1)
		return -1;
	json_set_text(after, "kind", record_request_kind_name[q->kind]);
	json_set_int(after, "year", q->year);
	json_set_text(after, "words", q->words);
	f->location = REQUEST_PLACE;
	return flow_audit(f, "record_request", q->id, "ask", NULL, after) == 1 ?
	    flow_notify_all(f, keepers, n, "record_asked", f->who->name, day_show(f->mem, q->due), one_path(f, q->id)) : -1;
}

int
record_request_ask(struct flow *f, const struct record_request *said, struct refusal *why)
{
	struct request_write w = { *said, why };

	return flow_write(f, ask_body, &w);
}

static int
answer_body(struct flow *f, void *arg)
{
	const struct request_write *w = arg;
	struct json *after = json_new(f->mem);
	struct record_request q;
	bool may;
	int done = record_request_read(f, w->said.id, &q, &may);

	if (done != 1 || !may)
		return done < 0 ? -1 : catalog_refuse(w->why, "record.refused.gone", NULL);
	f->delegation = record_delegation(f);
	done = record_request_set_answer(f->db, &w->said, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "record.refused.answered");
	json_set_text(after, "state", record_request_state_name[w->said.state]);
	json_set_text(after, "answer", w->said.answer);
	f->location = REQUEST_PLACE;
	return flow_audit(f, "record_request", q.id, "answer", NULL, after) == 1 ?
	    flow_notify(f, &(struct told){ q.person, "record_request", NULL }, w->said.state == RECORD_REFUSED ? "record_refused" : "record_answered",
	    day_show(f->mem, q.received), NULL, one_path(f, q.id)) : -1;
}

int
record_request_answer(struct flow *f, const struct record_request *said, struct refusal *why)
{
	struct request_write w = { *said, why };

	return flow_write(f, answer_body, &w);
}

static int
back_body(struct flow *f, void *arg)
{
	const struct request_write *w = arg;
	const int done = record_request_set_withdrawn(f->db, w->said.id, w->said.version, f->who->person);

	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "record.refused.answered");
	f->location = REQUEST_PLACE;
	return flow_audit(f, "record_request", w->said.id, "withdraw", NULL, NULL);
}

int
record_request_take_back(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct request_write w = { { .id = id, .version = version }, why };

	return flow_write(f, back_body, &w);
}
