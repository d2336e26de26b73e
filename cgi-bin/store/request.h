/* What people ask for beside their work: more time, that a fault is excused, to be rid of a delivery. */
#ifndef STORE_REQUEST_H
#define STORE_REQUEST_H

#include "rules/entry.h"
#include "store/whose.h"

/* All of a delivery, kind by kind, the last first. 1 or -1. */
int	request_of_delivery(struct db *, struct mem *, int64_t delivery, struct request **list_r, size_t *n_r);
/* What waits: of which delivery, whose it is and where it is due. 1 or -1. */
struct request_wait {
	enum request_kind kind;
	int64_t		 id, delivery, person, unit, agency;
};
int	request_waiting_of(struct db *, struct mem *, const struct whose *, struct request_wait **list_r, size_t *n_r);
/* Of which delivery one is. 1; 0: none; -1. */
int	request_delivery_of(struct db *, struct mem *, enum request_kind, int64_t id, int64_t *delivery_r);
/* 1; 0: one waits already; -1. */
int	request_insert(struct db *, struct mem *, const struct request *, int64_t person, int64_t *id_r);
/* state, answer, document of one in a version. 1; 0: answered, recalled or changed meanwhile; -1. */
int	request_settle(struct db *, const struct request *, int64_t person, int64_t delegation);
int	request_take_away(struct db *, enum request_kind, int64_t id, int64_t version);
/* An exemption, held: delivery, asker, state, file. 1; 0: none; -1. */
int	request_file_hold(struct db *, struct mem *, int64_t exemption, struct request *);
/* 1; 0: it has one, or was answered meanwhile; -1. */
int	request_file_put(struct db *, int64_t exemption, int64_t file);

#endif
