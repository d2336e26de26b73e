/*
 * Sums of đồng, whole numbers, as people of Viet Nam write, type and say them. No locale.
 */
#ifndef BASE_MONEY_H
#define BASE_MONEY_H

#include <stdint.h>

#include "base/mem.h"

/* "1.234.567"; below 0 with '-'. */
char	*money_show(struct mem *, int64_t);
/* As typed: "1.234.567", "1234567"; points stand between groups of three, or nowhere. 1; 0: no such sum, or below 0. */
int	 money_read(const char *, int64_t *value_r);

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
