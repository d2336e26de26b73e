/* Work as it is assigned, proposed, and what becomes of what is undone. */
#ifndef STORE_WORK_ASSIGN_H
#define STORE_WORK_ASSIGN_H

#include "rules/work_asked.h"
#include "rules/work_assign.h"
#include "store/whose.h"

/* The catalog of an agency that held on a day. 1; 0: none; -1. */
int	work_catalog(struct db *, struct mem *, int64_t agency, struct day, int64_t *id_r);
/* The first `most` of its products with these words ("": any). 1 or -1. */
int	work_product_select(struct db *, struct mem *, int64_t catalog, const char *words, int64_t most, struct product **list_r,
	    size_t *n_r);
/* The one of a catalog that a row of another version of it is; that has a code. 1; 0: it has none; -1. */
int	work_product_of(struct db *, struct mem *, int64_t catalog, int64_t row, struct product *);
int	work_product_coded(struct db *, struct mem *, int64_t catalog, const char *code, struct product *);
/* The one of a catalog of another agency that says the same as a row, by code and words. 1; 0: it has none; -1. */
int	work_product_same(struct db *, struct mem *, int64_t catalog, int64_t row, struct product *);
/* The first `most` of what several catalogs in force have in the same words, that of most of them first. 1 or -1. */
int	work_product_common(struct db *, struct mem *, const char *words, int64_t most, struct product **list_r, size_t *n_r);
/* In whose catalog a row is. 1; 0: there is none; -1. Whose catalogs in force say the same. 1 or -1. */
int	work_row_agency(struct db *, struct mem *, int64_t row, int64_t *agency_r);
int	work_product_agencies(struct db *, struct mem *, int64_t row, int64_t **agency_r, size_t *n_r);

/* The giver with the delegation by which he acts. 1 or -1. */
/* Hours of the standard product as an agency said them last, thousandths. 1; 0: it never did; -1. */
int	work_standard_hours(struct db *, struct mem *, int64_t agency, int64_t *hours_r);
int	work_insert(struct db *, const struct work *, int64_t under, int64_t *id_r);
int	work_begins_split(struct db *, int64_t id);
/* Home Affairs entered it on a document of the head of the province of a day. 1 or -1. */
int	work_prepared(struct db *, struct mem *, int64_t id, struct day);
/* kind: `came`. 1 or -1. */
int	work_insert_delivery(struct db *, struct mem *, const struct delivery *, int64_t *id_r);
/*
 * What is undone of an open delivery without anything declared becomes `state`; id_r: the row that it is then, another one
 * where a part was done. 1; 0: changed meanwhile; -1.
 */
int	work_end_rest(struct db *, const struct delivery *, enum delivery_state, const char *reason, const char *document,
	    int64_t person, int64_t *id_r);
/* quantity, deadline, due, came. 1; 0: changed meanwhile; -1. */
int	work_move(struct db *, struct mem *, const struct delivery *);
int	work_reword(struct db *, const struct work *);

/* 1 or -1. */
int	work_insert_asked(struct db *, struct mem *, const struct work_asked *, int64_t *id_r);
int	work_asked_select(struct db *, struct mem *, const struct whose *, struct work_asked **list_r, size_t *n_r);
int	work_asked_of(struct db *, struct mem *, int64_t person, int64_t most, struct work_asked **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	work_asked_get(struct db *, struct mem *, int64_t id, struct work_asked *);
/* Nobody else answers it until the end of the transaction. 1; 0: answered, or another version; -1. */
int	work_asked_hold(struct db *, struct mem *, int64_t id, int64_t version);
int	work_decline(struct db *, int64_t id, const char *reason, int64_t person, int64_t under);
/* As insert, of one that was proposed. 1 or -1. */
int	work_take_up(struct db *, const struct work *, int64_t under);
int	work_recall(struct db *, int64_t id, int64_t version);

/* Regular work that a person has. 1 or -1. */
int	work_regular_select(struct db *, struct mem *, int64_t person, struct work **list_r, size_t *n_r);
/* 1; 0: none, or it ended; -1. */
int	work_regular_get(struct db *, struct mem *, int64_t id, struct work *);
/* 1; 0: changed meanwhile; -1. */
int	work_end_regular(struct db *, int64_t id, int64_t version);

/* Logins of people: uid_r[i] of id[i], NULL where he has none. 1 or -1. */
int	work_logins(struct db *, struct mem *, const int64_t *id, size_t n, const char **uid_r);

#endif
