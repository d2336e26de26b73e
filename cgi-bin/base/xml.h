/*
 * XML of strangers as a tree, bounded: no document type, no entity but the five of the language, so much depth, so many elements, so
 * much text. Prefixes of names are left out; UTF-8, or UTF-16 with its mark.
 */
#ifndef BASE_XML_H
#define BASE_XML_H

#include "base/mem.h"

#define XML_MOST_DEPTH		40
#define XML_MOST_ELEMENTS	20000
#define XML_MOST_TEXT		4096	/* bytes that are kept of an element; the rest is passed over */

enum xml_flaw { XML_SOUND, XML_MALFORMED, XML_DOCTYPE, XML_TOO_MUCH };

struct xml {
	const char	*name;		/* without prefix */
	const char	*text;		/* its own, one clean line; "" */
	struct xml	*first, *next;	/* of its children; the next beside it */
};

/* The root; NULL: *flaw_r. All in mem. */
struct xml	*xml_read(struct mem *, const void *, size_t n, enum xml_flaw *flaw_r);

/* The first of a name, without regard to case, below, however deep, in the order of the text; NULL: none. */
struct xml	*xml_below(const struct xml *, const char *name);
/* Text of what xml_below finds; NULL: none, or empty. */
const char	*xml_text(const struct xml *, const char *name);

#endif
