/* Failures to sign in, counted in windows of time. */
#ifndef STORE_WAIT_H
#define STORE_WAIT_H

#include "store/db.h"

struct wait_count {
	int64_t	failures;	/* 0: none */
	int64_t	age;		/* seconds since the last one */
};

struct waits {
	struct wait_count account, network, place;
	bool	known;		/* the account signed in well from this address lately */
};

/* place: account and network in one. 1 or -1. */
int	waits_read(struct db *, struct mem *, const char *account, const char *network,
	    const char *place, const char *peer, struct waits *waits_r);
/* Of codes of a person. 1 or -1. */
int	waits_read_code(struct db *, struct mem *, int64_t person, struct wait_count *count_r);
/* One failure more of a kind ("account", "network", "place", "code"). 1 or -1. */
int	wait_add(struct db *, const char *kind, const char *subject, int64_t window_seconds);
int	wait_clear(struct db *, const char *kind, const char *subject);
/* Forgets what is older than a day. 1 or -1. */
int	wait_clean(struct db *);

#endif
