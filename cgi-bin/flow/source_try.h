/* A mapping tried on a sample answer: what would be read, and what is wrong with it. Nothing is written. */
#ifndef FLOW_SOURCE_TRY_H
#define FLOW_SOURCE_TRY_H

#include "flow/flow.h"
#include "rules/source_seen.h"

#define SOURCE_SAMPLE_MOST	100000	/* letters of a sample */
#define SOURCE_SAMPLE_ROWS	50	/* that are shown */

struct source_tried {
	const char	*why;		/* label source.why.<why>; NULL: it was read */
	const char	*words;		/* the title that is missing; "" */
	struct given	 rows;
	struct task_flaw *flaw;		/* of each; word NULL: none that needs no database */
	const char	*position, *next;	/* NULL: not said */
	struct source_seen seen;	/* also where it was not read */
};
void	source_try(struct flow *, const struct source *, const char *sample, struct source_tried *);

#endif
