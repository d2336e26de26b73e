#include "flow/signin_open.h"

#include <string.h>

#include "base/digest.h"
#include "base/log.h"
#include "flow/factor.h"
#include "rules/network.h"
#include "rules/role.h"
#include "store/session.h"
#include "store/signin.h"

#define DAY_SECONDS 86400

char *
id_new(struct mem *mem, uint8_t token[32])
{
	uint8_t id[32];

	digest_random(id, sizeof(id));
	digest_sha256(id, sizeof(id), token);
	return digest_base64url(mem, id, sizeof(id));
}

int
id_token(const char *cookie, uint8_t token[32])
{
	uint8_t id[32];

	if (cookie == NULL || digest_from_base64url(cookie, id, sizeof(id)) != 1)
		return 0;
	digest_sha256(id, sizeof(id), token);
	return 1;
}

void
refuse(struct signin *s, int status, const char *label, const char *a)
{
	s->outcome = SIGNIN_NO;
	s->status = status;
	s->label = label;
	s->a = a;
}

void
refuse_wait(struct flow *f, struct signin *s, int64_t seconds)
{
	if (seconds < 120)
		refuse(s, 429, "signin.refused.wait_seconds",
		    mem_print(f->mem, "%lld", (long long)seconds));
	else
		refuse(s, 429, "signin.refused.wait_minutes",
		    mem_print(f->mem, "%lld", (long long)(seconds + 59) / 60));
	s->wait = seconds;
}

static void
tell(const struct flow *f, const char *account, const char *outcome, const char *method)
{
	log_info(323, "sign-in: outcome=%s account=%s method=%s peer=%s", outcome, account, method,
	    f->peer);
}

int
event(struct flow *f, int64_t person, const char *account, const char *outcome,
    const char *method)
{
	tell(f, person == 0 ? "-" : account, outcome, method);
	return signin_event_add(f->db, f->mem, person, account, outcome, method, f->peer, f->agent);
}

/* Who has a factor, a strong role, or comes from outside, gives a code. */
static bool
needs_code(const struct flow *f, const struct entrant *e)
{
	const char *networks = config_text(f->config, "second_factor.networks");
	const struct signin_look *look = &e->guard->look;

	return look->enrolled || look->head || (e->roles & ROLES_STRONG) != 0 ||
	    (networks[0] != '\0' && !network_in(f->peer, networks));
}

static const char *
method_of(const struct entrant *e)
{
	if (strcmp(e->method, "sso") == 0)
		return e->code ? "sso_code" : "sso";
	return e->code ? "password_code" : "password";
}

/* Where a fresh session leads: a password that ends soon comes first. */
static const char *
leads_to(struct flow *f, const struct entrant *e)
{
	if (e->warn_seconds < 0)
		return e->back;
	return mem_print(f->mem, "/tai-khoan/mat-khau?ngay=%lld",
	    (long long)(e->warn_seconds + DAY_SECONDS - 1) / DAY_SECONDS);
}

/* The row of the session: its own line of the history, and the end of the try. */
static int
add_session(struct flow *f, const struct entrant *e, struct signin *s)
{
	const char *method = method_of(e);
	uint8_t token[32];
	int64_t id;

	s->session = id_new(f->mem, token);
	digest_random(s->key, sizeof(s->key));
	if (session_add(f->db, f->mem, e->guard->look.person, token, s->key, e->roles, method,
	    f->peer, f->agent, e->guard->lock, &id) != 1)
		return -1;
	s->outcome = SIGNIN_DONE;
	s->to = leads_to(f, e);
	tell(f, e->guard->account, "good", method);
	return 1;
}

/* Is the session all that has to be written? So it is from the second sign-in of a day on. */
static bool
only_session(const struct entrant *e)
{
	const struct signin_look *look = &e->guard->look;
	uint8_t old[32];

	return e->step == NULL && id_token(e->old, old) == 0 && look->account.failures == 0 &&
	    look->place.failures == 0 && look->today && look->entry_uuid != NULL &&
	    look->roles_known && look->roles == e->roles;
}

int
open_session(struct flow *f, const struct entrant *e, struct signin *s)
{
	uint8_t old[32];
	const struct signin_look *look = &e->guard->look;
	int done = e->step == NULL ? 1 : signin_step_end(f->db, e->step);

	if (done != 1)
		return done;
	if (id_token(e->old, old) == 1 && signin_replace(f->db, old) != 1)
		return -1;
	if (guard_good(f, e->guard, e->roles) != 1)
		return -1;
	if (look->entry_uuid == NULL && signin_person_pin(f->db, look->person, e->uuid) != 1)
		return -1;
	if ((!look->roles_known || look->roles != e->roles) &&
	    signin_roles_put(f->db, look->person, e->roles) != 1)
		return -1;
	return add_session(f, e, s);
}

struct opening {
	struct flow	*flow;
	const struct entrant *entrant;
	struct signin	*signin;
	const char	*stage;
};

static int
open_body(struct db *db, void *arg)
{
	struct opening *o = arg;

	(void)db;
	return open_session(o->flow, o->entrant, o->signin);
}

/* The first step makes a cookie; a later one of the same sign-in keeps it. */
static int
step_body(struct db *db, void *arg)
{
	struct opening *o = arg;
	const struct entrant *e = o->entrant;
	struct signin_step step = {
		.person = e->guard->look.person, .stage = o->stage, .method = e->method, .roles = e->roles,
		.entry_uuid = e->uuid, .warn_seconds = e->warn_seconds, .back = e->back,
	};
	uint8_t token[32];

	if (strcmp(o->stage, "enrol") == 0 && factor_seed_new(o->flow, &step.seed) != 1)
		return -1;
	if (e->step != NULL && signin_step_end(db, e->step) < 0)
		return -1;
	o->signin->outcome = SIGNIN_STEP;
	o->signin->step = id_new(o->flow->mem, token);
	return signin_step_add(db, token, &step);
}

int
go_on(struct flow *f, const struct entrant *e, bool change, struct signin *s)
{
	struct opening o = { .flow = f, .entrant = e, .signin = s, .stage = "password" };
	int done;

	if (!change && !needs_code(f, e)) {
		/* lost to another transaction: once more, in one that is repeated by itself */
		done = only_session(e) ? add_session(f, e, s) : -1;
		if (done != 1)
			done = db_transact(f->db, NULL, open_body, &o);
		if (done == 1)
			e->guard->lock = NULL;
	} else {
		if (!change)
			o.stage = e->guard->look.enrolled ? "code" : "enrol";
		done = db_transact(f->db, NULL, step_body, &o);
	}
	if (done == 0)
		s->outcome = SIGNIN_AGAIN;
	return done < 0 ? -1 : 1;
}
