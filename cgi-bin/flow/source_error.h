/*
 * Rows of other systems that could not be taken, for those who mend them: administrators see all; officers and heads those of the
 * catalog of their agency; the owner of a source those of his. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_SOURCE_ERROR_H
#define FLOW_SOURCE_ERROR_H

#include "flow/flow.h"
#include "store/source_error.h"

/* The newest first, as the person sees them; of the filter source, mender, words, ended. 1 or -1. */
int	source_errors(struct flow *, struct source_error_filter, int64_t page, struct source_error **list_r, size_t *n_r, int64_t *total_r);
/* 1; 0: none that he sees; -1. */
int	source_error_read(struct flow *, int64_t id, struct source_error *);
/* May the person drop it, because he is the one who would mend it, or an administrator? */
bool	source_error_mends(const struct flow *, const struct source_error *);
/* It is not needed: dropped with a reason. */
int	source_error_drop(struct flow *, int64_t id, const char *reason, struct refusal *);
/* Its source takes again what was wrong. */
int	source_error_again(struct flow *, int64_t id, struct refusal *);

#endif
