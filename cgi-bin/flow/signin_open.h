/* What signin.c and unlock.c share: the writes at the end of a step. */
#ifndef FLOW_SIGNIN_OPEN_H
#define FLOW_SIGNIN_OPEN_H

#include "flow/guard.h"
#include "flow/signin.h"
#include "remote/directory.h"

#define STEP_SECONDS	900

/* A person who gave what was asked so far. */
struct entrant {
	struct guard	*guard;		/* account, person and what is known of them */
	const char	*method;	/* "password", "sso" */
	uint64_t	 roles;		/* of the province */
	const char	*uuid;
	int64_t		 warn_seconds;
	const char	*back;
	bool		 code;		/* second factor given */
	const uint8_t	*step;		/* token of the step that ends here, or NULL */
	const char	*old;		/* session cookie of the browser, or NULL */
};

/* A random id as a cookie, and its SHA-256. */
char	*id_new(struct mem *, uint8_t token[32]);
/* 1: the token of a cookie; 0: no cookie of ours. */
int	id_token(const char *cookie, uint8_t token[32]);
/*
 * Opens the session inside the caller's transaction. 1; 0: the step led to one
 * already; -1.
 */
int	open_session(struct flow *, const struct entrant *, struct signin *);
/* The next step, or the session where nothing more is missing. 1 or -1. */
int	go_on(struct flow *, const struct entrant *, bool change, struct signin *);
/* One line of the log and of the person's history. 1 or -1. */
int	event(struct flow *, int64_t person, const char *account, const char *outcome,
	    const char *method);
/* A refusal. */
void	refuse(struct signin *, int status, const char *label, const char *a);
void	refuse_wait(struct flow *, struct signin *, int64_t seconds);

#endif
