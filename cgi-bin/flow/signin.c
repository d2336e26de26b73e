#include "flow/signin.h"

#include <string.h>
#include <strings.h>

#include "base/log.h"
#include "base/utf8.h"
#include "flow/factor.h"
#include "flow/gate_group.h"
#include "flow/signin_open.h"
#include "rules/role.h"
#include "store/session.h"
#include "store/signin.h"

#define BACK_MOST	390
#define STEP_TRIES	5

/* Roles that groups of the directory give; the order is that of the bits of an answer. */
static const struct { const char *group; uint64_t role; } group_roles[] = {
	{ "appraiser",		ROLE_APPRAISER },
	{ "appraisal_lead",	ROLE_APPRAISAL_LEAD },
	{ "chairman",		ROLE_CHAIRMAN },
	{ "finance",		ROLE_FINANCE },
	{ "admin",		ROLE_ADMIN },
	{ "auditor",		ROLE_AUDITOR },
};
#define GROUPS (sizeof(group_roles) / sizeof(*group_roles))

void
signin_groups(struct flow *f)
{
	const char *names[GROUPS + GATE_GROUPS_MOST];
	size_t more = gate_group_all(f->config, f->mem, NULL, names + GROUPS);

	for (size_t i = 0; i < GROUPS; i++)
		names[i] = group_roles[i].group;
	directory_groups(f->directory, names, GROUPS + (more > GATE_GROUPS_MOST ? GATE_GROUPS_MOST : more));
}

const char *
signin_group_names(struct flow *f, uint64_t groups)
{
	return gate_group_names(f, groups >> GROUPS);
}

uint64_t
signin_roles(uint64_t groups)
{
	uint64_t roles = 0;

	for (size_t i = 0; i < GROUPS; i++)
		if (groups >> i & 1)
			roles |= group_roles[i].role;
	return roles;
}

const char *
signin_back(struct flow *f, const char *path)
{
	const char *where = path != NULL && path[0] == SIGNIN_AWAY ? path + 1 : path;

	if (where == NULL || where[0] != '/' || where[1] == '/' || strlen(path) > BACK_MOST ||
	    strncmp(where, "/dang-", 6) == 0 || strncmp(where, "/mo-khoa", 8) == 0)
		return "/";
	for (const char *p = where; *p != '\0'; p++)
		if ((unsigned char)*p <= ' ' || *p == '\\' || *p == 0x7f)
			return "/";
	return mem_text(f->mem, path);
}

/*
 * A login name in small letters, or NULL. Only visible ASCII: the directory folds
 * other letters in ways of its own, and one account would have many names here.
 */
static const char *
login_name(struct flow *f, const char *typed)
{
	for (const char *p = typed; *p != '\0'; p++)
		if (*p <= ' ' || *p >= 0x7f)
			return NULL;
	return typed[0] == '\0' ? NULL : utf8_lower(f->mem, typed);
}

struct failing {
	struct flow	*flow;
	const struct guard *guard;
	int64_t		 person;
	const char	*account, *outcome, *method;
};

static int
fail_body(struct db *db, void *arg)
{
	struct failing *w = arg;

	(void)db;
	if (w->guard != NULL && guard_failed(w->flow, w->guard) != 1)
		return -1;
	return event(w->flow, w->person, w->account, w->outcome, w->method);
}

/* A refusal by the directory, as the person reads it. */
static int
refused(struct flow *f, const struct guard *g, enum directory_answer answer, struct signin *s)
{
	bool counts = answer == DIRECTORY_WRONG || answer == DIRECTORY_LOCKED ||
	    answer == DIRECTORY_REFUSED;
	struct failing w = {
		.flow = f, .guard = counts ? g : NULL, .person = g->look.person,
		.account = g->account, .outcome = directory_answer_name[answer], .method = "password",
	};

	if (answer == DIRECTORY_DOWN) {
		s->outcome = SIGNIN_DOWN;
		log_warn(324, "sign-in: directory down: account=%s peer=%s",
		    g->look.person == 0 ? "-" : g->account, f->peer);
		return 1;
	}
	refuse(s, 401, mem_print(f->mem, "signin.answer.%s", directory_answer_name[answer]), NULL);
	return db_transact(f->db, NULL, fail_body, &w);
}

