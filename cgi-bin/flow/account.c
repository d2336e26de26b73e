#include "flow/account.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/digest.h"
#include "base/utf8.h"
#include "flow/signin_open.h"
#include "rules/otp.h"
#include "rules/role.h"
#include "store/factor.h"
#include "store/person.h"

#define EVENTS		30
#define SECRET_MOST	40
#define LINE_MOST	200

int
account_look(struct flow *f, struct account *a)
{
	int64_t person = f->who->person;

	if (session_list(f->db, f->mem, person, config_int(f->config, "session.hours"),
	    &a->sessions, &a->nsessions) != 1 ||
	    signin_event_list(f->db, f->mem, person, EVENTS, &a->events, &a->nevents) != 1 ||
	    factor_look(f, person, &a->factor) != 1)
		return -1;
	a->factor_must = (f->who->roles & ROLES_STRONG) != 0;
	return 1;
}

struct ending {
	int64_t	session;	/* 0: all but the one in hand */
};

static int
end_body(struct flow *f, void *arg)
{
	struct ending *e = arg;
	int done;

	f->location = "/tai-khoan/";
	if (e->session == 0)
		done = session_end_others(f->db, f->who->person, f->who->session,
		    "ended_elsewhere", NULL);
	else
		done = session_end(f->db, f->who->person, e->session, "ended_elsewhere");
	if (done != 1)
		return done;
	return flow_audit(f, "session", e->session, "end", NULL, NULL);
}

int
account_end(struct flow *f, int64_t session)
{
	struct ending e = { session };

	return session == f->who->session ? 0 : flow_write(f, end_body, &e);
}

int
account_end_others(struct flow *f)
{
	struct ending e = { 0 };

	return flow_write(f, end_body, &e);
}

static int
start_body(struct flow *f, void *arg)
{
	const char *code = arg;
	struct factor_state state;
	int done = factor_look(f, f->who->person, &state);

	f->location = "/tai-khoan/ma-xac-thuc";
	if (done == 1 && state.enrolled)
		done = code == NULL ? 0 : factor_check(f, f->who->person, code);
	return done == 1 ? factor_offer(f, f->who->person) : done;
}

int
account_factor_start(struct flow *f, const char *code, struct signin *s)
{
	struct guard_code g;
	int done = guard_code(f, f->who->person, &g);

	*s = (struct signin){ .outcome = SIGNIN_DONE };
	if (done == 0)
		refuse_wait(f, s, g.wait);
	if (done != 1)
		return done < 0 ? -1 : 1;
	done = flow_write(f, start_body, (void *)code);
	if (done == 0) {
		refuse(s, 422, code == NULL ? "signin.need.code" : "signin.refused.code", NULL);
		done = code == NULL ? 1 : guard_code_failed(f, &g);
	}
	guard_code_leave(f, &g);
	return done;
}

int
account_factor_picture(struct flow *f, const char **svg_r)
{
	struct factor_state state;

	if (factor_look(f, f->who->person, &state) != 1)
		return -1;
	return factor_picture(f, state.pending, f->who->uid, svg_r);
}

struct acting {
	struct guard_code guard;
	enum factor_act	 act;
	const char	*code;
	struct signin	*signin;
};

static const char *const act_word[] = {
	[FACTOR_ON] = "factor_on", [FACTOR_CODES_NEW] = "factor_codes", [FACTOR_OFF] = "factor_off",
};

