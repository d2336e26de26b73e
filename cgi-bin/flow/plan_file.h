/* The signed document of a task that is done, a PDF; taken by the program upload. */
#ifndef FLOW_PLAN_FILE_H
#define FLOW_PLAN_FILE_H

#include "flow/plan.h"

struct import_upload;		/* flow/import.h */

/* Beside what stands for a task and an agency; one before stays kept. 1; 0: refused; -1. */
int	plan_file_take(struct flow *, int64_t task, int64_t agency, const struct import_upload *,
	    struct refusal *);

struct plan_file {
	const char	*name, *path;
};
/* 1; 0: none, or not for this person; -1. */
int	plan_file_of(struct flow *, int64_t tick, int64_t task, int64_t agency, struct plan_file *);

#endif