/* The account was given to somebody else since: his rights are not inherited. */
static int
other_entry(struct flow *f, const struct guard *g, const char *uuid, struct signin *s)
{
	if (g->look.entry_uuid == NULL || strcmp(g->look.entry_uuid, uuid) == 0)
		return 0;
	s->outcome = SIGNIN_NOBODY;
	s->label = "signin.nobody.other";
	log_error(325, "account %s is another entry of the directory than before", g->account);
	return event(f, g->look.person, g->account, "other_entry", "password") == 1 ? 1 : -1;
}

static int
nobody(struct flow *f, const char *account, const char *method, struct signin *s)
{
	s->outcome = SIGNIN_NOBODY;
	s->label = strcmp(method, "sso") == 0 ? "signin.nobody.sso" : "signin.nobody.text";
	log_warn(326, "account %s signed in, but is not in the organisation", account);
	return event(f, 0, account, "nobody", method);
}

static int
after_directory(struct flow *f, enum directory_answer answer,
    const struct directory_entry *entry, struct entrant *e, struct signin *s)
{
	bool change = answer == DIRECTORY_MUST_CHANGE || answer == DIRECTORY_PASSWORD_EXPIRED;
	int other;

	if (answer != DIRECTORY_GOOD && !change)
		return refused(f, e->guard, answer, s);
	if (e->guard->look.person == 0)
		return nobody(f, e->guard->account, e->method, s);
	e->roles = signin_roles(entry->groups);
	e->uuid = entry->uuid == NULL ? "" : entry->uuid;
	e->warn_seconds = entry->warn_seconds;
	if (answer != DIRECTORY_PASSWORD_EXPIRED &&
	    (other = other_entry(f, e->guard, e->uuid, s)) != 0)
		return other;
	if (answer != DIRECTORY_PASSWORD_EXPIRED &&
	    gate_group_put(f, e->guard->look.person, e->guard->look.groups, signin_group_names(f, entry->groups)) != 1)
		return -1;
	return go_on(f, e, change, s);
}

int
signin_password(struct flow *f, const char *user, const char *password, size_t n,
    const char *back, const char *old, struct signin *s)
{
	const char *account = login_name(f, user);
	struct guard g;
	struct entrant e = { .guard = &g, .method = "password", .warn_seconds = -1,
	    .back = signin_back(f, back), .old = old };
	struct directory_entry entry = { .warn_seconds = -1 };
	int done;

	*s = (struct signin){ .outcome = SIGNIN_NO };
	if (account == NULL) {
		refuse(s, 401, "signin.answer.wrong", NULL);
		return 1;
	}
	done = guard_enter(f, account, &g);
	if (done == 0)
		refuse_wait(f, s, g.wait);
	if (done != 1)
		return done < 0 ? -1 : 1;
	signin_groups(f);
	done = after_directory(f, directory_sign_in(f->directory, f->mem, account, password, n,
	    &entry), &entry, &e, s);
	guard_leave(f, &g);
	return done;
}

/* Somebody of a strange realm may have the name of one of ours. */
static bool
realm_trusted(struct flow *f, const char *realm, size_t n)
{
	const char *list = config_text(f->config, "sso.realms");

	for (list += strspn(list, " ,"); *list != '\0'; list += strspn(list, " ,")) {
		size_t len = strcspn(list, " ,");

		if (len == n && strncasecmp(list, realm, n) == 0)
			return true;
		list += len;
	}
	log_warn(327, "single sign-on: the realm %.*s is not one of sso.realms", (int)n, realm);
	return false;
}

/* "nva@TINH.VN" and "TINH\nva" are nva where sso.realms says so, else NULL. */
static const char *
without_realm(struct flow *f, const char *user)
{
	size_t n = strcspn(user, "\\@");
	const char *rest = user + n;

	if (*rest == '\0')
		return login_name(f, user);
	if (*rest == '\\')
		return realm_trusted(f, user, n) ? login_name(f, rest + 1) : NULL;
	return realm_trusted(f, rest + 1, strlen(rest + 1)) ?
	    login_name(f, mem_copy(f->mem, user, n)) : NULL;
}

