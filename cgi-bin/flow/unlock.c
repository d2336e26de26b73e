#include <string.h>

#include "base/log.h"
#include "flow/factor.h"
#include "flow/signin_open.h"
#include "store/session.h"

#define TRIES 5		/* wrong ones, then the session is over */

struct unlocking {
	struct flow	*flow;
	struct guard_code guard;
	const char	*code;		/* NULL: the password was good already */
	struct signin	*signin;
};

static int
unlock_body(struct db *db, void *arg)
{
	struct unlocking *u = arg;
	struct flow *f = u->flow;
	uint8_t token[32];
	int done = u->code == NULL ? 1 : factor_check(f, f->who->person, u->code);

	if (done != 1)
		return done;
	u->signin->session = id_new(f->mem, token);
	done = session_renew(db, f->who->session, token, NULL);
	if (done != 1)
		return done;
	if (guard_code_good(f, &u->guard) != 1)
		return -1;
	u->signin->outcome = SIGNIN_DONE;
	memcpy(u->signin->key, f->who->key, sizeof(u->signin->key));
	return event(f, f->who->person, f->who->uid, "unlocked", u->code == NULL ? "password" :
	    "code");
}

static int
wrong(struct unlocking *u, const char *label)
{
	struct flow *f = u->flow;

	if (guard_code_failed(f, &u->guard) != 1 ||
	    event(f, f->who->person, f->who->uid, "unlock_wrong", "unlock") != 1)
		return -1;
	if (u->guard.failures + 1 >= TRIES) {
		u->signin->outcome = SIGNIN_AGAIN;
		return session_end(f->db, f->who->person, f->who->session, "unlock_failed") < 0 ?
		    -1 : 1;
	}
	refuse(u->signin, 401, label, NULL);
	return 1;
}

/*
 * 1: the password is good, even if it has to be changed: that is asked at the next
 * sign-in; 0: answered in the outcome; -1.
 */
static int
judge(struct unlocking *u, enum directory_answer answer, const struct guard *g)
{
	const char *label = mem_print(u->flow->mem, "signin.answer.%s",
	    directory_answer_name[answer]);

	switch (answer) {
	case DIRECTORY_GOOD:
	case DIRECTORY_MUST_CHANGE:
		return 1;
	case DIRECTORY_DOWN:
		u->signin->outcome = SIGNIN_DOWN;
		return 0;
	case DIRECTORY_WRONG:
	case DIRECTORY_LOCKED:
	case DIRECTORY_REFUSED:
		return guard_failed(u->flow, g) == 1 && wrong(u, label) == 1 ? 0 : -1;
	default:
		refuse(u->signin, 401, label, NULL);
		return 0;
	}
}

/* As judge. */
static int
check_password(struct unlocking *u, const char *password, size_t n)
{
	struct flow *f = u->flow;
	struct directory_entry entry;
	struct guard g;
	int done = guard_enter(f, f->who->uid, &g);

	if (done == 0)
		refuse_wait(f, u->signin, g.wait);
	if (done != 1)
		return done;
	signin_groups(f);
	done = judge(u, directory_sign_in(f->directory, f->mem, f->who->uid, password, n, &entry),
	    &g);
	guard_leave(f, &g);
	return done;
}

static int
unlock(struct unlocking *u, const char *password, size_t n)
{
	int done = u->code != NULL ? 1 : check_password(u, password, n);

	if (done != 1)
		return done < 0 ? -1 : 1;
	done = db_transact(u->flow->db, NULL, unlock_body, u);
	return done == 0 ? wrong(u, "signin.refused.code") : done;
}

int
signin_unlock_session(struct flow *f, const char *code, const char *password, size_t n,
    struct signin *s)
{
	struct unlocking u = { .flow = f, .code = code, .signin = s };
	int done = guard_code(f, -f->who->session, &u.guard);

	*s = (struct signin){ .outcome = SIGNIN_NO };
	if (done == 0)
		refuse_wait(f, s, u.guard.wait);
	if (done != 1)
		return done < 0 ? -1 : 1;
	done = unlock(&u, password, n);
	guard_code_leave(f, &u.guard);
	return done;
}

int
signin_out(struct flow *f)
{
	log_info(303, "signed out: person=%lld", (long long)f->who->person);
	return session_end(f->db, f->who->person, f->who->session, "signed_out") < 0 ? -1 : 1;
}
