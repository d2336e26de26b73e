#include <string.h>

#include "base/log.h"
#include "flow/factor.h"
#include "flow/signin_open.h"
#include "store/session.h"

#define TRIES 5		/* wrong ones, then the session is over */

struct unlocking {
	struct flow	*flow;
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
	if (guard_code_good(f, -f->who->session) != 1)
		return -1;
	u->signin->outcome = SIGNIN_DONE;
	memcpy(u->signin->key, f->who->key, sizeof(u->signin->key));
	return event(f, f->who->person, f->who->uid, "unlocked", u->code == NULL ? "password" :
	    "code");
}

static int
wrong(struct flow *f, int64_t failures, const char *label, struct signin *s)
{
	if (guard_code_failed(f, -f->who->session) != 1 ||
	    event(f, f->who->person, f->who->uid, "unlock_wrong", "unlock") != 1)
		return -1;
	if (failures + 1 >= TRIES) {
		s->outcome = SIGNIN_AGAIN;
		return session_end(f->db, f->who->person, f->who->session, "unlock_failed") < 0 ?
		    -1 : 1;
	}
	refuse(s, 401, label, NULL);
	return 1;
}

/* 1: the password is good; 0: answered in *s; -1. */
static int
check_password(struct flow *f, const char *password, size_t n, int64_t failures,
    struct signin *s)
{
	struct directory_entry entry;
	enum directory_answer answer;
	struct guard g;
	int done = guard_enter(f, f->who->uid, &g);

	if (done == 0)
		refuse_wait(f, s, g.wait);
	if (done != 1)
		return done;
	signin_groups(f);
	answer = directory_sign_in(f->directory, f->mem, f->who->uid, password, n, &entry);
	if (answer == DIRECTORY_DOWN)
		s->outcome = SIGNIN_DOWN;
	else if (answer != DIRECTORY_GOOD) {
		done = guard_failed(f, &g);
		if (done == 1)
			done = wrong(f, failures, mem_print(f->mem, "signin.answer.%s",
			    directory_answer_name[answer]), s);
	}
	guard_leave(f, &g);
	if (done < 0)
		return -1;
	return answer == DIRECTORY_GOOD;
}

int
signin_unlock_session(struct flow *f, const char *code, const char *password, size_t n,
    struct signin *s)
{
	struct unlocking u = { f, code, s };
	int64_t wait, failures;
	int done;

	*s = (struct signin){ .outcome = SIGNIN_NO };
	done = guard_code(f, -f->who->session, &wait, &failures);
	if (done == 0)
		refuse_wait(f, s, wait);
	if (done == 1 && code == NULL)
		done = check_password(f, password, n, failures, s);
	if (done != 1)
		return done < 0 ? -1 : 1;
	done = db_transact(f->db, NULL, unlock_body, &u);
	if (done == 0)
		return wrong(f, failures, "signin.refused.code", s);
	return done;
}

int
signin_out(struct flow *f)
{
	log_info(303, "signed out: person=%lld", (long long)f->who->person);
	return session_end(f->db, f->who->person, f->who->session, "signed_out") < 0 ? -1 : 1;
}