int
signin_sso(struct flow *f, const char *remote_user, const char *back, const char *old,
    struct signin *s)
{
	const char *account = without_realm(f, remote_user);
	struct guard g;
	struct entrant e = { .guard = &g, .method = "sso", .warn_seconds = -1,
	    .back = signin_back(f, back), .old = old };
	struct directory_entry entry = { .warn_seconds = -1 };
	enum directory_answer answer;

	*s = (struct signin){ .outcome = SIGNIN_NO };
	if (account == NULL) {
		refuse(s, 401, "signin.sso.realm", NULL);
		return 1;
	}
	if (guard_look(f, account, &g) != 1)
		return -1;
	signin_groups(f);
	answer = directory_find(f->directory, f->mem, account, &entry);
	if (answer == DIRECTORY_WRONG)
		return nobody(f, account, "sso", s);
	if (answer == DIRECTORY_GOOD || answer == DIRECTORY_DOWN)
		return after_directory(f, answer, &entry, &e, s);
	refuse(s, 401, mem_print(f->mem, "signin.answer.%s", directory_answer_name[answer]), NULL);
	return event(f, g.look.person, account, directory_answer_name[answer], "sso");
}

/* 1; 0: no step of that cookie; -1. */
static int
step_of(struct flow *f, const char *cookie, uint8_t token[32], struct signin_step *step_r)
{
	if (id_token(cookie, token) != 1)
		return 0;
	return signin_step_find(f->db, f->mem, token, STEP_SECONDS, step_r);
}

int
signin_step(struct flow *f, const char *cookie, struct signin_ask *ask_r)
{
	struct signin_step step;
	uint8_t token[32];
	int found = step_of(f, cookie, token, &step);

	if (found != 1)
		return found;
	*ask_r = (struct signin_ask){
		.stage = strcmp(step.stage, "password") == 0 ? ASK_PASSWORD :
		    strcmp(step.stage, "enrol") == 0 ? ASK_ENROL : ASK_CODE,
		.person = step.person, .uid = step.uid, .name = step.name, .back = step.back,
	};
	if (ask_r->stage != ASK_ENROL)
		return 1;
	return factor_seed_text(f, &step.seed, &ask_r->secret);
}

int
signin_drop(struct flow *f, const char *cookie)
{
	uint8_t token[32];

	if (id_token(cookie, token) != 1)
		return 1;
	return signin_step_end(f->db, token) < 0 ? -1 : 1;
}

struct coding {
	struct flow	*flow;
	struct guard_code guard;
	const struct signin_step *step;
	const struct entrant *entrant;
	const char	*code;
	struct signin	*signin;
	bool		 late;		/* another sign-in enrolled the person meanwhile */
};

/* The first code of the seed that this sign-in showed; who has a factor by now keeps that one. */
static int
prove(struct coding *c)
{
	struct factor_state state;

	if (factor_look(c->flow, c->step->person, &state) != 1)
		return -1;
	c->late = state.enrolled;
	return c->late ? 0 : factor_prove_seed(c->flow, c->step->person, &c->step->seed, c->code,
	    &c->signin->codes);
}

/* The code, its use and the session: one transaction, so a code counts once. */
static int
code_body(struct db *db, void *arg)
{
	struct coding *c = arg;
	int good;

	(void)db;
	if (strcmp(c->step->stage, "enrol") == 0)
		good = prove(c);
	else
		good = factor_check(c->flow, c->step->person, c->code);
	if (good != 1)
		return good;
	if (guard_code_good(c->flow, &c->guard) != 1)
		return -1;
	return open_session(c->flow, c->entrant, c->signin);
}

static int
code_fail_body(struct db *db, void *arg)
{
	struct coding *c = arg;

	if (guard_code_failed(c->flow, &c->guard) != 1 ||
	    signin_step_try(db, c->entrant->step) != 1)
		return -1;
	return event(c->flow, c->step->person, c->step->uid, "code_wrong", c->step->method);
}

static int
wrong_code(struct flow *f, struct coding *c)
{
	if (db_transact(f->db, NULL, code_fail_body, c) != 1)
		return -1;
	if (c->step->tries + 1 >= STEP_TRIES) {
		c->signin->outcome = SIGNIN_AGAIN;
		return signin_step_end(f->db, c->entrant->step) < 0 ? -1 : 1;
	}
	refuse(c->signin, 401, "signin.refused.code", NULL);
	return 1;
}

