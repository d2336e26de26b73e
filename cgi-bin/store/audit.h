/* Who changed what: only ever added to. */
#ifndef STORE_AUDIT_H
#define STORE_AUDIT_H

#include "rules/behalf.h"
#include "store/db.h"

struct audit {
	int64_t		 person;	/* 0: the machine */
	int64_t		 session;
	int64_t		 delegation;	/* under which it was done; 0: in the own right */
	const char	*peer;
	const uint8_t	*operation;	/* 16 bytes or NULL */
	const char	*noun;
	int64_t		 object;
	const char	*action;
	const char	*before, *after; /* canonical JSON or NULL */
};

/* One line of the history of an object. */
struct audit_line {
	const char	*at;		/* UTC, as SQL writes it */
	const char	*name;		/* of the person, NULL: the machine */
	struct behalf	 behalf;
	const char	*action;
	const char	*before, *after;
};

/* 1 or -1. */
int	audit_add(struct db *, const struct audit *);
/* The history of an object, newest first, at most `most` lines. 1 or -1. */
int	audit_of(struct db *, struct mem *, const char *noun, int64_t object, int64_t most,
	    struct audit_line **list_r, size_t *n_r);

#endif
