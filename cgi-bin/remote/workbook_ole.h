/*
 * The container of old Office files: streams with names, in chains of sectors. Every chain is
 * followed no further than the file is long.
 */
#ifndef REMOTE_WORKBOOK_OLE_H
#define REMOTE_WORKBOOK_OLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

/* Numbers as these files hold them, low byte first. */
static inline unsigned
le16(const uint8_t *p)
{
	return (unsigned)p[0] | (unsigned)p[1] << 8;
}

static inline uint32_t
le32(const uint8_t *p)
{
	return le16(p) | (uint32_t)le16(p + 2) << 16;
}

struct ole;

/* Does it begin as one? */
bool		 ole_is(const void *bytes, size_t n);
/* NULL: it is none, or its parts contradict. */
struct ole	*ole_open(struct mem *, const void *bytes, size_t n);
/* Is there a stream of this name? */
bool		 ole_has(const struct ole *, const char *name);
/* The bytes of a stream; NULL: there is none, or its chain is broken. */
const uint8_t	*ole_stream(const struct ole *, const char *name, size_t *n_r);

#endif
