/* Second factors: sealed seeds and hashed recovery codes. */
#ifndef STORE_FACTOR_H
#define STORE_FACTOR_H

#include "store/db.h"

/* A seed as it is kept: sealed. */
struct factor_seed {
	const void	*sealed;	/* NULL: none */
	size_t		 n;
};

struct factor {
	struct factor_seed secret, pending;	/* pending: none where it is too old */
	int64_t		 last_step;
	const char	*enrolled_at;	/* UTC, as SQL writes it; NULL */
	int64_t		 codes_left;
};

/* The seed in a cell; it lives as long as the rows. */
struct factor_seed factor_seed_at(const struct rows *, size_t r, size_t c);
/* Always gives one; without a row it is empty. 1 or -1. */
int	factor_find(struct db *, struct mem *, int64_t person, struct factor *factor_r);
/* A seed that waits for its first code. 1 or -1. */
int	factor_pending(struct db *, int64_t person, const struct factor_seed *);
/* The seed counts from now on; step: of the code that proved it. 1 or -1. */
int	factor_put(struct db *, int64_t person, const struct factor_seed *, int64_t step);
/* Takes a step. 1; 0: used before; -1. */
int	factor_step(struct db *, int64_t person, int64_t step);
/* No second factor any more, no codes. 1 or -1. */
int	factor_drop(struct db *, int64_t person);
/* These recovery codes instead of the old ones; hash: n of 32 bytes. 1 or -1. */
int	factor_codes(struct db *, int64_t person, const uint8_t (*hash)[32], size_t n);
/* 1; 0: no such code, or used; -1. */
int	factor_code_use(struct db *, int64_t person, const uint8_t hash[32]);

#endif
