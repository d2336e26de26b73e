#include "flow/dispatch_inside.h"

#include <string.h>

#include "flow/catalog.h"
#include "flow/catalog_write.h"
#include "flow/opinion.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/catalog.h"
#include "store/dispatch.h"

int
dispatches(struct flow *f, const struct dispatch_query *q, struct dispatch **list_r, size_t *n_r, int64_t *total_r)
{
	const struct dispatch_see see = see_dispatches(f->who);

	return dispatch_select(f->db, f->mem, &see, q, list_r, n_r, total_r);
}

int
dispatches_of(struct flow *f, int64_t catalog, struct dispatch **list_r, size_t *n_r)
{
	const struct dispatch_see see = see_dispatches(f->who);

	return dispatch_select_of(f->db, f->mem, &see, catalog, list_r, n_r);
}

int
dispatch_read(struct flow *f, int64_t id, struct dispatch *d)
{
	const struct dispatch_see see = see_dispatches(f->who);

	return dispatch_get(f->db, f->mem, &see, id, d);
}

int
dispatch_about(struct flow *f, const struct dispatch *d, struct dispatch_catalog **list_r, size_t *n_r)
{
	return dispatch_get_catalogs(f->db, f->mem, d->id, list_r, n_r);
}

/* What the data says today, the digest of it and of the annexes. 1 or -1. */
static int
compose(struct flow *f, struct render *render, const struct dispatch *d, struct dispatch_words *words,
    uint8_t ground[DIGEST_SIZE])
{
	struct dispatch_catalog *list;
	const char *annexes;
	size_t n;

	if (dispatch_about(f, d, &list, &n) != 1 || dispatch_compose(f, render, d, list, n, words, &annexes) != 1)
		return -1;
	dispatch_digest(f->mem, words, annexes, ground);
	return 1;
}

int
dispatch_moved(struct flow *f, struct render *render, const struct dispatch *d, bool *moved_r)
{
	struct dispatch_words words;
	uint8_t ground[DIGEST_SIZE];

	if (compose(f, render, d, &words, ground) != 1)
		return -1;
	*moved_r = memcmp(ground, d->ground, DIGEST_SIZE) != 0;
	return 1;
}

struct work {
	struct render	*render;
	struct dispatch	 d;		/* id, version, kind; what is written */
	const struct chosen *chosen;
	size_t		 n;
	const char	*file[2];	/* of an issue: as PDF and as .docx */
	size_t		 size[2];
	struct refusal	*why;
};

static const char *
path_of(struct flow *f, int64_t id)
{
	return mem_print(f->mem, DISPATCHES "%lld/", (long long)id);
}

/* The words of a draft anew; d->version goes on. 1 or -1. */
static int
put_composed(struct flow *f, struct work *w)
{
	struct dispatch_words words;
	uint8_t ground[DIGEST_SIZE];

	return compose(f, w->render, &w->d, &words, ground) == 1 &&
	    dispatch_put(f->db, w->d.id, w->d.version, &words, ground) == 1 ? 1 : -1;
}

/* Each as it was chosen, in a state that is written on. 1; 0: refused; -1. */
static int
take_catalogs(struct flow *f, const struct work *w)
{
	for (size_t i = 0; i < w->n; i++) {
		struct catalog_held held;
		const int found = catalog_hold(f->db, f->mem, w->chosen[i].id, &held);

		if (found != 1)
			return found < 0 ? -1 : catalog_refuse(w->why, "catalog.refused.gone", NULL);
		if (!dispatch_takes(w->d.kind, held.state) || held.version != w->chosen[i].version)
			return catalog_conflict(w->why, "dispatch.refused.state");
		if (dispatch_add_catalog(f->db, w->d.id, w->chosen[i].id) < 0)
			return -1;
	}
	return 1;
}

static int
make_body(struct flow *f, void *arg)
{
	struct work *w = arg;
	struct json *after = json_new(f->mem);
	int done;

	if (f->who->agency_name == NULL)
		return catalog_refuse(w->why, "dispatch.refused.no_agency", NULL);
	w->d.issuer = f->who->agency_name;
	if (dispatch_insert(f->db, &w->d, f->who->person, &w->d.id) != 1)
		return -1;
	w->d.version = 1;
	done = take_catalogs(f, w);
	if (done != 1)
		return done;
	json_set_text(after, "kind", dispatch_kind_name[w->d.kind]);
	json_set_int(after, "catalogs", (int64_t)w->n);
	f->location = path_of(f, w->d.id);
	return put_composed(f, w) == 1 ? flow_audit(f, "dispatch", w->d.id, "make", NULL, after) : -1;
}

int
dispatch_make(struct flow *f, struct render *render, enum dispatch_kind kind, const struct chosen *chosen, size_t n,
    struct refusal *why)
{
	struct work w = { .render = render, .d = { .kind = kind }, .chosen = chosen, .n = n, .why = why };

	if (n == 0 || (kind == DISPATCH_APPRAISAL && n > 1))
		return catalog_refuse(why, n == 0 ? "dispatch.refused.none" : "dispatch.refused.one", "chosen");
	return flow_write(f, make_body, &w);
}

