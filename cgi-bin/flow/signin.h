/*
 * Signing in, from the password to the session. Between them may lie a change of
 * the password, the enrolment of a second factor, its code: each is a step whose
 * id is in a cookie of its own and which is never a session.
 */
#ifndef FLOW_SIGNIN_H
#define FLOW_SIGNIN_H

#include "flow/flow.h"

#define STEP_COOKIE	"__Host-danhgia-step"
#define SIGNIN_PATH	"/dang-nhap"
#define SIGNIN_AWAY	'~'

enum signin_outcome {
	SIGNIN_DONE,		/* session is the new cookie; to: where it leads */
	SIGNIN_STEP,		/* step is the cookie (NULL: unchanged): something more is asked */
	SIGNIN_NO,		/* refused: label, a, status */
	SIGNIN_NOBODY,		/* a good account that belongs to nobody here: label */
	SIGNIN_AGAIN,		/* the step is over: from the beginning */
	SIGNIN_DOWN		/* the directory did not answer */
};

struct signin {
	enum signin_outcome outcome;
	const char	*session, *step, *to;
	uint8_t		 key[32];	/* of the forms of the session */
	const char	*label, *a;
	int		 status;	/* 401, 422 or 429 */
	int64_t		 wait;		/* seconds, with 429 */
	const char	**codes;	/* recovery codes to show once, or NULL */
};

/* What a step asks. */
struct signin_ask {
	enum { ASK_PASSWORD, ASK_ENROL, ASK_CODE } stage;
	int64_t		 person;
	const char	*uid, *name;
	const char	*secret;	/* ENROL: base 32 */
	const char	*back;
};

/* A password; old: the session cookie that the browser has, or NULL. 1 or -1. */
int	signin_password(struct flow *, const char *user, const char *password, size_t n,
	    const char *back, const char *old, struct signin *signin_r);
/* Somebody whom Apache signed in. 1 or -1. */
int	signin_sso(struct flow *, const char *remote_user, const char *back, const char *old,
	    struct signin *signin_r);
/* What a step cookie asks for. 1; 0: it is no step (any more); -1. */
int	signin_step(struct flow *, const char *cookie, struct signin_ask *ask_r);
/* The code that a step asked for, of the factor or of its enrolment. 1 or -1. */
int	signin_code(struct flow *, const char *cookie, const char *code, const char *old,
	    struct signin *signin_r);
/* The change of password that a step asked for. 1 or -1. */
int	signin_change(struct flow *, const char *cookie, const char *was, size_t nwas,
	    const char *fresh, size_t nfresh, const char *old, struct signin *signin_r);
/* Forgets a step. 1 or -1. */
int	signin_drop(struct flow *, const char *cookie);
/*
 * Unlocks the session of flow->who by a code or the password (the other is NULL).
 * DONE gives a new cookie under the same key; AGAIN: too many failures, session over.
 */
int	signin_unlock_session(struct flow *, const char *code, const char *password, size_t n,
	    struct signin *signin_r);
/* Ends the session of flow->who. 1 or -1. */
int	signin_out(struct flow *);
/*
 * A path of our own: one slash, no backslash, no control character; else "/". Behind a '~' it is one of another
 * application of this host (flow/gate.h), to which base_path is not added.
 */
const char	*signin_back(struct flow *, const char *path);
/* Whom the directory names with groups: names in the order of rules/role.h. */
void	signin_groups(struct flow *);
/* Those of a set that rules of the gate name: "ke-toan,nhan-su". */
const char	*signin_group_names(struct flow *, uint64_t groups);
/* Roles of the province of a set of groups. */
uint64_t	signin_roles(uint64_t groups);

#endif
