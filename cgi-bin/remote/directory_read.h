/*
 * What the directory's answers mean. Reads memory only: no connection, no clock.
 */
#ifndef REMOTE_DIRECTORY_READ_H
#define REMOTE_DIRECTORY_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include <lber.h>

#include "base/mem.h"
#include "remote/directory.h"

/*
 * A DN in one spelling, for comparing whole DNs: small letters, parts of a
 * multi-valued RDN in order, runs of spaces as one. NULL: it is no DN.
 */
char	*dn_normal(struct mem *, const char *);
/* A value inside a search filter (RFC 4515). */
char	*filter_value(struct mem *, const char *, size_t n);

/* The password policy's words beside the answer to a bind or a change. */
struct policy {
	int64_t	warn_seconds;	/* -1: none */
	int64_t	grace;		/* -1: none */
	int	error;		/* of the draft, 0-8; -1: none */
};
/* The value of the response control (BER). 1; 0: not such a value. */
int	policy_read(const struct berval *, struct policy *policy_r);
/* A bind that ended with LDAP result `rc`; text: the server's words, may be NULL. */
enum directory_answer	answer_of_bind(int rc, const struct policy *, const char *text);
/* A change of password. */
enum directory_answer	answer_of_change(int rc, const struct policy *, const char *text);

/* Attributes that say whether an account is in use; NULL where absent. */
struct account_state {
	const char	*locked_time;	/* pwdAccountLockedTime */
	const char	*start_time, *end_time;	/* pwdStartTime, pwdEndTime: generalized time */
	const char	*control;	/* userAccountControl (AD) */
	const char	*expires;	/* accountExpires (AD): 100 ns since 1601 */
};
/* GOOD, DISABLED or ACCOUNT_EXPIRED. */
enum directory_answer	account_answer(const struct account_state *, time_t now);
/* objectGUID as text. */
char	*guid_text(struct mem *, const struct berval *);

#endif