int
dispatch_make_opinions(struct flow *f, struct render *render, int64_t round, struct refusal *why)
{
	struct work w = { .render = render, .d = { .kind = DISPATCH_OPINIONS, .round = round }, .why = why };
	struct opinion_round of;
	const int found = opinion_round_read(f, round, &of);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(why, "dispatch.refused.no_round", NULL);
	return flow_write(f, make_body, &w);
}

/* One in this state and in the version that the person saw. 1; 0: refused; -1. */
static int
find_in(struct flow *f, const struct work *w, enum dispatch_state state, struct dispatch *was)
{
	const int found = dispatch_read(f, w->d.id, was);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(w->why, "dispatch.refused.gone", NULL);
	if (was->state != state)
		return catalog_conflict(w->why, mem_print(f->mem, "dispatch.refused.is.%s",
		    dispatch_state_name[was->state]));
	f->location = path_of(f, was->id);
	return was->version == w->d.version ? 1 : catalog_conflict(w->why, "dispatch.refused.changed");
}

/* The same, held. */
static int
open_in(struct flow *f, const struct work *w, enum dispatch_state state, struct dispatch *was)
{
	const int found = dispatch_hold(f->db, f->mem, w->d.id);

	return found == 1 ? find_in(f, w, state, was) :
	    found < 0 ? -1 : catalog_refuse(w->why, "dispatch.refused.gone", NULL);
}

static int
open_draft(struct flow *f, const struct work *w, struct dispatch *was)
{
	return open_in(f, w, DISPATCH_DRAFT, was);
}

static struct json *
words_json(struct flow *f, const struct dispatch_words *w)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "subject", w->subject);
	json_set_text(json, "addressee", w->addressee);
	json_set_text(json, "place", w->place);
	json_set_text(json, "body", w->body);
	json_set_text(json, "recipients", w->recipients);
	json_set_text(json, "authority", w->authority);
	json_set_text(json, "signer", w->signer);
	return json;
}

static int
edit_body(struct flow *f, void *arg)
{
	struct work *w = arg;
	struct dispatch was;
	const int done = open_draft(f, w, &was);

	if (done != 1)
		return done;
	if (dispatch_put(f->db, was.id, was.version, &w->d.words, NULL) != 1)
		return -1;
	return flow_audit(f, "dispatch", was.id, "edit", words_json(f, &was.words), words_json(f, &w->d.words));
}

int
dispatch_edit(struct flow *f, int64_t id, int64_t version, const struct dispatch_words *words, struct refusal *why)
{
	struct work w = { .d = { .id = id, .version = version, .words = *words }, .why = why };

	return flow_write(f, edit_body, &w);
}

static int
renew_body(struct flow *f, void *arg)
{
	struct work *w = arg;
	struct dispatch was;
	const int done = open_draft(f, w, &was);

	if (done != 1)
		return done;
	w->d.kind = was.kind;
	w->d.round = was.round;
	w->d.issuer = was.issuer;
	if (put_composed(f, w) != 1)
		return -1;
	return flow_audit(f, "dispatch", was.id, "renew", words_json(f, &was.words), NULL);
}

int
dispatch_renew(struct flow *f, struct render *render, int64_t id, int64_t version, struct refusal *why)
{
	struct work w = { .render = render, .d = { .id = id, .version = version }, .why = why };

	return flow_write(f, renew_body, &w);
}

static int
drop_body(struct flow *f, void *arg)
{
	const struct work *w = arg;
	struct dispatch was;
	const int done = open_draft(f, w, &was);

	if (done != 1)
		return done;
	f->location = DISPATCHES;
	return dispatch_set_dropped(f->db, was.id, was.version) == 1 ?
	    flow_audit(f, "dispatch", was.id, "drop", NULL, NULL) : -1;
}

int
dispatch_drop(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct work w = { .d = { .id = id, .version = version }, .why = why };

	return flow_write(f, drop_body, &w);
}

static int
restore_body(struct flow *f, void *arg)
{
	const struct work *w = arg;
	struct dispatch was;
	const int done = open_in(f, w, DISPATCH_DROPPED, &was);

	if (done != 1)
		return done;
	return dispatch_set_restored(f->db, was.id, was.version) == 1 ?
	    flow_audit(f, "dispatch", was.id, "restore", NULL, NULL) : -1;
}

int
dispatch_restore(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct work w = { .d = { .id = id, .version = version }, .why = why };

	return flow_write(f, restore_body, &w);
}

/* The agency of a catalog. 1 or -1. */
static int
tell_agency(struct flow *f, const struct dispatch *d, const struct dispatch_catalog *c, const char *what)
{
	struct told *people;
	size_t n;

	return catalog_audience(f, ROLES_AGENCY, c->agency_id, c->agency, &people, &n) != 1 ? -1 :
	    flow_notify_all(f, people, n, what, d->document_number, d->words.subject, path_of(f, d->id));
}

