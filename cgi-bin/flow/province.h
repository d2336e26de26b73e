/*
 * Parameters of the province, where the law is silent: Home Affairs sets them by a document for all agencies, from a
 * period on that has not begun for any of them, and takes the last set back until then; heads and officers are told.
 * Everybody reads them. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_PROVINCE_H
#define FLOW_PROVINCE_H

#include "flow/flow.h"
#include "flow/period.h"
#include "rules/province.h"

#define PROVINCE_PLACE	"/phieu/tham-so/"

/* Those that were taken back, the last one first; those that stand: periods_on(agency 0).parameters. 1 or -1. */
int	province_sets_withdrawn(struct flow *, struct province_set **list_r, size_t *n_r);
/* Also one that was taken back. */
int	province_set_read(struct flow *, int64_t id, struct province_set *);
bool	province_can_set(const struct flow *);
/* May the person take it back, as it stands among all? */
int	province_can_take_back(struct flow *, const struct parameter_sets *, const struct province_set *);

/* first, value, document, reason. Fields of a refusal: first_month, period, counted_from, document_day. */
int	province_put(struct flow *, const struct province_set *, struct refusal *);
int	province_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif
