/* Sign-ins under way, their history, and what the directory told about a person. */
#ifndef STORE_SIGNIN_H
#define STORE_SIGNIN_H

#include "store/factor.h"

/* A sign-in whose password was good and that needs something more. */
struct signin_step {
	int64_t		 person;
	const char	*stage;		/* "password", "enrol", "code" */
	struct factor_seed seed;	/* enrol: waits for its first code */
	const char	*method;	/* "password", "sso" */
	uint64_t	 roles;
	const char	*entry_uuid;
	int64_t		 warn_seconds;	/* -1: none */
	int64_t		 tries;
	const char	*back;
	const char	*uid, *name;	/* of the person; only when found */
};

struct signin_event {
	const char	*at;		/* UTC, as SQL writes it */
	const char	*outcome, *method, *peer, *agent;
};

/* One try at a time under a name of at most 64 bytes. 1; 0: another one goes on; -1. */
int	signin_lock(struct db *, struct mem *, const char *name, int64_t seconds);
int	signin_unlock(struct db *, struct mem *, const char *name);

/* token: SHA-256 of the id in the cookie. 1 or -1. */
int	signin_step_add(struct db *, const uint8_t token[32], const struct signin_step *);
/* 1; 0: none, or older than `seconds`; -1. */
int	signin_step_find(struct db *, struct mem *, const uint8_t token[32], int64_t seconds,
	    struct signin_step *step_r);
int	signin_step_try(struct db *, const uint8_t token[32]);
/* 1; 0: it led to a session already; -1. */
int	signin_step_end(struct db *, const uint8_t token[32]);
int	signin_step_clean(struct db *);

/* person 0: nobody has that login name. Long texts are cut. 1 or -1. */
int	signin_event_add(struct db *, struct mem *, int64_t person, const char *account,
	    const char *outcome, const char *method, const char *peer, const char *agent);
/* With the good sign-ins, which are sessions; newest first. 1 or -1. */
int	signin_event_list(struct db *, struct mem *, int64_t person, int64_t most,
	    struct signin_event **list_r, size_t *n_r);

/* The account signed in well from here, with these roles of the province. 1 or -1. */
int	signin_place_put(struct db *, const char *account, const char *peer, uint64_t roles);
/* The roles changed otherwise: the next sign-in writes them down again. 1 or -1. */
int	signin_place_forget_roles(struct db *, const char *account);
/* Pins the entry of a person who has none. 1 or -1. */
int	signin_person_pin(struct db *, int64_t person, const char *entry_uuid);
/* Writes down the roles of the province. 1 or -1. */
int	signin_roles_put(struct db *, int64_t person, uint64_t roles);
/* Ends the session that a browser had before. 1 or -1. */
int	signin_replace(struct db *, const uint8_t token[32]);

#endif
