/* Sums as papers of Viet Nam say them in words. The words come from the caller: no locale. */
#ifndef BASE_MONEY_H
#define BASE_MONEY_H

#include <stdint.h>

#include "base/mem.h"

/* What numbers are said with. */
struct money_words {
	const char	*digit[10];
	const char	*ten, *tens;		/* 10-19; behind the digit of 20-99 */
	const char	*one, *four, *five;	/* as the last of 21-91, 24-94, 15-95 */
	const char	*hundred, *odd;		/* odd: instead of no tens, between hundreds and a digit */
	const char	*thousand, *million, *billion;
};
/* In words, the first a small letter; value >= 0. */
char	*money_said(struct mem *, const struct money_words *, int64_t value);

#endif
