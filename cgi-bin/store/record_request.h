/* What people ask about their own data. */
#ifndef STORE_RECORD_REQUEST_H
#define STORE_RECORD_REQUEST_H

#include "rules/record_request.h"
#include "store/db.h"

/* Of a person, the last first; of an agency (0: of heads of agencies) but for one's own, those that wait first. 1 or -1. */
int	record_requests_own(struct db *, struct mem *, int64_t person, struct record_request **list_r, size_t *n_r);
int	record_requests_of_agency(struct db *, struct mem *, int64_t agency, int64_t but, struct record_request **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	record_request_get(struct db *, struct mem *, int64_t id, struct record_request *);
/* person, year, agency, above, kind, words, received, due. 1 or -1. */
int	record_request_insert(struct db *, struct mem *, const struct record_request *, int64_t *id_r);
/* id, version, state, answer. 1; 0: changed meanwhile; -1. */
int	record_request_set_answer(struct db *, const struct record_request *, int64_t person, int64_t delegation);
int	record_request_set_withdrawn(struct db *, int64_t id, int64_t version, int64_t person);

#endif
