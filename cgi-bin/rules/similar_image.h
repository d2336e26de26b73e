/*
 * A collection as bytes that may lie in a file and be read where they are, by many at once. It can be
 * looked up and nothing else; it is thrown away and made again whenever that is simpler. No byte of it
 * depends on a lexicon: verdicts are given on texts.
 */
#ifndef RULES_SIMILAR_IMAGE_H
#define RULES_SIMILAR_IMAGE_H

#include "rules/similar.h"

/* Changes with whatever makes other words, weights or arrays of the same texts. */
#define SIMILAR_FORMAT	2

/* What a row of the collection is outside: a number, and which state of it was read. */
struct similar_image_row {
	int64_t	 id;
	int64_t	 changed;
};

/* The bytes of a collection that similar_index has seen, with its rows. In the arena. */
void	*similar_image_write(struct mem *, const struct similar *, const struct similar_image_row *, size_t *n_r);
/*
 * The collection in bytes that stay where they are (aligned to 8); NULL: not of this format. Bytes
 * that somebody has changed may give wrong answers, never a read outside of them. row_r: its rows.
 */
struct similar	*similar_image_read(struct mem *, const struct similar_letters *,
		    const struct similar_weights *, const void *, size_t n,
		    const struct similar_image_row **row_r);

#endif
