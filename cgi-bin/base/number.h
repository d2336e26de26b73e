/*
 * Numbers as people write them and as programs keep them: base 10, exact, no
 * locale. Decimals are scaled integers (places 1: 2,5 is 25).
 */
#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H

#include <stdint.h>

#include "base/mem.h"

/*
 * A plain whole number: optional '-', digits, no sign '+', space or leading
 * zero. 1: taken; 0: not such a number or outside min..max.
 */
int	 number_int(const char *, int64_t min, int64_t max, int64_t *value_r);
/*
 * A decimal with ',' or '.' before at most `places` digits (zeros beyond are
 * taken): "2,5", "2.50", "-3". 1: taken; 0: no number, too long or too large.
 */
int	 number_decimal(const char *, int places, int64_t *scaled_r);
/*
 * The same as people type it: "1.000" is refused, which is a thousand to them and one
 * to a computer.
 */
int	 number_typed(const char *, int places, int64_t *scaled_r);
/* "2,5"; trailing zeros are kept only when `fixed`. */
char	*number_show(struct mem *, int64_t scaled, int places, int fixed);
/* "2.5", as programs read it. */
char	*number_plain(struct mem *, int64_t scaled, int places);

/* Orders numbers of 64 bits, for qsort and bsearch. */
int	 number_order(const void *, const void *);

#endif
