/*
 * The second factor of a person: seeds and recovery codes. What changes something
 * is called inside a transaction of the caller.
 */
#ifndef FLOW_FACTOR_H
#define FLOW_FACTOR_H

#include "flow/flow.h"

#define FACTOR_CODES 10

struct factor_state {
	bool		 enrolled;
	const char	*since;		/* UTC, as SQL writes it */
	int64_t		 codes_left;
	const char	*pending;	/* seed that waits for its first code, base 32; NULL: none */
};

/* 1 or -1. */
int	factor_look(struct flow *, int64_t person, struct factor_state *state_r);
/* A fresh seed that waits for its first code, unless one waits already. 1 or -1. */
int	factor_offer(struct flow *, int64_t person);
/* The waiting seed as a picture for telephones (SVG). 1; 0: none waits; -1. */
int	factor_picture(struct flow *, int64_t person, const char *uid, const char **svg_r);
/*
 * The first code makes the waiting seed the factor; codes_r: FACTOR_CODES recovery
 * codes, shown this once. 1; 0: wrong code or none waits; -1.
 */
int	factor_prove(struct flow *, int64_t person, const char *code, const char ***codes_r);
/* A code by time or a recovery code; each counts once. 1; 0: wrong; -1. */
int	factor_check(struct flow *, int64_t person, const char *code);
/* New recovery codes instead of the old ones. 1 or -1. */
int	factor_renew_codes(struct flow *, int64_t person, const char ***codes_r);
/* Takes a known seed as the factor of a person (made-up data). 1 or -1. */
int	factor_take(struct flow *, int64_t person, const uint8_t *secret, size_t n);

#endif
