/* Petitions against levels of years. */
#ifndef STORE_YEAR_PETITION_H
#define STORE_YEAR_PETITION_H

#include "rules/petition.h"
#include "store/db.h"

struct year_petition {
	struct petition	 p;
	int64_t		 classification;
};
/* words, proof, received, due. 1 or -1. */
int	year_petition_insert(struct db *, struct mem *, const struct year_petition *, int64_t *id_r);
/* Of all editions of a person and a year, the last first. 1 or -1. */
int	year_petition_select(struct db *, struct mem *, int64_t person, int year, struct year_petition **list_r, size_t *n_r);
/* Held until the end of the transaction: version, state, classification. 1; 0: none; -1. */
int	year_petition_hold(struct db *, struct mem *, int64_t id, struct year_petition *);

/* One that waits for its answer, or was accepted and waits for the decision that replaces. */
struct year_petition_open {
	int64_t		 id, classification, person, run;
	enum petition_state state;
	struct day	 due;
};
/* Those of an authority, the first to be answered first. 1 or -1. */
int	year_petition_open(struct db *, struct mem *, int64_t authority, struct year_petition_open **list_r, size_t *n_r);

#endif
