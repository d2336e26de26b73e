/* Sessions as the gate reads them, and the groups that its rules name. */
#ifndef STORE_GATE_H
#define STORE_GATE_H

#include "store/session.h"

struct gate_session {
	struct session	 session;	/* without form_key, language, theme, unread, names of units */
	const char	*mail;		/* or NULL */
	const char	*groups;	/* or NULL */
	const char	*unit[3];	/* codes of the unit and of those above it, or NULL */
	const char	*agency;	/* code, or NULL */
};

/* token: SHA-256 of the id. Without groups, units, agency and post. 1; 0: none, or ended; -1. */
int	gate_by_token(struct db *, struct mem *, const uint8_t token[32], struct gate_session *session_r);
/* Units, agency and post of today; the groups that the directory named last. 1 or -1. */
int	gate_add_place(struct db *, struct mem *, struct gate_session *);
int	gate_add_groups(struct db *, struct mem *, struct gate_session *);
/* Has a unit this code today? 1, 0 or -1. */
int	gate_unit_stands(struct db *, struct mem *, const char *code);
/* 1 or -1. */
int	gate_groups_put(struct db *, int64_t person, const char *names);

#endif
