/* What a person sees and changes of his own account. */
#ifndef FLOW_ACCOUNT_H
#define FLOW_ACCOUNT_H

#include "flow/factor.h"
#include "flow/signin.h"
#include "store/session.h"
#include "store/signin.h"

struct account {
	struct session_line *sessions;		/* the one in hand has id flow->who->session */
	size_t		 nsessions;
	struct signin_event *events;		/* newest first */
	size_t		 nevents;
	struct factor_state factor;
	bool		 factor_must;		/* by role: it cannot be turned off */
};

/* 1 or -1. */
int	account_look(struct flow *, struct account *account_r);
/* Ends one of his other sessions. 1; 0: not his, or ended; -1. */
int	account_end(struct flow *, int64_t session);
/* Ends all his sessions but the one in hand. 1 or -1. */
int	account_end_others(struct flow *);
/*
 * Makes a seed that waits for its first code. Who has a factor already proves it
 * with code (else NULL): a session that somebody left open moves it nowhere.
 * DONE or NO in *signin_r. 1 or -1.
 */
int	account_factor_start(struct flow *, const char *code, struct signin *signin_r);
/* The waiting seed as a picture. 1; 0: none waits; -1. */
int	account_factor_picture(struct flow *, const char **svg_r);
/*
 * With a good code: what = FACTOR_ON takes the waiting seed and gives codes and a
 * new session cookie, FACTOR_CODES_NEW gives codes, FACTOR_OFF turns it off.
 * DONE, NO or AGAIN (session over) in *signin_r. 1 or -1.
 */
enum factor_act { FACTOR_ON, FACTOR_CODES_NEW, FACTOR_OFF };
int	account_factor(struct flow *, enum factor_act, const char *code, struct signin *signin_r);
/* Changes the password in the directory and ends his other sessions. 1 or -1. */
int	account_password(struct flow *, const char *was, size_t nwas, const char *fresh,
	    size_t nfresh, struct signin *signin_r);

/* `danhgia demo-secret USER`: the seed on standard input, base 32; made-up data only. Exit status. */
int	account_demo_secret(struct flow *);
/* `danhgia otp`: the code of the seed on standard input, now. Exit status. */
int	account_otp(struct flow *);

#endif
