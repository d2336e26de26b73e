/* Failures to sign in, counted in windows of time. */
#ifndef STORE_WAIT_H
#define STORE_WAIT_H

#include "store/db.h"

struct wait_count {
	int64_t	failures;	/* 0: none */
	int64_t	age;		/* seconds since the last one */
};

/* What is known of a login name and of where it is used from, before anything is tried. */
struct signin_look {
	struct wait_count account, network, place;
	bool		 known;		/* signed in well from this address in the last 90 days */
	bool		 today;		/* in the last day */
	int64_t		 person;	/* 0: nobody has this login name */
	const char	*entry_uuid;	/* or NULL */
	bool		 enrolled;	/* has a second factor */
	bool		 head;		/* of an agency, today */
	bool		 roles_known;	/* roles are those written down at the last sign-in from here */
	uint64_t	 roles;
	const char	*groups;	/* that the directory named last, or NULL */
};

/* place: account and network in one. 1 or -1. */
int	signin_look(struct db *, struct mem *, const char *account, const char *network,
	    const char *place, const char *peer, struct signin_look *look_r);
/* Of codes of a person or, below 0, unlocks of a session. 1 or -1. */
int	waits_read_code(struct db *, struct mem *, int64_t whose, struct wait_count *count_r);
/*
 * One failure more of a kind ("account", "network", "place", "code"); drain of those
 * before are forgotten for each second since the last. 1 or -1.
 */
int	wait_add(struct db *, const char *kind, const char *subject, int64_t window_seconds,
	    int64_t drain);
int	wait_clear(struct db *, const char *kind, const char *subject);
/* Forgets what is older than a day. 1 or -1. */
int	wait_clean(struct db *);

#endif
