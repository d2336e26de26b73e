/*
 * A text that grows in an arena up to a size that its maker names. Going over
 * it sets `over`, keeps what fitted and ignores the rest: check once at the end.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>

#include "base/mem.h"

struct buf {
	struct mem	*mem;
	char		*p;	/* always ends in NUL */
	size_t		 n;	/* bytes without the NUL */
	size_t		 room;
	size_t		 most;
	bool		 over;
};

void	 buf_start(struct buf *, struct mem *, size_t most);
void	 buf_add(struct buf *, const void *, size_t n);
void	 buf_text(struct buf *, const char *);
void	 buf_print(struct buf *, const char *format, ...)
	    __attribute__((format(printf, 2, 3)));

#endif
