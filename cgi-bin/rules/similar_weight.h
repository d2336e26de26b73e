/*
 * What words weigh, kept apart from the texts: whoever compares by the same weights gets the same
 * answers, wherever a text happens to stand.
 */
#ifndef RULES_SIMILAR_WEIGHT_H
#define RULES_SIMILAR_WEIGHT_H

#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

struct similar_weights {
	uint64_t	 sets;		/* of the collection that they are of */
	size_t		 n;
	const struct similar_weight {
		uint64_t word;		/* plain */
		uint64_t weight;
	}		*word;		/* by word */
};

/* What a word weighs that `df` of `sets` have: 16 · clamp(ln(sets / df), 1, 6), cut. */
uint16_t similar_weigh(uint64_t sets, uint32_t df);
/* What a word weighs; one that is not among them weighs as the rarest. */
uint16_t similar_weight_of(const struct similar_weights *, uint64_t word);
/* As bytes, numbers of 64 bits, little end first: sets, then word and weight of each. In the arena. */
void	*similar_weights_write(struct mem *, const struct similar_weights *, size_t *n_r);
/* 1; 0: these bytes are no weights. */
int	 similar_weights_read(struct mem *, const void *, size_t n, struct similar_weights *);

#define SIMILAR_EQUAL	1000		/* J in thousandths, cut */
/* J in thousandths, cut, of two weights and what they share. */
static inline int
similar_alike(uint32_t a, uint32_t b, uint32_t both)
{
	const uint64_t all = (uint64_t)a + b - both;

	return all == 0 ? SIMILAR_EQUAL : (int)((uint64_t)both * 1000 / all);
}

#endif
