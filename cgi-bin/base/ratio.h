/*
 * Exact rational numbers of any size: what points, levels, quotas and shares are computed with. A value never
 * changes and lives as long as the arena that it was made in; it is reduced, its denominator above 0. The only user
 * of GNU MP.
 */
#ifndef BASE_RATIO_H
#define BASE_RATIO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

struct ratio;

#define RATIO_DIGITS	100	/* of a number, or of each part of a fraction, that is read */

const struct ratio	*ratio_of(struct mem *, int64_t numerator, int64_t denominator);	/* denominator > 0 */
const struct ratio	*ratio_int(struct mem *, int64_t);
/*
 * "2.7", "-3", "11045/144": digits with at most one point or one stroke, no sign '+', blank or exponent; no
 * denominator 0. 1: taken; 0: not such a number, or one of more than RATIO_DIGITS digits.
 */
int	 ratio_read(struct mem *, const char *, const struct ratio **value_r);

const struct ratio	*ratio_add(struct mem *, const struct ratio *, const struct ratio *);
const struct ratio	*ratio_sub(struct mem *, const struct ratio *, const struct ratio *);
const struct ratio	*ratio_mul(struct mem *, const struct ratio *, const struct ratio *);
/* The divisor is not 0. */
const struct ratio	*ratio_div(struct mem *, const struct ratio *, const struct ratio *);
const struct ratio	*ratio_least(const struct ratio *, const struct ratio *);

/* Below, at or above 0: as strcmp says it. */
int	 ratio_compare(const struct ratio *, const struct ratio *);
/* Equal, or both NULL. */
bool	 ratio_same(const struct ratio *, const struct ratio *);
int	 ratio_compare_int(const struct ratio *, int64_t);
int	 ratio_sign(const struct ratio *);

/* Bits of the longer of its two parts: what it costs to go on with it. */
size_t	 ratio_bits(const struct ratio *);

/* "11045/144", whole ones "30": what ratio_read takes, as JSON and the command line say it. */
char	*ratio_text(struct mem *, const struct ratio *);
/*
 * With so many places behind the mark ('.' or ','), the rest cut off: 76.7013 is "76.70" and 89.996 "89.99", never
 * more than it is. Of a number below 0 likewise toward 0.
 */
char	*ratio_cut(struct mem *, const struct ratio *, int places, char mark);
/* The largest whole number that is not above it. 1: it fits; 0: larger than 64 bits. */
int	 ratio_floor(const struct ratio *, int64_t *value_r);

#endif