/* More rights: the session goes on under a new id. */
static int
stronger(struct flow *f, struct signin *s)
{
	uint8_t token[32];
	struct session_line *line;
	size_t n;
	const char *method = "password_code";

	if (session_list(f->db, f->mem, f->who->person, config_int(f->config, "session.hours"),
	    &line, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (line[i].id == f->who->session && strncmp(line[i].method, "sso", 3) == 0)
			method = "sso_code";
	s->session = id_new(f->mem, token);
	return session_renew(f->db, f->who->session, token, method);
}

static int
act_body(struct flow *f, void *arg)
{
	struct acting *a = arg;
	int64_t person = f->who->person;
	int done;

	f->location = "/tai-khoan/ma-xac-thuc";
	done = a->act == FACTOR_ON ? factor_prove(f, person, a->code, &a->signin->codes) :
	    factor_check(f, person, a->code);
	if (done == 1 && a->act == FACTOR_ON)
		done = stronger(f, a->signin);
	else if (done == 1 && a->act == FACTOR_CODES_NEW)
		done = factor_renew_codes(f, person, &a->signin->codes);
	else if (done == 1)
		done = factor_drop(f->db, person);
	if (done != 1)
		return done;
	if (guard_code_good(f, &a->guard) != 1 ||
	    event(f, person, f->who->uid, act_word[a->act], "code") != 1)
		return -1;
	return flow_audit(f, "person", person, act_word[a->act], NULL, NULL);
}

/* A try that the guard allowed. */
static int
try_act(struct flow *f, struct acting *a)
{
	struct factor_state state;
	int done = factor_look(f, f->who->person, &state);

	if (done != 1)
		return -1;
	if (a->act == FACTOR_ON ? state.pending == NULL : !state.enrolled) {
		refuse(a->signin, 422, "signin.refused.none", NULL);
		return 1;
	}
	done = flow_write(f, act_body, a);
	if (done != 0)
		return done;
	refuse(a->signin, 422, "signin.refused.code", NULL);
	return guard_code_failed(f, &a->guard);
}

int
account_factor(struct flow *f, enum factor_act act, const char *code, struct signin *s)
{
	struct acting a = { .act = act, .code = code, .signin = s };
	int done = guard_code(f, f->who->person, &a.guard);

	*s = (struct signin){ .outcome = SIGNIN_DONE };
	if (done == 0)
		refuse_wait(f, s, a.guard.wait);
	if (done != 1)
		return done < 0 ? -1 : 1;
	done = try_act(f, &a);
	guard_code_leave(f, &a.guard);
	return done;
}

static int
changed_body(struct flow *f, void *arg)
{
	(void)arg;
	f->location = "/tai-khoan/";
	if (session_end_others(f->db, f->who->person, f->who->session, "password", NULL) != 1 ||
	    event(f, f->who->person, f->who->uid, "password_changed", "password") != 1)
		return -1;
	return flow_audit(f, "person", f->who->person, "password", NULL, NULL);
}

/* What the directory said of a change. 1 or -1. */
static int
changed(struct flow *f, enum directory_answer answer, const struct guard *g, struct signin *s)
{
	const char *name = directory_answer_name[answer];

	if (answer == DIRECTORY_GOOD)
		return flow_write(f, changed_body, NULL);
	if (answer == DIRECTORY_DOWN) {
		s->outcome = SIGNIN_DOWN;
		return 1;
	}
	refuse(s, 422, mem_print(f->mem, "signin.answer.%s", name), NULL);
	if ((answer == DIRECTORY_WRONG || answer == DIRECTORY_LOCKED) && guard_failed(f, g) != 1)
		return -1;
	return event(f, f->who->person, f->who->uid, name, "change");
}

int
account_password(struct flow *f, const char *was, size_t nwas, const char *fresh, size_t nfresh,
    struct signin *s)
{
	struct guard g;
	int done = guard_enter(f, f->who->uid, &g);

	*s = (struct signin){ .outcome = SIGNIN_DONE };
	if (done == 0)
		refuse_wait(f, s, g.wait);
	if (done != 1)
		return done < 0 ? -1 : 1;
	signin_groups(f);
	done = changed(f, directory_change(f->directory, f->mem, f->who->uid, was, nwas, fresh,
	    nfresh), &g, s);
	guard_leave(f, &g);
	return done;
}

/* A seed from standard input. Its bytes, or -1 (said on standard error). */
static int
read_seed(uint8_t secret[SECRET_MOST])
{
	char line[LINE_MOST];
	int n = -1;

	if (fgets(line, sizeof(line), stdin) != NULL) {
		line[strcspn(line, " \t\r\n")] = '\0';
		n = digest_from_base32(line, secret, SECRET_MOST);
	}
	if (n < 10)
		fputs("danhgia: no seed in base 32 on standard input\n", stderr);
	return n < 10 ? -1 : n;
}

int
account_demo_secret(struct flow *f)
{
	uint8_t secret[SECRET_MOST];
	struct person p;
	int n;

	if (!config_on(f->config, "demo") || f->argc < 2) {
		fputs("danhgia: demo-secret USER, on an instance with demo = on\n", stderr);
		return 2;
	}
	n = read_seed(secret);
	if (n < 0)
		return 1;
	if (person_by_uid(f->db, f->mem, utf8_lower(f->mem, f->argv[1]), &p) != 1) {
		fprintf(stderr, "danhgia: no person has the login name %s\n", f->argv[1]);
		return 1;
	}
	return factor_take(f, p.id, secret, (size_t)n) == 1 ? 0 : 1;
}

int
account_otp(struct flow *f)
{
	uint8_t secret[SECRET_MOST];
	char code[OTP_DIGITS + 1];
	int n = read_seed(secret);

	(void)f;
	if (n < 0)
		return 1;
	otp_code(secret, (size_t)n, time(NULL) / OTP_SECONDS, code);
	printf("%s\n", code);
	return 0;
}