/* A try that the guard allowed. */
static int
try_code(struct flow *f, struct coding *c, struct entrant *e)
{
	const struct signin_step *step = c->step;
	int done;

	if (guard_look(f, step->uid, e->guard) != 1)
		return -1;
	e->method = step->method;
	e->roles = step->roles;
	e->uuid = step->entry_uuid;
	e->warn_seconds = step->warn_seconds;
	e->back = step->back;
	done = db_transact(f->db, NULL, code_body, c);
	if (done == 0 && c->late)
		return signin_step_end(f->db, e->step) < 0 ? -1 : 1;
	return done == 0 ? wrong_code(f, c) : done;
}

int
signin_code(struct flow *f, const char *cookie, const char *code, const char *old,
    struct signin *s)
{
	struct signin_step step;
	struct guard g;
	uint8_t token[32];
	struct entrant e = { .guard = &g, .old = old, .code = true, .step = token };
	struct coding c = { .flow = f, .step = &step, .entrant = &e, .code = code, .signin = s };
	int done = step_of(f, cookie, token, &step);

	*s = (struct signin){ .outcome = SIGNIN_AGAIN };
	if (done != 1 || strcmp(step.stage, "password") == 0)
		return done < 0 ? -1 : 1;
	done = guard_code(f, step.person, &c.guard);
	if (done == 0)
		refuse_wait(f, s, c.guard.wait);
	if (done != 1)
		return done < 0 ? -1 : 1;
	done = try_code(f, &c, &e);
	guard_code_leave(f, &c.guard);
	return done;
}

struct secrets {
	const char	*was, *fresh;
	size_t		 nwas, nfresh;
};

/* What a changed password takes with it. */
static int
changed_body(struct db *db, void *arg)
{
	struct failing *w = arg;

	if (session_end_others(db, w->person, 0, "password", NULL) != 1)
		return -1;
	return event(w->flow, w->person, w->account, w->outcome, w->method);
}

/*
 * Changes the password and signs in with the new one; his other sessions are over.
 * 1: *answer_r; -1.
 */
static int
change_and_enter(struct flow *f, const struct signin_step *step, const struct secrets *p,
    enum directory_answer *answer_r, struct directory_entry *entry_r)
{
	struct failing w = {
		.flow = f, .person = step->person, .account = step->uid,
		.outcome = "password_changed", .method = "password",
	};

	*answer_r = directory_change(f->directory, f->mem, step->uid, p->was, p->nwas, p->fresh,
	    p->nfresh);
	if (*answer_r != DIRECTORY_GOOD)
		return 1;
	if (db_transact(f->db, NULL, changed_body, &w) != 1)
		return -1;
	*answer_r = directory_sign_in(f->directory, f->mem, step->uid, p->fresh, p->nfresh,
	    entry_r);
	return 1;
}

int
signin_change(struct flow *f, const char *cookie, const char *was, size_t nwas,
    const char *fresh, size_t nfresh, const char *old, struct signin *s)
{
	struct directory_entry entry = { .warn_seconds = -1 };
	struct guard g;
	struct entrant e = { .guard = &g, .method = "password", .warn_seconds = -1, .old = old };
	enum directory_answer answer;
	struct signin_step step;
	uint8_t token[32];
	int done = step_of(f, cookie, token, &step);

	*s = (struct signin){ .outcome = SIGNIN_AGAIN };
	if (done != 1 || strcmp(step.stage, "password") != 0)
		return done < 0 ? -1 : 1;
	done = guard_enter(f, step.uid, &g);
	if (done == 0)
		refuse_wait(f, s, g.wait);
	if (done != 1)
		return done < 0 ? -1 : 1;
	e.back = step.back;
	e.step = token;
	signin_groups(f);
	done = change_and_enter(f, &step, &(struct secrets){ was, fresh, nwas, nfresh }, &answer,
	    &entry);
	if (done == 1)
		done = after_directory(f, answer, &entry, &e, s);
	guard_leave(f, &g);
	if (s->outcome == SIGNIN_NO)
		s->status = 422;
	return done;
}
