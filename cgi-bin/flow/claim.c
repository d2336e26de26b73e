#include "flow/claim.h"

#include <string.h>

#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "flow/charge.h"
#include "flow/organisation.h"
#include "rules/role.h"
#include "rules/workday.h"
#include "store/claim.h"
#include "store/directory.h"
#include "store/holiday.h"
#include "store/holding.h"
#include "store/notice.h"

/* --- what is kept ----------------------------------------------------------------------- */

/* Of the main place of a person on the day. 1 or -1. */
static int
shown_of(struct flow *f, int64_t person, struct claim_shown *s)
{
	const struct day today = day_today();
	const struct place *own, *above;
	struct holding *list;
	struct places places;
	size_t n;

	*s = (struct claim_shown){ "", "", "", "", "", false, { 0 } };
	if (holding_of_person(f->db, f->mem, person, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct holding *h = &list[i];
		int64_t scorer;

		if (!h->main || !days_hold(h->from, h->until, today))
			continue;
		*s = (struct claim_shown){ h->unit_name, h->agency_name, h->title, h->post_name == NULL ? "" : h->post_name, "", false, h->from };
		if (charge_places(f, h->agency, today, &places) != 1)
			return -1;
		own = place_of(&places, person);
		scorer = own == NULL ? SCORED_NOBODY : place_scorer(&places, own);
		above = scorer > 0 ? place_of(&places, scorer) : NULL;
		s->above = scorer == SCORED_ABOVE;
		if (above != NULL)
			s->superior = mem_print(f->mem, "%s, %s", above->name, above->title);
		return 1;
	}
	return 1;
}

int
claim_now(struct flow *f, struct claim_shown *s)
{
	return shown_of(f, f->who->person, s);
}

int
claim_number(struct flow *f, const char **masked_r)
{
	struct person_number n;

	if (person_number_get(f->db, f->mem, f->who->person, &n) < 0)
		return -1;
	*masked_r = number_masked(f->mem, n.number);
	return 1;
}

/* --- who sees and answers ----------------------------------------------------------------- */

static bool
is_admin(const struct who *who)
{
	return (who->roles & ROLE_ADMIN) != 0;
}

/* The agency for which he answers; 0: none. */
static int64_t
agency_of(const struct who *who)
{
	return (who->roles & ROLES_AGENCY) != 0 ? who->agency : 0;
}

bool
claim_answers(const struct who *who)
{
	return is_admin(who) || agency_of(who) != 0;
}

static bool
may_answer(const struct who *who, const struct claim *c)
{
	return c->state == CLAIM_OPEN && c->person != who->person &&
	    (c->owner == CLAIM_OF_ADMIN ? is_admin(who) : agency_of(who) != 0 && agency_of(who) == c->agency);
}

/* Where those to whom it goes answer it. */
static bool
may_forward(const struct claim *c)
{
	return c->agency != 0 && (c->owner == CLAIM_OF_AGENCY || claim_of_agencies(c->wrong));
}

static bool
may_see(const struct who *who, const struct claim *c)
{
	const int64_t agency = agency_of(who);

	return c->person == who->person || is_admin(who) ||
	    (agency != 0 && claim_of_agencies(c->wrong) && (agency == c->agency || agency == c->other));
}

int
claims_own(struct flow *f, struct claim **list_r, size_t *n_r)
{
	return claim_own(f->db, f->mem, f->who->person, list_r, n_r);
}

int
claims_waiting(struct flow *f, struct claim **list_r, size_t *n_r)
{
	return claim_waiting(f->db, f->mem, is_admin(f->who), agency_of(f->who), f->who->person, list_r, n_r);
}

int
claims_waiting_count(struct flow *f, int64_t *n_r, struct day *due_r)
{
	return claim_waiting_count(f->db, f->mem, is_admin(f->who), agency_of(f->who), f->who->person, n_r, due_r);
}

int
claims_late(struct flow *f, struct claim **list_r, size_t *n_r)
{
	*n_r = 0;
	return is_admin(f->who) ? claim_late(f->db, f->mem, day_today(), list_r, n_r) : 1;
}

int
claims_answered(struct flow *f, struct claim **list_r, size_t *n_r)
{
	return claim_answered(f->db, f->mem, is_admin(f->who), agency_of(f->who), list_r, n_r);
}

int
claim_look(struct flow *f, int64_t id, struct claim_view *v)
{
	const int found = claim_get(f->db, f->mem, id, &v->claim);

	if (found != 1)
		return found;
	if (!may_see(f->who, &v->claim))
		return 0;
	v->own = v->claim.person == f->who->person;
	v->can_answer = may_answer(f->who, &v->claim);
	v->can_forward = v->can_answer && may_forward(&v->claim);
	v->can_withdraw = v->own && v->claim.state == CLAIM_OPEN;
	return claim_steps(f->db, f->mem, id, &v->step, &v->nsteps);
}

/* --- what is done -------------------------------------------------------------------------- */

struct claim_write {
	struct claim	 claim;		/* as typed, then as it stands */
	enum claim_act	 act;
	const char	*words;
	struct refusal	*why;
};

static int
refuse(const struct claim_write *w, const char *field, const char *label)
{
	return organisation_refuse(w->why, field, label, NULL, NULL);
}

/* The day by which it is answered, from today. 1 or -1. */
static int
due_day(struct flow *f, struct day *due)
{
	struct workdays days;

	if (holiday_standing(f->db, f->mem, &days) != 1)
		return -1;
	*due = workday_after(&days, day_today(), CLAIM_DAYS);
	return 1;
}

static const char *
path(struct flow *f, const struct claim *c)
{
	return mem_print(f->mem, CLAIM_PLACE "%lld/", (long long)c->id);
}

/* Those who have roles in an agency or (0) anywhere, but not its person. 1 or -1. */
static int
tell_roles(struct flow *f, const struct claim *c, uint64_t roles, int64_t agency, const char *agency_name, const char *kind, const char *b)
{
	struct told *list;
	size_t n, kept = 0;

	if (catalog_audience(f, roles, agency, agency_name, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].person != c->person)
			list[kept++] = list[i];
	return flow_notify_all(f, list, kept, kind, c->name, b, path(f, c));
}

/* Whose turn it is. 1 or -1. */
static int
tell_owner(struct flow *f, const struct claim *c, const char *kind, const char *b)
{
	const bool admin = c->owner == CLAIM_OF_ADMIN;

	return tell_roles(f, c, admin ? ROLE_ADMIN : ROLES_AGENCY, admin ? 0 : c->agency, c->agency_name, kind, b);
}

/* The agencies on both sides, where the administrators answer. 1 or -1. */
static int
tell_agencies(struct flow *f, const struct claim *c)
{
	const int64_t agency[] = { c->agency, c->other };
	const char *const name[] = { c->agency_name, c->other_name };
	const char *where = c->other_name == NULL ? utf8_short(f->mem, c->should, 100) : c->other_name;

	for (size_t i = 0; c->wrong == CLAIM_AGENCY && i < 2; i++)
		if (agency[i] != 0 && (i == 0 || agency[0] != agency[1]) &&
		    tell_roles(f, c, ROLES_AGENCY, agency[i], name[i], "claim_beside", where) != 1)
			return -1;
	return 1;
}

static int
write_step(struct flow *f, const struct claim_write *w)
{
	const struct claim_step step = { .act = w->act, .owner = w->claim.owner, .words = w->words };
	struct json *after = json_new(f->mem);

	json_set_text(after, "wrong", claim_wrong_name[w->claim.wrong]);
	json_set_text(after, "owner", claim_owner_name[w->claim.owner]);
	json_set_text(after, "words", w->words);
	f->location = path(f, &w->claim);
	return claim_step_add(f->db, w->claim.id, &step, f->who->person, f->delegation) == 1 &&
	    flow_audit(f, "claim", w->claim.id, claim_act_name[w->act], NULL, after) == 1 ? 1 : -1;
}

/* Another agency is one of the province, and not the own. 1; 0; -1. */
static int
other_stands(struct flow *f, const struct claim_write *w)
{
	const struct unit *other;
	struct tree tree;

	if (w->claim.other == 0)
		return 1;
	if (tree_on(f, day_today(), &tree) != 1)
		return -1;
	other = tree_unit(&tree, w->claim.other);
	return other != NULL && other->kind == UNIT_AGENCY && tree_stands(&tree, other) && other->id != f->who->agency ? 1 :
	    refuse(w, "other_agency", "claim.refused.other");
}

static int
make_body(struct flow *f, void *arg)
{
	struct claim_write *w = arg;
	struct claim *c = &w->claim;
	int done = other_stands(f, w);

	if (done != 1)
		return done;
	c->person = f->who->person;
	c->agency = f->who->agency;
	c->owner = claim_first(c->wrong, c->agency, (f->who->roles & ROLE_HEAD) != 0);
	if (claim_now(f, &c->shown) != 1 || due_day(f, &c->due) != 1 || claim_insert(f->db, f->mem, c, &c->id) != 1 ||
	    claim_get(f->db, f->mem, c->id, c) != 1 || write_step(f, w) != 1)
		return -1;
	return tell_owner(f, c, "claim_made", day_show(f->mem, c->due)) == 1 && tell_agencies(f, c) == 1 ? 1 : -1;
}

int
claim_make(struct flow *f, const struct claim *typed, struct refusal *why)
{
	struct claim_write w = { .claim = *typed, .act = CLAIM_MAKE, .words = typed->should, .why = why };

	if (claim_has_number(typed->should))
		return refuse(&w, "should", "claim.refused.number");
	if (claim_has_number(typed->evidence))
		return refuse(&w, "evidence", "claim.refused.number");
	if (typed->wrong != CLAIM_AGENCY)
		w.claim.other = 0;
	return flow_write(f, make_body, &w);
}

/* Back to its person, or to whoever's turn it is. 1 or -1. */
static int
tell_answer(struct flow *f, const struct claim_write *w)
{
	static const char *const kind[CLAIM_ACTS] = { [CLAIM_FORWARD] = "claim_moved", [CLAIM_MEND] = "claim_mended", [CLAIM_REFUSE] = "claim_refused" };
	const struct told person = { w->claim.person, "claimant", NULL };
	const struct claim *c = &w->claim;
	const char *made = moment_show(f->mem, c->made_at);

	made = mem_copy(f->mem, made, strcspn(made, " "));
	if (w->act == CLAIM_WITHDRAW)
		return tell_owner(f, c, "claim_withdrawn", made);
	if (w->act == CLAIM_FORWARD && tell_owner(f, c, "claim_forwarded", day_show(f->mem, c->due)) != 1)
		return -1;
	return flow_notify(f, &person, kind[w->act], made, w->act != CLAIM_REFUSE ? NULL : utf8_short(f->mem, w->words, 280), path(f, c));
}

static int
answer_body(struct flow *f, void *arg)
{
	struct claim_write *w = arg;
	struct claim_view v;
	int done = claim_look(f, w->claim.id, &v);

	if (done != 1)
		return done < 0 ? -1 : refuse(w, NULL, "claim.refused.gone");
	if (v.claim.version != w->claim.version || v.claim.state != CLAIM_OPEN)
		return organisation_changed(w->why);
	if (w->act == CLAIM_WITHDRAW ? !v.can_withdraw : !v.can_answer)
		return refuse(w, NULL, "claim.refused.not_yours");
	w->claim = v.claim;
	if (w->act == CLAIM_FORWARD) {
		if (v.claim.agency == 0)
			return refuse(w, NULL, "claim.refused.no_agency");
		if (!v.can_forward)
			return refuse(w, NULL, "claim.refused.not_agencies");
		w->claim.owner = v.claim.owner == CLAIM_OF_ADMIN ? CLAIM_OF_AGENCY : CLAIM_OF_ADMIN;
		if (due_day(f, &w->claim.due) != 1)
			return -1;
	} else
		w->claim.state = w->act == CLAIM_MEND ? CLAIM_MENDED : w->act == CLAIM_REFUSE ? CLAIM_REFUSED : CLAIM_WITHDRAWN;
	w->claim.mended = w->act == CLAIM_MEND;
	if (w->claim.mended && shown_of(f, w->claim.person, &w->claim.stands) != 1)
		return -1;
	if (w->act != CLAIM_WITHDRAW)
		f->delegation = f->who->delegation;
	done = claim_move(f->db, f->mem, &w->claim);
	if (done != 1)
		return done < 0 ? -1 : organisation_changed(w->why);
	return write_step(f, w) == 1 && tell_answer(f, w) == 1 ? 1 : -1;
}

int
claim_answer(struct flow *f, int64_t id, int64_t version, enum claim_act act, const char *words, struct refusal *why)
{
	struct claim_write w = { .claim = { .id = id, .version = version }, .act = act, .words = words, .why = why };

	if (words[0] == '\0' && act != CLAIM_WITHDRAW)
		return refuse(&w, "words", "claim.refused.words");
	if (claim_has_number(words))
		return refuse(&w, "words", "claim.refused.number");
	return flow_write(f, answer_body, &w);
}
