/* The scan beside number and day of a document that says that a task of a plan is done. */
#ifndef FLOW_PLAN_FILE_H
#define FLOW_PLAN_FILE_H

#include "flow/import.h"
#include "flow/plan.h"
#include "rules/plan_file.h"

/* A document to which the person may attach files. 1; 0: none for him; -1. */
int	plan_ticked_read(struct flow *, int64_t tick, struct plan_ticked *);
/* One more file of a document that counts; at most PLAN_FILES. 1; 0; -1. */
int	plan_file_put(struct flow *, int64_t tick, const struct import_upload *, struct refusal *);
/* Of all documents of an agency for a task; who sees these sees them. 1 or -1. */
int	plan_files_of(struct flow *, int64_t task, int64_t agency, struct plan_file **list_r, size_t *n_r);
/* Takes one of them off, while its document counts. 1; 0; -1. */
int	plan_file_take_off(struct flow *, int64_t task, int64_t agency, int64_t file, struct refusal *);
/* One of them as it lies in the spool. 1; 0: none for this person; -1. */
struct plan_bytes {
	const char	*name, *type, *path;
};
int	plan_file_read(struct flow *, int64_t task, int64_t agency, int64_t file, struct plan_bytes *);

/* "/ke-hoach/viec/3/co-quan/12/" and what follows. */
const char	*plan_tick_path(struct flow *, int64_t task, int64_t agency, const char *rest);

#endif
