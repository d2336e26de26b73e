/* Sessions. A session's id exists only in the browser; here stands its SHA-256. */
#ifndef STORE_SESSION_H
#define STORE_SESSION_H

#include "store/db.h"

struct session {
	int64_t		 id;
	int64_t		 person;
	uint64_t	 roles;		/* of the province and of agencies, rules/role.h, without ROLE_PERSON */
	uint8_t		 form_key[32];
	bool		 strong;	/* second factor given */
	int64_t		 age, idle, proved;	/* seconds; proved: since the password or the code was given */
	bool		 locked;
	const char	*uid, *name;
	const char	*language, *theme;
	int64_t		 unit;		/* 0: no post today */
	const char	*unit_name, *post;
	int64_t		 agency;
	const char	*agency_name;
	int64_t		 unread;
	int64_t		 delegation;	/* by which the person is head of the agency, else 0 */
	const char	*behalf;	/* for whom, or NULL */
	const char	*method;	/* "password", "password_code", "sso", "sso_code" */
};

/* A session as its owner sees it in a list. */
struct session_line {
	int64_t		 id;
	const char	*method;
	const char	*created_at, *seen_at, *locked_at;	/* UTC, as SQL writes it */
	const char	*peer, *agent;
};

/* Whose account is due for a look into the directory. */
struct session_person {
	int64_t		 person;
	const char	*uid;
	const char	*entry_uuid;	/* or NULL */
	uint64_t	 roles;		/* that any of the sessions has */
	bool		 alike;		/* all of them have the same */
	const char	*groups;	/* that the directory named last, or NULL */
};

/* token: SHA-256 of the id. 1; 0: none, or ended; -1. */
int	session_by_token(struct db *, struct mem *, const uint8_t token[32], struct session *session_r);
/*
 * The same of a person by the address of his calendar (its SHA-256): what a session of his would say
 * of him, without a key of forms. 1; 0: none that stands; -1.
 */
int	session_of_calendar(struct db *, struct mem *, const uint8_t token[32], struct session *session_r);
/* Adds what the person is today in the agency of his main post. 1 or -1. */
int	session_add_roles(struct db *, struct mem *, struct session *);
/* 1 or -1. */
int	session_seen(struct db *, int64_t session);
int	session_lock(struct db *, int64_t session);
/* 1; 0: not of this person or ended before; -1. */
int	session_end(struct db *, int64_t person, int64_t session, const char *why);
/* All of a person but one (0: all). 1 or -1; *n_r: how many (may be NULL). */
int	session_end_others(struct db *, int64_t person, int64_t but, const char *why, int64_t *n_r);
/*
 * A new session; peer and agent are cut to fit. release: lock that is given back
 * with it, or NULL. 1; 0: the token exists; -1.
 */
int	session_add(struct db *, struct mem *, int64_t person, const uint8_t token[32],
	    const uint8_t form_key[32], uint64_t roles, const char *method, const char *peer,
	    const char *agent, const char *release, int64_t *id_r);
/* A new id, unlocked; method NULL: stays. 1; 0: ended meanwhile; -1. */
int	session_renew(struct db *, int64_t session, const uint8_t token[32], const char *method);
/* The 25 used last. 1 or -1. */
int	session_list(struct db *, struct mem *, int64_t person, int64_t hours,
	    struct session_line **list_r, size_t *n_r);
/* Persons whose check is older than `seconds`, at most `most`. 1 or -1. */
int	session_persons(struct db *, struct mem *, int64_t hours, int64_t seconds, int64_t most,
	    struct session_person **list_r, size_t *n_r);
/* The account is good. 1 or -1. */
int	session_checked(struct db *, int64_t person);
/* Roles of the province of all sessions of a person; what gains one locks. 1 or -1. */
int	session_roles(struct db *, int64_t person, uint64_t roles);
/* Ends what is older than `hours`. 1 or -1. */
int	session_expire(struct db *, int64_t hours);

#endif
