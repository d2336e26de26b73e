/*
 * Systems that tasks come from, as administrators keep them: each change is one write, by version, audited. What a worker does with
 * them stands in flow/pull.h. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_SOURCE_H
#define FLOW_SOURCE_H

#include "flow/flow.h"
#include "rules/task.h"
#include "store/source.h"

#define SOURCE_PLACE	"/quan-tri/ket-noi/nguon/"
#define SOURCE_ERROR_PLACE "/co-quan/dong-loi/"		/* of those who mend */
#define SOURCE_ERROR_ALL "/quan-tri/ket-noi/dong-loi/"	/* of administrators */
#define SOURCE_RUNS	20	/* of a page */

/* By name, each with its last run. 1 or -1. */
int	sources(struct flow *, struct source_line **list_r, size_t *n_r);
int	source_read(struct flow *, int64_t id, struct source *);
/* The last first. 1 or -1. */
int	source_history(struct flow *, int64_t id, int64_t page, struct source_run **list_r, size_t *n_r, int64_t *total_r);

/* One more; its owner by the login name. Fields of a refusal are those of the form. */
int	source_enter(struct flow *, const struct source *, struct refusal *);
/* All but the code (id, version). */
int	source_amend(struct flow *, const struct source *, struct refusal *);
/* Begins to be taken from, where nothing that it needs is missing, or rests. */
int	source_switch(struct flow *, int64_t id, int64_t version, bool on, struct refusal *);
/* Is looked at at once. */
int	source_look_now(struct flow *, int64_t id, int64_t version, struct refusal *);
/* Is read again from a position on; "": from the beginning. What came before comes again, and changes nothing. */
int	source_read_back(struct flow *, int64_t id, int64_t version, const char *position, struct refusal *);
/* What was wrong is taken again by the worker. */
int	source_replay(struct flow *, int64_t id, struct refusal *);

#endif
