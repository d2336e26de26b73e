/* Versions of regulations and the lines of their rules. */
#ifndef STORE_REGULATION_H
#define STORE_REGULATION_H

#include "rules/regulation.h"
#include "store/db.h"

/* Without the lines. 1; 0: no such version; -1. */
int	regulation_get(struct db *, struct mem *, int64_t id, struct regulation *);
/* All versions of an agency without their lines, by kind, the newest first. 1 or -1. */
int	regulation_select(struct db *, struct mem *, int64_t agency, struct regulation **list_r, size_t *n_r);
/* Reads the lines into its rule; a formula that can no longer be read has no expression. 1 or -1. */
int	regulation_lines(struct db *, struct mem *, struct regulation *);
/* The same of those that were put away, the last first, and where each stood, from 1. 1 or -1. */
int	regulation_lines_removed(struct db *, struct mem *, int64_t id, struct bonus_line **list_r, int64_t **place_r, size_t *n_r);

#endif
