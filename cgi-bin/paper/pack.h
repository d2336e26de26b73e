/* Files in one packed file (ZIP), in memory. Packs by libzip; the same files give the same bytes. */
#ifndef PAPER_PACK_H
#define PAPER_PACK_H

#include <stddef.h>

#include "base/mem.h"

struct pack_file {
	const char	*name;		/* "word/document.xml"; ASCII */
	const char	*bytes;
	size_t		 n;
};

/* Deflated, in the order given, without a time. 1: bytes in mem; -1: broken (logged). */
int	pack_files(struct mem *, const struct pack_file *, size_t n, const char **bytes_r, size_t *n_r);

#endif
