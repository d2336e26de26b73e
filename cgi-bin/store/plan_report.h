/* Reports on a plan as they left. */
#ifndef STORE_PLAN_REPORT_H
#define STORE_PLAN_REPORT_H

#include "rules/plan_report.h"
#include "store/db.h"

/* Those of a plan, the last first. 1 or -1. */
int	plan_kept_select(struct db *, struct mem *, int64_t plan, struct plan_kept **list_r, size_t *n_r);
/* Its plan is held from here on: two who keep one come one after the other. 1; 0: no such plan; -1. */
int	plan_kept_begin(struct db *, int64_t plan);
/* 1; 0: what it replaces is replaced already; -1. */
int	plan_kept_insert(struct db *, struct mem *, int64_t plan, const struct plan_kept *, int64_t person, int64_t *id_r);
/* form: "pdf", "docx". 1 or -1. */
int	plan_kept_put_file(struct db *, int64_t id, const char *form, const char *bytes, size_t n);
/* 1; 0: not kept; -1. */
int	plan_kept_get_file(struct db *, struct mem *, int64_t plan, int64_t id, const char *form, const char **bytes_r,
	    size_t *n_r);

#endif