/* Letters and decisions go to the agencies that they are about, a submission and what agencies think to the chairman. */
static int
tell(struct flow *f, const struct dispatch *d, const char *what)
{
	struct dispatch_catalog *list;
	struct told *people;
	size_t n;

	if (d->kind == DISPATCH_SUBMISSION || d->kind == DISPATCH_OPINIONS)
		return catalog_audience(f, ROLE_CHAIRMAN, 0, NULL, &people, &n) != 1 ? -1 :
		    flow_notify_all(f, people, n, what, d->document_number, d->words.subject, path_of(f, d->id));
	if (dispatch_about(f, d, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (tell_agency(f, d, &list[i], what) != 1)
			return -1;
	return 1;
}

/*
 * Can it leave as it stands? Not while a catalog that it is about went back, nor unsaid where the data moved.
 * 1; 0: refused; -1.
 */
static int
may_leave(struct flow *f, const struct work *w, const struct dispatch *was)
{
	struct dispatch_catalog *list;
	bool moved;
	size_t n;

	if (dispatch_about(f, was, &list, &n) != 1 || dispatch_moved(f, w->render, was, &moved) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (!dispatch_leaves(was->kind, list[i].state))
			return catalog_refuse(w->why, "dispatch.refused.went_back", NULL);
	return moved && !w->d.moved ? catalog_refuse(w->why, "dispatch.refused.moved", "moved") : 1;
}

static int
issue_body(struct flow *f, void *arg)
{
	struct work *w = arg;
	struct json *after = json_new(f->mem);
	struct dispatch was;
	int done = open_draft(f, w, &was);

	if (done == 1)
		done = may_leave(f, w, &was);
	if (done != 1)
		return done;
	if (dispatch_set_issued(f->db, f->mem, &w->d, f->who->person) != 1 ||
	    dispatch_put_file(f->db, was.id, "pdf", w->file[0], w->size[0]) != 1 ||
	    dispatch_put_file(f->db, was.id, "docx", w->file[1], w->size[1]) != 1)
		return -1;
	json_set_text(after, "document_number", w->d.document_number);
	json_set_text(after, "document_day", day_text(f->mem, w->d.document_day));
	if (flow_audit(f, "dispatch", was.id, "issue", NULL, after) != 1)
		return -1;
	was.document_number = w->d.document_number;
	/* Of a decision people are told when it is entered with its catalogs. */
	return was.kind == DISPATCH_DECISION ? 1 : tell(f, &was, "dispatch_issued");
}

/* As it will have left. 1; 0: too long; -1. */
static int
draw_issued(struct flow *f, struct work *w, struct dispatch *now)
{
	static const char *const form[] = { "pdf", "docx" };

	now->state = DISPATCH_ISSUED;
	now->document_number = w->d.document_number;
	now->document_day = w->d.document_day;
	for (int i = 0; i < 2; i++) {
		const int done = dispatch_draw(f, w->render, now, form[i], &w->file[i], &w->size[i]);

		if (done != 1)
			return done < 0 ? -1 : catalog_refuse(w->why, "dispatch.refused.long", NULL);
	}
	return 1;
}

/* Drawn before it is held: nobody waits for it, and where anything moved meanwhile it is refused. */
int
dispatch_issue(struct flow *f, struct render *render, const struct dispatch *next, struct refusal *why)
{
	struct work w = { .render = render, .d = *next, .why = why };
	struct dispatch now;
	int done;

	if (day_compare(next->document_day, day_today()) > 0)
		return catalog_refuse(why, "dispatch.refused.day_ahead", "document_day");
	done = find_in(f, &w, DISPATCH_DRAFT, &now);
	if (done == 1)
		done = may_leave(f, &w, &now);
	if (done == 1)
		done = draw_issued(f, &w, &now);
	return done == 1 ? flow_write(f, issue_body, &w) : done;
}

static int
withdraw_body(struct flow *f, void *arg)
{
	struct work *w = arg;
	struct json *after = json_new(f->mem);
	struct dispatch was;
	const int done = open_in(f, w, DISPATCH_ISSUED, &was);

	if (done != 1)
		return done;
	if (dispatch_set_withdrawn(f->db, &w->d, f->who->person) != 1)
		return -1;
	json_set_text(after, "document_number", was.document_number);
	json_set_text(after, "reason", w->d.reason);
	if (flow_audit(f, "dispatch", was.id, "withdraw", NULL, after) != 1)
		return -1;
	return tell(f, &was, "dispatch_withdrawn");
}

int
dispatch_withdraw(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct work w = { .d = { .id = id, .version = version, .reason = reason }, .why = why };

	return flow_write(f, withdraw_body, &w);
}

int
dispatch_file(struct flow *f, struct render *render, const struct dispatch *d, const char *form,
    const char **bytes_r, size_t *n_r)
{
	if (d->state == DISPATCH_ISSUED || d->state == DISPATCH_WITHDRAWN)
		return dispatch_get_file(f->db, f->mem, d->id, form, bytes_r, n_r) == 1 ? 1 : -1;
	return dispatch_draw(f, render, d, form, bytes_r, n_r);
}
