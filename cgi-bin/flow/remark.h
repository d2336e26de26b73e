/* Remarks of the appraisal: made, answered, settled. */
#ifndef FLOW_REMARK_H
#define FLOW_REMARK_H

#include "flow/flow.h"
#include "rules/catalog_type.h"

/* Those that the person may see; of one row, or 0: all. 1 or -1. */
int	remark_list(struct flow *, const struct catalog *, int64_t row, struct remark **list_r,
	    size_t *n_r);
/* One of them. 1; 0: none, or not for this person; -1. */
int	remark_read(struct flow *, const struct catalog *, int64_t id, struct remark *);

/*
 * catalog, row, kind, words. row 0: on the whole; with part (below), on the part of the catalog in
 * which the row stands: REMARK_SECTION all of its section, REMARK_DIVISION its division there.
 * 1; 0; -1.
 */
enum remark_part { REMARK_ROW, REMARK_SECTION, REMARK_DIVISION };
int	remark_make(struct flow *, const struct remark *, enum remark_part, struct refusal *);
/* Remarks on rows of several catalogs, by catalog, in one write; back: where location leads. 1; 0; -1. */
int	remark_make_many(struct flow *, const struct remark *list, size_t n, const char *back, struct refusal *);
/* By the agency, on a returned catalog. 1; 0; -1. */
int	remark_answer(struct flow *, int64_t catalog, int64_t id, int64_t version,
	    const char *words, struct refusal *);
/* By the appraiser: dealt with. 1; 0; -1. */
int	remark_settle(struct flow *, int64_t catalog, int64_t id, int64_t version,
	    struct refusal *);
/* All that the agency has answered, as the catalog was seen in a version. 1; 0; -1. */
int	remark_settle_all(struct flow *, int64_t catalog, int64_t version, struct refusal *);

#endif
