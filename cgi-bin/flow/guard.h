/*
 * Between strangers and the directory: growing waits, and a budget of failures
 * for each account that stays below the directory's own lock-out.
 */
#ifndef FLOW_GUARD_H
#define FLOW_GUARD_H

#include "flow/flow.h"
#include "store/wait.h"

struct guard {
	const char	*account;	/* login name, small letters */
	const char	*network, *place;
	const char	*lock;		/* held; NULL: none */
	struct signin_look look;
	int64_t		 wait;		/* seconds, where no try is allowed now */
};

/* What is known of an account, without a try. 1 or -1. */
int	guard_look(struct flow *, const char *account, struct guard *guard_r);
/*
 * One try for an account from flow->peer. 1: go on, then guard_failed or not, and
 * always guard_leave; 0: wait so long, nothing is held; -1.
 */
int	guard_enter(struct flow *, const char *account, struct guard *guard_r);
/* Counts a failure. 1 or -1. */
int	guard_failed(struct flow *, const struct guard *);
/*
 * Forgets the failures and remembers the address and the roles, in the caller's
 * transaction. 1 or -1.
 */
int	guard_good(struct flow *, const struct guard *, uint64_t roles);
void	guard_leave(struct flow *, struct guard *);

/* Codes of a person (whose: his id) or unlocks of a session (minus its id). */
struct guard_code {
	int64_t		 whose;
	int64_t		 failures;	/* so far */
	int64_t		 wait;		/* seconds, where no try is allowed now */
	const char	*lock;		/* held; NULL: none */
};

/* One try, one at a time. 1: go on, and always guard_code_leave; 0: wait, nothing is held; -1. */
int	guard_code(struct flow *, int64_t whose, struct guard_code *guard_r);
/* Counts a failure; forgets them. 1 or -1. */
int	guard_code_failed(struct flow *, const struct guard_code *);
int	guard_code_good(struct flow *, const struct guard_code *);
void	guard_code_leave(struct flow *, struct guard_code *);

#endif
