/* A source as somebody types it: what of it cannot be; addresses and positions that another one gave. */
#ifndef RULES_SOURCE_H
#define RULES_SOURCE_H

#include "rules/task.h"

#define SOURCE_CODE_MOST	40

/* The field that is wrong and label source.refused.<word>; word NULL: nothing is. While it is at rest its mapping may be half done. */
struct source_flaw {
	const char	*field, *word, *value;
};
struct source_flaw	source_judge(struct mem *, const struct source *);

/* An address of the same scheme, host and port? */
bool	source_same_origin(const char *a, const char *b);
/* An address that another one gave: whole, or from its root on ("/a?b"), or a query ("?b"). NULL: of another origin, or none. */
const char	*source_next(struct mem *, const char *base, const char *link);
/* Is a position behind another? Numbers by what they are, else as texts. */
bool	source_further(const char *a, const char *b);

#endif
