/* Bytes as hex digits, and as they stand in an address. */
#ifndef BASE_ESCAPE_H
#define BASE_ESCAPE_H

#include "base/mem.h"

/* What a digit is worth; -1: it is none. */
int	hex_digit(char);
/* Letters, digits, "-._~" and those of `beside` stand as they are, all other bytes as %XX. */
char	*percent_encode(struct mem *, const char *, const char *beside);

#endif
