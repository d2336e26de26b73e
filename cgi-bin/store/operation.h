/* What was done, once. */
#ifndef STORE_OPERATION_H
#define STORE_OPERATION_H

#include "store/db.h"

struct operation {
	int64_t		 person;	/* 0: nobody was signed in */
	uint8_t		 body[32];	/* SHA-256 of the fields */
	const char	*location;
};

/* 1; 0: done before; -1. op: 16 bytes, body: 32. */
int	operation_add(struct db *, const uint8_t *op, int64_t person, const uint8_t *body);
/* Where its answer leads. 1 or -1. */
int	operation_lead(struct db *, const uint8_t *op, const char *location);
/* 1; 0: not done; -1. */
int	operation_find(struct db *, struct mem *, const uint8_t *op, struct operation *operation_r);

#endif
