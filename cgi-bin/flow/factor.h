/*
 * The second factor of a person: seeds and recovery codes. What changes something
 * is called inside a transaction of the caller.
 */
#ifndef FLOW_FACTOR_H
#define FLOW_FACTOR_H

#include "flow/flow.h"
#include "store/factor.h"

#define FACTOR_CODES 10

struct factor_state {
	bool		 enrolled;
	const char	*since;		/* UTC, as SQL writes it */
	int64_t		 codes_left;
	const char	*pending;	/* seed that waits for its first code, base 32; NULL: none */
};

/* 1 or -1. */
int	factor_look(struct flow *, int64_t person, struct factor_state *state_r);
/* A fresh seed, sealed, in the arena. 1 or -1. */
int	factor_seed_new(struct flow *, struct factor_seed *seed_r);
/* As people type it, base 32. 1; 0: no seed, NULL; -1. */
int	factor_seed_text(struct flow *, const struct factor_seed *, const char **base32_r);
/* A fresh seed that waits for its first code, instead of one that waited. 1 or -1. */
int	factor_offer(struct flow *, int64_t person);
/* A seed as a picture for telephones (SVG). 1; 0: no seed; -1. */
int	factor_picture(struct flow *, const char *base32, const char *uid, const char **svg_r);
/*
 * The first code makes the waiting seed the factor; codes_r: FACTOR_CODES recovery
 * codes, shown this once. 1; 0: wrong code or none waits; -1.
 */
int	factor_prove(struct flow *, int64_t person, const char *code, const char ***codes_r);
/* The same with a seed of the caller. */
int	factor_prove_seed(struct flow *, int64_t person, const struct factor_seed *,
	    const char *code, const char ***codes_r);
/* A code by time or a recovery code; each counts once. 1; 0: wrong; -1. */
int	factor_check(struct flow *, int64_t person, const char *code);
/*
 * The code that counts next, where all data is made up and the directory is on this machine: the
 * private instance shows it. 1; 0: not such an instance, or no factor; -1.
 */
int	factor_demo_code(struct flow *, int64_t person, const char **code_r);
/* New recovery codes instead of the old ones. 1 or -1. */
int	factor_renew_codes(struct flow *, int64_t person, const char ***codes_r);
/* Takes a known seed as the factor of a person (made-up data). 1 or -1. */
int	factor_take(struct flow *, int64_t person, const uint8_t *secret, size_t n);

#endif
